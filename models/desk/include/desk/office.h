// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "desk/views.h"
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

    // As its newest act makes it: what every page stands on, and nobody is refused.
    const office::Office &identity() const;
    const office::Settings &settings() const;
    QList<office::Person> people() const;
    const law::LawBook &book() const;
    const law::Calendar &calendar() const;

    /// Dates are made anew where other choices can move them. Refuses `bad-template`.
    Result<void> changeSettings(const office::Settings &settings);
    /// In the place of the same year's target of the indicator. Refuses `unknown-indicator`, `bad-target`.
    Result<void> setTarget(const office::Target &target);
    /// Refuses `missing-data`, `person-exists`.
    Result<office::Person> addPerson(const QString &name, const QList<office::Role> &roles);
    /// Adds or replaces years of the calendar, with their sources, and lists every date that moved. Refuses `bad-calendar`.
    Result<CalendarImport> importCalendar(const QByteArray &json);
    /// Numbers of a yearly series below its highest that no case has.
    Result<QList<NumberGap>> numberGaps() const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
