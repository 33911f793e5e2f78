// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "files/write_file.h"
#include "hearings_json.h"
#include "json.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestRegistersFile = 4 * 1024 * 1024;

Result<std::optional<bool>> takeYesNo(QStringList &words, const QString &name)
{
    const auto word = takeOption(words, name);
    if (!word) return refuse(word);
    if (!*word) return std::optional<bool>();
    if (**word != u"yes" && **word != u"no") return usage(Text::tr("%1 takes yes or no.").arg(name));
    return std::optional(**word == u"yes");
}

/// What a hearing may last is the desk's to say.
Result<std::optional<int>> takeMinutes(QStringList &words)
{
    const auto word = takeOption(words, u"--minutes"_s);
    if (!word) return refuse(word);
    if (!*word) return std::optional<int>();
    bool isNumber = false;
    const int minutes = (*word)->toInt(&isNumber);
    if (!isNumber) return usage(Text::tr("“%1” is no number of minutes.").arg(**word));
    return std::optional(minutes);
}

Result<PersonId> personCalled(const desk::Desk &desk, const QString &word)
{
    if (const auto id = PersonId::fromString(word)) return *id;
    return desk.office().personNamed(word).map([](const office::Person &person) { return person.id; });
}

QJsonValue timeJson(const std::optional<QTime> &time)
{
    return time ? QJsonValue(time->toString(u"HH:mm")) : QJsonValue();
}

QString kindOf(const hearings::DocketSession &line)
{
    return line.isHearing ? name(line.kind) : u"session"_s;
}

QJsonObject toJson(const hearings::DocketSession &line, const Names &names)
{
    return {{u"uuid"_s, line.id.toString(QUuid::WithoutBraces)},
            {u"on"_s, cli::toJson(line.on)},
            {u"start"_s, timeJson(line.start)},
            {u"minutes"_s, line.minutes},
            {u"tribunal"_s, line.tribunal},
            {u"room"_s, line.room},
            {u"matched"_s, line.isMatched},
            {u"arbitrators"_s, names.of(line.arbitrators)},
            {u"clerk"_s, names.of(line.clerk)},
            {u"kind"_s, kindOf(line)},
            {u"online"_s, line.online},
            {u"public"_s, line.isPublic},
            {u"how"_s, line.how ? QJsonValue(name(*line.how)) : QJsonValue()},
            {u"case"_s, line.of.toString()},
            {u"number"_s, line.number},
            {u"status"_s, name(line.status)},
            {u"kept"_s, line.kept},
            {u"slots"_s, line.keepsSlots && line.isBusy() && line.minutes > 0}};
}

QJsonArray textsJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray barredJson(const QList<hearings::Barred> &barred, const Names &names)
{
    QJsonArray list;
    for (const auto &one : barred)
        list.append(QJsonObject{{u"name"_s, names.of(one.person)}, {u"code"_s, one.code}});
    return list;
}

QJsonObject toJson(const hearings::ReadyCase &one, const Names &names)
{
    QJsonArray place, causes;
    for (const auto &span : one.place)
        place.append(QJsonObject{{u"tribunal"_s, span.tribunal},
                                 {u"from"_s, cli::toJson(span.from)},
                                 {u"to"_s, cli::toJson(span.to)}});
    for (const auto cause : one.causes)
        causes.append(name(cause));
    return {{u"case"_s, one.id.toString()},
            {u"number"_s, one.number},
            {u"receivedOn"_s, cli::toJson(one.receivedOn)},
            {u"acceptedOn"_s, cli::toJson(one.acceptedOn)},
            {u"due"_s, cli::toJson(one.due)},
            {u"priority"_s, one.priority},
            {u"township"_s, one.township},
            {u"place"_s, place},
            {u"minutes"_s, one.minutes},
            {u"panel"_s, one.panel},
            {u"needsFullTime"_s, one.needsFullTime},
            {u"online"_s, one.online},
            {u"series"_s, one.series.isEmpty() ? QJsonValue() : QJsonValue(one.series)},
            {u"composed"_s, names.of(one.composed)},
            {u"recorder"_s, names.of(one.recorder)},
            {u"barred"_s, barredJson(one.barred, names)},
            {u"defenceEnds"_s, cli::toJson(one.defenceEnds)},
            {u"notice"_s, cli::toJson(one.notice)},
            {u"earliest"_s, cli::toJson(one.earliest)},
            {u"why"_s, one.why == hearings::EarliestBy::Defence ? u"defence"_s : u"notice"_s},
            {u"expected"_s, one.expected},
            {u"with"_s, withJson(one.with)},
            {u"persons"_s, textsJson(one.persons)},
            {u"representatives"_s, textsJson(one.representatives)},
            {u"employers"_s, textsJson(one.employers)},
            {u"causes"_s, causes}};
}

