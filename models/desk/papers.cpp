// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/papers.h"

#include "base/canonical.h"
#include "base/identity.h"
#include "case_files.h"
#include "documents/own_text.h"
#include "elements_before.h"
#include "files/attachment.h"
#include "office/number_claims.h"
#include "paper_called.h"
#include "store/attachments.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using documents::Catalogue;
using documents::Template;
using office::Action;

namespace {

/// The last one that took the case: "2026-1（种子 38）".
QString drawOf(const office::OfficeFile &history, const CaseId &id)
{
    const auto draw =
        std::ranges::find_if(history.qualityDraws.rbegin(), history.qualityDraws.rend(),
                             [&](const office::QualityDraw &one) { return one.cases.contains(id); });
    return draw == history.qualityDraws.rend() ? QString() : u"%1（种子 %2）"_s.arg(draw->number, draw->seed);
}

/// A case with all that its papers are filled from.
struct CasePapers {
    const Catalogue &catalogue;
    CaseFile file;
    law::Rules rules;
    const office::OfficeFile &history;
    QHash<PersonId, QString> people;
    QDate today;
    PersonId maker;
    QList<FactElement> elementsBefore;

    documents::Sources sources() const
    {
        return {.file = file,
                .rules = rules,
                .office = history.office,
                .settings = history.current(),
                .registers = history.registersOn(today),
                .people = people,
                .today = today,
                .maker = maker,
                .qualityDraw = drawOf(history, file.id),
                .elementsBefore = elementsBefore};
    }
};

Result<CasePapers> papersOf(const Reading &at, const CaseId &id)
{
    const auto &catalogue = Catalogue::ofProgram();
    if (!catalogue) return refuse(catalogue);
    return caseFile(at, id).map([&](const CaseFile &file) {
        CasePapers papers{*catalogue, file,       at.rules(),  at.history,
                          {},         at.today(), at.actor.id, elementsBefore(at, file)};
        for (const auto &member : at.history.members)
            papers.people[member.id] = member.name;
        return papers;
    });
}

Result<const Template *> paperOfCase(const CasePapers &of, const QString &id)
{
    return paperCalled(of.catalogue, id).and_then([&](const Template *paper) -> Result<const Template *> {
        if (paper->cases.contains(of.file.kind)) return paper;
        return refuse(
            u"paper-not-of-case"_s,
            Words::tr("The paper “%1” belongs to another kind of case. Choose one that this case offers.")
                .arg(paper->name));
    });
}

/// Of an act among all of them, in recording order; -1: of none.
qsizetype placeOf(const CaseFile &file, const std::optional<ActId> &id)
{
    return id ? std::ranges::find(file.acts, *id, &Act::id) - file.acts.begin() : -1;
}

/// What is signed before an act is recorded is printed once more where it was recorded first.
QList<documents::Offer> offersOfRecorded(const CasePapers &of)
{
    QList<documents::Offer> offers;
    for (const auto &act : of.file.effective) {
        for (const auto &offer : documents::offeredBy(of.catalogue, of.sources(), act)) {
            if (offer.when == documents::When::Before && offer.paper->issued) offers << offer;
        }
    }
    return offers;
}

/// Each paper once, by the last act that offers it.
QList<documents::Offer> offersOf(const CasePapers &of)
{
    QList<documents::Offer> offers;
    for (const auto &offer : documents::offered(of.catalogue, of.sources()) + offersOfRecorded(of)) {
        const auto known = std::ranges::find(offers, offer.paper, &documents::Offer::paper);
        if (known == offers.end())
            offers << offer;
        else if (placeOf(of.file, offer.of) > placeOf(of.file, known->of))
            *known = offer;
    }
    std::ranges::stable_sort(offers, {}, &documents::Offer::paper); // as the list of documents has them
    return offers;
}

/// The act that the wish names, or the last one that offers the paper.
std::optional<ActId> actOf(const CasePapers &of, const PaperWish &wish)
{
    if (wish.of) return wish.of;
    const auto offers = offersOf(of);
    const auto offer = std::ranges::find_if(
        offers, [&](const documents::Offer &one) { return one.paper->id == wish.paper; });
    return offer == offers.end() ? std::nullopt : offer->of;
}

QList<documents::Recipient> recipientsOf(const CasePapers &of, const Template &paper,
                                         const std::optional<ActId> &act)
{
    return documents::recipientsOf(paper, of.sources(), act ? of.file.act(*act) : nullptr);
}

/// A notice of a hearing that was moved comes in place of the one that told of it before.
std::optional<documents::NoticeBefore> toldBefore(const CasePapers &of, const PaperWish &wish)
{
    const auto act = actOf(of, wish);
    if (wish.paper != u"hearing-notice" || !act || !wish.recipient.party) return std::nullopt;
    const auto before = documents::noticeBefore(of.file, *act, *wish.recipient.party);
    const bool isIt = before && (wish.corrects.isEmpty() || wish.corrects == before->number);
    return isIt ? before : std::nullopt;
}

documents::Printing printingOf(const CasePapers &of, const PaperWish &wish)
{
    documents::Printing printing{.recipient = wish.recipient.party,
                                 .representative = wish.recipient.representative,
                                 .of = actOf(of, wish),
                                 .answers = wish.answers,
                                 .replaces = wish.corrects};
    if (const auto before = toldBefore(of, wish)) {
        printing.replaces = before->number;
        printing.replacedDay = before->day;
        printing.replacedTime = before->time;
    }
    return printing;
}

Result<void> checkRecipient(const CasePapers &of, const Template &paper, const PaperWish &wish)
{
    if (!wish.recipient.party && !wish.recipient.representative) return {};
    const auto recipients = recipientsOf(of, paper, actOf(of, wish));
    const bool isOne = std::ranges::any_of(recipients, [&](const documents::Recipient &one) {
        return one.party == wish.recipient.party && one.representative == wish.recipient.representative;
    });
    if (isOne) return {};
    return refuse(u"paper-not-of-case"_s,
                  Words::tr("The paper “%1” does not go to %2. Choose one of its recipients.")
                      .arg(paper.name, wish.recipient.name));
}

/// As the office writes it.
Template written(const office::OfficeFile &history, const Template &paper)
{
    const auto own = history.paperTexts.constFind(paper.id);
    return own == history.paperTexts.cend() ? paper : documents::withText(paper, own->text);
}

/// A list of documents that came with a newer program may not have what the office's own text names.
Result<void> checkOwnText(const office::OfficeFile &history, const Template &paper)
{
    const auto own = history.paperTexts.constFind(paper.id);
    return own == history.paperTexts.cend() ? Result<void>() : documents::checkText(paper, own->text);
}

/// The paper filled for a print, and which paper it is.
struct Made {
    const Template *paper;
    documents::Filled filled;
};

Result<Made> made(const CasePapers &of, const PaperWish &wish, const documents::Printing &printing)
{
    const auto paper = paperOfCase(of, wish.paper);
    if (!paper) return refuse(paper);
    if (auto fits = checkRecipient(of, **paper, wish); !fits) return refuse(fits);
    if (auto fits = checkOwnText(of.history, **paper); !fits) return refuse(fits);
    return documents::fill(written(of.history, **paper), of.sources(), printing)
        .map([&](const documents::Filled &filled) {
            return Made{*paper, filled};
        });
}

documents::Sheet sheetOf(const Reading &at, const CasePapers &of, const Made &paper)
{
    using State = documents::Sheet::State;
    return {.paper = paper.paper,
            .state = paper.paper->issued ? State::Draft : State::Form,
            .title = paper.filled.title,
            .text = paper.filled.text,
            .caseNumber = of.file.number(),
            .madeAt = at.now.moment,
            .maker = at.actor.name,
            .demonstration = at.history.office.demonstration};
}

/// The longest first, since an address may hold another one; of a number its ends stand. An asterisk would be a sign of the layout.
QString covered(QString text, const CaseFile &file)
{
    constexpr qsizetype phone = 11;
    auto words = documents::wordsOfPeople(file);
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    for (const auto &word : words) {
        const bool isNumber = std::ranges::all_of(word, [](QChar sign) { return sign.unicode() < 0x80; });
        auto cover = word.size() == phone ? maskedPhone(word) : maskedId(word);
        text.replace(word, isNumber ? cover.replace(u'*', u'＊') : u"＊＊＊"_s);
    }
    return text;
}

/// A paper that nobody has issued is a view of the case: it shows no more of people than the case's page.
PaperDraft asSeenBy(const Reading &at, const CasePapers &of, PaperDraft draft)
{
    auto text = covered(draft.sheet.text, of.file);
    draft.tellsOfPeople = text != draft.sheet.text;
    if (office::may(at.actor, Action::RevealNumbers)) return draft;
    draft.sheet.text = std::move(text);
    return draft;
}

QStringList articlesOf(const documents::Missing &missing)
{
    static const QStringList customs{u"usual"_s, u"optional"_s, u"by hand"_s};
    QStringList articles;
    for (const auto &word : missing.mandatory) {
        if (!customs.contains(word)) articles << word;
    }
    return articles;
}

/// Every field that stops the paper, with its articles; the refusal stands on the first.
Result<void> checkComplete(const Made &paper)
{
    if (paper.filled.mayBeIssued()) return {};
    QStringList named;
    const documents::Missing *first = nullptr;
    for (const auto &missing : paper.filled.missing) {
        if (missing.empty != documents::Empty::Stop) continue;
        if (!first) first = &missing;
        const auto articles = articlesOf(missing).join(u"; "_s);
        const auto name = missing.entry.isEmpty() ? missing.name : missing.entry + u' ' + missing.name;
        named << (articles.isEmpty() ? name : name + u"（"_s + articles + u'）');
    }
    return refuse(
        u"document-incomplete"_s,
        Words::tr("The paper “%1” cannot be issued: %2 is missing. Fill it in where it belongs, then issue "
                  "it again.")
            .arg(paper.paper->name, named.join(u'、')),
        first ? articlesOf(*first).join(u"; "_s) : QString(), first ? first->key : QString());
}

/// A paper of one party goes to him; one of the whole case that is served, to everybody who takes part.
QList<PartyId> addresseesOf(const CasePapers &of, const Template &paper,
                            const documents::Recipient &recipient)
{
    if (recipient.party) return {*recipient.party};
    static const QStringList kept{u"none"_s, u"own"_s, u"as-parent"_s, u"letter"_s};
    QList<PartyId> parties;
    for (const auto &party : of.file.parties) {
        if (party.isActive() && !kept.contains(paper.service)) parties << party.record.id;
    }
    return parties;
}

IssuedPaper issuedBy(const Catalogue &catalogue, const Act &act, const DocumentIssued &issued)
{
    const auto *paper = catalogue.paper(issued.templateId);
    const auto called =
        issued.templateName.isEmpty() && issued.what ? label(*issued.what) : issued.templateName;
    return {.act = act.id,
            .document = issued.document,
            .paper = issued.templateId,
            .title = paper ? paper->name : called,
            .number = issued.number,
            .version = issued.version,
            .on = act.on,
            .sha256 = issued.size > 0 ? issued.sha256 : QString(),
            .addressees = issued.addressees};
}

/// What was issued in the case, each with its place among the acts.
QList<QPair<qsizetype, IssuedPaper>> issuedIn(const CasePapers &of)
{
    QList<QPair<qsizetype, IssuedPaper>> all;
    for (const auto &act : of.file.effective) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        if (!issued) continue;
        all << QPair(placeOf(of.file, act.id), issuedBy(of.catalogue, act, *issued));
    }
    return all;
}

