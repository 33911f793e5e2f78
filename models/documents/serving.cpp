// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/serving.h"

#include "casework/envelope.h"
#include "documents/sheet.h"
#include "law/rule_ids.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

qsizetype placeOf(const CaseFile &file, const ActId &id)
{
    const auto found = std::ranges::find(file.acts, id, &Act::id);
    return std::distance(file.acts.begin(), found);
}

template <typename P>
concept Serves =
    std::same_as<P, DocumentServed> || std::same_as<P, ServiceFailed> || std::same_as<P, PublicationStarted>;

QString methodOf(const DocumentServed &served)
{
    return served.method ? casework::name(*served.method) : QString();
}
QString methodOf(const ServiceFailed &failed)
{
    return failed.method ? casework::name(*failed.method) : QString();
}
QString methodOf(const PublicationStarted &)
{
    return u"publication"_s;
}

QList<ServedDocument> documentsOf(const CaseFile &, const ActId &, const DocumentServed &served)
{
    return served.documents();
}
QList<ServedDocument> documentsOf(const CaseFile &file, const ActId &act, const ServiceFailed &failed)
{
    return cameBack(file, act, failed);
}
QList<ServedDocument> documentsOf(const CaseFile &, const ActId &, const PublicationStarted &published)
{
    return {{published.what, published.document, published.hearing}};
}

/// What the fold made of a document of an act of service: deemed days and publications are reckoned there.
const Service *reckonedBy(const CaseFile &file, const ActId &act, const ServedDocument &one)
{
    const auto found = std::ranges::find_if(file.services, [&](const Service &service) {
        return service.act == act && service.what == one.what &&
               (!one.document || service.document == one.document);
    });
    return found == file.services.end() ? nullptr : &*found;
}

/// A return after a dispatch keeps the day of the dispatch.
template <Serves P>
Serving after(const Serving &before, const CaseFile &file, const Act &act, const P &payload,
              const ServedDocument &one, QDate today)
{
    Serving now{Reached::Sent, methodOf(payload), {}, {}, act.id, before.acts + QList{act.id}};
    const auto *service = reckonedBy(file, act.id, one);
    if (service) {
        now.sentOn = service->sentOn;
        now.receivedOn = service->receivedOn;
    }
    if constexpr (std::same_as<P, ServiceFailed>) {
        if (!now.receivedOn) now.state = Reached::Returned;
        now.sentOn = before.sentOn;
    }
    if constexpr (std::same_as<P, PublicationStarted>) now.state = Reached::Published;
    if (now.receivedOn && *now.receivedOn <= today) now.state = Reached::Received;
    return now;
}

/// The copies of a decision are one paper: who has one has received it.
bool isSame(const CaseFile &file, const DocumentId &one, const DocumentId &other)
{
    return one == other || decisionBehind(file, one) == decisionBehind(file, other);
}

/// Of which acts of service a paper is served.
struct Served {
    DocumentKind what = DocumentKind::OtherDocument;
    std::optional<DocumentId> document = {};
    std::optional<HearingId> hearing = {};
    PartyId party;
    qsizetype since = 0; ///< place of the act before which nothing can have been served

    /// The paper among what an act of service tells of.
    template <Serves P>
    std::optional<ServedDocument> among(const CaseFile &file, const Act &act, const P &payload) const
    {
        if (payload.recipient != party) return std::nullopt;
        for (const auto &one : documentsOf(file, act.id, payload)) {
            if (isIt(file, one, placeOf(file, act.id))) return one;
        }
        return std::nullopt;
    }

private:
    bool isIt(const CaseFile &file, const ServedDocument &one, qsizetype place) const
    {
        if (one.document && document) return isSame(file, *one.document, *document);
        if (one.what != what || place < since) return false;
        return !hearing || !one.hearing || one.hearing == hearing;
    }
};

Serving servingOf(const CaseFile &file, const Served &paper, QDate today)
{
    Serving serving;
    for (const auto &act : file.effective) {
        std::visit(
            [&](const auto &payload) {
                if constexpr (Serves<std::remove_cvref_t<decltype(payload)>>) {
                    if (const auto one = paper.among(file, act, payload))
                        serving = after(serving, file, act, payload, *one, today);
                }
            },
            act.payload);
    }
    return serving;
}

bool isSameLine(const CaseFile &file, const ServiceLine &line, DocumentKind what,
                const std::optional<DocumentId> &document, const PartyId &recipient)
{
    if (line.recipient != recipient) return false;
    return document && !line.document.isNull() ? isSame(file, line.document, *document) : line.what == what;
}

void addIssued(QList<ServiceLine> &lines, const CaseFile &file, const Act &act, const DocumentIssued &issued,
               QDate today)
{
    const auto what = issued.what.value_or(DocumentKind::OtherDocument);
    for (const auto &party : issued.addressees) {
        const Served paper{what, issued.document, {}, party, placeOf(file, act.id)};
        lines << ServiceLine{what,
                             issued.templateId,
                             issued.document,
                             issued.number,
                             act.on,
                             party,
                             servingOf(file, paper, today)};
    }
}

