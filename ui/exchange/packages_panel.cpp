// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages_panel.h"

#include "base/text.h"
#include "dialogs/ask_dialog.h"
#include "exchange/arrived_dialog.h"
#include "exchange/cover.h"
#include "exchange/export_dialog.h"
#include "exchange/state_chip.h"
#include "tables/line_delegate.h"
#include "tables/table_view.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/fact_grid.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"
#include "widgets/side_pane.h"
#include "widgets/with_pane.h"
#include "words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::PackageRow;

namespace {

constexpr int packagesPaneBeside = 900;

QString numberOf(const PackageRow &of)
{
    return PackagesPanel::tr("No. %1-%2").arg(of.header.sender.epoch.ordinal).arg(of.header.sequence);
}

QString kindWord(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"full"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "full")},
        {u"delta"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "what changed")},
        {u"correction"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "correction")},
        {u"withdrawal"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "withdrawal")},
        {u"test"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "test")},
        {u"hand-over"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "case for arbitration")},
        {u"referral"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "case referred")},
        {u"reply"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "reply")},
        {u"review-application"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "agreement for review")},
        {u"feedback"_s, QT_TRANSLATE_NOOP("tiaocai::ui::PackagesPanel", "feedback")},
    };
    const auto *word = words.value(kind);
    return word ? PackagesPanel::tr(word) : kind;
}

QString packagePeriod(const PackageRow &of)
{
    const auto &period = of.header.period;
    return period ? PackagesPanel::tr("%1 to %2").arg(toText(period->from), toText(period->to)) : QString();
}

/// What was sent, and has no receipt in time, says so.
ChipWords stateWords(const PackageRow &of, QDate today)
{
    if (!of.isUnanswered(today)) return exchangeChip(of.state);
    return {ChipWords::Kind::Attention, PackagesPanel::tr("no receipt since %1").arg(toText(of.receiptDue))};
}

std::vector<Column<PackageRow>> packageColumns(const Workplace &place)
{
    return {
        {PackagesPanel::tr("Number"), numberOf, [](const PackageRow &of) { return of.at; }},
        {PackagesPanel::tr("Way"),
         [](const PackageRow &of) {
             return of.isOut ? PackagesPanel::tr("sent") : PackagesPanel::tr("came");
         }},
        {PackagesPanel::tr("Kind"), [](const PackageRow &of) { return kindWord(of.header.kind); }},
        {PackagesPanel::tr("Office"), [](const PackageRow &of) { return of.partner; }},
        {PackagesPanel::tr("Period"), packagePeriod},
        {PackagesPanel::tr("Records"),
         [](const PackageRow &of) { return QString::number(of.records); },
         [](const PackageRow &of) { return of.records; },
         {},
         true},
        Column<PackageRow>(PackagesPanel::tr("State"),
                           [&place](const PackageRow &of) { return stateWords(of, place.today()).word; })
            .showing([&place](const PackageRow &of, int role) {
                return role == chipRole ? QVariant::fromValue(stateWords(of, place.today())) : QVariant();
            }),
        {PackagesPanel::tr("On"),
         [](const PackageRow &of) { return of.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }},
    };
}

/// ✓ what leaves, × what never does, ⓘ what is changed on the way.
QWidget *leavingLine(Mark mark, const QString &words)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    auto *sign = new QLabel;
    constexpr int side = 12;
    sign->setPixmap(icon(mark).pixmap(side, side));
    auto *text = plainLabel(words);
    text->setWordWrap(true);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return box;
}

/// The newest stands first; of one minute the highest number.
std::tuple<QDateTime, qint64, qint64> placeOf(const PackageRow &of)
{
    return {of.at, of.header.sender.epoch.ordinal, of.header.sequence};
}

} // namespace

