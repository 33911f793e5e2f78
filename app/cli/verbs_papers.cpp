// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/write_file.h"
#include "json.h"
#include "reports/figure_document.h"
#include "reports/print.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

/// The file is written beside its place first: paper that cannot be written has no number, and what was not issued leaves no
/// paper.
Result<desk::FrozenReport> issued(desk::Reports &reports, const desk::FrozenReport &prepared,
                                  const QString &out, reports::Paper &shown)
{
    const auto paper =
        reports::paper(reports::figureDocument(prepared.report, {prepared.issued.number, prepared.preparedBy,
                                                                 prepared.issued.issuedAt}),
                       out);
    if (!paper) return refuse(paper);
    auto beside = files::writeBeside(out, paper->bytes);
    if (!beside) return refuse(beside);
    shown = {{}, paper->pages, paper->withoutGlyph};
    std::optional<files::Replacement> placed;
    auto frozen = reports.issue(prepared, [&] {
        return files::Replacement::of(*std::move(beside)).map([&](files::Replacement &&made) {
            placed.emplace(std::move(made));
        });
    });
    if (frozen) placed->keep();
    return frozen;
}

const auto ledgerUsage =
    u"import-ledger FILE [--dry-run] [--sheet NAME]... [--columns FIELD=N[,...]] [--first-row N] [--leave-out [SHEET!]ROW[,...]] [--people NAME=STAFF[,...]] [--apply endings]"_s;

QString fieldNames()
{
    QStringList names;
    for (const auto &[field, name] : intake::ledgerFieldNames.rows)
        names << QString(name);
    return names.join(u", "_s);
}

/// FIELD=N[,FIELD=N...], columns counted from 1; 0: no column holds it.
Result<QMap<intake::LedgerField, int>> columnsIn(const QString &text)
{
    QMap<intake::LedgerField, int> columns;
    for (const auto &part : text.split(u',')) {
        const auto field = intake::ledgerFieldNames.value(part.section(u'=', 0, 0).trimmed());
        bool isNumber = false;
        const auto column = part.section(u'=', 1).toInt(&isNumber);
        if (!field || !isNumber || column < 0)
            return usage(Text::tr("“%1” is not a column. Write it as applicant=3; the fields are: %2.")
                             .arg(part, fieldNames()));
        columns[*field] = column - 1;
    }
    return columns;
}

/// NAME=STAFF[,NAME=STAFF...]: who of the staff is meant by a name in the file.
Result<QMap<QString, QString>> peopleIn(const QString &text)
{
    QMap<QString, QString> people;
    for (const auto &part : text.split(u',')) {
        const auto name = part.section(u'=', 0, 0).trimmed(), member = part.section(u'=', 1).trimmed();
        if (name.isEmpty() || member.isEmpty())
            return usage(Text::tr("“%1” names nobody. Write the ledger's name and the staff's: 李明=周建华.")
                             .arg(part));
        people[name] = member;
    }
    return people;
}

/// [SHEET!]ROW[,[SHEET!]ROW...], as a spreadsheet names its cells.
Result<QList<intake::LeftOutRow>> rowsIn(const QString &text)
{
    QList<intake::LeftOutRow> rows;
    for (const auto &part : text.split(u',')) {
        const auto mark = part.lastIndexOf(u'!');
        bool isNumber = false;
        const auto row = part.mid(mark + 1).toInt(&isNumber);
        if (!isNumber || row < 1) return usage(Text::tr("“%1” is not a row.").arg(part));
        rows << intake::LeftOutRow{mark < 0 ? std::nullopt : std::optional(part.left(mark).trimmed()), row};
    }
    return rows;
}

Result<intake::LedgerChoice> takeChoice(QStringList &words)
{
    const auto sheets = takeAll(words, u"--sheet"_s);
    const auto columns = takeOption(words, u"--columns"_s);
    const auto firstRow = takeOption(words, u"--first-row"_s);
    const auto people = takeOption(words, u"--people"_s);
    const auto leftOut = takeOption(words, u"--leave-out"_s);
    if (!people) return refuse(people);
    if (!leftOut) return refuse(leftOut);
    if (!sheets) return refuse(sheets);
    if (!columns) return refuse(columns);
    if (!firstRow) return refuse(firstRow);
    intake::LedgerChoice choice{.sheets = *sheets};
    if (*columns) {
        const auto chosen = columnsIn(**columns);
        if (!chosen) return refuse(chosen);
        choice.columns = *chosen;
    }
    if (*people) {
        const auto meant = peopleIn(**people);
        if (!meant) return refuse(meant);
        choice.people = *meant;
    }
    if (*leftOut) {
        const auto rows = rowsIn(**leftOut);
        if (!rows) return refuse(rows);
        choice.leftOut = *rows;
    }
    if (!*firstRow) return choice;
    bool isNumber = false;
    choice.firstRow = (*firstRow)->toInt(&isNumber);
    if (!isNumber || *choice.firstRow < 1) return usage(Text::tr("“%1” is not a row.").arg(**firstRow));
    return choice;
}

