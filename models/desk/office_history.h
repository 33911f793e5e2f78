// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"
#include "law/calendar.h"
#include "office/office.h"
#include "store/office_acts.h"

#include <QHash>
#include <QSet>

namespace tiaocai::desk {

/// An import that is in the office's acts.
struct Import {
    BatchId batch;
    QString keyDigest;
    bool voided = false;
};

/// The office as its acts make it.
struct OfficeHistory {
    office::Office office;
    QList<office::Person> people;                    ///< in order of entry; the first is the founding head
    QList<QPair<qint64, office::Settings>> settings; ///< in force after the act of that place
    QList<law::YearNotice> notices;                  ///< imported, in order of import
    QList<Import> imports;
    QHash<int, int> reports; ///< numbers given, by year
    QList<IssuedReport> issued;
    QList<FollowUp> followUps; ///< in order of entry

    const office::Settings &current() const { return settings.last().second; }
    /// In force when the act of a case with this place in the file was recorded: the PC's clock may lie.
    office::Settings settingsAt(qint64 actPlace) const;
    QSet<BatchId> voided() const;
    const office::Person *person(const PersonId &id) const;
};

/// Refuses `damaged` where the acts do not make an office.
Result<OfficeHistory> officeHistory(const QList<store::OfficeAct> &acts, const QString &path);
/// One act more.
Result<void> apply(OfficeHistory &history, const store::OfficeAct &act);

/// What the office's acts hold.
namespace written {
QJsonObject founded(const office::Office &office);
QJsonObject staff(const office::Person &person);
QJsonObject settings(const office::Settings &settings, qint64 lastActPlace);
QJsonObject import(const BatchId &batch, const QString &file, int cases, const QString &keyDigest);
QJsonObject importVoided(const BatchId &batch, const QString &reason);
QJsonObject issued(const IssuedReport &report, int year);
QJsonObject followUp(const FollowUp &entry);
} // namespace written

} // namespace tiaocai::desk
