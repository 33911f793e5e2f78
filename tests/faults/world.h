// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trial.h"

#include <QList>

/// Something that is written, and what the office had before and has afterwards.
struct Deed {
    QString name;
    QStringList words;
    QString made = {}; ///< the file that it makes in the folder, if any
    QString before = {}, after = {};
    int calls = 0;
    qint64 microseconds = 0;
};

/// Everything that people recorded, in numbers. What reading adds to the audit is nothing that a deed adds.
QString stateOf(const Trial &trial);
/// What `verify` finds in a file as it lies there, asked of the same rooms in this process: to start the program once more costs
/// more than to look. Empty: nothing.
QString wrongWith(const QString &path, bool hasAccounts = false);

/// An office with a case, of a person who has a password, and of a court that it reports to.
class World {
public:
    World();

    const Trial &trial() const { return m_trial; }
    Trial &trial() { return m_trial; }

    /// The deeds of an office without accounts.
    QList<Deed> deeds() const;
    /// Gives the office accounts and keys, and a court to report to.
    QList<Deed> withCourt();
    QStringList who() const { return m_who; }

    static void must(const Trial::Ended &ended);

private:
    void write(const QString &name, const QByteArray &text);

    Trial m_trial{Trial::On::Memory}; // a kill takes nothing from the disk's cache
    QString m_number;
    QStringList m_who;
};
