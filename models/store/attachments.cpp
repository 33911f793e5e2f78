// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"

#include "attachment_part.h"
#include "refusals.h"
#include "sealing.h"
#include "vault/office_key.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// Parts of one size cost no engine more than a row does.
constexpr qsizetype partSize = 256 * 1024;

QByteArray placeOfPart(const QString &sha256, qint64 part)
{
    return placeOf("attachment_parts"_L1, u"%1 %2"_s.arg(sha256).arg(part));
}

} // namespace

std::optional<QByteArray> sealedPart(const Connection &connection, const QString &sha256, qint64 part,
                                     const QByteArray &bytes)
{
    if (!connection.key) return {};
    return partSealedBy(*connection.key, sha256, part, bytes);
}

QByteArray partSealedBy(const vault::OfficeKey &key, const QString &sha256, qint64 part,
                        const QByteArray &bytes)
{
    return key.seal(bytes, placeOfPart(sha256, part));
}

Result<QByteArray> openedPart(const Connection &connection, const QString &sha256, qint64 part,
                              const QByteArray &bytes, bool isSealed)
{
    if (!isSealed) return bytes;
    if (!connection.key) return tl::unexpected(lockedUp());
    const auto plain = connection.key->open(bytes, placeOfPart(sha256, part));
    if (plain) return *plain;
    return tl::unexpected(damaged(connection.office(), Words::tr("an attached file was changed")));
}

Result<void> Attachments::keep(const QString &sha256, const QByteArray &bytes) const
{
    const auto there = size(sha256);
    if (!there) return refuse(there);
    if (*there > 0) return {};
    Result<void> kept;
    auto &connection = m_database.connection();
    for (qint64 part = 0; kept && part * partSize < bytes.size(); ++part) {
        const auto plain = bytes.mid(part * partSize, partSize);
        const auto made = sealedPart(connection, sha256, part, plain);
        kept = connection.run(
            u"INSERT INTO attachment_parts (sha256, part, bytes, sealed) VALUES (?, ?, ?, ?)"_s,
            {sha256, part, made.value_or(plain), qint64(made.has_value())});
    }
    return kept;
}

Result<qint64> Attachments::size(const QString &sha256) const
{
    return m_database.connection().number(
        u"SELECT sum(length(bytes) - sealed * ?) FROM attachment_parts WHERE sha256 = ?"_s,
        {qint64(vault::OfficeKey::overhead), sha256});
}

Result<QByteArray> Attachments::bytes(const QString &sha256) const
{
    QByteArray whole;
    auto &connection = m_database.connection();
    return connection
        .stream(u"SELECT bytes, sealed, part FROM attachment_parts WHERE sha256 = ? ORDER BY part"_s,
                {sha256},
                [&](const Row &row) {
                    return openedPart(connection, sha256, row.number(2), row.value(0).toByteArray(),
                                      row.number(1) != 0)
                        .map([&](const QByteArray &part) { whole += part; });
                })
        .map([&] { return whole; });
}

} // namespace tiaocai::store
