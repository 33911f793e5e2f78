// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/party_form.h"

#include "base/identity.h"
#include "base/text.h"
#include "widgets/layout.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which a person says who they are; tags take a row of their own.
const QStringList keys{u"kind"_s,
                       u"name"_s,
                       u"idNumber"_s,
                       u"creditCode"_s,
                       u"alias"_s,
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
const QStringList ofPeople{u"idNumber"_s, u"sex"_s, u"birthDate"_s, u"occupation"_s, u"persons"_s, u"tags"_s};
const QStringList ofOrganisations{u"creditCode"_s, u"alias"_s, u"legalRepresentative"_s,
                                  u"legalRepresentativeTitle"_s};

/// What a person at the counter is asked first.
const QStringList fewKeys{u"name"_s, u"idNumber"_s, u"creditCode"_s, u"alias"_s, u"phone"_s, u"address"_s};

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
    , m_grid(new QGridLayout(this))
    , m_less(new QToolButton(this))
    , m_hint(plainLabel({}, u"partyHint"_s))
{
    space(m_grid);
    place(keys, members, context);
    m_less->setObjectName(u"removeParty"_s);
    m_less->setIcon(icon(u"list-remove"_s));
    m_less->setText(tr("Remove"));
    m_less->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hint->setWordWrap(true);
    m_hint->hide();
    editor(u"kind"_s)->setValue(kindAtFirst(role));
    editor(u"persons"_s)->setValue(1);
    connect(m_less, &QToolButton::clicked, this, &PartyForm::removeAsked);
    connect(editor(u"kind"_s), &FieldEditor::edited, this, &PartyForm::showKind);
    connect(editor(u"idNumber"_s), &FieldEditor::edited, this, &PartyForm::readNumber);
    connect(editor(u"creditCode"_s), &FieldEditor::edited, this, &PartyForm::readNumber);
    setFocusProxy(editor(u"name"_s));
    showKind();
}

void PartyForm::place(const QStringList &shown, const QList<casework::FieldDescription> &members,
                      const FieldContext &context)
{
    for (const auto &key : shown) {
        for (const auto &member : members) {
            if (member.key != key) continue;
            auto *made = makeEditor(member, context);
            auto *label = plainLabel(member.label);
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            label->setBuddy(made);
            made->setParent(this); // shown before it has a place in the grid, it would be a window
            label->setParent(this);
            m_editors.insert(key, made);
            m_labels.insert(key, label);
            connect(made, &FieldEditor::edited, this, &FieldEditor::edited);
        }
    }
}

void PartyForm::showKind()
{
    int cell = 0;
    for (const auto &key : keys) {
        const bool shown = isShown(key);
        m_labels[key]->setVisible(shown);
        m_editors[key]->setVisible(shown);
        m_grid->removeWidget(m_labels[key]);
        m_grid->removeWidget(m_editors[key]);
        if (!shown) continue;
        if (key == "tags"_L1 && cell % m_pairs != 0) cell += m_pairs - cell % m_pairs;
        const int row = cell / m_pairs, column = 2 * (cell % m_pairs);
        m_grid->addWidget(m_labels[key], row, column);
        m_grid->addWidget(m_editors[key], row, column + 1, 1, key == "tags"_L1 ? 2 * m_pairs - 1 : 1);
        ++cell;
    }
    m_grid->addWidget(m_less, 0, 2 * m_pairs, Qt::AlignTop);
    m_grid->addWidget(m_hint, (cell + m_pairs - 1) / m_pairs, 1, 1, 2 * m_pairs - 1);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column % 2 == 1 && column < 2 * m_pairs ? 1 : 0);
}

void PartyForm::setPairsInARow(int pairs)
{
    if (m_pairs == pairs) return;
    m_pairs = pairs;
    showKind();
}

bool PartyForm::isPerson() const
{
    const auto kind = casework::chosen<casework::PartyKind>(editor(u"kind"_s)->value().toString());
    return kind == casework::PartyKind::Worker || kind == casework::PartyKind::Individual;
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

void PartyForm::setDense(bool dense)
{
    m_isDense = dense;
    showKind();
}

void PartyForm::readNumber()
{
    QString hint;
    const auto number = editor(u"idNumber"_s)->value().toString();
    const auto code = editor(u"creditCode"_s)->value().toString();
    if (const auto id = readCitizenId(number)) {
        const auto sex = id->sex == CitizenId::Sex::Male ? casework::Sex::Male : casework::Sex::Female;
        editor(u"sex"_s)->setValue(casework::name(sex));
        editor(u"birthDate"_s)->setValue(toText(id->birthDate));
    } else if (normalizedNumber(number).size() >= 18) {
        hint = id.error().text;
    }
    if (normalizedNumber(code).size() >= 18 && checkCreditCode(code) != NumberVerdict::Ok)
        hint = readCreditCode(code).error().text;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
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
