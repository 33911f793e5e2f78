// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "store/verification.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

struct Link {
    qint64 seq = 0;
    QString at, chain;
};

Link linkFrom(const Row &row)
{
    return {row.number(0), row.text(1), row.text(2)};
}

Result<Link> last(const Database &database)
{
    return database.connection()
        .first(u"SELECT seq, at, chain FROM audit ORDER BY seq DESC LIMIT 1"_s, {}, linkFrom)
        .map([](const std::optional<Link> &link) { return link.value_or(Link()); });
}

Result<QString> chainAt(const Database &database, qint64 seq)
{
    return database.connection()
        .first(u"SELECT chain FROM audit WHERE seq = ?"_s, {seq}, [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &chain) { return chain.value_or(QString()); });
}

/// The chains go the same way up to a line and different ways from there on.
Result<Link> firstOtherLink(const Database &database, const Database &backup, qint64 lastSeq)
{
    qint64 same = 0, other = lastSeq;
    while (other - same > 1) {
        const auto middle = same + (other - same) / 2;
        const auto here = chainAt(database, middle), there = chainAt(backup, middle);
        if (!here || !there) return refuse(here ? there : here);
        (*here == *there ? same : other) = middle;
    }
    return backup.connection()
        .first(u"SELECT seq, at, chain FROM audit WHERE seq = ?"_s, {other}, linkFrom)
        .map([](const std::optional<Link> &link) { return link.value_or(Link()); });
}

} // namespace

Result<QList<Finding>> verifyAgainst(const Database &database, const Database &backup)
{
    const auto here = last(database), there = last(backup);
    if (!here || !there) return refuse(here ? there : here);
    if (here->seq < there->seq)
        return QList{
            Finding{{},
                    Words::tr("The office holds %1 recorded lines, its backup %2: an older copy was put in "
                              "its place, or what was recorded since was removed.")
                        .arg(here->seq)
                        .arg(there->seq),
                    u"audit.seq %1"_s.arg(here->seq + 1)}};
    const auto then = chainAt(database, there->seq);
    if (!then) return refuse(then);
    if (*then == there->chain) return QList<Finding>();
    return firstOtherLink(database, backup, there->seq).map([](const Link &link) {
        return QList{Finding{
            {},
            Words::tr("What was recorded at %1 is not what the backup holds: it was changed since, or "
                      "the backup is another office's.")
                .arg(link.at),
            u"audit.chain %1"_s.arg(link.seq)}};
    });
}

} // namespace tiaocai::store
