// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "law/calendar.h"
#include "office/registers.h"
#include "office/settings.h"

#include <QDateTime>

#include <variant>

/// What the office decides about itself. A payload has a kind (its written name, never changed), the version that is
/// written today, and its members, listed once.
namespace tiaocai::office {

struct Founded {
    static constexpr auto kind = QLatin1StringView("founded");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Office founded");
    static constexpr int version = 1;
    Office office;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("id"), s.office.id);
        visit(must("kind"), s.office.kind);
        visit(must("name").name(), s.office.name);
        visit(may("code").name(), s.office.code);
        visit(may("demonstration"), s.office.demonstration);
    }
    bool operator==(const Founded &) const = default;
};

/// What an office may change about itself. Kind and code stay: numbers that were given were written by them.
struct OfficeChanged {
    static constexpr auto kind = QLatin1StringView("office-changed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Name or address of the office changed");
    static constexpr int version = 1;
    QString name, address, telephone; ///< as they are from here on

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("name").name(), s.name);
        visit(may("address").name(), s.address);
        visit(may("telephone").name(), s.telephone);
    }
    bool operator==(const OfficeChanged &) const = default;
};

/// A name that a ledger brought: nobody of the staff.
struct StaffNamed {
    static constexpr auto kind = QLatin1StringView("staff-named");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Name brought by a ledger");
    static constexpr int version = 1;
    PersonId person;
    QString name;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("name").name().personal(), s.name);
    }
    bool operator==(const StaffNamed &) const = default;
};

struct StaffJoined {
    static constexpr auto kind = QLatin1StringView("staff-joined");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Person joined");
    static constexpr int version = 1;
    PersonId person;
    QString name;
    QList<Role> roles;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("name").name().personal(), s.name);
        visit(must("roles"), s.roles);
    }
    bool operator==(const StaffJoined &) const = default;
};

struct RolesChanged {
    static constexpr auto kind = QLatin1StringView("roles-changed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Roles changed");
    static constexpr int version = 1;
    PersonId person;
    QList<Role> roles; ///< all that he has from this day on

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("roles"), s.roles);
    }
    bool operator==(const RolesChanged &) const = default;
};

/// He is called otherwise; what was issued keeps the name of then.
struct StaffRenamed {
    static constexpr auto kind = QLatin1StringView("staff-renamed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Person renamed");
    static constexpr int version = 1;
    PersonId person;
    QString name;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("name").name().personal(), s.name);
    }
    bool operator==(const StaffRenamed &) const = default;
};

struct StaffLeft {
    static constexpr auto kind = QLatin1StringView("staff-left");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Person left");
    static constexpr int version = 1;
    PersonId person;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
    }
    bool operator==(const StaffLeft &) const = default;
};

struct SettingChange {
    QString name, value; ///< as withSetting() takes them

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("name").name(), s.name);
        visit(must("value").story(), s.value);
    }
    bool operator==(const SettingChange &) const = default;
};

/// What changed, and nothing else.
struct SettingsChanged {
    static constexpr auto kind = QLatin1StringView("settings-changed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Settings changed");
    static constexpr int version = 1;
    QList<SettingChange> changes;
    qint64 after = 0; ///< place of the last act of a case before it: the PC's clock may lie

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("changes"), s.changes);
        visit(must("after"), s.after);
    }
    bool operator==(const SettingsChanged &) const = default;
};

/// In the place of the same year's target of the indicator.
struct TargetSet {
    static constexpr auto kind = QLatin1StringView("target-set");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Target set");
    static constexpr int version = 1;
    Target target;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        Target::fields(s.target, visit);
    }
    bool operator==(const TargetSet &) const = default;
};

/// Years of the calendar, added or replaced. Written as law::readNotices() reads them.
struct CalendarImported {
    static constexpr auto kind = QLatin1StringView("calendar");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Calendar imported");
    static constexpr int version = 1;
    QList<law::YearNotice> notices;

    bool operator==(const CalendarImported &) const = default;
};

struct LedgerImported {
    static constexpr auto kind = QLatin1StringView("import");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Ledger imported");
    static constexpr int version = 1;
    BatchId batch;
    QString file;
    int cases = 0;
    QString keys; ///< digest of the ledger keys that it took

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("batch"), s.batch);
        visit(must("file").story(), s.file);
        visit(must("cases"), s.cases);
        visit(must("keys").name(), s.keys);
    }
    bool operator==(const LedgerImported &) const = default;
};

