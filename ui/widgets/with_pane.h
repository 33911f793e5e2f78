// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tiaocai::ui {

class SidePane;

/// Head, some lines and what stands under the list.
inline constexpr int rowsOverPane = 7;
/// What a pane tells, and its buttons, beside a list on a page that scrolls.
inline constexpr int rowsOfPane = 8;

/// A table with the pane of its current row: beside it, or below it where there is no room.
class WithPane : public QWidget {
    Q_OBJECT

public:
    /// Beside each other from this width on. `leastRows`: so many rows of the table stand over the pane, on a page that scrolls; beside it
    /// the pane is read without scrolling in it.
    WithPane(QWidget *table, SidePane *pane, int besideFrom, int leastRows = 0);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    QWidget *m_table;
    SidePane *m_pane;
    int m_besideFrom, m_leastRows;
};

} // namespace tiaocai::ui
