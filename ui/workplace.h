// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_thread.h"

namespace tiaocai::ui {

/// The office as the window last read it: what pages need at hand.
struct OfficeView {
    office::Office office;
    office::Settings settings;
    QList<office::Person> people;
    office::Person actor;
    law::LawBook book;
    law::Calendar calendar;
};

OfficeView readOffice(const desk::Desk &desk);

/// Where a page works: the desk to ask, the office to look at.
class Workplace {
public:
    explicit Workplace(DeskThread &thread)
        : desk(thread)
    {
    }

    DeskThread &desk;

    QDate today() const { return desk.now().today(); }
    /// Only once the office was read: no page is shown before.
    const OfficeView &office() const { return *m_office; }
    bool isRead() const { return m_office.has_value(); }
    void setOffice(const OfficeView &office) { m_office.emplace(office); }
    /// The rule as it holds in this office; nullptr where unknown.
    const law::Rule *rule(const law::RuleId &id) const;

private:
    std::optional<OfficeView> m_office;
};

} // namespace tiaocai::ui
