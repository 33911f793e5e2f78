// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/write_file.h"
#include "json.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject attachedJson(const desk::AttachedFile &attached, const casework::CaseFile &file)
{
    const auto *act = file.act(attached.act);
    return {{u"act"_s, attached.act.toString()},
            {u"on"_s, toJson(act ? act->on : QDate())},
            {u"name"_s, attached.file.fileName},
            {u"mediaType"_s, attached.file.mediaType},
            {u"size"_s, attached.file.size},
            {u"sha256"_s, attached.file.sha256},
            {u"proves"_s, attached.file.proves ? QJsonValue(attached.file.proves->toString()) : QJsonValue()},
            {u"isThere"_s, attached.isThere}};
}

QString attachedLine(const desk::AttachedFile &attached)
{
    const auto line = u"%1  %2  %3"_s.arg(attached.file.sha256, QString::number(attached.file.size),
                                          attached.file.fileName);
    return attached.isThere ? line : line + u"  "_s + Text::tr("missing");
}

Result<std::optional<ActId>> takeAct(QStringList &words)
{
    const auto word = takeOption(words, u"--act"_s);
    if (!word) return refuse(word);
    if (!*word) return std::optional<ActId>();
    const auto id = ActId::fromString(**word);
    if (!id) return usage(Text::tr("“%1” is not the UUID of an act.").arg(**word));
    return id;
}

} // namespace

Result<Answer> attach(Session &session, QStringList words)
{
    const auto proves = takeAct(words);
    if (!proves) return refuse(proves);
    const auto rest = takeWords(words, 2, u"attach CASE FILE [--act UUID]"_s);
    if (!rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(rest->at(0));
    if (!id) return refuse(id);
    const auto recorded = (*desk)->attachments().attach(*id, rest->at(1), *proves);
    if (!recorded) return refuse(recorded);
    const auto &last = recorded->view.attachments.last();
    return Answer{{{u"attachment"_s, attachedJson(last, recorded->view.file)}}, attachedLine(last)};
}

Result<Answer> attachments(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"attachments CASE"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const auto view = (*desk)->cases().view(*id);
    if (!view) return refuse(view);
    QJsonArray json;
    QStringList lines;
    for (const auto &attached : view->attachments) {
        json.append(attachedJson(attached, view->file));
        lines << attachedLine(attached);
    }
    return Answer{{{u"attachments"_s, json}}, lines.join(u'\n')};
}

Result<Answer> attachment(Session &session, QStringList words)
{
    const auto out = takeNeeded(words, u"--out"_s);
    if (!out) return refuse(out);
    const auto sha256 = takeWords(words, 1, u"attachment SHA256 --out FILE"_s);
    if (!sha256) return refuse(sha256);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto bytes = (*desk)->attachments().content(sha256->first().toLower());
    if (!bytes) return refuse(bytes);
    const auto kept =
        (*desk)->proof().keep(office::Event::Export, u"attachment "_s + sha256->first().toLower());
    if (!kept) return refuse(kept);
    if (auto written = files::writeFile(*out, *bytes); !written) return refuse(written);
    return Answer{{{u"file"_s, *out}, {u"size"_s, bytes->size()}}, *out};
}

} // namespace tiaocai::cli
