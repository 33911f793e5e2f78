// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/verbs.h"

#include "base/text.h"
#include "labels.h"
#include "office/numbering.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 100;

Result<QString> needed(const QString &text, const char *key, qsizetype limit)
{
    auto fit = acceptable(normalized(text), memberLabel(QString::fromLatin1(key)), limit);
    if (fit && fit->isEmpty())
        return refuse(u"missing-data"_s,
                      Words::tr("%1 is missing. Enter it.").arg(memberLabel(QString::fromLatin1(key))), {},
                      QString::fromLatin1(key));
    return fit;
}

Result<void> checkRoles(const QList<Role> &roles)
{
    if (!roles.isEmpty()) return {};
    return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(memberLabel(u"roles"_s)), {},
                  u"roles"_s);
}

Result<void> checkDay(QDate on, QDate today)
{
    if (on.isValid() && on <= today) return {};
    return refuse(
        u"date-in-future"_s,
        Words::tr("%1 lies ahead. Enter the change on its day, or correct the day.").arg(toText(on)), {},
        u"on"_s);
}

tl::unexpected<Refusal> unknownPerson()
{
    return refuse(u"unknown-person"_s, Words::tr("The office does not know this person."));
}

tl::unexpected<Refusal> namedAlready(const QString &name)
{
    return refuse(
        u"person-exists"_s,
        Words::tr("Somebody of the staff is called %1 already. Add a mark that tells the two apart.")
            .arg(name),
        {}, u"name"_s);
}

/// Somebody of the staff that day.
Result<Person> memberOn(const OfficeFile &file, const PersonId &id, QDate on, QDate today)
{
    const auto person = file.person(id, on);
    if (!person) return unknownPerson();
    if (person->isHere()) return *person;
    if (const auto now = file.person(id, today); now->isHere())
        return refuse(
            u"before-joining"_s,
            Words::tr("%1 joined the staff on %2. Correct the day.").arg(now->name, toText(now->joinedOn)),
            {}, u"on"_s);
    return refuse(u"unknown-person"_s, Words::tr("%1 does not belong to the staff.").arg(person->name));
}

bool hasHead(const OfficeFile &file, QDate day)
{
    return std::ranges::any_of(
        file.members, [&](const Member &member) { return member.rolesOn(day).contains(Role::Head); });
}

/// On no day from `on` may the office be without a head.
Result<void> keepsHead(OfficeFile file, const OfficePayload &change, QDate on)
{
    if (auto applied = apply(file, {change, on}); !applied) return applied;
    bool keeps = hasHead(file, on);
    for (const auto &member : file.members) {
        for (auto later = member.roles.upperBound(on); later != member.roles.end(); ++later)
            keeps = keeps && hasHead(file, later.key());
    }
    if (keeps) return {};
    return refuse(u"last-head"_s,
                  Words::tr("The office would be without a head. Give the role to somebody else first."), {},
                  u"roles"_s);
}

tl::unexpected<Refusal> badSetting(const QString &name, const QString &text)
{
    return refuse(u"bad-setting"_s, text, {}, name);
}

/// Every template must give numbers, and no two the same ones.
Result<void> checkSeries(const Settings &settings, const QString &code)
{
    QStringList seen;
    for (auto one = settings.series.begin(); one != settings.series.end(); ++one) {
        const auto number = numberBy(*one, 2000, 1, code);
        if (!number) return refuse(number.error().code, number.error().text, {}, u"series."_s + one.key());
        const auto text = acceptable(normalized(*number), Words::tr("The number template"), longestNumber);
        if (!text) return refuse(text);
        if (seen.contains(*text))
            return refuse(
                u"bad-template"_s,
                Words::tr("Two kinds of numbers have the same template “%1”. Change one of them.").arg(*one),
                {}, u"series."_s + one.key());
        seen << *text;
    }
    return {};
}

