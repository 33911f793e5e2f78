// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/packs.h"

#include "base/text.h"
#include "docket.h"
#include "office/verbs.h"
#include "pack_cases.h"
#include "pack_file.h"
#include "store/projections.h"
#include "words.h"

#include <QFile>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using hearings::DocketSession;
using hearings::SessionStatus;
using office::Action;

namespace {

/// Of each case its number and who is in it; of one that is not to be read its id.
QList<PackedCase> packedCases(const Reading &at, const QList<CaseId> &ids, const PackId &in)
{
    const auto lines = store::Projections(at.file).of(ids);
    QList<PackedCase> list;
    for (const auto &id : ids) {
        PackedCase one{id, id.toString(), {}, at.history.out.value(id) == in};
        for (const auto &line : lines.value_or(QList<store::CaseLine>())) {
            if (line.record.id != id) continue;
            one.number = line.index.number;
            if (!at.history.admits(at.actor, id)) continue;
            one.parties = u"%1 ⇢ %2"_s.arg(casework::sideText(line.index.applicants),
                                           casework::sideText(line.index.respondents));
        }
        list << one;
    }
    return list;
}

PackView viewOf(const Reading &at, const office::Pack &pack)
{
    const auto *tribunal = at.history.registersOn(pack.day).tribunal(pack.tribunal);
    return {pack.pack,
            pack.day,
            pack.tribunal,
            tribunal ? tribunal->name : pack.tribunal,
            pack.packedAt,
            at.history.nameOf(pack.packedBy),
            packedCases(at, pack.cases, pack.pack),
            pack.voided,
            pack.voidReason};
}

/// The code of the register; where an office has no registers, as its hearings have it.
Result<QString> tribunalCalled(const Reading &at, QDate day, const QString &word)
{
    const auto &registers = at.history.registersOn(day);
    const auto code = hearings::tribunalCode(registers, word);
    if (!code.isEmpty()) return code;
    if (registers.isEmpty() && !word.trimmed().isEmpty()) return word.trimmed();
    return refuse(u"unknown-tribunal"_s, Words::tr("There is no tribunal “%1” in the register.").arg(word),
                  {}, u"tribunal"_s);
}

bool isHeardThen(const DocketSession &line, QDate day, const QString &tribunal)
{
    return line.on == day && line.tribunal == tribunal && line.status != SessionStatus::Moved &&
           line.status != SessionStatus::Cancelled;
}

Result<QList<CaseId>> casesHeard(const Reading &at, QDate day, const QString &tribunal)
{
    return docketOf(at, day, day).map([&](const QList<DocketSession> &lines) {
        QList<CaseId> ids;
        for (const auto &line : lines) {
            if (!isHeardThen(line, day, tribunal)) continue;
            for (const auto &id : QList{line.of} + line.with) {
                if (!ids.contains(id)) ids << id;
            }
        }
        return ids;
    });
}

/// Two laptops with the same case would be one too many.
Result<void> areHere(const Reading &at, const QList<CaseId> &ids)
{
    for (const auto &id : ids) {
        const auto reserved = reservationOf(at.history, id);
        if (!reserved) continue;
        const auto number = caseFile(at, id).map([](const auto &file) { return file.number(); });
        return refuse(u"cases-out"_s,
                      Words::tr("%1 is out already, in the pack %2. Check that one in, or void it.")
                          .arg(number.value_or(id.toString()), reserved->pack.toString()));
    }
    return {};
}

/// The file holds what is personal in every case of the day: it opens for people with a password, and only for them.
Result<void> haveAccounts(const Reading &at)
{
    if (at.history.isSealed()) return {};
    return refuse(u"no-accounts"_s,
                  Words::tr("Cases leave the office only where everybody works with a password: then nobody "
                            "else reads the pack. Set accounts up first."));
}

Result<office::PackedOut> packFor(const Reading &at, QDate day, const QString &word)
{
    if (auto accounts = haveAccounts(at); !accounts) return refuse(accounts);
    const auto tribunal = tribunalCalled(at, day, word);
    const auto ids = tribunal.and_then([&](const QString &code) { return casesHeard(at, day, code); });
    if (!ids) return refuse(ids);
    if (ids->isEmpty())
        return refuse(u"nothing-to-pack"_s,
                      Words::tr("No case is heard at %1 on %2. Look at the docket.").arg(word, toText(day)));
    return areHere(at, *ids).map([&] { return office::PackedOut{PackId::fresh(), day, *tribunal, *ids}; });
}

Result<PackView> takeOut(Writing &at, const office::PackedOut &pack, const QString &to,
                         const vault::Secret &passphrase)
{
    if (auto decided = at.decide(pack); !decided) return refuse(decided);
    for (const auto &id : pack.cases)
        at.touched(id);
    auto file = sealedPack(at, pack, to, passphrase);
    if (!file) return refuse(file);
    return file->putInPlace().map([&] { return viewOf(at, *at.history.pack(pack.pack)); });
}

} // namespace