struct ImportVoided {
    static constexpr auto kind = QLatin1StringView("import-voided");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Import taken back");
    static constexpr int version = 1;
    BatchId batch;
    QString reason;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("batch"), s.batch);
        visit(may("reason").story().personal(), s.reason);
    }
    bool operator==(const ImportVoided &) const = default;
};

/// A case that was registered by mistake, taken back at once: it stands in no list and no figure, and its numbers are free.
struct RegistrationVoided {
    static constexpr auto kind = QLatin1StringView("registration-voided");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Registration taken back");
    static constexpr int version = 1;
    CaseId id = {};
    QString number = {}; ///< that it had

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        visit(must("number").name(), s.number);
    }
    bool operator==(const RegistrationVoided &) const = default;
};

/// A number was given to a report that was printed and not kept, as the first offices did.
struct ReportNumbered {
    static constexpr auto kind = QLatin1StringView("report");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Report numbered");
    static constexpr int version = 1;
    int year = 0, number = 0;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("year"), s.year);
        visit(must("number"), s.number);
    }
    bool operator==(const ReportNumbered &) const = default;
};

/// A report was issued and its data kept.
struct ReportIssued {
    static constexpr auto kind = QLatin1StringView("report-issued");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Report issued");
    static constexpr int version = 1;
    QString number, name;
    QDate from, to, cutOff;
    int year = 0;          ///< of its number
    qint64 lastAct = 0;    ///< place of the last act that it saw
    qint64 officeActs = 0; ///< place of the last act of the office that it saw
    QString sha256;        ///< over the bytes of its data

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("number").name(), s.number);
        visit(must("name").name(), s.name);
        visit(must("from").ahead(), s.from);
        visit(must("to").ahead(), s.to);
        visit(must("cutOff").past(), s.cutOff);
        visit(must("year"), s.year);
        visit(must("lastAct"), s.lastAct);
        visit(must("officeActs"), s.officeActs);
        visit(must("sha256").name(), s.sha256);
    }
    bool operator==(const ReportIssued &) const = default;
};

/// Reason, measure, person, date of a case that is followed up (督办).
struct FollowUpEntered {
    static constexpr auto kind = QLatin1StringView("follow-up");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Follow-up entered");
    static constexpr int version = 1;
    CaseId id = {};
    QString reason = {}, measure = {}, person = {};
    QDate by = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        visit(must("reason").story().personal(), s.reason);
        visit(must("measure").story().personal(), s.measure);
        visit(must("person").story().personal(), s.person);
        visit(must("by").ahead(), s.by);
    }
    bool operator==(const FollowUpEntered &) const = default;
};

/// What a clock said, to the minute.
struct Moment {
    QDate day;
    QTime time;

    static Moment of(const QDateTime &moment)
    {
        return {moment.date(), QTime(moment.time().hour(), moment.time().minute())};
    }
    QDateTime dateTime() const { return QDateTime(day, time); }

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("day"), s.day);
        visit(must("time"), s.time);
    }
    bool operator==(const Moment &) const = default;
};

/// The PC's clock had been ahead: what was recorded before this act and is stamped later than `moment` was recorded by then.
struct ClockCorrected {
    static constexpr auto kind = QLatin1StringView("clock-corrected");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Clock of the PC corrected");
    static constexpr int version = 1;
    Moment moment;     ///< the true one, as the head read it
    Moment lastRecord; ///< the latest stamp in the file, with which it was compared
    PersonId second;   ///< who compared both beside the head
    QString reason;
    qint64 after = 0; ///< place of the last act of a case before it

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("moment"), s.moment);
        visit(must("lastRecord"), s.lastRecord);
        visit(must("second"), s.second);
        visit(must("reason").story().personal(), s.reason);
        visit(must("after"), s.after);
    }
    bool operator==(const ClockCorrected &) const = default;
};

/// The registers of the court as they are from this day on: tribunals, rooms, arbitrators, clerks, places, in their order.
struct RegistersChanged {
    static constexpr auto kind = QLatin1StringView("registers-changed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Registers changed");
    static constexpr int version = 1;
    Registers registers;
    QList<HearingId> freed =
        {}; ///< hearings that lost room or arbitrator by it: they keep nothing busy until planned anew
    QList<HearingId> kept = {}; ///< ... that stand as they were set

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        Registers::fields(s.registers, visit);
        visit(may("freed"), s.freed);
        visit(may("kept"), s.kept);
    }
    bool operator==(const RegistersChanged &) const = default;
};

