// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_case.h"

#include "casework/act_codec.h"
#include "said.h"

#include <algorithm>

namespace tiaocai::casework::test {

using namespace Qt::StringLiterals;

const law::LawBook &book()
{
    static const auto read = law::LawBook::fromResources();
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

const law::Calendar &calendar()
{
    static const auto read = law::calendarFromResources();
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Application application(int respondents, QList<Cause> causes)
{
    Application application;
    PartyRecord worker;
    worker.name = u"李强"_s;
    application.parties.append(worker);
    for (int i = 0; i < respondents; ++i) {
        PartyRecord employer;
        employer.role = PartyRole::Respondent;
        employer.kind = PartyKind::Employer;
        employer.name = u"宏达公司%1"_s.arg(i + 1);
        application.parties.append(employer);
    }
    for (const auto cause : causes) {
        ClaimRecord claim;
        claim.cause = cause;
        claim.amount = Money::fromFen(1000000);
        application.claims.append(claim);
    }
    return application;
}

/// What a refusal names as its member is a member of the act's data, or the draft's time or proof.
bool standsIn(const QList<FieldDescription> &members, const QString &path)
{
    if (path.isEmpty() || path == u"at" || path == u"proof") return true;
    const auto key = path.section(u'.', 0, 0).section(u'[', 0, 0);
    const auto member = std::ranges::find(members, key, &FieldDescription::key);
    return member != members.end() &&
           (member->members.isEmpty() || standsIn(member->members, path.section(u'.', 1)));
}

Ground LiveCase::ground() const
{
    return {.now = {QDateTime(today, time)},
            .actor = actor,
            .rules = {book(), calendar(), choices},
            .decider = actor,
            .mediator = isMediator ? std::optional(actor) : std::nullopt,
            .isAlone = isAlone};
}

bool LiveCase::open(Payload payload, QDate on)
{
    m_asked = kindOf(payload);
    today = on;
    file.id = CaseId::fresh();
    payload = said(std::move(payload), file, on, actor);
    return take(casework::open(file.id, {.payload = std::move(payload), .on = today}, ground()), today);
}

bool LiveCase::record(Payload payload, QDate on, std::optional<PersonId> decidedBy)
{
    m_asked = kindOf(payload);
    waitUntil(on);
    ActDraft draft{.payload = said(std::move(payload), file, on, actor), .on = on};
    draft.decidedBy = decidedBy;
    if (m_asked == ActKind::PerformanceCompleted) draft.proof.text = u"收条"_s;
    return take(casework::record(file, std::move(draft), ground()), today);
}

bool LiveCase::recordBare(Payload payload, QDate on, const QString &note, const QString &proof)
{
    m_asked = kindOf(payload);
    waitUntil(on);
    ActDraft draft{.payload = std::move(payload), .on = on};
    draft.note = note;
    draft.proof.text = proof;
    return take(casework::record(file, std::move(draft), ground()), today);
}

bool LiveCase::recordAll(const std::vector<Payload> &payloads, QDate on)
{
    return std::all_of(payloads.begin(), payloads.end(),
                       [&](const Payload &payload) { return record(payload, on); });
}

void LiveCase::waitUntil(QDate date)
{
    today = std::max(today, date);
    file = fold(file.id, file.acts, {book(), calendar(), choices}, today);
}

bool LiveCase::take(Result<Decided> decided, QDate on)
{
    warnings = decided ? decided->warnings : QStringList();
    refusal = decided ? Refusal() : decided.error();
    if (!standsIn(describe(m_asked), refusal.member)) refusal.code = u"no-such-member: "_s + refusal.member;
    if (!decided) return false;
    file = fold(file.id, file.acts + QList{decided->act}, {book(), calendar(), choices}, on);
    return true;
}

PartyId LiveCase::applicant(qsizetype index) const
{
    return file.active(PartyRole::Applicant).at(index).record.id;
}

PartyId LiveCase::respondent(qsizetype index) const
{
    return file.active(PartyRole::Respondent).at(index).record.id;
}

ClaimId LiveCase::claim(qsizetype index) const
{
    return file.claims.at(index).record.id;
}

DocumentId LiveCase::document(qsizetype index) const
{
    return file.decisions.at(index).document;
}

Payload LiveCase::served(DocumentKind what, const PartyId &to, std::optional<DocumentId> document) const
{
    DocumentServed served;
    served.what = what;
    served.recipient = to;
    served.document = document;
    served.method = ServiceMethod::Direct;
    return served;
}

std::optional<law::Deadline> LiveCase::deadline(const char *rule, QUuid subject) const
{
    const auto all = deadlines(file, {book(), calendar(), choices}, today);
    const auto isMeant = [&](const law::Deadline &each) {
        return each.period.rule.toString() == QLatin1StringView(rule) &&
               (subject.isNull() || each.subject == subject);
    };
    const auto it = std::find_if(all.crbegin(), all.crend(), isMeant);
    return it == all.crend() ? std::nullopt : std::optional(*it);
}

QString LiveCase::clock(const char *rule, QUuid subject) const
{
    const auto found = deadline(rule, subject);
    if (!found) return u"none"_s;
    return found->period.due.toString(Qt::ISODate) + u' ' + law::name(found->state);
}

} // namespace tiaocai::casework::test
