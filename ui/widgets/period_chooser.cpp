// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/period_chooser.h"

#include "widgets/date_edit.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/segment.h"

#include <QHBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

PeriodChooser::Period months(QDate from, int count)
{
    return {from, from.addMonths(count).addDays(-1)};
}

} // namespace

PeriodChooser::Period periodOf(PeriodChooser::Span span, QDate today)
{
    using Span = PeriodChooser::Span;
    const QDate month(today.year(), today.month(), 1), year(today.year(), 1, 1);
    const auto quarter = year.addMonths((today.month() - 1) / 3 * 3);
    switch (span) {
    case Span::Month:
        return months(month, 1);
    case Span::LastMonth:
        return months(month.addMonths(-1), 1);
    case Span::Quarter:
        return months(quarter, 3);
    case Span::LastQuarter:
        return months(quarter.addMonths(-3), 3);
    case Span::Year:
        return months(year, 12);
    case Span::LastYear:
        return months(year.addYears(-1), 12);
    case Span::Custom:
        break;
    }
    return {};
}

PeriodChooser::PeriodChooser(QDate today, const QString &name, Span first, Shape shape)
    : m_today(today)
    , m_span(new Segment({tr("This month"), tr("Last month"), tr("This quarter"), tr("Last quarter"),
                          tr("This year"), tr("Last year"), tr("Other…")},
                         name + u"Span"_s, tr("Period")))
    , m_days(new QWidget)
    , m_from(new DateEdit(today))
    , m_to(new DateEdit(today))
{
    m_span->setCurrent(int(first));
    auto *days = new QHBoxLayout(m_days);
    space(days);
    addField(days, tr("from"), m_from, name + u"From"_s, 0);
    addField(days, tr("to"), m_to, name + u"To"_s, 0);
    for (auto *edit : {m_from, m_to}) {
        edit->setMaximumWidth(fieldWidth::date);
        connect(edit, &QLineEdit::editingFinished, this, &PeriodChooser::tellIfChanged);
    }
    auto *line =
        new QBoxLayout(shape == Shape::Line ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    space(line);
    line->addWidget(m_span);
    line->addWidget(m_days);
    connect(m_span, &Segment::chosen, this, [this](int span) {
        chooseSpan(Span(span));
        tellIfChanged();
    });
    setFocusProxy(m_span);
    chooseSpan(first);
    m_told = period();
}

std::optional<PeriodChooser::Period> PeriodChooser::period() const
{
    const auto from = m_from->date(), to = m_to->date();
    return from && to && *from <= *to ? std::optional(Period{*from, *to}) : std::nullopt;
}

void PeriodChooser::setAs(const PeriodChooser &other)
{
    m_span->setCurrent(other.m_span->current());
    m_days->setVisible(Span(m_span->current()) == Span::Custom);
    m_from->setText(other.m_from->text());
    m_to->setText(other.m_to->text());
    tellIfChanged();
}

/// Leaving a field says nothing new where its day stayed.
void PeriodChooser::tellIfChanged()
{
    const auto now = period();
    if (now == m_told) return;
    m_told = now;
    emit changed();
}

void PeriodChooser::chooseSpan(Span span)
{
    m_days->setVisible(span == Span::Custom);
    if (span == Span::Custom) return m_from->setFocus();
    const auto chosen = periodOf(span, m_today);
    m_from->setDate(chosen.from);
    m_to->setDate(chosen.to);
}

} // namespace tiaocai::ui
