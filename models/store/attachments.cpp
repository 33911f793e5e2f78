// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"

#include "connection.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// Parts of one size cost no engine more than a row does.
constexpr qsizetype partSize = 256 * 1024;

} // namespace

Result<void> Attachments::keep(const QString &sha256, const QByteArray &bytes) const
{
    const auto there = size(sha256);
    if (!there) return refuse(there);
    if (*there > 0) return {};
    Result<void> kept;
    for (qsizetype from = 0; kept && from < bytes.size(); from += partSize)
        kept = m_database.connection().run(
            u"INSERT INTO attachment_parts (sha256, part, bytes) VALUES (?, ?, ?)"_s,
            {sha256, qint64(from / partSize), bytes.mid(from, partSize)});
    return kept;
}

Result<qint64> Attachments::size(const QString &sha256) const
{
    return m_database.connection().number(
        u"SELECT sum(length(bytes)) FROM attachment_parts WHERE sha256 = ?"_s, {sha256});
}

Result<QByteArray> Attachments::bytes(const QString &sha256) const
{
    QByteArray whole;
    return m_database.connection()
        .stream(u"SELECT bytes FROM attachment_parts WHERE sha256 = ? ORDER BY part"_s, {sha256},
                [&](const Row &row) {
                    whole += row.value(0).toByteArray();
                    return Result<void>();
                })
        .map([&] { return whole; });
}

} // namespace tiaocai::store
