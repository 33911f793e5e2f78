// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/feedback_panel.h"

#include "dialogs/ask_dialog.h"
#include "exchange/partner_box.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::ToldRow;
using exchange::FeedbackKind;

namespace {

std::vector<Column<ToldRow>> toldColumns()
{
    return {
        {FeedbackPanel::tr("Way"),
         [](const ToldRow &of) { return of.isOut ? FeedbackPanel::tr("told") : FeedbackPanel::tr("heard"); }},
        {FeedbackPanel::tr("Case"), [](const ToldRow &of) { return shortNumber(of.number); }},
        {FeedbackPanel::tr("About"), [](const ToldRow &of) { return label(of.item.kind); }},
        {FeedbackPanel::tr("What is told"), [](const ToldRow &of) { return toldWords(of.item); }},
        {FeedbackPanel::tr("Office"), [](const ToldRow &of) { return of.partner; }},
        {FeedbackPanel::tr("Number"),
         [](const ToldRow &of) {
             return FeedbackPanel::tr("No. %1-%2").arg(of.item.ordinal).arg(of.sequence);
         },
         [](const ToldRow &of) { return of.at; }},
        {FeedbackPanel::tr("On"),
         [](const ToldRow &of) { return of.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }},
    };
}

} // namespace

FeedbackPanel::FeedbackPanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_model(new RowModel<ToldRow>(toldColumns(), this))
    , m_table(new TableView(m_model, u"feedbackTable"_s, tr("Feedback")))
    , m_send(button(tr("Tell a centre what changed…"), u"document-save"_s, u"feedbackSend"_s))
    , m_adopt(button(tr("Use this calendar…"), {}, u"feedbackAdopt"_s, Rank::Ghost))
{
    m_table->setStretched(3);
    m_table->setWhenEmpty(tr("No court has told anything yet: numbers, hearings and outcomes of cases that "
                             "were handed over stand here."));
    auto *acts = new QHBoxLayout;
    space(acts);
    acts->addWidget(m_send);
    acts->addWidget(m_adopt);
    acts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addLayout(acts);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_send, &QPushButton::clicked, this, &FeedbackPanel::send);
    connect(m_adopt, &QPushButton::clicked, this, &FeedbackPanel::adopt);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeedbackPanel::look);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const auto &id = m_model->row(index.row()).id;
        if (!id.isNull()) emit caseAsked(id);
    });
    look();
}

void FeedbackPanel::refresh()
{
    m_send->setVisible(m_place.office().office.kind != office::OfficeKind::Centre);
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.feedback().all(); },
        [this](const Result<QList<ToldRow>> &told) {
            if (!told) return m_notices->tell(told.error());
            const int before = m_table->currentRow();
            m_model->setRows(*told);
            m_table->fitColumns();
            m_table->standOn(before);
            look();
        });
}

const ToldRow *FeedbackPanel::current() const
{
    return m_model->find(m_table->currentRow());
}

/// A calendar moves dates here once a person takes it into use.
void FeedbackPanel::look()
{
    const auto *one = current();
    m_adopt->setVisible(one && !one->isOut && one->item.kind == FeedbackKind::Calendar);
}

void FeedbackPanel::send()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.keys().list(); },
        [this](const Result<QList<desk::KeyView>> &keys) {
            if (!keys) return m_notices->tell(keys.error());
            auto *dialog = new AskDialog(
                tr("Feedback"),
                tr("All that changed since what its last package had read: numbers, hearings and outcomes of "
                   "its cases, calendars."),
                tr("Save it…"), this);
            const auto *to = dialog->addChoice(tr("For"), partnersIn(*keys), u"feedbackTo"_s);
            dialog->ask([this, to] { sendTo(to->currentData().toString()); });
        });
}

void FeedbackPanel::sendTo(const QString &office)
{
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the file is put"));
    if (folder.isEmpty()) return;
    m_place.desk.ask(
        this, [office, folder](desk::Desk &desk) { return desk.feedback().send(office, folder); },
        [this](const Result<desk::SentFeedback> &sent) {
            if (!sent) return m_notices->tell(sent.error());
            m_notices->tell(NoticeBar::Kind::Success,
                            tr("%1: %n thing(s) told. Carry the file to the centre.", nullptr, sent->items)
                                .arg(sent->file));
            refresh();
        });
}

void FeedbackPanel::adopt()
{
    const auto *one = current();
    if (!one) return;
    auto *dialog = new AskDialog(tr("Calendar of %1").arg(toldWords(one->item)),
                                 tr("Dates that fall on other days by it move at once, in every open case."),
                                 tr("Use it"), this);
    dialog->ask([this, item = one->item.item] {
        m_place.desk.ask(
            this,
            [item](desk::Desk &desk) {
                return desk.feedback().calendar(item).and_then(
                    [&](const QByteArray &json) { return desk.office().importCalendar(json); });
            },
            [this](const Result<desk::CalendarImport> &done) {
                if (!done) return m_notices->tell(done.error());
                m_notices->tell(NoticeBar::Kind::Success, tr("The notice for %1 is in use. %n date(s) moved.",
                                                             nullptr, int(done->moved.size()))
                                                              .arg(done->year));
            });
    });
}

} // namespace tiaocai::ui
