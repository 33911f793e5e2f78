// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/period_chooser.h"

#include "widgets/date_edit.h"
#include "widgets/layout.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

PeriodChooser::PeriodChooser(QDate today, const QString &name, Span first)
    : m_today(today)
    , m_span(new QComboBox)
    , m_from(new DateEdit(today))
    , m_to(new DateEdit(today))
{
    m_span->setObjectName(name + u"Span"_s);
    m_span->addItems({tr("This month"), tr("This quarter"), tr("This year"), tr("Other period")});
    m_span->setCurrentIndex(int(first));
    m_from->setObjectName(name + u"From"_s);
    m_to->setObjectName(name + u"To"_s);
    auto *row = new QHBoxLayout(this);
    space(row);
    const auto add = [row](const QString &text, QWidget *editor) {
        auto *label = plainLabel(text);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(editor);
    };
    add(tr("Period"), m_span);
    add(tr("from"), m_from);
    add(tr("to"), m_to);
    connect(m_span, &QComboBox::activated, this, [this] {
        chooseSpan();
        tellIfChanged();
    });
    for (auto *edit : {m_from, m_to})
        connect(edit, &QLineEdit::editingFinished, this, &PeriodChooser::tellIfChanged);
    chooseSpan();
    m_told = period();
}

std::optional<PeriodChooser::Period> PeriodChooser::period() const
{
    const auto from = m_from->date(), to = m_to->date();
    return from && to && *from <= *to ? std::optional(Period{*from, *to}) : std::nullopt;
}

/// Leaving a field says nothing new where its day stayed.
void PeriodChooser::tellIfChanged()
{
    const auto now = period();
    if (now == m_told) return;
    m_told = now;
    emit changed();
}

void PeriodChooser::chooseSpan()
{
    const auto span = Span(m_span->currentIndex());
    m_from->setEnabled(span == Span::Custom);
    m_to->setEnabled(span == Span::Custom);
    if (span == Span::Custom) return m_from->setFocus();
    const int month = span == Span::Month ? m_today.month() : (m_today.month() - 1) / 3 * 3 + 1;
    const QDate from(m_today.year(), span == Span::Year ? 1 : month, 1);
    const int months = span == Span::Month ? 1 : (span == Span::Quarter ? 3 : 12);
    m_from->setDate(from);
    m_to->setDate(from.addMonths(months).addDays(-1));
}

} // namespace tiaocai::ui
