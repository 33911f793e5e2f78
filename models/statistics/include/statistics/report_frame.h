// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tiaocai::statistics {

struct FigureReport;

/// What a report says around its tables, kept with them: issued, it says the same for ever. Always Chinese. `%1` stands where the
/// issue comes in, whose number, day and maker are in the act that issued it.
struct ReportFrame {
    QStringList facts;   ///< under the title: office, period, cut-off
    QString number;      ///< "编号：%1"
    QStringList foot;    ///< formulas and versions
    QString printed;     ///< "打印时间：%1", at the end of the versions' line
    QStringList signers; ///< the first is who made it
    QString seal;
    QString watermark;
    QString whenEmpty; ///< in a table without rows
    QString ordinal;   ///< above the rows' counts

    bool operator==(const ReportFrame &) const = default;
};

/// As today's program says it.
ReportFrame frameOf(const FigureReport &report);

} // namespace tiaocai::statistics