/// What a case needs for its hearing; what is not said stays as it was.
struct HearingNeedsSaid {
    static constexpr auto kind = QLatin1StringView("hearing-needs");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Needs of a hearing");
    static constexpr int version = 1;
    CaseId id = {};
    HearingNeeds needs = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        HearingNeeds::fields(s.needs, visit);
        visit(may("reason").story().personal(), s.reason);
    }
    bool operator==(const HearingNeedsSaid &) const = default;
};

/// The cases of a day at a tribunal were taken out of the office in one file: while they are out, they are reserved.
struct PackedOut {
    static constexpr auto kind = QLatin1StringView("packed-out");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Circuit pack taken out");
    static constexpr int version = 1;
    PackId pack = {};
    QDate day = {};
    QString tribunal = {}; ///< its code
    QList<CaseId> cases = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("pack"), s.pack);
        visit(must("day").ahead(), s.day);
        visit(must("tribunal").name(), s.tribunal);
        visit(must("cases"), s.cases);
    }
    bool operator==(const PackedOut &) const = default;
};

/// When a hearing or session of a case that is not in the pack keeps room and people busy. Which case, and who comes, stays at
/// the office.
struct BusyHours {
    HearingId of = {}; ///< the hearing, or the act that set the session
    bool hearing = true;
    QDate day = {};
    QTime start = {};
    int minutes = 0;
    QString tribunal = {}, room = {}; ///< codes
    QList<PersonId> arbitrators = {}; ///< of a session the mediators
    std::optional<PersonId> clerk = {};
    bool online = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("of"), s.of);
        visit(must("hearing"), s.hearing);
        visit(must("day").ahead(), s.day);
        visit(must("start"), s.start);
        visit(must("minutes"), s.minutes);
        visit(may("tribunal").name(), s.tribunal);
        visit(may("room").name(), s.room);
        visit(may("arbitrators"), s.arbitrators);
        visit(may("clerk"), s.clerk);
        visit(may("online"), s.online);
    }
    bool operator==(const BusyHours &) const = default;
};

/// Stands in the pack alone: this file is no office, but what was taken out of one.
struct PackCarried {
    static constexpr auto kind = QLatin1StringView("pack-carried");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Circuit pack made");
    static constexpr int version = 2;
    PackId pack = {};
    QList<BusyHours> busy = {}; ///< from the day on which it was taken out

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("pack"), s.pack);
        visit(may("busy"), s.busy);
    }
    bool operator==(const PackCarried &) const = default;
};

/// Acts of a pack that a person left out of the office, and why.
struct ActsLeftOut {
    CaseId id = {};
    QList<ActId> acts = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        visit(must("acts"), s.acts);
        visit(must("reason").story().personal(), s.reason);
    }
    bool operator==(const ActsLeftOut &) const = default;
};

/// A pack was checked in: which of its cases are back, and the acts that it brought.
struct PackReturned {
    static constexpr auto kind = QLatin1StringView("pack-returned");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Circuit pack came back");
    static constexpr int version = 1;
    PackId pack = {};
    QList<CaseId> cases = {};
    QList<ActId> acts = {};
    QList<ActsLeftOut> leftOut = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("pack"), s.pack);
        visit(may("cases"), s.cases);
        visit(may("acts"), s.acts);
        visit(may("leftOut"), s.leftOut);
    }
    bool operator==(const PackReturned &) const = default;
};

/// A pack is not waited for any longer: its cases are free.
struct PackVoided {
    static constexpr auto kind = QLatin1StringView("pack-voided");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Circuit pack voided");
    static constexpr int version = 1;
    PackId pack = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("pack"), s.pack);
        visit(must("reason").story().personal(), s.reason);
    }
    bool operator==(const PackVoided &) const = default;
};