bool Packs::isPack() const
{
    return m_bench.standing().history.isPack();
}

Result<QList<PackView>> Packs::all() const
{
    return m_bench.ask(Action::ReadCases, u"list packs"_s, [](const Reading &at) -> Result<QList<PackView>> {
        QList<PackView> list;
        for (const auto &pack : at.history.packs)
            list.prepend(viewOf(at, pack));
        return list;
    });
}

Result<QList<PackedCase>> Packs::casesOn(QDate day, const QString &tribunal) const
{
    return m_bench.ask(Action::ReadCases, u"cases to pack"_s, [&](const Reading &at) {
        return tribunalCalled(at, day, tribunal)
            .and_then([&](const QString &code) { return casesHeard(at, day, code); })
            .map([&](const QList<CaseId> &ids) {
                auto list = packedCases(at, ids, {});
                for (auto &one : list)
                    one.isOut = at.history.packWith(one.id) != nullptr;
                return list;
            });
    });
}

Result<void> Packs::mayPackOut() const
{
    return m_bench.ask(Action::CarryCases, u"may pack out"_s, haveAccounts);
}

Result<PackView> Packs::packOut(QDate day, const QString &tribunal, const QString &to,
                                const vault::Secret &passphrase)
{
    bool isPut = false;
    const auto packed = m_bench.perform(Action::CarryCases, u"pack out"_s, [&](Writing &at) {
        auto view = packFor(at, day, tribunal).and_then([&](const office::PackedOut &pack) {
            return takeOut(at, pack, to, passphrase);
        });
        isPut = view.has_value();
        return view;
    });
    // What the office does not remember is no pack; where nobody knows whether it does, the file stays.
    if (!packed && isPut && packed.error().code != u"unconfirmed") QFile::remove(to);
    return packed;
}

Result<PackView> Packs::carryBack(const QString &to, const vault::Secret &passphrase) const
{
    return m_bench.ask(
        Action::CarryCases, u"carry back"_s,
        [&](const Reading &at) -> Result<PackView> {
            const auto *carried = at.history.pack(at.history.carried);
            if (!carried) return refuse(u"not-a-pack"_s, Words::tr("This office is no pack of cases."));
            auto file = sealedAgain(at, to, passphrase);
            if (!file) return refuse(file);
            return file->putInPlace().map([&] { return viewOf(at, *carried); });
        },
        Hold::Nothing);
}

Result<void> Packs::open(const QString &pack, const QString &to, const vault::Secret &passphrase)
{
    const auto program = ProgramLaw::fromResources();
    if (!program) return refuse(program);
    const auto opened = readPack(pack, passphrase, {}, *program, nullptr);
    const auto place = store::OfficeAddress::parse(to);
    if (!opened || !place) return opened ? refuse(place) : refuse(opened);
    return (*opened)->reading().file.backup(*place);
}

Result<CheckIn> Packs::check(const QString &pack, const vault::Secret &passphrase,
                             const PackDecisions &decisions, exchange::Wording wording) const
{
    const auto office = m_bench.reading();
    const auto there = readPack(pack, passphrase, m_bench.now, m_bench.program(), &office);
    if (!there) return m_bench.logged<CheckIn>(refuse(there), u"check pack"_s);
    // What is written on trial goes with the moment in which it is asked, or with the copy.
    return m_bench.ask(
        Action::ReadCases, u"check pack"_s,
        [&](const Reading &at) {
            return settle(at, (*there)->reading(), decisions, wording).map([](const Settled &settled) {
                return settled.shown;
            });
        },
        Hold::OwnCopy);
}

Result<CheckIn> Packs::checkIn(const QString &pack, const vault::Secret &passphrase,
                               const PackDecisions &decisions, exchange::Wording wording)
{
    const auto office = m_bench.reading();
    const auto there = readPack(pack, passphrase, m_bench.now, m_bench.program(), &office);
    if (!there) return m_bench.logged<CheckIn>(refuse(there), u"check in pack"_s);
    return m_bench.perform(Action::CarryCases, u"check in pack"_s, [&](Writing &at) -> Result<CheckIn> {
        const auto settled = settle(at, (*there)->reading(), decisions, wording);
        if (!settled) return refuse(settled);
        const auto &act = settled->act;
        if (act.cases.isEmpty() && act.acts.isEmpty() && act.leftOut.isEmpty()) return settled->shown;
        for (const auto &one : settled->shown.cases)
            at.touched(one.id);
        return at.decide(act).map([&] { return settled->shown; });
    });
}

Result<PackView> Packs::voidPack(const PackId &id, const QString &reason)
{
    return m_bench.perform(Action::VoidPack, u"void pack"_s, [&](Writing &at) {
        return office::voidPack(at.history, id, reason)
            .and_then([&](const office::PackVoided &voided) { return at.decide(voided); })
            .map([&] {
                const auto *pack = at.history.pack(id);
                for (const auto &one : pack->cases)
                    at.touched(one);
                return viewOf(at, *pack);
            });
    });
}

} // namespace tiaocai::desk
