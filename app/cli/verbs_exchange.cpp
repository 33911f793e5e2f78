// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "json.h"
#include "reports/exchange_sheets.h"
#include "reports/print.h"
#include "verbs.h"
#include "words.h"

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

/// The sheet that goes along, as a PDF.
Result<QByteArray> coverOf(const desk::CoverSheet &cover)
{
    return reports::pdf(reports::packageSheet(reports::sheetOf(cover.header, cover.checkCode)));
}

Answer exportedAnswer(const desk::Exported &made)
{
    const auto &header = made.header;
    return {{{u"file"_s, made.file},
             {u"packageId"_s, header.packageId},
             {u"series"_s, header.series},
             {u"kind"_s, header.kind},
             {u"epoch"_s, header.sender.epoch.ordinal},
             {u"sequence"_s, header.sequence},
             {u"records"_s, made.records}},
            Text::tr("Number %1-%2 (%3, %4 records) stands in %5.")
                .arg(header.sender.epoch.ordinal)
                .arg(header.sequence)
                .arg(header.kind)
                .arg(made.records)
                .arg(made.file)};
}

QJsonArray verdictsJson(const QList<exchange::RecordVerdict> &verdicts)
{
    QJsonArray list;
    for (const auto &one : verdicts)
        list.append(QJsonObject{{u"case"_s, one.id},
                                {u"revision"_s, one.revision ? QJsonValue(*one.revision) : QJsonValue()},
                                {u"verdict"_s, name(one.verdict)},
                                {u"code"_s, one.code.isEmpty() ? QJsonValue() : QJsonValue(one.code)}});
    return list;
}

Answer takenAnswer(const desk::Taken &taken)
{
    Answer answer{{{u"packageId"_s, taken.packageId},
                   {u"state"_s, taken.state},
                   {u"code"_s, taken.code.isEmpty() ? QJsonValue() : QJsonValue(taken.code)},
                   {u"notes"_s, QJsonArray::fromStringList(taken.notes)},
                   {u"records"_s, verdictsJson(taken.records)},
                   {u"receipts"_s, QJsonArray::fromStringList(taken.receipts)}},
                  (QStringList{taken.state, taken.code} + taken.notes + taken.receipts).join(u'\n')};
    if (taken.state != u"REJECTED") return answer;
    const Refusal refusal{
        taken.code, taken.text.isEmpty() ? Text::tr("The package was not taken.") : taken.text, {}};
    answer.exit = 1;
    answer.refused = refusal;
    answer.json[u"refused"_s] = QJsonArray{
        QJsonObject{{u"code"_s, refusal.code}, {u"article"_s, QString()}, {u"text"_s, refusal.text}}};
    return answer;
}

QJsonObject packageJson(const desk::PackageRow &row)
{
    return {{u"packageId"_s, row.header.packageId},
            {u"direction"_s, row.isOut ? u"out"_s : u"in"_s},
            {u"partner"_s, row.partner},
            {u"series"_s, row.header.series},
            {u"kind"_s, row.header.kind},
            {u"epoch"_s, row.header.sender.epoch.ordinal},
            {u"sequence"_s, row.header.sequence},
            {u"state"_s, row.state},
            {u"code"_s, row.code.isEmpty() ? QJsonValue() : QJsonValue(row.code)},
            {u"records"_s, row.records},
            {u"receiptDue"_s, row.receiptDue.isValid() ? QJsonValue(toText(row.receiptDue)) : QJsonValue()}};
}

Answer statusAnswer(const desk::ExchangeStatus &status)
{
    QJsonArray packages, missing;
    QStringList lines;
    for (const auto &row : status.packages) {
        packages.append(packageJson(row));
        lines << u"%1  %2-%3  %4  %5  %6"_s.arg(row.isOut ? u"->"_s : u"<-"_s)
                     .arg(row.header.sender.epoch.ordinal)
                     .arg(row.header.sequence)
                     .arg(row.header.kind, row.state, row.partner);
    }
    for (const auto &row : status.missing) {
        missing.append(QJsonObject{{u"partner"_s, row.partner},
                                   {u"epoch"_s, row.ordinal},
                                   {u"series"_s, row.series},
                                   {u"sequence"_s, row.sequence}});
        lines << Text::tr("Missing: number %1-%2, %3").arg(row.ordinal).arg(row.sequence).arg(row.partner);
    }
    return {{{u"packages"_s, packages}, {u"missing"_s, missing}}, lines.join(u'\n')};
}