/// One more issue of a case, within the transaction that draws its number.
class Issuing {
public:
    Issuing(Writing &at, const CaseId &id, const Papers::Print &print)
        : m_at(at)
        , m_id(id)
        , m_print(print)
    {
    }

    Result<IssuedPaper> operator()(const PaperWish &wish)
    {
        const auto of = papersOf(m_at, m_id);
        if (!of) return refuse(of);
        const auto paper = paperOfCase(*of, wish.paper);
        if (!paper) return refuse(paper);
        if (!(*paper)->issued) return form(**paper);
        auto issue = begun(*of, wish);
        if (!issue) return refuse(issue);
        auto numbered = nextNumber(m_at, seriesOf(**paper), m_at.today().year());
        if (!numbered) return refuse(numbered);
        issue->number = *numbered;
        return printed(*of, wish, *issue);
    }

private:
    /// Papers without a series of their own take the office-wide number of issued papers.
    static QString seriesOf(const Template &paper)
    {
        return paper.series.isEmpty() ? office::paperSeries : paper.series;
    }

    static tl::unexpected<Refusal> form(const Template &paper)
    {
        return refuse(
            u"form-not-issued"_s,
            Words::tr("“%1” is a form: it takes no number and is printed as often as wanted. Attach "
                      "it when it is signed.")
                .arg(paper.name));
    }

