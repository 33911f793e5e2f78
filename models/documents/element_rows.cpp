// SPDX-License-Identifier: GPL-3.0-or-later
#include "element_rows.h"

#include "casework/elements.h"

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

QList<FactElement> elementsOf(const Print &print)
{
    return elementsToFill(print.file(), print.sources().elementsBefore);
}

Rows elements(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto &element : elementsOf(print)) {
        auto scope = around;
        scope.cells = {{u"要素"_s, onOneLine(element.name)},
                       {u"申请人陈述"_s, onOneLine(element.applicant)},
                       {u"被申请人陈述"_s, onOneLine(element.respondent)},
                       {u"有无争议"_s, element.dispute ? legalWord(*element.dispute) : QString()}};
        scope.place = rows.size() + 1;
        rows << scope;
    }
    for (auto &row : rows)
        row.of = rows.size();
    return rows;
}

} // namespace tiaocai::documents
