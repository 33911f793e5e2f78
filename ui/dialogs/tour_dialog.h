// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace tiaocai::ui {

/// Five steps through the window for whoever sees it for the first time; Esc skips the rest.
class TourDialog : public QDialog {
    Q_OBJECT

public:
    explicit TourDialog(QWidget *parent = nullptr);

    static constexpr int steps = 5;

private:
    void showStep(int step);

    int m_step = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_on;
};

} // namespace tiaocai::ui