/// Applications from outside came in one file, and wait to become cases.
struct PacketTaken {
    static constexpr auto kind = QLatin1StringView("packet-taken");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Applications received");
    static constexpr int version = 1;
    BatchId packet = {};
    QString file = {};
    QString source = {}; ///< the platform or office; empty: nobody said
    int applications = 0;
    QString sha256 = {}; ///< over the applications as they are kept

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("packet"), s.packet);
        visit(must("file").story(), s.file);
        visit(may("source").name(), s.source);
        visit(must("applications"), s.applications);
        visit(must("sha256").name(), s.sha256);
    }
    bool operator==(const PacketTaken &) const = default;
};

/// An application from outside became a case.
struct ApplicationAccepted {
    static constexpr auto kind = QLatin1StringView("application-accepted");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Application accepted");
    static constexpr int version = 1;
    ApplicationId application = {};
    CaseId id = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("application"), s.application);
        visit(must("case"), s.id);
    }
    bool operator==(const ApplicationAccepted &) const = default;
};

/// A person found that an application from outside tells of what is a case already.
struct ApplicationDuplicate {
    static constexpr auto kind = QLatin1StringView("application-duplicate");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Application was there already");
    static constexpr int version = 1;
    ApplicationId application = {};
    CaseId id = {}; ///< the case

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("application"), s.application);
        visit(must("case"), s.id);
    }
    bool operator==(const ApplicationDuplicate &) const = default;
};

/// A case went to another office, whole and sealed.
struct CaseHandedOver {
    static constexpr auto kind = QLatin1StringView("case-handed-over");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Case handed over");
    static constexpr int version = 1;
    CaseId id = {};
    QString package = {}; ///< its id
    QString to = {};      ///< UUID of the office
    QString office = {};  ///< ... and what it was called
    QString purpose = {}; ///< a name of exchange::Purpose
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        visit(must("package").name(), s.package);
        visit(must("to").name(), s.to);
        visit(must("office").name(), s.office);
        visit(must("purpose").name(), s.purpose);
        visit(may("text").story().personal(), s.text);
    }
    bool operator==(const CaseHandedOver &) const = default;
};

/// A case of another office was taken over: what it became here, or to which case it belongs.
struct CaseTakenOver {
    static constexpr auto kind = QLatin1StringView("case-taken-over");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Case taken over");
    static constexpr int version = 1;
    CaseId id = {};       ///< here
    QString package = {}; ///< its id
    QString from = {};    ///< UUID of the office
    QString office = {};  ///< ... and what it was called
    CaseId origin = {};   ///< there
    QString number = {};  ///< ... and its number; empty: none yet
    QString purpose = {}; ///< a name of exchange::Purpose
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        visit(must("package").name(), s.package);
        visit(must("from").name(), s.from);
        visit(must("office").name(), s.office);
        visit(must("origin"), s.origin);
        visit(may("number").name(), s.number);
        visit(must("purpose").name(), s.purpose);
        visit(may("text").story().personal(), s.text);
    }
    bool operator==(const CaseTakenOver &) const = default;
};

/// From here on every program asks who works with the office's file.
struct AccountsSetUp {
    static constexpr auto kind = QLatin1StringView("accounts-set-up");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Accounts set up");
    static constexpr int version = 2;
    QString recovery; ///< vault::verifierOf() the code on the recovery sheet
    QString key =
        {}; ///< vault::OfficeKey, wrapped under that code; empty: nothing is sealed, as the first accounts had it

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("recovery").name().personal(), s.recovery);
        visit(may("key").name().personal(), s.key);
    }
    bool operator==(const AccountsSetUp &) const = default;
};

/// In the place of the password that he had.
struct PasswordSet {
    static constexpr auto kind = QLatin1StringView("password-set");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Password set");
    static constexpr int version = 2;
    PersonId person;
    QString verifier; ///< vault::verifierOf() the password
    QString key = {}; ///< vault::OfficeKey, wrapped under it

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("verifier").name().personal(), s.verifier);
        visit(may("key").name().personal(), s.key);
    }
    bool operator==(const PasswordSet &) const = default;
};

/// The keys of an import as they are since its rows were sealed.
struct SealedImport {
    BatchId batch;
    QString keys; ///< as in LedgerImported

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("batch"), s.batch);
        visit(must("keys").name(), s.keys);
    }
    bool operator==(const SealedImport &) const = default;
};

/// The applications of a packet as they are since they were sealed.
struct SealedPacket {
    BatchId packet;
    QString sha256; ///< as in PacketTaken

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("packet"), s.packet);
        visit(must("sha256").name(), s.sha256);
    }
    bool operator==(const SealedPacket &) const = default;
};