    /// What was signed is what binds: a second print of it would say something else under the same hands.
    static Result<void> checkMayBeReissued(const CasePapers &of, const QString &paper)
    {
        static const QStringList decisions{u"award"_s, u"advance-enforcement-award"_s,
                                           u"arbitration-mediation-award"_s, u"review-mediation-award"_s};
        const bool isSigned =
            paper == u"mediation-agreement" && std::ranges::find(of.file.decisions, DocumentKind::Agreement,
                                                                 &Decision::what) != of.file.decisions.end();
        if (!isSigned && !decisions.contains(paper)) return {};
        return refuse(
            u"not-overprinted"_s,
            Words::tr("“%1” is not replaced by another print once it is made: an award is corrected by a "
                      "decision (补正决定书), a signed agreement by a supplementary agreement of both sides.")
                .arg(of.catalogue.paper(paper)->name),
            u"规则54"_s);
    }

    /// Whom it goes to and, where it corrects another, as which version.
    Result<DocumentIssued> begun(const CasePapers &of, const PaperWish &wish) const
    {
        DocumentIssued issue{.document = DocumentId::fresh(),
                             .what = documents::kindOf(wish.paper),
                             .templateId = wish.paper,
                             .addressees = addresseesOf(of, *of.catalogue.paper(wish.paper), wish.recipient)};
        if (const auto before = toldBefore(of, wish)) issue.version = before->version + 1;
        if (wish.corrects.isEmpty()) return issue;
        if (auto fits = checkMayBeReissued(of, wish.paper); !fits) return refuse(fits);
        for (const auto &[place, issued] : issuedIn(of)) {
            if (issued.number != wish.corrects || issued.paper != wish.paper) continue;
            issue.version = issued.version + 1;
            return issue;
        }
        return refuse(u"unknown-document"_s,
                      Words::tr("No paper of this kind was issued in the case under the number %1.")
                          .arg(wish.corrects));
    }

