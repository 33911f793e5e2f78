// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/rule_fields.h"

#include "widgets/layout.h"
#include "words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

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

RuleTicks::RuleTicks(const Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_none(plainLabel(tr("No rule is doubtful.")))
{
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(m_none);
    for (const auto &rule : place.office().book.rules()) {
        if (rule.unsettled) add(rule.id.toString());
    }
}

void RuleTicks::add(const QString &rule)
{
    if (m_boxes.contains(rule)) return;
    auto *box = new QCheckBox(ruleName(m_place, law::RuleId(rule)));
    box->setObjectName(u"enabled."_s + rule);
    layout()->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &RuleTicks::touched);
    m_boxes[rule] = box;
    m_none->hide();
}

QString RuleTicks::value() const
{
    QStringList rules;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if ((*box)->isChecked()) rules << box.key();
    }
    return rules.join(u',');
}

void RuleTicks::setValue(const QString &value)
{
    const auto rules = value.split(u',', Qt::SkipEmptyParts);
    for (const auto &rule : rules)
        add(rule);
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        (*box)->setChecked(rules.contains(box.key()));
}

RuleLengths::RuleLengths(const Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_form(new QFormLayout(this))
{
    space(m_form);
    for (const auto &rule : place.office().book.rules()) {
        if (isLeftToOffice(rule)) add(rule.id.toString());
    }
}

void RuleLengths::add(const QString &rule)
{
    if (m_lengths.contains(rule)) return;
    auto *box = new QSpinBox;
    box->setObjectName(u"lengths."_s + rule);
    box->setRange(0, longest);
    box->setSpecialValueText(tr("not set"));
    box->setSuffix(tr(" days"));
    m_form->addRow(ruleName(m_place, law::RuleId(rule)), box);
    connect(box, &QSpinBox::valueChanged, this, &RuleLengths::touched);
    m_lengths[rule] = box;
}

QString RuleLengths::value() const
{
    QStringList lengths;
    for (auto box = m_lengths.cbegin(); box != m_lengths.cend(); ++box) {
        if ((*box)->value() > 0) lengths << u"%1=%2"_s.arg(box.key()).arg((*box)->value());
    }
    return lengths.join(u',');
}

void RuleLengths::setValue(const QString &value)
{
    const QSignalBlocker quiet(this);
    QHash<QString, int> lengths;
    for (const auto &part : value.split(u',', Qt::SkipEmptyParts))
        lengths[part.section(u'=', 0, 0)] = part.section(u'=', 1).toInt();
    for (const auto &rule : lengths.keys())
        add(rule);
    for (auto box = m_lengths.cbegin(); box != m_lengths.cend(); ++box)
        (*box)->setValue(lengths.value(box.key()));
}

} // namespace tiaocai::ui
