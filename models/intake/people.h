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
    bool leftOut = false;                 ///< a number, a sex or brackets that stood beside a name
    bool namesOtherRoles = false;         ///< 张三（代理人李四）: who is no party was left out
    bool leavesUnnamed = false;           ///< 李四夫妻, 李四及其妻子: somebody whom nobody names
    bool holdsSubstitute = false;         ///< 张?, 李*
    bool isDoubtful = false;   ///< 李四代张三: no person's name as it stands, or more than one
    bool isNoParty = false;    ///< an address, 系李四经营
    bool isNamedTwice = false; ///< 张三、李四、张三: counted once
    QStringList noNames = {};  ///< 5, 不详: what stands there and is no name
};

/// People or companies: 张三、李四; 张三等五人; 张三 外4人; in lines. Names in brackets are no others.
NamesReading readNames(const QString &cell);

/// What stands where a name is looked for and is none: 5, ***, XX, 不详, 见附件名单.
bool isNoName(const QString &name);

/// 张三, 欧阳建国: by a surname that most people have.
bool isLikeAPerson(const QString &name);

/// The numbers of one cell, one a person; the text whole where it is one number.
QStringList readNumbers(const QString &cell);

/// Whether one of two names of a company is the other with more said, or is not told: 宏达公司 and 南阳宏达机械制造有限公司.
bool isLongerName(const QString &one, const QString &other);

} // namespace tiaocai::intake