    Result<IssuedPaper> printed(const CasePapers &of, const PaperWish &wish, DocumentIssued issue)
    {
        auto printing = printingOf(of, wish);
        printing.number = issue.number;
        const auto paper = made(of, wish, printing);
        if (!paper) return refuse(paper);
        if (auto complete = checkComplete(*paper); !complete) return refuse(complete);
        auto sheet = sheetOf(m_at, of, *paper);
        sheet.state = documents::Sheet::State::Issued;
        sheet.number = issue.number;
        sheet.version = issue.version;
        sheet.document = issue.document;
        issue.templateName = paper->filled.title;
        issue.textVersion = of.history.paperTexts.value(wish.paper).version;
        issue.textSha256 = documents::textDigest(written(of.history, *paper->paper).body);
        return m_print(sheet).and_then([&](const QByteArray &bytes) { return kept(of, issue, bytes); });
    }

    Result<IssuedPaper> kept(const CasePapers &of, DocumentIssued issue, const QByteArray &bytes)
    {
        issue.sha256 = digest(bytes);
        issue.size = bytes.size();
        return store::Attachments(m_at.file)
            .keep(issue.sha256, bytes)
            .and_then([&] { return recordAct(m_at, m_id, {.payload = issue, .on = m_at.today()}); })
            .map([&](const Recorded &recorded) {
                return issuedBy(of.catalogue, *recorded.view.file.act(recorded.act), issue);
            });
    }

