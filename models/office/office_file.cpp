// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_file.h"

#include "words.h"

#include <algorithm>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

Refusal damaged(const QString &what)
{
    return {u"damaged"_s, what, {}};
}

Refusal neverJoined()
{
    return damaged(Words::tr("An act speaks of somebody who never joined the office."));
}

/// A setting that this program does not have was written by a newer one.
Refusal unreadable(const Refusal &setting)
{
    return setting.code == u"unknown-setting" ? Refusal{u"newer-data"_s, setting.text, {}}
                                              : damaged(setting.text);
}

/// Who is not here himself stands in for nobody, and nobody for who has left.
QList<StandIn> standInsOf(const OfficeFile &file, const Member &member, QDate day)
{
    QList<StandIn> list;
    if (member.rolesOn(day).isEmpty()) return list;
    for (const auto &one : file.substitutions) {
        const bool isOn = one.substitute == member.id && one.from <= day && day <= one.to;
        const auto other = std::ranges::find(file.members, one.person, &Member::id);
        if (!isOn || other == file.members.end() || other->rolesOn(day).isEmpty()) continue;
        list << StandIn{other->id, other->name, other->rolesOn(day), one.to};
    }
    return list;
}

/// The invalid day stands before all days.
Person asOf(const OfficeFile &file, const Member &member, QDate day)
{
    Person person{member.id, member.name, member.rolesOn(day), {}, {}, standInsOf(file, member, day)};
    for (auto change = member.roles.begin(); change != member.roles.end() && change.key() <= day; ++change) {
        if (change->isEmpty())
            person.leftOn = change.key();
        else {
            if (!person.joinedOn.isValid() || person.leftOn.isValid()) person.joinedOn = change.key();
            person.leftOn = {};
        }
    }
    return person;
}

Member *memberIn(OfficeFile &file, const PersonId &id)
{
    const auto there = std::ranges::find(file.members, id, &Member::id);
    return there == file.members.end() ? nullptr : &*there;
}

/// One payload, with the act that carries it.
class Folding {
public:
    Folding(OfficeFile &file, const OfficeAct &act)
        : m_file(file)
        , m_act(act)
    {
    }

