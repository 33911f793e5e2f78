// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/rule_fields.h"

#include "widgets/layout.h"
#include "words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 3650;

bool isLeftToOffice(const law::Rule &rule)
{
    return std::ranges::any_of(
        rule.provisions, [](const law::Provision &provision) { return provision.unit == law::Unit::Set; });
}

} // namespace

RuleFields::RuleFields(const Workplace &place, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_kind(kind)
    , m_form(new QFormLayout(this))
{
    space(m_form);
    for (const auto &rule : place.office().book.rules()) {
        if (kind == Kind::Ticks ? rule.unsettled : isLeftToOffice(rule)) add(rule.id.toString());
    }
    if (m_entries.isEmpty()) m_form->addRow(plainLabel(tr("There is no such rule.")));
}

/// Also of a rule that was set and is none of these any more.
void RuleFields::add(const QString &rule)
{
    if (m_entries.contains(rule)) return;
    m_entries[rule] = m_kind == Kind::Ticks ? tick(rule) : length(rule);
}

RuleFields::Entry RuleFields::tick(const QString &rule)
{
    auto *box = new QCheckBox(ruleName(m_place, law::RuleId(rule)));
    box->setObjectName(u"enabled."_s + rule);
    m_form->addRow(box);
    connect(box, &QCheckBox::clicked, this, &RuleFields::touched);
    return {[box] { return box->isChecked() ? 1 : 0; }, [box](int value) { box->setChecked(value > 0); }};
}

RuleFields::Entry RuleFields::length(const QString &rule)
{
    auto *box = new QSpinBox;
    box->setObjectName(u"lengths."_s + rule);
    box->setRange(0, longest);
    box->setSpecialValueText(tr("not set"));
    box->setSuffix(tr(" days"));
    m_form->addRow(ruleName(m_place, law::RuleId(rule)), box);
    connect(box, &QSpinBox::valueChanged, this, &RuleFields::touched);
    return {[box] { return box->value(); }, [box](int value) { box->setValue(value); }};
}

QString RuleFields::value() const
{
    QStringList rules;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const int set = entry->read();
        if (set > 0) rules << (m_kind == Kind::Ticks ? entry.key() : u"%1=%2"_s.arg(entry.key()).arg(set));
    }
    return rules.join(u',');
}

void RuleFields::setValue(const QString &value)
{
    const QSignalBlocker quiet(this);
    QHash<QString, int> set;
    for (const auto &part : value.split(u',', Qt::SkipEmptyParts))
        set[part.section(u'=', 0, 0)] = m_kind == Kind::Ticks ? 1 : part.section(u'=', 1).toInt();
    for (const auto &rule : set.keys())
        add(rule);
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        entry->write(set.value(entry.key()));
}

} // namespace tiaocai::ui
