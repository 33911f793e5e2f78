// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/targets_panel.h"

#include "statistics/percent.h"
#include "tables/table_view.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Target;

TargetsPanel::TargetsPanel(const Workplace &place)
    : m_place(place)
    , m_targets(new RowModel<Target>(
          {{tr("Rate"),
            [this](const Target &target) { return indicatorName(m_indicators, target.indicator); }},
           {tr("From the year"),
            [](const Target &target) {
                return target.year > 0 ? QString::number(target.year) : tr("always");
            }},
           {tr("Target"),
            [](const Target &target) { return statistics::percentText(target.hundredths) + u" %"_s; }},
           {tr("Who answers for it"), [](const Target &target) { return target.responsible; }}},
          this))
    , m_indicator(new QComboBox)
    , m_year(new QSpinBox)
    , m_percent(new QLineEdit)
    , m_responsible(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(new TableView(m_targets, u"targetsTable"_s, tr("Targets")), 1);
    column->addWidget(plainLabel(tr("A target holds from its year on, until a later one of the same rate.")));
    column->addWidget(buildEntry());
}

QWidget *TargetsPanel::buildEntry()
{
    m_year->setRange(2000, 2999);
    m_year->setValue(m_place.today().year());
    auto *box = new QWidget;
    auto *row = flowOf(box);
    addField(row, tr("Rate"), m_indicator, u"targetIndicator"_s);
    addField(row, tr("From the year"), m_year, u"targetYear"_s);
    addField(row, tr("Target (%)"), m_percent, u"targetPercent"_s);
    addField(row, tr("Who answers for it"), m_responsible, u"targetResponsible"_s);
    setMember(m_indicator, u"indicator"_s);
    setMember(m_percent, u"hundredths"_s);
    setMember(m_responsible, u"responsible"_s);
    auto *set = button(tr("Set the target  Ctrl+Enter"), u"dialog-ok-apply"_s, u"targetSet"_s);
    row->addWidget(set);
    connect(set, &QPushButton::clicked, this, &TargetsPanel::enter);
    return box;
}

void TargetsPanel::refresh()
{
    if (!m_indicators.isEmpty()) return showTargets();
    m_place.desk.ask(
        this,
        [](const desk::Desk &desk) -> Result<QList<statistics::Indicator>> {
            return desk.figures().indicators();
        },
        [this](const Result<QList<statistics::Indicator>> &indicators) {
            m_indicators = indicators.value_or(QList<statistics::Indicator>());
            for (const auto &indicator : m_indicators)
                m_indicator->addItem(indicatorName(m_indicators, indicator.id), indicator.id);
            showTargets();
        });
}

void TargetsPanel::showTargets()
{
    m_targets->setRows(m_place.office().targets);
}

void TargetsPanel::enter()
{
    const auto hundredths = statistics::hundredthsIn(m_percent->text());
    if (!hundredths) {
        emit refused(
            {u"bad-target"_s, tr("“%1” is not a percentage. Write 99 or 98.50.").arg(m_percent->text()), {}});
        return m_percent->setFocus();
    }
    const Target target{m_indicator->currentData().toString(), m_year->value(), *hundredths,
                        m_responsible->text().trimmed()};
    m_place.desk.ask(
        this, [target](desk::Desk &desk) { return desk.office().setTarget(target); },
        [this](const Result<void> &set) {
            if (!set) return emit refused(set.error());
            m_percent->clear();
            m_responsible->clear();
        });
}

} // namespace tiaocai::ui
