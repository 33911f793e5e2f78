// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/recovery_sheet.h"

#include "base/text.h"
#include "reports/print.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

constexpr auto codeKey = "/TiaocaiRecovery";

TableDocument sheetDocument(const RecoverySheet &sheet)
{
    TableDocument document;
    document.title = u"密码恢复单"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = 1.4;
    document.facts = {u"单位：%1"_s.arg(sheet.office), u"制作日期：%1"_s.arg(toText(sheet.madeAt.date()))};
    Table code;
    code.columns = {{.title = u"恢复码"_s, .width = 160}};
    code.rows = {{{.value = sheet.code, .strong = true}}};
    document.sections = {Section{
        .sentences = {u"有人忘记密码时，由另一位有权管理账户的人员登录，用本单上的恢复码为其设置新密码；"
                      "本单位只有一人有权管理账户的，凭恢复码即可。"_s,
                      u"请打印后删除电脑中的文件，将本单装入信封，签封后与印章一同保管。"
                      "任何人取得本单都可能进入本单位的案件文件。"_s},
        .tables = {code}}};
    document.signers = {{u"制单人"_s, sheet.madeBy}, {u"保管人"_s, {}}};
    document.runningFoot = sheet.office + u"　密码恢复单"_s;
    document.printedAt = sheet.madeAt;
    return document;
}

/// Where people do not see it and a program finds it again.
QByteArray withCode(const QByteArray &pdf, const QString &code)
{
    QPDF file;
    file.processMemoryFile("sheet", pdf.constData(), static_cast<size_t>(pdf.size()));
    file.getRoot().replaceKey(codeKey, QPDFObjectHandle::newString(code.toStdString()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize())};
}

QString codeInPdf(const QByteArray &bytes)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("sheet", bytes.constData(), static_cast<size_t>(bytes.size()));
        auto code = file.getRoot().getKey(codeKey);
        return code.isString() ? QString::fromStdString(code.getStringValue()) : QString();
    } catch (const std::exception &) {
        return {}; // no PDF after all
    }
}

QString codeInText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.split('\n').first()).trimmed();
}

} // namespace

Result<QByteArray> recoverySheet(const RecoverySheet &sheet)
{
    return pdf(sheetDocument(sheet)).map([&](const QByteArray &bytes) {
        return withCode(bytes, sheet.code);
    });
}

Result<QString> recoveryCodeIn(const QByteArray &file)
{
    const auto code = file.startsWith("%PDF") ? codeInPdf(file) : codeInText(file);
    if (!code.isEmpty()) return code;
    return refuse(u"no-recovery-code"_s,
                  QCoreApplication::translate("Print",
                                              "There is no recovery code in this file. Choose the recovery "
                                              "sheet, or a text whose first line is the code."));
}

} // namespace tiaocai::reports
