// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tiaocai {

namespace {

using namespace Qt::StringLiterals;

QByteArray bySlowWay(const QJsonValue &value)
{
    const auto json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

bool isPlain(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
}

/// As QJsonDocument spells it, which is slow: a whole office is digested when it is verified.
QByteArray spelt(const QString &text)
{
    const auto bytes = text.toUtf8();
    QByteArray json;
    json.reserve(bytes.size() + bytes.size() / 4 + 2);
    json += '"';
    for (auto at = bytes.cbegin(); at != bytes.cend();) {
        const auto plain = std::find_if_not(at, bytes.cend(), isPlain);
        json.append(at, plain - at);
        if (plain == bytes.cend()) break;
        if (*plain != '"' && *plain != '\\') return bySlowWay(text);
        json += '\\';
        json += *plain;
        at = plain + 1;
    }
    return json += '"';
}

QByteArray spelt(const QVariant &cell)
{
    if (cell.isNull()) return "null"_ba;
    switch (cell.typeId()) {
    case QMetaType::QString: {
        const auto text = cell.toString();
        return text.isValidUtf16() ? spelt(text) : bySlowWay(text);
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QByteArray::number(cell.toLongLong());
    default:
        return bySlowWay(QJsonValue::fromVariant(cell));
    }
}

} // namespace

QByteArray canonical(const QVariantList &row)
{
    QByteArray line;
    char before = '[';
    for (const auto &cell : row) {
        line += before;
        line += spelt(cell);
        before = ',';
    }
    return line.isEmpty() ? "[]"_ba : line + ']';
}

QString canonical(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString digest(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString digest(const QVariantList &row)
{
    return digest(canonical(row));
}

} // namespace tiaocai
