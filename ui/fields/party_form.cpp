// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/party_form.h"

#include "base/identity.h"
#include "base/papers.h"
#include "base/text.h"
#include "fields/field_cell.h"
#include "people/people_paste.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which a person says who they are; tags take a row of their own.
const QStringList keys{u"kind"_s,
                       u"name"_s,
                       u"idNumber"_s,
                       u"idKind"_s,
                       u"creditCode"_s,
                       u"alias"_s,
                       u"industry"_s,
                       u"sex"_s,
                       u"birthDate"_s,
                       u"phone"_s,
                       u"address"_s,
                       u"postalAddress"_s,
                       u"legalRepresentative"_s,
                       u"legalRepresentativeTitle"_s,
                       u"occupation"_s,
                       u"persons"_s,
                       u"tags"_s};
const QStringList ofPeople{u"idNumber"_s,   u"idKind"_s,  u"sex"_s, u"birthDate"_s,
                           u"occupation"_s, u"persons"_s, u"tags"_s};
const QStringList ofOrganisations{u"creditCode"_s, u"alias"_s, u"industry"_s, u"legalRepresentative"_s,
                                  u"legalRepresentativeTitle"_s};

/// What a person at the counter is asked first; of an employer, the site and the boss are often all that is known.
const QStringList fewKeys{u"name"_s,  u"idNumber"_s, u"creditCode"_s,          u"alias"_s,
                          u"phone"_s, u"address"_s,  u"legalRepresentative"_s, u"persons"_s};

constexpr int companyWidth = 246;

QString kindAtFirst(casework::PartyRole role)
{
    return casework::name(role == casework::PartyRole::Applicant ? casework::PartyKind::Worker
                                                                 : casework::PartyKind::Employer);
}

} // namespace

