// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/district_panel.h"

#include "base/text.h"
#include "dialogs/ask_dialog.h"
#include "statistics/indicators.h"
#include "statistics/percent.h"
#include "tables/line_delegate.h"
#include "tables/table_view.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/period_chooser.h"
#include "widgets/side_pane.h"
#include "widgets/tile.h"
#include "widgets/with_pane.h"
#include "words.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using exchange::ConsolidatedCentre;

namespace {

constexpr int districtPaneBeside = 1000;
const auto successRate = u"mediation-success"_s, closureInTime = u"closure-in-time"_s;

/// "45", "45–47", "45、48"
QString numbersText(const QList<qint64> &numbers)
{
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        auto last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        parts << (last > i ? u"%1–%2"_s.arg(numbers[i]).arg(numbers[last]) : QString::number(numbers[i]));
        i = last + 1;
    }
    return parts.join(u'、');
}

ChipWords missingChip(const ConsolidatedCentre &centre)
{
    const auto &standing = centre.standing;
    if (!standing.replacedBy.isEmpty() && standing.cases.isEmpty())
        return {ChipWords::Kind::Void, DistrictPanel::tr("set up anew")};
    if (standing.lastSequence == 0 && standing.missing.isEmpty())
        return {ChipWords::Kind::Missing, DistrictPanel::tr("nothing came yet")};
    if (standing.missing.isEmpty()) return {ChipWords::Kind::Met, DistrictPanel::tr("complete")};
    return {ChipWords::Kind::Missing, DistrictPanel::tr("lacks %1").arg(numbersText(standing.missing))};
}

qint64 figureOf(const DistrictLine &of, const char16_t *name)
{
    return of.figures[QString::fromUtf16(name)].toInteger();
}

/// Accepted and not closed by the end of the period.
qint64 openIn(const DistrictLine &of)
{
    return figureOf(of, u"carriedForward");
}

Column<DistrictLine> figureColumn(const QString &title, std::function<qint64(const DistrictLine &)> figure)
{
    return {title,
            [figure](const DistrictLine &of) { return QString::number(figure(of)); },
            [figure](const DistrictLine &of) { return QVariant(figure(of)); },
            {},
            true};
}

} // namespace

DistrictPanel::DistrictPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_period(new PeriodChooser(place.today(), u"district"_s, PeriodChooser::Span::Year))
    , m_lacking(new Tile(tr("Centres that lack a number"), Mark::Missing, u"districtLacking"_s))
    , m_differing(new Tile(tr("Figures that differ"), Mark::Attention, u"districtDiffering"_s))
    , m_below(new Tile(tr("Centres below a target"), Mark::Attention, u"districtBelow"_s))
    , m_model(new RowModel<DistrictLine>(columns(), this))
    , m_table(new TableView(m_model, u"districtTable"_s, tr("The district by centres")))
    , m_pane(new SidePane(u"districtPane"_s))
    , m_name(new ElidedLabel(Type::CardTitle, u"districtName"_s))
    , m_state(new Chip({}, u"districtState"_s))
    , m_grid(new QGridLayout)
    , m_missing(plainLabel({}, u"districtMissing"_s))
    , m_changed(new QWidget)
    , m_changes(plainLabel({}, u"districtChanges"_s))
    , m_skip(button(tr("Wait for it no longer…"), {}, u"districtSkip"_s, Rank::Ghost))
{
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setStretched(0);
    m_table->setWhenEmpty(
        tr("No centre has sent anything yet. Enrol its key card, then read its packages here."));
    m_missing->setWordWrap(true);
    auto *first = new QHBoxLayout;
    space(first);
    first->addWidget(m_name, 1);
    first->addWidget(m_state);
    space(m_grid);
    m_grid->setColumnStretch(0, 1);
    m_pane->body()->addLayout(first);
    m_pane->body()->addLayout(m_grid);
    m_pane->body()->addWidget(hairline());
    m_pane->body()->addWidget(heading(tr("Numbers that are lacking"), Type::CardTitle));
    m_pane->body()->addWidget(m_missing);
    m_pane->body()->addWidget(m_skip, 0, Qt::AlignLeft);
    m_changes->setWordWrap(true);
    auto *changed = new QVBoxLayout(m_changed);
    space(changed);
    changed->addWidget(hairline());
    changed->addWidget(heading(tr("Changed after a report was issued"), Type::CardTitle));
    changed->addWidget(m_changes);
    m_pane->body()->addWidget(m_changed);
    m_pane->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    space(column);
    auto *period = new QHBoxLayout;
    space(period);
    auto *report = button(tr("Report of the district…"), u"document-print"_s, u"districtReport"_s);
    connect(report, &QPushButton::clicked, this, [this] { emit reportAsked(*m_period); });
    period->addWidget(m_period);
    period->addStretch(1);
    period->addWidget(report);
    column->addLayout(period);
    column->addLayout(buildTiles());
    column->addWidget(new WithPane(m_table, m_pane, districtPaneBeside), 1);
    column->addWidget(quietLabel(
        tr("Percentages are cut off after two decimals; △: below the target. The sum is not sorted.")));
    setFocusProxy(m_table);
    connect(m_skip, &QPushButton::clicked, this, &DistrictPanel::skip);
    connect(m_period, &PeriodChooser::changed, this, &DistrictPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DistrictPanel::showCurrent);
}

