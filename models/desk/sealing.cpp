// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "anew.h"
#include "exchange_ground.h"
#include "store/acts.h"
#include "store/applications.h"
#include "store/ledger_keys.h"
#include "store/personal_data.h"
#include "vault/password.h"
#include "words.h"

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Event;
using office::PersonalSealed;

namespace {

/// Packets whose applications are as they came: what was changed before is not made good by sealing it.
Result<QList<BatchId>> wholePackets(const Reading &at)
{
    QList<BatchId> whole;
    for (const auto &packet : at.history.packets) {
        const auto digest = store::Applications(at.file).digestOf(packet.packet);
        if (!digest) return refuse(digest);
        if (*digest == packet.sha256) whole << packet.packet;
    }
    return whole;
}

Result<void> addPackets(const Reading &at, const QList<BatchId> &packets, PersonalSealed &act)
{
    for (const auto &packet : packets) {
        const auto digest = store::Applications(at.file).digestOf(packet);
        if (!digest) return refuse(digest);
        act.packets << office::SealedPacket{packet, *digest};
    }
    return {};
}

Result<void> sealApplications(Writing &at)
{
    const auto packets = wholePackets(at);
    if (!packets) return refuse(packets);
    PersonalSealed act{at.history.sealed->lastAct, at.history.sealed->digest};
    return store::Applications(at.file)
        .seal()
        .and_then([&] { return addPackets(at, *packets, act); })
        .and_then([&] { return at.decide(act); });
}

/// The office's own exchange keys, each with its card as it is kept.
Result<std::vector<std::pair<OwnKeys, QString>>> ownKeysOfAll(const Reading &at)
{
    std::vector<std::pair<OwnKeys, QString>> all;
    for (const auto &made : at.history.ownKeys) {
        auto keys = ownKeysOf(at, exchange::keyIdOf(cardIn(made.card).sealing));
        if (!keys) return refuse(keys);
        all.emplace_back(*std::move(keys), made.card);
    }
    return all;
}

/// What can be compared without the key from here on.
Result<office::KeyChanged> keyChanged(const Reading &at, const QList<BatchId> &packets,
                                      const vault::Secret &code)
{
    const auto last = store::Acts(at.file).lastPlace();
    const auto lastOfOffice = store::OfficeActs(at.file).lastPlace();
    if (!last || !lastOfOffice) return last ? refuse(lastOfOffice) : refuse(last);
    const auto halves = store::digestOfSealedHalves(at.file, *last, *lastOfOffice);
    if (!halves) return refuse(halves);
    office::KeyChanged act{vault::verifierOf(code), at.key()->wrapped(code), at.key()->formerWords(), *last,
                           *halves};
    for (const auto &import : at.history.imports) {
        const auto keys = store::LedgerKeys(at.file).digestOf(import.batch);
        if (!keys) return refuse(keys);
        act.imports << office::SealedImport{import.batch, *keys};
    }
    for (const auto &packet : packets) {
        const auto digest = store::Applications(at.file).digestOf(packet);
        if (!digest) return refuse(digest);
        act.packets << office::SealedPacket{packet, *digest};
    }
    return act;
}

} // namespace

Result<void> sealWhatStandsThere(Writing &at)
{
    const auto packets = wholePackets(at);
    if (!packets) return refuse(packets);
    const auto last = store::Acts(at.file).lastPlace();
    const auto lastOfOffice = store::OfficeActs(at.file).lastPlace();
    if (!last || !lastOfOffice) return last ? refuse(lastOfOffice) : refuse(last);
    if (auto sealed = store::sealPersonalData(at.file); !sealed) return sealed;
    const auto halves = store::digestOfSealedHalves(at.file, *last, *lastOfOffice);
    if (!halves) return refuse(halves);
    PersonalSealed act{*last, *halves};
    for (const auto &import : at.history.imports) {
        const auto keys = store::LedgerKeys(at.file).digestOf(import.batch);
        if (!keys) return refuse(keys);
        act.imports << office::SealedImport{import.batch, *keys};
    }
    return addPackets(at, *packets, act).and_then([&] { return at.decide(act); });
}

Result<void> sealAnew(Writing &at, const vault::Secret &code)
{
    const auto packets = wholePackets(at);
    const auto exchangeKeys = packets ? ownKeysOfAll(at) : refuse(packets);
    if (!exchangeKeys) return refuse(exchangeKeys);
    const auto next = std::make_shared<const vault::OfficeKey>(at.key()->next());
    if (auto sealed = store::sealAnew(at.file, *next); !sealed) return sealed;
    at.file.unlock(next);
    for (const auto &keys : *exchangeKeys) {
        if (auto kept = at.decide(office::KeysMade{keys.second, sealedSecrets(at, keys.first)}); !kept)
            return kept;
    }
    return store::erasePasswords(at.file)
        .and_then([&] { return recompute(at); })
        .and_then([&](const auto &) { return keyChanged(at, *packets, code); })
        .and_then([&](const office::KeyChanged &act) { return at.decide(act); });
}

void sealWaiting(Bench &bench)
{
    const auto at = bench.reading();
    if (!bench.lock || !at.history.sealed) return;
    const auto name = u"seal applications"_s;
    const auto areSealed = bench.logged(store::Applications(at.file).areSealed(), name);
    // Everybody who logs in may: nothing is said by it that was not said before.
    if (areSealed && !*areSealed) bench.perform(office::Action::ChangePassword, name, sealApplications);
}

std::optional<Refusal> wipeTraces(Bench &bench)
{
    const auto at = bench.reading();
    if (!bench.lock || !at.history.sealed) return std::nullopt;
    const auto before = store::Audit(at.file).hasSince(name(Event::Wiped), at.history.sealed->place);
    if (before && *before) return std::nullopt;
    const auto wiped = (before ? store::compact(at.file) : refuse(before)).and_then([&] {
        return bench.note(Event::Wiped, {});
    });
    if (bench.logged(wiped, u"wipe traces"_s)) return std::nullopt;
    return Refusal{u"traces-left"_s,
                   Words::tr("What is personal is sealed, but the file may still hold traces of how it stood "
                             "there before (%1). "
                             "They are removed at the next login.")
                       .arg(wiped.error().text),
                   {}};
}

} // namespace tiaocai::desk
