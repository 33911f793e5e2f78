// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_page.h"

#include "pages/intake_aside.h"
#include "pages/intake_form.h"
#include "widgets/layout.h"
#include "words.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookUpRestMs = 250;

} // namespace

IntakePage::IntakePage(const Workplace &place)
    : Page(place, u"intakePage"_s, tr("Register a case"))
    , m_draft(new Draft(
          place.drafts(), u"intake"_s, [this] { return m_form->content(); }, this))
    , m_aside(new IntakeAside(place))
    , m_area(new QScrollArea)
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_more = button({}, u"view-list-details"_s, u"intakeMore"_s);
    auto *clear = button(tr("Empty the form"), u"edit-clear"_s, u"intakeClear"_s);
    auto *cancel = button(tr("Back  Esc"), u"go-previous"_s, u"intakeCancel"_s);
    for (auto *one : {m_more, clear, cancel})
        head()->addButton(one);
    connect(m_more, &QPushButton::clicked, this, [this] { setDense(!m_isDense); });
    connect(clear, &QPushButton::clicked, this, &IntakePage::askToStartOver);
    connect(cancel, &QPushButton::clicked, this, &IntakePage::cancelled);
    auto *save = setPrimary(tr("Register  Ctrl+Enter"), u"document-save"_s, u"intakeSave"_s);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(save, &QPushButton::clicked, this, &IntakePage::save);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_area, 1);
    row->addWidget(m_aside);
    body()->addLayout(row, 1);
    m_isDense = place.preferences().value(u"denseIntake"_s).toBool();
    connectAside();
}

void IntakePage::connectAside()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(lookUpRestMs);
    connect(&m_rest, &QTimer::timeout, this, &IntakePage::lookUp);
    connect(m_aside, &IntakeAside::caseAsked, this, &IntakePage::caseAsked);
    connect(m_aside, &IntakeAside::employerChosen, this, &IntakePage::takeEmployer);
    connect(m_aside, &IntakeAside::claimChosen, this,
            [this](casework::Cause cause) { m_form->addClaim(cause); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_F2, [this] { takeEmployer(); });
    key(Qt::Key_Escape, [this] { emit cancelled(); });
}

void IntakePage::refresh()
{
    if (m_form) return;
    const auto left = m_draft->left();
    startOver();
    if (left.isEmpty()) return;
    m_form->setContent(left);
    touched();
    notices()->tell(NoticeBar::Kind::Info, tr("What you had typed and not registered is here again."));
    notices()->offer(tr("Empty the form"), u"discardDraft"_s, [this] { startOver(); });
}

void IntakePage::touched()
{
    m_isTouched = true;
    m_draft->touched();
    m_rest.start();
}

void IntakePage::askToStartOver()
{
    if (m_isTouched && QMessageBox::question(this, tr("Register a case"), tr("Throw away what you typed?"),
                                             QMessageBox::Discard | QMessageBox::Cancel,
                                             QMessageBox::Cancel) != QMessageBox::Discard)
        return;
    startOver();
}

void IntakePage::startOver()
{
    m_form = new IntakeForm(place());
    m_area->setWidget(m_form); // the former one goes
    connect(m_form, &IntakeForm::edited, this, &IntakePage::touched);
    connect(m_form, &IntakeForm::wentTo, this, [this](QWidget *to) { m_area->ensureWidgetVisible(to); });
    fit();
    m_isTouched = false;
    m_draft->drop();
    m_rest.stop();
    ++m_asked;
    m_aside->clear();
    notices()->clear();
    setDense(m_isDense);
    setFocusProxy(m_form);
    setFocus();
}

void IntakePage::setDense(bool dense)
{
    m_isDense = dense;
    place().preferences().set(u"denseIntake"_s, dense);
    m_more->setText(dense ? tr("Fewer fields  Ctrl+M") : tr("More fields  Ctrl+M"));
    m_more->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M)); // a new text takes the shortcut away
    m_form->setDense(dense);
}

void IntakePage::lookUp()
{
    ++m_asked;
    m_aside->showClaims(likelyClaims(m_form->toldCauses()));
    lookUpParties();
    lookAhead();
}

void IntakePage::lookUpParties()
{
    const auto applicant = m_form->firstApplicant();
    const auto employer = m_form->firstRespondent();
    place().desk.ask(
        this, [applicant, employer](const desk::Desk &desk) { return knownCases(desk, applicant, employer); },
        [this, asked = m_asked](const Result<KnownCases> &known) {
            if (!known) return notices()->tell(known.error());
            if (asked == m_asked) m_aside->showKnown(*known);
        });
}

void IntakePage::lookAhead()
{
    const auto draft = m_form->likelyDraft();
    if (!draft) return m_aside->showFollowing({}, {tr("Nothing yet: who, what and when come first.")});
    place().desk.ask(
        this, [draft = *draft](const desk::Desk &desk) { return desk.cases().previewFirst(draft); },
        [this, asked = m_asked](const Result<desk::Recorded> &ahead) {
            if (asked == m_asked) showAhead(ahead);
        });
}

void IntakePage::showAhead(const Result<desk::Recorded> &ahead)
{
    if (!ahead) return m_aside->showFollowing({refusalText(ahead.error())}, {});
    QStringList dates;
    for (const auto &deadline : ahead->view.deadlines) {
        if (deadline.period.due.isValid())
            dates.append(u"%1　%2"_s.arg(dueText(deadline.period),
                                         periodText(place(), deadline.period.rule, deadline.period.from)));
    }
    dates.sort();
    m_aside->showFollowing(ahead->warnings, dates);
}

/// As the latest file has them: name, code, address, who stands for them.
void IntakePage::takeEmployer()
{
    const auto name = m_aside->firstEmployer();
    if (name.isEmpty()) return;
    place().desk.ask(
        this,
        [name](const desk::Desk &desk) -> Result<desk::CaseView> {
            casework::PartyRecord party;
            party.name = name;
            const auto rows = desk.cases().related(party);
            if (!rows) return refuse(rows);
            if (rows->isEmpty()) return refuse(u"unknown-case"_s, name);
            return desk.cases().view(rows->first().id);
        },
        [this](const Result<desk::CaseView> &view) {
            if (!view) return;
            const auto parties = view->file.active(casework::PartyRole::Respondent);
            if (!parties.isEmpty()) m_form->takeEmployer(parties.first().record);
        });
}

void IntakePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_form) fit();
}

/// On a small screen, or a scaled one, the form is not wider than what is seen of it, in whatever language.
void IntakePage::fit()
{
    const bool isNarrow = width() < 135 * spacing;
    m_aside->setFixedWidth((isNarrow ? 24 : 36) * spacing);
    m_form->fit(m_area->viewport()->width(), isNarrow);
}

Result<casework::ActDraft> IntakePage::draft() const
{
    return m_form->draft();
}

void IntakePage::save()
{
    const auto typed = m_form->draft();
    if (!typed) return refused(typed.error());
    place().desk.ask(
        this, [draft = *typed](desk::Desk &desk) { return desk.cases().registerCase(draft); },
        [this](const Result<desk::Recorded> &done) {
            if (!done) return refused(done.error());
            startOver();
            emit registered(*done);
        });
}

/// Told, with the cursor where it is put right.
void IntakePage::refused(const Refusal &refusal)
{
    notices()->tell(refusal);
    m_form->goTo(refusal.member);
}

} // namespace tiaocai::ui
