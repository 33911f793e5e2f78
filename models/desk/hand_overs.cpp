// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/hand_overs.h"

#include "base/canonical.h"
#include "base/strict_json.h"
#include "base/text.h"
#include "case_files.h"
#include "exchange/envelope.h"
#include "exchange/receipt.h"
#include "exchange/schema.h"
#include "exchange_ground.h"
#include "exchange_receipts.h"
#include "files/write_file.h"
#include "store/attachments.h"
#include "taken_copy.h"
#include "words.h"

#include <algorithm>
#include <tuple>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using exchange::CaseCopy;
using exchange::Purpose;
using office::Action;
using store::Direction;
using store::KeptPackage;

namespace {

const auto handOverSeries = u"hand-over"_s;

QString kindFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Arbitration:
        return u"hand-over"_s;
    case Purpose::ReviewOfAgreement:
        return u"review-application"_s;
    case Purpose::Referral:
        return u"referral"_s;
    case Purpose::Reply:
        return u"reply"_s;
    }
    return {};
}

tl::unexpected<Refusal> wrongPurpose(const QString &text)
{
    return refuse(u"wrong-purpose"_s, text);
}

/// A mediation goes upward for arbitration or review, a case of the court downward to be mediated.
Result<void> fitsPurpose(const Reading &at, const CaseFile &file, Purpose purpose, const Partner &to)
{
    const bool isUpward = to.card.office.kind != u"centre";
    const bool isOfCentre = at.history.office.kind == office::OfficeKind::Centre;
    if ((purpose == Purpose::Referral) == isUpward)
        return wrongPurpose(
            isUpward ? Words::tr("A case is referred to a centre. To a court it goes for arbitration, "
                                 "for review, or as a reply.")
                     : Words::tr("To a centre a case is referred; it decides nothing else."));
    if (purpose == Purpose::Referral) return {};
    if (!isOfCentre || file.kind != CaseKind::Mediation)
        return wrongPurpose(Words::tr("Only a mediation of a centre goes to a court by this."));
    const bool isReferred = std::ranges::any_of(at.history.takenOver, [&](const office::TakenOver &taken) {
        return taken.id == file.id && taken.from == to.card.office.uuid;
    });
    if (purpose == Purpose::Reply && !isReferred)
        return wrongPurpose(
            Words::tr("This case was not referred from there: there is nothing to reply to."));
    const bool isAgreed = std::ranges::any_of(file.decisions, [](const Decision &one) {
        return one.what == DocumentKind::Agreement && one.effectiveOn;
    });
    if (purpose == Purpose::ReviewOfAgreement && !isAgreed)
        return wrongPurpose(
            Words::tr("No agreement of this case has taken effect: there is none to review."));
    return {};
}

/// The other office's case, where this one came from there.
std::optional<exchange::CaseOrigin> originFrom(const Reading &at, const CaseId &id)
{
    for (const auto &taken : at.history.takenOver) {
        if (taken.id != id) continue;
        exchange::CaseOrigin origin{taken.from, {}, {}, taken.office, taken.origin, taken.number};
        for (const auto &partner : partnersOf(at.history)) {
            if (partner.card.office.uuid != taken.from) continue;
            origin.officeKind = partner.card.office.kind;
            origin.officeCode = partner.card.office.code;
        }
        return origin;
    }
    return std::nullopt;
}

/// Each file once, however often it is attached.
QSet<QString> filesOf(const CaseCopy &copy)
{
    QSet<QString> files;
    for (const auto &file : copy.files)
        files << file.sha256;
    return files;
}

Result<exchange::Header> headerOf(const Reading &at, const Partner &to, const CaseCopy &copy)
{
    const auto own = ownCard(at);
    const auto before = own ? sentToday(at, to.card.office.uuid, handOverSeries) : refuse(own);
    const auto head = store::Audit(at.file).head();
    if (!before || !head) return before ? refuse(head) : refuse(before);
    auto header = headerFor(at, *own, to);
    header.series = handOverSeries;
    header.kind = kindFor(copy.purpose);
    header.sequence = before->isEmpty() ? 1 : before->last().header.sequence + 1;
    if (!before->isEmpty())
        header.previous = exchange::PackageName{before->last().header.packageId, before->last().manifest};
    header.reason = exchange::Reason{tiaocai::name(copy.purpose), copy.purposeText};
    header.person = at.actor.name;
    if (const auto files = filesOf(copy); !files.isEmpty())
        header.counts = {{u"attachments"_s, files.size()}};
    header.confidentiality = u"personal"_s;
    header.auditHead = *head;
    return header;
}