QJsonObject toJson(const hearings::PinnedHearing &one, const Names &names)
{
    return {{u"hearing"_s, one.hearing.toString()},
            {u"case"_s, one.id.toString()},
            {u"on"_s, cli::toJson(one.on)},
            {u"start"_s, timeJson(one.start)},
            {u"minutes"_s, one.minutes},
            {u"tribunal"_s, one.tribunal},
            {u"room"_s, one.room},
            {u"arbitrators"_s, names.of(one.arbitrators)},
            {u"clerk"_s, names.of(one.clerk)},
            {u"persons"_s, textsJson(one.persons)},
            {u"representatives"_s, textsJson(one.representatives)},
            {u"employers"_s, textsJson(one.employers)}};
}

template <typename List, typename... More>
QJsonArray listJson(const List &list, const More &...more)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(toJson(one, more...));
    return array;
}

QJsonObject toJson(const hearings::ReadyCases &all, const Names &names)
{
    QJsonArray notReady;
    for (const auto &one : all.notReady)
        notReady.append(
            QJsonObject{{u"case"_s, one.id.toString()}, {u"number"_s, one.number}, {u"code"_s, one.code}});
    return {{u"today"_s, cli::toJson(all.today)},
            {u"from"_s, cli::toJson(all.from)},
            {u"to"_s, cli::toJson(all.to)},
            {u"settings"_s, QJsonObject{{u"serviceDays"_s, all.settings.serviceDays},
                                        {u"noticeDays"_s, all.settings.noticeDays},
                                        {u"daysToDecide"_s, all.settings.daysToDecide},
                                        {u"minutes"_s, all.settings.minutes},
                                        {u"minutesBetween"_s, all.settings.minutesBetween}}},
            {u"cases"_s, listJson(all.cases, names)},
            {u"notReady"_s, notReady},
            {u"pinned"_s, listJson(all.pinned, names)}};
}

QJsonArray toJson(const QList<hearings::Objection> &objections)
{
    QJsonArray list;
    for (const auto &one : objections)
        list.append(QJsonObject{
            {u"code"_s, one.code},
            {u"article"_s, one.article},
            {u"text"_s, one.text},
            {u"with"_s, one.with ? QJsonValue(one.with->id.toString(QUuid::WithoutBraces)) : QJsonValue()}});
    return list;
}

QString textOf(const hearings::HearingCheck &check)
{
    QStringList lines;
    for (const auto &one : check.refused)
        lines << u"%1: %2"_s.arg(one.code, one.text);
    for (const auto &one : check.warned)
        lines << u"(%1) %2"_s.arg(one.code, one.text);
    return lines.isEmpty() ? Text::tr("Nothing stands against it.") : lines.join(u'\n');
}

QJsonObject toJson(const office::HearingNeeds &needs)
{
    const auto orNull = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"minutes"_s, orNull(needs.minutes)},
            {u"typical"_s, orNull(needs.typical)},
            {u"place"_s, orNull(needs.place)},
            {u"priority"_s, orNull(needs.priority)},
            {u"online"_s, orNull(needs.online)}};
}

struct CheckWords {
    QString caseWord, room, clerk;
    QStringList arbitrators;
    hearings::ProposedHearing hearing;
    std::optional<int> minutes; ///< what nobody said is the desk's to say
};

