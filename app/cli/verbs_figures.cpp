// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_json.h"
#include "json.h"
#include "reports/figure_document.h"
#include "reports/print.h"
#include "statistics/percent.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

struct Period {
    QDate from, to;
};

Result<Period> takePeriod(QStringList &words)
{
    const auto from = takeDate(words, u"--from"_s);
    if (!from) return refuse(from);
    return takeDate(words, u"--to"_s).map([&](QDate to) { return Period{*from, to}; });
}

Result<std::optional<QDate>> takeAsOf(QStringList &words)
{
    if (!words.contains(u"--as-of"_s)) return std::optional<QDate>();
    return takeDate(words, u"--as-of"_s).map([](QDate day) { return std::optional(day); });
}

Result<std::optional<statistics::By>> takeBy(QStringList &words)
{
    const auto word = takeOption(words, u"--by"_s);
    if (!word) return refuse(word);
    if (!*word) return std::optional<statistics::By>();
    const auto by = statistics::bys.value(**word);
    if (!by)
        return usage(
            Text::tr(
                "“%1” is nothing to group by: township, month, staff, cause, tribunal, channel or group.")
                .arg(**word));
    return std::optional(*by);
}

Result<QSet<CaseId>> casesNamed(const QString &text, const desk::Desk &desk)
{
    QSet<CaseId> ids;
    for (const auto &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto id = desk.cases().find(word);
        if (!id) return refuse(id);
        ids << *id;
    }
    return ids;
}

/// "2026-07.pdf" gives "2026-07-更正.pdf": the report itself stays as it was issued.
QString besides(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u"-更正."_s + file.suffix());
}

reports::Issue issueOf(const desk::FrozenReport &reissued)
{
    return {reissued.issued.number, reissued.preparedBy, reissued.issued.issuedAt};
}

Result<reports::Printed> printCorrections(const desk::FrozenReport &compared, const QString &out)
{
    if (compared.corrections.isEmpty()) return reports::Printed();
    return reports::write(
        reports::correctionDocument(compared.report, compared.corrections, issueOf(compared)), besides(out));
}

/// What was not compared is not told to be the same.
QJsonObject reissuedJson(const desk::IssuedReport &issued, const Result<desk::FrozenReport> &compared)
{
    auto json = cli::toJson(issued);
    json[u"compared"_s] = compared.has_value();
    json[u"corrections"_s] = compared ? QJsonValue(cli::toJson(compared->corrections)) : QJsonValue();
    json[u"differences"_s] = compared ? QJsonValue(cli::toJson(compared->differences)) : QJsonValue();
    json[u"because"_s] = compared ? QJsonValue(cli::toJson(compared->reasons)) : QJsonValue();
    return json;
}

QString reissuedText(const desk::FrozenReport &reissued, const QString &corrections)
{
    const auto &number = reissued.issued.number;
    auto text =
        reissued.corrections.isEmpty()
            ? Text::tr("Report %1 comes out as it was issued.").arg(number)
            : Text::tr("Report %1 comes out as it was issued; %2 figures read otherwise today, see %3.")
                  .arg(number)
                  .arg(reissued.corrections.size())
                  .arg(corrections);
    if (!reissued.differences.isEmpty())
        text += u'\n' + Text::tr("Made again from the same records it would say %1 figures otherwise: rules, "
                                 "calendars or formulas are others now.")
                            .arg(reissued.differences.size());
    return text;
}

} // namespace

