// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/write_file.h"
#include "json.h"
#include "reports/reply_list.h"
#include "verbs.h"
#include "words.h"

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using casework::PartyRole;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject waitingJson(const desk::WaitingApplication &one)
{
    return {{u"id"_s, one.id.toString()},
            {u"source"_s, textOrNull(one.source)},
            {u"serial"_s, one.serial},
            {u"applicant"_s, one.parties(PartyRole::Applicant)},
            {u"respondent"_s, one.parties(PartyRole::Respondent)},
            {u"receivedOn"_s, cli::toJson(one.draft.on)},
            {u"duplicateOf"_s,
             one.like ? QJsonValue(one.like->id.toString(QUuid::WithoutBraces)) : QJsonValue()}};
}

QString waitingText(const desk::WaitingApplication &one)
{
    QStringList said{one.serial, cli::toJson(one.draft.on).toString(),
                     one.parties(PartyRole::Applicant) + u" ⇢ "_s + one.parties(PartyRole::Respondent),
                     one.source, one.id.toString()};
    if (one.like) said << Text::tr("like %1").arg(one.like->number);
    said.removeAll(QString());
    return said.join(u"  "_s);
}

/// The queue as it stands, and what a verb adds to it.
Result<Answer> queueAnswer(const desk::Desk &desk, QJsonObject json, QStringList lines)
{
    const auto waiting = desk.applications().waiting();
    if (!waiting) return refuse(waiting);
    QJsonArray queue;
    for (const auto &one : *waiting) {
        queue.append(waitingJson(one));
        lines << waitingText(one);
    }
    json[u"queue"_s] = queue;
    return Answer{json, lines.join(u'\n')};
}

QJsonObject packetJson(const desk::Packet &packet)
{
    QJsonObject rejected, warned;
    QJsonArray reports, others;
    for (const auto &report : packet.reports) {
        auto &counts = report.rejected ? rejected : warned;
        counts[report.code] = counts[report.code].toInt() + 1;
        reports.append(QJsonObject{{u"sheet"_s, report.sheet},
                                   {u"row"_s, report.row},
                                   {u"column"_s, report.column},
                                   {u"code"_s, report.code},
                                   {u"text"_s, report.text},
                                   {u"rejected"_s, report.rejected}});
    }
    for (const auto &sheet : packet.otherSheets)
        others.append(QJsonObject{{u"name"_s, sheet.name}, {u"why"_s, sheet.why}});
    return {{u"rows"_s, packet.rows},
            {u"queued"_s, packet.queued.size()},
            {u"source"_s, textOrNull(packet.source)},
            {u"readAs"_s, packet.readAs},
            {u"unreadableBytes"_s, packet.unreadableBytes},
            {u"rejected"_s, rejected},
            {u"warned"_s, warned},
            {u"rowReports"_s, reports},
            {u"otherSheets"_s, others},
            {u"unusedColumns"_s, QJsonArray::fromStringList(packet.unusedColumns)}};
}

QStringList packetLines(const desk::Packet &packet)
{
    QStringList lines{
        Text::tr("%1 applications read, %2 wait from now on.").arg(packet.rows).arg(packet.queued.size())};
    if (!packet.unusedColumns.isEmpty())
        lines << Text::tr("Columns not used: %1").arg(packet.unusedColumns.join(u'、'));
    for (const auto &sheet : packet.otherSheets)
        lines << Text::tr("Sheet not read: %1 (%2)").arg(sheet.name, sheet.why);
    for (const auto &report : packet.reports)
        lines << u"%1  %2  %3: %4"_s.arg(report.row).arg(report.column, report.code, report.text);
    return lines;
}

} // namespace

Result<Answer> intakeFile(Session &session, QStringList words)
{
    const auto source = takeOption(words, u"--source"_s);
    if (!source) return refuse(source);
    const auto file = takeWords(words, 1, u"intake FILE [--source NAME]"_s);
    if (!file) return refuse(file);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto packet = (*desk)->applications().take(file->first(), source->value_or(QString()));
    if (!packet) return refuse(packet);
    return queueAnswer(**desk, packetJson(*packet), packetLines(*packet));
}

Result<Answer> intakeQueue(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"intake-queue"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    return queueAnswer(**desk, {}, {});
}

Result<Answer> acceptIntake(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"accept-intake ID"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    auto &applications = (*desk)->applications();
    const auto id = applications.find(word->first());
    if (!id) return refuse(id);
    const auto opened = applications.accept(*id);
    if (!opened) return refuse(opened);
    const auto &file = opened->view.file;
    return queueAnswer(
        **desk,
        {{u"case"_s, QJsonObject{{u"uuid"_s, file.id.toString()}, {u"number"_s, file.number()}}},
         {u"warnings"_s, QJsonArray::fromStringList(opened->warnings)}},
        QStringList{Text::tr("%1 is the case %2.").arg(word->first(), file.number())} + opened->warnings);
}

Result<Answer> intakeDuplicate(Session &session, QStringList words)
{
    const auto of = takeNeeded(words, u"--of"_s);
    if (!of) return refuse(of);
    const auto word = takeWords(words, 1, u"intake-duplicate ID --of CASE"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto there = (*desk)->cases().find(*of);
    if (!there) return refuse(there);
    auto &applications = (*desk)->applications();
    const auto aside = applications.find(word->first()).and_then([&](const ApplicationId &id) {
        return applications.setAside(id, *there);
    });
    if (!aside) return refuse(aside);
    return queueAnswer(**desk, {}, {Text::tr("%1 is set aside: it is the case %2.").arg(word->first(), *of)});
}

Result<Answer> intakeReplies(Session &session, QStringList words)
{
    const auto out = takeNeeded(words, u"--out"_s);
    const auto source = takeOption(words, u"--source"_s);
    if (!out) return refuse(out);
    if (!source) return refuse(source);
    if (const auto rest = takeWords(words, 0, u"intake-replies --out FILE.(csv|xlsx|json) [--source NAME]"_s);
        !rest)
        return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto list = (*desk)->applications().replies(*source, reports::answeringBy(*out));
    if (!list) return refuse(list);
    const auto paper = reports::replyPaper(*list, *out);
    if (!paper) return refuse(paper);
    if (auto kept = (*desk)->proof().keep(office::Event::Export, u"intake-replies "_s + list->source); !kept)
        return refuse(kept);
    if (auto written = files::writeFile(*out, paper->bytes); !written) return refuse(written);
    return Answer{{{u"file"_s, *out}, {u"replies"_s, list->replies.size()}},
                  Text::tr("%1 replies in %2.").arg(list->replies.size()).arg(*out)};
}

} // namespace tiaocai::cli
