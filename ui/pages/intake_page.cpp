// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_page.h"

#include "fields/text_editors.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

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

void add(QHBoxLayout *row, const QString &text, QWidget *editor)
{
    auto *label = plainLabel(text);
    label->setBuddy(editor);
    editor->setAccessibleName(text);
    row->addWidget(label);
    row->addWidget(editor);
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
    , m_area(new QScrollArea)
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *cancel = button(tr("Cancel"), u"dialog-cancel"_s, u"intakeCancel"_s);
    actions()->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &IntakePage::cancelled);
    auto *save = setPrimary(tr("Register  Ctrl+Enter"), u"document-save"_s, u"intakeSave"_s);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(save, &QPushButton::clicked, this, &IntakePage::save);
    body()->addWidget(m_area, 1);
}

void IntakePage::refresh()
{
    if (!m_area->widget()) startOver();
}

void IntakePage::startOver()
{
    m_fields.clear();
    m_parties.clear();
    m_members = applicationMembers();
    build();
    m_isTouched = false;
    notices()->clear();
    setFocusProxy(m_parties[PartyRole::Applicant].first());
    setFocus();
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
    showFirstAct();
}

FieldEditor *IntakePage::field(const QString &key)
{
    for (const auto &member : m_members) {
        if (member.key != key) continue;
        auto *editor = makeEditor(member, {nullptr, place().office().people, place().today()});
        connect(editor, &FieldEditor::edited, this, [this] { m_isTouched = true; });
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
    auto *origin = new QHBoxLayout;
    space(origin);
    for (const auto &key : {u"source"_s, u"channel"_s, u"township"_s, u"platformSerial"_s})
        add(origin, casework::fieldLabel(key), field(key));
    m_fields[u"source"_s]->setValue(casework::name(casework::Source::WalkIn));
    m_fields[u"channel"_s]->setValue(casework::name(casework::Channel::InPerson));
    m_referral = new QWidget;
    m_referralFields = nullptr; // the former ones go with the former sheet
    column->addLayout(buildReceipt());
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
    add(row, casework::fieldLabel(u"form"_s), field(u"form"_s));
    row->addWidget(field(u"isSigned"_s));
    m_fields[u"isSigned"_s]->setValue(true);
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
    connect(m_referralFields, &FieldEditor::edited, this, [this] { m_isTouched = true; });
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
    connect(more, &QPushButton::clicked, this, [this, role] { addParty(role)->setFocus(); });
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(more);
    if (isApplicant) row->addWidget(field(u"collective"_s));
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
    connect(form, &FieldEditor::edited, this, [this] { m_isTouched = true; });
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
    auto *form = formIn(box);
    casework::FieldDescription claims;
    for (const auto &member : m_members) {
        if (member.key == "claims"_L1) claims = member;
    }
    claims.members.removeIf([](const casework::FieldDescription &member) { return member.key == "by"_L1; });
    m_claims = new RecordListEditor(claims, {nullptr, place().office().people, place().today()});
    m_claims->setObjectName(u"field.claims"_s);
    connect(m_claims, &FieldEditor::edited, this, [this] { m_isTouched = true; });
    form->addRow(tr("Claims *"), m_claims);
    form->addRow(tr("Facts and reasons *"), field(u"facts"_s));
    for (const auto &key : {u"rightsKnownOn"_s, u"series"_s, u"origin"_s})
        form->addRow(casework::fieldLabel(key), field(key));
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
    auto payload = casework::payloadFromJson(firstAct(), casework::payloadVersion, data());
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
        this, [draft = *typed](desk::Desk &desk) { return desk.registerCase(draft); },
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
