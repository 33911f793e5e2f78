// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class PersonBox;
class SearchField;

/// Over every page: search, undo, help, who acts.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar();

    PersonBox *person() const { return m_person; }
    /// Where one types what is searched for; what it shows of it is its owner's affair.
    QLineEdit *search() const;
    void focusSearch();
    /// What Ctrl+Z would take back; empty: nothing.
    void setUndo(const QString &what);

    static constexpr int barHeight = 44;

signals:
    void undoAsked();
    void helpAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SearchField *m_search;
    QPushButton *m_undo;
    QPushButton *m_help;
    PersonBox *m_person;
};

} // namespace tiaocai::ui
