// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_page.h"

#include "case/case_chips.h"
#include "docket/offered_hearing.h"
#include "fields/known_editors.h"
#include "hearings/common_sheet.h"
#include "office/permission.h"
#include "record/act_list.h"
#include "record/after_pane.h"
#include "record/proposals.h"
#include "record/record_form.h"
#include "widgets/form_area.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <utility>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::PartyRole;

namespace {

constexpr int previewRestMs = 250;
constexpr int openingDays = 60;  ///< how far ahead a free day is looked for
constexpr int wideEnough = 1000; ///< list, form and pane beside each other

QString parties(const casework::CaseFile &file)
{
    return against(file.names(PartyRole::Applicant), file.names(PartyRole::Respondent));
}

/// The case with the people of those that are heard with it, who are seen with the number of their case.
casework::CaseFile withPeopleOf(const casework::CaseFile &file, const QList<casework::CaseFile> &others)
{
    auto all = hearings::withThoseOf(file, others);
    for (auto i = file.parties.size(); i < all.parties.size(); ++i) {
        auto &record = all.parties[i].record;
        for (const auto &other : others) {
            if (other.party(record.id)) record.name += u'　' + other.number();
        }
    }
    return all;
}

/// What the hearing had stands, and where it goes was chosen in the docket.
bool isMove(ActKind kind, const QJsonObject &offered)
{
    return kind == ActKind::HearingSet && offered.contains(u"hearing"_s);
}

} // namespace

/// What would follow, and of a hearing everything that stands against it.
struct RecordPage::Previewed {
    Result<desk::Recorded> recorded;
    hearings::HearingCheck check;
};

RecordPage::RecordPage(const Workplace &place)
    : Page(place, u"recordPage"_s, tr("Record"))
    , m_acts(new ActList)
    , m_picker(new QComboBox)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_area(new FormArea(u"recordArea"_s))
    , m_after(new AfterPane)
    , m_keptAt(quietLabel({}, u"recordKept"_s))
{
    buildHead();
    space(m_columns);
    m_columns->setSpacing(2 * spacing);
    m_columns->addWidget(m_acts);
    m_columns->addWidget(buildMiddle(), 1);
    m_columns->addWidget(m_after);
    body()->addLayout(m_columns, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(previewRestMs);
    connect(&m_rest, &QTimer::timeout, this, &RecordPage::previewNow);
    connect(m_acts, &ActList::looked, this, &RecordPage::look);
    connect(m_acts, &ActList::taken, this, &RecordPage::take);
    connect(m_picker, &QComboBox::activated, this,
            [this] { take(ActKind(m_picker->currentData().toInt())); });
}

void RecordPage::buildHead()
{
    m_leave = button(tr("Leave  Esc"), {}, u"recordCancel"_s);
    head()->addButton(m_leave);
    head()->setBackShown(true);
    connect(head(), &PageHead::backAsked, this, &RecordPage::leave);
    m_save = setPrimary(tr("Save  Ctrl+Enter"), {}, u"recordSave"_s);
    connect(m_leave, &QPushButton::clicked, this, &RecordPage::leave);
    connect(m_save, &QPushButton::clicked, this, &RecordPage::save);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_save);
    keys->setOrder([this] { return stops(); });
    connect(keys, &FormKeys::saveAsked, this, &RecordPage::save);
    connect(keys, &FormKeys::hintAsked, this,
            [this] { notices()->tell(NoticeBar::Kind::Info, tr("Ctrl+Enter saves.")); });
    connect(keys, &FormKeys::wentTo, m_area, &FormArea::showField);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecordPage::leave);
}

