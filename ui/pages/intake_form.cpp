// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_form.h"

#include "base/identity.h"
#include "base/text.h"
#include "fields/field_cell.h"
#include "fields/text_editors.h"
#include "record/record_form.h"
#include "widgets/date_edit.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::PartyRole;

namespace {

constexpr int timeWidth = 84;

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

/// A heading under a hairline that parts it from the one before, what is beside it, and the fields.
QWidget *section(const QString &title, QWidget *fields, const QList<QWidget *> &beside = {},
                 bool isFirst = false)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    space(column);
    if (!isFirst) column->addWidget(hairline());
    auto *head = new QHBoxLayout;
    space(head);
    head->addWidget(heading(title, Type::CardTitle), 1);
    for (auto *widget : beside)
        head->addWidget(widget);
    column->addLayout(head);
    column->addWidget(fields);
    return box;
}

QJsonArray partiesOf(const QList<PersonRow> &people)
{
    QJsonArray parties;
    for (const auto &row : people) {
        QJsonObject party{{u"id"_s, row.id},
                          {u"role"_s, casework::name(PartyRole::Applicant)},
                          {u"kind"_s, casework::name(casework::PartyKind::Worker)},
                          {u"name"_s, row.name.trimmed()}};
        const auto put = [&](const QString &key, const QString &value) {
            if (!value.isEmpty()) party.insert(key, value);
        };
        put(u"idNumber"_s, row.idNumber);
        put(u"phone"_s, row.phone);
        put(u"occupation"_s, row.post);
        if (const auto sex = row.knownSex()) put(u"sex"_s, casework::name(*sex));
        if (const auto id = readCitizenId(row.idNumber)) put(u"birthDate"_s, toText(id->birthDate));
        parties.append(party);
    }
    return parties;
}

/// Who has an amount or a period of his own claims it himself; the others share what is claimed for all.
QJsonArray claimsOf(const QList<PersonRow> &people, const QString &cause)
{
    QJsonArray claims;
    for (const auto &row : people) {
        const auto amount = row.claim();
        if ((!amount && row.period.isEmpty()) || cause.isEmpty()) continue;
        QJsonObject claim{{u"by"_s, row.id}, {u"cause"_s, cause}};
        if (amount) claim.insert(u"amount"_s, amount->fen());
        if (!row.period.isEmpty()) claim.insert(u"text"_s, row.period);
        claims.append(claim);
    }
    return claims;
}

/// "王桂兰 李桂芝 陈建国": a column of names that was pasted into one.
bool isSeveralNames(const QString &name)
{
    static const QRegularExpression several(u"^\\p{Han}{2,4}(?:[\\s、,，;；]+\\p{Han}{2,4})+$"_s);
    return several.match(name.trimmed()).hasMatch();
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
    setFocusProxy(m_fields[u"form"_s]);
}

FieldContext IntakeForm::context() const
{
    return {nullptr, m_place.office().people, m_place.today(), false, &m_place};
}

void IntakeForm::setDense(bool dense)
{
    for (auto *widget : m_folded)
        widget->setVisible(dense);
    m_applicants->setDense(dense);
    m_respondents->setDense(dense);
    orderStops();
}