    Writing &m_at;
    CaseId m_id;
    const Papers::Print &m_print;
};

/// The lines of a case.
class Listing {
public:
    Listing(const CasePapers &of, Papers::Missing what)
        : m_of(of)
        , m_what(what)
        , m_issued(issuedIn(of))
        , m_due(documents::dueNotices(of.file, of.rules, of.today))
        , m_served(documents::serviceOf(of.file, of.today))
    {
    }

    Result<QList<PaperLine>> lines()
    {
        for (const auto &offer : offersOf(m_of)) {
            for (const auto &recipient : offer.recipients) {
                if (auto added = add(offer, recipient); !added) return refuse(added);
            }
        }
        for (const auto &[place, issued] : m_issued)
            addElsewhere(issued);
        std::ranges::stable_sort(m_lines, {}, [](const PaperLine &line) { return !line.isDue; });
        return m_lines;
    }

private:
    Result<void> add(const documents::Offer &offer, const documents::Recipient &recipient)
    {
        PaperLine line{.paper = offer.paper, .recipient = recipient, .of = offer.of, .isOffered = true};
        line.issued = issueFor(line);
        if (line.issued) m_shown << line.issued->act;
        markDue(line);
        return missingIn(line).map([&](const QList<documents::Missing> &missing) {
            line.missing = missing;
            m_lines << line;
        });
    }

    Result<QList<documents::Missing>> missingIn(const PaperLine &line) const
    {
        if (m_what == Papers::Missing::Left) return {};
        const documents::Printing print{.recipient = line.recipient.party,
                                        .representative = line.recipient.representative,
                                        .of = line.of};
        return documents::fill(written(m_of.history, *line.paper), m_of.sources(), print)
            .map(&documents::Filled::missing);
    }

    /// The last issue of the paper to the recipient since the act that offers it.
    std::optional<IssuedPaper> issueFor(const PaperLine &line) const
    {
        const auto since = placeOf(m_of.file, line.of);
        std::optional<IssuedPaper> last;
        for (const auto &[place, issued] : m_issued) {
            const bool isHis = !line.recipient.party || issued.addressees.contains(*line.recipient.party);
            // What is signed before an act is issued before it too.
            const bool isSince = place > since || line.paper->when != documents::When::After;
            if (issued.paper == line.paper->id && isHis && isSince) last = issued;
        }
        return last;
    }

    void markDue(PaperLine &line) const
    {
        for (const auto &due : m_due) {
            if (due.paper != line.paper->id || due.party != line.recipient.party || due.of != line.of)
                continue;
            line.isDue = true;
            line.receiveBy = due.receiveBy;
        }
        for (const auto &served : m_served) {
            if (line.issued && served.document == line.issued->document &&
                served.recipient == line.recipient.party)
                line.reached = served.serving.state;
        }
    }

    void addElsewhere(const IssuedPaper &issued)
    {
        if (m_shown.contains(issued.act)) return;
        PaperLine line{.paper = m_of.catalogue.paper(issued.paper), .issued = issued};
        if (issued.addressees.size() == 1) {
            const auto *party = m_of.file.party(issued.addressees.first());
            line.recipient = {issued.addressees.first(), {}, party ? party->record.name : QString()};
        }
        m_lines << line;
    }

    const CasePapers &m_of;
    Papers::Missing m_what;
    QList<QPair<qsizetype, IssuedPaper>> m_issued;
    QList<documents::DueNotice> m_due;
    QList<documents::ServiceLine> m_served;
    QList<ActId> m_shown;
    QList<PaperLine> m_lines;
};

