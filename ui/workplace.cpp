// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "widgets/day_popup.h"

namespace tiaocai::ui {

Result<OfficeView> readOffice(const desk::Desk &desk)
{
    if (auto now = desk.office().refresh(); !now) return refuse(now);
    return OfficeView{desk.office().identity(), desk.office().settings(),    desk.office().people(),
                      desk.office().targets(),  desk.hearings().registers(), desk.actor(),
                      desk.office().book(),     desk.office().calendar(),    desk.accounts().areSetUp(),
                      desk.olderCopy(),         desk.accounts().key()};
}

void Workplace::setOffice(const OfficeView &office)
{
    m_office.emplace(office);
    markDaysBy(office.calendar);
    m_drafts->setOwner(office.actor.id, office.key);
}

void Workplace::tellAudit(office::Event what, const QString &subject) const
{
    desk.ask(
        &desk, [what, subject](desk::Desk &writer) { return writer.proof().keep(what, subject); },
        [](const Result<void> &) {});
}

const law::Rule *Workplace::rule(const law::RuleId &id) const
{
    return m_office->book.rule(id, m_office->settings.choices.overlay);
}

} // namespace tiaocai::ui