/// What was served without having been issued here.
template <Serves P>
void addServed(QList<ServiceLine> &lines, const CaseFile &file, const Act &act, const P &payload, QDate today)
{
    for (const auto &one : documentsOf(file, act.id, payload)) {
        const auto what = one.what.value_or(DocumentKind::OtherDocument);
        const bool isThere = std::ranges::any_of(lines, [&](const ServiceLine &line) {
            return isSameLine(file, line, what, one.document, payload.recipient);
        });
        if (isThere) continue;
        const Served paper{what, one.document, {}, payload.recipient, 0};
        lines << ServiceLine{.what = what,
                             .document = one.document.value_or(DocumentId()),
                             .recipient = payload.recipient,
                             .serving = servingOf(file, paper, today)};
    }
}

/// As the law has them tried, one after the other.
constexpr std::array waysInTurn{QStringView(u"direct"),       QStringView(u"on-the-spot"),
                                QStringView(u"post"),         QStringView(u"electronic"),
                                QStringView(u"simple-means"), QStringView(u"commissioned"),
                                QStringView(u"forwarded"),    QStringView(u"left-at-place"),
                                QStringView(u"posted"),       QStringView(u"publication")};

bool consentsToElectronic(const CaseFile &file, const PartyId &party)
{
    bool consents = false;
    for (const auto &act : file.effective) {
        const auto *confirmed = std::get_if<ServiceAddressConfirmed>(&act.payload);
        if (confirmed && confirmed->party == party) consents = confirmed->electronic;
    }
    return consents;
}

/// What the case itself says about a way's condition; what only the server can know stays with the condition's words.
bool mayBeTried(const CaseFile &file, const Way &way, const PartyId &recipient, const Serving &serving)
{
    const bool cameBack = serving.state == Reached::Returned;
    if (cameBack && way.name == serving.method) return false;
    if (way.name == u"electronic")
        return !way.condition.contains(u"同意") || consentsToElectronic(file, recipient);
    if (way.name == u"simple-means") return file.kind != CaseKind::Arbitration || file.simplified;
    if (way.name == u"left-at-place" || way.name == u"posted") return cameBack;
    return way.name != u"publication" || (cameBack && !file.simplified);
}

Result<void> checkWayOf(const Catalogue &catalogue, const DocumentIssued *issued, const QString &method)
{
    const auto *paper = issued ? catalogue.paper(issued->templateId) : nullptr;
    const auto *rule = paper ? catalogue.service(paper->service) : nullptr;
    if (!rule || !rule->never.contains(method)) return {};
    return refuse(u"way-not-allowed"_s,
                  Words::tr("“%1” is not served in this way%2. Choose another way.")
                      .arg(paper->name, rule->note.isEmpty() ? QString() : u"（%1）"_s.arg(rule->note)),
                  u"规则20"_s, u"method"_s);
}

/// Of each paper in the act that was issued here.
template <Serves P>
Result<void> checkWayOf(const Catalogue &catalogue, const CaseFile &file, const P &payload)
{
    Result<void> allowed;
    for (const auto &one : documentsOf(file, {}, payload)) {
        const auto *issued = one.document ? issueOf(file, *one.document) : nullptr;
        if (allowed) allowed = checkWayOf(catalogue, issued, methodOf(payload));
    }
    return allowed;
}

/// The last issue of a paper to a party after an act.
const DocumentIssued *lastIssueOf(const CaseFile &file, QStringView paper, const PartyId &party,
                                  qsizetype since)
{
    const DocumentIssued *last = nullptr;
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        const bool isIt = issued && issued->templateId == paper && issued->addressees.contains(party);
        if (isIt && placeOf(file, act.id) > since) last = issued;
    }
    return last;
}

/// One notice of one act to everybody concerned.
class Notices {
public:
    Notices(const CaseFile &file, const law::Rules &rules, QDate today)
        : m_file(file)
        , m_rules(rules)
        , m_today(today)
    {
    }

    QList<DueNotice> all()
    {
        for (const auto &act : m_file.effective)
            std::visit([&](const auto &payload) { of(act, payload); }, act.payload);
        return m_due;
    }

private:
    void of(const Act &act, const TribunalComposed &)
    {
        const auto last =
            std::find_if(m_file.effective.crbegin(), m_file.effective.crend(),
                         [](const Act &each) { return each.kind() == ActKind::TribunalComposed; });
        if (last->id == act.id) add(act, u"tribunal-notice"_s, nullptr);
    }
    void of(const Act &act, const HearingSet &)
    {
        const auto *hearing = hearingBy(act);
        if (hearing && !hearing->announced) add(act, u"hearing-notice"_s, hearing);
    }
    void of(const Act &act, const PostponementDecided &)
    {
        add(act, u"postponement-notice"_s, hearingBy(act));
    }
    void of(const Act &act, const HearingCancelled &) { add(act, u"postponement-notice"_s, nullptr); }
    template <typename P>
    void of(const Act &, const P &)
    {
    }

    /// The hearing that the act set, where it still stands.
    const Hearing *hearingBy(const Act &act) const
    {
        const auto found = std::ranges::find_if(m_file.hearings, [&](const Hearing &hearing) {
            return hearing.setBy == act.id && hearing.state == Hearing::Set && !hearing.freed;
        });
        return found == m_file.hearings.end() ? nullptr : &*found;
    }

