// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "files/write_file.h"
#include "hearings_json.h"
#include "verbs.h"
#include "words.h"

#include <QFile>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPassphraseFile = 64 * 1024;
const auto packInUsage =
    u"pack-in FILE --passphrase-file F [--apply] [--take CASE]... [--leave CASE]... [--reason T]"_s;

/// The first line of the file, without its end.
Result<vault::Secret> takePassphrase(QStringList &words)
{
    return takeNeeded(words, u"--passphrase-file"_s)
        .and_then([](const QString &path) { return files::readFile(path, largestPassphraseFile); })
        .and_then([](const QByteArray &bytes) {
            auto line = QString::fromUtf8(bytes.left(bytes.indexOf('\n')));
            if (line.endsWith(u'\r')) line.chop(1);
            return vault::passphrase(line);
        });
}

Result<QDate> dateOf(const std::optional<QString> &word)
{
    return word ? parseIsoDate(*word) : usage(Text::tr("%1 is missing.").arg(u"--on"_s));
}

QJsonArray packedJson(const QList<desk::PackedCase> &cases)
{
    QJsonArray list;
    for (const auto &one : cases)
        list.append(
            QJsonObject{{u"case"_s, one.id.toString()}, {u"number"_s, one.number}, {u"out"_s, one.isOut}});
    return list;
}

QJsonObject packJson(const desk::PackView &pack)
{
    return {{u"pack"_s, pack.id.toString()},
            {u"on"_s, cli::toJson(pack.day)},
            {u"tribunal"_s, pack.tribunal},
            {u"packedAt"_s, pack.packedAt.toString(Qt::ISODate)},
            {u"by"_s, pack.by},
            {u"out"_s, pack.isOut()},
            {u"voided"_s, pack.voided},
            {u"reason"_s, pack.voidReason},
            {u"cases"_s, int(pack.cases.size())},
            {u"packed"_s, packedJson(pack.cases)}};
}

Answer packAnswer(const desk::PackView &pack)
{
    auto json = packJson(pack);
    json[u"differences"_s] = QJsonArray();
    QStringList lines{u"%1  %2  %3"_s.arg(pack.id.toString(), toText(pack.day), pack.place)};
    for (const auto &one : pack.cases)
        lines << u"  %1  %2"_s.arg(one.number, one.parties);
    return Answer{json, lines.join(u'\n')};
}

QString stateWord(desk::Carried state)
{
    switch (state) {
    case desk::Carried::Unchanged:
        return u"unchanged"_s;
    case desk::Carried::Brought:
        return u"brought"_s;
    case desk::Carried::Waiting:
        return u"waiting"_s;
    case desk::Carried::LeftOut:
        return u"left-out"_s;
    }
    return {};
}

QJsonArray differencesJson(const QList<desk::CarriedCase> &cases)
{
    QJsonArray list;
    for (const auto &one : cases) {
        for (const auto &difference : one.differences)
            list.append(QJsonObject{{u"case"_s, one.id.toString()},
                                    {u"number"_s, one.number},
                                    {u"field"_s, name(difference.field)},
                                    {u"here"_s, difference.here},
                                    {u"there"_s, difference.there},
                                    {u"conflict"_s, one.isConflict}});
    }
    return list;
}

QJsonArray statesJson(const QList<desk::CarriedCase> &cases)
{
    QJsonArray list;
    for (const auto &one : cases)
        list.append(QJsonObject{{u"case"_s, one.id.toString()},
                                {u"number"_s, one.number},
                                {u"state"_s, stateWord(one.state)},
                                {u"acts"_s, one.acts},
                                {u"conflict"_s, one.isConflict},
                                {u"code"_s, one.refusal ? QJsonValue(one.refusal->code) : QJsonValue()},
                                {u"text"_s, one.refusal ? QJsonValue(one.refusal->text) : QJsonValue()}});
    return list;
}

QString textOf(const desk::CheckIn &checked)
{
    QStringList lines;
    for (const auto &one : checked.cases) {
        lines << u"%1  %2"_s.arg(one.number, stateWord(one.state));
        if (one.refusal) lines << u"  %1: %2"_s.arg(one.refusal->code, one.refusal->text);
        for (const auto &difference : one.differences)
            lines << u"  %1: %2 | %3"_s.arg(name(difference.field), difference.here, difference.there);
    }
    return lines.join(u'\n');
}

struct PackInWords {
    QString file;
    bool applies = false;
    QStringList taken, left;
    QString reason;
};

Result<PackInWords> takePackIn(QStringList &words)
{
    PackInWords asked;
    asked.applies = takeFlag(words, u"--apply"_s);
    const auto taken = takeAll(words, u"--take"_s), left = takeAll(words, u"--leave"_s);
    const auto reason = takeOption(words, u"--reason"_s);
    if (!taken || !left) return taken ? refuse(left) : refuse(taken);
    if (!reason) return refuse(reason);
    const auto file = takeWords(words, 1, packInUsage);
    if (!file) return refuse(file);
    asked.taken = *taken;
    asked.left = *left;
    asked.reason = reason->value_or(QString());
    asked.file = file->first();
    return asked;
}

