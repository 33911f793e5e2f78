// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

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

/// With whatever mark of byte order stands at its beginning.
QString decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

/// Whether nothing else stands in it than '"' and '\\', which are escaped by a stroke.
bool isSimple(QByteArrayView utf8)
{
    return std::ranges::all_of(utf8, [](char byte) { return static_cast<unsigned char>(byte) >= 0x20; });
}

/// Where it stands, without a copy.
const QString *textIn(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QString ? static_cast<const QString *>(cell.constData()) : nullptr;
}

} // namespace

void CanonicalRow::add(const QByteArray &spelt)
{
    m_line += m_line.isEmpty() ? '[' : ',';
    m_line += spelt;
}

/// As QJsonDocument spells it, which is slow: a whole office is digested when it is verified.
void CanonicalRow::addText(QByteArrayView utf8)
{
    if (!isSimple(utf8)) return add(bySlowWay(decoded(utf8)));
    m_line += m_line.isEmpty() ? '[' : ',';
    m_line += '"';
    for (auto at = utf8.cbegin(); at != utf8.cend();) {
        const auto plain = std::find_if_not(at, utf8.cend(), isPlain);
        m_line.append(at, plain - at);
        if (plain == utf8.cend()) break;
        m_line += '\\';
        m_line += *plain;
        at = plain + 1;
    }
    m_line += '"';
}

void CanonicalRow::addCell(const QVariant &cell)
{
    const auto type = cell.typeId();
    if (cell.isNull())
        addNull();
    else if (const auto *text = textIn(cell); text && text->isValidUtf16())
        addText(text->toUtf8());
    else if (type == QMetaType::Int || type == QMetaType::LongLong)
        addNumber(cell.toLongLong());
    else
        add(bySlowWay(QJsonValue::fromVariant(cell)));
}

QByteArray canonical(const QVariantList &row)
{
    CanonicalRow made;
    for (const auto &cell : row)
        made.addCell(cell);
    return made.line();
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
