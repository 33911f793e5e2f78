// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_pages.h"
#include "act_words.h"
#include "hearings/common_sheet.h"
#include "hearings_json.h"
#include "intake/json.h"
#include "json.h"
#include "law/words.h"
#include "read_case.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

/// One byte more than what the reader takes, so that it sees that there is too much.
constexpr qint64 largestFile = 4 * 1024 * 1024 + 1;

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"not-found"_s, Text::tr("The file %1 cannot be read. Check its name.").arg(path));
    return intake::readJsonStrict(file.read(largestFile));
}

QString deadlineText(const law::Deadline &deadline, const law::LawBook &book)
{
    const auto *rule = book.rule(deadline.period.rule);
    const auto due = toJson(deadline.period.due).toString();
    return u"%1  %2  %3  %4"_s.arg(due.isEmpty() ? u"—"_s : due, rule ? rule->nameZh : QString(),
                                   deadline.period.rule.toString(), law::name(deadline.state));
}

QString actText(const casework::Act &act)
{
    const auto line = u"  %1  %2"_s.arg(toJson(act.on).toString(), casework::label(act.kind()));
    const auto late = casework::lateEntry(act);
    return late.isEmpty() ? line : line + u"  "_s + late;
}

QString viewText(const desk::CaseView &view, const law::LawBook &book)
{
    QStringList lines{u"%1  %2  %3 ⇢ %4"_s.arg(view.file.number(), casework::standing(view.file),
                                               view.file.names(casework::PartyRole::Applicant),
                                               view.file.names(casework::PartyRole::Respondent))};
    for (const auto &act : view.file.effective)
        lines.append(actText(act));
    for (const auto &deadline : view.deadlines)
        lines.append(u"  "_s + deadlineText(deadline, book));
    for (const auto &handed : view.handedOver)
        lines.append(
            u"  %1  → %2  %3"_s.arg(toJson(handed.at.date()).toString(), handed.office, handed.text));
    for (const auto &told : view.told)
        lines.append(
            u"  %1  %2  %3"_s.arg(told.partner, label(told.item.kind), exchange::toldWords(told.item)));
    return lines.join(u'\n');
}

QJsonObject caseNamed(const casework::CaseFile &file)
{
    return {{u"uuid"_s, file.id.toString()}, {u"number"_s, file.number()}};
}

Result<std::optional<QTime>> takeTime(QStringList &words)
{
    const auto text = takeOption(words, u"--at"_s);
    if (!text) return refuse(text);
    if (!*text) return std::optional<QTime>();
    const auto time = QTime::fromString(**text, u"HH:mm"_s);
    if (!time.isValid()) return usage(Text::tr("“%1” is not a time. Write 09:30.").arg(**text));
    return std::optional(time);
}

} // namespace

Result<ActWords> takeAct(QStringList words, const QString &verb)
{
    const auto on = takeDate(words, u"--on"_s);
    const auto at = takeTime(words);
    const bool enters = verb == u"act" || verb == u"propose"; // a look ahead is of one case
    const bool isInAll = enters && takeFlag(words, u"--in-all"_s);
    const auto data = takeOption(words, u"--data"_s);
    const auto note = takeOption(words, u"--note"_s);
    const auto proof = takeOption(words, u"--proof"_s);
    for (const auto *option : {&data, &note, &proof}) {
        if (!*option) return refuse(*option);
    }
    if (!on) return refuse(on);
    if (!at) return refuse(at);
    const auto rest =
        takeWords(words, 2,
                  verb + u" CASE VERB --on D [--at HH:MM] [--data JSON] [--note TEXT] [--proof TEXT]"_s +
                      (enters ? u" [--in-all]"_s : QString()));
    if (!rest) return refuse(rest);
    const auto kind = casework::chosen<casework::ActKind>(rest->at(1));
    if (!kind) return usage(Text::tr("“%1” is not an act. `tiaocai-cli acts` lists them.").arg(rest->at(1)));
    if (isInAll && *kind != casework::ActKind::ActCorrected)
        return usage(Text::tr("%1 goes with a correction.").arg(u"--in-all"_s));
    return ActWords{rest->at(0),
                    *kind,
                    *on,
                    *at,
                    data->value_or(u"{}"_s),
                    note->value_or(QString()),
                    proof->value_or(QString()),
                    isInAll};
}

