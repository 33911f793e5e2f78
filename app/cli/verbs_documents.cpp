// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "files/folder.h"
#include "files/write_file.h"
#include "json.h"
#include "reports/case_folder.h"
#include "reports/case_paper.h"
#include "reports/case_volume.h"
#include "reports/covered.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOf(const std::optional<QDate> &day)
{
    return cli::toJson(day.value_or(QDate()));
}

/// The articles that demand a field; what is only usual has none.
QString articlesOf(const documents::Missing &missing)
{
    static const QStringList customs{u"usual"_s, u"optional"_s, u"by hand"_s};
    QStringList articles;
    for (const auto &word : missing.mandatory) {
        if (!customs.contains(word)) articles << word;
    }
    return articles.join(u"; "_s);
}

QJsonArray missingJson(const QList<documents::Missing> &all)
{
    QJsonArray json;
    for (const auto &missing : all)
        json.append(QJsonObject{{u"field"_s, missing.key},
                                {u"article"_s, articlesOf(missing)},
                                {u"empty"_s, documents::name(missing.empty)},
                                {u"entry"_s, orNull(missing.entry)}});
    return json;
}

QJsonObject lineJson(const desk::PaperLine &line)
{
    const auto &issued = line.issued;
    return {{u"template"_s, line.paper ? QJsonValue(line.paper->id) : QJsonValue()},
            {u"title"_s, line.title()},
            {u"recipient"_s, orNull(line.recipient.name)},
            {u"offered"_s, line.isOffered},
            {u"missing"_s, missingJson(line.missing)},
            {u"number"_s, issued ? orNull(issued->number) : QJsonValue()},
            {u"issued"_s, issued.has_value()},
            {u"issuedOn"_s, cli::toJson(issued ? issued->on : QDate())},
            {u"version"_s, issued ? QJsonValue(issued->version) : QJsonValue()},
            {u"sha256"_s, issued ? orNull(issued->sha256) : QJsonValue()},
            {u"copies"_s, line.paper ? QJsonValue(line.paper->copies) : QJsonValue()},
            {u"due"_s, line.isDue},
            {u"receiveBy"_s, cli::toJson(line.receiveBy)}};
}

bool stops(const documents::Missing &missing)
{
    return missing.empty == documents::Empty::Stop;
}

QString lineText(const desk::PaperLine &line)
{
    QStringList parts{line.paper ? line.paper->id : QString(), line.title(), line.recipient.name};
    if (line.issued) parts << line.issued->number;
    if (line.receiveBy.isValid())
        parts << Text::tr("to be received by %1").arg(cli::toJson(line.receiveBy).toString());
    QStringList fields;
    for (const auto &missing : line.missing) {
        if (stops(missing)) fields << missing.key;
    }
    if (!line.issued && !fields.isEmpty()) parts << Text::tr("missing: %1").arg(fields.join(u'、'));
    return parts.join(u"  "_s);
}

QJsonObject serviceJson(const desk::PaperService &service)
{
    const auto &line = service.line;
    QJsonArray next;
    for (const auto &way : service.next)
        next.append(QJsonObject{{u"way"_s, way.name}, {u"condition"_s, orNull(way.condition)}});
    return {{u"document"_s, line.paper.isEmpty() ? casework::name(line.what) : line.paper},
            {u"title"_s, service.title},
            {u"number"_s, orNull(line.number)},
            {u"recipient"_s, service.recipient},
            {u"method"_s, orNull(line.serving.method)},
            {u"sentOn"_s, dayOf(line.serving.sentOn)},
            {u"receivedOn"_s, dayOf(line.serving.receivedOn)},
            {u"state"_s, documents::name(line.serving.state)},
            {u"receiveBy"_s, cli::toJson(service.receiveBy)},
            {u"proof"_s, orNull(service.proof)},
            {u"next"_s, next}};
}

/// What is asked of the verb `document`.
struct Order {
    QString out;
    QStringList to;
    QHash<QString, QString> answers = {};
    QString corrects = {};
    bool isDraft = false, isBlank = false;
};

