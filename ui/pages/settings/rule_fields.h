// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace tiaocai::ui {

/// Doubtful rules, a box to tick each, by their names. Written as office::Setting writes them.
class RuleTicks : public QWidget {
    Q_OBJECT

public:
    explicit RuleTicks(const Workplace &place, QWidget *parent = nullptr);
    QString value() const;
    void setValue(const QString &value);

signals:
    void touched();

private:
    void add(const QString &rule);

    const Workplace &m_place;
    QMap<QString, QCheckBox *> m_boxes;
    QLabel *m_none;
};

/// Lengths that the law leaves to the office, a number of days each; none where nothing is set.
class RuleLengths : public QWidget {
    Q_OBJECT

public:
    explicit RuleLengths(const Workplace &place, QWidget *parent = nullptr);
    QString value() const;
    void setValue(const QString &value);

signals:
    void touched();

private:
    void add(const QString &rule);

    const Workplace &m_place;
    QMap<QString, QSpinBox *> m_lengths;
    QFormLayout *m_form;
};

} // namespace tiaocai::ui
