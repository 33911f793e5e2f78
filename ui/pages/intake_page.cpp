// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_page.h"

#include "pages/intake_aside.h"
#include "pages/intake_form.h"
#include "people/people_cases.h"
#include "people/people_sheet.h"
#include "reports/signature_list.h"
#include "widgets/form_area.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/paper.h"
#include "words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

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
    , m_area(new FormArea(u"intakeArea"_s))
    , m_sheets(new QStackedWidget)
    , m_people(new PeopleModel(this))
    , m_sheet(new PeopleSheet(m_people))
{
    m_more = button({}, u"view-list-details"_s, u"intakeMore"_s);
    m_clear = button(tr("Empty the form"), u"edit-clear"_s, u"intakeClear"_s);
    auto *cancel = button(tr("Back  Esc"), u"go-previous"_s, u"intakeCancel"_s);
    setRank(m_clear, Rank::Ghost);
    m_print = button(tr("Print the list to sign…"), u"document-print"_s, u"peoplePrint"_s);
    m_print->hide();
    connect(m_print, &QPushButton::clicked, this, &IntakePage::printPeople);
    for (auto *one : {m_print, m_clear, m_more, cancel})
        head()->addButton(one);
    connect(m_more, &QPushButton::clicked, this, [this] { setDense(!m_isDense); });
    connect(m_clear, &QPushButton::clicked, this, &IntakePage::empty);
    connect(cancel, &QPushButton::clicked, this, &IntakePage::leave);
    m_save = setPrimary(tr("Register  Ctrl+Enter"), u"document-save"_s, u"intakeSave"_s);
    connect(m_save, &QPushButton::clicked, this, &IntakePage::save);
    auto *row = new QHBoxLayout;
    space(row);
    auto *sheet = card(u"intakeCard"_s);
    auto *inner = new QVBoxLayout(sheet);
    space(inner, cardMargin);
    inner->addWidget(m_area);
    row->addWidget(sheet, 1);
    row->addWidget(m_aside);
    auto *story = new QWidget;
    story->setLayout(row);
    m_sheets->addWidget(story);
    m_sheets->addWidget(m_sheet);
    m_sheet->setMinimumWidth(1); // what is not shown makes nothing wide
    connect(m_sheets, &QStackedWidget::currentChanged, this,
            [this] { m_sheet->setMinimumWidth(m_sheets->currentWidget() == m_sheet ? 0 : 1); });
    body()->addWidget(m_sheets, 1);
    m_isDense = place.preferences().value(u"denseIntake"_s).toBool();
    connectAside();
    connect(&place.drafts(), &Drafts::ownerCame, this, &IntakePage::changeOwner);
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
    key(Qt::Key_Escape, [this] { m_sheets->currentWidget() == m_sheet ? closePeople() : leave(); });
    key(Qt::CTRL | Qt::Key_L, [this] { openPeople(); });
    connect(m_sheet, &PeopleSheet::edited, this, &IntakePage::takePeople);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_save);
    connect(keys, &FormKeys::wentTo, m_area, &FormArea::showField);
    connect(keys, &FormKeys::saveAsked, this, &IntakePage::save);
    connect(keys, &FormKeys::hintAsked, this, &IntakePage::tellHow);
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
    notices()->offer(tr("Empty the form"), u"discardDraft"_s, [this] { empty(); });
}

void IntakePage::touched()
{
    m_isTouched = true;
    m_draft->touched();
    m_rest.start();
}

/// Can be taken back, so nobody is asked.
void IntakePage::empty()
{
    if (!m_isTouched) return startOver();
    const auto typed = m_form->content();
    startOver();
    notices()->tell(NoticeBar::Kind::Info, tr("The form is empty."));
    notices()->offer(tr("Put it back"), u"restoreIntake"_s, [this, typed] {
        m_form->setContent(typed);
        touched();
    });
}

/// Where something else is being typed, it is offered and waits.
void IntakePage::takeUpAgain()
{
    const auto putBack = [this, typed = std::exchange(m_registered, {}).second] {
        m_form->setContent(typed);
        touched();
    };
    if (m_isTouched)
        notices()->offer(tr("Put it back"), u"restoreIntake"_s, putBack);
    else
        putBack();
}

void IntakePage::leave()
{
    if (m_isTouched) m_draft->keep();
    emit cancelled(m_isTouched
                       ? tr("What you typed is kept as a draft: it is here again when you register a case.")
                       : QString());
}

void IntakePage::comeBack()
{
    setFocus();
    if (const auto *at = focusWidget()) m_area->showField(at);
}

