// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

QString shown(const QString &text)
{
    QString result;
    for (const auto character : text) {
        if (character.category() == QChar::Other_Control)
            result += QChar::Space;
        else if (character.category() != QChar::Other_Format)
            result += character;
    }
    return result;
}

QList<Cell> rowOf(const QStringList &texts)
{
    QList<Cell> cells;
    for (const auto &text : texts)
        cells << Cell{.value = text};
    return cells;
}

QString printedText(const Cell &cell)
{
    if (const auto *day = std::get_if<QDate>(&cell.value)) return toText(*day);
    if (const auto *count = std::get_if<int>(&cell.value)) return QString::number(*count);
    if (const auto *amount = std::get_if<Money>(&cell.value)) return toText(*amount);
    if (const auto *share = std::get_if<statistics::Percent>(&cell.value)) return statistics::textOf(*share);
    return shown(std::get<QString>(cell.value));
}

QString sheetTitle(const Column &column)
{
    auto title = column.title;
    title.remove(u'\n');
    return column.group.isEmpty() ? title : column.group + u"·"_s + title;
}

} // namespace tiaocai::reports
