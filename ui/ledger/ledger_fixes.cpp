// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_fixes.h"

#include <QJsonObject>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

QJsonArray toJson(const QList<intake::CellFix> &fixes)
{
    QJsonArray array;
    for (const auto &fix : fixes)
        array.append(QJsonObject{{u"sheet"_s, fix.sheet},
                                 {u"row"_s, fix.row},
                                 {u"column"_s, fix.column},
                                 {u"written"_s, fix.written},
                                 {u"text"_s, fix.text}});
    return array;
}

QList<intake::CellFix> fixesFrom(const QJsonArray &array)
{
    QList<intake::CellFix> fixes;
    for (const auto &value : array) {
        const auto fix = value.toObject();
        fixes.append({fix[u"sheet"_s].toString(), fix[u"row"_s].toInt(), fix[u"column"_s].toInt(),
                      fix[u"written"_s].toString(), fix[u"text"_s].toString()});
    }
    return fixes;
}

} // namespace tiaocai::ui
