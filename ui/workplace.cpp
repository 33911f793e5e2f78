// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

namespace tiaocai::ui {

OfficeView readOffice(const desk::Desk &desk)
{
    return {desk.office().identity(),
            desk.office().settings(),
            desk.office().people(),
            desk.office().targets(),
            desk.actor(),
            desk.office().book(),
            desk.office().calendar()};
}

const law::Rule *Workplace::rule(const law::RuleId &id) const
{
    return m_office->book.rule(id, m_office->settings.choices.overlay);
}

} // namespace tiaocai::ui