Result<void> checkRanges(const Settings &settings)
{
    for (const auto &setting : settingsOf(settings)) {
        const auto number = setting.value.toInt();
        const bool fits = number >= setting.least && number <= setting.most;
        if (setting.type != Setting::Type::Number || fits) continue;
        return badSetting(setting.name, Words::tr("“%1” takes a whole number from %2 to %3.")
                                            .arg(setting.label())
                                            .arg(setting.least)
                                            .arg(setting.most));
    }
    return {};
}

Result<void> checkRules(const QStringList &rules, const QString &setting, const law::LawBook &book)
{
    for (const auto &rule : rules) {
        if (!book.rule(law::RuleId(rule)))
            return badSetting(setting, Words::tr("“%1” is not the name of a rule.").arg(rule));
    }
    return {};
}

Result<void> checkChoices(const law::Choices &choices, const law::LawBook &book)
{
    if (!choices.overlay.isEmpty() && book.provinceCode(choices.overlay).isEmpty())
        return badSetting(u"overlay"_s,
                          Words::tr("No rules of a province “%1” are known.").arg(choices.overlay));
    return checkRules(choices.enabled, u"enabled"_s, book).and_then([&] {
        return checkRules(choices.lengths.keys(), u"lengths"_s, book);
    });
}

QString momentText(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Who says that a day is over when the PC's clock has not reached it is wrong, or the clock is.
Result<void> checkClock(const QDateTime &moment, const QDateTime &lastRecord, const QDateTime &now)
{
    if (!moment.isValid())
        return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(memberLabel(u"moment"_s)),
                      {}, u"moment"_s);
    if (moment.date() > now.date())
        return refuse(
            u"date-in-future"_s,
            Words::tr("%1 lies ahead: the clock of this computer says %2. Set the clock right first, "
                      "or correct the moment.")
                .arg(momentText(moment), momentText(now)),
            {}, u"moment"_s);
    if (moment < lastRecord) return {};
    return refuse(u"clock-not-ahead"_s,
                  Words::tr("Nothing in this office is stamped later than %1: there is nothing to correct.")
                      .arg(momentText(moment)),
                  {}, u"moment"_s);
}

/// Somebody else of the staff; where the head is alone, anybody whom he names.
Result<void> checkSecond(const OfficeFile &file, const PersonId &second, const PersonId &head, QDate today)
{
    const auto person = file.person(second, file.staffDay(today));
    const bool isAlone = file.staff(file.staffDay(today)).size() == 1;
    if (person && second != head && (person->isHere() || isAlone)) return {};
    return refuse(u"second-person-needed"_s,
                  Words::tr("A second person of the office compares both moments too. Name who did."), {},
                  u"second"_s);
}

} // namespace

Result<StaffJoined> join(const OfficeFile &file, const QString &name, const QList<Role> &roles, QDate on,
                         QDate today)
{
    const auto text = needed(name, "name", longestName);
    if (!text) return refuse(text);
    if (auto fit = checkRoles(roles).and_then([&] { return checkDay(on, today); }); !fit) return refuse(fit);
    const auto now = file.staffDay(today);
    if (file.staff(now).isEmpty() && !roles.contains(Role::Head))
        return refuse(u"no-head"_s, Words::tr("Nobody belongs to this office yet. Enter its head first."));
    StaffJoined joined{PersonId::fresh(), *text, roles};
    for (const auto &known : file.people(now)) {
        if (known.name != *text) continue;
        if (known.isHere()) return namedAlready(*text);
        joined.person = known.id;
    }
    return joined;
}

Result<StaffRenamed> rename(const OfficeFile &file, const PersonId &person, const QString &name, QDate today)
{
    const auto text = needed(name, "name", longestName);
    if (!text) return refuse(text);
    const auto all = file.people(file.staffDay(today));
    if (std::ranges::find(all, person, &Person::id) == all.end()) return unknownPerson();
    const auto same = std::ranges::find(all, *text, &Person::name);
    if (same != all.end() && same->id != person) return namedAlready(*text);
    return StaffRenamed{person, *text};
}

