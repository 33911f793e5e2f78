// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace tiaocai::ui {

/// What a person types for a day: 2026-07-03, 20260703, 7-3 or 0703 (of this year), +15 and -5 (days from
/// today), 今, 明, 昨; full-width digits too. nullopt where it names no day.
std::optional<QDate> typedDate(const QString &text, QDate today);

/// A day that is typed. Shown as 2026-07-03 once the field is left.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DateEdit(QDate today, QWidget *parent = nullptr);

    /// The day, or nullopt where nothing, or no day, was typed.
    std::optional<QDate> date() const;
    void setDate(QDate date);
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    bool isWrong() const { return !isEmpty() && !date(); }

private:
    void settle();

    QDate m_today;
};

} // namespace tiaocai::ui
