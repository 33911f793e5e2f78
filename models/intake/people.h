// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// The names of one cell.
struct NamesReading {
    QList<std::pair<QString, int>> names; ///< with how many people stand behind each
    bool splitAtBlank = false;            ///< 张三 李四: two names, or one with a blank in it
    bool countsOthers = false;            ///< 等五人, 外4人
    bool othersUncounted = false;         ///< 等人, 等十几人: how many, nobody says
    bool splitAtWord = false;             ///< 张三和李四
    bool mayBeSeveral = false;            ///< 张三5人, 12名工人, 10余人: counted as far as it says
    bool leftOut = false;                 ///< a number or a sex that stood beside a name
};

/// People or companies: 张三、李四; 张三等五人; 张三 外4人; in lines. Names in brackets are no others.
NamesReading readNames(const QString &cell);

/// 张三, 欧阳建国: by a surname that most people have.
bool isLikeAPerson(const QString &name);

/// The numbers of one cell, one a person; the text whole where it is one number.
QStringList readNumbers(const QString &cell);

/// Whether one of two names of a company is the other with more said, or is not told: 宏达公司 and 南阳宏达机械制造有限公司.
bool isLongerName(const QString &one, const QString &other);

} // namespace tiaocai::intake