void IntakePage::tellHow()
{
    notices()->tell(NoticeBar::Kind::Info, tr("Ctrl+Enter saves."));
}

/// Another person acts: what was typed is kept for the one before, and the new one finds his own.
void IntakePage::changeOwner()
{
    if (!m_form) return;
    if (m_sheets->currentWidget() == m_sheet) closePeople();
    m_people->setRows({}); // who they are is the former one's draft
    m_registered = {};
    m_area->takeWidget()->deleteLater();
    m_form = nullptr;
    m_isTouched = false;
    refresh();
}

void IntakePage::startOver()
{
    m_isSaving = false;
    if (m_form && m_sheets->currentWidget() == m_sheet) closePeople();
    m_form = new IntakeForm(place());
    m_area->setWidget(m_form); // the former one goes
    m_form->setAutoFillBackground(false);
    connect(m_form, &IntakeForm::edited, this, &IntakePage::touched);
    connect(m_form, &IntakeForm::peopleAsked, this, &IntakePage::openPeople);
    connect(m_form, &IntakeForm::listPasted, this, [this](const QString &text) {
        openPeople();
        m_sheet->paste(text);
    });
    connect(m_form, &IntakeForm::wentTo, m_area, &FormArea::showField);
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

/// Who was entered one by one stands in it already.
void IntakePage::openPeople()
{
    if (m_sheets->currentWidget() == m_sheet) return m_sheet->begin();
    const auto known = m_form->people();
    m_sheet->setCause(m_form->peopleCause());
    m_people->setRows(known.isEmpty() ? m_form->applicantsAsPeople() : known);
    if (m_people->rowCount() == 0) m_people->addRow();
    m_sheets->setCurrentWidget(m_sheet);
    m_save->setText(tr("Use this list"));
    setTitle(tr("List of applicants"));
    showButtons(true);
    m_sheet->begin();
}

void IntakePage::showButtons(bool ofPeople)
{
    m_print->setVisible(ofPeople);
    for (auto *ofForm : {m_clear, m_more})
        ofForm->setVisible(!ofPeople);
}

/// Before the case is registered: they sign while they are there.
void IntakePage::printPeople()
{
    QList<reports::Signing> people;
    for (const auto &row : m_people->rows()) {
        if (!row.isBlank()) people << reports::Signing{row.name, row.idNumber, row.claim()};
    }
    const auto list =
        reports::signatureList(place().office().office.name, m_form->firstRespondent().name, people,
                               place().desk.now().moment, place().office().office.demonstration);
    if (const auto printed = printOnPaper(place(), list, this); !printed) notices()->tell(printed.error());
}

void IntakePage::closePeople()
{
    m_sheets->setCurrentIndex(0);
    m_save->setText(tr("Register"));
    showButtons(false);
    setTitle(tr("Register a case"));
    m_form->findChild<QWidget *>(u"intakePeople"_s)->setFocus();
}

void IntakePage::takePeople()
{
    if (m_sheets->currentWidget() != m_sheet) return;
    m_form->setPeople(m_people->rows(), m_sheet->cause());
    m_rest.start();
}

void IntakePage::lookUp()
{
    if (m_sheets->currentWidget() == m_sheet) lookUpCases(place(), m_people);
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
    fit();
}

/// On a small screen, or a scaled one, what is known beside the form has less room, and at last none.
void IntakePage::fit()
{
    m_aside->setFixedWidth((width() < 135 * spacing ? 24 : 36) * spacing);
    m_aside->setVisible(width() >= 80 * spacing);
}

Result<casework::ActDraft> IntakePage::draft() const
{
    return m_form->draft();
}

void IntakePage::save()
{
    if (m_isSaving) return;
    if (m_sheets->currentWidget() == m_sheet) return closePeople();
    const auto typed = m_form->draft();
    if (!typed) return refused(typed.error());
    m_isSaving = true;
    place().desk.ask(
        this, [draft = *typed](desk::Desk &desk) { return desk.cases().registerCase(draft); },
        [this](const Result<desk::Recorded> &done) {
            m_isSaving = false;
            if (!done) return refused(done.error());
            const auto delegates = m_form->delegates();
            m_registered = {done->view.file.id, m_form->content()};
            startOver();
            emit registered(*done, delegates);
        });
}

/// Told, with the cursor where it is put right.
void IntakePage::refused(const Refusal &refusal)
{
    notices()->tell(refusal);
    m_form->goTo(refusal.member);
}

} // namespace tiaocai::ui
