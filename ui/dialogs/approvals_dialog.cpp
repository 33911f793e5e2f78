// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/approvals_dialog.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "casework/act_words.h"
#include "record/what_follows.h"
#include "tables/table_view.h"
#include "widgets/date_edit.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::ProposedAct;
using office::ProposalState;

namespace {

QList<ProposedAct> allOf(const ProposedAct &act)
{
    return QList{act} + act.with;
}

/// Of several cases the first, and how many there are.
QString numbers(const ProposedAct &act)
{
    QSet<CaseId> cases;
    for (const auto &one : allOf(act))
        cases << one.of.id;
    const int more = int(cases.size()) - 1;
    return more > 0 ? ApprovalsDialog::tr("%1 and %n more", nullptr, more).arg(act.of.number) : act.of.number;
}

/// "Tribunal composed, hearing set"
QString kinds(const ProposedAct &act)
{
    QStringList labels;
    for (const auto &one : allOf(act))
        labels << casework::label(one.kind);
    labels.removeDuplicates();
    return labels.join(ApprovalsDialog::tr(", "));
}

std::vector<Column<ProposedAct>> columns()
{
    return {
        {ApprovalsDialog::tr("Number"), numbers},
        {ApprovalsDialog::tr("Parties"),
         [](const ProposedAct &one) { return against(one.of.applicants, one.of.respondents); }},
        {ApprovalsDialog::tr("Act"), kinds},
        {ApprovalsDialog::tr("Proposed by"), [](const ProposedAct &one) { return one.by; }},
        {ApprovalsDialog::tr("Proposed on"),
         [](const ProposedAct &one) {
             return one.proposal.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
         }},
        {ApprovalsDialog::tr("State"), [](const ProposedAct &one) { return label(one.proposal.state); }},
    };
}

using Views = QHash<CaseId, desk::CaseView>;

/// What was entered, a line each.
QStringList linesOf(const ProposedAct &act, const desk::CaseView &view)
{
    const casework::Naming naming{.file = view.file, .people = view.people, .places = view.places};
    QStringList lines;
    for (const auto &one : casework::said(act.draft.payload, naming))
        lines << (one.standsAlone ? one.value : ApprovalsDialog::tr("%1: %2").arg(one.label, one.value));
    if (!act.draft.proof.text.isEmpty()) lines << ApprovalsDialog::tr("Proof: %1").arg(act.draft.proof.text);
    if (!act.draft.note.isEmpty()) lines << ApprovalsDialog::tr("Note: %1").arg(act.draft.note);
    return lines;
}

/// Of several that stand or fall together an act a line.
QString saidIn(const ProposedAct &act, const Views &views)
{
    QStringList lines;
    for (const auto &one : allOf(act)) {
        const auto own = linesOf(one, views.value(one.of.id));
        if (act.with.isEmpty())
            lines << own;
        else
            lines << u"%1　%2　%3"_s.arg(one.of.number, casework::label(one.kind), own.join(u"　"_s));
    }
    if (!act.proposal.reason.isEmpty())
        lines << ApprovalsDialog::tr("Sent back by %1: %2")
                     .arg(views.value(act.of.id).people.value(act.proposal.settledBy), act.proposal.reason);
    return lines.join(u'\n');
}

} // namespace

ApprovalsDialog::ApprovalsDialog(const Workplace &place, Shows shows, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_shows(shows)
    , m_notices(new NoticeBar)
    , m_model(new RowModel<ProposedAct>(columns(), this))
    , m_words(new QScrollArea)
    , m_said(plainLabel({}, u"approvalSaid"_s))
    , m_follows(quietLabel({}, u"approvalFollows"_s))
    , m_day(new DateEdit(place.today()))
    , m_reason(new QLineEdit)
    , m_open(button(tr("Open the case"), {}, u"approvalOpen"_s, Rank::Ghost))
    , m_sendBack(button(tr("Send it back"), {}, u"approvalSendBack"_s))
    , m_approve(button(tr("Approve  Ctrl+Enter"), {}, u"approvalApprove"_s, Rank::Primary))
    , m_withdraw(button(tr("Withdraw it"), {}, u"approvalWithdraw"_s))
    , m_again(button(tr("Enter it again…"), {}, u"approvalAgain"_s, Rank::Primary))
{
    setObjectName(u"approvalsDialog"_s);
    setWindowTitle(shows == Shows::ToDecide ? tr("Waiting for my approval") : tr("What I proposed"));
    build();
    resizeOnScreen(this, {120 * spacing, 70 * spacing});
    read();
}

void ApprovalsDialog::build()
{
    m_table = new TableView(m_model, u"approvalsTable"_s, windowTitle());
    m_table->setWhenEmpty(m_shows == Shows::ToDecide
                              ? tr("Nothing waits for your approval.")
                              : tr("Nothing that you proposed waits or was sent back."));
    m_table->setStretched(1);
    for (auto *words : {m_said, m_follows}) {
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(heading(windowTitle(), Type::CardTitle, u"approvalsTitle"_s));
    column->addWidget(m_notices);
    column->addWidget(m_table, 1);
    column->addWidget(buildWords());
    column->addWidget(buildFoot());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApprovalsDialog::look);
    connect(m_day, &QLineEdit::editingFinished, this, &ApprovalsDialog::preview);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *act = current()) emit caseAsked(act->of.id);
        accept();
    });
    connect(m_approve, &QPushButton::clicked, this, &ApprovalsDialog::approve);
    connect(m_sendBack, &QPushButton::clicked, this, &ApprovalsDialog::sendBack);
    connect(m_withdraw, &QPushButton::clicked, this, &ApprovalsDialog::withdraw);
    connect(m_again, &QPushButton::clicked, this, &ApprovalsDialog::enterAgain);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_shows == Shows::ToDecide ? m_approve : m_again);
    connect(keys, &FormKeys::saveAsked, this, [this] {
        if (m_shows == Shows::ToDecide && m_approve->isEnabled()) approve();
    });
}

