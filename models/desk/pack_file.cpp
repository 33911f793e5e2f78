// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_file.h"

#include "anew.h"
#include "docket.h"
#include "files/scratch.h"
#include "files/write_file.h"
#include "store/attachments.h"
#include "vault/sealed_file.h"
#include "words.h"

#include <QBuffer>
#include <QFile>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

template <typename T, typename... Of>
concept AnyOf = (std::same_as<T, Of> || ...);

/// Which of the office's own acts go along: by what cases are read and recorded, and nothing of other cases.
struct Goes {
    const office::PackedOut &pack;

    template <typename T>
    requires AnyOf<T, office::Founded, office::OfficeChanged, office::StaffNamed, office::StaffJoined,
                   office::RolesChanged, office::StaffRenamed, office::StaffLeft, office::SettingsChanged,
                   office::TargetSet, office::CalendarImported, office::ClockCorrected,
                   office::RegistersChanged, office::AccountsSetUp, office::PasswordSet, office::KeyChanged,
                   office::SubstituteNamed, office::SubstituteEnded, office::PaperTextChanged,
                   office::PaperTextRestored>
    bool operator()(const T &) const { return true; }
    template <typename T>
    requires AnyOf<T, office::LedgerImported, office::ImportVoided, office::ReportNumbered,
                   office::ReportIssued, office::PackCarried, office::PackReturned, office::PackVoided,
                   office::EpochBegun, office::PersonalSealed, office::KeysMade, office::KeyEnrolled,
                   office::KeyRevoked, office::ExchangeBegun, office::PacketTaken,
                   office::ApplicationAccepted, office::ApplicationDuplicate, office::RegistrationVoided,
                   office::ActProposed, office::ProposalSettled, office::CasesPassedOn, office::QualityDrawn,
                   office::EmployerKeyMade>
    bool operator()(const T &) const { return false; }
    bool operator()(const office::FollowUpEntered &entered) const { return pack.cases.contains(entered.id); }
    bool operator()(const office::HearingNeedsSaid &said) const { return pack.cases.contains(said.id); }
    bool operator()(const office::CaseHandedOver &handed) const { return pack.cases.contains(handed.id); }
    bool operator()(const office::CaseTakenOver &taken) const { return pack.cases.contains(taken.id); }
    bool operator()(const office::CaseRestricted &said) const { return pack.cases.contains(said.id); }
    bool operator()(const office::RestrictionLifted &said) const { return pack.cases.contains(said.id); }
    bool operator()(const office::PackedOut &out) const { return out.pack == pack.pack; }
};

/// Places of cases' acts are other ones in the pack: what was decided is in force for all of them.
office::OfficePayload beforeEveryAct(office::OfficePayload payload)
{
    if (auto *settings = std::get_if<office::SettingsChanged>(&payload)) settings->after = 0;
    if (auto *clock = std::get_if<office::ClockCorrected>(&payload)) clock->after = 0;
    if (auto *key = std::get_if<office::KeyChanged>(&payload)) {
        key->lastAct = 0;
        key->halves.clear(); // those of the pack are sealed as they are recorded in it
    }
    return payload;
}

office::BusyHours busyHoursOf(const hearings::DocketSession &line)
{
    office::BusyHours busy{.of = HearingId(line.id), .hearing = line.isHearing, .day = line.on};
    busy.start = *line.start;
    busy.minutes = line.minutes;
    busy.tribunal = line.tribunal;
    busy.room = line.room;
    busy.arbitrators = line.arbitrators;
    if (!line.clerk.isNull()) busy.clerk = line.clerk;
    busy.online = line.online;
    return busy;
}

/// What is set in the cases that stay: on the journey no room and nobody is promised twice.
Result<QList<office::BusyHours>> busyBeside(const Reading &at, const office::PackedOut &pack)
{
    return docketOf(at, at.today(), QDate(9999, 12, 31))
        .map([&](const QList<hearings::DocketSession> &lines) {
            QList<office::BusyHours> busy;
            for (const auto &line : lines) {
                if (line.isBusy() && !pack.cases.contains(line.of)) busy << busyHoursOf(line);
            }
            return busy;
        });
}

Result<void> writeOffice(const store::Database &to, const Reading &at, const office::PackedOut &pack)
{
    const auto acts = store::OfficeActs(at.file).all();
    if (!acts) return refuse(acts);
    const store::OfficeActs written(to);
    for (auto act : *acts) {
        if (!std::visit(Goes{pack}, act.payload)) continue;
        act.payload = beforeEveryAct(std::move(act.payload));
        if (auto done = written.append(act); !done) return refuse(done);
    }
    return busyBeside(at, pack).and_then([&](const QList<office::BusyHours> &busy) {
        return written.append({office::PackCarried{pack.pack, busy}, at.today(), at.now.moment, at.actor.id})
            .map([](const auto &) {});
    });
}

Result<void> writeBytes(const store::Database &to, const Reading &at, const Act &act)
{
    const auto named = bytesNamedBy(act);
    if (!named) return {};
    return store::Attachments(at.file).bytes(named->sha256).and_then([&](const QByteArray &bytes) {
        return store::Attachments(to).keep(named->sha256, bytes);
    });
}

Result<void> writeCase(const store::Database &to, const Reading &at, const CaseId &id)
{
    const auto record = caseRecord(at, id);
    const auto acts = record.and_then([&](const auto &of) { return store::Acts(at.file).ofCase(of); });
    if (!acts) return refuse(acts);
    auto added = store::Acts(to).addCase(id, record->kind, record->createdAt, record->batch);
    if (!added) return refuse(added);
    const Reading there{to, at.history, at.calendar, at.program, at.actor, at.now, at.progress};
    for (const auto &act : *acts) {
        auto written = writeBytes(to, at, act).and_then([&] { return writeAct(there, *added, act); });
        if (!written) return written;
    }
    return {};
}