/// What was personal in the file until here is sealed under the office's key; what comes is written so.
struct PersonalSealed {
    static constexpr auto kind = QLatin1StringView("personal-sealed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Personal data sealed");
    static constexpr int version = 1;
    qint64 lastAct = 0; ///< place of the last act of a case before it
    QString halves;     ///< SHA-256 over the sealed halves until here: what can be compared without the key
    QList<SealedImport> imports = {};
    QList<SealedPacket> packets = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("lastAct"), s.lastAct);
        visit(must("halves").name(), s.halves);
        visit(may("imports"), s.imports);
        visit(may("packets"), s.packets);
    }
    bool operator==(const PersonalSealed &) const = default;
};

/// The office goes on from a state that is not the last one that was known.
struct EpochBegun {
    static constexpr auto kind = QLatin1StringView("epoch-begun");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "New epoch begun");
    static constexpr int version = 1;
    int epoch = 0; ///< from 2
    QString file;  ///< the backup that was restored; empty: the copy that stood there
    QString reason;
    qint64 leftLines = 0; ///< of the audit, in the state that was given up; 0: none was there
    QString leftHead;     ///< ... and its last link

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("epoch"), s.epoch);
        visit(may("file").story(), s.file);
        visit(may("reason").story().personal(), s.reason);
        visit(must("leftLines"), s.leftLines);
        visit(may("leftHead").name(), s.leftHead);
    }
    bool operator==(const EpochBegun &) const = default;
};

/// The office has keys of its own by which others know its packages (EXCHANGE-FORMAT.md section 8); they take the place of those
/// before.
struct KeysMade {
    static constexpr auto kind = QLatin1StringView("keys-made");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Keys made");
    static constexpr int version = 1;
    QString card;    ///< the key card, as it is given to others
    QString secrets; ///< the private halves, sealed under the office's key

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("card").story(), s.card);
        visit(must("secrets").story(), s.secrets);
    }
    bool operator==(const KeysMade &) const = default;
};

/// A court has a key under which its centres write the credit codes of respondents, so that these can be counted over all of them
/// without a name.
struct EmployerKeyMade {
    static constexpr auto kind = QLatin1StringView("employer-key-made");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Key for employers made");
    static constexpr int version = 1;
    QString key;    ///< its id
    QString sealed; ///< the key, sealed for the office's own sealing key: hex

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("key").name(), s.key);
        visit(must("sealed").story(), s.sealed);
    }
    bool operator==(const EmployerKeyMade &) const = default;
};

/// Another office's card was compared with its printed sheet: its packages are believed from here on.
struct KeyEnrolled {
    static constexpr auto kind = QLatin1StringView("key-enrolled");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Key of another office enrolled");
    static constexpr int version = 1;
    QString card;
    QString replaces; ///< UUID of an office whose file was lost and which this one follows; empty: none

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("card").story(), s.card);
        visit(may("replaces").name(), s.replaces);
    }
    bool operator==(const KeyEnrolled &) const = default;
};

/// A key, own or enrolled, proves nothing any more.
struct KeyRevoked {
    static constexpr auto kind = QLatin1StringView("key-revoked");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Key revoked");
    static constexpr int version = 1;
    QString key; ///< its id
    QString reason;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("key").name(), s.key);
        visit(must("reason").story().personal(), s.reason);
    }
    bool operator==(const KeyRevoked &) const = default;
};

/// The history in which the office exchanges from here on: new at the first package or receipt, and after each restore.
struct ExchangeBegun {
    static constexpr auto kind = QLatin1StringView("exchange-begun");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Exchange begun");
    static constexpr int version = 1;
    QString epoch; ///< a UUID drawn by lot
    qint64 ordinal = 1;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("epoch").name(), s.epoch);
        visit(must("ordinal"), s.ordinal);
    }
    bool operator==(const ExchangeBegun &) const = default;
};

