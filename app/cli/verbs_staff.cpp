// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/write_file.h"
#include "json.h"
#include "reports/passed_cases.h"
#include "reports/print.h"
#include "verbs.h"
#include "words.h"

#include <QJsonArray>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QList<PersonId>> personsNamed(const desk::Desk &desk, const QStringList &names)
{
    QList<PersonId> list;
    for (const auto &name : names) {
        const auto person = desk.office().personNamed(name);
        if (!person) return refuse(person);
        list << person->id;
    }
    return list;
}

QString nameOf(const desk::Desk &desk, const PersonId &id)
{
    for (const auto &person : desk.office().people()) {
        if (person.id == id) return person.name;
    }
    return {};
}

QJsonArray namesOf(const desk::Desk &desk, const QList<PersonId> &persons)
{
    QJsonArray names;
    for (const auto &person : persons)
        names.append(nameOf(desk, person));
    return names;
}

QString lineOf(const desk::Desk &desk, const office::SubstituteNamed &one)
{
    return Text::tr("%1 stands in for %2 from %3 to %4.")
        .arg(nameOf(desk, one.substitute), nameOf(desk, one.person), toText(one.from), toText(one.to));
}

QList<reports::PassedCase> linesOf(const QList<desk::CaseRow> &rows)
{
    QList<reports::PassedCase> lines;
    for (const auto &row : rows)
        lines << reports::PassedCase{row.number, row.applicants, row.respondents,
                                     row.stage,  row.nextRule,   row.nextDue};
    return lines;
}

struct Passing {
    QString from, to, reason;
};

/// In the format of the file's name.
Result<reports::Paper> listOf(const desk::Desk &desk, const desk::CasesToPass &of, const Passing &passing,
                              const QString &out)
{
    const auto &office = desk.office().identity();
    const reports::PassedCases list{.office = office.name,
                                    .from = passing.from,
                                    .to = passing.to,
                                    .reason = passing.reason,
                                    .cases = linesOf(of.cases),
                                    .tribunals = linesOf(of.tribunals),
                                    .at = desk.now().moment,
                                    .demonstration = office.demonstration};
    return reports::paper(reports::passedCases(list, desk.office().book()), out);
}

QJsonArray rowsJson(const QList<desk::CaseRow> &rows)
{
    QJsonArray json;
    for (const auto &row : rows)
        json.append(cli::toJson(row));
    return json;
}

Answer answerOf(const desk::CasesToPass &of, const QString &done)
{
    QStringList lines{done};
    for (const auto &row : of.cases)
        lines << u"  %1  %2 ⇢ %3"_s.arg(row.number, row.applicants, row.respondents);
    for (const auto &row : of.tribunals)
        lines << Text::tr("  %1: he sits in its tribunal; another is to be composed there.").arg(row.number);
    if (of.restricted > 0) lines << Text::tr("%1 cases are restricted and stay with him.").arg(of.restricted);
    return {{{u"cases"_s, rowsJson(of.cases)},
             {u"tribunals"_s, rowsJson(of.tribunals)},
             {u"restricted"_s, of.restricted}},
            lines.join(u'\n')};
}

} // namespace

Result<Answer> substitutes(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"substitutes"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    QJsonArray json;
    QStringList lines;
    for (const auto &one : (*desk)->office().substitutions()) {
        json.append(QJsonObject{{u"person"_s, nameOf(**desk, one.person)},
                                {u"by"_s, nameOf(**desk, one.substitute)},
                                {u"from"_s, cli::toJson(one.from)},
                                {u"to"_s, cli::toJson(one.to)}});
        lines << lineOf(**desk, one);
    }
    if (lines.isEmpty()) lines << Text::tr("Nobody stands in for anybody.");
    return Answer{{{u"substitutes"_s, json}}, lines.join(u'\n')};
}