Result<CheckWords> takeCheck(QStringList words)
{
    CheckWords asked;
    asked.hearing.online = takeFlag(words, u"--online"_s);
    asked.hearing.announced = takeFlag(words, u"--announced"_s);
    asked.hearing.shorterNotice = takeFlag(words, u"--shorter-notice"_s);
    const auto on = takeDate(words, u"--on"_s);
    const auto at = takeNeeded(words, u"--at"_s);
    const auto minutes = takeMinutes(words);
    const auto room = takeNeeded(words, u"--room"_s);
    const auto clerk = takeOption(words, u"--clerk"_s);
    const auto arbitrators = takeAll(words, u"--arbitrator"_s);
    if (!on) return refuse(on);
    if (!at || !room) return at ? refuse(room) : refuse(at);
    if (!minutes) return refuse(minutes);
    if (!clerk) return refuse(clerk);
    if (!arbitrators) return refuse(arbitrators);
    asked.hearing.on = *on;
    asked.hearing.start = QTime::fromString(*at, u"HH:mm"_s);
    if (!asked.hearing.start.isValid()) return usage(Text::tr("“%1” is not a time. Write 09:30.").arg(*at));
    asked.minutes = *minutes;
    asked.room = *room;
    asked.clerk = clerk->value_or(QString());
    asked.arbitrators = *arbitrators;
    const auto rest =
        takeWords(words, 1,
                  u"check-hearing CASE --on D --at HH:MM --minutes N --room R --arbitrator NAME... "
                  "[--clerk K] [--online] [--announced] [--shorter-notice]"_s);
    if (!rest) return refuse(rest);
    asked.caseWord = rest->first();
    return asked;
}

/// As an act would set it: by its words.
Result<casework::HearingSet> hearingOf(const desk::Desk &desk, const CheckWords &asked)
{
    const auto &of = asked.hearing;
    casework::HearingSet act;
    act.day = of.on;
    act.time = of.start;
    act.minutes = asked.minutes;
    act.room = asked.room;
    act.online = of.online;
    act.announced = of.announced;
    act.shorterNoticeConsented = of.shorterNotice;
    for (const auto &word : asked.arbitrators) {
        const auto person = personCalled(desk, word);
        if (!person) return refuse(person);
        act.arbitrators << *person;
    }
    if (asked.clerk.isEmpty()) return act;
    return personCalled(desk, asked.clerk).map([&](const PersonId &clerk) {
        act.clerk = clerk;
        return act;
    });
}

/// Published hearings that the file would leave without room or arbitrator, as a refusal names them.
Answer affectedAnswer(const Refusal &refusal, const QList<hearings::DocketSession> &affected)
{
    QJsonArray with;
    for (const auto &line : affected) {
        if (!line.id.isNull()) with.append(line.id.toString(QUuid::WithoutBraces));
    }
    const QJsonObject one{{u"code"_s, refusal.code}, {u"article"_s, refusal.article},
                          {u"text"_s, refusal.text}, {u"member"_s, refusal.member},
                          {u"with"_s, with},         {u"affected"_s, affected.size()}};
    return Answer{.json = {{u"refused"_s, QJsonArray{one}}}, .text = {}, .exit = 1, .refused = refusal};
}

Result<desk::Affected> takeAffected(QStringList &words)
{
    const auto word = takeOption(words, u"--affected"_s);
    if (!word) return refuse(word);
    if (!*word) return desk::Affected::Refuse;
    if (**word == u"release") return desk::Affected::Release;
    if (**word == u"keep") return desk::Affected::Keep;
    return usage(Text::tr("%1 takes release or keep.").arg(u"--affected"_s));
}

} // namespace

Result<Answer> registers(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"registers"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto json = (*desk)->hearings().registersFile();
    return Answer{json, QString::fromUtf8(QJsonDocument(json).toJson())};
}

Result<Answer> importRegisters(Session &session, QStringList words)
{
    const auto affected = takeAffected(words);
    if (!affected) return refuse(affected);
    const auto file = takeWords(words, 1, u"import-registers FILE [--affected release|keep]"_s);
    if (!file) return refuse(file);
    const auto bytes = files::readFile(file->first(), largestRegistersFile);
    if (!bytes) return refuse(bytes);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto changed = (*desk)->hearings().importRegisters(*bytes, *affected);
    if (!changed && changed.error().code == u"hearings-affected") {
        const auto lost = (*desk)->hearings().affectedBy(*bytes);
        if (!lost) return refuse(lost);
        return affectedAnswer(changed.error(), *lost);
    }
    if (!changed) return refuse(changed);
    return Answer{{{u"tribunals"_s, changed->tribunals},
                   {u"rooms"_s, changed->rooms},
                   {u"arbitrators"_s, changed->arbitrators},
                   {u"clerks"_s, changed->clerks},
                   {u"places"_s, changed->places}},
                  Text::tr("Changed: %1 tribunals, %2 rooms, %3 arbitrators, %4 clerks, %5 places.")
                      .arg(changed->tribunals)
                      .arg(changed->rooms)
                      .arg(changed->arbitrators)
                      .arg(changed->clerks)
                      .arg(changed->places)};
}

