// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hand_overs_panel.h"

#include "base/text.h"
#include "dialogs/ask_dialog.h"
#include "exchange/hand_over_sheet.h"
#include "exchange/state_chip.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::HandOver;

namespace {

std::vector<Column<HandOver>> handOverColumns()
{
    return {
        {HandOversPanel::tr("Way"),
         [](const HandOver &of) {
             return of.isOut ? HandOversPanel::tr("went") : HandOversPanel::tr("came");
         }},
        {HandOversPanel::tr("Case"), [](const HandOver &of) { return shortNumber(of.number); }},
        {HandOversPanel::tr("Office"), [](const HandOver &of) { return of.partner; }},
        {HandOversPanel::tr("What for"), [](const HandOver &of) { return label(of.purpose); }},
        {HandOversPanel::tr("Its case there"),
         [](const HandOver &of) { return of.origin ? of.origin->number : QString(); }},
        {HandOversPanel::tr("State"), [](const HandOver &of) { return exchangeChip(of.state).word; }},
        {HandOversPanel::tr("On"),
         [](const HandOver &of) { return of.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }},
    };
}

} // namespace

HandOversPanel::HandOversPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_model(new RowModel<HandOver>(handOverColumns(), this))
    , m_table(new TableView(m_model, u"handOversTable"_s, tr("Cases handed over")))
{
    m_table->setStretched(2);
    m_table->setWhenEmpty(
        tr("No case was handed over yet, and none came. Drop a file here that another office sealed for this "
           "one."));
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { emit caseAsked(m_model->row(index.row()).id); });
}

void HandOversPanel::refresh()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.handOvers().all(); },
        [this](const Result<QList<HandOver>> &list) {
            if (!list) return m_notices->tell(list.error());
            m_model->setRows(*list);
            m_table->fitColumns();
        });
}

void HandOversPanel::send()
{
    auto *dialog = new HandOverSheet(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverSheet::sent, this, [this](const HandOver &made) {
        auto words = tr("%1 is sealed for %2: %3").arg(made.number, made.partner, made.file);
        if (made.before.isValid())
            words +=
                u'\n' +
                tr("It went there for the same on %1 already.").arg(toText(made.before.toLocalTime().date()));
        m_notices->tell(NoticeBar::Kind::Success, words);
        refresh();
    });
    dialog->open();
}

/// What it says is shown before a case is made of it.
void HandOversPanel::take(const QString &file)
{
    m_place.desk.askLong(
        this, [file](const desk::Desk &desk) { return desk.handOvers().read(file); },
        [this, file](const Result<exchange::CaseCopy> &copy) {
            copy ? askFor(file, *copy) : m_notices->tell(copy.error());
        });
}

void HandOversPanel::askFor(const QString &file, const exchange::CaseCopy &copy)
{
    auto *dialog = new AskDialog(
        tr("Case of another office"),
        tr("%1, %2: %3. It becomes a case of this office with %n file(s).", nullptr, int(copy.files.size()))
            .arg(copy.number.isEmpty() ? copy.registrationNumber : copy.number, label(copy.purpose),
                 copy.purposeText),
        tr("Take it on…"), this);
    dialog->ask([this, file] {
        const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the receipt is put"));
        if (!folder.isEmpty()) takeOn(file, folder);
    });
}

void HandOversPanel::takeOn(const QString &file, const QString &folder)
{
    m_place.desk.ask(
        this, [file, folder](desk::Desk &desk) { return desk.handOvers().accept(file, folder); },
        [this](const Result<desk::TakenOver> &taken) {
            if (!taken) return m_notices->tell(taken.error());
            const auto &of = taken->recorded.view.file;
            const auto words = QStringList(taken->recorded.warnings)
                               << tr("It is the case %1 here. Bring the receipt back: %2")
                                      .arg(of.number(), taken->receipts.join(u'、'));
            m_notices->tell(NoticeBar::Kind::Success, words.join(u'\n'));
            m_notices->offer(tr("Open the case"), u"handOverOpen"_s,
                             [this, id = of.id] { emit caseAsked(id); });
            refresh();
        });
}

} // namespace tiaocai::ui
