// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "verbs.h"
#include "words.h"

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

/// `--purpose CODE[: words]`; of other words the code follows from whom it goes to.
struct PurposeSaid {
    exchange::Purpose code = exchange::Purpose::Arbitration;
    QString text;
};

/// To a court a case goes for arbitration, to a centre it is referred, where the words say nothing else.
PurposeSaid purposeIn(const QString &said, bool isFromCentre)
{
    const auto code = chosen<exchange::Purpose>(said.section(u':', 0, 0).trimmed());
    if (code) {
        const auto text = said.section(u':', 1).trimmed();
        return {*code, text.isEmpty() ? legalWord(*code) : text};
    }
    return {isFromCentre ? exchange::Purpose::Arbitration : exchange::Purpose::Referral, said};
}

} // namespace

Result<Answer> handOver(Session &session, QStringList words)
{
    const auto to = takeNeeded(words, u"--to"_s);
    const auto purpose = takeNeeded(words, u"--purpose"_s);
    const auto out = takeFolder(words, u"--out"_s);
    for (const auto *option : {&to, &purpose, &out}) {
        if (!*option) return refuse(*option);
    }
    const auto word = takeWords(words, 1, u"hand-over CASE --to NAME --purpose T --out DIR"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const bool isCentre = (*desk)->office().identity().kind == office::OfficeKind::Centre;
    const auto said = purposeIn(*purpose, isCentre);
    const auto made = (*desk)->handOvers().send(*id, *to, said.code, said.text, *out);
    if (!made) return refuse(made);
    auto text = Text::tr("%1 is sealed for %2 in %3.").arg(made->number, made->partner, made->file);
    const auto before = made->before.toLocalTime().date();
    if (before.isValid())
        text += u'\n' + Text::tr("It went there for the same on %1 already.").arg(toText(before));
    return Answer{{{u"file"_s, made->file},
                   {u"packageId"_s, made->packageId},
                   {u"purpose"_s, name(made->purpose)},
                   {u"before"_s, cli::toJson(before)}},
                  text};
}

Result<Answer> acceptCase(Session &session, QStringList words)
{
    const auto folder = takeFolder(words, u"--receipts"_s);
    if (!folder) return refuse(folder);
    const auto file = takeWords(words, 1, u"accept-case FILE --receipts DIR"_s);
    if (!file) return refuse(file);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto taken = (*desk)->handOvers().accept(file->first(), *folder);
    if (!taken) return refuse(taken);
    const auto &of = taken->recorded.view.file;
    return Answer{{{u"case"_s, QJsonObject{{u"uuid"_s, of.id.toString()}, {u"number"_s, of.number()}}},
                   {u"packageId"_s, taken->of.packageId},
                   {u"receipts"_s, QJsonArray::fromStringList(taken->receipts)},
                   {u"warnings"_s, QJsonArray::fromStringList(taken->recorded.warnings)}},
                  (QStringList(taken->recorded.warnings)
                   << Text::tr("%1 is the case %2 here. The receipt: %3")
                          .arg(taken->of.origin ? taken->of.origin->number : QString(), of.number(),
                               taken->receipts.join(u'、')))
                      .join(u'\n')};
}

Result<Answer> origin(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"origin CASE"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    const auto view = id ? (*desk)->cases().view(*id) : refuse(id);
    if (!view) return refuse(view);
    QJsonArray origins;
    QStringList lines;
    for (const auto &taken : view->takenOver) {
        const auto copy = (*desk)->handOvers().history(taken.package);
        if (!copy) return refuse(copy);
        origins.append(originJson(taken, *copy));
        lines << u"%1  %2"_s.arg(taken.office, taken.number);
        for (const auto &act : copy->acts)
            lines << u"  %1  %2"_s.arg(toText(act.on), label(act.kind()));
    }
    return Answer{{{u"origins"_s, origins}}, lines.join(u'\n')};
}

Result<Answer> exportFeedback(Session &session, QStringList words)
{
    const auto to = takeNeeded(words, u"--to"_s);
    const auto out = takeFolder(words, u"--out"_s);
    if (!to) return refuse(to);
    if (!out) return refuse(out);
    if (const auto rest = takeWords(words, 0, u"export-feedback --to NAME --out DIR"_s); !rest)
        return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto made = (*desk)->feedback().send(*to, *out);
    if (!made) return refuse(made);
    return Answer{{{u"file"_s, made->file},
                   {u"packageId"_s, made->packageId},
                   {u"sequence"_s, made->sequence},
                   {u"items"_s, made->items}},
                  Text::tr("%1 things told in %2.").arg(made->items).arg(made->file)};
}

Result<Answer> feedback(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"feedback"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    const auto told = desk ? (*desk)->feedback().all() : refuse(desk);
    if (!told) return refuse(told);
    QJsonArray json;
    QStringList lines;
    for (const auto &one : *told) {
        json.append(toJson(one));
        lines << u"%1  %2  %3  %4  %5"_s.arg(one.isOut ? u"->"_s : u"<-"_s, one.partner, one.number,
                                             label(one.item.kind), exchange::toldWords(one.item));
    }
    return Answer{{{u"told"_s, json}}, lines.join(u'\n')};
}

} // namespace tiaocai::cli
