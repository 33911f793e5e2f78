// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "base/identity.h"
#include "base/papers.h"
#include "base/text.h"
#include "law/words.h"
#include "words.h"

#include <QCoreApplication>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename IdType>
QJsonValue orNull(const std::optional<IdType> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

QJsonValue orNull(const QUuid &uuid)
{
    return uuid.isNull() ? QJsonValue() : QJsonValue(uuid.toString(QUuid::WithoutBraces));
}

QJsonObject partyJson(const casework::Party &party)
{
    const auto &record = party.record;
    QJsonArray tags;
    for (const auto tag : record.tags)
        tags.append(casework::name(tag));
    return {
        {u"uuid"_s, record.id.toString()},
        {u"role"_s, casework::name(record.role)},
        {u"kind"_s, casework::name(record.kind)},
        {u"name"_s, record.name},
        {u"idKind"_s, record.idNumber.isEmpty() ? QJsonValue() : QJsonValue(name(record.paper()))},
        {u"idNumber"_s, maskedId(record.idNumber)},
        {u"phone"_s, maskedPhone(record.phone)},
        {u"creditCode"_s, record.creditCode},
        {u"sex"_s, record.sex ? QJsonValue(casework::name(*record.sex)) : QJsonValue()},
        {u"persons"_s, record.persons},
        {u"tags"_s, tags},
        {u"since"_s, toJson(party.since)},
        {u"until"_s, toJson(party.until.value_or(QDate()))},
    };
}

QJsonObject claimJson(const casework::Claim &claim)
{
    const auto &record = claim.record;
    return {
        {u"uuid"_s, record.id.toString()},
        {u"by"_s, orNull(record.by)},
        {u"cause"_s, casework::name(record.cause)},
        {u"text"_s, record.text},
        {u"amount"_s, record.amount ? QJsonValue(record.amount->fen()) : QJsonValue()},
        {u"counterclaim"_s, claim.counterclaim},
        {u"outcome"_s, casework::name(claim.outcome)},
        {u"obtained"_s, claim.obtained ? QJsonValue(claim.obtained->fen()) : QJsonValue()},
    };
}

QJsonObject itemJson(const casework::Item &item)
{
    return {
        {u"uuid"_s, item.agreed.id.toString()},
        {u"amount"_s, item.agreed.amount ? QJsonValue(item.agreed.amount->fen()) : QJsonValue()},
        {u"due"_s, toJson(item.agreed.due.value_or(QDate()))},
        {u"paid"_s, item.paid.fen()},
        {u"paidInFullOn"_s, toJson(item.paidInFullOn.value_or(QDate()))},
    };
}

/// Why an act was corrected and who checked it.
void addCorrection(QJsonObject &json, const casework::ActCorrected &correction,
                   const QHash<PersonId, QString> &people)
{
    json[u"reason"_s] = correction.reason;
    json[u"secondPerson"_s] =
        correction.secondPerson
            ? QJsonValue(people.value(*correction.secondPerson, correction.secondPerson->toString()))
            : QJsonValue();
    json[u"noSecondPerson"_s] = correction.noSecondPerson;
}

QJsonObject actJson(const casework::Act &act, const QHash<PersonId, QString> &people)
{
    QJsonObject json{
        {u"uuid"_s, act.id.toString()},
        {u"kind"_s, casework::name(act.kind())},
        {u"on"_s, toJson(act.on)},
        {u"recordedAt"_s, act.recordedAt.toString(Qt::ISODate)},
        {u"by"_s, people.value(act.recordedBy, act.recordedBy.toString())},
        {u"supersedes"_s, orNull(act.supersedes())},
        {u"backEntered"_s, act.isBackEntered()},
        {u"lateEntryDays"_s, act.lateEntryDays()},
        {u"lateEntry"_s, casework::lateEntry(act)},
        {u"note"_s, act.note},
        {u"proof"_s, act.proof.text},
        {u"data"_s, casework::toJson(act.payload, Half::Act)},
    };
    if (const auto *correction = std::get_if<casework::ActCorrected>(&act.payload))
        addCorrection(json, *correction, people);
    return json;
}

template <typename List, typename Shape>
QJsonArray arrayOf(const List &list, const Shape &shape)
{
    QJsonArray array;
    for (const auto &value : list)
        array.append(shape(value));
    return array;
}

/// Who mediates: the handler, and who else was named at the acceptance.
QJsonArray mediatorsJson(const desk::CaseView &view)
{
    QStringList names;
    if (view.file.handler) names << view.people.value(*view.file.handler, view.file.handler->toString());
    for (const auto &act : view.file.effective) {
        const auto *accepted = std::get_if<casework::MediationAccepted>(&act.payload);
        if (!accepted) continue;
        for (const auto &person : accepted->mediators)
            names << view.people.value(person, person.toString());
        names << accepted->otherMediators;
    }
    names.removeDuplicates();
    return QJsonArray::fromStringList(names);
}

QJsonArray kindsJson(const QList<casework::ActKind> &kinds)
{
    return arrayOf(kinds, [](casework::ActKind kind) { return casework::name(kind); });
}

QJsonArray namesJson(const QList<PersonId> &persons, const QHash<PersonId, QString> &people)
{
    return arrayOf(persons, [&](const PersonId &id) { return people.value(id, id.toString()); });
}

QJsonObject recusalJson(const PersonId &person, const char *state, const QHash<PersonId, QString> &people)
{
    return {{u"person"_s, people.value(person, person.toString())}, {u"state"_s, QLatin1StringView(state)}};
}

QJsonArray recusalsJson(const casework::CaseFile &file, const QHash<PersonId, QString> &people)
{
    QJsonArray list;
    const auto recusals = casework::recusals(file);
    for (const auto &person : recusals.granted)
        list.append(recusalJson(person, "granted", people));
    for (const auto &person : recusals.pending)
        list.append(recusalJson(person, "pending", people));
    return list;
}

QJsonObject representativeJson(const casework::Representative &one)
{
    const auto &record = one.record;
    return {{u"uuid"_s, record.id.toString()},
            {u"party"_s, record.party.toString()},
            {u"name"_s, record.name},
            {u"idNumber"_s, maskedId(record.idNumber)},
            {u"phone"_s, maskedPhone(record.phone)},
            {u"since"_s, toJson(one.since)},
            {u"until"_s, toJson(one.until.value_or(QDate()))}};
}

const char *stateOf(const casework::Hearing &hearing)
{
    switch (hearing.state) {
    case casework::Hearing::Set:
        return hearing.freed ? "to-be-set" : "set";
    case casework::Hearing::Cancelled:
        return "cancelled";
    case casework::Hearing::Postponed:
        return "moved";
    case casework::Hearing::Held:
        return "held";
    }
    return "";
}

QJsonObject hearingJson(const casework::Hearing &hearing, const QHash<PersonId, QString> &people)
{
    return {{u"uuid"_s, hearing.id.toString()},
            {u"on"_s, toJson(hearing.day)},
            {u"start"_s, hearing.time ? QJsonValue(hearing.time->toString(u"HH:mm")) : QJsonValue()},
            {u"minutes"_s, hearing.minutes ? QJsonValue(*hearing.minutes) : QJsonValue()},
            {u"tribunal"_s, hearing.tribunal},
            {u"room"_s, hearing.room},
            {u"arbitrators"_s, namesJson(hearing.sat.isEmpty() ? hearing.arbitrators : hearing.sat, people)},
            {u"clerk"_s, hearing.clerk ? QJsonValue(people.value(*hearing.clerk)) : QJsonValue()},
            {u"kind"_s, casework::name(hearing.kind)},
            {u"online"_s, hearing.online},
            {u"status"_s, QLatin1StringView(stateOf(hearing))}};
}

/// Who decides an arbitration, where it comes from and when it is heard.
void addTribunal(QJsonObject &json, const casework::CaseFile &file, const QHash<PersonId, QString> &people)
{
    json[u"township"_s] = file.application.township;
    json[u"collective"_s] = file.application.collective || file.persons() >= casework::collectiveFrom;
    json[u"simplified"_s] = file.simplified;
    json[u"joined"_s] = QJsonArray::fromStringList(file.joined);
    json[u"tribunal"_s] = namesJson(file.tribunal, people);
    json[u"recorder"_s] = file.recorder ? QJsonValue(people.value(*file.recorder)) : QJsonValue();
    json[u"recusals"_s] = recusalsJson(file, people);
    json[u"representatives"_s] = arrayOf(file.representatives, representativeJson);
    json[u"hearings"_s] =
        arrayOf(file.hearings, [&](const auto &hearing) { return hearingJson(hearing, people); });
}

/// A case that waits without a clock has the shape of those with one: by what is due next, if anything is.
QJsonObject todayRowJson(const desk::TodayRow &row)
{
    const auto rule = row.clock ? row.clock->rule : row.of.nextRule;
    return {
        {u"case"_s, row.of.id.toString()},
        {u"number"_s, row.of.number},
        {u"rule"_s, rule.isNull() ? QJsonValue() : QJsonValue(rule.toString())},
        {u"due"_s, toJson(row.clock ? row.clock->due : row.of.nextDue)},
        {u"settling"_s, kindsJson(row.settling)},
    };
}

/// "respondent-2" -> {"respondent", 2}; a bare word is its first.
std::pair<QString, qsizetype> numbered(const QString &word)
{
    const auto dash = word.lastIndexOf(u'-');
    bool ok = false;
    const auto n = dash > 0 ? QStringView(word).mid(dash + 1).toInt(&ok) : 0;
    return ok && n > 0 ? std::pair(word.left(dash), qsizetype(n)) : std::pair(word, qsizetype(1));
}

template <typename List, typename Uuid>
QUuid nth(const List &list, qsizetype n, Uuid uuid)
{
    return n >= 1 && n <= list.size() ? uuid(list.at(n - 1)) : QUuid();
}

QUuid partyCalled(const casework::CaseFile &file, const QString &word)
{
    const auto [role, n] = numbered(word);
    if (const auto known = casework::chosen<casework::PartyRole>(role))
        return nth(file.active(*known), n,
                   [](const casework::Party &party) { return party.record.id.uuid(); });
    for (const auto &party : file.parties) {
        if (!word.isEmpty() && party.record.name == word) return party.record.id.uuid();
    }
    return {};
}

QUuid actCalled(const casework::CaseFile &file, const QString &word)
{
    const auto [name, n] = numbered(word);
    if (name == u"act") return nth(file.acts, n, [](const casework::Act &act) { return act.id.uuid(); });
    QUuid last;
    for (const auto &act : file.acts) {
        if (casework::name(act.kind()) == word) last = act.id.uuid();
    }
    return last;
}

QUuid documentCalled(const casework::CaseFile &file, const QString &word)
{
    for (const auto &decision : file.decisions) {
        if (decision.number == word) return decision.document.uuid();
    }
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<casework::DocumentIssued>(&act.payload);
        if (issued && issued->number == word) return issued->document.uuid();
    }
    const auto [name, n] = numbered(word);
    return name == u"document"
               ? nth(file.decisions, n, [](const auto &decision) { return decision.document.uuid(); })
               : QUuid();
}

