// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "sample_office.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace tiaocai::desk::scene {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T expected(Result<T> result)
{
    if (!result) qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
    return *std::move(result);
}

template <typename Work>
auto outside(const QString &path, Work &&work)
{
    const auto name = QUuid::createUuid().toString();
    auto answer = [&] {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.open();
        return work(database);
    }();
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace

Now at(QDate day, QTime time)
{
    return {QDateTime(day, time)};
}

Application application(const QString &applicant, const QString &employer)
{
    Application application;
    PartyRecord worker{.id = PartyId::fresh(), .role = PartyRole::Applicant, .kind = PartyKind::Worker};
    worker.name = applicant;
    worker.phone = u"13073833652"_s;
    PartyRecord other{.id = PartyId::fresh(), .role = PartyRole::Respondent, .kind = PartyKind::Employer};
    other.name = employer;
    application.parties = {worker, other};
    ClaimRecord claim{.id = ClaimId::fresh(), .cause = Cause::WageArrears};
    claim.amount = Money::fromFen(1'200'000);
    application.claims = {claim};
    application.facts = u"拖欠工资。"_s;
    application.township = u"石桥镇"_s;
    return application;
}

ActDraft applied(QDate on, const Application &of)
{
    return {.payload = MediationApplied{of}, .on = on, .at = QTime(9, 0)};
}

ActDraft accepted(QDate on, const QString &number)
{
    MediationAccepted payload;
    payload.caseNumber = number;
    payload.beforeConsent = true;
    return {.payload = payload, .on = on};
}

ActDraft failed(QDate on)
{
    MediationFailed payload;
    payload.ground = FailureGround::NoAgreement;
    payload.signedByBoth = true;
    payload.told = true;
    return {.payload = payload, .on = on};
}

ActDraft agreed(QDate on, const CaseFile &file, QDate due, Money amount)
{
    AgreementSigned payload;
    AgreementItem item;
    item.claim = file.claims.first().record.id;
    item.amount = amount;
    item.due = due;
    payload.items = {item};
    for (const auto &party : file.parties)
        payload.signatures << Signature{party.record.id, on, std::nullopt};
    payload.mediatorSignedOn = on;
    payload.sealedOn = on;
    return {.payload = payload, .on = on};
}

Result<std::unique_ptr<Desk>> opened(const QString &path, Access access, QDate day)
{
    auto desk = Desk::open(path, access, at(day));
    if (!desk) return desk;
    const auto acting = (*desk)->actAs((*desk)->office().founder().toString());
    return acting ? std::move(desk) : refuse(acting);
}

Scene::Scene(QDate day, office::OfficeKind kind)
    : m_day(day)
{
    m_desk = expected(Desk::create(path(), tiaocai::test::sampleOffice(kind), u"周建华"_s, scene::at(day)));
}

CaseId Scene::received(QDate on, const Application &of)
{
    setDay(on);
    return expected(m_desk->cases().registerCase(applied(on, of))).view.file.id;
}

CaseId Scene::mediating(QDate on)
{
    const auto id = received(on);
    setDay(on.addDays(1));
    expected(m_desk->cases().record(id, accepted(on.addDays(1))));
    return id;
}

QByteArray Scene::bytes() const
{
    return outside(path(), [](const QSqlDatabase &database) {
        QByteArray all;
        for (const auto &table : database.tables()) {
            const auto which = table == u"audit" ? u" WHERE what IN ('act', 'office-act')"_s : QString();
            QSqlQuery rows(u"SELECT * FROM "_s + table + which, database);
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column) {
                    // The link covers the lines of what was refused too.
                    if (rows.record().fieldName(column) == u"chain" ||
                        rows.record().fieldName(column) == u"seq")
                        continue;
                    all += rows.value(column).toByteArray() + '|';
                }
                all += '\n';
            }
        }
        return all;
    });
}

QString tamper(const QString &path, const QStringList &statements)
{
    QStringList without, again;
    for (const auto &keeping :
         ask(path, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_keep_%'"_s,
             2)) {
        without << u"DROP TRIGGER "_s + keeping.first();
        again << keeping.last();
    }
    return run(path, without + statements + again);
}

QString run(const QString &path, const QStringList &statements)
{
    return outside(path, [&](const QSqlDatabase &database) {
        for (const auto &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) return query.lastError().text();
        }
        return QString();
    });
}

QList<QStringList> ask(const QString &path, const QString &sql, int columns)
{
    return outside(path, [&](const QSqlDatabase &database) {
        QList<QStringList> rows;
        QSqlQuery query(database);
        query.exec(sql);
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < columns; ++column)
                row << query.value(column).toString();
            rows << row;
        }
        return rows;
    });
}

} // namespace tiaocai::desk::scene