Result<void> fill(const store::Database &to, const Reading &at, const office::PackedOut &pack)
{
    to.unlock(at.file.key());
    auto transaction = store::Transaction::begin(to);
    if (!transaction) return refuse(transaction);
    auto written = writeOffice(to, at, pack);
    int done = 0;
    for (const auto &id : pack.cases) {
        if (written) written = at.goOn(done++, int(pack.cases.size()));
        if (written) written = writeCase(to, at, id);
    }
    return written.and_then([&] { return transaction->commit(); });
}

/// With what is derived from the acts, so that a laptop opens it as any office.
Result<void> makePack(const store::OfficeAddress &place, const Reading &at, const office::PackedOut &pack)
{
    auto made =
        store::Database::create(place, [&](const store::Database &fresh) { return fill(fresh, at, pack); });
    if (!made) return refuse(made);
    made->unlock(at.file.key());
    return Bench::open(*std::move(made), Access::Write, at.now, {}, at.program).map([](const auto &) {});
}

Result<files::Beside> sealedFile(const QString &plain, const QString &place, const vault::Secret &passphrase)
{
    QFile from(plain);
    QBuffer sealed;
    sealed.open(QIODevice::WriteOnly);
    if (!from.open(QIODevice::ReadOnly))
        return refuse(u"read-failed"_s,
                      Words::tr("The file could not be read (%1).").arg(from.errorString()));
    return vault::seal(from, sealed, passphrase).and_then([&] {
        return files::writeBeside(place, sealed.data());
    });
}

Result<store::OfficeAddress> inside(const Result<files::Scratch> &folder)
{
    if (!folder) return refuse(folder);
    return store::OfficeAddress::ofFile(folder->filePath(u"pack"_s));
}

/// Which office it was taken out of; null where the file does not say.
OfficeId officeOf(const store::Database &pack)
{
    const auto acts = store::OfficeActs(pack).all();
    const auto *founded =
        acts && !acts->isEmpty() ? std::get_if<office::Founded>(&acts->first().payload) : nullptr;
    return founded ? founded->office.id : OfficeId();
}

tl::unexpected<Refusal> noPack(const QString &file)
{
    return refuse(
        u"not-a-pack"_s,
        Words::tr("%1 is no pack of cases. Choose the file that was taken out for the day.").arg(file));
}

/// Where the pack stands unsealed: the laptop's own file itself, or what came out of the sealed one.
Result<store::OfficeAddress> unsealed(const QString &file, const files::Scratch &folder,
                                      const vault::Secret &passphrase)
{
    QFile from(file), plain(folder.filePath(u"pack"_s));
    if (!from.open(QIODevice::ReadOnly))
        return refuse(from.exists() ? u"read-failed"_s : u"not-found"_s,
                      Words::tr("%1 could not be read (%2).").arg(file, from.errorString()));
    if (!plain.open(QIODevice::WriteOnly))
        return refuse(u"write-failed"_s,
                      Words::tr("The file could not be written (%1).").arg(plain.errorString()));
    const auto opened = vault::open(from, plain, passphrase);
    if (!opened && opened.error().code == u"not-sealed") return store::OfficeAddress::ofFile(file);
    if (!opened) return refuse(opened);
    if (!plain.flush())
        return refuse(u"disk-full"_s,
                      Words::tr("There is no room left to open the pack. Make room on the disk."));
    return store::OfficeAddress::ofFile(plain.fileName());
}

/// Each row as it was written: a file that somebody changed by other means brings nothing.
Result<void> isWhole(const Reading &pack, const QString &file)
{
    const auto found = store::verify(pack.file, expectedOf(pack));
    if (!found) return refuse(found);
    if (found->isEmpty()) return {};
    return refuse(u"damaged"_s, Words::tr("%1 is not as it was written (%2). Nothing was taken from it.")
                                    .arg(file, found->first().what));
}

} // namespace

Result<files::Beside> sealedPack(const Reading &at, const office::PackedOut &pack, const QString &place,
                                 const vault::Secret &passphrase)
{
    const auto folder = files::Scratch::make();
    const auto plain = inside(folder);
    if (!plain) return refuse(plain);
    return makePack(*plain, at, pack).and_then([&] { return sealedFile(plain->file(), place, passphrase); });
}

Result<files::Beside> sealedAgain(const Reading &at, const QString &place, const vault::Secret &passphrase)
{
    const auto folder = files::Scratch::make();
    const auto plain = inside(folder);
    if (!plain) return refuse(plain);
    return at.file.backup(*plain).and_then([&] { return sealedFile(plain->file(), place, passphrase); });
}

Result<std::unique_ptr<Bench>> readPack(const QString &file, const vault::Secret &passphrase, const Now &now,
                                        const ProgramLaw &program, const Reading *office)
{
    const auto folder = files::Scratch::make();
    if (!folder) return refuse(folder);
    auto copy = unsealed(file, *folder, passphrase).and_then([](const store::OfficeAddress &plain) {
        return store::Database::snapshot(plain);
    });
    if (!copy && copy.error().code == u"not-an-office") return noPack(file);
    if (!copy) return refuse(copy);
    if (office && officeOf(*copy) == office->history.office.id) copy->unlock(office->file.key());
    auto bench = Bench::open(*std::move(copy), Access::Read, now, {}, program);
    if (!bench) return bench;
    if (!(*bench)->standing().history.isPack()) return noPack(file);
    auto whole = isWhole((*bench)->reading(), file);
    return whole ? std::move(bench) : refuse(whole);
}

} // namespace tiaocai::desk