Result<QHash<QString, QString>> answersIn(const QStringList &words)
{
    QHash<QString, QString> answers;
    for (const auto &word : words) {
        if (!word.contains(u'='))
            return usage(Text::tr("“%1” answers nothing. Write FIELD=VALUE.").arg(word));
        answers[word.section(u'=', 0, 0)] = word.section(u'=', 1);
    }
    return answers;
}

Result<Order> takeOrder(QStringList &words)
{
    Order order;
    const auto out = takeNeeded(words, u"--out"_s);
    const auto to = takeAll(words, u"--to"_s);
    const auto answerWords = takeAll(words, u"--answer"_s);
    const auto corrects = takeOption(words, u"--corrects"_s);
    if (!out) return refuse(out);
    if (!to) return refuse(to);
    if (!answerWords) return refuse(answerWords);
    if (!corrects) return refuse(corrects);
    const auto answers = answersIn(*answerWords);
    if (!answers) return refuse(answers);
    order.out = *out;
    order.to = *to;
    order.answers = *answers;
    order.corrects = corrects->value_or(QString());
    order.isDraft = takeFlag(words, u"--draft"_s);
    order.isBlank = takeFlag(words, u"--blank"_s);
    return reports::checkPaperFormat(order.out).map([&] { return order; });
}

/// What lies in the file: a print each, with the numbers where they were issued.
struct Print {
    QString recipient;
    std::optional<desk::IssuedPaper> issued = {};
};
struct Prints {
    QList<Print> prints = {};
    QByteArray file = {};
    int pages = 0;
    QStringList withoutGlyph = {};
};

Answer answerOf(const Prints &made, const QString &out)
{
    QJsonArray papers;
    QString number;
    for (const auto &print : made.prints) {
        if (number.isEmpty() && print.issued) number = print.issued->number;
        papers.append(
            QJsonObject{{u"recipient"_s, orNull(print.recipient)},
                        {u"number"_s, print.issued ? QJsonValue(print.issued->number) : QJsonValue()},
                        {u"version"_s, print.issued ? QJsonValue(print.issued->version) : QJsonValue()},
                        {u"sha256"_s, print.issued ? QJsonValue(print.issued->sha256) : QJsonValue()}});
    }
    QStringList lines{number.isEmpty() ? out : Text::tr("%1 is in %2.").arg(number, out)};
    if (!made.withoutGlyph.isEmpty())
        lines << Text::tr("No font of this PC prints: %1").arg(made.withoutGlyph.join(u'、'));
    return {{{u"file"_s, out},
             {u"number"_s, orNull(number)},
             {u"sha256"_s, digest(made.file)},
             {u"pages"_s, made.pages},
             {u"papers"_s, papers},
             {u"withoutGlyph"_s, QJsonArray::fromStringList(made.withoutGlyph)}},
            lines.join(u'\n')};
}

Result<QByteArray> printed(const documents::Sheet &sheet, const QString &out, Prints &made)
{
    return reports::paper(reports::casePaper(sheet), out).map([&](const reports::Paper &paper) {
        made.pages += paper.pages;
        made.withoutGlyph << paper.withoutGlyph;
        return paper.bytes;
    });
}

Result<Answer> blankPaper(const desk::Papers &papers, const QString &paper, const Order &order)
{
    const auto sheet = papers.blank(paper);
    if (!sheet) return refuse(sheet);
    Prints made;
    const auto bytes = printed(*sheet, order.out, made);
    if (!bytes) return refuse(bytes);
    made.file = *bytes;
    return files::writeFile(order.out, made.file).map([&] { return answerOf(made, order.out); });
}

