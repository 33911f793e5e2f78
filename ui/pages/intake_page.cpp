// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_page.h"

#include "base/text.h"
#include "fields/text_editors.h"
#include "pages/intake_aside.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "words.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::PartyRole;

namespace {

/// What an office of each kind opens a case with, most likely first.
QList<ActKind> firstActs(office::OfficeKind kind)
{
    switch (kind) {
    case office::OfficeKind::Centre:
        return {ActKind::MediationApplied, ActKind::ReferralReceived, ActKind::MediationOffered};
    case office::OfficeKind::Tribunal:
    case office::OfficeKind::Court:
        return {ActKind::ArbitrationFiled, ActKind::MediationApplied, ActKind::ReferralReceived,
                ActKind::MediationOffered};
    }
    return {};
}

QList<casework::FieldDescription> applicationMembers()
{
    for (const auto &field : casework::describe(ActKind::MediationApplied)) {
        if (field.key == "application"_L1) return field.members;
    }
    return {};
}

QList<casework::FieldDescription> membersOf(const QList<casework::FieldDescription> &members,
                                            const QString &key)
{
    for (const auto &member : members) {
        if (member.key == key) return member.members;
    }
    return {};
}

constexpr int lookUpRestMs = 250;

QLabel *add(QHBoxLayout *row, const QString &text, QWidget *editor)
{
    auto *label = plainLabel(text);
    label->setBuddy(editor);
    editor->setAccessibleName(text);
    row->addWidget(label);
    row->addWidget(editor);
    return label;
}

/// Where Enter stops: lines, choosers and boxes of text; buttons and ticks are passed by.
bool isAnswered(const QWidget *widget)
{
    const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                         qobject_cast<const QPlainTextEdit *>(widget);
    return isInput && widget->isVisible() && widget->isEnabled();
}

casework::PartyRecord partyOf(const PartyForm *form)
{
    const auto typed = form->value().toObject();
    casework::PartyRecord party;
    party.name = typed.value(u"name"_s).toString();
    party.alias = typed.value(u"alias"_s).toString();
    party.idNumber = typed.value(u"idNumber"_s).toString();
    party.creditCode = typed.value(u"creditCode"_s).toString();
    return party;
}

QFormLayout *formIn(QWidget *box)
{
    auto *form = new QFormLayout(box);
    space(form, spacing);
    form->setLabelAlignment(Qt::AlignRight);
    return form;
}

} // namespace

IntakePage::IntakePage(const Workplace &place)
    : Page(place, u"intakePage"_s, tr("Register a case"))
    , m_draft(new Draft(
          place.drafts(), u"intake"_s, [this] { return content(); }, this))
    , m_aside(new IntakeAside(place))
    , m_area(new QScrollArea)
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_more = button({}, u"view-list-details"_s, u"intakeMore"_s);
    auto *clear = button(tr("Empty the form"), u"edit-clear"_s, u"intakeClear"_s);
    auto *cancel = button(tr("Back  Esc"), u"go-previous"_s, u"intakeCancel"_s);
    for (auto *one : {m_more, clear, cancel})
        actions()->addWidget(one);
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
    connect(m_aside, &IntakeAside::claimChosen, this, &IntakePage::addClaim);
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
    if (m_area->widget()) return;
    const auto left = m_draft->left();
    startOver();
    if (left.isEmpty()) return;
    setContent(left);
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
    m_fields.clear();
    m_parties.clear();
    m_folded.clear();
    m_members = applicationMembers();
    build();
    m_isTouched = false;
    m_draft->drop();
    m_rest.stop();
    ++m_asked;
    m_aside->clear();
    notices()->clear();
    setDense(m_isDense);
    setFocusProxy(m_parties[PartyRole::Applicant].first());
    setFocus();
}

void IntakePage::setDense(bool dense)
{
    m_isDense = dense;
    place().preferences().set(u"denseIntake"_s, dense);
    m_more->setText(dense ? tr("Fewer fields  Ctrl+M") : tr("More fields  Ctrl+M"));
    m_more->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M)); // a new text takes the shortcut away
    for (auto *widget : m_folded)
        widget->setVisible(dense);
    for (const auto &forms : m_parties) {
        for (auto *form : forms)
            form->setDense(dense);
    }
    orderStops();
}

void IntakePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier)) return goOn();
    Page::keyPressEvent(event);
}