    Result<void> operator()(const Founded &founded)
    {
        if (!m_file.settings.isEmpty())
            return tl::unexpected(damaged(Words::tr("The office was founded twice.")));
        m_file.office = founded.office;
        m_file.founder = m_act.recordedBy;
        m_file.settings = {{0, defaultSettings(founded.office)}};
        m_file.targets = defaultTargets();
        return {};
    }
    Result<void> operator()(const OfficeChanged &changed)
    {
        m_file.office.name = changed.name;
        m_file.office.address = changed.address;
        m_file.office.telephone = changed.telephone;
        return {};
    }
    Result<void> operator()(const StaffRenamed &renamed)
    {
        auto *member = memberIn(m_file, renamed.person);
        if (!member) return tl::unexpected(neverJoined());
        member->name = renamed.name;
        return {};
    }
    Result<void> operator()(const StaffNamed &named)
    {
        enter(named.person, named.name);
        return {};
    }
    Result<void> operator()(const StaffJoined &joined)
    {
        enter(joined.person, joined.name).roles[m_act.on] = joined.roles;
        return {};
    }
    Result<void> operator()(const RolesChanged &changed) { return setRoles(changed.person, changed.roles); }
    Result<void> operator()(const StaffLeft &left) { return setRoles(left.person, {}); }
    Result<void> operator()(const SettingsChanged &changed)
    {
        Result<Settings> settings = m_file.current();
        for (const auto &change : changed.changes) {
            if (settings) settings = withSetting(*settings, change.name, change.value);
        }
        if (!settings) return tl::unexpected(unreadable(settings.error()));
        m_file.settings << QPair(changed.after, *settings);
        return {};
    }
    Result<void> operator()(const TargetSet &set)
    {
        m_file.targets.removeIf([&](const Target &other) {
            return other.indicator == set.target.indicator && other.year == set.target.year;
        });
        m_file.targets << set.target;
        return {};
    }
    Result<void> operator()(const CalendarImported &imported)
    {
        m_file.notices << imported.notices;
        return {};
    }
    Result<void> operator()(const LedgerImported &imported)
    {
        m_file.imports << Import{imported, m_act.recordedAt, m_act.recordedBy};
        return {};
    }
    Result<void> operator()(const ImportVoided &voided)
    {
        const auto there = std::ranges::find(m_file.imports, voided.batch, &Import::batch);
        if (there == m_file.imports.end())
            return tl::unexpected(damaged(Words::tr("An import was taken back that is not there.")));
        there->voided = true;
        there->voidReason = voided.reason;
        return {};
    }
    Result<void> operator()(const RegistrationVoided &voided)
    {
        m_file.voided << voided.id;
        return {};
    }
    Result<void> operator()(const ReportNumbered &numbered)
    {
        ++m_file.reports[numbered.year];
        return {};
    }
    Result<void> operator()(const ReportIssued &issued)
    {
        ++m_file.reports[issued.year];
        m_file.issued << IssuedReport{issued, m_act.recordedAt, m_act.recordedBy};
        return {};
    }
    Result<void> operator()(const FollowUpEntered &entered)
    {
        m_file.followUps << FollowUp{entered, m_act.on};
        return {};
    }
    Result<void> operator()(const RegistersChanged &changed)
    {
        m_file.registers << QPair(m_act.on, changed.registers);
        for (const auto &hearing : changed.freed)
            m_file.freedHearings << hearing;
        for (const auto &hearing : changed.kept)
            m_file.keptHearings << hearing;
        return {};
    }
    Result<void> operator()(const HearingNeedsSaid &said)
    {
        auto &needs = m_file.needs[said.id];
        const auto take = [](auto &to, const auto &from) {
            if (from) to = from;
        };
        take(needs.minutes, said.needs.minutes);
        take(needs.typical, said.needs.typical);
        take(needs.place, said.needs.place);
        take(needs.priority, said.needs.priority);
        take(needs.online, said.needs.online);
        return {};
    }
    Result<void> operator()(const ClockCorrected &corrected)
    {
        m_file.clocks << ClockCorrection{corrected, m_act.place};
        return {};
    }
    Result<void> operator()(const AccountsSetUp &setUp)
    {
        m_file.recovery = setUp.recovery;
        m_file.recoveryKey = setUp.key;
        return {};
    }
    Result<void> operator()(const PasswordSet &set)
    {
        if (!memberIn(m_file, set.person)) return tl::unexpected(neverJoined());
        m_file.passwords[set.person] = set.verifier;
        m_file.keys[set.person] = set.key;
        return {};
    }
    Result<void> operator()(const PersonalSealed &sealed)
    {
        // What is sealed later, of packets alone, is no half.
        if (!m_file.sealed) m_file.sealed = SealedHalves{sealed.lastAct, m_act.place - 1, sealed.halves};
        m_file.sealed->place = m_act.place;
        for (const auto &one : sealed.imports) {
            const auto import = std::ranges::find(m_file.imports, one.batch, &Import::batch);
            if (import == m_file.imports.end())
                return tl::unexpected(
                    damaged(Words::tr("Keys of an import that was never made were sealed.")));
            import->keys = one.keys;
        }
        for (const auto &one : sealed.packets) {
            const auto packet = std::ranges::find(m_file.packets, one.packet, &PacketTaken::packet);
            if (packet == m_file.packets.end())
                return tl::unexpected(
                    damaged(Words::tr("Applications of a packet that was never taken in were sealed.")));
            packet->sha256 = one.sha256;
        }
        return {};
    }
    Result<void> operator()(const EpochBegun &begun)
    {
        m_file.epoch = begun.epoch;
        return {};
    }

