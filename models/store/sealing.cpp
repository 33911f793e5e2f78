// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "base/canonical.h"
#include "cells.h"
#include "refusals.h"
#include "vault/office_key.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char mark = '~';
const auto hiddenBeginning = u"entry:"_s;

/// Nothing of the cell is told.
tl::unexpected<Refusal> unreadableSeal(const Connection &connection, const QByteArray &place)
{
    return tl::unexpected(damaged(
        connection.office(), Words::tr("the sealed data of %1 were changed").arg(QString::fromUtf8(place))));
}

/// The first line of a half that was sealed anew: the digest that it was recorded with.
constexpr char recordedMark = '=';

QByteArray digestOfHalf(QByteArrayView salt, QByteArrayView data)
{
    CanonicalRow standing;
    standing.addText(salt);
    standing.addText(data);
    return tiaocai::digest(standing.line()).toLatin1();
}

/// What was sealed in a half, and the digest that it was recorded with, where that was another.
struct OpenedHalf {
    PersonalHalf half;
    QByteArray recorded = {};
};

OpenedHalf halfIn(QByteArray plain)
{
    OpenedHalf opened;
    if (plain.startsWith(recordedMark)) {
        const auto end = plain.indexOf('\n');
        opened.recorded = plain.first(std::max<qsizetype>(0, end)).sliced(1);
        plain = plain.sliced(end + 1);
    }
    const auto end = plain.indexOf('\n');
    opened.half = {QString::fromUtf8(plain.first(std::max<qsizetype>(0, end))),
                   QString::fromUtf8(plain.sliced(end + 1))};
    return opened;
}

Result<OpenedHalf> unsealedHalf(const Connection &connection, QByteArrayView data, const QByteArray &place)
{
    return openedCell(connection, data, place).map(halfIn);
}

QString inLetters(const QByteArray &sealed)
{
    return QLatin1Char(mark) + QString::fromLatin1(sealed.toBase64());
}

} // namespace

bool isSealed(QByteArrayView cell)
{
    return cell.startsWith(mark);
}

QByteArray placeOf(QLatin1StringView table, const QString &row)
{
    return QByteArray(table.data(), table.size()) + ' ' + row.toUtf8();
}

QByteArray placeOf(QLatin1StringView table, qint64 row)
{
    return placeOf(table, QString::number(row));
}

Refusal lockedUp()
{
    return {u"login-needed"_s, Words::tr("The personal data of this office are sealed. Log in first."), {}};
}

QString sealedCell(const Connection &connection, const QString &plain, const QByteArray &place)
{
    if (!connection.key) return plain;
    return inLetters(connection.key->seal(plain.toUtf8(), place));
}

Result<QByteArray> openedCell(const Connection &connection, QByteArrayView cell, const QByteArray &place)
{
    if (!isSealed(cell)) return cell.toByteArray();
    if (!connection.key) return tl::unexpected(lockedUp());
    const auto bytes =
        QByteArray::fromBase64Encoding(cell.sliced(1).toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    const auto plain = bytes ? connection.key->open(*bytes, place) : std::nullopt;
    return plain ? Result<QByteArray>(*plain) : unreadableSeal(connection, place);
}

PersonalHalf sealedHalf(const Connection &connection, const PersonalHalf &half, const QByteArray &place)
{
    if (!connection.key) return half;
    return {u""_s, sealedCell(connection, half.salt + u'\n' + half.data, place)};
}

Result<QByteArray> openedHalf(const Connection &connection, QByteArrayView data, const QByteArray &place)
{
    if (!isSealed(data)) return data.toByteArray();
    return unsealedHalf(connection, data, place).map([](const OpenedHalf &opened) {
        return opened.half.data.toUtf8();
    });
}

bool isHalfOf(const Connection &connection, const StandingHalf &half, const QByteArray &place,
              QByteArrayView digest)
{
    if (digestOfHalf(half.salt, half.data) == digest) return true;
    if (!half.isSealedLater || !isSealed(half.data)) return false;
    const auto before = unsealedHalf(connection, half.data, place);
    if (!before) return !connection.key;
    return before->recorded.isEmpty() ? before->half.digest() == QLatin1StringView(digest)
                                      : before->recorded == digest;
}

Result<QString> sealedAnew(const Connection &connection, QByteArrayView cell, const QByteArray &place,
                           const vault::OfficeKey &key)
{
    return openedCell(connection, cell, place).map([&](const QByteArray &plain) {
        return inLetters(key.seal(plain, place));
    });
}

Result<QString> halfSealedAnew(const Connection &connection, const StandingHalf &half,
                               const QByteArray &place, QByteArrayView recorded, const vault::OfficeKey &key)
{
    return openedCell(connection, half.data, place).map([&](QByteArray plain) {
        const bool isAsRecorded = digestOfHalf(half.salt, half.data) == recorded;
        if (isAsRecorded) plain.prepend(recordedMark + recorded.toByteArray() + '\n');
        return inLetters(key.seal(plain, place));
    });
}

QString hiddenOnceMore(const QString &ledgerKey, const vault::OfficeKey &key)
{
    const auto end = ledgerKey.lastIndexOf(u'|');
    if (!ledgerKey.startsWith(hiddenBeginning) || end < 0) return ledgerKey;
    const auto word = ledgerKey.sliced(hiddenBeginning.size(), end - hiddenBeginning.size());
    return hiddenBeginning + key.hiddenOnceMore(word) + ledgerKey.sliced(end);
}

QString hiddenWords(const Connection &connection, const QString &words)
{
    constexpr int letters = 12;
    if (!connection.key) return words;
    QStringList hidden;
    for (const auto &word : words.split(u' ', Qt::SkipEmptyParts))
        hidden << u'h' + connection.key->hidden(word.toUtf8()).left(letters);
    hidden.sort();
    hidden.removeDuplicates();
    return hidden.join(u' ');
}

statistics::SearchWords hiddenWords(const Connection &connection, statistics::SearchWords words)
{
    words.codes = hiddenWords(connection, words.codes);
    words.facts = hiddenWords(connection, words.facts);
    return words;
}

QString hiddenKey(const Connection &connection, const QString &ledgerKey)
{
    const auto end = ledgerKey.lastIndexOf(u'|');
    if (!connection.key || !ledgerKey.startsWith(hiddenBeginning) || end < 0) return ledgerKey;
    return hiddenBeginning + connection.key->hiddenInSteps(ledgerKey.first(end).toUtf8()) +
           ledgerKey.sliced(end);
}

} // namespace tiaocai::store