QList<QWidget *> IntakePage::story() const
{
    QList<QWidget *> places{m_firstAct, m_received, m_time};
    const auto add = [&](const QStringList &keys) {
        for (const auto &key : keys)
            places.append(m_fields.value(key)->stops());
    };
    add({u"form"_s, u"isSigned"_s, u"source"_s, u"channel"_s, u"township"_s, u"platformSerial"_s});
    places.append(m_referralFields->stops());
    for (const auto role : {PartyRole::Applicant, PartyRole::Respondent}) {
        for (const auto *form : m_parties.value(role))
            places.append(form->stops());
    }
    add({u"employedFrom"_s, u"employmentEndedOn"_s});
    places.append(m_claims->stops());
    add({u"facts"_s, u"rightsKnownOn"_s, u"series"_s, u"origin"_s});
    return places;
}

/// Tab and Enter go the way of the story, whatever was built first.
void IntakePage::orderStops()
{
    const auto places = story();
    for (qsizetype i = 1; i < places.size(); ++i)
        setTabOrder(places[i - 1], places[i]);
}

/// Enter ends a line of the story; it saves nothing.
void IntakePage::goOn()
{
    const auto places = story();
    for (auto i = places.indexOf(QApplication::focusWidget()) + 1; i > 0 && i < places.size(); ++i) {
        if (!isAnswered(places[i])) continue;
        places[i]->setFocus(Qt::TabFocusReason);
        return m_area->ensureWidgetVisible(places[i]);
    }
}

QJsonObject IntakePage::content() const
{
    return {{u"firstAct"_s, casework::name(firstAct())},
            {u"received"_s, m_received->text()},
            {u"time"_s, m_time->text()},
            {u"referral"_s, m_referralFields->value()},
            {u"application"_s, application()}};
}

void IntakePage::setContent(const QJsonObject &content)
{
    const auto act = casework::chosen<ActKind>(content.value(u"firstAct"_s).toString());
    if (act) m_firstAct->setCurrentIndex(std::max(0, m_firstAct->findData(int(*act))));
    m_received->setText(content.value(u"received"_s).toString());
    m_time->setText(content.value(u"time"_s).toString());
    m_referralFields->setValue(content.value(u"referral"_s));
    const auto application = content.value(u"application"_s).toObject();
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (application.contains(it.key())) it.value()->setValue(application.value(it.key()));
    }
    if (application.contains(u"claims"_s)) m_claims->setValue(application.value(u"claims"_s));
    QHash<PartyRole, int> seen;
    for (const auto &party : application.value(u"parties"_s).toArray()) {
        const auto role = casework::chosen<PartyRole>(party.toObject().value(u"role"_s).toString());
        if (!role) continue;
        const int n = seen[*role]++;
        (n < m_parties[*role].size() ? m_parties[*role][n] : addParty(*role))->setValue(party);
    }
}

void IntakePage::lookUp()
{
    ++m_asked;
    m_aside->showClaims(likelyClaims(toldCauses()));
    lookUpParties();
    lookAhead();
}

void IntakePage::lookUpParties()
{
    const auto applicant = partyOf(m_parties[PartyRole::Applicant].first());
    const auto employer = partyOf(m_parties[PartyRole::Respondent].first());
    place().desk.ask(
        this, [applicant, employer](const desk::Desk &desk) { return knownCases(desk, applicant, employer); },
        [this, asked = m_asked](const Result<KnownCases> &known) {
            if (!known) return notices()->tell(known.error());
            if (asked == m_asked) m_aside->showKnown(*known);
        });
}

void IntakePage::lookAhead()
{
    const auto draft = likelyDraft();
    if (!draft) return m_aside->showFollowing({}, {tr("Nothing yet: who, what and when come first.")});
    place().desk.ask(
        this, [draft = *draft](const desk::Desk &desk) { return desk.cases().previewFirst(draft); },
        [this, asked = m_asked](const Result<desk::Recorded> &ahead) {
            if (asked == m_asked) showAhead(ahead);
        });
}

/// What is typed so far, with a dash for what is only missing yet: limitation is told before all is told.
std::optional<casework::ActDraft> IntakePage::likelyDraft() const
{
    auto json = data();
    auto application = json.value(u"application"_s).toObject();
    if (application.value(u"facts"_s).toString().isEmpty()) application.insert(u"facts"_s, u"—"_s);
    auto parties = application.value(u"parties"_s).toArray();
    for (const auto role : {PartyRole::Applicant, PartyRole::Respondent}) {
        const auto *form = m_parties.value(role).first();
        if (!form->isBlank()) continue;
        auto party = form->value().toObject();
        party.insert(u"name"_s, u"—"_s);
        parties.append(party);
    }
    application.insert(u"parties"_s, parties);
    json.insert(u"application"_s, application);
    auto payload = casework::payloadFromJson(firstAct(), json);
    if (!payload || !m_received->date()) return std::nullopt;
    casework::ActDraft draft{std::move(*payload), *m_received->date()};
    draft.at = typedTime(m_time->text()).value_or(QTime(0, 0));
    return draft;
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
            const auto parties = view->file.active(PartyRole::Respondent);
            if (parties.isEmpty()) return;
            const casework::Payload added(casework::PartyAdded{.party = parties.first().record});
            m_parties[PartyRole::Respondent].first()->setValue(casework::toJson(added).value(u"party"_s));
            touched();
        });
}