QString textOf(const desk::LedgerImport &import)
{
    const auto &reading = import.reading;
    QStringList lines{Text::tr("%1 rows read, %2 can be imported, %3 imported.")
                          .arg(reading.rows)
                          .arg(reading.importable.size())
                          .arg(import.imported)};
    if (import.endings > 0)
        lines << (import.batch.isNull() ? Text::tr("%1 cases would be brought up to date.")
                                        : Text::tr("%1 cases brought up to date."))
                     .arg(import.endings);
    if (!reading.tellsLook())
        lines << Text::tr(
            "Which rows, columns and sheets are hidden, and what is struck through, is not read from .xls; "
            "save it as .xlsx where there are any.");
    for (const auto &month : intake::figuresByMonth(reading))
        lines << Text::tr("%1: %2 received, %3 people, %4 accepted, %5 ended (%6 agreed), %7 yuan")
                     .arg(month.month)
                     .arg(month.cases)
                     .arg(month.workers)
                     .arg(month.accepted)
                     .arg(month.concluded)
                     .arg(month.succeeded)
                     .arg(toText(month.agreed));
    if (!import.unknownMediators.isEmpty())
        lines << Text::tr("Mediators who are nobody of the staff, kept by their names: %1")
                     .arg(import.unknownMediators.join(u'、'));
    if (const auto unused = reading.unusedColumns(); !unused.isEmpty())
        lines << Text::tr("Columns not used: %1").arg(unused.join(u'、'));
    for (const auto &sheet : reading.otherSheets)
        lines << Text::tr("Sheet not read: %1 (%2)").arg(sheet.name, sheet.why);
    for (const auto &report : reading.reports)
        lines << u"%1  %2  %3: %4"_s.arg(report.row).arg(report.column, report.code, report.text);
    return lines.join(u'\n');
}

} // namespace

Result<Answer> importLedger(Session &session, QStringList words)
{
    const bool dryRun = takeFlag(words, u"--dry-run"_s);
    const auto choice = takeChoice(words);
    const auto apply = takeOption(words, u"--apply"_s);
    if (!choice) return refuse(choice);
    if (!apply) return refuse(apply);
    if (*apply && **apply != u"endings") return usage(Text::tr("--apply takes: endings."));
    const auto file = takeWords(words, 1, ledgerUsage);
    if (!file) return refuse(file);
    const auto desk = session.desk(dryRun ? desk::Access::Read : desk::Access::Write);
    if (!desk) return refuse(desk);
    auto &ledgers = (*desk)->ledgers();
    const desk::Endings endings{.all = apply->has_value()};
    const auto import = dryRun ? ledgers.readFile(file->first(), *choice, endings)
                               : ledgers.importFile(file->first(), *choice, endings);
    if (!import) return refuse(import);
    return Answer{toJson(*import), textOf(*import)};
}

Result<Answer> voidImport(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s);
    if (!reason) return refuse(reason);
    const auto word = takeWords(words, 1, u"void-import BATCH --reason TEXT"_s);
    if (!word) return refuse(word);
    const auto batch = BatchId::fromString(word->first());
    if (!batch) return usage(Text::tr("“%1” is not the id of an import.").arg(word->first()));
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto cases = (*desk)->ledgers().voidImport(*batch, *reason);
    if (!cases) return refuse(cases);
    return Answer{{{u"voided"_s, *cases}},
                  Text::tr("The import is voided; its %1 cases are gone from every list.").arg(*cases)};
}

Result<Answer> report(Session &session, QStringList words)
{
    const auto from = takeDate(words, u"--from"_s);
    const auto to = takeDate(words, u"--to"_s);
    const auto out = takeNeeded(words, u"--out"_s);
    if (!from) return refuse(from);
    if (!to) return refuse(to);
    if (!out) return refuse(out);
    const auto name = takeWords(words, 1, u"report NAME --from D --to D --out FILE.(pdf|xlsx|csv)"_s);
    if (!name) return refuse(name);
    if (!statistics::reportNames().contains(name->first()) && name->first() != statistics::districtReport)
        return usage(Text::tr("“%1” is not a report. There are: %2.")
                         .arg(name->first(), statistics::reportNames().join(u", "_s)));
    if (const auto fit = reports::checkFormat(*out); !fit) return refuse(fit);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    auto &reports = (*desk)->reports();
    const auto prepared =
        reports.make(name->first(), *from, *to).and_then([&](const desk::FrozenReport &made) {
            return reports.prepare(made);
        });
    if (!prepared) return refuse(prepared);
    const auto &asked = prepared->issued.number;
    if (auto kept = (*desk)->proof().keep(office::Event::Print, u"report "_s + asked); !kept)
        return refuse(kept);
    reports::Paper made;
    const auto frozen = issued(reports, *prepared, *out, made);
    if (!frozen) return refuse(frozen);
    const auto &number = frozen->issued.number;
    QStringList lines{made.pages > 0 ? Text::tr("%1: %2 pages in %3.").arg(number).arg(made.pages).arg(*out)
                                     : Text::tr("%1 is in %2.").arg(number, *out)};
    if (!made.withoutGlyph.isEmpty())
        lines << Text::tr("No font of this PC prints: %1").arg(made.withoutGlyph.join(u'、'));
    return Answer{{{u"report"_s, name->first()},
                   {u"number"_s, number},
                   {u"pages"_s, made.pages},
                   {u"withoutGlyph"_s, QJsonArray::fromStringList(made.withoutGlyph)}},
                  lines.join(u'\n')};
}

} // namespace tiaocai::cli
