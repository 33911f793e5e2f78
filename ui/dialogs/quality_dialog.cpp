// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/quality_dialog.h"

#include "base/text.h"
#include "files/write_file.h"
#include "reports/case_paper.h"
#include "tables/table_view.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"
#include "widgets/period_chooser.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::QualityDraw;

namespace {

std::vector<Column<desk::CaseRow>> drawnColumns()
{
    return {
        {QualityDialog::tr("Case"), [](const desk::CaseRow &row) { return row.number; }},
        {QualityDialog::tr("Applicants"), [](const desk::CaseRow &row) { return row.applicants; }},
        {QualityDialog::tr("Respondents"), [](const desk::CaseRow &row) { return row.respondents; }},
        {QualityDialog::tr("Closed on"), [](const desk::CaseRow &row) { return toText(row.closedOn); }},
        {QualityDialog::tr("Handler"), [](const desk::CaseRow &row) { return row.handler; }},
    };
}

/// The sheet of each file, one after the other.
Result<QList<documents::Sheet>> sheetsOf(const desk::Desk &desk, const QList<CaseId> &cases)
{
    QList<documents::Sheet> sheets;
    for (const auto &id : cases) {
        const auto draft = desk.papers().draft(id, {.paper = u"file-review-sheet"_s});
        if (!draft) return refuse(draft);
        sheets << draft->sheet;
    }
    return sheets;
}

Result<QByteArray> pagesOf(const QList<documents::Sheet> &sheets)
{
    QList<QByteArray> pages;
    for (const auto &sheet : sheets) {
        const auto made = reports::pdfPaper(reports::casePaper(sheet));
        if (!made) return refuse(made);
        pages << made->bytes;
    }
    return reports::joined(pages);
}

} // namespace

QualityDialog::QualityDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_period(new PeriodChooser(place.today(), u"draw"_s, PeriodChooser::Span::LastQuarter))
    , m_count(new QLineEdit)
    , m_seed(new QLineEdit)
    , m_earlier(new QComboBox)
    , m_state(plainLabel({}, u"drawState"_s))
    , m_rows(new RowModel<desk::CaseRow>(drawnColumns(), this))
    , m_table(new TableView(m_rows, u"drawnTable"_s, tr("Files that are drawn")))
{
    setObjectName(u"qualityDialog"_s);
    setWindowTitle(tr("Quality check of bound files"));
    m_table->setWhenEmpty(
        tr("Say from when to when, how many and the seed, and look which files the draw takes."));
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->setSpacing(spacing);
    column->addWidget(m_notices);
    column->addWidget(buildWish());
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(buildFoot());
    resizeOnScreen(this, {104 * spacing, 64 * spacing});
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_draw);
    connect(keys, &FormKeys::saveAsked, this, &QualityDialog::draw);
    connect(keys, &FormKeys::hintAsked, this,
            [this] { m_notices->tell(NoticeBar::Kind::Info, tr("Ctrl+Enter draws and records the draw.")); });
    readEarlier();
}

QWidget *QualityDialog::buildWish()
{
    m_count->setObjectName(u"drawCount"_s);
    m_seed->setObjectName(u"drawSeed"_s);
    m_seed->setPlaceholderText(tr("drawn by lot before everybody"));
    m_earlier->setObjectName(u"drawEarlier"_s);
    connect(m_earlier, &QComboBox::activated, this, &QualityDialog::showEarlier);
    const auto wishAnew = [this] { m_draw->setEnabled(true); };
    for (auto *line : {m_count, m_seed})
        connect(line, &QLineEdit::textEdited, this, wishAnew);
    connect(m_period, &PeriodChooser::changed, this, wishAnew);
    auto *wish = new QWidget;
    auto *row = new QHBoxLayout(wish);
    space(row);
    row->setSpacing(spacing);
    row->addWidget(new Field(tr("Cases closed in"), m_period));
    row->addWidget(new Field(tr("How many"), m_count));
    row->addWidget(new Field(tr("Seed"), m_seed), 1);
    row->addWidget(new Field(tr("Earlier draws"), m_earlier), 1);
    return wish;
}

