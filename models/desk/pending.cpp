// SPDX-License-Identifier: GPL-3.0-or-later
#include "pending.h"

#include "office/event.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView momentFormat = u"yyyy-MM-dd'T'HH:mm:ss.zzz";

std::optional<store::AuditLine> lineIn(const QByteArray &written)
{
    const auto json = QJsonDocument::fromJson(written).object();
    const auto at = QDateTime::fromString(json[u"at"_s].toString(), momentFormat);
    const auto what = json[u"what"_s].toString();
    // Acts stand in the file with their rows, and nobody is unlocked from beside it.
    const auto event = chosen<office::Event>(what);
    if (!at.isValid() || !event || event == office::Event::Unlocked) return std::nullopt;
    return store::AuditLine{at, PersonId::fromString(json[u"who"_s].toString()).value_or(PersonId()), what,
                            json[u"subject"_s].toString()};
}

} // namespace

QString pendingPath(const store::OfficeAddress &office)
{
    return office.beside(u".pending"_s);
}

bool isWaiting(const store::OfficeAddress &office)
{
    return QFileInfo::exists(pendingPath(office));
}

QByteArray inWriting(const store::AuditLine &line)
{
    return QJsonDocument(QJsonObject{{u"at"_s, line.at.toString(momentFormat)},
                                     {u"who"_s, line.who.toString()},
                                     {u"what"_s, line.what},
                                     {u"subject"_s, line.subject}})
        .toJson(QJsonDocument::Compact);
}

QList<store::AuditLine> linesIn(const QByteArrayList &waiting)
{
    QList<store::AuditLine> lines;
    for (const auto &written : waiting) {
        if (const auto line = lineIn(written)) lines << *line;
    }
    return lines;
}

} // namespace tiaocai::desk