    /// The same keys again are sealed anew, and stay in their place.
    Result<void> operator()(const KeysMade &made)
    {
        const auto there = std::ranges::find(m_file.ownKeys, made.card, &KeysMade::card);
        if (there == m_file.ownKeys.end())
            m_file.ownKeys << made;
        else
            *there = made;
        return {};
    }
    Result<void> operator()(const EmployerKeyMade &made)
    {
        m_file.employerKey = made;
        return {};
    }
    Result<void> operator()(const KeyEnrolled &enrolled)
    {
        m_file.cards << EnrolledCard{enrolled, m_act.place};
        return {};
    }
    Result<void> operator()(const KeyRevoked &revoked)
    {
        if (!m_file.revokedKeys.contains(revoked.key)) m_file.revokedKeys.insert(revoked.key, m_act.place);
        return {};
    }
    Result<void> operator()(const ExchangeBegun &begun)
    {
        const auto before = m_file.exchange ? m_file.exchange->epoch : QString();
        // What is known of the file outside of it knows the highest of both counts.
        m_file.epoch = std::max(m_file.epoch, int(begun.ordinal));
        m_file.exchange = ExchangeEpoch{begun, m_file.epoch, before};
        return {};
    }

    Result<void> operator()(const PackedOut &out)
    {
        m_file.packs << Pack{out, m_act.recordedAt, m_act.recordedBy};
        for (const auto &id : out.cases)
            m_file.out.insert(id, out.pack);
        return {};
    }
    Result<void> operator()(const PackCarried &carried)
    {
        m_file.carried = carried.pack;
        m_file.busyElsewhere = carried.busy;
        return {};
    }
    /// One that the office does not know came out of a history that was lost: what it brought is here all the same.
    Result<void> operator()(const PackReturned &returned)
    {
        m_file.out.removeIf([&](const auto &one) {
            return one.value() == returned.pack && returned.cases.contains(one.key());
        });
        m_file.brought += QSet<ActId>(returned.acts.begin(), returned.acts.end());
        for (const auto &left : returned.leftOut)
            m_file.spared += QSet<ActId>(left.acts.begin(), left.acts.end());
        return {};
    }
    Result<void> operator()(const PackVoided &voided)
    {
        const auto pack = std::ranges::find(m_file.packs, voided.pack, &Pack::pack);
        if (pack == m_file.packs.end())
            return tl::unexpected(damaged(Words::tr("A pack was voided that was never taken out.")));
        pack->voided = true;
        pack->voidReason = voided.reason;
        m_file.out.removeIf([&](const auto &one) { return one.value() == voided.pack; });
        return {};
    }
    Result<void> operator()(const PacketTaken &taken)
    {
        m_file.packets << taken;
        return {};
    }
    Result<void> operator()(const ApplicationAccepted &accepted)
    {
        return settle(accepted.application, {accepted.id, false});
    }
    Result<void> operator()(const ApplicationDuplicate &duplicate)
    {
        return settle(duplicate.application, {duplicate.id, true});
    }

