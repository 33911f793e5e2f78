// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/print.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

/// A spreadsheet runs a cell that begins like this, quoted or not.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@＝＋－＠\t\r"_s.contains(text.front());
}

QString field(const QString &text)
{
    auto escaped = looksLikeFormula(text) ? u"'"_s + text : text;
    if (!escaped.contains(u'"') && !escaped.contains(u',') && !escaped.contains(u'\n')) return escaped;
    return u"\""_s + escaped.replace(u"\""_s, u"\"\""_s) + u"\""_s;
}

QString line(const QStringList &texts)
{
    QStringList fields;
    for (const auto &text : texts) {
        fields << field(text);
    }
    return fields.join(u',') + u"\r\n"_s;
}

QString tableLines(const Table &table)
{
    QString lines;
    if (!table.caption.isEmpty()) lines += line({table.caption});
    if (table.rows.isEmpty() && !table.whenEmpty.isEmpty()) return lines + line({table.whenEmpty}) + line({});
    QStringList titles;
    for (const auto &column : table.columns) {
        titles << sheetTitle(column);
    }
    lines += line(titles);
    for (const auto &row : table.rows) {
        QStringList texts;
        for (const auto &cell : row) {
            texts << printedText(cell);
        }
        lines += line(texts);
    }
    return lines + line({});
}

QString documentLines(const TableDocument &document)
{
    QString text = line({document.title}) + line(document.facts) + line({});
    for (const auto &section : document.sections) {
        text += line({section.title});
        for (const auto &sentence : section.sentences) {
            text += line({shown(sentence)});
        }
        for (const auto &table : section.tables) {
            text += tableLines(table);
        }
        for (const auto &note : section.notes) {
            text += line({shown(note)});
        }
    }
    for (const auto &foot : document.foot) {
        text += line({foot});
    }
    for (const auto &signer : document.signers) {
        text += line({signer.role + u"："_s, signer.name});
    }
    return document.seal.isEmpty() ? text : text + line({document.seal});
}

} // namespace

Result<Paper> csvPaper(const TableDocument &document)
{
    const QByteArray mark("\xEF\xBB\xBF");
    return Paper{mark + documentLines(document).toUtf8()};
}

Paper plainCsv(const PlainList &list)
{
    auto text = line(list.headings);
    for (const auto &row : list.rows)
        text += line(row);
    return {QByteArray("\xEF\xBB\xBF") + text.toUtf8()};
}

} // namespace tiaocai::reports
