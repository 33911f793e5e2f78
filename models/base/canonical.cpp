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

/// As QJsonDocument spells it, which is slow: a whole office is digested when it is verified.
void addQuoted(QByteArray &line, QByteArrayView utf8)
{
    line += '"';
    for (auto at = utf8.cbegin(); at != utf8.cend();) {
        const auto plain = std::find_if_not(at, utf8.cend(), isPlain);
        line.append(at, plain - at);
        if (plain == utf8.cend()) break;
        line += '\\';
        line += *plain;
        at = plain + 1;
    }
    line += '"';
}

void addText(QByteArray &line, const QString &text)
{
    const auto utf8 = text.toUtf8();
    if (text.isValidUtf16() && isSimple(utf8))
        addQuoted(line, utf8);
    else
        line += bySlowWay(text);
}

void addValue(QByteArray &line, const QJsonValue &value);

void addObject(QByteArray &line, const QJsonObject &object)
{
    line += '{';
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member != object.begin()) line += ',';
        addText(line, member.key());
        line += ':';
        addValue(line, member.value());
    }
    line += '}';
}

void addArray(QByteArray &line, const QJsonArray &array)
{
    line += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0) line += ',';
        addValue(line, array.at(i));
    }
    line += ']';
}

void addNumber(QByteArray &line, const QJsonValue &value)
{
    const auto number = value.toVariant();
    line +=
        number.typeId() == QMetaType::LongLong ? QByteArray::number(number.toLongLong()) : bySlowWay(value);
}

void addValue(QByteArray &line, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return addObject(line, value.toObject());
    case QJsonValue::Array:
        return addArray(line, value.toArray());
    case QJsonValue::String:
        return addText(line, value.toString());
    case QJsonValue::Bool:
        line += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        return addNumber(line, value);
    case QJsonValue::Null:
        line += "null";
        return;
    case QJsonValue::Undefined:
        line += bySlowWay(value);
    }
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

void CanonicalRow::addText(QByteArrayView utf8)
{
    if (!isSimple(utf8)) return add(bySlowWay(decoded(utf8)));
    m_line += m_line.isEmpty() ? '[' : ',';
    addQuoted(m_line, utf8);
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
    QByteArray line;
    addObject(line, object);
    return QString::fromUtf8(line);
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
