// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/record.h"
#include "reports/document.h"

#include <QByteArray>

namespace tiaocai::reports {

/// What stands on the sheet that goes along with a package.
struct PackageSheet {
    QString sender = {}, senderCode = {}, recipient = {};
    QString number = {}; ///< 第 2-41 号: ordinal and number
    QString kind = {};   ///< full, delta, correction, withdrawal, test
    QDate from = {}, to = {};
    QString cutOff = {}, packageId = {}, checkCode = {}, reason = {}, person = {};
    qint64 records = 0, persons = 0;
    Money claimed = {}, obtained = {};
    QDateTime madeAt = {};
};
/// What a package's header says for its sheet; `checkCode` is over all else that is in it.
PackageSheet sheetOf(const exchange::Header &header, const QString &checkCode);
/// 数据报送交接单, A4 upright, to be stamped and signed on both sides.
TableDocument packageSheet(const PackageSheet &sheet);

/// 报送数据明细: the records of a package for an office without the program, A4 across.
TableDocument packageList(const PackageSheet &sheet, const QList<exchange::RecordLine> &records);
/// The same as XLSX and PDF beside the package's file, named as it is; what was written. Refuses what write() refuses.
Result<QStringList> writeListsBeside(const QString &package, const exchange::Header &header,
                                     const QList<exchange::RecordLine> &records);

/// What is compared when a key is enrolled; never a secret.
struct KeySheet {
    QString office, code, uuid, fingerprint, squareText;
    QDateTime madeAt;
};
/// 密钥登记单, A4 upright.
TableDocument keySheet(const KeySheet &sheet);

} // namespace tiaocai::reports