std::vector<Column<DistrictLine>> DistrictPanel::columns() const
{
    const auto rate = [this](const QString &title, const QString &indicator) {
        return Column<DistrictLine>(
            title, [this, indicator](const DistrictLine &of) { return rateText(of.figures, indicator); }, {},
            [this, indicator](const DistrictLine &of) {
                return misses(of.figures, indicator) ? icon(Mark::Attention) : QIcon();
            },
            true);
    };
    return {
        {tr("Centre"), [](const DistrictLine &of) { return of.name; }},
        figureColumn(tr("Number"),
                     [](const DistrictLine &of) { return of.centre ? of.centre->standing.lastSequence : 0; }),
        Column<DistrictLine>(
            tr("Lacking"),
            [](const DistrictLine &of) { return of.centre ? missingChip(*of.centre).word : QString(); })
            .showing([](const DistrictLine &of, int role) {
                return role == chipRole && of.centre ? QVariant::fromValue(missingChip(*of.centre))
                                                     : QVariant();
            }),
        figureColumn(tr("Accepted"), [](const DistrictLine &of) { return figureOf(of, u"accepted"); }),
        figureColumn(tr("Concluded"), [](const DistrictLine &of) { return figureOf(of, u"concluded"); }),
        {tr("As the centre says"),
         [](const DistrictLine &of) {
             const auto said = of.centre ? exchange::rateIn(of.centre->said, successRate) : std::nullopt;
             return said ? u"%1/%2"_s.arg(said->num).arg(said->den) : QString();
         },
         {},
         {},
         true},
        rate(tr("Mediation success (recomputed)"), successRate),
        rate(tr("Closed in time (recomputed)"), closureInTime),
        figureColumn(tr("Differing"),
                     [](const DistrictLine &of) {
                         return of.centre ? qint64(of.centre->differences.size()) + of.centre->standing.open
                                          : 0;
                     }),
        figureColumn(tr("Open"), openIn),
    };
}

QLayout *DistrictPanel::buildTiles()
{
    auto *row = new QHBoxLayout;
    space(row);
    for (auto *tile : {m_lacking, m_differing, m_below}) {
        tile->setCheckable(false);
        row->addWidget(tile);
    }
    const auto goTo = [this](Tile *tile, std::function<bool(const DistrictLine &)> is) {
        connect(tile, &QAbstractButton::clicked, this, [this, is] {
            const auto there = std::ranges::find_if(m_model->rows(), is);
            if (there != m_model->rows().end())
                m_table->setCurrentIndex(m_model->index(int(there - m_model->rows().begin()), 0));
            m_table->setFocus();
        });
    };
    goTo(m_lacking,
         [](const DistrictLine &of) { return of.centre && !of.centre->standing.missing.isEmpty(); });
    goTo(m_differing, [](const DistrictLine &of) { return of.centre && !of.centre->differences.isEmpty(); });
    goTo(m_below, [this](const DistrictLine &of) {
        return of.centre && (misses(of.figures, successRate) || misses(of.figures, closureInTime));
    });
    return row;
}

bool DistrictPanel::misses(const QJsonObject &figures, const QString &indicator) const
{
    const auto rate = exchange::rateIn(figures, indicator);
    const auto target = m_view.targets.constFind(indicator);
    if (!rate || target == m_view.targets.cend()) return false;
    return statistics::isMet(rate->num, rate->den, target->hundredths) == false;
}

QString DistrictPanel::rateText(const QJsonObject &figures, const QString &indicator) const
{
    const auto rate = exchange::rateIn(figures, indicator);
    if (!rate || rate->den == 0) return u"—"_s;
    return u"%1/%2 = %3 %"_s.arg(rate->num).arg(rate->den).arg(statistics::percent(rate->num, rate->den));
}

void DistrictPanel::refresh()
{
    const auto period = m_period->period();
    if (!period) return;
    m_place.desk.askLong(
        this, [of = *period](const desk::Desk &desk) { return desk.district().consolidated(of.from, of.to); },
        [this, asked = ++m_asked](const Result<desk::DistrictView> &view) {
            if (asked != m_asked) return; // another one is on its way
            view ? take(*view) : m_notices->tell(view.error());
        });
}

void DistrictPanel::take(const desk::DistrictView &view)
{
    m_view = view;
    const int before = m_table->currentRow();
    QList<DistrictLine> lines;
    for (const auto &centre : view.figures.centres)
        lines << DistrictLine{centre, centre.standing.office.name, centre.recomputed};
    if (lines.size() > 1)
        lines << DistrictLine{{}, tr("The whole district, %1").arg(lines.size()), view.figures.whole};
    m_model->setRows(lines);
    m_table->fitColumns();
    m_table->standOn(before);
    showTiles();
    showMissing();
    showChanges();
    showCurrent();
}

