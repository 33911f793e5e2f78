// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/timeline_report.h"

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

QString Tally::percent() const
{
    if (judged() == 0) return {};
    const auto hundredths = qint64(onTime) * 10'000 / judged();
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

} // namespace tiaocai::statistics
