// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholeness.h"

#include "anew.h"
#include "base/canonical.h"
#include "exchange_check.h"
#include "exchange_made.h"
#include "store/applications.h"
#include "store/issued_reports.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

/// Issued reports whose data is not what their digest says, and data of reports that nobody issued.
Result<QList<Problem>> changedReports(const Reading &at)
{
    QList<Problem> list;
    const auto numbers = store::IssuedReports(at.file).numbers();
    if (!numbers) return refuse(numbers);
    for (const auto &number : *numbers) {
        if (std::ranges::find(at.history.issued, number, &IssuedReport::number) == at.history.issued.end())
            list << Problem{{},
                            Words::tr("There is the data of a report %1 that nobody issued.").arg(number),
                            u"issued_reports"_s};
    }
    for (const auto &report : at.history.issued) {
        const auto data = store::IssuedReports(at.file).data(report.number);
        if (!data) return refuse(data);
        if (digest(data->value_or(QByteArray())) != report.sha256)
            list << Problem{{},
                            Words::tr("The data of report %1 is not as it was issued.").arg(report.number),
                            u"issued_reports"_s};
    }
    return list;
}

/// Applications from outside that are not as their packet brought them, and those of packets that nobody took.
Result<QList<Problem>> changedPackets(const Reading &at)
{
    QList<Problem> list;
    const store::Applications there(at.file);
    const auto packets = there.packets();
    if (!packets) return refuse(packets);
    for (const auto &packet : *packets) {
        if (std::ranges::find(at.history.packets, packet, &office::PacketTaken::packet) ==
            at.history.packets.end())
            list << Problem{{},
                            Words::tr("There are applications of a packet that nobody took in."),
                            u"applications %1"_s.arg(packet.toString())};
    }
    for (const auto &packet : at.history.packets) {
        const auto digest = there.digestOf(packet.packet);
        if (!digest) return refuse(digest);
        if (*digest != packet.sha256)
            list << Problem{
                {},
                Words::tr("The applications of the packet %1 are not as they came.").arg(packet.file),
                u"applications %1"_s.arg(packet.packet.toString())};
    }
    return list;
}

/// A row that cannot be read at all is what was looked for.
Result<QList<Problem>> asProblems(const Result<QList<Problem>> &found)
{
    if (found || found.error().code != u"damaged") return found;
    return QList<Problem>{Problem{{}, found.error().text, {}, found.error().code}};
}

Result<QList<Problem>> changedByExchange(const Reading &at)
{
    const auto kept = keptExchange(at);
    if (!kept) return asProblems(refuse(kept));
    const auto packages = asProblems(changedExchange(at, *kept)),
               standings = asProblems(changedStandings(at, *kept));
    if (!packages || !standings) return packages ? refuse(standings) : refuse(packages);
    return *packages + *standings;
}

} // namespace

QList<Problem> problems(const QList<store::Finding> &findings)
{
    QList<Problem> list;
    for (const auto &finding : findings)
        list << Problem{finding.caseNumber, finding.what, finding.where, finding.code};
    return list;
}

Result<QList<Problem>> wholeness(const Reading &at)
{
    const auto findings = store::verify(at.file, expectedOf(at));
    if (!findings) return refuse(findings);
    const bool isLocked = at.history.isSealed() && !at.key();
    const auto reports = isLocked ? QList<Problem>() : changedReports(at);
    const auto packets = changedPackets(at);
    const auto exchanged = changedByExchange(at);
    if (!reports || !packets) return reports ? refuse(packets) : refuse(reports);
    if (!exchanged) return refuse(exchanged);
    return problems(*findings) + *reports + *packets + *exchanged;
}

} // namespace tiaocai::desk
