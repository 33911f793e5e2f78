// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration.h"
#include "files/write_file.h"
#include "json.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCalendarFile = 4 * 1024 * 1024;
const auto initUsage =
    u"init --kind centre|tribunal|court --name N --code C [--head NAME] [--passphrase-file F --recovery-sheet OUT.pdf]"_s;

Result<int> takeCount(QStringList &words, const QString &name, int most)
{
    const auto text = takeNeeded(words, name);
    if (!text) return refuse(text);
    bool ok = false;
    const auto count = text->toInt(&ok);
    if (!ok || count < 0 || count > most)
        return usage(Text::tr("%1 takes a whole number from 0 to %2.").arg(name).arg(most));
    return count;
}

QJsonArray toJson(const QList<desk::Problem> &problems)
{
    QJsonArray json;
    for (const auto &problem : problems) {
        QJsonObject one{
            {u"case"_s, problem.caseNumber}, {u"what"_s, problem.what}, {u"where"_s, problem.where}};
        if (!problem.code.isEmpty()) one[u"code"_s] = problem.code;
        json.append(one);
    }
    return json;
}

QString textOf(const QList<desk::Problem> &problems)
{
    QString text;
    for (const auto &problem : problems)
        text += u"%1  %2  %3\n"_s.arg(problem.caseNumber, problem.where, problem.what);
    return text;
}

QString textOf(const desk::Backup &made)
{
    QStringList lines{Text::tr("The backup is in %1: %2 cases, %3 acts, head of the audit %4.")
                          .arg(made.file)
                          .arg(made.cases)
                          .arg(made.acts)
                          .arg(made.head),
                      desk::Desk::isSealedBackup(made.file)
                          ? Text::tr("It is sealed: a password of the office or the recovery sheet opens it.")
                          : Text::tr("It is not encrypted: whoever has it can read it.")};
    if (!made.isWhole)
        lines << Text::tr("The office file is not whole, and so is its copy: look with “verify”.");
    return lines.join(u'\n');
}

Answer importedAnswer(const desk::CalendarImport &imported)
{
    QJsonArray moved;
    auto text = Text::tr("The calendar of %1 is imported; %2 dates moved.")
                    .arg(imported.year)
                    .arg(imported.moved.size());
    for (const auto &date : imported.moved) {
        moved.append(QJsonObject{{u"case"_s, date.id.toString()},
                                 {u"number"_s, date.number},
                                 {u"rule"_s, date.rule.toString()},
                                 {u"from"_s, cli::toJson(date.from)},
                                 {u"to"_s, cli::toJson(date.to)}});
        text +=
            u"\n%1  %2  %3 → %4"_s.arg(date.number, date.rule.toString(), cli::toJson(date.from).toString(),
                                       cli::toJson(date.to).toString());
    }
    return Answer{{{u"year"_s, imported.year}, {u"moved"_s, moved}}, text};
}

} // namespace

Result<Answer> init(Session &session, QStringList words)
{
    const auto kindWord = takeNeeded(words, u"--kind"_s);
    const auto name = takeNeeded(words, u"--name"_s);
    const auto code = takeNeeded(words, u"--code"_s);
    const auto head = takeOption(words, u"--head"_s);
    const auto sheet = takeOption(words, u"--recovery-sheet"_s);
    for (const auto *needed : {&kindWord, &name, &code}) {
        if (!*needed) return refuse(*needed);
    }
    if (!head) return refuse(head);
    if (!sheet) return refuse(sheet);
    if (const auto rest = takeWords(words, 0, initUsage); !rest) return refuse(rest);
    const auto &passphraseFile = session.globals().passphraseFile;
    if (passphraseFile.isEmpty() == sheet->has_value())
        return usage(Text::tr("--passphrase-file and --recovery-sheet go together."));
    if (sheet->has_value() && !*head) return usage(Text::tr("%1 is missing.").arg(u"--head"_s));
    // What cannot be read or written is told before there is an office.
    if (sheet->has_value()) {
        if (const auto given = passphraseIn(passphraseFile); !given) return refuse(given);
        if (const auto place = files::Beside::of(**sheet); !place) return refuse(place);
    }
    const auto kind = chosen<office::OfficeKind>(*kindWord);
    if (!kind)
        return usage(Text::tr("“%1” is not a kind of office: centre, tribunal or court.").arg(*kindWord));
    const auto path = session.databasePath();
    if (!path) return refuse(path);
    const office::Office office{OfficeId::fresh(), *kind, *name, *code};
    const auto desk = desk::Desk::create(*path, office, head->value_or(QString()), session.now());
    if (!desk) return refuse(desk);
    if (sheet->has_value()) {
        if (auto done = setUpAccounts(session, **desk, passphraseFile, **sheet); !done) return refuse(done);
    }
    const QJsonObject json{
        {u"uuid"_s, office.id.toString()}, {u"kind"_s, *kindWord}, {u"name"_s, *name}, {u"code"_s, *code}};
    return Answer{{{u"office"_s, json}}, Text::tr("The office %1 is set up in %2.").arg(*name, *path)};
}

