// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/case_facts.h"
#include "statistics/indicators.h"

/// The program's indicators, and a fact many times.
namespace tiaocai::statistics::test {

inline const QList<Indicator> &indicators()
{
    static const auto read = indicatorsFromResources();
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

inline const Indicator &indicator(const QString &id)
{
    for (const auto &one : indicators()) {
        if (one.id == id) return one;
    }
    qFatal("no indicator %s", qUtf8Printable(id));
}

inline QList<CaseFacts> times(int count, const CaseFacts &facts)
{
    QList<CaseFacts> list(count, facts);
    for (auto &one : list)
        one.id = CaseId::fresh();
    return list;
}

} // namespace tiaocai::statistics::test