/// Of a paper that was not issued here.
QString ruleOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Mediation:
        return u"med"_s;
    case CaseKind::Arbitration:
        return u"arb"_s;
    case CaseKind::Review:
        break;
    }
    return u"plain"_s;
}

/// Who received it, or why it came back, the number of the mail, and what proves it.
QString proofOf(const CaseFile &file, const documents::Serving &serving)
{
    const auto *act = serving.act ? file.act(*serving.act) : nullptr;
    if (!act) return {};
    QStringList words;
    if (const auto *served = std::get_if<DocumentServed>(&act->payload))
        words << served->receiver << served->mailNumber << served->paper;
    const auto *failed = std::get_if<ServiceFailed>(&act->payload);
    if (failed && failed->reason) words << label(*failed->reason);
    words << act->proof.text;
    words.removeAll(QString());
    return words.join(u'；');
}

PaperService worded(const CasePapers &of, const documents::ServiceLine &line)
{
    const auto *paper = of.catalogue.paper(line.paper);
    const auto *party = of.file.party(line.recipient);
    const auto *rule = of.catalogue.service(paper ? paper->service : ruleOf(of.file.kind));
    return {.line = line,
            .title = paper ? paper->name : label(line.what),
            .recipient = party ? party->record.name : QString(),
            .next = rule ? documents::nextWays(of.file, *rule, line.recipient, line.serving)
                         : QList<documents::Way>(),
            .proof = proofOf(of.file, line.serving)};
}

/// What went out, then the notices that nobody issued or served yet.
QList<PaperService> servicesOf(const CasePapers &of)
{
    QList<PaperService> lines;
    for (const auto &line : documents::serviceOf(of.file, of.today))
        lines << worded(of, line);
    for (const auto &due : documents::dueNotices(of.file, of.rules, of.today)) {
        const auto isIt = [&](const PaperService &one) {
            if (one.line.recipient != due.party) return false;
            return due.document ? one.line.document == *due.document
                                : due.serving.act && one.line.serving.act == due.serving.act;
        };
        const auto known = std::find_if(lines.rbegin(), lines.rend(), isIt);
        if (known != lines.rend()) {
            known->receiveBy = due.receiveBy;
        } else if (!due.isIssued && !due.serving.act) {
            auto line = worded(
                of, {.what = documents::kindOf(due.paper), .paper = due.paper, .recipient = due.party});
            line.receiveBy = due.receiveBy;
            line.isToBeIssued = true;
            lines << line;
        }
    }
    return lines;
}

Result<QList<documents::VolumePart>> partsOf(const Reading &at, const QList<documents::FiledPaper> &papers)
{
    QList<documents::VolumePart> parts;
    for (const auto &paper : papers) {
        const auto bytes = attachedContent(at, paper.sha256);
        if (!bytes) return refuse(bytes);
        parts << documents::VolumePart{paper.title, *bytes};
    }
    return parts;
}

/// Cover and catalogue, without number of their own.
Result<QList<QByteArray>> frontMatter(const Reading &at, const CasePapers &of, documents::Volume volume,
                                      const QString &lines, const Papers::Print &print)
{
    const auto printed = [&](const QString &paper, const QHash<QString, QString> &answers) {
        return made(of, {.paper = paper}, {.answers = answers}).and_then([&](const Made &filled) {
            auto sheet = sheetOf(at, of, filled);
            sheet.state = documents::Sheet::State::Form;
            return print(sheet);
        });
    };
    const auto name = documents::legalName(volume);
    const auto cover = printed(u"file-cover"_s, {{u"卷别"_s, name}});
    if (!cover) return refuse(cover);
    return printed(u"file-catalogue"_s, {{u"卷别"_s, name}, {u"卷内列表"_s, lines}})
        .map([&](const QByteArray &catalogue) {
            return QList{*cover, catalogue};
        });
}