Result<Answer> demo(Session &session, QStringList words)
{
    const auto kind = takeOption(words, u"--kind"_s);
    if (!kind) return refuse(kind);
    const bool isCourt = *kind == u"court";
    if (!isCourt && kind->value_or(u"centre"_s) != u"centre")
        return usage(Text::tr("“%1” is not a kind of demonstration: centre or court.").arg(**kind));
    const auto count = takeCount(words, u"--cases"_s, 1'000'000);
    const auto seed = takeCount(words, u"--seed"_s, std::numeric_limits<int>::max());
    if (!count) return refuse(count);
    if (!seed) return refuse(seed);
    if (const auto rest = takeWords(words, 0, u"demo [--kind centre|court] --cases N --seed S"_s); !rest)
        return refuse(rest);
    const auto path = session.globals().database.isEmpty() ? app::dataFolder().map(app::demonstrationPath)
                                                           : session.databasePath();
    if (!path) return refuse(path);
    const auto made =
        (isCourt ? app::makeCourtDemonstration : app::makeDemonstration)(*path, *count, *seed, session.now());
    if (!made) return refuse(made);
    return Answer{{{u"cases"_s, *made}}, Text::tr("%1 cases made in %2.").arg(*made).arg(*path)};
}

Result<Answer> importCalendar(Session &session, QStringList words)
{
    const auto file = takeWords(words, 1, u"import-calendar FILE"_s);
    if (!file) return refuse(file);
    const auto bytes = files::readFile(file->first(), largestCalendarFile);
    if (!bytes) return refuse(bytes);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return (*desk)->office().importCalendar(*bytes).map(importedAnswer);
}

Result<Answer> useCalendar(Session &session, QStringList words)
{
    const auto item = takeWords(words, 1, u"use-calendar ITEM"_s);
    if (!item) return refuse(item);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return (*desk)
        ->feedback()
        .calendar(item->first())
        .and_then([&](const QByteArray &json) { return (*desk)->office().importCalendar(json); })
        .map(importedAnswer);
}

Result<Answer> numberGaps(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"number-gaps"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto gaps = (*desk)->office().numberGaps();
    if (!gaps) return refuse(gaps);
    QJsonArray json;
    QString text;
    for (const auto &gap : *gaps) {
        json.append(QJsonObject{{u"series"_s, gap.series}, {u"year"_s, gap.year}, {u"number"_s, gap.number}});
        text += u"%1 %2 %3\n"_s.arg(gap.series).arg(gap.year).arg(gap.number);
    }
    return Answer{{{u"gaps"_s, json}}, text.isEmpty() ? Text::tr("No number is missing.") : text};
}

Result<Answer> verify(Session &session, QStringList words)
{
    const auto backup = takeOption(words, u"--against"_s);
    if (!backup) return refuse(backup);
    if (const auto rest = takeWords(words, 0, u"verify [--against BACKUP]"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto &proof = (*desk)->proof();
    const auto alone = proof.verify();
    const auto beside = *backup ? proof.verifyAgainst(**backup) : Result<QList<desk::Problem>>();
    const auto notes = proof.notes();
    for (const auto *part : {&alone, &beside, &notes}) {
        if (!*part) return refuse(*part);
    }
    const auto problems = *alone + *beside;
    const bool ok = problems.isEmpty();
    return Answer{{{u"ok"_s, ok}, {u"problems"_s, toJson(problems)}, {u"notes"_s, toJson(*notes)}},
                  (ok ? Text::tr("Everything agrees.") + u'\n' : textOf(problems)) + textOf(*notes),
                  ok ? 0 : 1};
}

Result<Answer> backup(Session &session, QStringList words)
{
    const auto out = takeWords(words, 1, u"backup OUT"_s);
    if (!out) return refuse(out);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto made = (*desk)->proof().backup(out->first());
    if (!made) return refuse(made);
    return Answer{{{u"ok"_s, true},
                   {u"file"_s, made->file},
                   {u"cases"_s, made->cases},
                   {u"acts"_s, made->acts},
                   {u"head"_s, made->head},
                   {u"verified"_s, made->isWhole},
                   {u"sealed"_s, desk::Desk::isSealedBackup(made->file)}},
                  textOf(*made)};
}

} // namespace tiaocai::cli