QJsonObject counts(const QMap<QString, int> &byCode)
{
    QJsonObject object;
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it)
        object[it.key()] = it.value();
    return object;
}

QJsonObject toJson(const intake::LedgerFigures &figures)
{
    return {
        {u"rows"_s, figures.rows},
        {u"importable"_s, figures.importable},
        {u"rejected"_s, counts(figures.rejected)},
        {u"warned"_s, counts(figures.warned)},
        {u"accepted"_s, figures.accepted},
        {u"concluded"_s, figures.concluded},
        {u"succeeded"_s, figures.succeeded},
        {u"failed"_s, figures.failed},
        {u"withdrawn"_s, figures.withdrawn},
        {u"open"_s, figures.open},
        {u"workers"_s, figures.workers},
        {u"agreed_fen"_s, figures.agreed.fen()},
    };
}

QJsonObject monthJson(const intake::LedgerMonth &of)
{
    return {{u"month"_s, of.month},
            {u"cases"_s, of.cases},
            {u"workers"_s, of.workers},
            {u"accepted"_s, of.accepted},
            {u"concluded"_s, of.concluded},
            {u"succeeded"_s, of.succeeded},
            {u"failed"_s, of.failed},
            {u"withdrawn"_s, of.withdrawn},
            {u"notAccepted"_s, of.notAccepted},
            {u"agreed_fen"_s, of.agreed.fen()}};
}

