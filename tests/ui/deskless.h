// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

namespace tiaocai::test {

inline Now fixedNow()
{
    return {QDateTime(QDate(2026, 11, 23), QTime(9, 0))};
}

/// An office with a book and a calendar but without a desk: what pictures and words need.
class Office {
public:
    Office()
        : m_thread(fixedNow)
        , place(m_thread)
    {
        place.setOffice({{},
                         {},
                         {},
                         {},
                         {},
                         {},
                         law::LawBook::fromResources().value(),
                         law::calendarFromResources().value()});
    }

private:
    ui::DeskThread m_thread;

public:
    ui::Workplace place;
};

} // namespace tiaocai::test