QWidget *RecordPage::buildMiddle()
{
    auto *middle = card(u"recordMiddle"_s);
    auto *column = new QVBoxLayout(middle);
    space(column, cardMargin);
    m_picker->setObjectName(u"recordKind"_s);
    m_picker->setAccessibleName(tr("Which act"));
    m_picker->setMaxVisibleItems(12);
    m_picker->setMinimumWidth(1);
    m_picker->setProperty(ownEnter, true);
    auto *foot = new QHBoxLayout;
    space(foot);
    auto *keys = quietLabel(tr("Enter: next field.  Ctrl+Enter: save.  Esc: leave, the draft is kept."));
    keys->setMinimumWidth(1);
    foot->addWidget(keys, 1);
    foot->addWidget(m_keptAt);
    column->addWidget(m_picker);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    return middle;
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

/// On a small screen the acts are a picker over the form, and what follows a strip under it.
void RecordPage::fit()
{
    const bool isWide = width() >= wideEnough;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_acts->setVisible(isWide && !m_wrong);
    m_picker->setVisible(!isWide && !m_wrong);
    m_after->setStrip(!isWide);
}

/// Nothing of what was shown before is left; its draft was kept or dropped when it was left.
void RecordPage::begin(const desk::CaseView &view)
{
    m_rest.stop();
    ++m_asked;
    delete m_draft;
    delete m_area->takeWidget();
    m_form = nullptr;
    m_view = view;
    m_isSaving = false;
    notices()->clear();
    m_after->showFollows({});
    head()->setFacts(u"%1　%2"_s.arg(view.file.number(), parties(view.file)));
    const auto chips = headChips(place(), view);
    head()->setChips(width() >= wideEnough ? chips : chips.first(1));
}

void RecordPage::record(const desk::CaseView &view, std::optional<ActKind> kind, const QUuid &subject,
                        const QJsonObject &offered)
{
    begin(view);
    m_subject = subject;
    m_offered = offered;
    m_wrong.reset();
    showOffers();
    fit();
    setTitle(tr("Record"));
    const auto draft = kind ? kind : waiting();
    if (draft) return take(*draft);
    if (m_picker->count() > 0) look(ActKind(m_picker->itemData(0).toInt()));
    (m_acts->isVisibleTo(this) ? static_cast<QWidget *>(m_acts) : m_picker)->setFocus();
}

void RecordPage::correct(const desk::CaseView &view, const casework::Act &wrong, bool voided)
{
    begin(view);
    m_wrong = wrong;
    m_voided = voided;
    fit();
    showForm(new RecordForm(place(), m_view, wrong, voided), u"correct-"_s + wrong.id.toString());
    setTitle(tr("Correct: %1").arg(casework::label(wrong.kind())));
    m_form->focusFirst();
    offerInAll();
}

/// What was recorded in several cases at once is corrected in all of them, unless somebody wants it otherwise.
void RecordPage::offerInAll()
{
    place().desk.ask(
        this,
        [id = m_view.file.id, act = m_wrong->id](const desk::Desk &desk) {
            return desk.cases().alsoIn(id, act);
        },
        [this, form = QPointer(m_form)](const Result<QList<desk::CommonAct>> &same) {
            if (!same || same->isEmpty() || !form || form != m_form) return;
            QStringList numbers;
            for (const auto &one : *same)
                numbers << one.number;
            m_form->offerInAll(numbers);
        });
}

/// A sheet of a session that cases have together tells of the people of all.
void RecordPage::offerPeopleOfAll()
{
    place().desk.ask(
        this, [id = m_view.file.id](const desk::Desk &desk) { return desk.hearings().heardTogether(id); },
        [this, form = QPointer(m_form)](const Result<QList<casework::CaseFile>> &others) {
            if (!others || others->isEmpty() || !form || form != m_form) return;
            auto view = m_view;
            view.file = withPeopleOf(m_view.file, *others);
            const auto typed = m_form->isTouched() ? m_form->content() : QJsonObject();
            const bool isInForm = m_form->isAncestorOf(focusWidget());
            showForm(new RecordForm(place(), view, m_form->kind()), draftKey(m_form->kind()));
            proposeKnown();
            if (!typed.isEmpty()) m_form->setContent(typed);
            if (isInForm) m_form->focusFirst();
            QStringList numbers;
            for (const auto &other : *others)
                numbers << other.number();
            notices()->tell(NoticeBar::Kind::Info,
                            tr("Heard together with %1: this sheet is recorded in each of these cases.")
                                .arg(numbers.join(u'、')));
        });
}

void RecordPage::showOffers()
{
    const auto offers = actOffers(m_view, place().office().actor);
    m_acts->setOffers(offers);
    m_picker->clear();
    for (const auto &offer : offers) {
        if (offer.reason.isEmpty()) m_picker->addItem(casework::label(offer.kind), int(offer.kind));
    }
}

QString RecordPage::draftKey(ActKind kind) const
{
    return u"record-%1-%2"_s.arg(m_view.file.id.toString(), casework::name(kind));
}

/// The act of this case that was begun last and not saved.
std::optional<ActKind> RecordPage::waiting() const
{
    const auto prefix = u"record-%1-"_s.arg(m_view.file.id.toString());
    for (const auto &key : place().drafts().waiting()) {
        if (key.startsWith(prefix)) return casework::chosen<ActKind>(key.mid(prefix.size()));
    }
    return std::nullopt;
}

ActKind RecordPage::kind() const
{
    return m_form ? m_form->kind() : ActKind::ContactLogged;
}

void RecordPage::look(ActKind kind)
{
    if (m_draft && m_form && m_form->isTouched()) m_draft->keep();
    if (m_form && m_form->kind() != kind) notices()->end({}); // it was said of another act
    m_acts->choose(kind);
    if (m_picker->findData(int(kind)) < 0) m_picker->insertItem(0, casework::label(kind), int(kind));
    m_picker->setCurrentIndex(m_picker->findData(int(kind)));
    showForm(new RecordForm(place(), m_view, kind), draftKey(kind));
    m_offeredFacts = {};
    proposeKnown();
    setTitle(casework::label(kind));
    m_opening.reset();
    previewNow();
    offerOpening(kind);
    offerElements(kind);
    if (kind == ActKind::HearingHeld) offerPeopleOfAll();
}

void RecordPage::proposeKnown()
{
    auto known = proposals(m_view.file, m_form->kind(), place().office().actor, m_subject);
    for (auto it = m_offered.begin(); it != m_offered.end(); ++it)
        known.insert(it.key(), it.value());
    for (auto it = m_offeredFacts.begin(); it != m_offeredFacts.end(); ++it)
        known.insert(it.key(), it.value());
    if (isMove(m_form->kind(), m_offered)) m_form->takeOver(m_offered);
    m_form->propose(known);
}

/// Whom to compose and which day to set, where nobody said it yet (法32): read from the registers and the docket.
void RecordPage::offerOpening(ActKind kind)
{
    const bool isAsked = kind == ActKind::TribunalComposed || kind == ActKind::HearingSet;
    if (!isAsked || !m_offered.isEmpty() || place().office().registers.isEmpty()) return;
    place().desk.ask(
        this,
        [id = m_view.file.id, until = place().today().addDays(openingDays)](const desk::Desk &desk) {
            return desk.hearings().firstOpening(id, until);
        },
        [this, form = QPointer(m_form), kind](const Result<std::optional<hearings::PlannedSession>> &found) {
            if (!found || !*found || !form || form != m_form) return;
            m_opening = *found;
            if (form->isTouched()) return previewNow();
            form->propose(kind == ActKind::HearingSet ? offeredHearing(**found) : offeredTribunal(**found));
            previewNow();
        });
}

/// The element sheet goes on from where it stood, in the case that this one comes from too; a hearing begins with what it left
/// undisputed and disputed.
void RecordPage::offerElements(ActKind kind)
{
    if (kind != ActKind::ElementsFilled && kind != ActKind::HearingHeld) return;
    place().desk.ask(
        this, [id = m_view.file.id](const desk::Desk &desk) { return desk.cases().elements(id); },
        [this, kind](const Result<QList<casework::FactElement>> &sheet) {
            if (!sheet || !m_form || m_form->isCorrection() || m_form->kind() != kind) return;
            m_offeredFacts = kind == ActKind::HearingHeld ? factsOf(*sheet) : sheetOf(*sheet);
            m_form->propose(m_offeredFacts);
        });
}

void RecordPage::take(ActKind kind)
{
    if (!m_form || m_form->isCorrection() || m_form->kind() != kind || m_acts->chosen() != kind) look(kind);
    m_form->focusFirst();
}

void RecordPage::showForm(RecordForm *form, const QString &draftKey)
{
    m_form = form;
    m_area->setWidget(form); // the former one goes
    form->setAutoFillBackground(false);
    delete m_draft;
    m_draft = new Draft(
        place().drafts(), draftKey, [this] { return m_form->content(); }, this);
    m_keptAt->clear();
    connect(m_draft, &Draft::kept, this, [this] {
        const auto at = place().desk.now().moment.time().toString(u"HH:mm:ss"_s);
        m_keptAt->setText(tr("Draft kept at %1").arg(at));
    });
    connect(form, &RecordForm::edited, this, &RecordPage::touched);
    connect(form, &RecordForm::lookedAt, this, [this] { m_rest.start(); });
    const auto words = waitsForApproval() ? tr("Propose  Ctrl+Enter") : tr("Save  Ctrl+Enter");
    m_save->setText(words.section(u"  "_s, 0, 0)); // its key stays
    restore();
    previewNow();
}

/// From the list into the form, from its last field to the buttons.
QList<QWidget *> RecordPage::stops() const
{
    QList<QWidget *> places{head()->backButton()};
    for (auto *offered : notices()->findChildren<QAbstractButton *>())
        places << offered;
    places << m_acts->findChild<QWidget *>(u"recordFilter"_s) << m_acts->focusProxy() << m_picker;
    if (m_form) places += m_form->stops();
    return places << m_leave << head()->moreButton() << m_save;
}

void RecordPage::touched()
{
    if (!m_draft) return; // saved: a chooser tells once more what it holds when the cursor leaves it
    m_rest.start();
    m_draft->touched();
}

/// What was typed here and not saved.
void RecordPage::restore()
{
    const auto left = m_draft->left();
    if (left.isEmpty()) return;
    m_form->setContent(left);
    notices()->tell(NoticeBar::Kind::Info, tr("What you had typed and not saved is here again."));
    notices()->offer(tr("Empty the form"), u"discardRecord"_s, [this] { startOver(); });
}

/// Can be taken back.
void RecordPage::startOver()
{
    const auto typed = m_form->content();
    const auto again = kind();
    forget();
    if (m_wrong) {
        correct(m_view, casework::Act(*m_wrong), m_voided);
    } else {
        look(again);
        take(again);
    }
    notices()->tell(NoticeBar::Kind::Info, tr("The form is empty."));
    notices()->offer(tr("Put it back"), u"restoreRecord"_s, [this, typed] { m_form->setContent(typed); });
}

/// The form that is shown leaves no draft behind.
void RecordPage::forget()
{
    if (m_draft) m_draft->drop();
    delete m_draft;
}

bool RecordPage::hasUnsavedWork() const
{
    return isVisible() && m_form && m_form->isTouched();
}

void RecordPage::previewNow()
{
    const auto asked = ++m_asked;
    m_after->showMissing(m_form->missing());
    const auto typed = m_form->draft();
    if (!typed) {
        if (m_form->missing().isEmpty()) m_after->showRefusal(refusalText(typed.error()));
        return lookAhead();
    }
    place().desk.ask(
        this,
        [id = m_view.file.id, draft = *typed](const desk::Desk &desk) -> Result<Previewed> {
            hearings::HearingCheck check;
            if (const auto *set = std::get_if<casework::HearingSet>(&draft.payload))
                check = desk.hearings().check(id, *set, draft.on).value_or(check);
            return Previewed{desk.cases().preview(id, draft), check};
        },
        [this, asked](const Result<Previewed> &previewed) {
            if (asked == m_asked && previewed) showFollowing(*previewed);
        });
}

/// Of a form that is not filled to its end.
void RecordPage::lookAhead()
{
    const auto soFar = m_form->soFar();
    if (!soFar) return showOutlook(refuse(soFar));
    place().desk.ask(
        this,
        [id = m_view.file.id, draft = *soFar](const desk::Desk &desk) {
            return desk.cases().outlook(id, draft);
        },
        [this, asked = m_asked](const Result<desk::Recorded> &ahead) {
            if (asked == m_asked) showOutlook(ahead);
        });
}

void RecordPage::showOutlook(const Result<desk::Recorded> &ahead)
{
    const Follow later{Mark::Know, tr("What follows stands here once all that is needed is entered.")};
    auto follows = ahead ? whatFollows(place(), m_view, *ahead) : QList{later};
    if (follows.first().mark == Mark::Know) follows.first() = later; // that no date moves is not known yet
    m_after->showFollows(approval() + lateness() + opening() + follows);
}

QList<Follow> RecordPage::lateness() const
{
    const auto days = m_form->daysLate();
    if (days == 0) return {};
    return {{Mark::Attention, tr("Late entry, %n day(s)", nullptr, int(days)), tr("It will be marked so.")}};
}

QList<Follow> RecordPage::opening() const
{
    if (!m_opening) return {};
    const auto where = placeWords(place().office().registers, m_opening->tribunal, m_opening->room);
    return {{Mark::Know, tr("First day on which it may be heard"),
             u"%1 %2 %3"_s.arg(shortDay(m_opening->on, place().today()),
                               m_opening->start.toString(u"HH:mm"_s), where)}};
}

void RecordPage::showFollowing(const Previewed &previewed)
{
    const auto &[recorded, check] = previewed;
    const auto objections = whatStandsAgainst(check);
    m_after->showFollows(approval() + lateness() + opening() + objections +
                         (recorded ? whatFollows(place(), m_view, *recorded) : QList<Follow>()));
    if (!recorded && check.refused.isEmpty()) m_after->showRefusal(refusalText(recorded.error()));
}

/// Another decides what is entered here.
bool RecordPage::waitsForApproval() const
{
    return office::mustPropose(place().office().actor, m_wrong ? m_wrong->kind() : kind(), m_view.approval);
}

QList<Follow> RecordPage::approval() const
{
    if (!waitsForApproval()) return {};
    const auto who = office::whoDecides(m_wrong ? m_wrong->kind() : kind());
    return {{Mark::Signature, tr("Waits for approval by: %1").arg(who),
             tr("Until then it is no act of the case, and moves no period.")}};
}

void RecordPage::propose(const casework::ActDraft &draft)
{
    place().desk.ask(
        this,
        [id = m_view.file.id, draft, isForAll = m_form->isForAll()](desk::Desk &desk) {
            return isForAll ? desk.approvals().proposeInAll(id, draft) : desk.approvals().propose(id, draft);
        },
        [this, what = casework::label(kind())](const Result<office::Proposal> &done) {
            m_isSaving = false;
            if (!done) return refused(done.error());
            forget();
            emit proposed(tr("Proposed: %1. It is recorded once it is approved.").arg(what));
        });
}

void RecordPage::save()
{
    if (m_isSaving || !m_form) return;
    const auto typed = m_form->draft();
    if (!typed) return refused(typed.error());
    m_isSaving = true;
    if (waitsForApproval()) return propose(*typed);
    place().desk.ask(
        this,
        [id = m_view.file.id, draft = *typed, isForAll = m_form->isForAll()](desk::Desk &desk) {
            return isForAll ? desk.cases().correctInAll(id, draft) : desk.cases().record(id, draft);
        },
        [this](const Result<desk::Recorded> &done) {
            m_isSaving = false;
            if (!done) return refused(done.error());
            forget();
            if (const auto *act = done->view.file.act(done->act)) keepKnownWords(place().preferences(), *act);
            emit recorded(*done);
        });
}

/// Told, with the cursor where it is put right.
void RecordPage::refused(const Refusal &refusal)
{
    notices()->tell(refusal);
    m_form->goTo(refusal);
    if (const auto *at = focusWidget()) m_area->showField(at);
}

void RecordPage::leave()
{
    if (m_isSaving) return;
    const bool typed = m_form && m_form->isTouched();
    if (typed) m_draft->keep();
    emit left(
        typed ? tr("What you typed is kept as a draft: it is here again when you record or correct the same.")
              : QString());
}

} // namespace tiaocai::ui
