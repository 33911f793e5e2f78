// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace tiaocai::ui {

class Workplace;

/// The words of a ledger that nothing is known of, each once, with what a person says that they mean: results, causes,
/// townships, people of the staff. What was said once is kept for the office's next ledgers, and can be said otherwise.
class LedgerWordsPane : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Result, Cause, Township, Person };
    using Words = QMap<Kind, QMap<QString, QString>>;

    explicit LedgerWordsPane(const Workplace &place, QWidget *parent = nullptr);

    void show(const intake::LedgerReading &reading);
    /// All that were said, now and before, into what is chosen of a file.
    void choose(intake::LedgerChoice &choice) const;
    /// Townships of the office, to choose from.
    void setTownships(const QStringList &names) { m_townships = names; }

    /// How many words of the file nobody knows.
    static int count(const intake::LedgerReading &reading);

signals:
    /// The file is to be read again.
    void readAgain();

private:
    Words words() const;
    void addRow(Kind kind, const QString &word, const QString &meaning);
    QComboBox *meanings(Kind kind) const;
    void keep();

    const Workplace &m_place;
    QStringList m_townships;
    QLabel *m_told;
    QTableWidget *m_table;
};

} // namespace tiaocai::ui
