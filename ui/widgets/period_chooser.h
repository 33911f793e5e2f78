// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;

namespace tiaocai::ui {

class DateEdit;

/// This month, quarter or year, or any first and last day.
class PeriodChooser : public QWidget {
    Q_OBJECT

public:
    enum class Span { Month, Quarter, Year, Custom };

    /// `name` begins the names of the fields: "report" gives reportSpan, reportFrom and reportTo.
    PeriodChooser(QDate today, const QString &name, Span first);

    struct Period {
        QDate from, to;

        bool operator==(const Period &) const = default;
    };
    /// nullopt where the days typed are none, or in the wrong order.
    std::optional<Period> period() const;

signals:
    void changed();

private:
    void chooseSpan();
    void tellIfChanged();

    QDate m_today;
    QComboBox *m_span;
    DateEdit *m_from;
    DateEdit *m_to;
    std::optional<Period> m_told;
};

} // namespace tiaocai::ui