QList<casework::Cause> IntakePage::toldCauses() const
{
    QList<casework::Cause> causes;
    for (const auto &claim : m_claims->value().toArray()) {
        const auto object = claim.toObject();
        const auto cause = casework::chosen<casework::Cause>(object.value(u"cause"_s).toString());
        if (cause && object.size() > 1) causes.append(*cause);
    }
    return causes;
}

/// Into the first line where that is still empty, and the cursor on its amount.
void IntakePage::addClaim(casework::Cause cause)
{
    const bool isFree = m_claims->count() == 1 && toldCauses().isEmpty() && !m_claimChosen;
    if (!isFree) m_claims->add();
    m_claims->last(u"cause"_s)->setValue(casework::name(cause));
    m_claimChosen = true;
    orderStops();
    touched();
    m_claims->last(u"amount"_s)->setFocus();
    m_area->ensureWidgetVisible(m_claims->last(u"amount"_s));
}

/// An oral application is recorded on the spot: the law asks for the time.
void IntakePage::fillOralTime()
{
    const bool isOral =
        m_fields[u"form"_s]->value().toString() == casework::name(casework::ApplicationForm::Oral);
    if (!isOral || !m_time->text().isEmpty()) return;
    m_received->setDate(place().today());
    m_time->setText(place().desk.now().moment.time().toString(u"HH:mm"_s));
}

void IntakePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_claimForm) fit();
}

/// On a small screen, or a scaled one, the form is not wider than what is seen of it, in whatever language.
void IntakePage::fit()
{
    const bool isNarrow = width() < 135 * spacing;
    m_aside->setFixedWidth((isNarrow ? 24 : 36) * spacing);
    m_claimForm->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    for (const auto &forms : m_parties) {
        for (auto *form : forms) {
            int pairs = isNarrow ? 2 : 3;
            form->setPairsInARow(pairs);
            while (--pairs > 0 && form->minimumSizeHint().width() + 4 * spacing > m_area->viewport()->width())
                form->setPairsInARow(pairs);
        }
    }
}

void IntakePage::build()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column);
    column->addWidget(buildStory());
    column->addWidget(buildParties(PartyRole::Applicant));
    column->addWidget(buildParties(PartyRole::Respondent));
    column->addWidget(buildWork());
    column->addWidget(buildClaims());
    column->addStretch(1);
    m_area->setWidget(sheet);
    addParty(PartyRole::Applicant);
    addParty(PartyRole::Respondent);
    m_claims->add();
    m_claimChosen = false;
    showFirstAct();
    fit();
}

FieldEditor *IntakePage::field(const QString &key)
{
    for (const auto &member : m_members) {
        if (member.key != key) continue;
        auto *editor = makeEditor(member, {nullptr, place().office().people, place().today()});
        connect(editor, &FieldEditor::edited, this, &IntakePage::touched);
        m_fields.insert(key, editor);
        return editor;
    }
    Q_UNREACHABLE();
}

QGroupBox *IntakePage::buildStory()
{
    auto *box = new QGroupBox(tr("How they came"));
    auto *column = new QVBoxLayout(box);
    space(column, spacing);
    auto *form = new QHBoxLayout;
    space(form);
    add(form, casework::fieldLabel(u"form"_s), field(u"form"_s));
    form->addWidget(field(u"isSigned"_s));
    add(form, casework::fieldLabel(u"source"_s), field(u"source"_s));
    form->addStretch(1);
    m_fields[u"isSigned"_s]->setValue(true);
    connect(m_fields[u"form"_s], &FieldEditor::edited, this, &IntakePage::fillOralTime);
    auto *origin = new QHBoxLayout;
    space(origin);
    for (const auto &key : {u"channel"_s, u"township"_s, u"platformSerial"_s})
        m_folded.append({add(origin, casework::fieldLabel(key), field(key)), m_fields[key]});
    origin->addStretch(1);
    m_fields[u"source"_s]->setValue(casework::name(casework::Source::WalkIn));
    m_fields[u"channel"_s]->setValue(casework::name(casework::Channel::InPerson));
    m_referral = new QWidget;
    m_referralFields = nullptr; // the former ones go with the former sheet
    column->addLayout(buildReceipt());
    column->addLayout(form);
    column->addLayout(origin);
    column->addWidget(m_referral);
    return box;
}

