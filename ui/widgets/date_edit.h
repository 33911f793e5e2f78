// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace tiaocai::ui {

/// What a person types for a day: 2026-07-03, 20260703, 7-3 or 0703 (of this year), +15 and -5 (days from
/// today), 今, 明, 昨, 周五 (of this week, Monday to Sunday), 上周五, 下周五; full-width digits too. nullopt where it names no day.
std::optional<QDate> typedDate(const QString &text, QDate today);

/// A day that is typed; its field's hint says which one that is, with its weekday. Shown as 2026-07-03 once the field is
/// left. The icon or Alt+Down opens a sheet of days.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DateEdit(QDate today, QWidget *parent = nullptr);

    /// The day, or nullopt where nothing, or no day, was typed.
    std::optional<QDate> date() const;
    void setDate(QDate date);
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    bool isWrong() const { return !isEmpty() && !date(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    void sayDay();
    void openDays();

    QDate m_today;
    std::optional<QDate> m_said; ///< in the hint
};

} // namespace tiaocai::ui
