// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QLabel;
class QPushButton;

namespace tiaocai::ui {

class PersonBox;

/// Over every page: search, undo, help, who acts.
class TopBar : public QWidget {
    Q_OBJECT

public:
    /// `search` becomes a part of the bar; what it finds is its own affair.
    explicit TopBar(QLineEdit *search);

    PersonBox *person() const { return m_person; }
    /// What Ctrl+Z would take back; empty: nothing.
    void setUndo(const QString &what);
    bool hasUndo() const;
    /// Of an office of invented cases the bar says so, over every page.
    void setDemonstration(bool isOne);

    /// Of an office without accounts the bar says so, over every page.
    void setOpen(bool isOpen);

    static constexpr int barHeight = 44;

signals:
    void undoAsked();
    void helpAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDemonstration();
    void showOpen();

    QLabel *m_demonstration;
    QLabel *m_open;
    QPushButton *m_undo;
    QPushButton *m_help;
    PersonBox *m_person;
};

} // namespace tiaocai::ui