Result<OfficeChanged> changeOffice(const OfficeChanged &asked)
{
    const auto name = needed(asked.name, "officeName", longestName).map_error([](Refusal refusal) {
        refusal.member = u"name"_s;
        return refusal;
    });
    const auto address = acceptable(normalized(asked.address), memberLabel(u"address"_s), longestName);
    const auto telephone = acceptable(normalized(asked.telephone), memberLabel(u"telephone"_s), longestName);
    for (const auto *part : {&name, &address, &telephone}) {
        if (!*part) return refuse(*part);
    }
    return OfficeChanged{*name, *address, *telephone};
}

Result<RolesChanged> changeRoles(const OfficeFile &file, const PersonId &person, const QList<Role> &roles,
                                 QDate on, QDate today)
{
    const RolesChanged changed{person, roles};
    return checkRoles(roles)
        .and_then([&] { return checkDay(on, today); })
        .and_then([&] { return memberOn(file, person, on, today); })
        .and_then([&](const Person &) { return keepsHead(file, changed, on); })
        .map([&] { return changed; });
}

Result<StaffLeft> leave(const OfficeFile &file, const PersonId &person, QDate on, QDate today)
{
    const StaffLeft left{person};
    return checkDay(on, today)
        .and_then([&] { return memberOn(file, person, on, today); })
        .and_then([&](const Person &) { return keepsHead(file, left, on); })
        .map([&] { return left; });
}

Result<SettingsChanged> changeSettings(const OfficeFile &file, const Settings &wanted,
                                       const law::LawBook &book, qint64 lastAct)
{
    auto settings = wanted;
    const auto fit =
        checkSeries(wanted, file.office.code).and_then([&] { return checkRanges(wanted); }).and_then([&] {
            return checkChoices(wanted.choices, book);
        });
    if (!fit) return refuse(fit);
    settings.choices.overlay = book.provinceCode(wanted.choices.overlay);
    const auto before = settingsOf(file.current()), after = settingsOf(settings);
    SettingsChanged changed{{}, lastAct};
    for (const auto &setting : after) {
        const bool stands = std::ranges::any_of(before, [&](const Setting &was) {
            return was.name == setting.name && was.value == setting.value;
        });
        if (!stands) changed.changes << SettingChange{setting.name, setting.value};
    }
    return changed;
}