Result<Answer> stats(Session &session, QStringList words)
{
    const auto period = takePeriod(words);
    const auto asOf = takeAsOf(words);
    const auto by = takeBy(words);
    if (!period) return refuse(period);
    if (!asOf) return refuse(asOf);
    if (!by) return refuse(by);
    const auto rest = takeWords(
        words, 0,
        u"stats --from D --to D [--as-of D] [--by township|month|staff|cause|tribunal|channel|group]"_s);
    if (!rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto view = (*desk)->figures().ofPeriod({period->from, period->to, *asOf, *by});
    if (!view) return refuse(view);
    return Answer{{}, figuresText(*view), 0, toJson(*view, *by)};
}

Result<Answer> forecast(Session &session, QStringList words)
{
    const auto period = takePeriod(words);
    const auto ticked = takeOption(words, u"--close"_s);
    if (!period) return refuse(period);
    if (!ticked) return refuse(ticked);
    const auto id = takeWords(words, 1, u"forecast INDICATOR --from D --to D [--close CASE[,CASE...]]"_s);
    if (!id) return refuse(id);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto cases = casesNamed(ticked->value_or(QString()), **desk);
    if (!cases) return refuse(cases);
    const auto made = (*desk)->figures().forecast(id->first(), period->from, period->to, *cases);
    if (!made) return refuse(made);
    return Answer{toJson(*made), forecastText(*made)};
}

Result<Answer> followUps(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"follow-ups"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto rows = (*desk)->figures().followUps();
    if (!rows) return refuse(rows);
    QStringList lines;
    for (const auto &row : *rows)
        lines << u"%1  %2  %3"_s.arg(row.of.number, toJson(row.of.due).toString(), row.staff);
    return Answer{{{u"followUps"_s, toJson(*rows)}}, lines.join(u'\n')};
}

Result<Answer> followUp(Session &session, QStringList words)
{
    office::FollowUpEntered entry;
    const auto by = takeDate(words, u"--by"_s);
    if (!by) return refuse(by);
    entry.by = *by;
    for (const auto &[name, member] : {std::pair(u"--reason"_s, &desk::FollowUp::reason),
                                       std::pair(u"--measure"_s, &desk::FollowUp::measure),
                                       std::pair(u"--person"_s, &desk::FollowUp::person)}) {
        const auto text = takeNeeded(words, name);
        if (!text) return refuse(text);
        entry.*member = *text;
    }
    const auto word = takeWords(words, 1, u"follow-up CASE --reason T --measure T --person T --by D"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    entry.id = *id;
    if (const auto entered = (*desk)->figures().enterFollowUp(entry); !entered) return refuse(entered);
    return Answer{{{u"ok"_s, true}}, Text::tr("The entry is in the follow-up list.")};
}

Result<Answer> setTarget(Session &session, QStringList words)
{
    const auto valueWord = takeNeeded(words, u"--value"_s);
    const auto yearWord = takeOption(words, u"--year"_s);
    const auto responsible = takeOption(words, u"--responsible"_s);
    if (!valueWord) return refuse(valueWord);
    if (!yearWord) return refuse(yearWord);
    if (!responsible) return refuse(responsible);
    const auto id =
        takeWords(words, 1, u"set-target INDICATOR --value PERCENT [--year Y] [--responsible NAME]"_s);
    if (!id) return refuse(id);
    const auto value = statistics::hundredthsIn(*valueWord);
    bool isYear = true;
    const int year = *yearWord ? (*yearWord)->toInt(&isYear) : 0;
    if (!isYear || (year != 0 && (year < 1949 || year > 2999)))
        return usage(Text::tr("“%1” is not a year. Write 2026.").arg(**yearWord));
    if (!value) return usage(Text::tr("“%1” is not a percentage. Write 99 or 98.50.").arg(*valueWord));
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto set =
        (*desk)->office().setTarget({id->first(), year, *value, responsible->value_or(QString())});
    if (!set) return refuse(set);
    return Answer{
        {{u"indicator"_s, id->first()}, {u"target"_s, statistics::percentText(*value)}},
        Text::tr("The target of %1 is %2 % now.").arg(id->first(), statistics::percentText(*value))};
}

Result<Answer> reportIssue(Session &session, QStringList words)
{
    const auto period = takePeriod(words);
    if (!period) return refuse(period);
    const auto name = takeWords(words, 1, u"report-issue NAME --from D --to D"_s);
    if (!name) return refuse(name);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto issued = (*desk)->reports().issue(name->first(), period->from, period->to);
    if (!issued) return refuse(issued);
    return Answer{
        toJson(issued->issued),
        Text::tr("Report %1 is issued and frozen: %2").arg(issued->issued.number, issued->issued.sha256)};
}

Result<Answer> reportReissue(Session &session, QStringList words)
{
    const auto out = takeNeeded(words, u"--out"_s);
    if (!out) return refuse(out);
    const auto number = takeWords(words, 1, u"report-reissue NUMBER --out FILE.(pdf|xlsx|csv)"_s);
    if (!number) return refuse(number);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto reissued = (*desk)->reports().reissue(number->first());
    if (!reissued) return refuse(reissued);
    const auto kept = (*desk)->proof().keep(office::Event::Print, u"report "_s + number->first());
    if (!kept) return refuse(kept);
    const auto printed = reports::write(reports::figureDocument(reissued->report, issueOf(*reissued)), *out);
    if (!printed) return refuse(printed);
    const auto compared = (*desk)->reports().compare(*reissued);
    const auto json = reissuedJson(reissued->issued, compared);
    if (!compared)
        return Answer{json, Text::tr("Report %1 comes out as it was issued. It was not compared with today's "
                                     "records: %2")
                                .arg(number->first(), compared.error().text)};
    if (const auto more = printCorrections(*compared, *out); !more) return refuse(more);
    return Answer{json, reissuedText(*compared, besides(*out))};
}

} // namespace tiaocai::cli
