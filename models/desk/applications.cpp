// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/applications.h"

#include "base/storable.h"
#include "base/text.h"
#include "case_files.h"
#include "casework/verbs.h"
#include "office/number_claims.h"
#include "packet_file.h"
#include "rows.h"
#include "store/applications.h"
#include "store/projections.h"
#include "words.h"

#include <QFileInfo>

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

QString plainly(const QString &text)
{
    return normalized(text).remove(u' ').toCaseFolded();
}

QString firstOf(const Application &application, PartyRole role)
{
    const auto party = std::ranges::find(application.parties, role, &PartyRecord::role);
    return party == application.parties.end() ? QString() : party->name;
}

/// By which one application is known in another: who, against whom, and the day.
QString likenessOf(const QString &applicant, const QString &respondent, QDate on)
{
    return u"entry:"_s + QStringList{plainly(applicant), plainly(respondent), toText(on)}.join(u'|');
}

QString likenessOf(const ActDraft &draft)
{
    const auto &application = *office::applicationIn(draft.payload);
    return likenessOf(firstOf(application, PartyRole::Applicant), firstOf(application, PartyRole::Respondent),
                      draft.on);
}

/// A case that stands there by another way: somebody came in person and applied online too.
Result<std::optional<Likeness>> caseLike(const Reading &at, const store::OutsideApplication &one)
{
    const auto applicant = firstOf(*office::applicationIn(one.draft.payload), PartyRole::Applicant);
    const auto likeness = likenessOf(one.draft);
    return listsOf(at).named(applicant).map([&](const QList<store::CaseLine> &lines) {
        const auto like = std::ranges::find_if(lines, [&](const store::CaseLine &line) {
            const auto &index = line.index;
            return likenessOf(index.applicants.first, index.respondents.first, index.receivedOn) == likeness;
        });
        return like == lines.end()
                   ? std::nullopt
                   : std::optional(Likeness{like->record.id.uuid(), like->index.number, true});
    });
}

/// The case of an application that is one already, else the application that waits.
Result<Likeness> asLikeness(const Reading &at, const ApplicationId &id)
{
    if (const auto settled = at.history.settled.constFind(id); settled != at.history.settled.cend())
        return anyCaseFile(at, settled->id).map([](const CaseFile &file) {
            return Likeness{file.id.uuid(), file.number(), true};
        });
    return store::Applications(at.file).find(id).map([&](const auto &found) {
        return Likeness{id.uuid(), found ? found->serial : QString(), false};
    });
}

/// What came before it and tells the same; an application that came later points here, and not back.
Result<std::optional<Likeness>> likeOf(const Reading &at, const store::OutsideApplication &one)
{
    auto others = store::Applications(at.file).alike(likenessOf(one.draft));
    if (!others) return refuse(others);
    const auto own = others->indexOf(one.id);
    if (own >= 0) others->resize(own);
    if (others->isEmpty()) return caseLike(at, one);
    return asLikeness(at, others->first()).map([](const Likeness &like) { return std::optional(like); });
}

Result<WaitingApplication> asWaiting(const Reading &at, const store::OutsideApplication &one)
{
    return likeOf(at, one).map([&](const std::optional<Likeness> &like) {
        return WaitingApplication{one.id, one.source, one.serial, one.draft, like};
    });
}

intake::RowReport knownAlready(const PacketApplication &one, const QString &code, const QString &text)
{
    return {one.sheet, one.row, {}, code, text, true};
}

/// Why an application of this serial number is not queued once more; nothing where it is new.
Result<std::optional<intake::RowReport>> knownBefore(const Reading &at, const QString &source,
                                                     const PacketApplication &one)
{
    const auto before = store::Applications(at.file).called(source, one.serial);
    if (!before) return refuse(before);
    if (!*before) return std::optional<intake::RowReport>();
    if (!at.history.settled.contains(**before))
        return knownAlready(one, u"already-queued"_s, Words::tr("%1 waits already.").arg(one.serial));
    return asLikeness(at, **before).map([&](const Likeness &like) {
        return std::optional(
            knownAlready(one, u"already-accepted"_s,
                         Words::tr("%1 is the case %2 already.").arg(one.serial, like.number)));
    });
}

Result<QString> sourceOf(const PacketFile &file, const QString &said)
{
    const auto named = normalized(said);
    if (!file.source.isEmpty() && !named.isEmpty() && named != file.source)
        return refuse(
            u"source-differs"_s,
            Words::tr("The packet says that it comes from “%1”, not from “%2”.").arg(file.source, named));
    return file.source.isEmpty() ? acceptable(named, Words::tr("The source"), 60)
                                 : Result<QString>(file.source);
}