Result<Answer> docket(Session &session, QStringList words)
{
    const auto from = takeDate(words, u"--from"_s), to = takeDate(words, u"--to"_s);
    if (!from || !to) return from ? refuse(to) : refuse(from);
    if (const auto rest = takeWords(words, 0, u"docket --from D --to D"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto lines = (*desk)->hearings().docket(*from, *to);
    if (!lines) return refuse(lines);
    const Names names(**desk);
    QStringList text;
    for (const auto &line : *lines)
        text << u"%1 %2  %3  %4  %5  %6"_s.arg(toText(line.on), timeJson(line.start).toString(u"—"_s),
                                               names.ofPlace(line.tribunal), names.ofPlace(line.room),
                                               line.number, label(line.status));
    return Answer{{{u"sessions"_s, listJson(*lines, names)}}, text.join(u'\n')};
}

Result<Answer> readyCases(Session &session, QStringList words)
{
    const auto from = takeDate(words, u"--from"_s), to = takeDate(words, u"--to"_s);
    if (!from || !to) return from ? refuse(to) : refuse(from);
    if (const auto rest = takeWords(words, 0, u"ready-cases --from D --to D"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto all = (*desk)->hearings().readyCases(*from, *to);
    if (!all) return refuse(all);
    QStringList text;
    for (const auto &one : all->cases)
        text << u"%1  %2  %3"_s.arg(one.number, toText(one.earliest), toText(one.due));
    return Answer{toJson(*all, Names(**desk)), text.join(u'\n')};
}

Result<Answer> hearingNeeds(Session &session, QStringList words)
{
    office::HearingNeeds needs;
    const auto minutes = takeMinutes(words);
    const auto typical = takeYesNo(words, u"--typical"_s), priority = takeYesNo(words, u"--priority"_s),
               online = takeYesNo(words, u"--online"_s);
    const auto place = takeOption(words, u"--place"_s), reason = takeOption(words, u"--reason"_s);
    if (!minutes) return refuse(minutes);
    for (const auto *option : {&typical, &priority, &online}) {
        if (!*option) return refuse(*option);
    }
    if (!place || !reason) return place ? refuse(reason) : refuse(place);
    const auto word = takeWords(words, 1,
                                u"hearing-needs CASE [--minutes N] [--typical yes|no] [--place CODE] "
                                "[--priority yes|no] [--online yes|no] [--reason T]"_s);
    if (!word) return refuse(word);
    needs = {*minutes, *typical, *place, *priority, *online};
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const auto after = (*desk)->hearings().sayNeeds(*id, needs, reason->value_or(QString()));
    if (!after) return refuse(after);
    auto json = toJson(*after);
    json[u"case"_s] = id->toString();
    return Answer{json, QString::fromUtf8(QJsonDocument(json).toJson())};
}

Result<Answer> checkHearing(Session &session, QStringList words)
{
    const auto asked = takeCheck(std::move(words));
    if (!asked) return refuse(asked);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(asked->caseWord);
    if (!id) return refuse(id);
    const auto act = hearingOf(**desk, *asked);
    if (!act) return refuse(act);
    const auto check = (*desk)->hearings().check(*id, *act, session.now().today());
    if (!check) return refuse(check);
    return Answer{{{u"ok"_s, check->refused.isEmpty()},
                   {u"refused"_s, toJson(check->refused)},
                   {u"warned"_s, toJson(check->warned)}},
                  textOf(*check)};
}

QJsonArray objectionsJson(const hearings::HearingCheck &check)
{
    return toJson(check.refused);
}

} // namespace tiaocai::cli
