// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/drafts.h"
#include "record/undo.h"
#include "ui/desk_thread.h"
#include "ui/preferences.h"

namespace tiaocai::ui {

/// The office as the window last read it: what pages need at hand.
struct OfficeView {
    office::Office office;
    office::Settings settings;
    QList<office::Person> people; ///< everybody whom the office knows
    QList<office::Target> targets;
    office::Registers registers; ///< of a court: tribunals, rooms, places
    office::Person actor;
    law::LawBook book;
    law::Calendar calendar;
    bool hasAccounts = false;
    std::optional<desk::OlderCopy> olderCopy = {};
    std::shared_ptr<const vault::OfficeKey> key = {}; ///< of who acts; seals what is kept beside the file
};

Result<OfficeView> readOffice(const desk::Desk &desk);

/// Where a page works: the desk to ask, the office to look at.
class Workplace {
public:
    /// Drafts and choices are kept beside the office file; without a path as long as the window lives.
    explicit Workplace(DeskThread &thread, const QString &officePath = {})
        : desk(thread)
        , m_drafts(std::make_unique<Drafts>(draftsFolder(officePath)))
        , m_preferences(std::make_unique<Preferences>(preferencesPath(officePath)))
        , m_undo(std::make_unique<Undo>(thread))
    {
    }

    DeskThread &desk;

    QDate today() const { return desk.now().today(); }
    /// Only once the office was read: no page is shown before.
    const OfficeView &office() const { return *m_office; }
    bool isRead() const { return m_office.has_value(); }
    void setOffice(const OfficeView &office);
    Drafts &drafts() const { return *m_drafts; }
    Preferences &preferences() const { return *m_preferences; }
    Undo &undo() const { return *m_undo; }
    /// Something left the office: printed or written into a file. What keeps the audit from saying so is in the log.
    void tellAudit(office::Event what, const QString &subject) const;
    /// The rule as it holds in this office; nullptr where unknown.
    const law::Rule *rule(const law::RuleId &id) const;

private:
    std::optional<OfficeView> m_office;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Undo> m_undo;
};

} // namespace tiaocai::ui
