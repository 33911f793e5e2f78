// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QSqlError>
#include <QUuid>

namespace tiaocai::store::sample {

using namespace casework;
using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

const law::LawBook &book()
{
    static const auto read = law::LawBook::fromResources().value();
    return read;
}

const law::Calendar &calendar()
{
    static const auto read = law::calendarFromResources().value();
    return read;
}

Law lawOfTheLand()
{
    static const law::Choices choices;
    return {book(), calendar(), choices};
}

} // namespace

Application application()
{
    Application application;
    application.registrationNumber = u"〔2026〕登0001号"_s;
    PartyRecord worker{.id = PartyId::fresh(), .role = PartyRole::Applicant, .kind = PartyKind::Worker};
    worker.name = u"单王芳"_s;
    worker.idNumber = u"411302197504044671"_s;
    worker.phone = u"13073833652"_s;
    PartyRecord employer{.id = PartyId::fresh(), .role = PartyRole::Respondent, .kind = PartyKind::Employer};
    employer.name = u"宏达机械有限公司"_s;
    application.parties = {worker, employer};
    ClaimRecord claim{.id = ClaimId::fresh(), .cause = Cause::WageArrears};
    claim.amount = Money::fromFen(1'200'000);
    application.claims = {claim};
    application.facts = u"拖欠工资；'引号' \"双引号\" <b>"_s;
    return application;
}

Act act(const CaseId &id, QDate on, Payload payload)
{
    return {.id = ActId::fresh(),
            .caseId = id,
            .on = on,
            .at = std::nullopt,
            .recordedAt = QDateTime(on, QTime(12, 0, 0, 123)),
            .recordedBy = PersonId::fresh(),
            .decidedBy = std::nullopt,
            .concerns = {},
            .proof = {},
            .note = {},
            .batch = std::nullopt,
            .payload = std::move(payload)};
}

CaseFile fileOf(const CaseId &id, const QList<Act> &acts)
{
    return foldedForIndex(id, acts, lawOfTheLand());
}

Projection projectionOf(const CaseId &id, const QList<Act> &acts)
{
    return project(fileOf(id, acts), lawOfTheLand());
}

Result<Database> create(const QString &path)
{
    return Database::create(OfficeAddress::ofFile(path), [](const Database &) { return Result<void>(); });
}

Result<Database> open(const QString &path, const QList<Migration> &migrations)
{
    return Database::open(OfficeAddress::ofFile(path), migrations);
}

Result<Database> snapshot(const QString &path, const QList<Migration> &migrations)
{
    return Database::snapshot(OfficeAddress::ofFile(path), migrations);
}

Result<CaseRecord> write(const Database &database, const CaseId &id, const Act &act)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) return refuse(transaction);
    return Acts(database)
        .addCase(id, CaseKind::Mediation, act.recordedAt, {})
        .and_then([&](const CaseRecord &record) {
            return Acts(database)
                .append(record, act)
                .and_then([&] { return Projections(database).write(record.no, projectionOf(id, {act})); })
                .and_then([&] { return transaction->commit(); })
                .map([&] { return record; });
        });
}

Outside::Outside(const QString &path)
    : m_name(QUuid::createUuid().toString())
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    database.open();
}

Outside::~Outside()
{
    QSqlDatabase::database(m_name).close();
    QSqlDatabase::removeDatabase(m_name);
}

QString Outside::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    return query.exec(sql) ? QString() : query.lastError().text();
}

QString Outside::value(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

} // namespace tiaocai::store::sample