Result<Answer> substitute(Session &session, QStringList words)
{
    const auto by = takeNeeded(words, u"--by"_s);
    const auto from = takeDate(words, u"--from"_s);
    const auto to = takeDate(words, u"--to"_s);
    if (!by) return refuse(by);
    if (!from || !to) return from ? refuse(to) : refuse(from);
    const auto word = takeWords(words, 1, u"substitute NAME --by NAME --from D --to D"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto both = personsNamed(**desk, {word->first(), *by});
    if (!both) return refuse(both);
    const office::SubstituteNamed named{both->first(), both->last(), *from, *to};
    return (*desk)->office().nameSubstitute(named).map([&] {
        return Answer{{{u"ok"_s, true}}, lineOf(**desk, named)};
    });
}

Result<Answer> endSubstitution(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"end-substitution NAME"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto person = (*desk)->office().personNamed(word->first());
    if (!person) return refuse(person);
    return (*desk)->office().endSubstitution(person->id).map([&] {
        return Answer{{{u"ok"_s, true}},
                      Text::tr("From today on nobody stands in for %1.").arg(person->name)};
    });
}

Result<Answer> passCasesOn(Session &session, QStringList words)
{
    const bool isTrial = takeFlag(words, u"--dry-run"_s);
    const auto to = takeNeeded(words, u"--to"_s);
    const auto reason = takeOption(words, u"--reason"_s);
    const auto out = takeOption(words, u"--out"_s);
    if (!to) return refuse(to);
    if (!reason || !out) return reason ? refuse(out) : refuse(reason);
    const auto word = takeWords(
        words, 1, u"pass-cases-on NAME --to NAME [--reason T --out LIST.(pdf|xlsx|csv) | --dry-run]"_s);
    if (!word) return refuse(word);
    if (!isTrial && (!*reason || !*out))
        return usage(Text::tr("%1 is missing.").arg(*reason ? u"--out"_s : u"--reason"_s));
    const auto desk = session.desk(isTrial ? desk::Access::Read : desk::Access::Write);
    if (!desk) return refuse(desk);
    if (auto may = (*desk)->office().permits(office::Action::PassCasesOn); !may) return refuse(may);
    const auto both = personsNamed(**desk, {word->first(), *to});
    if (!both) return refuse(both);
    if (isTrial)
        return (*desk)
            ->passingOn()
            .preview(both->first(), both->last())
            .map([&](const desk::CasesToPass &of) {
                return answerOf(of, Text::tr("%1 cases would go to %2.").arg(of.cases.size()).arg(*to));
            });
    std::optional<files::Replacement> placed;
    const auto deliver = [&](const desk::CasesToPass &of) {
        return listOf(**desk, of, {word->first(), *to, **reason}, **out)
            .and_then([&](const reports::Paper &paper) { return files::writeBeside(**out, paper.bytes); })
            .and_then([](files::Beside &&made) { return files::Replacement::of(std::move(made)); })
            .map([&](files::Replacement &&made) { placed.emplace(std::move(made)); });
    };
    return (*desk)
        ->passingOn()
        .pass(both->first(), both->last(), **reason, deliver)
        .map([&](const desk::CasesToPass &of) {
            placed->keep();
            return answerOf(
                of, Text::tr("%1 cases went to %2. The list is in %3.").arg(of.cases.size()).arg(*to, **out));
        });
}

Result<Answer> restrictCase(Session &session, QStringList words)
{
    const auto only = takeAll(words, u"--only"_s);
    const auto keptOut = takeAll(words, u"--keep-out"_s);
    const auto reason = takeNeeded(words, u"--reason"_s);
    if (!only || !keptOut) return only ? refuse(keptOut) : refuse(only);
    if (!reason) return refuse(reason);
    const auto word =
        takeWords(words, 1, u"restrict CASE [--only NAME]... [--keep-out NAME]... --reason T"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->restrictions().find(word->first());
    if (!id) return refuse(id);
    const auto letIn = personsNamed(**desk, *only);
    const auto shut = personsNamed(**desk, *keptOut);
    if (!letIn || !shut) return letIn ? refuse(shut) : refuse(letIn);
    return (*desk)->restrictions().restrictCase({*id, *letIn, *shut, *reason}).map([&] {
        return Answer{{{u"ok"_s, true}}, Text::tr("The case %1 is restricted.").arg(word->first())};
    });
}

Result<Answer> liftRestriction(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s);
    if (!reason) return refuse(reason);
    const auto word = takeWords(words, 1, u"lift-restriction CASE --reason T"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->restrictions().find(word->first());
    if (!id) return refuse(id);
    return (*desk)->restrictions().lift(*id, *reason).map([&] {
        return Answer{{{u"ok"_s, true}},
                      Text::tr("Everybody who sees cases sees %1 again.").arg(word->first())};
    });
}

Result<Answer> restrictions(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"restrictions"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto list = (*desk)->restrictions().list();
    if (!list) return refuse(list);
    QJsonArray json;
    QStringList lines;
    for (const auto &[restriction, number] : *list) {
        json.append(QJsonObject{{u"case"_s, restriction.id.toString()},
                                {u"number"_s, number},
                                {u"only"_s, namesOf(**desk, restriction.only)},
                                {u"keptOut"_s, namesOf(**desk, restriction.keptOut)},
                                {u"reason"_s, restriction.reason},
                                {u"since"_s, cli::toJson(restriction.since)},
                                {u"by"_s, nameOf(**desk, restriction.by)}});
        lines << u"%1  %2  %3"_s.arg(number, toText(restriction.since), restriction.reason);
    }
    if (lines.isEmpty()) lines << Text::tr("No case is restricted.");
    return Answer{{{u"restrictions"_s, json}}, lines.join(u'\n')};
}

} // namespace tiaocai::cli
