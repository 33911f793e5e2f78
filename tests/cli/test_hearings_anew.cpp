// SPDX-License-Identifier: GPL-3.0-or-later
#include "court.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace court;

namespace {

const auto friday = u"2026-06-12"_s, monday = u"2026-06-15"_s, today = u"2026-06-01"_s;
const QJsonObject onHold{
    {u"ground"_s, u"awaiting-appraisal"_s}, {u"proof"_s, u"鉴定"_s}, {u"approver"_s, u"周建华"_s}};
const QJsonObject everybodyCame{{u"outcome"_s, u"ended"_s},
                                {u"present"_s, QJsonArray{u"applicant"_s, u"respondent"_s}},
                                {u"minutesSigned"_s, true}};

/// The registers with one arbitrator as he says.
QJsonObject registersWith(const QString &name, const QString &member, const QJsonValue &value)
{
    auto file = registersFile();
    auto list = file[u"arbitrators"_s].toArray();
    for (auto one : list) {
        if (one[u"name"_s] != name) continue;
        auto entry = one.toObject();
        entry[member] = value;
        one = entry;
    }
    file[u"arbitrators"_s] = list;
    return file;
}

QJsonObject illInJune()
{
    return registersWith(u"陈明"_s, u"unavailable"_s,
                         QJsonArray{QJsonObject{{u"from"_s, today}, {u"to"_s, u"2026-06-30"_s}}});
}

QStringList statusesOf(const QJsonArray &docket)
{
    QStringList all;
    for (const auto &line : docket)
        all << line[u"status"_s].toString();
    return all;
}

QStringList numbersOf(const QJsonValue &cases)
{
    QStringList all;
    for (const auto &one : cases.toArray())
        all << one[u"number"_s].toString();
    return all;
}

} // namespace

/// What became of a hearing, of those who hear it and of the cases that are heard with it; and that it is set anew.
class TestHearingsAnew : public QObject {
    Q_OBJECT

private slots:
    void aReleaseEndsWhenTheHearingIsSetAnew_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto *how : {"plan", "hand", "hand, the same hearing"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aReleaseEndsWhenTheHearingIsSetAnew()
    {
        QFETCH(QString, how);
        const Court court;
        court.act(court.second, u"suspended"_s, today, onHold);
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        QCOMPARE(court.take(illInJune(), {u"--affected"_s, u"release"_s}).exit, 0);
        QCOMPARE(statusesOf(court.docket(friday, friday)), QStringList{u"without-arbitrator"_s});
        QJsonObject anew{{u"day"_s, friday},      {u"time"_s, u"09:30"_s},
                         {u"minutes"_s, 90},      {u"room"_s, u"S1"_s},
                         {u"clerk"_s, u"黄丽"_s}, {u"arbitrators"_s, QJsonArray{u"王志远"_s}}};
        if (how != u"hand") anew[u"hearing"_s] = u"hearing-1"_s;
        const auto done = how == u"plan" ? court.plan({u"--publish"_s})
                                         : court.record(court.first, u"hearing-set"_s, today, anew,
                                                        {u"--note"_s, u"改定"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        QStringList standing;
        QString start;
        for (const auto &line : court.docket(friday, friday)) {
            if (line[u"status"_s] == u"moved"_s) continue;
            standing << line[u"status"_s].toString();
            start = line[u"start"_s].toString();
        }
        QCOMPARE(standing, QStringList{u"set"_s});
        QCOMPARE(numbersOf(court.ready()[u"cases"_s]), QStringList());
        QCOMPARE(court.ready()[u"pinned"_s].toArray().size(), 1);
        court.act(court.second, u"resumed"_s, today, {{u"groundEndedOn"_s, today}});
        anew[u"time"_s] = start;
        anew.remove(u"hearing"_s);
        QCOMPARE(codeOf(court.record(court.second, u"hearing-set"_s, today, anew, {u"--note"_s, u"加开"_s})),
                 u"room-taken"_s);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
};

TIAOCAI_TEST(TestHearingsAnew)
#include "test_hearings_anew.moc"