    Result<void> operator()(const CaseHandedOver &handed)
    {
        m_file.handedOver << HandedOver{handed, m_act.recordedAt, m_act.recordedBy};
        return {};
    }
    Result<void> operator()(const CaseTakenOver &taken)
    {
        m_file.takenOver << TakenOver{taken, m_act.recordedAt, m_act.recordedBy};
        return {};
    }
    Result<void> operator()(const ActProposed &proposed)
    {
        m_file.proposals << Proposal{proposed, m_act.recordedAt, m_act.recordedBy};
        return {};
    }
    Result<void> operator()(const ProposalSettled &settled)
    {
        const auto there = std::ranges::find(m_file.proposals, settled.proposal, &Proposal::proposal);
        if (there == m_file.proposals.end())
            return tl::unexpected(damaged(Words::tr("A proposal was decided that was never made.")));
        there->state = settled.state;
        there->became = settled.became;
        if (!settled.reason.isEmpty()) there->reason = settled.reason;
        there->settledAt = m_act.recordedAt;
        there->settledBy = m_act.recordedBy;
        return {};
    }
    Result<void> operator()(const SubstituteNamed &named)
    {
        if (!memberIn(m_file, named.person) || !memberIn(m_file, named.substitute))
            return tl::unexpected(neverJoined());
        m_file.substitutions << named;
        return {};
    }
    /// What began before stands as it was until the day before.
    Result<void> operator()(const SubstituteEnded &ended)
    {
        for (auto &one : m_file.substitutions) {
            if (one.person == ended.person) one.to = std::min(one.to, m_act.on.addDays(-1));
        }
        m_file.substitutions.removeIf([](const SubstituteNamed &one) { return one.to < one.from; });
        return {};
    }
    Result<void> operator()(const CasesPassedOn &passed)
    {
        m_file.passedOn << PassedOn{passed, m_act.recordedAt, m_act.recordedBy};
        return {};
    }
    Result<void> operator()(const CaseRestricted &restricted)
    {
        m_file.restrictions.insert(restricted.id, {restricted, m_act.on, m_act.recordedBy});
        return {};
    }
    Result<void> operator()(const RestrictionLifted &lifted)
    {
        m_file.restrictions.remove(lifted.id);
        return {};
    }
    Result<void> operator()(const PaperTextChanged &changed)
    {
        const int version = ++m_file.paperTextVersions[changed.paper];
        m_file.paperTexts.insert(changed.paper, {changed, version, m_act.on, m_act.recordedBy});
        return {};
    }
    Result<void> operator()(const QualityDrawn &drawn)
    {
        m_file.qualityDraws.append({drawn, m_act.on, m_act.recordedBy});
        return {};
    }
    Result<void> operator()(const PaperTextRestored &restored)
    {
        m_file.paperTexts.remove(restored.paper);
        return {};
    }
    Result<void> operator()(const KeyChanged &changed)
    {
        m_file.recovery = changed.recovery;
        m_file.recoveryKey = changed.key;
        m_file.formerWords = changed.words;
        // In a pack nothing was sealed anew: its halves are recorded there.
        if (!changed.halves.isEmpty())
            m_file.sealedAnew = SealedHalves{changed.lastAct, m_act.place - 1, changed.halves, m_act.place};
        if (m_file.sealed) m_file.sealed->place = m_act.place; // traces of before are wiped once more
        for (const auto &one : changed.imports) {
            const auto import = std::ranges::find(m_file.imports, one.batch, &Import::batch);
            if (import != m_file.imports.end()) import->keys = one.keys;
        }
        for (const auto &one : changed.packets) {
            const auto packet = std::ranges::find(m_file.packets, one.packet, &PacketTaken::packet);
            if (packet != m_file.packets.end()) packet->sha256 = one.sha256;
        }
        m_file.passwords.clear();
        m_file.keys.clear();
        return {};
    }

private:
    Result<void> settle(const ApplicationId &application, const SettledApplication &as)
    {
        if (m_file.settled.contains(application))
            return tl::unexpected(damaged(Words::tr("An application from outside was settled twice.")));
        m_file.settled.insert(application, as);
        return {};
    }
    Member &enter(const PersonId &id, const QString &name)
    {
        if (auto *there = memberIn(m_file, id)) return *there;
        m_file.members << Member{id, name, {}};
        return m_file.members.last();
    }
    Result<void> setRoles(const PersonId &id, const QList<Role> &roles)
    {
        auto *member = memberIn(m_file, id);
        if (!member) return tl::unexpected(neverJoined());
        member->roles[m_act.on] = roles;
        return {};
    }

    OfficeFile &m_file;
    const OfficeAct &m_act;
};

} // namespace

QList<Role> Person::rolesInForce() const
{
    auto list = roles;
    for (const auto &other : standsInFor) {
        for (const auto role : other.roles) {
            if (!list.contains(role)) list << role;
        }
    }
    return list;
}

bool Person::isOrStandsInFor(const PersonId &other) const
{
    return id == other || std::ranges::find(standsInFor, other, &StandIn::person) != standsInFor.end();
}

/// Who is kept out himself does not come in by standing in for somebody.
bool Restriction::admits(const Person &person) const
{
    if (keptOut.contains(person.id)) return false;
    return only.isEmpty() ||
           std::ranges::any_of(only, [&](const PersonId &one) { return person.isOrStandsInFor(one); });
}

QList<Role> Member::rolesOn(QDate day) const
{
    const auto later = roles.upperBound(day);
    return later == roles.begin() ? QList<Role>() : *std::prev(later);
}

Settings OfficeFile::settingsAt(qint64 actPlace) const
{
    auto inForce = settings.first().second;
    for (const auto &[after, value] : settings) {
        if (after < actPlace) inForce = value;
    }
    return inForce;
}

TakenBack OfficeFile::takenBack() const
{
    TakenBack gone{{}, voided};
    for (const auto &import : imports) {
        if (import.voided) gone.imports << import.batch;
    }
    return gone;
}

