// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "desk/views.h"
#include "office/acts.h"
#include "office/permission.h"

namespace tiaocai::desk {

class Bench;

/// The counter of what the office decides about itself.
class Office {
public:
    explicit Office(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What was decided elsewhere meanwhile, by another program or this one's other desk, is seen from here on.
    Result<void> refresh() const;
    // As its newest act makes it: what every page stands on, and nobody is refused.
    const office::Office &identity() const;
    const office::Settings &settings() const;
    const QList<office::Target> &targets() const;
    /// The head who was named when the office was founded; null where nobody was.
    const PersonId &founder() const;
    /// Everybody whom the office knows, as of today.
    QList<office::Person> people() const;
    /// Who belongs to the office that day.
    QList<office::Person> staff(QDate on) const;
    /// Refuses `unknown-person`.
    Result<office::Person> personNamed(const QString &name) const;
    const law::LawBook &book() const;
    const law::Calendar &calendar() const;

    /// What differs is recorded, and nothing where nothing does. Dates are made anew where other choices can move them.
    /// Refuses `bad-setting`, `bad-template`.
    Result<void> changeSettings(const office::Settings &settings);
    /// One by its name; refuses also `unknown-setting`.
    Result<void> changeSetting(const QString &name, const QString &value);
    /// In the place of the same year's target of the indicator. Refuses `unknown-indicator`, `bad-target`.
    Result<void> setTarget(const office::Target &target);
    // Staff, each change on its day (today where none is given); what they refuse stands in office/verbs.h.
    Result<office::Person> addPerson(const QString &name, const QList<office::Role> &roles, QDate on = {});
    Result<office::Person> changeRoles(const PersonId &id, const QList<office::Role> &roles, QDate on = {});
    Result<office::Person> leave(const PersonId &id, QDate on = {});
    Result<office::Person> rename(const PersonId &id, const QString &name);
    /// Who stands in for whom, today and later.
    QList<office::SubstituteNamed> substitutions() const;
    /// What somebody may, another may for him from one day to another. What they refuse stands in office/verbs.h; roles of a head
    /// are given by a head alone (office::mayGive).
    Result<void> nameSubstitute(const office::SubstituteNamed &named);
    /// From today on.
    Result<void> endSubstitution(const PersonId &person);
    /// Nothing is recorded where nothing differs.
    Result<void> changeOffice(const office::OfficeChanged &to);
    /// When the last record was made, as the clock of then said: acts and figures by an earlier clock are `clock-set-back`. Nobody
    /// is refused.
    Result<QDateTime> lastRecord() const;
    /// The clock was ahead and is right now; what it stamped later than `truth` was recorded by then. `second`: who compared
    /// both beside the head, by name; in an office of one anybody. What it refuses stands in office/verbs.h.
    Result<void> correctClock(const QDateTime &truth, const QString &reason, const QString &second,
                              QDate on = {});
    /// Adds or replaces years of the calendar, with their sources, and lists every date that moved. Refuses `bad-calendar`.
    Result<CalendarImport> importCalendar(const QByteArray &json);
    /// Numbers of a yearly series below its highest that no case has.
    /// Whether who acts may do this; where he may not, that is in the audit.
    Result<void> permits(office::Action action) const;
    Result<QList<NumberGap>> numberGaps() const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