void DistrictPanel::showTiles()
{
    int lacking = 0, differing = 0, below = 0;
    for (const auto &centre : m_view.figures.centres) {
        lacking += !centre.standing.missing.isEmpty();
        differing += int(centre.differences.size());
        below += misses(centre.recomputed, successRate) || misses(centre.recomputed, closureInTime);
    }
    m_lacking->setCount(lacking);
    m_differing->setCount(differing);
    m_below->setCount(below);
}

const DistrictLine *DistrictPanel::current() const
{
    return m_model->find(m_table->currentRow());
}

void DistrictPanel::showCurrent()
{
    empty(m_grid);
    const auto *line = current();
    m_name->setText(line ? line->name : QString());
    m_skip->setVisible(line && line->centre && !line->centre->standing.missing.isEmpty());
    m_state->setWords(line && line->centre ? missingChip(*line->centre) : ChipWords());
    if (line && line->centre) showDifferences(*line->centre);
}

void DistrictPanel::showDifferences(const ConsolidatedCentre &centre)
{
    constexpr qsizetype mostShown = 12;
    if (centre.said.isEmpty() || centre.differences.isEmpty()) {
        auto *words =
            quietLabel(centre.said.isEmpty() ? tr("The centre has said no figures of just this period.")
                                             : tr("What the centre says and what its records give agree."));
        words->setWordWrap(true);
        m_grid->addWidget(words, 0, 0, 1, 3);
        return;
    }
    int row = 0;
    for (const auto &word : {tr("Figure"), tr("Centre"), tr("Here")})
        m_grid->addWidget(quietLabel(word), 0, row++);
    row = 1; // below the heads
    const auto shown = [](const std::optional<qint64> &figure) {
        return figure ? QString::number(*figure) : u"—"_s;
    };
    for (const auto &one : centre.differences.first(qMin(mostShown, centre.differences.size()))) {
        auto *name = new ElidedLabel(Type::Body);
        name->setText(one.at.section(u' ', 1));
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(plainLabel(shown(one.sent)), row, 1);
        m_grid->addWidget(plainLabel(shown(one.recomputed)), row++, 2);
    }
    if (centre.differences.size() > mostShown)
        m_grid->addWidget(quietLabel(tr("%n more", nullptr, int(centre.differences.size() - mostShown))), row,
                          0);
}

void DistrictPanel::showMissing()
{
    QStringList lines;
    for (const auto &centre : m_view.figures.centres) {
        const auto &standing = centre.standing;
        if (standing.missing.isEmpty()) continue;
        lines << (standing.waiting.isEmpty()
                      ? tr("%1: number %2").arg(standing.office.name, numbersText(standing.missing))
                      : tr("%1: number %2; number %3 waits for it")
                            .arg(standing.office.name, numbersText(standing.missing),
                                 numbersText(standing.waiting)));
    }
    m_missing->setText(lines.isEmpty() ? tr("None.") : lines.join(u'\n'));
}

/// Reports that were issued stay as they are; what changed since stands here and in the next one.
void DistrictPanel::showChanges()
{
    QStringList lines;
    for (const auto &one : m_view.figures.changes) {
        auto line = tr("%1, No. %2-%3 on %4, after report %5")
                        .arg(one.office)
                        .arg(one.ordinal)
                        .arg(one.sequence)
                        .arg(toText(one.on), one.report);
        if (!one.reason.isEmpty()) line += tr(": %1").arg(one.reason);
        lines << line;
    }
    m_changes->setText(lines.join(u'\n'));
    m_changed->setVisible(!lines.isEmpty());
}

/// All lacking numbers of the centre are given up, with a reason; what waits for them is applied.
void DistrictPanel::skip()
{
    const auto *line = current();
    if (!line || !line->centre || line->centre->standing.missing.isEmpty()) return;
    const auto &standing = line->centre->standing;
    auto *dialog = new AskDialog(tr("Wait for it no longer"),
                                 tr("%1, number %2: what waits is applied without it, and a full package is "
                                    "asked for. Its figures may "
                                    "be wrong until then.")
                                     .arg(standing.office.name, numbersText(standing.missing)),
                                 tr("Go on without it"), this, Rank::Danger);
    const auto *reason = dialog->addText(tr("Why"), u"skipReason"_s);
    dialog->ask([this, uuid = standing.office.uuid, number = standing.missing.last(), reason] {
        const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the receipt is put"));
        if (folder.isEmpty()) return;
        m_place.desk.ask(
            this,
            [uuid, number, words = reason->text(), folder](desk::Desk &desk) {
                return desk.exchange().acceptGap(uuid, number, words, folder);
            },
            [this](const Result<desk::Taken> &done) {
                if (!done) return m_notices->tell(done.error());
                m_notices->tell(NoticeBar::Kind::Success,
                                done->receipts.isEmpty()
                                    ? tr("The numbers are not waited for any longer.")
                                    : tr("What waited is applied. Bring the receipt back: %1")
                                          .arg(done->receipts.join(u'、')));
                refresh();
            });
    });
}

} // namespace tiaocai::ui