/// Columns are counted from 1, as `--columns` takes them.
QJsonObject columnJson(const intake::ColumnUse &use)
{
    return {{u"sheet"_s, use.sheet},
            {u"column"_s, use.column + 1},
            {u"heading"_s, use.heading},
            {u"taken"_s, use.taken ? QJsonValue(intake::ledgerFieldNames.name(*use.taken)) : QJsonValue()}};
}

QJsonObject reportJson(const intake::RowReport &report)
{
    return {{u"sheet"_s, report.sheet}, {u"row"_s, report.row},   {u"column"_s, report.column},
            {u"code"_s, report.code},   {u"text"_s, report.text}, {u"rejected"_s, report.rejected}};
}

QUuid personCalled(const QList<office::Person> &people, const QString &word)
{
    for (const auto &person : people) {
        if (person.name == word) return person.id.uuid();
    }
    return {};
}

/// Where a case went.
QJsonObject handedOverJson(const desk::SentOn &handed)
{
    return {
        {u"package"_s, handed.package}, {u"to"_s, handed.office}, {u"on"_s, cli::toJson(handed.at.date())},
        {u"purpose"_s, handed.purpose}, {u"text"_s, handed.text}, {u"state"_s, handed.state}};
}

/// Whence it came: the other office's case.
QJsonObject takenOverJson(const office::TakenOver &taken)
{
    return {{u"office"_s, taken.office},
            {u"uuid"_s, taken.origin.toString()},
            {u"number"_s, taken.number.isEmpty() ? QJsonValue() : QJsonValue(taken.number)},
            {u"package"_s, taken.package},
            {u"purpose"_s, taken.purpose}};
}

} // namespace

