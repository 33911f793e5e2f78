// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace tiaocai::ui {

class Preferences;

/// How a ledger's file is read, where the program's guess is not right: which sheets, from which row on, which column holds
/// what. What was chosen is kept, and offered for the next file with the same headings.
class LedgerChoicePane : public QWidget {
    Q_OBJECT

public:
    explicit LedgerChoicePane(Preferences &preferences, QWidget *parent = nullptr);

    /// What a reading found, to be changed from.
    void show(const intake::LedgerReading &reading);
    /// What was changed by hand.
    const intake::LedgerChoice &choice() const { return m_choice; }
    /// Another file: nothing of it was changed yet.
    void forget();

signals:
    /// The file is to be read again.
    void readAgain();

private:
    void build();
    void showColumns(const intake::LedgerReading &reading);
    void freeOthers(const QComboBox *chosen);
    void takeUp();
    void takeUpColumns();
    void useKept();
    void keep() const;
    QString key() const;

    Preferences &m_preferences;
    intake::LedgerChoice m_choice;
    QMap<intake::LedgerField, int> m_guessed; ///< as the file was read last
    QStringList m_headings;
    QListWidget *m_sheets;
    QSpinBox *m_firstRow;
    QCheckBox *m_withoutHidden;
    QTableWidget *m_columns;
    QPushButton *m_useKept;
    int m_guessedRow = 1;
};

} // namespace tiaocai::ui
