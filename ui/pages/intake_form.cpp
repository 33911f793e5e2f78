// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_form.h"

#include "fields/text_editors.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

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
        return {ActKind::ArbitrationFiled, ActKind::ReviewFiled,      ActKind::TransferReceived,
                ActKind::MediationApplied, ActKind::ReferralReceived, ActKind::MediationOffered};
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

casework::PartyRecord toldBy(const PartyForm *form)
{
    const auto typed = form->value().toObject();
    casework::PartyRecord party;
    party.name = typed.value(u"name"_s).toString();
    party.alias = typed.value(u"alias"_s).toString();
    party.idNumber = typed.value(u"idNumber"_s).toString();
    party.creditCode = typed.value(u"creditCode"_s).toString();
    return party;
}

QJsonArray of(PartyRole role, const QJsonArray &parties)
{
    QJsonArray some;
    for (const auto &party : parties) {
        if (party.toObject().value(u"role"_s).toString() == casework::name(role)) some.append(party);
    }
    return some;
}

QFormLayout *formIn(QWidget *box)
{
    auto *form = new QFormLayout(box);
    space(form, spacing);
    form->setLabelAlignment(Qt::AlignRight);
    return form;
}

} // namespace

IntakeForm::IntakeForm(const Workplace &place)
    : m_place(place)
    , m_members(applicationMembers())
    , m_applicants(new PartyList(PartyRole::Applicant, membersOf(m_members, u"parties"_s), context()))
    , m_respondents(new PartyList(PartyRole::Respondent, membersOf(m_members, u"parties"_s), context()))
{
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(buildStory());
    column->addWidget(buildApplicants());
    column->addWidget(buildRespondents());
    column->addWidget(buildWork());
    column->addWidget(buildClaims());
    column->addStretch(1);
    m_claims->add();
    showFirstAct();
    setFocusProxy(m_applicants);
}

FieldContext IntakeForm::context() const
{
    return {nullptr, m_place.office().people, m_place.today()};
}

void IntakeForm::setDense(bool dense)
{
    for (auto *widget : m_folded)
        widget->setVisible(dense);
    m_applicants->setDense(dense);
    m_respondents->setDense(dense);
    orderStops();
}

void IntakeForm::fit(int seenWidth, bool isNarrow)
{
    m_claimForm->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    m_applicants->fit(seenWidth, isNarrow);
    m_respondents->fit(seenWidth, isNarrow);
}

casework::PartyRecord IntakeForm::firstApplicant() const
{
    return toldBy(m_applicants->first());
}

casework::PartyRecord IntakeForm::firstRespondent() const
{
    return toldBy(m_respondents->first());
}

void IntakeForm::takeEmployer(const casework::PartyRecord &employer)
{
    const casework::Payload added(casework::PartyAdded{.party = employer});
    m_respondents->first()->setValue(casework::toJson(added).value(u"party"_s));
    emit edited();
}

void IntakeForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier)) return goOn();
    QWidget::keyPressEvent(event);
}

QList<QWidget *> IntakeForm::story() const
{
    QList<QWidget *> places{m_firstAct, m_received, m_time};
    const auto add = [&](const QStringList &keys) {
        for (const auto &key : keys)
            places.append(m_fields.value(key)->stops());
    };
    add({u"form"_s, u"isSigned"_s, u"source"_s, u"channel"_s, u"township"_s, u"platformSerial"_s});
    places.append(m_referralFields->stops());
    places.append(m_applicants->stops());
    places.append(m_respondents->stops());
    add({u"employedFrom"_s, u"employmentEndedOn"_s, u"claims"_s, u"facts"_s, u"rightsKnownOn"_s, u"series"_s,
         u"origin"_s});
    return places;
}

/// Tab and Enter go the way of the story, whatever was built first.
void IntakeForm::orderStops()
{
    const auto places = story();
    for (qsizetype i = 1; i < places.size(); ++i)
        setTabOrder(places[i - 1], places[i]);
}

/// Enter ends a line of the story; it saves nothing.
void IntakeForm::goOn()
{
    const auto places = story();
    for (auto i = places.indexOf(QApplication::focusWidget()) + 1; i > 0 && i < places.size(); ++i) {
        if (!isAnswered(places[i])) continue;
        places[i]->setFocus(Qt::TabFocusReason);
        return emit wentTo(places[i]);
    }
}

QJsonObject IntakeForm::content() const
{
    return {{u"firstAct"_s, casework::name(firstAct())},
            {u"received"_s, m_received->text()},
            {u"time"_s, m_time->text()},
            {u"referral"_s, m_referralFields->value()},
            {u"application"_s, application()}};
}

void IntakeForm::setContent(const QJsonObject &content)
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
    const auto parties = application.value(u"parties"_s).toArray();
    m_applicants->setValue(of(PartyRole::Applicant, parties));
    m_respondents->setValue(of(PartyRole::Respondent, parties));
}

