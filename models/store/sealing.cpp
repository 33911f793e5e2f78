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

/// Nothing of the cell is told.
tl::unexpected<Refusal> unreadableSeal(const Connection &connection, const QByteArray &place)
{
    return tl::unexpected(damaged(
        connection.office(), Words::tr("the sealed data of %1 were changed").arg(QString::fromUtf8(place))));
}

Result<PersonalHalf> unsealedHalf(const Connection &connection, QByteArrayView data, const QByteArray &place)
{
    return openedCell(connection, data, place).map([](const QByteArray &plain) {
        const auto end = plain.indexOf('\n');
        return PersonalHalf{QString::fromUtf8(plain.first(std::max<qsizetype>(0, end))),
                            QString::fromUtf8(plain.sliced(end + 1))};
    });
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
    return QLatin1Char(mark) + QString::fromLatin1(connection.key->seal(plain.toUtf8(), place).toBase64());
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
    return unsealedHalf(connection, data, place).map([](const PersonalHalf &half) {
        return half.data.toUtf8();
    });
}

bool isHalfOf(const Connection &connection, const StandingHalf &half, const QByteArray &place,
              QByteArrayView digest)
{
    CanonicalRow standing;
    standing.addText(half.salt);
    standing.addText(half.data);
    if (tiaocai::digest(standing.line()) == QLatin1StringView(digest)) return true;
    if (!half.isSealedLater || !isSealed(half.data)) return false;
    const auto before = unsealedHalf(connection, half.data, place);
    return before ? before->digest() == QLatin1StringView(digest) : !connection.key;
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
    static const auto beginning = u"entry:"_s;
    const auto end = ledgerKey.lastIndexOf(u'|');
    if (!connection.key || !ledgerKey.startsWith(beginning) || end < 0) return ledgerKey;
    return beginning + connection.key->hidden(ledgerKey.first(end).toUtf8()) + ledgerKey.sliced(end);
}

} // namespace tiaocai::store
