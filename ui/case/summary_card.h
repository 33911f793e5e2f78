// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/case_summary.h"

#include <QFrame>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace tiaocai::ui {

/// What a case is told by, in two columns, or one where there is no room; its facts and reasons fold out below.
class SummaryCard : public QFrame {
    Q_OBJECT

public:
    SummaryCard();

    void show(const reports::CaseSummary &summary);
    /// Other cases of the same employer; the menu is the card's from here on.
    void setRelated(QMenu *cases);
    /// Everything as text, for readers and tests.
    QString text() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(QGridLayout *column, const QList<reports::CaseSummary::Line> &lines);
    void addLine(QGridLayout *column, int row, const reports::CaseSummary::Line &line, bool goesOn);

    QBoxLayout *m_columns;
    int m_leastBeside = 0;
    QGridLayout *m_people;
    QGridLayout *m_matter;
    QToolButton *m_related;
    QToolButton *m_fold;
    QLabel *m_facts;
};

} // namespace tiaocai::ui