/// Where a case is not told as the receiver reads it, nothing leaves.
Result<QByteArray> caseJson(const CaseCopy &copy)
{
    const auto json = exchange::toJson(copy);
    auto bytes = canonicalJson(json);
    const auto fault = exchange::Schema::named(u"hand-over"_s).faultIn(json);
    const auto read = readCanonicalJson(bytes, Words::tr("The case"));
    if (fault)
        return refuse(
            u"bad-case"_s,
            Words::tr("The case cannot be handed over as it stands (%1). Correct it first.").arg(*fault));
    return read ? Result<QByteArray>(bytes) : refuse(read);
}

/// The files in the order of their digests.
Result<QList<exchange::Part>> partsOf(const Reading &at, const exchange::Header &header, const CaseCopy &copy)
{
    const auto json = caseJson(copy);
    if (!json) return refuse(json);
    QList<exchange::Part> parts{{u"header.json"_s, canonicalJson(header.toJson())}, {u"case.json"_s, *json}};
    QMap<QString, QByteArray> files;
    for (const auto &file : copy.files) {
        const auto bytes = store::Attachments(at.file).bytes(file.sha256);
        if (!bytes) return refuse(bytes);
        if (digest(*bytes) != file.sha256)
            return refuse(
                u"attachment-missing"_s,
                Words::tr("“%1” is not as it was attached: verify the office file first.").arg(file.name));
        files.insert(file.sha256, *bytes);
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        parts << exchange::Part{u"attachments/"_s + it.key(), it.value()};
    return parts;
}

Result<QByteArray> sealedFor(const Partner &to, const exchange::Header &header, const QByteArray &inside)
{
    const auto envelope =
        exchange::Envelope::of(header, exchange::keyIdOf(to.card.sealing), inside.size()).written();
    const auto letter = vault::SealedLetter::seal(inside, envelope, to.card.sealing);
    return leavingContainer(
        {{u"envelope.json"_s, envelope}, {u"sealed.key"_s, letter.key}, {u"sealed.bin"_s, letter.body}});
}

/// When the same case last went there for the same; invalid: never.
QDateTime handedBefore(const Reading &at, const CaseId &id, const Partner &to, Purpose purpose)
{
    QDateTime last;
    for (const auto &one : at.history.handedOver) {
        const bool isSame =
            one.id == id && one.to == to.card.office.uuid && one.purpose == tiaocai::name(purpose);
        if (isSame) last = one.at;
    }
    return last;
}

struct MadeHandOver {
    HandOver of;
    files::Beside file;
};

Result<MadeHandOver> handedOut(Writing &at, const CaseFile &file, const Partner &to, const CaseCopy &copy,
                               const QString &folder)
{
    const auto keys = ownKeys(at);
    const auto before = handedBefore(at, file.id, to, copy.purpose);
    const auto header = keys ? headerOf(at, to, copy) : refuse(keys);
    const auto parts = header ? partsOf(at, *header, copy) : refuse(header);
    const auto package = parts ? signedPackage(*header, *parts, *keys) : refuse(parts);
    const auto sealed = package ? sealedFor(to, *header, package->bytes) : refuse(package);
    if (!sealed) return refuse(sealed);
    const auto place = placeFor(at, folder, *header);
    auto beside = place ? files::writeBeside(*place, *sealed) : refuse(place);
    const auto kept = beside ? store::Exchange(at.file).keep(*sealed) : refuse(beside);
    if (!kept) return refuse(kept);
    auto done = keepSent(at, {Direction::Out,
                              *header,
                              package->manifest,
                              keys->card.keyId(),
                              u"exported"_s,
                              {},
                              1,
                              at.now.moment,
                              *kept})
                    .and_then([&] {
                        return at.decide(office::CaseHandedOver{
                            file.id, header->packageId, to.card.office.uuid, to.card.office.name,
                            tiaocai::name(copy.purpose), copy.purposeText});
                    });
    at.touched(file.id);
    return done.map([&] {
        HandOver made{header->packageId,
                      true,
                      file.id,
                      file.number(),
                      to.card.office.name,
                      copy.purpose,
                      copy.purposeText,
                      {},
                      u"exported"_s,
                      at.now.moment,
                      *place};
        made.before = before;
        return MadeHandOver{made, *std::move(beside)};
    });
}

Result<MadeHandOver> handOver(Writing &at, const CaseId &id, const QString &to, Purpose purpose,
                              const QString &typed, const QString &folder)
{
    if (const auto own = ownCard(at); !own) return refuse(own);
    const auto partner = recipientCalled(at, to);
    const auto file = partner ? caseFile(at, id) : refuse(partner);
    const auto text = file ? leavingWords(typed, Words::tr("The purpose")) : refuse(file);
    if (!text) return refuse(text);
    if (text->isEmpty())
        return refuse(u"missing-data"_s, Words::tr("Say what the case is handed over for."), {},
                      u"purpose"_s);
    QHash<PersonId, QString> people;
    for (const auto &member : at.history.members)
        people.insert(member.id, member.name);
    return fitsPurpose(at, *file, purpose, *partner)
        .and_then([&] { return exchangeBegun(at); })
        .and_then([&] {
            return handedOut(at, *file, *partner,
                             exchange::copyOf(*file, people, purpose, *text, originFrom(at, id)), folder);
        });
}

/// A hand-over that was opened: what it says, and where its files are.
struct Brought {
    OpenedPackage opened;
    CaseCopy copy;
};

Result<Brought> broughtIn(const OpenedPackage &package)
{
    const auto &[packed, header] = std::tie(package.packed, package.proven.header);
    if (header.series != handOverSeries || !packed.names.contains(u"case.json"_s))
        return refuse(u"not-a-hand-over"_s, Words::tr("The file holds no case that is handed over."));
    const auto json = packed.read(u"case.json"_s).and_then([](const QByteArray &text) {
        return readCanonicalJson(text, Words::tr("The case"));
    });
    if (!json) return refuse(json);
    if (auto counted = exchange::areCounted(packed, header, {}); !counted) return refuse(counted);
    if (const auto fault = exchange::Schema::named(u"hand-over"_s).faultIn(*json))
        return refuse(u"bad-case"_s, Words::tr("The case is not told as it has to be (%1).").arg(*fault));
    return exchange::caseCopyIn(*json).and_then([&](const CaseCopy &copy) {
        return exchange::haveCome(copy, packed).map([&] { return Brought{package, copy}; });
    });
}

/// The first act of a case of this office, as it follows from the other one's.
Result<ActDraft> openingDraft(const Reading &at, const Brought &of)
{
    const auto &header = of.opened.proven.header;
    const auto there = folded(at, of.copy.id, of.copy.acts);
    return exchange::openingFrom(of.copy, there, header.sender.name, header.sender.kind != u"centre")
        .map([&](const Payload &opening) {
            const auto now = at.now.moment.time();
            ActDraft draft{.payload = opening, .on = at.today(), .at = QTime(now.hour(), now.minute())};
            draft.proof.text =
                Words::tr("Hand-over %1 of %2").arg(header.packageId.left(8), header.sender.name);
            draft.note = of.copy.purposeText;
            return draft;
        });
}

/// What came along and is not there yet, attached to the case.
Result<void> attachFiles(Writing &at, const CaseView &to, const Brought &of)
{
    const auto &id = to.file.id;
    for (const auto &file : of.copy.files) {
        const bool isThere = std::ranges::any_of(to.attachments, [&](const AttachedFile &one) {
            return one.file.sha256 == file.sha256 && one.file.fileName == file.name;
        });
        if (isThere) continue;
        auto done =
            of.opened.packed.read(u"attachments/"_s + file.sha256).and_then([&](const QByteArray &bytes) {
                return store::Attachments(at.file).keep(file.sha256, bytes);
            });
        auto recorded = done.and_then([&] {
            return recordAct(at, id,
                             {.payload = FileAttached{file.name, file.mediaType, file.size, file.sha256, {}},
                              .on = at.today()});
        });
        if (!recorded) return refuse(recorded);
    }
    return {};
}

/// The court's own case, to which a reply belongs.
Result<Recorded> repliedTo(const Reading &at, const Brought &of)
{
    const auto &sender = of.opened.proven.header.sender;
    const bool isAnswer =
        of.copy.origin && std::ranges::any_of(at.history.handedOver, [&](const office::HandedOver &one) {
            return one.id == of.copy.origin->id && one.to == sender.uuid &&
                   one.purpose == tiaocai::name(Purpose::Referral);
        });
    if (!isAnswer)
        return refuse(u"bad-case"_s,
                      Words::tr("The reply belongs to no case that was referred to %1.").arg(sender.name));
    return caseFile(at, of.copy.origin->id).map([&](const CaseFile &file) {
        return Recorded{viewOf(at, file), {}, {}, {}};
    });
}

/// The case that an earlier hand-over of the same one made, while it is open: the same matter is no second case.
Result<std::optional<CaseFile>> madeBefore(const Reading &at, const Brought &of)
{
    for (const auto &taken : at.history.takenOver) {
        const bool isSame = taken.from == of.opened.proven.header.sender.uuid && taken.origin == of.copy.id &&
                            taken.purpose == tiaocai::name(of.copy.purpose);
        if (!isSame || at.history.voided.contains(taken.id)) continue;
        const auto file = caseFile(at, taken.id);
        if (!file) return refuse(file);
        if (!file->closing) return std::optional(*file);
    }
    return std::optional<CaseFile>();
}

Recorded addedTo(const Reading &at, const CaseFile &file, const Brought &of)
{
    return {
        viewOf(at, file),
        {},
        {Words::tr("%1 handed this case over before: it is the case %2 here, and what came along now stands "
                   "beside what came then.")
             .arg(of.opened.proven.header.sender.name, file.number())},
        {}};
}

Result<Recorded> caseFrom(Writing &at, const Brought &of)
{
    if (of.copy.purpose == Purpose::Reply) return repliedTo(at, of);
    const auto before = madeBefore(at, of);
    if (!before) return refuse(before);
    if (*before) return addedTo(at, **before, of);
    return openingDraft(at, of).and_then([&](const ActDraft &draft) { return openCase(at, draft); });
}

HandOver viewOfTaken(const Reading &at, const office::TakenOver &taken)
{
    const auto file = caseFile(at, taken.id);
    return {taken.package, false,
            taken.id,      file ? file->number() : QString(),
            taken.office,  chosen<Purpose>(taken.purpose).value_or(Purpose::Arbitration),
            taken.text,    exchange::CaseOrigin{taken.from, {}, {}, taken.office, taken.origin, taken.number},
            u"ACCEPTED"_s, taken.at};
}

HandOver viewOfHanded(const office::HandedOver &handed, const QString &number, const QString &state)
{
    return {handed.package, true,
            handed.id,      number,
            handed.office,  chosen<Purpose>(handed.purpose).value_or(Purpose::Arbitration),
            handed.text,    {},
            state,          handed.at};
}

/// It is this office's from here on, whatever number it came under: hand-overs wait for none before them.
exchange::PackageOutcome outcomeOf(const Brought &of)
{
    exchange::PackageOutcome outcome{exchange::arrived(of.opened.proven.header, of.opened.proven.manifest)};
    outcome.state = exchange::ReceiptState::Accepted;
    return outcome;
}

/// Of the hand-overs of the sender's history: each stands for itself, so none is missing.
Result<exchange::Position> handOverPosition(const Reading &at, const exchange::Header &of)
{
    return store::Exchange(at.file).packages().map([&](const QList<KeptPackage> &packages) {
        exchange::Position position{of.sender.epoch, of.sequence + 1};
        for (const auto &one : packages) {
            const bool isAlike = one.direction == Direction::In && one.header.series == handOverSeries &&
                                 one.header.sender.epoch == of.sender.epoch;
            if (isAlike) position.next = std::max(position.next, one.header.sequence + 1);
        }
        return position;
    });
}

Result<GivenReceipt> receiptOf(Writing &at, const Brought &of, const KeptPackage &package)
{
    const auto keys = ownKeys(at);
    const auto &header = of.opened.proven.header;
    const auto to = keys ? partnerCalled(at, header.sender.uuid, u"unknown-partner"_s) : refuse(keys);
    const auto position = to ? handOverPosition(at, header) : refuse(to);
    if (!position) return refuse(position);
    const auto now = exchange::momentText(at.now.moment);
    const exchange::ReceiptGround ground{
        handOverSeries, exchange::momentText(package.at), now, at.actor.name, {}, {}, *position};
    return giveReceipt(at, *keys, *to, package, {exchange::receiptJson(outcomeOf(of), ground), {}, {}});
}

/// Another package under a number of the sender's that is taken: another copy of its office is at work.
Result<void> isNew(const Reading &at, const exchange::Header &header)
{
    const auto packages = store::Exchange(at.file).packages();
    if (!packages) return refuse(packages);
    const bool isTaken = std::ranges::any_of(*packages, [&](const KeptPackage &one) {
        return one.direction == Direction::In && one.header.series == header.series &&
               one.header.sender.epoch == header.sender.epoch && one.header.sequence == header.sequence;
    });
    if (!isTaken) return {};
    return refuse(
        u"sequence-reused"_s,
        Words::tr(
            "Another hand-over of %1 has this number already: another copy of that office is at work. Ask "
            "which file is the office.")
            .arg(header.sender.name));
}

struct TakenWithReceipt {
    TakenOver taken;
    ReceiptFiles receipts;
};

/// With its receipts, written beside their places.
Result<TakenWithReceipt> withReceipts(TakenOver taken, const QList<GivenReceipt> &receipts,
                                      const QString &folder)
{
    return receiptFiles(receipts, folder).map([&](ReceiptFiles &&files) {
        taken.receipts = files.places;
        return TakenWithReceipt{std::move(taken), std::move(files)};
    });
}

/// By the package that brought it; nullptr: none did.
const office::TakenOver *takenFrom(const Reading &at, const QString &package)
{
    const auto there = std::ranges::find(at.history.takenOver, package, &office::TakenOver::package);
    return there == at.history.takenOver.end() ? nullptr : &*there;
}

/// The same file once more: the same case, and its last receipt byte for byte.
Result<TakenWithReceipt> takenBefore(const Reading &at, const office::TakenOver &taken, const QString &folder)
{
    const auto file = caseFile(at, taken.id);
    const auto last = file ? lastReceipt(at, taken.from, taken.package) : refuse(file);
    if (!last) return refuse(last);
    return withReceipts({{viewOf(at, *file), {}, {}, {}}, viewOfTaken(at, taken)}, *last, folder);
}

Result<TakenWithReceipt> takenNow(Writing &at, const Brought &of, const QByteArray &bytes,
                                  const QString &folder)
{
    const auto &header = of.opened.proven.header;
    if (auto fresh = isNew(at, header).and_then([&] { return exchangeBegun(at); }); !fresh)
        return refuse(fresh);
    const auto opened = caseFrom(at, of);
    const auto sha256 = opened ? store::Exchange(at.file).keep(bytes) : refuse(opened);
    if (!sha256) return refuse(sha256);
    const auto id = opened->view.file.id;
    const KeptPackage package{
        Direction::In, header, of.opened.proven.manifest, of.opened.proven.key, u"ACCEPTED"_s, {}, 1,
        at.now.moment, *sha256};
    auto done = attachFiles(at, opened->view, of)
                    .and_then([&] { return store::Exchange(at.file).add(package); })
                    .and_then([&] {
                        return at.decide(office::CaseTakenOver{
                            id, header.packageId, header.sender.uuid, header.sender.name, of.copy.id,
                            of.copy.number, tiaocai::name(of.copy.purpose), of.copy.purposeText});
                    });
    const auto receipt = done ? receiptOf(at, of, package) : refuse(done);
    const auto after = receipt ? caseFile(at, id) : refuse(receipt);
    if (!after) return refuse(after);
    at.touched(id);
    TakenOver taken{*opened, viewOfTaken(at, at.history.takenOver.last())};
    taken.recorded.view = viewOf(at, *after);
    return withReceipts(std::move(taken), {*receipt}, folder);
}

Result<TakenWithReceipt> takenIn(Writing &at, const QByteArray &bytes, const QString &folder)
{
    if (const auto keys = ownKeys(at); !keys) return refuse(keys);
    const auto of = opened(at, bytes).and_then(broughtIn);
    if (!of) return refuse(of);
    if (const auto known = cameBefore(at, of->opened.proven); !known) return refuse(known);
    const auto *before = takenFrom(at, of->opened.proven.header.packageId);
    return before ? takenBefore(at, *before, folder) : takenNow(at, *of, bytes, folder);
}

} // namespace