Result<desk::PackDecisions> decisionsOf(const desk::Desk &desk, const PackInWords &asked)
{
    desk::PackDecisions decisions;
    for (const auto &word : asked.taken + asked.left) {
        const auto id = desk.cases().find(word);
        if (!id) return refuse(id);
        const bool take = asked.taken.contains(word);
        decisions[*id] = {take, take ? QString() : asked.reason};
    }
    return decisions;
}

/// On the laptop there is no office to check anything in at.
Result<void> officeIsThere(const Session &session)
{
    const auto path = session.databasePath();
    if (!path || QFile::exists(*path)) return path.map([](const QString &) {});
    return refuse(u"not-found"_s,
                  Text::tr("There is no office file %1. On the laptop a pack is opened with: tiaocai-cli "
                           "--database %1 pack-open FILE --passphrase-file F.")
                      .arg(*path));
}

} // namespace

Result<Answer> packOut(Session &session, QStringList words)
{
    auto passphrase = takePassphrase(words);
    if (!passphrase) return refuse(passphrase);
    const auto on = takeOption(words, u"--on"_s), tribunal = takeOption(words, u"--tribunal"_s);
    const auto out = takeNeeded(words, u"--out"_s);
    if (!on || !tribunal) return on ? refuse(tribunal) : refuse(on);
    if (!out) return refuse(out);
    const auto rest = takeWords(words, 0, u"pack-out --on D --tribunal T --passphrase-file F --out FILE"_s);
    if (!rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    auto &packs = (*desk)->packs();
    if (packs.isPack()) return packs.carryBack(*out, *passphrase).map(packAnswer);
    const auto day = dateOf(*on);
    if (!day) return refuse(day);
    if (!*tribunal) return usage(Text::tr("%1 is missing.").arg(u"--tribunal"_s));
    return packs.packOut(*day, **tribunal, *out, *passphrase).map(packAnswer);
}

Result<Answer> packOpen(Session &session, QStringList words)
{
    auto passphrase = takePassphrase(words);
    if (!passphrase) return refuse(passphrase);
    const auto file = takeWords(words, 1, u"pack-open FILE --passphrase-file F"_s);
    if (!file) return refuse(file);
    const auto path = session.databasePath();
    if (!path) return refuse(path);
    if (auto opened = desk::Packs::open(file->first(), *path, *passphrase); !opened) return refuse(opened);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto packs = (*desk)->packs().all();
    if (!packs) return refuse(packs);
    return packAnswer(packs->first());
}

Result<Answer> packIn(Session &session, QStringList words)
{
    auto passphrase = takePassphrase(words);
    const auto asked = passphrase ? takePackIn(words) : refuse(passphrase);
    if (!asked) return refuse(asked);
    if (auto there = officeIsThere(session); !there) return refuse(there);
    const auto desk = session.desk(asked->applies ? desk::Access::Write : desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto decisions = decisionsOf(**desk, *asked);
    if (!decisions) return refuse(decisions);
    auto &packs = (*desk)->packs();
    constexpr auto codes = exchange::Wording::Codes;
    const auto checked = asked->applies ? packs.checkIn(asked->file, *passphrase, *decisions, codes)
                                        : packs.check(asked->file, *passphrase, *decisions, codes);
    if (!checked) return refuse(checked);
    return Answer{{{u"pack"_s, checked->pack.toString()},
                   {u"cases"_s, int(checked->cases.size())},
                   {u"applied"_s, asked->applies},
                   {u"awaited"_s, checked->isOut},
                   {u"states"_s, statesJson(checked->cases)},
                   {u"differences"_s, differencesJson(checked->cases)}},
                  textOf(*checked)};
}

Result<Answer> packVoid(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s);
    if (!reason) return refuse(reason);
    const auto word = takeWords(words, 1, u"pack-void ID --reason T"_s);
    if (!word) return refuse(word);
    const auto id = PackId::fromString(word->first());
    if (!id)
        return usage(Text::tr("“%1” is no pack. Compare it with: tiaocai-cli packs.").arg(word->first()));
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return (*desk)->packs().voidPack(*id, *reason).map(packAnswer);
}

Result<Answer> packs(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"packs"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto all = (*desk)->packs().all();
    if (!all) return refuse(all);
    QJsonArray list;
    QStringList lines;
    for (const auto &pack : *all) {
        list.append(packJson(pack));
        lines << u"%1  %2  %3  %4"_s.arg(pack.id.toString(), toText(pack.day), pack.place,
                                         pack.isOut() ? u"out"_s : u"-"_s);
    }
    return Answer{{{u"packs"_s, list}}, lines.join(u'\n')};
}

} // namespace tiaocai::cli