const Registers &OfficeFile::registersOn(QDate day) const
{
    static const Registers none;
    const Registers *inForce = registers.isEmpty() ? &none : &registers.first().second;
    for (const auto &[from, entered] : registers) {
        if (from <= day) inForce = &entered;
    }
    return *inForce;
}

const Pack *OfficeFile::pack(const PackId &id) const
{
    const auto there = std::ranges::find(packs, id, &Pack::pack);
    return there == packs.end() ? nullptr : &*there;
}

const Pack *OfficeFile::packWith(const CaseId &id) const
{
    const auto there = out.constFind(id);
    return isPack() || there == out.cend() ? nullptr : pack(*there);
}

bool OfficeFile::isOut(const PackId &id) const
{
    return std::ranges::find(out, id) != out.end();
}

QDateTime OfficeFile::recordedBy(const OfficeAct &act) const
{
    for (const auto &correction : clocks) {
        const auto moment = correction.moment.dateTime();
        if (act.place < correction.place && act.recordedAt > moment) return moment;
    }
    return act.recordedAt;
}

QDate OfficeFile::staffDay(QDate today) const
{
    for (const auto &member : members) {
        if (!member.roles.isEmpty()) today = std::max(today, member.roles.lastKey());
    }
    return today;
}

QList<Person> OfficeFile::people(QDate day) const
{
    QList<Person> list;
    for (const auto &member : members)
        list << asOf(*this, member, day);
    return list;
}

QList<Person> OfficeFile::staff(QDate day) const
{
    auto list = people(day);
    list.removeIf([](const Person &person) { return !person.isHere(); });
    return list;
}

std::optional<Person> OfficeFile::person(const PersonId &id, QDate day) const
{
    const auto there = std::ranges::find(members, id, &Member::id);
    return there == members.end() ? std::nullopt : std::optional(asOf(*this, *there, day));
}

const Proposal *OfficeFile::proposal(const ActId &id) const
{
    const auto there = std::ranges::find(proposals, id, &Proposal::proposal);
    return there == proposals.end() ? nullptr : &*there;
}

QList<Proposal> OfficeFile::together(const Proposal &proposal) const
{
    if (!proposal.together) return {proposal};
    QList<Proposal> all;
    std::ranges::copy_if(proposals, std::back_inserter(all),
                         [&](const Proposal &one) { return one.together == proposal.together; });
    return all;
}

bool OfficeFile::admits(const Person &person, const CaseId &id) const
{
    const auto there = restrictions.constFind(id);
    return there == restrictions.cend() || there->admits(person);
}

QList<CaseId> OfficeFile::hiddenFrom(const Person &person) const
{
    QList<CaseId> list;
    for (const auto &one : restrictions) {
        if (!one.admits(person)) list << one.id;
    }
    return list;
}

QString OfficeFile::standsInAs(const PersonId &id, const QList<Role> &oneOf, QDate day) const
{
    const auto isOneOf = [&](Role role) { return oneOf.contains(role); };
    const auto who = person(id, day);
    if (!who || std::ranges::any_of(who->roles, isOneOf)) return {};
    for (const auto &other : who->standsInFor) {
        if (std::ranges::any_of(other.roles, isOneOf)) return other.name;
    }
    return {};
}

QString OfficeFile::nameOf(const PersonId &id) const
{
    const auto there = std::ranges::find(members, id, &Member::id);
    return there == members.end() ? QString() : there->name;
}

Result<void> apply(OfficeFile &file, const OfficeAct &act)
{
    const bool isFounded = !file.settings.isEmpty();
    if (!isFounded && !std::holds_alternative<Founded>(act.payload))
        return tl::unexpected(damaged(Words::tr("The first act of the office is not its founding.")));
    return std::visit(Folding(file, act), act.payload);
}

Result<OfficeFile> fold(const QList<OfficeAct> &acts)
{
    OfficeFile file;
    Result<void> applied;
    for (const auto &act : acts) {
        if (applied) applied = apply(file, act);
    }
    if (!applied) return refuse(applied);
    if (file.settings.isEmpty()) return tl::unexpected(damaged(Words::tr("The office was never founded.")));
    return file;
}

} // namespace tiaocai::office
