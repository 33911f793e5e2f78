// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "backup_file.h"
#include "base/text.h"
#include "bench.h"
#include "login.h"
#include "sealing.h"
#include "words.h"

#include <algorithm>
#include <future>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Role;

namespace {

Result<void> isThere(const store::OfficeAddress &address, bool there)
{
    if (address.exists() == there) return {};
    return there
               ? refuse(u"not-found"_s,
                        Words::tr("There is no office file %1. Choose the office file, or restore a backup.")
                            .arg(address.shown()))
               : refuse(u"file-exists"_s,
                        Words::tr("%1 exists already and was not changed. Choose another name.")
                            .arg(address.shown()));
}

Result<store::OfficeLock> takePlace(const store::OfficeAddress &address, bool isNew)
{
    return isThere(address, !isNew).and_then([&] { return store::OfficeLock::take(address); });
}

/// His id follows from the office's, so that a demonstration is the same each time.
office::StaffJoined founder(const office::Office &office, const QString &name)
{
    return {PersonId(QUuid::createUuidV5(office.id.uuid(), name)),
            name,
            {Role::Head, Role::Mediator, Role::Arbitrator, Role::Clerk, Role::Archivist}};
}

/// With its head, or with nobody yet.
Result<void> found(const store::Database &database, const office::Office &office,
                   const std::optional<office::StaffJoined> &head, const Now &now)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return refuse(transaction);
    const store::OfficeActs acts(database);
    const auto decide = [&](const office::OfficePayload &payload) {
        return acts.append({payload, now.today(), now.moment, head ? head->person : PersonId()});
    };
    if (auto founded = decide(office::Founded{office}); !founded) return refuse(founded);
    if (auto joined = head ? decide(*head) : Result<office::OfficeAct>(); !joined) return refuse(joined);
    return transaction->commit();
}

Result<QString> nameOf(const QString &text, const QString &field)
{
    auto name = acceptable(normalized(text), field, 200);
    if (name && name->isEmpty())
        return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(field));
    return name;
}

/// A text of the founding, which a form mends at its member.
Result<QString> withMember(Result<QString> text, const QString &member)
{
    if (!text) text.error().member = member;
    return text;
}

Result<office::Person> hereNow(const office::Person &person)
{
    if (person.isHere()) return person;
    if (!person.leftOn.isValid())
        return refuse(u"unknown-person"_s, Words::tr("%1 does not belong to the staff.").arg(person.name));
    return refuse(
        u"person-left"_s,
        Words::tr("%1 left on %2 and cannot act any more.").arg(person.name, toText(person.leftOn)));
}

} // namespace

Desk::Desk(std::unique_ptr<Bench> bench)
    : m_bench(std::move(bench))
    , m_accounts(*m_bench)
    , m_office(*m_bench)
    , m_cases(*m_bench)
    , m_approvals(*m_bench)
    , m_attachments(*m_bench)
    , m_applications(*m_bench)
    , m_district(*m_bench)
    , m_ledgers(*m_bench)
    , m_hearings(*m_bench)
    , m_packs(*m_bench)
    , m_keys(*m_bench)
    , m_exchange(*m_bench)
    , m_handOvers(*m_bench)
    , m_feedback(*m_bench)
    , m_papers(*m_bench)
    , m_paperTexts(*m_bench)
    , m_qualityDraws(*m_bench)
    , m_passingOn(*m_bench)
    , m_restrictions(*m_bench)
    , m_figures(*m_bench)
    , m_reports(*m_bench)
    , m_proof(*m_bench)
{
}

Desk::~Desk()
{
    remember();
}

void Desk::remember()
{
    if (m_bench->lock) m_bench->memory.keep(m_bench->reading());
}

Result<std::unique_ptr<Desk>> Desk::create(const QString &where, const office::Office &asked,
                                           const QString &headName, const Now &now)
{
    auto office = asked;
    const auto name = withMember(nameOf(asked.name, Words::tr("The office's name")), u"name"_s);
    const auto head =
        withMember(acceptable(normalized(headName), Words::tr("The name of the head of office"), longestName),
                   u"head"_s);
    const auto code = withMember(acceptable(asked.code, Words::tr("The office's code"), 40), u"code"_s);
    if (!name || !head || !code) return refuse(!name ? name : !head ? head : code);
    office.name = *name;
    if (office.id.isNull()) office.id = OfficeId::fresh();
    const auto address = store::OfficeAddress::parse(where);
    if (!address) return refuse(address);
    auto lock = takePlace(*address, true);
    if (!lock) return refuse(lock);
    const auto first = head->isEmpty() ? std::nullopt : std::optional(founder(office, *head));
    auto database = store::Database::create(
        *address, [&](const store::Database &fresh) { return found(fresh, office, first, now); });
    if (!database) return refuse(database);
    auto bench = Bench::open(*std::move(database), Access::Write, now, {}, ProgramLaw::fromResources());
    if (!bench) return refuse(bench);
    (*bench)->lock = *std::move(lock);
    if (first) (*bench)->setActor(first->person);
    return std::unique_ptr<Desk>(new Desk(*std::move(bench)));
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &where, Access access, const Now &now,
                                         const Progress &progress, const QString &memory)
{
    // The lock waits for the disk: meanwhile the program's own law is read.
    auto program = std::async(std::launch::async, ProgramLaw::fromResources);
    const auto address = store::OfficeAddress::parse(where);
    if (!address) return refuse(address);
    std::optional<store::OfficeLock> lock;
    if (access == Access::Write) {
        auto taken = takePlace(*address, false);
        if (!taken) return refuse(taken);
        lock = *std::move(taken);
    }
    auto database =
        access == Access::Write ? store::Database::open(*address) : store::Database::openToRead(*address);
    if (!database) return refuse(database);
    auto bench = Bench::open(*std::move(database), access, now, progress, program.get());
    if (!bench) return refuse(bench);
    (*bench)->lock = std::move(lock);
    (*bench)->memory = Memory(memory, *address);
    auto older = (*bench)->memory.compare((*bench)->reading());
    if (!older) return refuse(older);
    (*bench)->older = *older;
    // Who writes remembers when he has shown what he came for; what is only read is soon closed again.
    if (access == Access::Read) (*bench)->memory.keep((*bench)->reading());
    return std::unique_ptr<Desk>(new Desk(*std::move(bench)));
}