PackagesPanel::PackagesPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_model(new RowModel<PackageRow>(packageColumns(place), this))
    , m_table(new TableView(m_model, u"packagesTable"_s, tr("Packages")))
    , m_pane(new SidePane(u"packagePane"_s, 292))
    , m_whole(new QWidget)
    , m_number(new ElidedLabel(Type::CardTitle, u"packageNumber"_s))
    , m_state(new Chip({}, u"packageState"_s))
    , m_facts(new FactGrid(64))
    , m_leaves(new QWidget)
    , m_again(button(tr("Export it again…"), u"document-export"_s, u"packageAgain"_s))
    , m_delivered(button(tr("It was handed over"), {}, u"packageDelivered"_s, Rank::Ghost))
    , m_byHand(button(tr("Key in a paper receipt…"), {}, u"packageByHand"_s, Rank::Ghost))
    , m_withdraw(button(tr("Withdraw it…"), {}, u"packageWithdraw"_s, Rank::Danger))
{
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setStretched(3);
    m_table->setWhenEmpty(
        tr("Nothing was exchanged yet. Make the keys and enrol the other office's card first."));
    buildPane();
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(new WithPane(m_table, m_pane, packagesPaneBeside), 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PackagesPanel::showCurrent);
    connect(m_again, &QPushButton::clicked, this, &PackagesPanel::exportAgain);
    connect(m_delivered, &QPushButton::clicked, this, &PackagesPanel::markDelivered);
    connect(m_byHand, &QPushButton::clicked, this, &PackagesPanel::keyInReceipt);
    connect(m_withdraw, &QPushButton::clicked, this, &PackagesPanel::withdraw);
    showCurrent();
}

void PackagesPanel::buildPane()
{
    auto *leaves = new QVBoxLayout(m_leaves);
    space(leaves);
    leaves->addWidget(heading(tr("What leaves this office"), Type::CardTitle));
    leaves->addWidget(
        leavingLine(Mark::Done, tr("Numbers, stages, days, causes, persons, amounts, townships")));
    leaves->addWidget(leavingLine(Mark::Void, tr("No names, ID numbers, phones, addresses or minutes")));
    auto *column = new QVBoxLayout(m_whole);
    space(column);
    auto *first = new QHBoxLayout;
    space(first);
    first->addWidget(m_number, 1);
    first->addWidget(m_state);
    column->addLayout(first);
    column->addLayout(m_facts);
    column->addWidget(hairline());
    column->addWidget(m_leaves);
    m_pane->body()->addWidget(m_whole);
    m_pane->body()->addStretch(1);
    for (auto *one : {m_again, m_delivered, m_byHand, m_withdraw})
        m_pane->foot()->addWidget(one);
}

void PackagesPanel::refresh()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.exchange().status(); },
        [this](const Result<desk::ExchangeStatus> &status) {
            status ? take(*status) : m_notices->tell(status.error());
        });
}

void PackagesPanel::take(const desk::ExchangeStatus &status)
{
    m_status = status;
    auto rows = status.packages;
    std::ranges::stable_sort(rows, std::greater(), placeOf);
    const int before = m_table->currentRow();
    m_model->setRows(rows);
    m_table->fitColumns();
    m_table->standOn(before);
    const auto sent = std::ranges::find_if(
        rows, [](const PackageRow &of) { return of.isOut && of.header.series == u"summary"; });
    m_next = sent == rows.end()
                 ? QString()
                 : tr("No. %1-%2").arg(sent->header.sender.epoch.ordinal).arg(sent->header.sequence + 1);
    tellOfMissing();
    showCurrent();
    emit nextChanged();
    emit counted(int(status.missing.size()));
}

/// Of one's own numbers: the other office says it has not got them.
void PackagesPanel::tellOfMissing()
{
    if (m_status.missing.isEmpty()) return m_notices->end(u"missingPackages"_s);
    const auto &first = m_status.missing.first();
    m_notices->stand(u"missingPackages"_s, NoticeBar::Kind::Error,
                     tr("No. %1-%2 is lacking (%3); later ones wait for it.")
                         .arg(first.ordinal)
                         .arg(first.sequence)
                         .arg(first.partner));
}

const PackageRow *PackagesPanel::current() const
{
    return m_model->find(m_table->currentRow());
}