casework::PartyRecord IntakeForm::firstApplicant() const
{
    if (m_people.isEmpty()) return toldBy(m_applicants->first());
    casework::PartyRecord first;
    first.name = m_people.first().name;
    first.idNumber = m_people.first().idNumber;
    return first;
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

QList<QWidget *> IntakeForm::story() const
{
    QList<QWidget *> places{m_firstAct, m_received, m_time, m_late->line()};
    const auto add = [&](const QStringList &keys) {
        for (const auto &key : keys)
            places.append(m_fields.value(key)->stops());
    };
    add({u"form"_s, u"isSigned"_s, u"source"_s, u"channel"_s, u"township"_s, u"platformSerial"_s});
    places.append(m_referralFields->stops());
    places.append(m_applicants->stops());
    add({u"collective"_s});
    places.append(m_moreApplicants);
    places.append(m_respondents->stops());
    places.append(m_moreRespondents);
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

QJsonObject IntakeForm::content() const
{
    return {{u"people"_s, toJson(m_people)},
            {u"peopleCause"_s, m_peopleCause},
            {u"firstAct"_s, casework::name(firstAct())},
            {u"received"_s, m_received->text()},
            {u"time"_s, m_time->text()},
            {u"late"_s, m_late->line()->text()},
            {u"referral"_s, m_referralFields->value()},
            {u"application"_s, single()},
            {u"onlyProposed"_s, QJsonArray::fromStringList(proposedIn(m_fields))}};
}

void IntakeForm::setContent(const QJsonObject &content)
{
    const auto act = casework::chosen<ActKind>(content.value(u"firstAct"_s).toString());
    if (act) m_firstAct->setCurrentIndex(std::max(0, m_firstAct->findData(int(*act))));
    m_received->setText(content.value(u"received"_s).toString());
    m_time->setText(content.value(u"time"_s).toString());
    m_late->line()->setText(content.value(u"late"_s).toString());
    m_referralFields->setValue(content.value(u"referral"_s));
    const auto application = content.value(u"application"_s).toObject();
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (application.contains(it.key())) it.value()->setValue(application.value(it.key()));
    }
    setProposedIn(m_fields, content.value(u"onlyProposed"_s).toVariant().toStringList());
    const auto parties = application.value(u"parties"_s).toArray();
    m_applicants->setValue(of(PartyRole::Applicant, parties));
    m_respondents->setValue(of(PartyRole::Respondent, parties));
    m_people = peopleFrom(content.value(u"people"_s).toArray());
    m_peopleCause = content.value(u"peopleCause"_s).toString();
    showPeople();
    orderStops();
}

std::optional<casework::ActDraft> IntakeForm::likelyDraft() const
{
    auto json = data();
    auto application = json.value(u"application"_s).toObject();
    if (application.value(u"facts"_s).toString().isEmpty()) application.insert(u"facts"_s, u"—"_s);
    auto parties = application.value(u"parties"_s).toArray();
    for (const auto *form : {m_applicants->first(), m_respondents->first()}) {
        const bool isOnTheList = form == m_applicants->first() && !m_people.isEmpty();
        if (!form->isBlank() || isOnTheList) continue;
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

void IntakeForm::setPeople(const QList<PersonRow> &people, const QString &cause)
{
    m_people = people;
    m_people.removeIf([](const PersonRow &row) { return row.isBlank(); });
    m_peopleCause = cause;
    showPeople();
    emit edited();
}

void IntakeForm::showPeople()
{
    const bool isList = !m_people.isEmpty();
    m_applicants->setVisible(!isList);
    m_moreApplicants->setVisible(!isList);
    m_peopleSummary->setVisible(isList);
    if (!isList) return;
    constexpr int named = 3;
    QStringList names;
    Money sum;
    for (const auto &row : m_people) {
        if (names.size() < named) names.append(row.name);
        sum += row.claim().value_or(Money());
    }
    m_peopleSummary->setText(
        tr("%n person(s) on the list: %1…; claims together %2 yuan.", nullptr, int(m_people.size()))
            .arg(names.join(u"、"_s), toText(sum)));
    m_fields[u"isSigned"_s]->setValue(std::ranges::all_of(m_people, &PersonRow::isSigned));
}

QStringList IntakeForm::delegates() const
{
    PeopleModel list;
    list.setRows(m_people);
    return list.delegates();
}

QList<PersonRow> IntakeForm::applicantsAsPeople() const
{
    QList<PersonRow> rows;
    for (const auto &value : m_applicants->value().toArray()) {
        const auto party = value.toObject();
        rows.append(PersonRow{{},
                              party.value(u"name"_s).toString(),
                              party.value(u"idNumber"_s).toString(),
                              party.value(u"phone"_s).toString(),
                              party.value(u"occupation"_s).toString(),
                              {},
                              false});
        const auto sex = casework::chosen<casework::Sex>(party.value(u"sex"_s).toString());
        if (sex && sex != rows.last().knownSex()) rows.last().sex = casework::label(*sex);
    }
    return rows;
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

/// An oral application is recorded on the spot: the law asks for the time. What was typed stays.
void IntakeForm::fillOralTime()
{
    const bool isOral =
        m_fields[u"form"_s]->value().toString() == casework::name(casework::ApplicationForm::Oral);
    const bool isNow = m_received->date() == m_place.today();
    if (!isOral || !isNow || !m_time->text().isEmpty()) return;
    m_time->setText(m_place.desk.now().moment.time().toString(u"HH:mm"_s));
}

FieldEditor *IntakeForm::field(const QString &key)
{
    for (auto member : m_members) {
        if (member.key != key) continue;
        member.required = member.required || key == u"form"_s; // nobody says that it was in writing
        auto *editor = makeEditor(member, context());
        connect(editor, &FieldEditor::edited, this, &IntakeForm::edited);
        m_fields.insert(key, editor);
        return editor;
    }
    Q_UNREACHABLE();
}

FieldCell *IntakeForm::cell(const QString &key, bool isRequired)
{
    auto *editor = field(key);
    for (const auto &member : m_members) {
        if (member.key == key && widthOf(member) > 0) editor->setUsualWidth(widthOf(member));
    }
    const bool isTick = key == u"isSigned"_s || key == u"collective"_s;
    return new FieldCell(isTick ? QString() : casework::fieldLabel(key), editor, isRequired);
}

QWidget *IntakeForm::buildStory()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    space(column);
    auto *lines = new QWidget;
    auto *flow = flowOf(lines);
    for (auto *one : buildReceipt())
        flow->addWidget(one);
    flow->addWidget(cell(u"form"_s, true));
    for (const auto &key : {u"isSigned"_s, u"source"_s, u"channel"_s})
        flow->addWidget(cell(key));
    for (const auto &key : {u"township"_s, u"platformSerial"_s}) {
        m_folded.append(cell(key));
        flow->addWidget(m_folded.last());
    }
    connect(m_fields[u"form"_s], &FieldEditor::edited, this, &IntakeForm::fillOralTime);
    m_fields[u"source"_s]->propose(casework::name(casework::Source::WalkIn));
    m_fields[u"channel"_s]->propose(casework::name(casework::Channel::InPerson));
    m_referral = new QVBoxLayout;
    space(m_referral);
    column->addWidget(lines);
    column->addLayout(m_referral);
    return section(tr("How they came"), fields, {}, true);
}

QList<QWidget *> IntakeForm::buildReceipt()
{
    m_firstAct = new QComboBox;
    m_firstAct->setObjectName(u"intakeFirstAct"_s);
    m_firstAct->setAccessibleName(tr("What"));
    for (const auto kind : firstActs(m_place.office().office.kind))
        m_firstAct->addItem(casework::label(kind), int(kind));
    connect(m_firstAct, &QComboBox::currentIndexChanged, this, &IntakeForm::showFirstAct);
    m_received = new DateEdit(m_place.today());
    m_received->setObjectName(u"intakeReceived"_s);
    m_received->setAccessibleName(tr("Received on"));
    m_received->setDate(m_place.today());
    m_time = new QLineEdit;
    m_time->setObjectName(u"intakeTime"_s);
    m_time->setAccessibleName(tr("at"));
    m_time->setPlaceholderText(u"9:30"_s);
    m_time->setMaximumWidth(timeWidth);
    m_late = new LateReason(m_received, m_place, u"intakeLateReason"_s);
    for (auto *edit : {static_cast<QLineEdit *>(m_received), m_time, m_late->line()})
        connect(edit, &QLineEdit::textEdited, this, &IntakeForm::edited);
    return {new FieldCell(tr("What"), m_firstAct, false), new FieldCell(tr("Received on"), m_received, true),
            new FieldCell(tr("at"), m_time, false), m_late};
}

void IntakeForm::showFirstAct()
{
    auto members = askedMembers(firstAct());
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
    connect(more, &QPushButton::clicked, this, [this, parties] {
        auto *form = parties->add();
        orderStops();
        form->setFocus();
    });
    connect(parties, &FieldEditor::edited, this, &IntakeForm::edited);
    return more;
}

QWidget *IntakeForm::buildApplicants()
{
    m_moreApplicants = anotherOf(m_applicants, tr("Another applicant"), u"addApplicant"_s);
    m_askPeople = button(tr("Many…  Ctrl+L"), u"view-list-details"_s, u"intakePeople"_s);
    m_peopleSummary = plainLabel({}, u"intakePeopleSummary"_s);
    m_peopleSummary->setWordWrap(true);
    m_peopleSummary->hide();
    connect(m_askPeople, &QPushButton::clicked, this, &IntakeForm::peopleAsked);
    connect(m_applicants, &PartyList::listPasted, this, &IntakeForm::listPasted);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    space(column);
    column->addWidget(m_applicants);
    column->addWidget(m_peopleSummary);
    return section(tr("Who applies"), both, {field(u"collective"_s), m_moreApplicants, m_askPeople});
}

QWidget *IntakeForm::buildRespondents()
{
    m_moreRespondents = anotherOf(m_respondents, tr("Another respondent"), u"addRespondent"_s);
    return section(tr("Against whom (a site and a boss's name are enough)"), m_respondents,
                   {m_moreRespondents});
}

QWidget *IntakeForm::buildWork()
{
    auto *fields = new QWidget;
    auto *flow = flowOf(fields);
    for (const auto &key : {u"employedFrom"_s, u"employmentEndedOn"_s})
        flow->addWidget(cell(key));
    return section(tr("The work"), fields);
}

QWidget *IntakeForm::buildClaims()
{
    auto *fields = new QWidget;
    auto *flow = flowOf(fields);
    casework::FieldDescription claims;
    for (const auto &member : m_members) {
        if (member.key == "claims"_L1) claims = member;
    }
    claims.members.removeIf([](const casework::FieldDescription &member) { return member.key == "by"_L1; });
    m_claims = new RecordListEditor(claims, context());
    m_claims->setObjectName(u"field.claims"_s);
    m_fields.insert(u"claims"_s, m_claims);
    connect(m_claims, &FieldEditor::edited, this, &IntakeForm::edited);
    flow->addWide(new FieldCell(tr("Claims"), m_claims, true));
    auto *facts = new FieldCell(tr("Facts and reasons"), field(u"facts"_s), true);
    facts->setHint(tr("Enter makes a line, Tab goes on."));
    flow->addWide(facts);
    for (const auto &key : {u"rightsKnownOn"_s, u"series"_s, u"origin"_s}) {
        auto *one = cell(key);
        flow->addWidget(one);
        if (key != u"rightsKnownOn"_s) m_folded.append(one);
    }
    return section(tr("What they ask for, and why"), fields);
}

qsizetype IntakeForm::applicantCount() const
{
    return m_people.isEmpty() ? m_applicants->count() : m_people.size();
}

ActKind IntakeForm::firstAct() const
{
    return ActKind(m_firstAct->currentData().toInt());
}

/// As it stands in the fields, without the list.
QJsonObject IntakeForm::single() const
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

/// With the list in the place of single applicants, and what each of it claims.
QJsonObject IntakeForm::application() const
{
    auto json = single();
    if (m_people.isEmpty()) return json;
    auto parties = partiesOf(m_people);
    for (const auto &party : of(PartyRole::Respondent, json.value(u"parties"_s).toArray()))
        parties.append(party);
    auto claims = json.value(u"claims"_s).toArray();
    for (const auto &claim : claimsOf(m_people, m_peopleCause))
        claims.append(claim);
    json.insert(u"parties"_s, parties);
    if (!claims.isEmpty()) json.insert(u"claims"_s, claims);
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
    if (const auto late = m_late->check(); !late) return late;
    if (const auto referral = m_referralFields->check(); !referral) return referral;
    if (const auto applicants = m_applicants->check(); m_people.isEmpty() && !applicants)
        return within(u"application.parties"_s, applicants.error());
    if (auto respondents = m_respondents->check(); !respondents) {
        auto [i, rest] = firstIndex(respondents.error().member);
        respondents.error().member = rest;
        return within(u"application.parties[%1]"_s.arg(applicantCount() + i), respondents.error());
    }
    for (const auto &member : m_members) {
        const auto *editor = m_fields.value(member.key);
        if (!editor) continue;
        if (const auto typed = editor->check(); !typed)
            return within(u"application."_s + member.key, typed.error());
        if (const auto seen = checkLookedAt(member, *editor); !seen)
            return within(u"application"_s, seen.error());
    }
    return {};
}

/// What the form marks with a star.
Result<void> IntakeForm::checkStars() const
{
    const auto need = [](const QString &key, const QString &sentence) -> Result<void> {
        return refuse(u"missing-data"_s, sentence, {}, u"application."_s + key);
    };
    if (m_fields[u"form"_s]->value().isUndefined())
        return need(u"form"_s, tr("How was it brought: in writing, orally, online?"));
    if (!m_people.isEmpty()) {
        if (const auto list = checkPeople(); !list) return list;
    } else if (m_applicants->count() == 0) {
        return need(u"parties"_s, tr("Who applies? A name is enough."));
    }
    if (isSeveralNames(firstApplicant().name))
        return refuse(
            u"bad-data"_s,
            tr("“%1” are several people. Enter each of them as an applicant.").arg(firstApplicant().name), {},
            u"application.parties[0].name"_s);
    if (!application().contains(u"claims"_s))
        return need(u"claims"_s, tr("What is the dispute about? Add a claim."));
    if (m_fields[u"facts"_s]->value().isUndefined())
        return need(u"facts"_s, tr("Write the facts and reasons in a sentence or two."));
    return {};
}

Result<void> IntakeForm::checkPeople() const
{
    PeopleModel list;
    list.setRows(m_people);
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto found = list.check(row);
        if (found.kind == PersonCheck::Wrong)
            return refuse(u"bad-data"_s,
                          tr("Line %1 of the list, %2: %3. Put it right there.")
                              .arg(row + 1)
                              .arg(m_people[row].name, found.words),
                          {}, u"people"_s);
    }
    const bool isClaimed = list.sum() > Money() || std::ranges::any_of(m_people, [](const PersonRow &row) {
                               return !row.period.isEmpty();
                           });
    if (isClaimed && m_peopleCause.isEmpty())
        return refuse(u"missing-data"_s, tr("For what does each on the list claim his amount?"), {},
                      u"people"_s);
    return {};
}

/// Of many, some have signed: who they are stays with the act.
QString IntakeForm::whoSigned() const
{
    QStringList signers;
    for (const auto &row : m_people) {
        if (row.isSigned) signers << row.name.trimmed();
    }
    if (signers.isEmpty() || signers.size() == m_people.size()) return {};
    return tr("Signed by %1 of %2: %3").arg(signers.size()).arg(m_people.size()).arg(signers.join(u'、'));
}

Result<casework::ActDraft> IntakeForm::draft() const
{
    if (const auto typed = checkStars().and_then([this] { return check(); }); !typed) return refuse(typed);
    auto payload = casework::payloadFromJson(firstAct(), data());
    if (!payload) return refuse(payload);
    casework::ActDraft draft{std::move(*payload), *m_received->date()};
    draft.at = typedTime(m_time->text());
    draft.note = actNote(m_late, {whoSigned()});
    return draft;
}

void IntakeForm::goTo(const QString &member)
{
    const auto [key, rest] = firstKey(member);
    if (key == u"people")
        m_askPeople->setFocus();
    else if (key == u"on")
        m_received->setFocus();
    else if (key == u"at")
        m_time->setFocus();
    else if (key == u"late")
        m_late->line()->setFocus();
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
    if (i >= applicantCount()) return m_respondents->goTo(i - applicantCount(), inParty);
    if (i >= 0 && !m_people.isEmpty()) return m_askPeople->setFocus();
    if (i >= 0) return m_applicants->goTo(i, inParty);
    // No party is named: one is missing.
    (applicantCount() == 0 ? m_applicants : m_respondents)->setFocus();
}

} // namespace tiaocai::ui
