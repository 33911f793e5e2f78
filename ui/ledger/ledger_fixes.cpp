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

QJsonArray toJson(const QList<intake::LeftOutRow> &rows)
{
    QJsonArray array;
    for (const auto &out : rows)
        array.append(QJsonObject{
            {u"sheet"_s, out.sheet.value_or(QString())}, {u"row"_s, out.row}, {u"written"_s, out.written}});
    return array;
}

QList<intake::LeftOutRow> leftOutFrom(const QJsonArray &array)
{
    QList<intake::LeftOutRow> rows;
    for (const auto &value : array) {
        const auto out = value.toObject();
        rows.append({out[u"sheet"_s].toString(), out[u"row"_s].toInt(), out[u"written"_s].toString()});
    }
    return rows;
}

} // namespace tiaocai::ui