/// Those of the recipients whom the order names, or all of them.
Result<QList<desk::PaperWish>> wishesOf(const desk::Papers &papers, const CaseId &id, const QString &paper,
                                        const Order &order)
{
    return papers.wishesFor(id, paper).and_then(
        [&](QList<desk::PaperWish> wishes) -> Result<QList<desk::PaperWish>> {
            for (const auto &name : order.to) {
                const bool isThere = std::ranges::any_of(
                    wishes, [&](const desk::PaperWish &wish) { return wish.recipient.name == name; });
                if (!isThere)
                    return refuse(
                        u"paper-not-of-case"_s,
                        Text::tr("This paper does not go to “%1”. It goes to those whom documents CASE "
                                 "names.")
                            .arg(name));
            }
            if (!order.to.isEmpty())
                wishes.removeIf(
                    [&](const desk::PaperWish &wish) { return !order.to.contains(wish.recipient.name); });
            for (auto &wish : wishes) {
                wish.answers = order.answers;
                wish.corrects = order.corrects;
            }
            return wishes;
        });
}

/// What was made is noted before it leaves.
Result<void> noted(const desk::Desk &desk, const CaseId &id, const QList<desk::PaperWish> &wishes)
{
    return desk.proof().keep(office::Event::Print,
                             u"document %1 %2"_s.arg(wishes.first().paper, id.toString()));
}

/// Papers without number: drafts, forms, and what goes on in a word processor.
Result<Answer> unnumbered(const desk::Desk &desk, const CaseId &id, const QList<desk::PaperWish> &wishes,
                          const Order &order)
{
    if (QFileInfo(order.out).suffix().toLower() == u"docx" && wishes.size() > 1)
        return usage(Text::tr("A .docx holds the paper of one recipient. Name him with --to NAME."));
    Prints made;
    QList<QByteArray> all;
    for (const auto &wish : wishes) {
        const auto draft = desk.papers().draft(id, wish);
        if (!draft) return refuse(draft);
        const auto bytes = printed(draft->sheet, order.out, made);
        if (!bytes) return refuse(bytes);
        all << *bytes;
        made.prints << Print{wish.recipient.name};
    }
    made.file = all.size() == 1 ? all.first() : reports::joined(all);
    return noted(desk, id, wishes).and_then([&] { return files::writeFile(order.out, made.file); }).map([&] {
        return answerOf(made, order.out);
    });
}

/// What was issued to each of them since the act that offers the paper.
Result<QList<std::optional<desk::IssuedPaper>>> earlier(const desk::Papers &papers, const CaseId &id,
                                                        const QList<desk::PaperWish> &wishes)
{
    return papers.list(id).map([&](const QList<desk::PaperLine> &lines) {
        QList<std::optional<desk::IssuedPaper>> issued;
        for (const auto &wish : wishes) {
            const auto line = std::ranges::find_if(lines, [&](const desk::PaperLine &one) {
                return one.paper && one.paper->id == wish.paper && one.of == wish.of &&
                       one.recipient == wish.recipient && one.issued && !one.issued->sha256.isEmpty();
            });
            issued << (line == lines.end() || !wish.corrects.isEmpty() ? std::nullopt : line->issued);
        }
        return issued;
    });
}

/// Every print's bytes in their order: those that are kept, and those that are made now.
struct Bytes {
    QList<QByteArray> all;
    QList<qsizetype> open; ///< places of those that are still to be made

    static Result<Bytes> of(const desk::Attachments &kept,
                            const QList<std::optional<desk::IssuedPaper>> &issued)
    {
        Bytes bytes;
        for (const auto &paper : issued) {
            if (!paper) bytes.open << bytes.all.size();
            const auto content = paper ? kept.content(paper->sha256) : Result<QByteArray>(QByteArray());
            if (!content) return refuse(content);
            bytes.all << *content;
        }
        return bytes;
    }
};