QJsonValue toJson(QDate date)
{
    return date.isValid() ? QJsonValue(toText(date)) : QJsonValue();
}

QJsonObject toJson(const law::Deadline &deadline, const law::LawBook &book)
{
    auto json = law::toJson(deadline.period, book);
    json[u"subject"_s] = orNull(deadline.subject);
    json[u"startedBy"_s] = orNull(deadline.startedBy);
    json[u"state"_s] = law::name(deadline.state);
    json[u"doneOn"_s] = toJson(deadline.doneOn.value_or(QDate()));
    json[u"informationOnly"_s] = deadline.informationOnly;
    return json;
}

QJsonArray toJson(const QList<law::Deadline> &deadlines, const law::LawBook &book)
{
    QJsonArray array;
    for (const auto &deadline : deadlines)
        array.append(toJson(deadline, book));
    return array;
}

QJsonObject withNumbers(QJsonObject view, const casework::CaseFile &file)
{
    const auto whole = [](const QJsonArray &masked, const auto &people) {
        QJsonArray list;
        for (qsizetype i = 0; i < people.size(); ++i) {
            auto one = masked[i].toObject();
            one[u"idNumber"_s] = people[i].record.idNumber;
            one[u"phone"_s] = people[i].record.phone;
            list.append(one);
        }
        return list;
    };
    view[u"parties"_s] = whole(view[u"parties"_s].toArray(), file.parties);
    view[u"representatives"_s] = whole(view[u"representatives"_s].toArray(), file.representatives);
    return view;
}

QJsonObject toJson(const desk::CaseView &view, const law::LawBook &book)
{
    const auto &file = view.file;
    QJsonArray acts;
    for (const auto &act : file.acts) {
        auto one = actJson(act, view.people);
        if (const auto other = view.insteadOf.value(act.id); !other.isEmpty()) one[u"standsInFor"_s] = other;
        acts.append(one);
    }
    QJsonArray mayFollow;
    for (const auto kind : view.mayFollow)
        mayFollow.append(casework::name(kind));
    QJsonArray irregularities;
    for (const auto &irregularity : file.irregularities)
        irregularities.append(QJsonObject{{u"act"_s, irregularity.act.toString()},
                                          {u"code"_s, irregularity.code},
                                          {u"text"_s, irregularity.text}});
    QJsonObject json{
        {u"uuid"_s, file.id.toString()},
        {u"number"_s, file.number()},
        {u"registrationNumber"_s, file.registrationNumber},
        {u"kind"_s, casework::name(file.kind)},
        {u"stage"_s, casework::name(file.stage)},
        {u"standing"_s, casework::standing(file)},
        {u"performance"_s, casework::name(file.performance)},
        {u"receivedOn"_s, toJson(file.receivedOn)},
        {u"acceptedOn"_s, toJson(file.acceptedOn.value_or(QDate()))},
        {u"closing"_s, QJsonValue()},
        {u"mediators"_s, mediatorsJson(view)},
        {u"parties"_s, arrayOf(file.parties, partyJson)},
        {u"claims"_s, arrayOf(file.claims, claimJson)},
        {u"items"_s, arrayOf(file.items, itemJson)},
        {u"acts"_s, acts},
        {u"deadlines"_s, toJson(view.deadlines, book)},
        {u"mayFollow"_s, mayFollow},
        {u"irregularities"_s, irregularities},
        {u"reserved"_s, view.reserved ? QJsonValue(view.reserved->pack.toString()) : QJsonValue()},
        {u"handedOver"_s, arrayOf(view.handedOver, handedOverJson)},
        {u"told"_s, arrayOf(view.told, [](const desk::ToldRow &told) { return toJson(told); })},
        {u"origin"_s,
         view.takenOver.isEmpty() ? QJsonValue() : QJsonValue(takenOverJson(view.takenOver.first()))},
    };
    addTribunal(json, file, view.people);
    const auto *next = casework::nextDeadline(view.deadlines);
    json[u"nextRule"_s] = next ? QJsonValue(next->period.rule.toString()) : QJsonValue();
    json[u"nextDue"_s] = next ? toJson(next->period.judged) : QJsonValue();
    if (file.closing)
        json[u"closing"_s] = QJsonObject{{u"manner"_s, casework::name(file.closing->manner)},
                                         {u"on"_s, toJson(file.closing->on)}};
    return json;
}

