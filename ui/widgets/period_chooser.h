// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

namespace tiaocai::ui {

class DateEdit;
class Segment;

/// This or the last month, quarter or year, or any first and last day.
class PeriodChooser : public QWidget {
    Q_OBJECT

public:
    enum class Span { Month, LastMonth, Quarter, LastQuarter, Year, LastYear, Custom };
    /// Side by side in one line, or the days under the choices where there is little width.
    enum class Shape { Line, Column };

    /// `name` begins the names of the fields: "report" gives reportSpan, reportFrom and reportTo.
    PeriodChooser(QDate today, const QString &name, Span first, Shape shape = Shape::Line);

    struct Period {
        QDate from, to;

        bool operator==(const Period &) const = default;
    };
    /// nullopt where the days typed are none, or in the wrong order.
    std::optional<Period> period() const;
    /// The same choice as there.
    void setAs(const PeriodChooser &other);

signals:
    void changed();

private:
    void chooseSpan(Span span);
    void tellIfChanged();

    QDate m_today;
    Segment *m_span;
    QWidget *m_days;
    DateEdit *m_from;
    DateEdit *m_to;
    std::optional<Period> m_told;
};

/// First and last day of a span, seen from a day; Custom is none.
PeriodChooser::Period periodOf(PeriodChooser::Span span, QDate today);

} // namespace tiaocai::ui