bool Desk::isSealedBackup(const QString &path)
{
    const auto address = store::OfficeAddress::parse(path);
    const auto head = address.and_then(headOf);
    return head && *head;
}

Result<std::unique_ptr<Desk>> Desk::look(const QString &backup, const Credential &who, const Now &now)
{
    const auto address = store::OfficeAddress::parse(backup);
    const auto head = address.and_then(headOf);
    if (!head) return refuse(head);
    const auto key = *head ? keyIn(**head, who) : Result<KeyHeld>(KeyHeld());
    if (!key) return refuse(key);
    auto file = readBackup(*address, *key);
    if (!file) return refuse(file);
    auto bench = Bench::open(*std::move(file), Access::Read, now, {}, ProgramLaw::fromResources());
    if (!bench) return refuse(bench);
    (*bench)->isBackup = true;
    std::unique_ptr<Desk> desk(new Desk(*std::move(bench)));
    const auto person = desk->memberCalled(who.name);
    if (!person) return refuse(person);
    desk->m_bench->setActor(person->id);
    return desk;
}

Desk::Reader Desk::reader() const
{
    return [address = m_bench->reading().file.address(), key = m_bench->reading().file.key(),
            now = m_bench->now, program = m_bench->program(), actor = m_bench->actor,
            refused = m_bench->refused, older = m_bench->older]() -> Result<std::unique_ptr<Desk>> {
        auto database = store::Database::openToRead(address);
        if (!database) return refuse(database);
        database->unlock(key);
        auto bench = Bench::open(*std::move(database), Access::Read, now, {}, program);
        if (!bench) return refuse(bench);
        (*bench)->actor = actor;
        (*bench)->refused = refused;
        (*bench)->older = older;
        return std::unique_ptr<Desk>(new Desk(*std::move(bench)));
    };
}

void Desk::setNow(const Now &now)
{
    m_bench->setNow(now);
}
const Now &Desk::now() const
{
    return m_bench->now;
}
const office::Person &Desk::actor() const
{
    return m_bench->actor;
}
void Desk::listen(const Told &told)
{
    m_bench->told = told;
}
void Desk::watch(const Progress &progress)
{
    m_bench->progress = progress;
}
void Desk::logTo(const Refused &refused)
{
    m_bench->refused = refused;
}

Result<office::Person> Desk::actAs(const QString &nameOrId)
{
    if (auto now = m_bench->refresh(); !now) return m_bench->logged<office::Person>(refuse(now), u"act as"_s);
    const auto person = m_bench->standing().history.hasAccounts() ? passwordNeeded() : memberCalled(nameOrId);
    if (person) m_bench->setActor(person->id);
    return m_bench->logged(person, u"act as"_s);
}

Result<office::Person> Desk::memberCalled(const QString &nameOrId) const
{
    const auto byId = PersonId::fromString(nameOrId);
    const auto known = byId ? m_bench->standing().history.person(*byId, m_bench->staffDay()) : std::nullopt;
    return (known ? Result<office::Person>(*known) : office().personNamed(nameOrId)).and_then(hereNow);
}

/// Who has proved nothing yet is told of nobody else.
Result<office::Person> Desk::strangerCalled(const QString &nameOrId) const
{
    const auto person = memberCalled(nameOrId);
    if (person || person.error().code != u"unknown-person") return person;
    return refuse(u"unknown-person"_s, Words::tr("Nobody of the staff is called %1.").arg(nameOrId));
}

Result<office::Person> Desk::logIn(const Credential &who)
{
    if (auto now = m_bench->refresh(); !now) return m_bench->logged<office::Person>(refuse(now), u"log in"_s);
    if (!m_bench->standing().history.hasAccounts()) return actAs(who.name);
    const auto person = who.name.isEmpty() ? passwordNeeded() : strangerCalled(who.name);
    const auto proved = person.and_then([&](const office::Person &one) {
        return who.recoveryCode.isEmpty() ? provedByPassword(*m_bench, one, who.password)
                                          : provedBySheet(m_bench->reading(), one, who.recoveryCode);
    });
    if (!proved) return m_bench->logged<office::Person>(refuse(proved), u"log in"_s);
    const auto noted =
        keyOf(m_bench->standing().history, person->id, who)
            .and_then([&](const KeyHeld &key) { return m_bench->unlock(key); })
            .and_then([&] {
                m_bench->setActor(person->id);
                return m_bench->note(office::Event::Login, person->id.toString());
            })
            .and_then([&] { return who.password ? renewed(*m_bench, *who.password) : Result<void>(); });
    if (noted) {
        sealWaiting(*m_bench);
        wipeTraces(*m_bench);
    } else {
        lock();
    }
    return m_bench->logged(noted ? person : Result<office::Person>(refuse(noted)), u"log in"_s);
}

void Desk::lock()
{
    m_bench->lockUp();
}

const std::optional<OlderCopy> &Desk::olderCopy() const
{
    return m_bench->older;
}

} // namespace tiaocai::desk