    void add(const Act &act, const QString &paper, const Hearing *hearing)
    {
        for (const auto &party : m_file.parties) {
            if (!party.isActive()) continue;
            const auto notice = noticeTo(party.record.id, act, paper, hearing);
            if (notice.serving.state != Reached::Received) m_due << notice;
        }
    }

    DueNotice noticeTo(const PartyId &party, const Act &act, const QString &paper,
                       const Hearing *hearing) const
    {
        const auto since = placeOf(m_file, act.id);
        const auto *issued = lastIssueOf(m_file, paper, party, since);
        Served served{kindOf(paper), {}, {}, party, since};
        if (issued) served.document = issued->document;
        if (hearing) served.hearing = hearing->id;
        // A day that is told anew by a postponement may be served as the notice of that hearing.
        if (hearing) served.what = DocumentKind::HearingNotice;
        return {.paper = paper,
                .of = act.id,
                .hearing = served.hearing,
                .hearingOn = hearing ? hearing->day : QDate(),
                .party = party,
                .receiveBy = hearing ? receiveBy(hearing->day) : QDate(),
                .isIssued = issued != nullptr,
                .document = served.document,
                .serving = servingOf(m_file, served, m_today)};
    }

    QDate receiveBy(QDate hearingOn) const
    {
        law::Reckoning asked;
        asked.rule = law::ids::HearingNotice5WDBefore;
        asked.from = hearingOn;
        asked.overlay = m_rules.choices.overlay;
        const auto period =
            law::reckon(asked, m_rules.book, m_rules.calendar, law::Punctuality::ByLaw, false);
        return period ? period->due : QDate();
    }

    const CaseFile &m_file;
    const law::Rules &m_rules;
    QDate m_today;
    QList<DueNotice> m_due;
};

/// It was held, or a notice of its own says that it is not.
bool isEndOfHearing(const Act &act)
{
    const auto *postponed = std::get_if<PostponementDecided>(&act.payload);
    return std::holds_alternative<HearingHeld>(act.payload) ||
           std::holds_alternative<HearingCancelled>(act.payload) || (postponed && postponed->granted == true);
}

} // namespace

const DocumentIssued *issueOf(const CaseFile &file, const DocumentId &document)
{
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        if (issued && issued->document == document) return issued;
    }
    return nullptr;
}

QString name(Reached reached)
{
    switch (reached) {
    case Reached::NotSent:
        return u"not-sent"_s;
    case Reached::Sent:
        return u"sent"_s;
    case Reached::Received:
        return u"received"_s;
    case Reached::Returned:
        return u"returned"_s;
    case Reached::Published:
        return u"published"_s;
    }
    return {};
}

QList<ServiceLine> serviceOf(const CaseFile &file, QDate today)
{
    QList<ServiceLine> lines;
    for (const auto &act : file.effective) {
        std::visit(
            [&](const auto &payload) {
                using P = std::remove_cvref_t<decltype(payload)>;
                if constexpr (std::same_as<P, DocumentIssued>) addIssued(lines, file, act, payload, today);
                if constexpr (Serves<P>) addServed(lines, file, act, payload, today);
            },
            act.payload);
    }
    return lines;
}

QList<Way> nextWays(const CaseFile &file, const ServiceRule &rule, const PartyId &recipient,
                    const Serving &serving)
{
    QList<Way> ways;
    if (serving.state == Reached::Received || serving.state == Reached::Published) return ways;
    for (const auto name : waysInTurn) {
        const Way way{name.toString(), rule.conditions.value(name.toString())};
        if (rule.allowed.contains(way.name) && mayBeTried(file, way, recipient, serving)) ways << way;
    }
    return ways;
}

Result<void> checkWay(const Catalogue &catalogue, const CaseFile &file, const Payload &payload)
{
    if (const auto *served = std::get_if<DocumentServed>(&payload))
        return checkWayOf(catalogue, file, *served);
    if (const auto *published = std::get_if<PublicationStarted>(&payload))
        return checkWayOf(catalogue, file, *published);
    return {};
}

std::optional<NoticeBefore> noticeBefore(const CaseFile &file, const ActId &of, const PartyId &party)
{
    std::optional<NoticeBefore> last;
    const HearingSet *told = nullptr;
    for (const auto &act : file.effective) {
        if (act.id == of) return last;
        if (const auto *set = std::get_if<HearingSet>(&act.payload)) told = set;
        if (isEndOfHearing(act)) {
            told = nullptr;
            last.reset();
        }
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        if (told && issued && issued->templateId == u"hearing-notice" && issued->addressees.contains(party))
            last = NoticeBefore{issued->number, issued->version, told->day, told->time};
    }
    return std::nullopt;
}

QList<DueNotice> dueNotices(const CaseFile &file, const law::Rules &rules, QDate today)
{
    if (file.kind != CaseKind::Arbitration || !file.isOpen()) return {};
    return Notices(file, rules, today).all();
}

} // namespace tiaocai::documents