/// Puts the new ones into the file, within the moment or the transaction of `at`, and tells of the others.
Result<Packet> queueAll(const Reading &at, const PacketFile &file, const QString &source, const BatchId &id)
{
    Packet packet{file.readAs, file.unreadableBytes, source, file.rows, {}, file.reports};
    packet.unusedColumns = file.unusedColumns;
    packet.otherSheets = file.otherSheets;
    packet.passedOver = file.passedOver;
    for (const auto &one : file.applications) {
        auto known = knownBefore(at, source, one);
        if (!known) return refuse(known);
        if (*known) {
            packet.reports << **std::move(known);
            continue;
        }
        const store::OutsideApplication made{ApplicationId::fresh(), id,       source, one.serial,
                                             likenessOf(one.draft),  one.draft};
        auto waiting = asWaiting(at, made).and_then([&](const WaitingApplication &shown) {
            return store::Applications(at.file).append(made, int(packet.queued.size())).map([&] {
                return shown;
            });
        });
        if (!waiting) return refuse(waiting);
        if (waiting->like)
            packet.reports << intake::RowReport{
                one.sheet,
                one.row,
                {},
                u"perhaps-duplicate"_s,
                Words::tr("The same people and the same day as %1: compare the two.")
                    .arg(waiting->like->number)};
        packet.queued << *std::move(waiting);
    }
    return packet;
}

/// Without keeping anything: by an attempt that is given up.
Result<Packet> tried(const Reading &at, const PacketFile &file, const QString &source)
{
    const auto attempt = store::Attempt::begin(at.file);
    if (!attempt) return refuse(attempt);
    return queueAll(at, file, source, BatchId::fresh());
}

Result<store::OutsideApplication> waitingCalled(const Reading &at, const ApplicationId &id)
{
    const auto found = store::Applications(at.file).find(id);
    if (!found) return refuse(found);
    if (!*found)
        return refuse(
            u"unknown-application"_s,
            Words::tr("No application %1 came here. List them with: intake-queue.").arg(id.toString()));
    if (!at.history.settled.contains(id)) return **found;
    const auto like = asLikeness(at, id);
    return refuse(
        u"already-accepted"_s,
        Words::tr("%1 is the case %2 already.").arg((*found)->serial, like ? like->number : QString()));
}

QStringList sourcesIn(const Reading &at)
{
    QStringList names;
    for (const auto &packet : at.history.packets) {
        if (!names.contains(packet.source)) names << packet.source;
    }
    return names;
}

/// Two platforms use the same serial numbers: a list that cannot tell them apart answers one.
Result<std::optional<QString>> answeredSource(const Reading &at, const std::optional<QString> &asked,
                                              exchange::Answering answering)
{
    const auto names = sourcesIn(at);
    if (asked || answering == exchange::Answering::All || names.isEmpty()) return asked;
    if (names.size() == 1) return std::optional(names.first());
    return refuse(u"source-needed"_s,
                  Words::tr("This list answers one source. Say which: %1.").arg(names.join(u'、')));
}

Result<exchange::Reply> replyTo(const Reading &at, const store::ApplicationName &one)
{
    const auto settled = at.history.settled.constFind(one.id);
    if (settled == at.history.settled.cend()) return exchange::Reply{one.serial};
    const auto file = anyCaseFile(at, settled->id); // who applied is told what became of it
    if (!file) return refuse(file);
    auto reply = exchange::replyOf(one.serial, *file);
    if (settled->isDuplicate) reply.state = exchange::ReplyState::Duplicate;
    return reply;
}

} // namespace

const Application &WaitingApplication::application() const
{
    return *office::applicationIn(draft.payload);
}

QString WaitingApplication::parties(PartyRole role) const
{
    Side side;
    for (const auto &party : application().parties) {
        if (party.role != role) continue;
        if (side.first.isEmpty()) side.first = party.name;
        side.people = side.count == 0 ? party.kind == PartyKind::Worker : side.people;
        side.count += party.persons;
    }
    return sideText(side);
}

Result<Packet> Applications::read(const QString &path, const QString &source) const
{
    return m_bench.ask(
        Action::RegisterCase, u"read packet"_s,
        [&](const Reading &at) -> Result<Packet> {
            const auto file = readPacket(path, at.history.office.kind, at.today());
            const auto from = file.and_then([&](const PacketFile &read) { return sourceOf(read, source); });
            return from ? tried(at, *file, *from) : refuse(from);
        },
        Hold::OwnCopy);
}

