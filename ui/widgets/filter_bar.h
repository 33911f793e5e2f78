// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/case_filter.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTabBar;
class QToolButton;

namespace tiaocai::ui {

/// What a list of cases is narrowed by: the queues as tabs with their counts, below them a field ("/") and a pill for each
/// condition; what one chose can be kept as a queue of one's own.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const Workplace &place, QWidget *parent = nullptr);

    desk::CaseQuery query() const;
    void setText(const QString &text);
    /// Whether anything is asked at all.
    bool isNarrowed() const { return query() != desk::CaseQuery(); }
    /// Whether it is by more than the list that one begins with.
    bool canBeLifted() const;
    /// Counts the queues anew, and reads what can be chosen.
    void refresh();
    void focusField();
    /// The text and the conditions are lifted.
    void lift();

signals:
    void changed();
    /// Enter in the field: to the list.
    void left();
    void exportAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTabs();
    void buildField();
    void buildPills(const QStringList &townships);
    QToolButton *buildPill(const Condition &condition);
    void fillMenu(QToolButton *pill, const Condition &condition);
    void showPills();
    void showQueues();
    void takeQueue(int index);
    void keep();
    void forget(int index);

    const Workplace &m_place;
    desk::CaseQuery m_query;
    QList<Queue> m_queues;
    qsizetype m_usual = 0; ///< so many of them are everybody's
    QList<Condition> m_conditions;
    QHash<QString, QToolButton *> m_pills;
    QSet<QString> m_asked; ///< conditions that were added
    QStringList m_townships;
    QTabBar *m_tabs;
    QLineEdit *m_field;
    QHBoxLayout *m_row;
    QToolButton *m_more;
    QTimer m_typing;
};

} // namespace tiaocai::ui