/// The earliest open clock, of whatever kind, comes first in the text and is named.
Result<Answer> recordedAnswer(const desk::Recorded &recorded, const desk::Desk &desk)
{
    const QJsonObject json{{u"act"_s, QJsonObject{{u"uuid"_s, recorded.act.toString()}}},
                           {u"case"_s, caseNamed(recorded.view.file)},
                           {u"stage"_s, casework::name(recorded.view.file.stage)},
                           {u"warnings"_s, QJsonArray::fromStringList(recorded.warnings)},
                           {u"deadlines"_s, toJson(recorded.view.deadlines, desk.office().book())}};
    return Answer{
        json, (QStringList(recorded.warnings) << viewText(recorded.view, desk.office().book())).join(u'\n')};
}

Result<Answer> deadline(Session &session, QStringList words)
{
    if (words.isEmpty()) return usage(Text::tr("Usage: %1").arg(u"deadline RULE --from D [moves]"_s));
    const auto rule = words.takeFirst();
    const auto asked = law::readReckoning(rule, words);
    if (!asked) return refuse(asked);
    const auto law = session.law();
    if (!law) return refuse(law);
    const auto period = law::reckon(*asked, law->book, law->calendar);
    if (!period) return refuse(period);
    const auto &found = *law->book.rule(period->rule, asked->overlay);
    QStringList lines{u"%1  %2"_s.arg(rule, toJson(period->due).toString(u"—"_s))};
    for (const auto &step : period->trace)
        lines.append(u"  "_s + law::explain(step, found.provisionOn(period->from).unit, Speech::ofWindow()));
    return Answer{law::toJson(*period, law->book), lines.join(u'\n')};
}

Result<Answer> registerCase(Session &session, QStringList words)
{
    const auto file = takeWords(words, 1, u"register FILE.json"_s);
    if (!file) return refuse(file);
    const auto json = readJsonFile(file->first());
    if (!json) return refuse(json);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto first = readCase(*json, session.now().today());
    if (!first) return refuse(first);
    auto recorded = (*desk)->cases().registerCase(*first);
    if (!recorded) return refuse(recorded);
    // A file that says nothing of signatures does not say that one is missing.
    if (!json->contains(u"isSigned"_s)) recorded->warnings.removeAll(casework::unsignedApplication());
    return recordedAnswer(*recorded, **desk);
}

namespace {

/// An act that cannot follow at all is refused as such, before its data is asked for.
tl::unexpected<Refusal> whatIsWrong(const desk::Desk &desk, const CaseId &id, const ActWords &asked,
                                    const Refusal &data)
{
    const auto stage = desk.cases().preview(id, {.payload = casework::blank(asked.kind), .on = asked.on});
    return tl::unexpected(!stage && stage.error().code == u"act-not-allowed" ? stage.error() : data);
}

/// A hearing is refused with everything that stands against it.
Result<Answer> refusedAct(const desk::Desk &desk, const CaseId &id, const casework::ActDraft &draft,
                          const Refusal &refusal)
{
    const auto check = desk.hearings().check(id, draft);
    const bool isOfCheck =
        check && *check && !(*check)->refused.isEmpty() && (*check)->refused.first().code == refusal.code;
    if (!isOfCheck) return tl::unexpected(refusal);
    return Answer{
        .json = {{u"refused"_s, objectionsJson(**check)}}, .text = {}, .exit = 1, .refused = refusal};
}

/// Before whom and when an accepted case may first be heard (法32); null: no day of the next two months is free.
QJsonValue offeredHearing(const desk::Desk &desk, const CaseId &id)
{
    const auto opening = desk.hearings().firstOpening(id, desk.now().today().addDays(60));
    return opening && *opening ? QJsonValue(plannedJson(**opening, Names(desk))) : QJsonValue();
}

} // namespace