QHBoxLayout *IntakePage::buildReceipt()
{
    m_firstAct = new QComboBox;
    m_firstAct->setObjectName(u"intakeFirstAct"_s);
    for (const auto kind : firstActs(place().office().office.kind))
        m_firstAct->addItem(casework::label(kind), int(kind));
    connect(m_firstAct, &QComboBox::currentIndexChanged, this, &IntakePage::showFirstAct);
    m_received = new DateEdit(place().today());
    m_received->setObjectName(u"intakeReceived"_s);
    m_received->setDate(place().today());
    m_time = new QLineEdit;
    m_time->setObjectName(u"intakeTime"_s);
    m_time->setPlaceholderText(u"9:30"_s);
    auto *row = new QHBoxLayout;
    space(row);
    add(row, tr("What"), m_firstAct);
    add(row, tr("Received on"), m_received);
    add(row, tr("at"), m_time);
    row->addStretch(1);
    return row;
}

void IntakePage::showFirstAct()
{
    auto members = casework::describe(firstAct());
    members.removeIf([](const casework::FieldDescription &member) { return member.key == "application"_L1; });
    delete m_referralFields;
    delete m_referral->layout();
    m_referralFields = new RecordEditor(members, {nullptr, place().office().people, place().today()});
    m_referralFields->setValue(casework::toJson(casework::blank(firstAct())));
    connect(m_referralFields, &FieldEditor::edited, this, &IntakePage::touched);
    auto *column = new QVBoxLayout(m_referral);
    space(column);
    column->addWidget(m_referralFields);
    m_referral->setVisible(!members.isEmpty());
}

QGroupBox *IntakePage::buildParties(PartyRole role)
{
    const bool isApplicant = role == PartyRole::Applicant;
    auto *box = new QGroupBox(isApplicant ? tr("Who applies")
                                          : tr("Against whom (a site and a boss's name are enough)"));
    auto *column = new QVBoxLayout(box);
    space(column, spacing);
    auto *parties = new QVBoxLayout;
    space(parties);
    m_partyColumns[role] = parties;
    column->addLayout(parties);
    auto *more = button(isApplicant ? tr("Another applicant") : tr("Another respondent"), u"list-add"_s,
                        isApplicant ? u"addApplicant"_s : u"addRespondent"_s);
    connect(more, &QPushButton::clicked, this, [this, role] {
        addParty(role)->setFocus();
        fit();
    });
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(more);
    m_folded.append(more);
    if (isApplicant) row->addWidget(field(u"collective"_s));
    if (isApplicant) m_folded.append(m_fields[u"collective"_s]);
    row->addStretch(1);
    column->addLayout(row);
    return box;
}

PartyForm *IntakePage::addParty(PartyRole role)
{
    auto *form = new PartyForm(role, membersOf(m_members, u"parties"_s),
                               {nullptr, place().office().people, place().today()});
    form->setObjectName(u"%1%2"_s.arg(casework::name(role)).arg(m_parties[role].size() + 1));
    m_parties[role].append(form);
    m_partyColumns[role]->addWidget(form);
    connect(form, &FieldEditor::edited, this, &IntakePage::touched);
    form->setDense(m_isDense);
    connect(form, &PartyForm::removeAsked, this, [this, role, form] {
        if (m_parties[role].size() == 1) return;
        m_parties[role].removeOne(form);
        form->deleteLater();
    });
    return form;
}

QGroupBox *IntakePage::buildWork()
{
    auto *box = new QGroupBox(tr("The work"));
    auto *row = new QHBoxLayout(box);
    space(row, spacing);
    for (const auto &key : {u"employedFrom"_s, u"employmentEndedOn"_s}) {
        row->addWidget(plainLabel(casework::fieldLabel(key)));
        row->addWidget(field(key));
    }
    row->addStretch(1);
    return box;
}