void PackagesPanel::showCurrent()
{
    const auto *one = current();
    const bool isSummary = one && one->isOut && one->header.series == u"summary";
    m_whole->setVisible(one);
    m_leaves->setVisible(isSummary);
    m_again->setVisible(one && one->isOut);
    m_delivered->setVisible(one && one->isOut && one->state == u"exported");
    m_byHand->setVisible(one && one->isOut);
    m_withdraw->setVisible(isSummary && one->header.kind != u"full" && one->state != u"withdrawn");
    if (!one) return;
    m_number->setText(u"%1　%2"_s.arg(numberOf(*one), kindWord(one->header.kind)));
    m_state->setWords(stateWords(*one, m_place.today()));
    empty(m_facts);
    m_facts->add(tr("Office"), one->partner);
    m_facts->add(tr("Period"), packagePeriod(*one));
    m_facts->add(tr("Counted"), one->header.cutOff.left(16).replace(u'T', u' '));
    m_facts->add(tr("Records"), QString::number(one->records));
    m_facts->add(tr("Receipt expected by"), toText(one->receiptDue));
    m_facts->add(tr("Because"), exchangeWhy(one->code));
    m_facts->add(tr("Reason"), one->header.reason ? one->header.reason->text : QString());
    m_facts->add(tr("Id"), one->header.packageId);
}

void PackagesPanel::tell(const Result<desk::Exported> &exported)
{
    if (!exported) return m_notices->tell(exported.error());
    m_notices->tell(
        NoticeBar::Kind::Success,
        tr("%1: carry the file to the other office and bring its receipt back.").arg(exported->file));
}

void PackagesPanel::exportPackage()
{
    auto *dialog = new ExportDialog(m_place, m_status, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const desk::Exported &made) { tell(made); });
    dialog->open();
}

void PackagesPanel::readFile(const QString &path)
{
    auto *dialog = new ArrivedDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArrivedDialog::taken, this, [this](const QString &words) {
        m_notices->tell(NoticeBar::Kind::Success, words);
        refresh();
    });
    dialog->open();
    if (!path.isEmpty()) dialog->setFile(path);
}

void PackagesPanel::exportAgain()
{
    const auto *one = current();
    if (!one) return;
    const auto id = one->header.packageId; // the row may be another one by the time a folder was chosen
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the file is put"));
    if (folder.isEmpty()) return;
    m_place.desk.ask(
        this, [id, folder](desk::Desk &desk) { return desk.exchange().exportAgain(id, folder); },
        [this](const Result<desk::Exported> &exported) { tell(exported); });
}

void PackagesPanel::markDelivered()
{
    const auto *one = current();
    if (!one) return;
    m_place.desk.ask(
        this, [id = one->header.packageId](desk::Desk &desk) { return desk.exchange().markDelivered(id); },
        [this](const Result<void> &done) { done ? refresh() : m_notices->tell(done.error()); });
}

void PackagesPanel::withdraw()
{
    const auto *one = current();
    if (!one) return;
    auto *dialog = new AskDialog(tr("Withdraw %1").arg(numberOf(*one)),
                                 tr("The other office is told; what was sent before it stands there again."),
                                 tr("Withdraw it"), this, Rank::Danger);
    const auto *reason = dialog->addText(tr("Why"), u"withdrawReason"_s);
    dialog->ask([this, id = one->header.packageId, reason] {
        const auto words = reason->text();
        const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the file is put"));
        if (folder.isEmpty()) return;
        m_place.desk.ask(
            this,
            [id, words, folder](desk::Desk &desk) {
                return desk.exchange().withdraw(id, words, folder, coverPdf);
            },
            [this](const Result<desk::Exported> &exported) { tell(exported); });
    });
}

/// The one-page sheet that came back on paper: its state, and who says so.
void PackagesPanel::keyInReceipt()
{
    const auto *one = current();
    if (!one) return;
    auto *dialog = new AskDialog(
        tr("Paper receipt"), tr("It is kept as keyed in by hand from the paper of %1.").arg(numberOf(*one)),
        tr("Keep it"), this);
    const auto *state = dialog->addChoice(tr("What the paper says"),
                                          {{u"ACCEPTED"_s, tr("accepted")},
                                           {u"PARTIAL"_s, tr("accepted in part")},
                                           {u"REJECTED"_s, tr("rejected")},
                                           {u"UNREADABLE"_s, tr("could not be read")}},
                                          u"byHandState"_s);
    const auto *reason = dialog->addText(tr("Who brought it, and when"), u"byHandReason"_s);
    dialog->ask([this, id = one->header.packageId, state, reason] {
        m_place.desk.ask(
            this,
            [id, said = state->currentData().toString(), words = reason->text()](desk::Desk &desk) {
                return desk.exchange().receiptByHand(id, said, words);
            },
            [this](const Result<void> &done) { done ? refresh() : m_notices->tell(done.error()); });
    });
}

} // namespace tiaocai::ui