/// What was done, and where the exchange stands after it.
Result<Answer> statusAfter(const desk::Desk &desk, const Result<void> &done)
{
    return done ? desk.exchange().status().map(statusAnswer) : refuse(done);
}

Result<desk::SummaryAsked> takeSummary(QStringList &words)
{
    desk::SummaryAsked asked;
    asked.full = takeFlag(words, u"--full"_s);
    asked.test = takeFlag(words, u"--test"_s);
    const auto to = takeNeeded(words, u"--to"_s);
    const auto from = takeDate(words, u"--from"_s), until = takeDate(words, u"--until"_s);
    const auto corrects = takeOption(words, u"--correct"_s), reason = takeOption(words, u"--reason"_s);
    if (!to) return refuse(to);
    if (!from || !until) return from ? refuse(until) : refuse(from);
    if (!corrects || !reason) return corrects ? refuse(reason) : refuse(corrects);
    if (*corrects && !*reason) return usage(Text::tr("%1 is missing.").arg(u"--reason"_s));
    asked.to = *to;
    asked.from = *from;
    asked.until = *until;
    asked.corrects = corrects->value_or(QString());
    asked.reason = reason->value_or(QString());
    return asked;
}

} // namespace

Result<Answer> exportSummary(Session &session, QStringList words)
{
    const auto out = takeFolder(words, u"--out"_s);
    const bool hasLists = takeFlag(words, u"--lists"_s);
    const auto asked = out ? takeSummary(words) : refuse(out);
    if (!asked) return refuse(asked);
    const auto rest = takeWords(
        words, 0,
        u"export-summary --to NAME --from D --until D --out DIR [--full] [--test] [--lists] [--correct "
        "PACKAGE --reason T]"_s);
    if (!rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto made = (*desk)->exchange().exportSummary(*asked, *out, coverOf);
    if (!made || !hasLists) return made.map(exportedAnswer);
    auto answer = exportedAnswer(*made);
    const auto lists = reports::writeListsBeside(made->file, made->header, made->content);
    if (!lists) { // the package has its number all the same
        answer.exit = 1;
        answer.refused = lists.error();
        return answer;
    }
    answer.json[u"lists"_s] = QJsonArray::fromStringList(*lists);
    answer.text += u'\n' + lists->join(u'\n');
    return answer;
}

Result<Answer> exportAgain(Session &session, QStringList words)
{
    const auto out = takeFolder(words, u"--out"_s);
    if (!out) return refuse(out);
    const auto package = takeWords(words, 1, u"export-again PACKAGE --out DIR"_s);
    if (!package) return refuse(package);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return (*desk)->exchange().exportAgain(package->first(), *out).map(exportedAnswer);
}

Result<Answer> withdrawPackage(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s), out = takeFolder(words, u"--out"_s);
    if (!reason || !out) return reason ? refuse(out) : refuse(reason);
    const auto package = takeWords(words, 1, u"withdraw-package PACKAGE --reason T --out DIR"_s);
    if (!package) return refuse(package);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return (*desk)->exchange().withdraw(package->first(), *reason, *out, coverOf).map(exportedAnswer);
}

Result<Answer> packageDelivered(Session &session, QStringList words)
{
    const auto package = takeWords(words, 1, u"package-delivered PACKAGE"_s);
    if (!package) return refuse(package);
    const auto desk = session.desk(desk::Access::Write);
    return desk ? statusAfter(**desk, (*desk)->exchange().markDelivered(package->first())) : refuse(desk);
}

Result<Answer> checkPackage(Session &session, QStringList words)
{
    const auto file = takeWords(words, 1, u"check-package FILE"_s);
    if (!file) return refuse(file);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    return (*desk)->exchange().check(file->first()).map(takenAnswer);
}

Result<Answer> applyPackage(Session &session, QStringList words)
{
    const auto receipts = takeFolder(words, u"--receipts"_s);
    if (!receipts) return refuse(receipts);
    const auto file = takeWords(words, 1, u"apply-package FILE --receipts DIR"_s);
    if (!file) return refuse(file);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return (*desk)->exchange().apply(file->first(), *receipts).map(takenAnswer);
}