/// What was issued is printed from its kept bytes; the rest takes its numbers now, and none where the file cannot be written.
Result<Answer> numbered(desk::Desk &desk, const CaseId &id, const QList<desk::PaperWish> &wishes,
                        const Order &order)
{
    auto issued = earlier(desk.papers(), id, wishes);
    if (!issued) return refuse(issued);
    auto bytes = Bytes::of(desk.attachments(), *issued);
    if (!bytes) return refuse(bytes);
    Prints made;
    qsizetype done = 0;
    const auto print = [&](const documents::Sheet &sheet) {
        return printed(sheet, order.out, made).map([&](const QByteArray &paper) {
            bytes->all[bytes->open[done++]] = paper;
            return paper;
        });
    };
    std::optional<files::Replacement> placed;
    const auto deliver = [&] {
        made.file = reports::joined(bytes->all);
        return files::writeBeside(order.out, made.file)
            .and_then([](files::Beside &&beside) { return files::Replacement::of(std::move(beside)); })
            .map([&](files::Replacement &&replacement) { placed.emplace(std::move(replacement)); });
    };
    QList<desk::PaperWish> open;
    for (const auto place : bytes->open)
        open << wishes[place];
    const auto fresh = desk.papers().issue(id, open, print, deliver);
    if (!fresh) return refuse(fresh);
    placed->keep(); // the numbers are given: their paper stays, whatever becomes of the note
    if (const auto kept = noted(desk, id, wishes); !kept) return refuse(kept);
    for (qsizetype i = 0; i < fresh->size(); ++i)
        (*issued)[bytes->open[i]] = fresh->at(i);
    for (qsizetype i = 0; i < wishes.size(); ++i)
        made.prints << Print{wishes[i].recipient.name, issued->at(i)};
    return answerOf(made, order.out);
}

/// Whether it takes a number: a form never does, and what is worked on further does not yet.
bool isNumbered(const desk::PaperWish &wish, const Order &order)
{
    const auto &catalogue = documents::Catalogue::ofProgram();
    const auto *paper = catalogue ? catalogue->paper(wish.paper) : nullptr;
    return paper && paper->issued && !order.isDraft && QFileInfo(order.out).suffix().toLower() == u"pdf";
}

Answer answerOf(const desk::BoundCase &made, const QString &out)
{
    QJsonArray papers;
    QStringList lines;
    for (qsizetype i = 0; i < made.papers.size(); ++i) {
        const auto &paper = made.papers[i];
        const auto &[first, last] = made.volume.pages[i];
        papers.append(QJsonObject{{u"title"_s, paper.title},
                                  {u"number"_s, orNull(paper.number)},
                                  {u"on"_s, cli::toJson(paper.on)},
                                  {u"from"_s, first},
                                  {u"to"_s, last}});
        lines << u"%1－%2  %3  %4"_s.arg(first).arg(last).arg(paper.title, paper.number);
    }
    QStringList leftOut;
    for (const auto &paper : made.leftOut)
        leftOut << paper.title;
    if (!leftOut.isEmpty())
        lines << Text::tr("Left out, since a scan cannot be covered: %1").arg(leftOut.join(u'、'));
    return {{{u"file"_s, out},
             {u"frontPages"_s, made.volume.frontPages},
             {u"papers"_s, papers},
             {u"leftOut"_s, QJsonArray::fromStringList(leftOut)}},
            lines.join(u'\n')};
}

} // namespace

Result<Answer> documents(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"documents CASE"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const auto list = (*desk)->papers().list(*id);
    if (!list) return refuse(list);
    QJsonArray json;
    QStringList lines;
    for (const auto &line : *list) {
        json.append(lineJson(line));
        lines << lineText(line);
    }
    return Answer{.text = lines.join(u'\n'), .longJson = LongJson(json)};
}