/// Who records an act that somebody else decides puts it before him. Until it is decided it is no act of its case: it starts no
/// clock and enters no figure.
struct ActProposed {
    static constexpr auto kind = QLatin1StringView("act-proposed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Act proposed");
    static constexpr int version = 2;
    ActId proposal = {}; ///< its own
    CaseId id = {};
    QString what = {}; ///< a name of casework::ActKind
    QDate day = {};    ///< with which it was proposed
    QStringList draft =
        {}; ///< the act as it was entered (office/proposal.h), in pieces that a member can hold
    std::optional<ActId> together =
        {}; ///< the first of those that stand or fall with it; none: it stands alone

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("proposal"), s.proposal);
        visit(must("case"), s.id);
        visit(must("what").name(), s.what);
        visit(must("day").ahead(), s.day);
        visit(must("draft").story().personal(), s.draft);
        visit(may("together"), s.together);
    }
    bool operator==(const ActProposed &) const = default;
};

enum class ProposalState { Waiting, Decided, Refused, Withdrawn };
constexpr auto choicesOf(ProposalState)
{
    return std::array{
        Choice{ProposalState::Waiting, "waiting", QT_TRANSLATE_NOOP("Choice", "Waits for approval")},
        Choice{ProposalState::Decided, "decided", QT_TRANSLATE_NOOP("Choice", "Approved")},
        Choice{ProposalState::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Sent back")},
        Choice{ProposalState::Withdrawn, "withdrawn",
               QT_TRANSLATE_NOOP("Choice", "Withdrawn by who proposed it")},
    };
}

/// What became of a proposal.
struct ProposalSettled {
    static constexpr auto kind = QLatin1StringView("proposal-settled");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Proposal decided");
    static constexpr int version = 1;
    ActId proposal = {};
    ProposalState state = ProposalState::Decided; ///< never Waiting
    std::optional<ActId> became = {};             ///< the act, where it was approved
    QString reason = {};                          ///< why it was sent back

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("proposal"), s.proposal);
        visit(must("state"), s.state);
        visit(may("became"), s.became);
        visit(may("reason").story().personal(), s.reason);
    }
    bool operator==(const ProposalSettled &) const = default;
};

/// Somebody stands in for somebody else from one day to another, both days included.
struct SubstituteNamed {
    static constexpr auto kind = QLatin1StringView("substitute-named");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Substitute named");
    static constexpr int version = 1;
    PersonId person = {}, substitute = {};
    QDate from = {}, to = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("substitute"), s.substitute);
        visit(must("from").ahead(), s.from);
        visit(must("to").ahead(), s.to);
    }
    bool operator==(const SubstituteNamed &) const = default;
};

/// He is back: from the act's day on nobody stands in for him.
struct SubstituteEnded {
    static constexpr auto kind = QLatin1StringView("substitute-ended");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Substitution ended");
    static constexpr int version = 1;
    PersonId person = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
    }
    bool operator==(const SubstituteEnded &) const = default;
};

/// The open cases of somebody went to somebody else, each by an act of its own.
struct CasesPassedOn {
    static constexpr auto kind = QLatin1StringView("cases-passed-on");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Cases passed on");
    static constexpr int version = 1;
    PersonId from = {}, to = {};
    QList<CaseId> cases = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("from"), s.from);
        visit(must("to"), s.to);
        visit(must("cases"), s.cases);
        visit(must("reason").story().personal(), s.reason);
    }
    bool operator==(const CasesPassedOn &) const = default;
};

/// Who may see a case from here on; in the place of what was said of it before.
struct CaseRestricted {
    static constexpr auto kind = QLatin1StringView("case-restricted");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Case restricted");
    static constexpr int version = 1;
    CaseId id = {};
    QList<PersonId> only = {};    ///< nobody else; empty: everybody who sees cases
    QList<PersonId> keptOut = {}; ///< they do not, whoever else does
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        visit(may("only"), s.only);
        visit(may("keptOut"), s.keptOut);
        visit(must("reason").story().personal(), s.reason);
    }
    bool operator==(const CaseRestricted &) const = default;
};

struct RestrictionLifted {
    static constexpr auto kind = QLatin1StringView("restriction-lifted");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Restriction lifted");
    static constexpr int version = 1;
    CaseId id = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("case"), s.id);
        visit(must("reason").story().personal(), s.reason);
    }
    bool operator==(const RestrictionLifted &) const = default;
};