/// A plan has many lines: they move in their place.
QWidget *ApprovalsDialog::buildWords()
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    space(column);
    column->addWidget(m_said);
    column->addWidget(m_follows);
    m_words->setObjectName(u"approvalWords"_s);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setWidgetResizable(true);
    m_words->setWidget(words);
    return m_words;
}

/// As high as they are, and never so high that nothing is left of the list.
void ApprovalsDialog::fitWords()
{
    const int whole = m_words->widget()->layout()->totalHeightForWidth(m_words->viewport()->width());
    m_words->setFixedHeight(std::min(whole, height() * 2 / 5));
    m_words->setVisible(!m_said->text().isEmpty() || !m_follows->text().isEmpty());
}

void ApprovalsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitWords();
}

QWidget *ApprovalsDialog::buildFoot()
{
    const bool decides = m_shows == Shows::ToDecide;
    m_reason->setObjectName(u"approvalReason"_s);
    m_day->setObjectName(u"approvalDay"_s);
    setMember(m_reason, u"reason"_s);
    setMember(m_day, u"on"_s);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    space(row);
    auto *why = new Field(tr("Why it is sent back"), m_reason);
    auto *day = new Field(tr("Its legal day"), m_day);
    row->addWidget(m_open, 0, Qt::AlignBottom);
    row->addWidget(why, 1);
    row->addWidget(m_sendBack, 0, Qt::AlignBottom);
    row->addWidget(day);
    row->addWidget(m_approve, 0, Qt::AlignBottom);
    if (!decides) row->addStretch(1);
    row->addWidget(m_withdraw, 0, Qt::AlignBottom);
    row->addWidget(m_again, 0, Qt::AlignBottom);
    for (auto *one : std::initializer_list<QWidget *>{why, m_sendBack, day, m_approve})
        one->setVisible(decides);
    for (auto *one : {m_withdraw, m_again})
        one->setVisible(!decides);
    for (auto *one : {m_open, m_sendBack, m_approve, m_withdraw, m_again})
        one->setAutoDefault(false);
    return foot;
}

void ApprovalsDialog::read()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.approvals().list(); },
        [this](const Result<QList<ProposedAct>> &all) {
            if (!all) return m_notices->tell(all.error());
            show(*all);
        });
}

void ApprovalsDialog::show(const QList<ProposedAct> &all)
{
    QList<ProposedAct> rows;
    for (const auto &one : all) {
        if (m_shows == Shows::ToDecide ? one.mayDecide : one.isMine) rows << one;
    }
    m_model->setRows(rows);
    m_table->fitColumns();
    // Whoever presses the key once more has not read the next one: he chooses it first.
    m_table->setCurrentIndex(rows.isEmpty() || m_hasSettled ? QModelIndex() : m_model->index(0, 0));
    m_table->setFocus();
    look();
}

const ProposedAct *ApprovalsDialog::current() const
{
    return m_model->find(m_table->currentRow());
}

void ApprovalsDialog::look()
{
    const auto *act = current();
    const bool isFree = act && !m_isWaiting;
    for (auto *one : {m_open, m_sendBack, m_withdraw})
        one->setEnabled(isFree);
    m_approve->setEnabled(false); // until it is seen what it would do
    m_again->setEnabled(isFree && act->with.isEmpty() && act->proposal.state == ProposalState::Refused);
    m_said->clear();
    m_follows->clear();
    fitWords();
    if (!act) return;
    m_day->setDate(act->legalDay);
    preview();
}

