// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_file.h"
#include "backup_folder.h"
#include "login.h"
#include "store/place.h"
#include "wholeness.h"
#include "words.h"

#include <QFileInfo>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

using Opened = Result<std::unique_ptr<Bench>>;

/// As a private copy: nothing is written in the backup.
Opened looked(const store::OfficeAddress &at, const KeyHeld &key, const Now &now)
{
    auto file = readBackup(at, key);
    return file ? Bench::open(*std::move(file), Access::Read, now, {}, ProgramLaw::fromResources())
                : Opened(refuse(file));
}

/// By the key of the office; an office that was set up once more since has another one than its backup.
Opened sourceOf(const store::OfficeAddress &from, const std::optional<BackupHead> &head, const KeyHeld &key,
                const Credential &who, const Now &now)
{
    auto source = looked(from, key, now);
    if (source || !head) return source;
    const auto ofThen = keyIn(*head, who);
    return ofThen ? looked(from, *ofThen, now) : std::move(source);
}

Result<void> isWhole(const Reading &backup)
{
    const auto found = wholeness(backup);
    if (!found) return refuse(found);
    if (found->isEmpty()) return {};
    return refuse(u"damaged"_s,
                  Words::tr("The backup is not whole and was not restored: %1 Choose another one.")
                      .arg(found->first().what));
}

Result<office::Person> knownIn(const Reading &at, const QString &name)
{
    for (const auto &person : at.history.staff(at.history.staffDay(at.today()))) {
        const bool isFounder = name.isEmpty() && person.id == at.history.founder;
        if (isFounder || person.name == name.normalized(QString::NormalizationForm_KC)) return person;
    }
    return name.isEmpty()
               ? passwordNeeded()
               : refuse(u"unknown-person"_s, Words::tr("Nobody of the staff is called %1.").arg(name));
}

/// The sheet speaks for whoever gives accounts, where he is the only one.
Result<office::Person> holderOfSheet(const Reading &at)
{
    auto staff = at.history.staff(at.history.staffDay(at.today()));
    staff.removeIf([](const office::Person &one) { return !office::may(one, Action::ChangeAccounts); });
    return staff.size() == 1 ? staff.first() : passwordNeeded();
}

/// Who restores must be who he says, and be allowed to.
Result<office::Person> provedIn(Bench &bench, const Credential &who)
{
    const auto at = bench.reading();
    const bool isUnnamed = at.history.hasAccounts() && who.name.isEmpty();
    const auto person = !isUnnamed                   ? knownIn(at, who.name)
                        : who.recoveryCode.isEmpty() ? passwordNeeded()
                                                     : holderOfSheet(at);
    if (!person) return person;
    const auto proved = !at.history.hasAccounts()    ? Result<void>()
                        : who.recoveryCode.isEmpty() ? provedByPassword(bench, *person, who.password)
                                                     : provedBySheet(at, *person, who.recoveryCode);
    return proved.and_then([&] { return office::allowed(*person, Action::Restore); }).map([&] {
        return *person;
    });
}

/// The office that stands there, as far as it can be read; nullptr where it cannot.
std::unique_ptr<Bench> present(const store::OfficeAddress &office, const Now &now)
{
    auto there = office.exists() ? looked(office, {}, now) : Opened(nullptr);
    return there ? *std::move(there) : nullptr;
}

Result<void> isOf(const Bench *there, const store::OfficeAddress &office, const OfficeId &backedUp)
{
    if (!there || there->standing().history.office.id == backedUp) return {};
    const auto &stands = there->standing().history.office;
    return refuse(u"another-office"_s,
                  Words::tr("%1 is the file of another office (%2). Restore into a place of its own.")
                      .arg(office.shown(), stands.name));
}

/// The file to be, with the act by which it goes on.
Result<void> goOn(const store::OfficeAddress &file, const office::EpochBegun &begun, const PersonId &by,
                  const KeyHeld &key, const Now &now)
{
    const auto database = store::Database::open(file);
    if (!database) return refuse(database);
    database->unlock(key);
    auto transaction = store::Transaction::begin(*database);
    if (!transaction) return refuse(transaction);
    return store::OfficeActs(*database)
        .append({begun, now.today(), now.moment, by})
        .and_then([&](const office::OfficeAct &) { return transaction->commit(); });
}

struct OpenedBackup {
    std::unique_ptr<Bench> source;
    office::Person person; ///< who restores
};

/// Passwords and roles are those of now, where that can be known; the key is the same.
Result<OpenedBackup> openedBy(Bench *there, const store::OfficeAddress &office,
                              const store::OfficeAddress &from, const Credential &who, const Now &now)
{
    const auto head = headOf(from);
    if (!head) return refuse(head);
    const auto fits = *head ? isOf(there, office, (*head)->office) : Result<void>();
    const bool isKnown = there && there->standing().history.isSealed();
    const auto person = isKnown ? fits.and_then([&] { return provedIn(*there, who); }) : office::Person();
    if (!fits || !person) return fits ? refuse(person) : refuse(fits);
    const auto key = isKnown ? keyOf(there->standing().history, person->id, who)
                     : *head ? keyIn(**head, who)
                             : Result<KeyHeld>(KeyHeld());
    auto source = key.and_then([&](const KeyHeld &held) { return sourceOf(from, *head, held, who, now); });
    if (!source) return refuse(source);
    const auto same = isOf(there, office, (*source)->standing().history.office.id);
    const auto proved =
        isKnown ? person : same.and_then([&] { return provedIn(there ? *there : **source, who); });
    if (!same || !proved) return same ? refuse(proved) : refuse(same);
    return OpenedBackup{*std::move(source), *proved};
}

/// Empty where nothing stands yet.
QString freeAside(const store::OfficeAddress &office, const Now &now)
{
    if (!office.exists()) return {};
    const auto name = office.beside(u".before-restore-%1"_s.arg(now.moment.toString(u"yyyy-MM-dd'T'HHmm"_s)));
    auto free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = u"%1-%2"_s.arg(name).arg(i);
    return free;
}

} // namespace

Result<Restored> Desk::restore(const QString &path, const QString &backup, const Credential &who,
                               const Now &now, const QString &memory)
{
    const auto office = store::OfficeAddress::parse(path), from = store::OfficeAddress::parse(backup);
    if (!office || !from) return refuse(office ? from : office);
    const auto lock = store::OfficeLock::take(*office);
    if (!lock) return refuse(lock);
    const auto there = present(*office, now);
    const auto opened = openedBy(there.get(), *office, *from, who, now);
    if (!opened) return refuse(opened);
    const auto &[source, person] = *opened;
    const auto at = source->reading();
    if (auto whole = isWhole(at); !whole) return refuse(whole);
    const auto left = there ? stateOf(there->reading()) : Result<SeenState>(SeenState{.epoch = 0});
    if (!left) return refuse(left);
    const office::EpochBegun begun{
        std::max({at.history.epoch, left->epoch, Memory(memory, *office).epochSeen(at)}) + 1,
        from->shown(),
        {},
        left->lines,
        left->head};
    const auto aside = freeAside(*office, now);
    Backup stands;
    const auto make = [&](const store::OfficeAddress &unseen) {
        return at.file.backup(unseen)
            .and_then([&] { return goOn(unseen, begun, person.id, at.file.key(), now); })
            .and_then([&] { return checkedBackup(unseen, BackupReason::Person, at); })
            .map([&](const Backup &made) { stands = made; });
    };
    return store::replaceOffice(*office, aside, make).map([&] {
        stands.file = office->shown();
        return Restored{stands, aside, begun.epoch};
    });
}

} // namespace tiaocai::desk