Result<TargetSet> setTarget(const Target &target)
{
    if (target.hundredths < 0 || target.hundredths > 10'000)
        return refuse(u"bad-target"_s, Words::tr("A target lies between 0 and 100 percent. Correct it."), {},
                      u"hundredths"_s);
    return TargetSet{target};
}

Result<void> isNotSetBack(const QDateTime &now, const QDateTime &lastRecord)
{
    if (!lastRecord.isValid() || Moment::of(now).dateTime() >= Moment::of(lastRecord).dateTime()) return {};
    return refuse(
        u"clock-set-back"_s,
        Words::tr("The clock of this computer says %1, but the last record of this office is of %2. "
                  "Where the clock is wrong, set it right and do it again. Where it is right, it was "
                  "ahead before: the head of office records that the clock was corrected "
                  "(clock-corrected), and work goes on.")
            .arg(momentText(now), momentText(lastRecord)));
}

Result<ClockCorrected> correctClock(const OfficeFile &file, const ClockCorrected &asked, const PersonId &head,
                                    QDate on, const QDateTime &now)
{
    const auto reason = needed(asked.reason, "reason", longestStory);
    if (!reason) return refuse(reason);
    const auto moment = asked.moment.dateTime();
    return checkDay(on, now.date())
        .and_then([&] { return checkClock(moment, asked.lastRecord.dateTime(), now); })
        .and_then([&] { return checkSecond(file, asked.second, head, now.date()); })
        .map([&] {
            auto corrected = asked;
            corrected.reason = *reason;
            return corrected;
        });
}

Result<PackVoided> voidPack(const OfficeFile &file, const PackId &id, const QString &reason)
{
    const auto *pack = file.pack(id);
    if (!pack)
        return refuse(u"unknown-pack"_s, Words::tr("This office took out no pack %1.").arg(id.toString()));
    if (!file.isOut(id))
        return refuse(u"pack-not-out"_s,
                      pack->voided ? Words::tr("The pack was voided before: %1").arg(pack->voidReason)
                                   : Words::tr("Every case of the pack is back: there is nothing to void."));
    return needed(reason, "reason", longestStory).map([&](const QString &said) {
        return PackVoided{id, said};
    });
}

Result<QString> neededText(const QString &text, const char *member)
{
    return needed(text, member, longestStory);
}

Result<SubstituteNamed> nameSubstitute(const OfficeFile &file, const SubstituteNamed &asked, QDate today)
{
    const auto absent = memberOn(file, asked.person, file.staffDay(today), today);
    const auto other = memberOn(file, asked.substitute, file.staffDay(today), today);
    if (!absent || !other) return absent ? refuse(other) : refuse(absent);
    if (absent->id == other->id)
        return refuse(u"own-substitute"_s, Words::tr("Nobody stands in for himself. Choose somebody else."),
                      {}, u"substitute"_s);
    if (!asked.from.isValid() || !asked.to.isValid() || asked.to < asked.from)
        return refuse(u"bad-period"_s, Words::tr("The last day lies before the first one. Correct the days."),
                      {}, u"to"_s);
    // What was done is not made right afterwards.
    if (asked.from < today)
        return refuse(u"date-in-past"_s,
                      Words::tr("%1 is over: somebody stands in from today on, or from a later day.")
                          .arg(toText(asked.from)),
                      {}, u"from"_s);
    for (const auto &one : file.substitutions) {
        if (one.person != asked.person || one.to < asked.from || asked.to < one.from) continue;
        return refuse(u"substitute-there"_s,
                      Words::tr("%1 stands in for %2 from %3 to %4. End that first, or choose other days.")
                          .arg(file.nameOf(one.substitute), absent->name, toText(one.from), toText(one.to)),
                      {}, u"from"_s);
    }
    return asked;
}

Result<SubstituteEnded> endSubstitution(const OfficeFile &file, const PersonId &person, QDate today)
{
    const auto isAhead = [&](const SubstituteNamed &one) { return one.person == person && one.to >= today; };
    if (std::ranges::any_of(file.substitutions, isAhead)) return SubstituteEnded{person};
    return refuse(u"no-substitute"_s, Words::tr("Nobody stands in for %1.").arg(file.nameOf(person)));
}

Result<CaseRestricted> restrictCase(const OfficeFile &file, const CaseRestricted &asked, QDate today)
{
    const auto reason = neededText(asked.reason, "reason");
    if (!reason) return refuse(reason);
    for (const auto &person : asked.only + asked.keptOut) {
        const auto known = file.person(person, today);
        if (!known || !known->isHere()) return unknownPerson();
        if (!asked.only.contains(person) || !asked.keptOut.contains(person)) continue;
        return refuse(u"bad-restriction"_s,
                      Words::tr("%1 cannot be let in and kept out. Choose one of both.").arg(known->name));
    }
    if (asked.only.isEmpty() && asked.keptOut.isEmpty())
        return refuse(u"bad-restriction"_s, Words::tr("Say who may see the case, or who may not."));
    auto restricted = asked;
    restricted.reason = *reason;
    return restricted;
}

Result<RestrictionLifted> liftRestriction(const OfficeFile &file, const CaseId &id, const QString &reason)
{
    if (!file.restrictions.contains(id))
        return refuse(u"not-restricted"_s,
                      Words::tr("Everybody who sees cases sees this one: there is nothing to lift."));
    return neededText(reason, "reason").map([&](const QString &why) { return RestrictionLifted{id, why}; });
}

Result<FollowUpEntered> followUp(const FollowUpEntered &entry)
{
    for (const auto &[text, key] : {std::pair(entry.reason, "reason"), std::pair(entry.measure, "measure"),
                                    std::pair(entry.person, "person")}) {
        if (const auto fit = needed(text, key, longestStory); !fit) return refuse(fit);
    }
    if (entry.by.isValid()) return entry;
    return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(memberLabel(u"by"_s)), {},
                  u"by"_s);
}

} // namespace tiaocai::office