Result<Answer> document(Session &session, QStringList words)
{
    const auto order = takeOrder(words);
    if (!order) return refuse(order);
    const auto names =
        takeWords(words, 2, u"document CASE TEMPLATE --out FILE.(pdf|docx) [--to NAME]... [--blank]"_s);
    if (!names) return refuse(names);
    const auto desk = session.desk(order->isBlank ? desk::Access::Read : desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(names->at(0));
    if (!id) return refuse(id);
    auto &papers = (*desk)->papers();
    if (order->isBlank) return blankPaper(papers, names->at(1), *order);
    const auto wishes = wishesOf(papers, *id, names->at(1), *order);
    if (!wishes) return refuse(wishes);
    return isNumbered(wishes->first(), *order) ? numbered(**desk, *id, *wishes, *order)
                                               : unnumbered(**desk, *id, *wishes, *order);
}

Result<Answer> service(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"service CASE"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const auto services = (*desk)->papers().service(*id);
    if (!services) return refuse(services);
    QJsonArray json;
    QStringList lines;
    for (const auto &one : *services) {
        const auto row = serviceJson(one);
        json.append(row);
        lines << QStringList{one.title,
                             one.recipient,
                             row[u"method"_s].toString(),
                             row[u"sentOn"_s].toString(),
                             row[u"receivedOn"_s].toString(),
                             row[u"state"_s].toString()}
                     .join(u"  "_s);
    }
    return Answer{.text = lines.join(u'\n'), .longJson = LongJson(json)};
}

Result<Answer> boundCase(Session &session, QStringList words)
{
    const auto out = takeNeeded(words, u"--out"_s);
    if (!out) return refuse(out);
    const auto volume = takeFlag(words, u"--side"_s) ? documents::Volume::Side : documents::Volume::Main;
    const bool isCovered = takeFlag(words, u"--covered"_s);
    const auto word = takeWords(words, 1, u"case-file CASE --out FILE.pdf [--side | --covered]"_s);
    if (!word) return refuse(word);
    if (isCovered && volume == documents::Volume::Side)
        return usage(Text::tr("The side file is shown to nobody: --side or --covered."));
    if (QFileInfo(*out).suffix().toLower() != u"pdf")
        return usage(Text::tr("A whole file is written as a PDF: --out FILE.pdf."));
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const auto made =
        isCovered ? (*desk)->papers().bindCovered(*id, reports::pdfOf, reports::bound, reports::covered)
                  : (*desk)->papers().bind(*id, volume, reports::pdfOf, reports::bound);
    if (!made) return refuse(made);
    const auto kept = (*desk)->proof().keep(
        office::Event::Export, u"case-file %1 %2"_s.arg(documents::legalName(volume), id->toString()));
    if (!kept) return refuse(kept);
    return files::writeFile(*out, made->volume.pdf).map([&] { return answerOf(*made, *out); });
}

namespace {

QByteArray folderIndexOf(const desk::Desk &desk, const desk::CaseFolder &folder)
{
    const auto &office = desk.office().identity();
    const reports::CaseSheet sheet{.office = office.name,
                                   .file = folder.view.file,
                                   .deadlines = folder.view.deadlines,
                                   .book = desk.office().book(),
                                   .staff = folder.view.people,
                                   .places = folder.view.places,
                                   .attachments = {},
                                   .today = folder.madeAt.date(),
                                   .printedBy = folder.maker,
                                   .demonstration = office.demonstration};
    return reports::folderIndex(sheet, folder.files, folder.madeAt);
}

} // namespace

Result<Answer> caseFolder(Session &session, QStringList words)
{
    const auto out = takeNeeded(words, u"--out"_s);
    if (!out) return refuse(out);
    const bool withSide = takeFlag(words, u"--side"_s);
    const auto word = takeWords(words, 1, u"case-folder CASE --out DIR [--side]"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    if (auto kept = (*desk)->proof().keep(office::Event::Export, u"case-folder %1"_s.arg(id->toString()));
        !kept)
        return refuse(kept);
    QJsonArray paths;
    const auto made = files::makeFolder(*out, [&](const files::PutFile &put) -> Result<void> {
        const auto folder = (*desk)->papers().layOut(*id, withSide, put);
        if (!folder) return refuse(folder);
        for (const auto &file : folder->files)
            paths.append(file.path);
        return put(u"index.html"_s, folderIndexOf(**desk, *folder));
    });
    if (!made) return refuse(made);
    return Answer{{{u"folder"_s, *out}, {u"files"_s, paths}}, *out};
}

} // namespace tiaocai::cli
