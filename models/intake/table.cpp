// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table.h"

#include "formats.h"
#include "refusals.h"

#include <QFile>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFileBytes = 50 * 1024 * 1024;

bool isBinary(const QByteArray &bytes)
{
    const auto head = bytes.first(qMin<qsizetype>(bytes.size(), 65'536));
    const auto isControl = [](char byte) { return byte >= 0 && byte < 0x20 && (byte < '\t' || byte > '\r'); };
    return head.startsWith("%PDF") || std::count_if(head.cbegin(), head.cend(), isControl) * 50 > head.size();
}

/// What stands behind marks and blanks, as far as it tells what a file is.
QByteArray beginning(const QByteArray &bytes)
{
    auto head = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    if (head.startsWith("\xEF\xBB\xBF")) head.remove(0, 3);
    return head.trimmed();
}

/// XML, or a page that some system calls .xls.
Result<Table> readMarkup(const QByteArray &bytes, const QByteArray &head)
{
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && head.contains("<Workbook"))
        return readXmlSpreadsheet(bytes);
    if (head.contains("office:document")) return readFlatOds(bytes);
    return bytes.toLower().contains("<table") ? readPage(bytes) : Result<Table>(Intake::foreign());
}

Result<Table> readContainer(const QByteArray &bytes)
{
    const auto archive = Archive::open(bytes);
    if (!archive) return refuse(archive);
    if (isBinaryWorkbook(*archive)) return Intake::otherFormat(u"Excel .xlsb"_s);
    if (archive->contains(u"[Content_Types].xml"_s)) return readXlsx(*archive);
    if (archive->contains(u"content.xml"_s)) return readOds(*archive);
    return Intake::foreign();
}

} // namespace

Cell Sheet::at(qsizetype row, qsizetype column) const
{
    return rows.value(row).value(column);
}

Result<Table> tableFrom(const QByteArray &bytes)
{
    if (bytes.size() > mostFileBytes) return Intake::tooLarge(Intake::tr("50 MB at most"));
    if (bytes.startsWith("PK\x03\x04")) return readContainer(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) return readXls(bytes);
    const auto head = beginning(bytes);
    if (head.startsWith('<')) return readMarkup(bytes, head);
    if (!isUtf16(bytes) && isBinary(bytes)) return Intake::foreign();
    return readCsv(bytes);
}

Result<Table> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"unreadable-file"_s,
                      Intake::tr("“%1” cannot be opened: %2").arg(path, file.errorString()));
    // One byte more than the budget is enough to know that it is exceeded.
    return tableFrom(file.read(mostFileBytes + 1));
}

QList<QStringList> preview(const Sheet &sheet, int rows)
{
    QList<QStringList> shown;
    for (const auto &cells : sheet.rows.first(qMin<qsizetype>(rows, sheet.rows.size()))) {
        QStringList texts;
        for (const auto &cell : cells)
            texts.append(cell.origin == Cell::Origin::Own ? cell.text : QString());
        shown.append(texts);
    }
    return shown;
}

} // namespace tiaocai::intake