Result<EnteredAct> draftOf(Session &session, const desk::Desk &desk, const ActWords &asked)
{
    if (auto may = desk.cases().mayRecord(asked.kind); !may) return refuse(may);
    const auto data = intake::readJsonStrict(asked.data.toUtf8());
    if (!data) return refuse(data);
    const auto id = desk.cases().find(asked.caseWord);
    if (!id) return refuse(id);
    auto view = desk.cases().view(*id);
    if (!view) return refuse(view);
    if (asked.kind == casework::ActKind::HearingHeld) {
        const auto others = desk.hearings().heardTogether(*id);
        if (!others) return refuse(others);
        view->file = hearings::withThoseOf(view->file, *others);
    }
    auto payload = casework::payloadFromJson(asked.kind, *data,
                                             lookupIn(*view, desk.office().staff(session.now().today())));
    if (!payload) return whatIsWrong(desk, *id, asked, payload.error());
    casework::ActDraft draft{.payload = std::move(*payload), .on = asked.on, .at = asked.at};
    draft.proof.text = asked.proof;
    draft.note = asked.note;
    return EnteredAct{*id, draft};
}

Result<Answer> act(Session &session, QStringList words)
{
    const auto asked = takeAct(std::move(words), u"act"_s);
    if (!asked) return refuse(asked);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto entered = draftOf(session, **desk, *asked);
    if (!entered) return refuse(entered);
    const auto &[id, draft] = *entered;
    const auto recorded =
        asked->isInAll ? (*desk)->cases().correctInAll(id, draft) : (*desk)->cases().record(id, draft);
    if (!recorded) return refusedAct(**desk, id, draft, recorded.error());
    auto answer = recordedAnswer(*recorded, **desk);
    const bool isAccepted = asked->kind == casework::ActKind::ArbitrationAccepted;
    if (answer && isAccepted && !(*desk)->hearings().registers().isEmpty())
        answer->json[u"offered"_s] = offeredHearing(**desk, id);
    return answer;
}

Result<Answer> acts(Session &, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"acts"_s); !rest) return refuse(rest);
    return Answer{actsJson(), actsPage()};
}

Result<Answer> showCase(Session &session, QStringList words)
{
    const bool reveals = takeFlag(words, u"--reveal"_s);
    const auto word = takeWords(words, 1, u"case CASE [--reveal]"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const auto view = (*desk)->cases().view(*id);
    if (!view) return refuse(view);
    Answer answer{toJson(*view, (*desk)->office().book()), viewText(*view, (*desk)->office().book())};
    if (!reveals) return answer;
    return (*desk)->cases().reveal(*id).map([&] {
        answer.json = withNumbers(answer.json, view->file);
        return answer;
    });
}

Result<Answer> cases(Session &session, QStringList words)
{
    const auto filter = takeOption(words, u"--filter"_s);
    const auto stageWord = takeOption(words, u"--stage"_s);
    if (!filter) return refuse(filter);
    if (!stageWord) return refuse(stageWord);
    if (const auto rest = takeWords(words, 0, u"cases [--filter TEXT] [--stage S]"_s); !rest)
        return refuse(rest);
    desk::CaseQuery query{.text = filter->value_or(QString())};
    if (*stageWord) {
        query.stage = casework::chosen<casework::Stage>(**stageWord);
        if (!query.stage) return usage(Text::tr("“%1” is not a stage.").arg(**stageWord));
    }
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto rows = (*desk)->cases().list(query);
    if (!rows) return refuse(rows);
    QJsonArray json;
    QStringList lines;
    for (const auto &row : *rows) {
        json.append(toJson(row));
        lines.append(u"%1  %2  %3 ⇢ %4  %5"_s.arg(row.number, casework::standing(row.stage, row.ending),
                                                  row.applicants, row.respondents,
                                                  toJson(row.nextDue).toString()));
    }
    return Answer{{{u"cases"_s, json}}, lines.join(u'\n')};
}

Result<Answer> today(Session &session, QStringList words)
{
    auto on = session.now().today();
    if (words.contains(u"--on"_s)) {
        const auto asked = takeDate(words, u"--on"_s);
        if (!asked) return refuse(asked);
        on = *asked;
    }
    if (const auto rest = takeWords(words, 0, u"today [--on D]"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto view = (*desk)->cases().today(on);
    if (!view) return refuse(view);
    return Answer{toJson(*view), todayText(*view)};
}

} // namespace tiaocai::cli