/// What it says, and what would follow from its day.
void ApprovalsDialog::preview()
{
    const auto *act = current();
    if (!act) return;
    const auto asked = ++m_asked;
    m_place.desk.ask(
        this,
        [act = *act, on = m_day->date().value_or(act->legalDay)](const desk::Desk &desk) -> Result<Ahead> {
            Ahead ahead;
            for (const auto &one : allOf(act)) {
                if (ahead.views.contains(one.of.id)) continue;
                const auto view = desk.cases().view(one.of.id);
                if (!view) return refuse(view);
                ahead.views.insert(one.of.id, *view);
            }
            if (act.mayDecide) ahead.would = desk.approvals().preview(act.proposal.proposal, on);
            return ahead;
        },
        [this, asked](const Result<Ahead> &ahead) {
            if (asked == m_asked) showPreview(ahead);
        });
}

/// What approving it would do, or why it cannot be approved.
QString ApprovalsDialog::followsIn(const ProposedAct &act, const Ahead &ahead) const
{
    if (!ahead.would) return {};
    if (!*ahead.would) return refusalText(ahead.would->error());
    if (!act.with.isEmpty())
        return tr("All of it is recorded together, or none; it is checked once more then.");
    QStringList lines;
    for (const auto &follow : whatFollows(m_place, ahead.views.value(act.of.id), **ahead.would))
        lines << (follow.detail.isEmpty() ? follow.what : u"%1　%2"_s.arg(follow.what, follow.detail));
    return lines.join(u'\n');
}

void ApprovalsDialog::showPreview(const Result<Ahead> &ahead)
{
    const auto *act = current();
    if (!act) return;
    if (!ahead) return m_notices->tell(ahead.error());
    m_follows->setText(followsIn(*act, *ahead));
    m_said->setText(saidIn(*act, ahead->views));
    m_approve->setEnabled(ahead->would && ahead->would->has_value() && !m_isWaiting);
    fitWords();
}

void ApprovalsDialog::approve()
{
    const auto *act = current();
    const auto day = m_day->date();
    if (!act) return;
    if (!day) return m_day->setFocus();
    wait();
    m_place.desk.ask(
        this,
        [id = act->proposal.proposal, on = *day](desk::Desk &desk) {
            return desk.approvals().approve(id, on);
        },
        [this, count = 1 + act->with.size()](const Result<desk::Recorded> &done) {
            tellSettled(done.map([](const desk::Recorded &) {}),
                        count == 1 ? tr("Approved and recorded.")
                                   : tr("Approved and recorded: %n act(s).", nullptr, int(count)));
            // What stands or falls together is not taken back by a single act.
            if (done && count == 1) emit approved(*done);
        });
}

void ApprovalsDialog::sendBack()
{
    const auto *act = current();
    if (!act) return;
    if (normalized(m_reason->text()).isEmpty()) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Say why it is sent back."));
        return m_reason->setFocus();
    }
    wait();
    m_place.desk.ask(
        this,
        [id = act->proposal.proposal, reason = m_reason->text().trimmed()](desk::Desk &desk) {
            return desk.approvals().sendBack(id, reason);
        },
        [this, by = act->by](const Result<void> &done) {
            if (done) m_reason->clear();
            tellSettled(done, tr("It is sent back to %1.").arg(by));
        });
}

void ApprovalsDialog::withdraw()
{
    const auto *act = current();
    if (!act) return;
    wait();
    m_place.desk.ask(
        this, [id = act->proposal.proposal](desk::Desk &desk) { return desk.approvals().withdraw(id); },
        [this](const Result<void> &done) { tellSettled(done, tr("The proposal is withdrawn.")); });
}

void ApprovalsDialog::enterAgain()
{
    const auto *act = current();
    if (!act) return;
    emit againAsked(act->of.id, act->kind, casework::wholeJson(act->draft.payload));
    accept();
}

void ApprovalsDialog::wait()
{
    m_isWaiting = true;
    for (auto *one : {m_approve, m_sendBack, m_withdraw, m_again})
        one->setEnabled(false);
}

void ApprovalsDialog::tellSettled(const Result<void> &done, const QString &words)
{
    m_isWaiting = false;
    m_hasSettled = m_hasSettled || done.has_value();
    if (!done) {
        m_notices->tell(done.error());
        return look();
    }
    m_notices->tell(NoticeBar::Kind::Success, words);
    emit settled();
    read();
}

} // namespace tiaocai::ui