QJsonObject toJson(const desk::ToldRow &told)
{
    const auto &item = told.item;
    return {{u"direction"_s, told.isOut ? u"out"_s : u"in"_s},
            {u"partner"_s, told.partner},
            {u"item"_s, item.item},
            {u"kind"_s, name(item.kind)},
            {u"case"_s, told.id.isNull() ? QJsonValue() : QJsonValue(told.id.toString())},
            {u"number"_s, told.number.isEmpty() ? QJsonValue() : QJsonValue(told.number)},
            {u"epoch"_s, item.ordinal},
            {u"sequence"_s, told.sequence},
            {u"at"_s, told.at.isValid() ? QJsonValue(told.at.toString(Qt::ISODate)) : QJsonValue()},
            {u"data"_s, item.data}};
}

QJsonObject originJson(const office::TakenOver &taken, const exchange::CaseCopy &copy)
{
    QHash<PersonId, QString> people;
    for (auto one = copy.people.begin(); one != copy.people.end(); ++one)
        people.insert(one.key(), one.value());
    auto json = takenOverJson(taken);
    json[u"acts"_s] = arrayOf(copy.acts, [&](const casework::Act &act) { return actJson(act, people); });
    return json;
}

QJsonObject toJson(const desk::CaseRow &row)
{
    return {
        {u"uuid"_s, row.id.toString()},
        {u"number"_s, row.number},
        {u"stage"_s, casework::name(row.stage)},
        {u"standing"_s, casework::standing(row.stage, row.ending)},
        {u"nextRule"_s, row.nextRule.isNull() ? QJsonValue() : QJsonValue(row.nextRule.toString())},
        {u"nextDue"_s, toJson(row.nextDue)},
        {u"out"_s, row.isOut},
    };
}

QJsonObject toJson(const desk::TodayView &view)
{
    QJsonObject json{{u"on"_s, toJson(view.on)}};
    for (const auto &group : view.groups)
        json[name(group.kind)] = arrayOf(group.rows, todayRowJson);
    json[u"awaitedPackages"_s] =
        arrayOf(view.group(desk::TodayKind::AwaitingReceipt).packages, [&](const desk::AwaitedPackage &of) {
            return QJsonObject{{u"packageId"_s, of.packageId}, {u"partner"_s, of.partner},
                               {u"kind"_s, of.kind},           {u"epoch"_s, of.ordinal},
                               {u"sequence"_s, of.sequence},   {u"sentOn"_s, toJson(of.sentOn)},
                               {u"due"_s, toJson(of.due)},     {u"days"_s, of.days},
                               {u"late"_s, of.isLate(view.on)}};
        });
    auto unnoticed = json[u"noticeNotReceived"_s].toArray();
    for (auto row : unnoticed) {
        auto object = row.toObject();
        object[u"code"_s] = u"notice-not-received"_s;
        row = object;
    }
    json[u"noticeNotReceived"_s] = unnoticed;
    json[name(desk::TodayKind::MeetingNotRecorded)] =
        arrayOf(view.group(desk::TodayKind::MeetingNotRecorded).rows, [](const desk::TodayRow &row) {
            auto object = todayRowJson(row);
            object[u"meetingOn"_s] = toJson(row.of.meetingOn);
            return object;
        });
    return json;
}

