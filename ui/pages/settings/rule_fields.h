// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace tiaocai::ui {

/// Rules by their names, a field each: doubtful ones a box to tick, lengths that the law leaves to the office a number of days.
/// Written as office::Setting writes them.
class RuleFields : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Ticks, Lengths };

    RuleFields(const Workplace &place, Kind kind, QWidget *parent = nullptr);
    QString value() const;
    void setValue(const QString &value);

signals:
    void touched();

private:
    /// A tick is 1; 0 is not set.
    struct Entry {
        std::function<int()> read;
        std::function<void(int)> write;
    };
    void add(const QString &rule);
    Entry tick(const QString &rule);
    Entry length(const QString &rule);

    const Workplace &m_place;
    const Kind m_kind;
    QFormLayout *m_form;
    QMap<QString, Entry> m_entries;
};

} // namespace tiaocai::ui
