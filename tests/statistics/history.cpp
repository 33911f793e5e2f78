// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "law/words.h"
#include "said.h"

namespace tiaocai::statistics::test {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

const law::LawBook &book()
{
    static const auto read = law::LawBook::fromResources();
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

PartyId fixedParty(uint number)
{
    return PartyId(QUuid(number, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
}

} // namespace

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

PartyId applicant()
{
    return fixedParty(1);
}

PartyId respondent()
{
    return fixedParty(2);
}

Application application(const QString &registrationNumber, int persons)
{
    PartyRecord worker, employer;
    worker.id = applicant();
    worker.name = u"李强"_s;
    worker.persons = persons;
    employer.id = respondent();
    employer.role = PartyRole::Respondent;
    employer.kind = PartyKind::Employer;
    employer.name = u"石桥镇顺达机械加工厂"_s;
    ClaimRecord claim;
    claim.id = ClaimId(QUuid(3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    Application application;
    application.registrationNumber = registrationNumber;
    application.parties = {worker, employer};
    application.claims = {claim};
    return application;
}

Reported reported(const QList<Told> &history, const char *cutOff, law::Punctuality punctuality)
{
    const auto id = CaseId::fresh();
    law::Choices choices;
    choices.punctuality = punctuality;
    QList<Act> acts;
    for (const auto &told : history) {
        Act act;
        act.id = ActId::fresh();
        act.caseId = id;
        act.on = day(told.on);
        act.recordedAt = QDateTime(act.on, QTime(9, 0));
        act.note = told.note;
        act.payload = casework::test::said(told.payload, {}, act.on, {});
        acts << act;
    }
    const auto file = fold(id, acts, {book(), calendar(), choices}, day(cutOff));
    const auto clocks = deadlines(file, {book(), calendar(), choices}, day(cutOff), true);
    Reported reported{factsOf(file, clocks, choices), accountOf(file, clocks, calendar())};
    reported.account.people = {PersonId::fresh()};
    return reported;
}

} // namespace tiaocai::statistics::test