QWidget *QualityDialog::buildFoot()
{
    auto *look = button(tr("Look which ones"), u"document-preview"_s, u"drawLook"_s);
    m_draw = button(tr("Draw  Ctrl+Enter"), u"dialog-ok-apply"_s, u"drawNow"_s, Rank::Primary);
    m_sheets = button(tr("Score sheets as PDF…"), u"document-save-as"_s, u"drawSheets"_s);
    auto *close = button(tr("Close"), {}, u"drawClose"_s, Rank::Ghost);
    for (auto *one : {look, m_draw, m_sheets, close})
        one->setAutoDefault(false);
    m_sheets->setEnabled(false);
    connect(look, &QPushButton::clicked, this, &QualityDialog::look);
    connect(m_draw, &QPushButton::clicked, this, &QualityDialog::draw);
    connect(m_sheets, &QPushButton::clicked, this, &QualityDialog::saveSheets);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    space(row);
    row->setSpacing(spacing);
    row->addWidget(m_sheets);
    row->addStretch(1);
    for (auto *one : {close, look, m_draw})
        row->addWidget(one);
    return foot;
}

desk::DrawWish QualityDialog::wish() const
{
    const auto period = m_period->period().value_or(PeriodChooser::Period());
    return {period.from, period.to, normalized(m_count->text()).toInt(), m_seed->text().trimmed()};
}

void QualityDialog::look()
{
    m_place.desk.ask(
        this, [wish = wish()](const desk::Desk &desk) { return desk.qualityDraws().look(wish); },
        [this](const Result<QualityDraw> &draw) {
            if (!draw) return m_notices->tell(draw.error());
            m_notices->clear();
            show(*draw);
        });
}

/// Pressed twice it is one draw: another needs another wish.
void QualityDialog::draw()
{
    if (!m_draw->isEnabled()) return;
    m_draw->setEnabled(false);
    m_place.desk.ask(
        this, [wish = wish()](desk::Desk &desk) { return desk.qualityDraws().draw(wish); },
        [this](const Result<QualityDraw> &draw) {
            if (!draw) {
                m_draw->setEnabled(true);
                return m_notices->tell(draw.error());
            }
            m_notices->tell(NoticeBar::Kind::Info, tr("The draw %1 is recorded.").arg(draw->of.number));
            readEarlier(draw->of.number);
        });
}

/// The draws that were made, the last one first; one of them is shown where it is named.
void QualityDialog::readEarlier(const QString &thenShow)
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.qualityDraws().all(); },
        [this, thenShow](const Result<QList<QualityDraw>> &draws) {
            if (!draws) return m_notices->tell(draws.error());
            m_draws = *draws;
            m_earlier->clear();
            m_earlier->addItem(m_draws.isEmpty() ? tr("none") : tr("(choose)"));
            for (const auto &draw : m_draws)
                m_earlier->addItem(u"%1　%2"_s.arg(draw.of.number, toText(draw.on)), draw.of.number);
            m_earlier->setEnabled(!m_draws.isEmpty());
            if (thenShow.isEmpty()) return;
            m_earlier->setCurrentIndex(m_earlier->findData(thenShow));
            showEarlier();
        });
}

void QualityDialog::showEarlier()
{
    const int place = m_earlier->currentIndex() - 1;
    if (place >= 0 && place < m_draws.size()) show(m_draws.at(place));
}

void QualityDialog::show(const QualityDraw &draw)
{
    m_shown = draw;
    m_rows->setRows(draw.cases);
    m_table->fitColumns();
    const auto &of = draw.of;
    const auto what = tr("%1 of %2 files in the archive, of cases closed from %3 to %4, by the seed %5.")
                          .arg(of.cases.size())
                          .arg(of.among)
                          .arg(toText(of.from), toText(of.to), of.seed);
    QStringList words{of.number.isEmpty() ? tr("Not drawn yet:")
                                          : tr("Draw %1 (%2, %3):").arg(of.number, toText(draw.on), draw.by),
                      what};
    if (draw.isSamePopulation == true)
        words << tr("The same files lie there today: the draw can be made again.");
    if (draw.isSamePopulation == false)
        words << tr("Other files lie there today than on the day of the draw.");
    m_state->setText(words.join(u' '));
    m_sheets->setEnabled(!of.number.isEmpty());
}

void QualityDialog::saveSheets()
{
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save the score sheets"), proposedFile({tr("Quality check"), m_shown.of.number}, u".pdf"_s),
        tr("PDF (*.pdf)"));
    if (!path.isEmpty()) saveSheetsTo(path);
}

void QualityDialog::saveSheetsTo(const QString &path)
{
    m_place.desk.ask(
        this, [cases = m_shown.of.cases](const desk::Desk &desk) { return sheetsOf(desk, cases); },
        [this, path](const Result<QList<documents::Sheet>> &sheets) {
            if (!sheets) return m_notices->tell(sheets.error());
            writeBehind(m_place, path, m_notices, [sheets = *sheets, path] {
                return pagesOf(sheets).and_then(
                    [&](const QByteArray &pages) { return files::writeFile(path, pages); });
            });
        });
}

} // namespace tiaocai::ui
