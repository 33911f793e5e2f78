// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tiaocai::ui {

class SidePane;

/// A table with the pane of its current row: beside it, or below it where there is no room.
class WithPane : public QWidget {
    Q_OBJECT

public:
    /// Beside each other from this width on.
    WithPane(QWidget *table, SidePane *pane, int besideFrom);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    SidePane *m_pane;
    int m_besideFrom;
};

} // namespace tiaocai::ui
