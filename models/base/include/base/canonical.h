// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariantList>

namespace tiaocai {

/// One spelling for one content, so that its digest can be made again: a JSON array, an object with sorted keys.
QByteArray canonical(const QVariantList &row);
/// The same array, of cells that come one by one; text as UTF-8.
class CanonicalRow {
public:
    void addNull() { add("null"); }
    void addNumber(qint64 number) { add(QByteArray::number(number)); }
    void addText(QByteArrayView utf8);
    void addCell(const QVariant &cell);
    QByteArray line() const { return m_line.isEmpty() ? QByteArray("[]") : m_line + ']'; }

private:
    void add(const QByteArray &spelt);
    QByteArray m_line;
};
QString canonical(const QJsonObject &object);
/// One value of such an object, behind what stands in the line.
void addJson(QByteArray &line, const QString &text);
void addJson(QByteArray &line, qint64 number);
/// SHA-256, hex.
QString digest(const QByteArray &content);
QString digest(const QVariantList &row);

} // namespace tiaocai