Result<Packet> Applications::take(const QString &path, const QString &source)
{
    return m_bench.perform(Action::RegisterCase, u"take packet"_s, [&](Writing &at) -> Result<Packet> {
        const auto file = readPacket(path, at.history.office.kind, at.today());
        const auto from = file.and_then([&](const PacketFile &read) { return sourceOf(read, source); });
        if (!from) return refuse(from);
        office::PacketTaken taken{
            .packet = BatchId::fresh(), .file = storable(QFileInfo(path).fileName()), .source = *from};
        auto packet = queueAll(at, *file, *from, taken.packet);
        if (!packet || packet->queued.isEmpty()) return packet;
        taken.applications = int(packet->queued.size());
        return store::Applications(at.file)
            .digestOf(taken.packet)
            .and_then([&](const QString &digest) {
                taken.sha256 = digest;
                return at.decide(taken);
            })
            .map([&] { return *packet; });
    });
}

Result<QList<WaitingApplication>> Applications::waiting() const
{
    return m_bench.ask(Action::ReadCases, u"list applications"_s,
                       [](const Reading &at) -> Result<QList<WaitingApplication>> {
                           const store::Applications kept(at.file);
                           const auto all = kept.names();
                           if (!all) return refuse(all);
                           QList<WaitingApplication> list;
                           for (const auto &one : *all) {
                               if (at.history.settled.contains(one.id)) continue;
                               auto shown = kept.find(one.id).and_then(
                                   [&](const auto &found) { return asWaiting(at, found.value()); });
                               if (!shown) return refuse(shown);
                               list << *std::move(shown);
                           }
                           return list;
                       });
}

Result<ApplicationId> Applications::find(const QString &idOrSerial) const
{
    if (const auto id = ApplicationId::fromString(idOrSerial)) return *id;
    return m_bench.ask(
        Action::ReadCases, u"find application"_s, [&](const Reading &at) -> Result<ApplicationId> {
            const auto all = store::Applications(at.file).withSerial(normalized(idOrSerial));
            if (!all) return refuse(all);
            if (all->size() == 1) return all->first();
            if (all->isEmpty())
                return refuse(
                    u"unknown-application"_s,
                    Words::tr("No application %1 came here. List them with: intake-queue.").arg(idOrSerial));
            return refuse(
                u"source-needed"_s,
                Words::tr("Several sources use the serial number %1. Say the id instead.").arg(idOrSerial));
        });
}

Result<Recorded> Applications::accept(const ApplicationId &id)
{
    return m_bench.perform(
        Action::RegisterCase, u"accept application"_s, [&](Writing &at) -> Result<Recorded> {
            const auto one = waitingCalled(at, id);
            if (!one) return refuse(one);
            auto opened = openCase(at, one->draft);
            if (!opened) return opened;
            // A packet does not say whether the application was signed.
            opened->warnings.removeAll(unsignedApplication());
            return at.decide(office::ApplicationAccepted{id, opened->view.file.id}).map([&] {
                return *opened;
            });
        });
}

Result<void> Applications::setAside(const ApplicationId &id, const CaseId &duplicateOf)
{
    return m_bench.perform(Action::RegisterCase, u"set application aside"_s, [&](Writing &at) {
        return waitingCalled(at, id)
            .and_then([&](const auto &) { return caseRecord(at, duplicateOf); })
            .and_then([&](const auto &) {
                return at.decide(office::ApplicationDuplicate{id, duplicateOf});
            });
    });
}

Result<QStringList> Applications::sources() const
{
    return m_bench.ask(Action::ReadCases, u"list sources"_s,
                       [](const Reading &at) -> Result<QStringList> { return sourcesIn(at); });
}

Result<exchange::ReplyList> Applications::replies(const std::optional<QString> &asked,
                                                  exchange::Answering answering) const
{
    return m_bench.ask(
        Action::ReadCases, u"reply to applications"_s, [&](const Reading &at) -> Result<exchange::ReplyList> {
            const auto chosen = answeredSource(at, asked, answering);
            if (!chosen) return refuse(chosen);
            const auto &source = *chosen;
            const auto &office = at.history.office;
            exchange::ReplyList list{.source = source.value_or(QString()), .madeAt = at.now.moment};
            list.office = {{u"code"_s, office.code},
                           {u"kind"_s, name(office.kind)},
                           {u"name"_s, office.name},
                           {u"uuid"_s, office.id.toString()}};
            const auto all = store::Applications(at.file).names();
            if (!all) return refuse(all);
            for (const auto &one : *all) {
                if (source && one.source != *source) continue;
                auto reply = replyTo(at, one);
                if (!reply) return refuse(reply);
                list.replies << *std::move(reply);
            }
            if (list.replies.isEmpty())
                return refuse(u"nothing-to-reply"_s, Words::tr("No application came from there."));
            return list;
        });
}

} // namespace tiaocai::desk
