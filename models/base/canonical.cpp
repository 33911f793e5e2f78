// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"

#include <openssl/evp.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <charconv>

namespace tiaocai {

namespace {

using namespace Qt::StringLiterals;

QByteArray bySlowWay(const QJsonValue &value)
{
    const auto json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
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

/// Makes a line longer; where what is new begins.
char *lengthened(QByteArray &line, qsizetype by)
{
    const auto at = line.size();
    line.resize(at + by);
    return line.data() + at;
}

/// As QJsonDocument spells it, which is slow: a whole office is digested when it is verified.
void addQuoted(QByteArray &line, QByteArrayView utf8)
{
    auto *to = lengthened(line, 2 * utf8.size() + 2);
    *to++ = '"';
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\') *to++ = '\\';
        *to++ = byte;
    }
    *to++ = '"';
    line.resize(to - line.constData());
}

/// Whether it stands in UTF-8 as it does in UTF-16 and nothing of it is escaped: keys, ids and days.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar sign) { return sign >= u' ' && sign < u'\x80' && sign != u'"' && sign != u'\\'; });
}

void addPlain(QByteArray &line, const QString &text)
{
    auto *to = lengthened(line, text.size() + 2);
    *to++ = '"';
    for (const QChar sign : text)
        *to++ = char(sign.unicode());
    *to = '"';
}

void addText(QByteArray &line, const QString &text)
{
    if (isPlain(text)) return addPlain(line, text);
    const auto utf8 = text.toUtf8();
    if (text.isValidUtf16() && isSimple(utf8))
        addQuoted(line, utf8);
    else
        line += bySlowWay(text);
}

void addInteger(QByteArray &line, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    line.append(digits.data(), end - digits.data());
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
    if (number.typeId() == QMetaType::LongLong)
        addInteger(line, number.toLongLong());
    else
        line += bySlowWay(value);
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

void addJson(QByteArray &line, const QString &text)
{
    addText(line, text);
}

void addJson(QByteArray &line, qint64 number)
{
    addInteger(line, number);
}

QString digest(const QByteArray &content)
{
    // An import and a verification digest every act of the office, and Qt does it twelve times as slowly.
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    std::array<unsigned char, 32> made;
    const auto isMade =
        EVP_Digest(content.constData(), size_t(content.size()), made.data(), nullptr, sha256, nullptr);
    if (isMade != 1) qFatal("libcrypto makes no SHA-256");
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(made.data()), made.size()).toHex());
}

QString digest(const QVariantList &row)
{
    return digest(canonical(row));
}

} // namespace tiaocai
