// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/party_list.h"

#include "widgets/layout.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

PartyList::PartyList(casework::PartyRole role, const QList<casework::FieldDescription> &members,
                     const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_role(role)
    , m_members(members)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    space(m_column);
    setFocusProxy(add());
}

PartyForm *PartyList::add()
{
    auto *form = new PartyForm(m_role, m_members, m_context);
    form->setObjectName(u"%1%2"_s.arg(casework::name(m_role)).arg(m_forms.size() + 1));
    m_forms.append(form);
    m_column->addWidget(form);
    form->setDense(m_isDense);
    connect(form, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(form, &PartyForm::listPasted, this, &PartyList::listPasted);
    connect(form, &PartyForm::removeAsked, this, [this, form] {
        if (m_forms.size() == 1) return;
        m_forms.removeOne(form);
        form->deleteLater();
        setFocusProxy(m_forms.first());
        showRemovable();
        emit edited();
    });
    showRemovable();
    return form;
}

void PartyList::showRemovable()
{
    for (auto *form : m_forms)
        form->setRemovable(m_forms.size() > 1);
}

QList<PartyForm *> PartyList::told() const
{
    auto forms = m_forms;
    forms.removeIf([](const PartyForm *form) { return form->isBlank(); });
    return forms;
}

QJsonValue PartyList::value() const
{
    QJsonArray parties;
    for (const auto *form : told())
        parties.append(form->value());
    return parties;
}

void PartyList::setValue(const QJsonValue &value)
{
    const auto parties = value.toArray();
    for (qsizetype i = 0; i < parties.size(); ++i)
        (i < m_forms.size() ? m_forms[i] : add())->setValue(parties[i]);
}

Result<void> PartyList::check() const
{
    const auto parties = told();
    for (qsizetype i = 0; i < parties.size(); ++i) {
        if (const auto party = parties[i]->check(); !party) return within(u"[%1]"_s.arg(i), party.error());
    }
    return {};
}

void PartyList::goTo(qsizetype n, const QString &member)
{
    const auto parties = told();
    (n < parties.size() ? parties[n] : m_forms.first())->goTo(member);
}

QList<QWidget *> PartyList::stops() const
{
    QList<QWidget *> places;
    for (const auto *form : m_forms)
        places.append(form->stops());
    return places;
}

void PartyList::setDense(bool dense)
{
    m_isDense = dense;
    for (auto *form : m_forms)
        form->setDense(dense);
}

} // namespace tiaocai::ui