/// Another key of the office: what is personal was sealed anew, and nobody has a password until one is set.
struct KeyChanged {
    static constexpr auto kind = QLatin1StringView("key-changed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Key of the office changed");
    static constexpr int version = 1;
    QString recovery = {}; ///< vault::verifierOf() the code on the new recovery sheet
    QString key = {};      ///< vault::OfficeKey, wrapped under that code
    QString words = {};  ///< by what words of imported rows were hidden until here, sealed under the new key
    qint64 lastAct = 0;  ///< place of the last act of a case before it
    QString halves = {}; ///< SHA-256 over the halves until here, as they are sealed now
    QList<SealedImport> imports = {};
    QList<SealedPacket> packets = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("recovery").name().personal(), s.recovery);
        visit(must("key").name().personal(), s.key);
        visit(must("words").story(), s.words);
        visit(must("lastAct"), s.lastAct);
        visit(must("halves").name(), s.halves);
        visit(may("imports"), s.imports);
        visit(may("packets"), s.packets);
    }
    bool operator==(const KeyChanged &) const = default;
};

/// The office writes the text of a paper itself, in the place of the program's or of its own one before.
struct PaperTextChanged {
    static constexpr auto kind = QLatin1StringView("paper-text-changed");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Text of a paper changed");
    static constexpr int version = 1;
    QString paper = {};   ///< of the list of documents
    QString text = {};    ///< with its marks and fields
    QString shipped = {}; ///< the program's, as it was then

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("paper").name(), s.paper);
        visit(must("text").story(), s.text);
        visit(must("shipped").story(), s.shipped);
    }
    bool operator==(const PaperTextChanged &) const = default;
};

/// The program's text of a paper holds again.
struct PaperTextRestored {
    static constexpr auto kind = QLatin1StringView("paper-text-restored");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Text of a paper restored");
    static constexpr int version = 1;
    QString paper = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("paper").name(), s.paper);
    }
    bool operator==(const PaperTextRestored &) const = default;
};

/// Bound files were drawn by lot for a check of their quality.
struct QualityDrawn {
    static constexpr auto kind = QLatin1StringView("quality-drawn");
    static constexpr auto title = QT_TRANSLATE_NOOP("OfficeAct", "Files drawn for a quality check");
    static constexpr int version = 1;
    QString number = {};      ///< 2026-1
    QDate from = {}, to = {}; ///< days between which the cases were closed
    QString seed = {};
    int among = 0;            ///< so many files
    QString population = {};  ///< populationDigest() of their numbers
    QList<CaseId> cases = {}; ///< in the order of the draw

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("number").name(), s.number);
        visit(must("from").ahead(), s.from);
        visit(must("to").ahead(), s.to);
        visit(must("seed").name(), s.seed);
        visit(must("among"), s.among);
        visit(must("population").name(), s.population);
        visit(must("cases"), s.cases);
    }
    bool operator==(const QualityDrawn &) const = default;
};

using OfficePayload =
    std::variant<Founded, StaffNamed, StaffJoined, RolesChanged, StaffLeft, SettingsChanged, TargetSet,
                 CalendarImported, LedgerImported, ImportVoided, ReportNumbered, ReportIssued,
                 FollowUpEntered, ClockCorrected, OfficeChanged, StaffRenamed, RegistersChanged,
                 HearingNeedsSaid, PackedOut, PackCarried, PackReturned, PackVoided, AccountsSetUp,
                 PasswordSet, EpochBegun, PersonalSealed, KeysMade, KeyEnrolled, KeyRevoked, ExchangeBegun,
                 PacketTaken, ApplicationAccepted, ApplicationDuplicate, CaseHandedOver, CaseTakenOver,
                 RegistrationVoided, ActProposed, ProposalSettled, SubstituteNamed, SubstituteEnded,
                 CasesPassedOn, CaseRestricted, RestrictionLifted, KeyChanged, PaperTextChanged,
                 PaperTextRestored, QualityDrawn, EmployerKeyMade>;

QString kindOf(const OfficePayload &payload);
/// What people call acts of that kind; empty for one that nobody knows.
QString titleOf(QStringView kind, const Speech &speech);
int versionOf(const OfficePayload &payload);

/// A dated fact of the office's own file. Never edited or deleted.
struct OfficeAct {
    OfficePayload payload;
    QDate on; ///< the day from which it holds
    QDateTime recordedAt = {};
    PersonId recordedBy = {}; ///< null: nobody yet, in an office that is being founded
    qint64 place = 0; ///< in the office's file, from 1; what one older record said in one has one place
};

} // namespace tiaocai::office