Result<Answer> acceptGap(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s);
    const auto receipts = takeOption(words, u"--receipts"_s);
    if (!reason) return refuse(reason);
    if (!receipts) return refuse(receipts);
    const auto form = u"accept-gap PARTNER SEQUENCE --reason T [--receipts DIR]"_s;
    const auto rest = takeWords(words, 2, form);
    if (!rest) return refuse(rest);
    bool isNumber = false;
    const auto sequence = rest->last().toLongLong(&isNumber);
    if (!isNumber) return usage(Text::tr("Usage: %1").arg(form));
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return (*desk)
        ->exchange()
        .acceptGap(rest->first(), sequence, *reason, receipts->value_or(QString()))
        .map([](const desk::Taken &taken) {
            auto answer = takenAnswer(taken);
            answer.json[u"file"_s] =
                taken.receipts.isEmpty() ? QJsonValue() : QJsonValue(taken.receipts.last());
            return answer;
        });
}

Result<Answer> applyReceipt(Session &session, QStringList words)
{
    const auto file = takeWords(words, 1, u"apply-receipt FILE"_s);
    if (!file) return refuse(file);
    const auto desk = session.desk(desk::Access::Write);
    return desk ? statusAfter(**desk, (*desk)->exchange().applyReceipt(file->first())) : refuse(desk);
}

Result<Answer> checkReceipt(Session &session, QStringList words)
{
    const auto file = takeWords(words, 1, u"check-receipt FILE"_s);
    if (!file) return refuse(file);
    const auto desk = session.desk(desk::Access::Read);
    const auto seen = desk ? (*desk)->exchange().checkReceipt(file->first()) : refuse(desk);
    if (!seen) return refuse(seen);
    const bool isFeedback = seen->series == u"feedback";
    return Answer{{{u"series"_s, seen->series},
                   {u"partner"_s, seen->partner},
                   {u"packageId"_s, isFeedback ? QJsonValue() : QJsonValue(seen->about)},
                   {u"state"_s, isFeedback ? QJsonValue() : QJsonValue(seen->state)},
                   {u"items"_s, seen->items}},
                  isFeedback ? Text::tr("%1 tells %2 things.").arg(seen->partner).arg(seen->items)
                             : Text::tr("%1 says of %2: %3.").arg(seen->partner, seen->about, seen->state)};
}

Result<Answer> receiptByHand(Session &session, QStringList words)
{
    const auto state = takeNeeded(words, u"--state"_s), reason = takeNeeded(words, u"--reason"_s);
    if (!state || !reason) return state ? refuse(reason) : refuse(state);
    const auto package = takeWords(words, 1, u"receipt-by-hand PACKAGE --state S --reason T"_s);
    if (!package) return refuse(package);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return statusAfter(**desk, (*desk)->exchange().receiptByHand(package->first(), *state, *reason));
}

Result<Answer> exchangeStatus(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"exchange-status"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    return desk ? (*desk)->exchange().status().map(statusAnswer) : refuse(desk);
}

Result<Answer> exchanged(Session &session, QStringList words)
{
    const auto partner = takeNeeded(words, u"--partner"_s);
    if (!partner) return refuse(partner);
    if (const auto rest = takeWords(words, 0, u"exchanged --partner NAME"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto rows = (*desk)->exchange().exchanged(*partner);
    if (!rows) return refuse(rows);
    QJsonArray json;
    QStringList lines;
    for (const auto &row : *rows) {
        json.append(QJsonObject{{u"case"_s, row.caseId},
                                {u"number"_s, row.number.isEmpty() ? QJsonValue() : QJsonValue(row.number)},
                                {u"revision"_s, row.revision},
                                {u"hash"_s, row.hash},
                                {u"state"_s, row.state},
                                {u"package"_s, row.package}});
        lines << u"%1  %2  %3  %4"_s.arg(row.number, row.caseId).arg(row.revision).arg(row.state);
    }
    return Answer{{{u"records"_s, json}}, lines.join(u'\n')};
}

} // namespace tiaocai::cli