/// Cover, catalogue and papers as one file.
Result<BoundCase> boundCase(const Reading &at, const CasePapers &of, documents::Volume volume,
                            const QList<documents::FiledPaper> &papers, const Papers::Print &print,
                            const Papers::Bind &bind, const Papers::Cover &cover)
{
    if (papers.isEmpty())
        return refuse(u"volume-empty"_s,
                      Words::tr("Nothing lies in this file yet: no paper was issued and none attached."));
    auto parts = partsOf(at, papers);
    if (!parts) return refuse(parts);
    const auto hide = [&, words = documents::wordsOfPeople(of.file)](QByteArray &bytes) -> Result<void> {
        if (!cover) return {};
        return cover(bytes, words).map([&](const QByteArray &copy) { bytes = copy; });
    };
    for (auto &part : *parts) {
        if (auto hidden = hide(part.bytes); !hidden) return refuse(hidden);
    }
    const auto front = [&](const QList<documents::PageSpan> &pages) -> Result<QList<QByteArray>> {
        const auto lines = documents::catalogueLines(papers, pages, at.history.office.name);
        auto matter = frontMatter(at, of, volume, lines, print);
        for (auto &sheet : matter ? *matter : QList<QByteArray>()) {
            if (auto hidden = hide(sheet); !hidden) return refuse(hidden);
        }
        return matter;
    };
    return bind(*parts, front).map([&](const documents::BoundVolume &made) {
        return BoundCase{made, papers};
    });
}

/// "papers/03 开庭通知书（顺通物流有限公司）.pdf": counted, so that no two names meet.
QString pathOf(const documents::FiledPaper &paper, qsizetype place)
{
    const auto folder = paper.isIssued ? u"papers"_s : u"attachments"_s;
    const auto name = paper.isIssued ? paper.title + u".pdf"_s : paper.title;
    return u"%1/%2 %3"_s.arg(folder).arg(place, 2, 10, QChar(u'0')).arg(files::safeFileName(name));
}

} // namespace

Result<const Template *> paperCalled(const Catalogue &catalogue, const QString &id)
{
    if (const auto *paper = catalogue.paper(id)) return paper;
    return refuse(
        u"unknown-paper"_s,
        Words::tr("“%1” is none of the program's papers. Choose one of the list: documents CASE.").arg(id));
}

Result<QList<PaperLine>> Papers::list(const CaseId &id, Missing what) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"list papers"_s), [&](const Reading &at) {
        return papersOf(at, id).and_then([&](const CasePapers &of) { return Listing(of, what).lines(); });
    });
}

Result<PaperDraft> Papers::draft(const CaseId &id, const PaperWish &wish) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"draft paper"_s), [&](const Reading &at) {
        return papersOf(at, id).and_then([&](const CasePapers &of) {
            return made(of, wish, printingOf(of, wish)).map([&](const Made &paper) {
                return asSeenBy(at, of, {sheetOf(at, of, paper), paper.filled.missing});
            });
        });
    });
}

Result<QList<PaperWish>> Papers::wishesFor(const CaseId &id, const QString &paper) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"recipients of paper"_s), [&](const Reading &at) {
        return papersOf(at, id).and_then([&](const CasePapers &of) {
            return paperOfCase(of, paper).map([&](const Template *called) {
                QList<PaperWish> wishes;
                const auto act = actOf(of, {.paper = paper});
                for (const auto &recipient : recipientsOf(of, *called, act))
                    wishes << PaperWish{.paper = paper, .recipient = recipient, .of = act};
                // Nobody there to get it: what is missing is told when it is filled.
                if (wishes.isEmpty()) wishes << PaperWish{.paper = paper, .of = act};
                return wishes;
            });
        });
    });
}

Result<QList<documents::Question>> Papers::questions(const CaseId &id, const PaperWish &wish) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"questions of paper"_s), [&](const Reading &at) {
        return papersOf(at, id).and_then([&](const CasePapers &of) {
            return paperOfCase(of, wish.paper).map([&](const Template *paper) {
                auto questions =
                    documents::questions(written(of.history, *paper), of.sources(), printingOf(of, wish));
                if (office::may(at.actor, Action::RevealNumbers)) return questions;
                for (auto &question : questions)
                    question.preset = covered(question.preset, of.file);
                return questions;
            });
        });
    });
}