PartyForm::PartyForm(casework::PartyRole role, const QList<casework::FieldDescription> &members,
                     const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_role(role)
    , m_less(new QToolButton(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    place(members, context, flow);
    flow->addWidget(m_less);
    m_less->setObjectName(u"removeParty"_s);
    m_less->setIcon(icon(u"list-remove"_s));
    m_less->setText(tr("Remove"));
    m_less->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    editor(u"kind"_s)->setValue(kindAtFirst(role));
    editor(u"persons"_s)->setValue(1);
    connect(m_less, &QToolButton::clicked, this, &PartyForm::removeAsked);
    connect(editor(u"kind"_s), &FieldEditor::edited, this, &PartyForm::showKind);
    connect(editor(u"idNumber"_s), &FieldEditor::edited, this, &PartyForm::readNumber);
    connect(editor(u"idKind"_s), &FieldEditor::edited, this, &PartyForm::readNumber);
    connect(editor(u"creditCode"_s), &FieldEditor::edited, this, &PartyForm::readNumber);
    for (const auto &key : {u"sex"_s, u"birthDate"_s})
        connect(editor(key), &FieldEditor::edited, this, &PartyForm::compareWithNumber);
    setFocusProxy(editor(u"name"_s));
    editor(u"name"_s)->focusProxy()->installEventFilter(this);
    showKind();
}

void PartyForm::place(const QList<casework::FieldDescription> &members, const FieldContext &context,
                      FlowLayout *flow)
{
    for (const auto &key : keys) {
        for (const auto &member : members) {
            if (member.key != key) continue;
            auto *made = makeEditor(member, context);
            auto *cell = new FieldCell(member.label, made,
                                       key == u"name"_s && m_role == casework::PartyRole::Applicant);
            m_editors.insert(key, made);
            m_cells.insert(key, cell);
            connect(made, &FieldEditor::edited, this, &FieldEditor::edited);
            const bool isEmployer = key == u"name"_s && m_role == casework::PartyRole::Respondent;
            const int width = isEmployer ? companyWidth : widthOf(member);
            if (width > 0) made->setUsualWidth(width);
            width > 0 ? flow->addWidget(cell) : flow->addWide(cell);
        }
    }
}

void PartyForm::showKind()
{
    for (const auto &key : keys)
        m_cells[key]->setVisible(isShown(key));
}

void PartyForm::setRemovable(bool removable)
{
    m_less->setVisible(removable);
}

bool PartyForm::isPerson() const
{
    const auto kind = casework::chosen<casework::PartyKind>(editor(u"kind"_s)->value().toString());
    return kind && casework::isPerson(*kind);
}

/// Of this kind of party; folded away or not.
bool PartyForm::isAsked(const QString &key) const
{
    return !(isPerson() ? ofOrganisations : ofPeople).contains(key);
}

bool PartyForm::isShown(const QString &key) const
{
    return isAsked(key) && (m_isDense || fewKeys.contains(key));
}

/// A column of names is several people and never one.
bool PartyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return FieldEditor::eventFilter(watched, event);
    const auto text = QGuiApplication::clipboard()->text();
    if (!isList(text)) return false;
    emit listPasted(text);
    return true;
}

void PartyForm::setDense(bool dense)
{
    m_isDense = dense;
    showKind();
}

QHash<QString, QJsonValue> PartyForm::toldByNumber() const
{
    QHash<QString, QJsonValue> told;
    const auto number = editor(u"idNumber"_s)->value().toString();
    const auto said = chosen<IdKind>(editor(u"idKind"_s)->value().toString());
    const auto holder = readIdNumber(said.value_or(idKindOf(number)), number);
    if (holder && holder->sex) {
        const bool isMale = *holder->sex == CitizenId::Sex::Male;
        told[u"sex"_s] = casework::name(isMale ? casework::Sex::Male : casework::Sex::Female);
    }
    if (holder && holder->birthDate) told[u"birthDate"_s] = toText(*holder->birthDate);
    return told;
}

/// What a person stated stays.
void PartyForm::fill(const QString &key, const QJsonValue &told)
{
    auto *field = editor(key);
    const bool isStated = !field->value().isUndefined() && field->value() != m_filled.value(key);
    if (isStated) return;
    m_filled[key] = told;
    field->setValue(told);
}

/// Sex and birth date that contradict the number: the paper says which is right.
void PartyForm::compareWithNumber()
{
    const auto told = toldByNumber();
    for (const auto &key : {u"sex"_s, u"birthDate"_s}) {
        const auto said = editor(key)->value();
        const bool contradicts = told.contains(key) && !said.isUndefined() && said != told[key];
        const auto sex = casework::chosen<casework::Sex>(told[key].toString());
        const auto word = sex ? casework::label(*sex) : told[key].toString();
        m_cells[key]->setWrong(
            contradicts ? tr("By the ID number it is %1. Compare it with the paper.").arg(word) : QString());
    }
}

/// What a number says of its holder is filled in; a mistyped one is told under it.
void PartyForm::readNumber()
{
    const auto number = editor(u"idNumber"_s)->value().toString();
    const auto code = editor(u"creditCode"_s)->value().toString();
    QString ofPerson, ofEmployer;
    const auto said = chosen<IdKind>(editor(u"idKind"_s)->value().toString());
    const auto holder = readIdNumber(said.value_or(idKindOf(number)), number);
    const auto told = toldByNumber();
    for (auto it = told.begin(); it != told.end(); ++it)
        fill(it.key(), it.value());
    compareWithNumber();
    if (!holder && normalizedNumber(number).size() >= 18) ofPerson = holder.error().text;
    if (normalizedNumber(code).size() >= 18 && checkCreditCode(code) != NumberVerdict::Ok)
        ofEmployer = readCreditCode(code).error().text;
    m_cells[u"idNumber"_s]->setWrong(ofPerson);
    m_cells[u"creditCode"_s]->setWrong(ofEmployer);
}

QString PartyForm::wrongNumber() const
{
    for (const auto &key : {u"idNumber"_s, u"creditCode"_s}) {
        if (m_cells[key]->hasError()) return m_cells[key]->hint();
    }
    return {};
}

QJsonValue PartyForm::value() const
{
    QJsonObject party{{u"role"_s, casework::name(m_role)}};
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        const auto entered = it.value()->value();
        if (isAsked(it.key()) && !entered.isUndefined()) party.insert(it.key(), entered);
    }
    return party;
}

void PartyForm::setValue(const QJsonValue &value)
{
    const auto party = value.toObject();
    for (auto it = party.begin(); it != party.end(); ++it) {
        if (auto *known = editor(it.key())) known->setValue(it.value());
    }
    showKind();
}

Result<void> PartyForm::check() const
{
    for (const auto &key : keys) {
        const auto typed = isAsked(key) ? editor(key)->check() : Result<void>();
        if (!typed) return within(key, typed.error());
    }
    return {};
}

void PartyForm::goTo(const QString &member)
{
    const auto [key, rest] = firstKey(member);
    auto *known = editor(key);
    if (!known) return FieldEditor::goTo({});
    if (!isShown(key)) setDense(true);
    known->goTo(rest);
}

QList<QWidget *> PartyForm::stops() const
{
    QList<QWidget *> places;
    for (const auto &key : keys)
        places.append(editor(key)->stops());
    return places;
}

bool PartyForm::isBlank() const
{
    static const QStringList telling{u"name"_s,       u"alias"_s, u"idNumber"_s,
                                     u"creditCode"_s, u"phone"_s, u"address"_s};
    return std::all_of(telling.begin(), telling.end(), [this](const QString &key) {
        return !isAsked(key) || editor(key)->value().isUndefined();
    });
}

} // namespace tiaocai::ui
