// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tiaocai {

QByteArray canonical(const QVariantList &row)
{
    QJsonArray array;
    for (const auto &cell : row)
        array << (cell.isNull() ? QJsonValue() : QJsonValue::fromVariant(cell));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
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