std::optional<casework::ActDraft> IntakeForm::likelyDraft() const
{
    auto json = data();
    auto application = json.value(u"application"_s).toObject();
    if (application.value(u"facts"_s).toString().isEmpty()) application.insert(u"facts"_s, u"—"_s);
    auto parties = application.value(u"parties"_s).toArray();
    for (const auto *form : {m_applicants->first(), m_respondents->first()}) {
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

QList<casework::Cause> IntakeForm::toldCauses() const
{
    QList<casework::Cause> causes;
    for (const auto &claim : m_claims->value().toArray()) {
        const auto object = claim.toObject();
        const auto cause = casework::chosen<casework::Cause>(object.value(u"cause"_s).toString());
        if (cause && object.size() > 1) causes.append(*cause);
    }
    return causes;
}

void IntakeForm::addClaim(casework::Cause cause)
{
    const bool isFree = m_claims->count() == 1 && toldCauses().isEmpty() && !m_claimChosen;
    if (!isFree) m_claims->add();
    m_claims->last(u"cause"_s)->setValue(casework::name(cause));
    m_claimChosen = true;
    orderStops();
    emit edited();
    m_claims->last(u"amount"_s)->setFocus();
    emit wentTo(m_claims->last(u"amount"_s));
}

/// An oral application is recorded on the spot: the law asks for the time.
void IntakeForm::fillOralTime()
{
    const bool isOral =
        m_fields[u"form"_s]->value().toString() == casework::name(casework::ApplicationForm::Oral);
    if (!isOral || !m_time->text().isEmpty()) return;
    m_received->setDate(m_place.today());
    m_time->setText(m_place.desk.now().moment.time().toString(u"HH:mm"_s));
}

FieldEditor *IntakeForm::field(const QString &key)
{
    for (const auto &member : m_members) {
        if (member.key != key) continue;
        auto *editor = makeEditor(member, context());
        connect(editor, &FieldEditor::edited, this, &IntakeForm::edited);
        m_fields.insert(key, editor);
        return editor;
    }
    Q_UNREACHABLE();
}

QGroupBox *IntakeForm::buildStory()
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
    connect(m_fields[u"form"_s], &FieldEditor::edited, this, &IntakeForm::fillOralTime);
    auto *origin = new QHBoxLayout;
    space(origin);
    for (const auto &key : {u"channel"_s, u"township"_s, u"platformSerial"_s})
        m_folded.append({add(origin, casework::fieldLabel(key), field(key)), m_fields[key]});
    origin->addStretch(1);
    m_fields[u"source"_s]->setValue(casework::name(casework::Source::WalkIn));
    m_fields[u"channel"_s]->setValue(casework::name(casework::Channel::InPerson));
    m_referral = new QVBoxLayout;
    space(m_referral);
    column->addLayout(buildReceipt());
    column->addLayout(form);
    column->addLayout(origin);
    column->addLayout(m_referral);
    return box;
}

QHBoxLayout *IntakeForm::buildReceipt()
{
    m_firstAct = new QComboBox;
    m_firstAct->setObjectName(u"intakeFirstAct"_s);
    for (const auto kind : firstActs(m_place.office().office.kind))
        m_firstAct->addItem(casework::label(kind), int(kind));
    connect(m_firstAct, &QComboBox::currentIndexChanged, this, &IntakeForm::showFirstAct);
    m_received = new DateEdit(m_place.today());
    m_received->setObjectName(u"intakeReceived"_s);
    m_received->setDate(m_place.today());
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

void IntakeForm::showFirstAct()
{
    auto members = casework::describe(firstAct());
    members.removeIf([](const casework::FieldDescription &member) { return member.key == "application"_L1; });
    delete m_referralFields;
    m_referralFields = new RecordEditor(members, context());
    m_referralFields->setValue(casework::toJson(casework::blank(firstAct())));
    connect(m_referralFields, &FieldEditor::edited, this, &IntakeForm::edited);
    m_referral->addWidget(m_referralFields);
    m_referralFields->setVisible(!members.isEmpty());
}

QPushButton *IntakeForm::anotherOf(PartyList *parties, const QString &text, const QString &name)
{
    auto *more = button(text, u"list-add"_s, name);
    connect(more, &QPushButton::clicked, this, [parties] { parties->add()->setFocus(); });
    connect(parties, &FieldEditor::edited, this, &IntakeForm::edited);
    m_folded.append(more);
    return more;
}

QGroupBox *IntakeForm::buildApplicants()
{
    auto *box = new QGroupBox(tr("Who applies"));
    auto *column = new QVBoxLayout(box);
    space(column, spacing);
    column->addWidget(m_applicants);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(anotherOf(m_applicants, tr("Another applicant"), u"addApplicant"_s));
    row->addWidget(field(u"collective"_s));
    m_folded.append(m_fields[u"collective"_s]);
    row->addStretch(1);
    column->addLayout(row);
    return box;
}

QGroupBox *IntakeForm::buildRespondents()
{
    auto *box = new QGroupBox(tr("Against whom (a site and a boss's name are enough)"));
    auto *column = new QVBoxLayout(box);
    space(column, spacing);
    column->addWidget(m_respondents);
    column->addWidget(anotherOf(m_respondents, tr("Another respondent"), u"addRespondent"_s), 0,
                      Qt::AlignLeft);
    return box;
}

QGroupBox *IntakeForm::buildWork()
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

QGroupBox *IntakeForm::buildClaims()
{
    auto *box = new QGroupBox(tr("What they ask for, and why"));
    auto *form = m_claimForm = formIn(box);
    casework::FieldDescription claims;
    for (const auto &member : m_members) {
        if (member.key == "claims"_L1) claims = member;
    }
    claims.members.removeIf([](const casework::FieldDescription &member) { return member.key == "by"_L1; });
    m_claims = new RecordListEditor(claims, context());
    m_claims->setObjectName(u"field.claims"_s);
    m_fields.insert(u"claims"_s, m_claims);
    connect(m_claims, &FieldEditor::edited, this, &IntakeForm::edited);
    form->addRow(tr("Claims *"), m_claims);
    form->addRow(tr("Facts and reasons *"), field(u"facts"_s));
    for (const auto &key : {u"rightsKnownOn"_s, u"series"_s, u"origin"_s}) {
        auto *label = plainLabel(casework::fieldLabel(key));
        form->addRow(label, field(key));
        if (key != u"rightsKnownOn"_s) m_folded.append({label, m_fields[key]});
    }
    return box;
}

ActKind IntakeForm::firstAct() const
{
    return ActKind(m_firstAct->currentData().toInt());
}

QJsonObject IntakeForm::application() const
{
    QJsonObject json;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (const auto value = it.value()->value(); !value.isUndefined()) json.insert(it.key(), value);
    }
    auto parties = m_applicants->value().toArray();
    for (const auto &respondent : m_respondents->value().toArray())
        parties.append(respondent);
    json.insert(u"parties"_s, parties);
    return json;
}

QJsonObject IntakeForm::data() const
{
    auto json = m_referralFields->value().toObject();
    json.insert(u"application"_s, application());
    return json;
}

/// What is no day, no amount, ... as it was typed.
Result<void> IntakeForm::check() const
{
    if (!m_received->date())
        return refuse(u"bad-date"_s, tr("Received on: “%1” is not a day.").arg(m_received->text()), {},
                      u"on"_s);
    if (!m_time->text().trimmed().isEmpty() && !typedTime(m_time->text()))
        return refuse(u"bad-data"_s, tr("“%1” is not a time of day.").arg(m_time->text()), {}, u"at"_s);
    if (const auto referral = m_referralFields->check(); !referral) return referral;
    if (const auto applicants = m_applicants->check(); !applicants)
        return within(u"application.parties"_s, applicants.error());
    if (auto respondents = m_respondents->check(); !respondents) {
        auto [i, rest] = firstIndex(respondents.error().member);
        respondents.error().member = rest;
        return within(u"application.parties[%1]"_s.arg(m_applicants->count() + i), respondents.error());
    }
    for (const auto &member : m_members) {
        const auto *editor = m_fields.value(member.key);
        if (const auto typed = editor ? editor->check() : Result<void>(); !typed)
            return within(u"application."_s + member.key, typed.error());
    }
    return {};
}

/// What the form marks with a star.
Result<void> IntakeForm::checkStars() const
{
    const auto need = [](const QString &key, const QString &sentence) -> Result<void> {
        return refuse(u"missing-data"_s, sentence, {}, u"application."_s + key);
    };
    if (m_applicants->count() == 0) return need(u"parties"_s, tr("Who applies? A name is enough."));
    if (m_claims->count() == 0) return need(u"claims"_s, tr("What is the dispute about? Add a claim."));
    if (m_fields[u"facts"_s]->value().isUndefined())
        return need(u"facts"_s, tr("Write the facts and reasons in a sentence or two."));
    return {};
}

Result<casework::ActDraft> IntakeForm::draft() const
{
    if (const auto typed = checkStars().and_then([this] { return check(); }); !typed) return refuse(typed);
    auto payload = casework::payloadFromJson(firstAct(), data());
    if (!payload) return refuse(payload);
    casework::ActDraft draft{std::move(*payload), *m_received->date()};
    draft.at = typedTime(m_time->text());
    return draft;
}

void IntakeForm::goTo(const QString &member)
{
    const auto [key, rest] = firstKey(member);
    if (key == u"on")
        m_received->setFocus();
    else if (key == u"at")
        m_time->setFocus();
    else if (key == u"application")
        goToTold(rest);
    else
        m_referralFields->goTo(member);
    emit wentTo(QApplication::focusWidget());
}

void IntakeForm::goToTold(const QString &member)
{
    const auto [key, rest] = firstKey(member);
    if (auto *editor = m_fields.value(key)) return editor->goTo(rest);
    const auto [i, inParty] = firstIndex(rest);
    if (i >= m_applicants->count()) return m_respondents->goTo(i - m_applicants->count(), inParty);
    if (i >= 0) return m_applicants->goTo(i, inParty);
    // No party is named: one is missing.
    (m_applicants->count() == 0 ? m_applicants : m_respondents)->setFocus();
}

} // namespace tiaocai::ui