QString todayText(const desk::TodayView &view)
{
    QStringList lines{toText(view.on)};
    for (const auto &group : view.groups) {
        lines.append(u"%1 %2"_s.arg(label(group.kind)).arg(group.count));
        for (const auto &row : group.rows)
            lines.append(row.clock ? u"  %1  %2  %3"_s.arg(toText(row.clock->due), row.of.number,
                                                           row.clock->rule.toString())
                         : group.kind == desk::TodayKind::MeetingNotRecorded
                             ? u"  %1  %2"_s.arg(toText(row.of.meetingOn), row.of.number)
                             : u"  %1  %2"_s.arg(row.of.number, casework::label(row.of.stage)));
        for (const auto &of : group.packages)
            lines.append(
                u"  %1  %2-%3  %4"_s.arg(toText(of.due)).arg(of.ordinal).arg(of.sequence).arg(of.partner));
    }
    return lines.join(u'\n');
}

QJsonObject toJson(const desk::LedgerImport &import)
{
    const auto &reading = import.reading;
    auto json = toJson(intake::computeFigures(reading));
    json[u"imported"_s] = import.imported;
    json[u"endings"_s] = import.endings;
    json[u"batch"_s] = import.batch.isNull() ? QJsonValue() : QJsonValue(import.batch.toString());
    json[u"readAs"_s] = reading.readAs;
    json[u"unreadableBytes"_s] = reading.unreadableBytes;
    json[u"hiddenRows"_s] = reading.tellsLook() ? QJsonValue(reading.hiddenRows) : QJsonValue();
    json[u"hiddenColumns"_s] = reading.tellsLook() ? QJsonValue(reading.hiddenColumns) : QJsonValue();
    json[u"sheets"_s] = QJsonArray::fromStringList(reading.sheets);
    json[u"otherSheets"_s] = arrayOf(reading.otherSheets, [](const intake::OtherSheet &sheet) {
        return QJsonObject{{u"name"_s, sheet.name}, {u"why"_s, sheet.why}};
    });
    json[u"passedOver"_s] = arrayOf(reading.passedOver, [](const intake::PassedOver &row) {
        return QJsonObject{
            {u"sheet"_s, row.sheet}, {u"row"_s, row.row}, {u"text"_s, row.text}, {u"why"_s, row.why}};
    });
    json[u"columns"_s] = arrayOf(reading.columns, columnJson);
    json[u"unusedColumns"_s] = QJsonArray::fromStringList(reading.unusedColumns());
    json[u"months"_s] = arrayOf(intake::figuresByMonth(reading), monthJson);
    json[u"unknownMediators"_s] = QJsonArray::fromStringList(import.unknownMediators);
    json[u"rowReports"_s] = arrayOf(reading.reports, reportJson);
    return json;
}

namespace {

QUuid evidenceNumbered(const casework::CaseFile &file, const QString &number)
{
    const auto found = std::ranges::find_if(
        file.evidence, [&](const casework::Evidence &one) { return one.item.number == number; });
    return found == file.evidence.end() ? QUuid() : found->item.id.uuid();
}

} // namespace

Lookup lookupIn(const desk::CaseView &view, const QList<office::Person> &people)
{
    return [file = view.file, people](QStringView tag, const QString &word) -> QUuid {
        const auto n = numbered(word).second;
        if (tag == u"party") return partyCalled(file, word);
        if (tag == u"claim")
            return nth(file.claims, n, [](const auto &claim) { return claim.record.id.uuid(); });
        if (tag == u"item") return nth(file.items, n, [](const auto &item) { return item.agreed.id.uuid(); });
        if (tag == u"hearing")
            return nth(file.hearings, n, [](const auto &hearing) { return hearing.id.uuid(); });
        if (tag == u"act") return actCalled(file, word);
        if (tag == u"evidence") return evidenceNumbered(file, word);
        if (tag == u"document") return documentCalled(file, word);
        return tag == u"person" ? personCalled(people, word) : QUuid();
    };
}

} // namespace tiaocai::cli