Result<documents::Sheet> Papers::blank(const QString &paper) const
{
    return m_bench.ask(Action::ReadCases, u"blank paper"_s, [&](const Reading &at) {
        const auto &catalogue = Catalogue::ofProgram();
        if (!catalogue) return Result<documents::Sheet>(refuse(catalogue));
        return paperCalled(*catalogue, paper).map([&](const Template *called) {
            const auto filled = documents::blank(written(at.history, *called));
            return documents::Sheet{.paper = called,
                                    .state = documents::Sheet::State::Blank,
                                    .title = filled.title,
                                    .text = filled.text,
                                    .madeAt = at.now.moment,
                                    .demonstration = at.history.office.demonstration};
        });
    });
}

Result<QList<IssuedPaper>> Papers::issue(const CaseId &id, const QList<PaperWish> &wishes, const Print &print,
                                         const Deliver &deliver)
{
    return m_bench.perform(Action::ReadCases, askedOf(id, u"issue papers"_s),
                           [&](Writing &at) -> Result<QList<IssuedPaper>> {
                               Issuing issuing(at, id, print);
                               QList<IssuedPaper> all;
                               for (const auto &wish : wishes) {
                                   const auto one = issuing(wish);
                                   if (!one) return refuse(one);
                                   all << *one;
                               }
                               const auto placed = deliver ? deliver() : Result<void>();
                               return placed ? Result<QList<IssuedPaper>>(all) : refuse(placed);
                           });
}

Result<QList<PaperService>> Papers::service(const CaseId &id) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"service of papers"_s),
                       [&](const Reading &at) { return papersOf(at, id).map(servicesOf); });
}

Result<BoundCase> Papers::bind(const CaseId &id, documents::Volume volume, const Print &print,
                               const Bind &bind) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"bind file"_s),
                       [&](const Reading &at) -> Result<BoundCase> {
                           return papersOf(at, id).and_then([&](const CasePapers &of) {
                               const auto papers = documents::filedPapers(of.catalogue, of.file, volume);
                               return boundCase(at, of, volume, papers, print, bind, {});
                           });
                       });
}

Result<BoundCase> Papers::bindCovered(const CaseId &id, const Print &print, const Bind &bind,
                                      const Cover &cover) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"bind covered file"_s), [&](const Reading &at) {
        return papersOf(at, id).and_then([&](const CasePapers &of) {
            constexpr auto main = documents::Volume::Main;
            QList<documents::FiledPaper> issued, leftOut;
            for (const auto &paper : documents::filedPapers(of.catalogue, of.file, main))
                (paper.isIssued ? issued : leftOut) << paper;
            return boundCase(at, of, main, issued, print, bind, cover).map([&](BoundCase made) {
                made.leftOut = leftOut;
                return made;
            });
        });
    });
}

Result<CaseFolder> Papers::layOut(const CaseId &id, bool withSide, const Lay &lay) const
{
    return m_bench.ask(
        Action::ReadCases, askedOf(id, u"lay out case"_s), [&](const Reading &at) -> Result<CaseFolder> {
            const auto of = papersOf(at, id);
            if (!of) return refuse(of);
            CaseFolder folder{viewOf(at, of->file), {}, at.now.moment, at.actor.name};
            using documents::Volume;
            for (const auto volume : withSide ? QList{Volume::Main, Volume::Side} : QList{Volume::Main}) {
                for (const auto &paper : documents::filedPapers(of->catalogue, of->file, volume)) {
                    const auto path = pathOf(paper, folder.files.size() + 1);
                    const auto bytes = attachedContent(at, paper.sha256);
                    if (!bytes) return refuse(bytes);
                    if (auto laid = lay(path, *bytes); !laid) return refuse(laid);
                    folder.files << documents::FolderFile{paper, volume, path};
                }
            }
            return folder;
        });
}

} // namespace tiaocai::desk