Result<HandOver> HandOvers::send(const CaseId &id, const QString &to, Purpose purpose, const QString &text,
                                 const QString &folder)
{
    auto made = m_bench.perform(Action::SendPackages, u"hand over"_s,
                                [&](Writing &at) { return handOver(at, id, to, purpose, text, folder); });
    if (!made) return refuse(made);
    return made->file.replace().map([&] { return made->of; });
}

Result<CaseCopy> HandOvers::read(const QString &file) const
{
    return askedOfFile(m_bench, file, u"read hand-over"_s, [](const Reading &at, const QByteArray &bytes) {
        return opened(at, bytes).and_then(broughtIn).map([](const Brought &of) { return of.copy; });
    });
}

Result<TakenOver> HandOvers::accept(const QString &file, const QString &folder)
{
    const auto bytes = broughtFile(file);
    if (!bytes) return m_bench.logged<TakenOver>(refuse(bytes), u"accept case"_s);
    auto done = m_bench.perform(Action::TakePackages, u"accept case"_s,
                                [&](Writing &at) { return takenIn(at, *bytes, folder); });
    if (!done) return refuse(done);
    return putOut(done->receipts).map([&] { return done->taken; });
}

Result<QList<HandOver>> HandOvers::all(const CaseId &id) const
{
    return m_bench.ask(
        Action::ReadCases, u"list hand-overs"_s, [&](const Reading &at) -> Result<QList<HandOver>> {
            const store::Exchange kept(at.file);
            QList<HandOver> list;
            for (const auto &handed : at.history.handedOver) {
                if ((!id.isNull() && handed.id != id) || !at.history.admits(at.actor, handed.id)) continue;
                const auto package = kept.package(Direction::Out, handed.package);
                const auto file = package ? caseFile(at, handed.id) : refuse(package);
                if (!file) return refuse(file);
                list.prepend(viewOfHanded(handed, file->number(), *package ? (*package)->state : QString()));
            }
            for (const auto &taken : at.history.takenOver) {
                const bool isAsked = id.isNull() || taken.id == id;
                if (isAsked && at.history.admits(at.actor, taken.id)) list.prepend(viewOfTaken(at, taken));
            }
            std::ranges::stable_sort(list, std::greater(), &HandOver::at);
            return list;
        });
}

Result<CaseCopy> HandOvers::history(const QString &packageId) const
{
    return m_bench.ask(Action::ReadCases, u"read history"_s, [&](const Reading &at) -> Result<CaseCopy> {
        for (const auto &taken : at.history.takenOver) {
            if (taken.package != packageId) continue;
            if (const auto seen = caseRecord(at, taken.id); !seen) return refuse(seen);
        }
        return takenCopy(at, packageId);
    });
}

Result<CaseCopy> takenCopy(const Reading &at, const QString &packageId)
{
    const store::Exchange kept(at.file);
    const auto package = kept.package(Direction::In, packageId);
    if (!package) return refuse(package);
    if (!*package)
        return refuse(u"unknown-package"_s, Words::tr("No hand-over %1 came here.").arg(packageId));
    return kept.bytes((*package)->bytes)
        .and_then([&](const QByteArray &bytes) { return opened(at, bytes); })
        .and_then(broughtIn)
        .map([](const Brought &of) { return of.copy; });
}

} // namespace tiaocai::desk