QGroupBox *IntakePage::buildClaims()
{
    auto *box = new QGroupBox(tr("What they ask for, and why"));
    auto *form = m_claimForm = formIn(box);
    casework::FieldDescription claims;
    for (const auto &member : m_members) {
        if (member.key == "claims"_L1) claims = member;
    }
    claims.members.removeIf([](const casework::FieldDescription &member) { return member.key == "by"_L1; });
    m_claims = new RecordListEditor(claims, {nullptr, place().office().people, place().today()});
    m_claims->setObjectName(u"field.claims"_s);
    connect(m_claims, &FieldEditor::edited, this, &IntakePage::touched);
    form->addRow(tr("Claims *"), m_claims);
    form->addRow(tr("Facts and reasons *"), field(u"facts"_s));
    for (const auto &key : {u"rightsKnownOn"_s, u"series"_s, u"origin"_s}) {
        auto *label = plainLabel(casework::fieldLabel(key));
        form->addRow(label, field(key));
        if (key != u"rightsKnownOn"_s) m_folded.append({label, m_fields[key]});
    }
    return box;
}

ActKind IntakePage::firstAct() const
{
    return ActKind(m_firstAct->currentData().toInt());
}

QJsonObject IntakePage::application() const
{
    QJsonObject json;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (const auto value = it.value()->value(); !value.isUndefined()) json.insert(it.key(), value);
    }
    QJsonArray parties;
    for (const auto role : {PartyRole::Applicant, PartyRole::Respondent}) {
        for (const auto *form : m_parties[role]) {
            if (!form->isBlank()) parties.append(form->value());
        }
    }
    json.insert(u"parties"_s, parties);
    if (const auto claims = m_claims->value(); !claims.isUndefined()) json.insert(u"claims"_s, claims);
    return json;
}

QJsonObject IntakePage::data() const
{
    auto json = m_referralFields->value().toObject();
    json.insert(u"application"_s, application());
    return json;
}

std::optional<Refusal> IntakePage::missing()
{
    const auto need = [](FieldEditor *where, const QString &sentence) {
        where->setFocus();
        return Refusal{u"missing-data"_s, sentence,
                       tr("Labour Dispute Mediation and Arbitration Law, article 12")};
    };
    auto *applicant = m_parties[PartyRole::Applicant].first();
    if (applicant->isBlank()) return need(applicant, tr("Who applies? A name is enough."));
    if (m_claims->count() == 0) return need(m_claims, tr("What is the dispute about? Add a claim."));
    auto *facts = m_fields[u"facts"_s];
    if (facts->value().isUndefined())
        return need(facts, tr("Write the facts and reasons in a sentence or two."));
    const bool isOral =
        m_fields[u"form"_s]->value().toString() == casework::name(casework::ApplicationForm::Oral);
    if (isOral && !typedTime(m_time->text())) {
        m_time->setFocus();
        return Refusal{u"missing-data"_s, tr("An oral application is recorded with its time."),
                       tr("Labour Dispute Mediation and Arbitration Law, article 12")};
    }
    return std::nullopt;
}

std::optional<Refusal> IntakePage::wrong() const
{
    QStringList troubles{m_claims->trouble(), m_referralFields->trouble()};
    for (const auto *editor : m_fields)
        troubles.append(editor->trouble());
    for (const auto &forms : m_parties) {
        for (const auto *form : forms)
            troubles.append(form->trouble());
    }
    if (!m_received->date()) troubles.append(tr("Received on: “%1” is not a day.").arg(m_received->text()));
    if (!m_time->text().trimmed().isEmpty() && !typedTime(m_time->text()))
        troubles.append(tr("“%1” is not a time of day.").arg(m_time->text()));
    troubles.removeAll(QString());
    return troubles.isEmpty() ? std::nullopt : std::optional(Refusal{u"bad-data"_s, troubles.first(), {}});
}

Result<casework::ActDraft> IntakePage::draft()
{
    if (const auto refusal = missing()) return tl::unexpected(*refusal);
    if (const auto refusal = wrong()) return tl::unexpected(*refusal);
    auto payload = casework::payloadFromJson(firstAct(), data());
    if (!payload) return refuse(payload);
    casework::ActDraft draft{std::move(*payload), *m_received->date()};
    draft.at = typedTime(m_time->text());
    return draft;
}

void IntakePage::save()
{
    const auto typed = draft();
    if (!typed) {
        notices()->tell(typed.error());
        return;
    }
    place().desk.ask(
        this, [draft = *typed](desk::Desk &desk) { return desk.cases().registerCase(draft); },
        [this](const Result<desk::Recorded> &done) {
            if (!done) {
                notices()->tell(done.error());
                return;
            }
            startOver();
            emit registered(*done);
        });
}

} // namespace tiaocai::ui
