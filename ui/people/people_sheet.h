// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/people_model.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QPushButton;
class QTableView;

namespace tiaocai::ui {

class Segment;

/// The grid of the many who apply together: typed cell by cell, or pasted from a spreadsheet, each line checked, counted and
/// summed below.
class PeopleSheet : public QWidget {
    Q_OBJECT

public:
    explicit PeopleSheet(PeopleModel *model, QWidget *parent = nullptr);

    /// Of people who join a case nobody asks here what they claim and who speaks for them.
    void setJoining();

    /// For what each claims his amount; empty: not chosen.
    QString cause() const;
    void setCause(const QString &cause);
    /// The cursor goes to what is missing: what each claims, else the list.
    void begin();
    /// From the clipboard, or what was pasted elsewhere and is a list.
    void paste(const QString &text);

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    QHBoxLayout *buildHead();
    void buildCause();
    void pasteClipboard();
    void askColumns();
    void askFill();
    void showCounts();
    void showOnly(int which);
    void goTo(int row, int column);
    bool gridKey(QObject *watched, QKeyEvent *key);
    void goOn();

    PeopleModel *m_model;
    QTableView *m_table;
    QWidget *m_causePlace;
    QComboBox *m_cause;
    QPushButton *m_columns, *m_undo;
    Segment *m_which;
    QLabel *m_told, *m_counts, *m_sum;
};

} // namespace tiaocai::ui
