// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject indicator(const QJsonObject &stats, const QString &id)
{
    for (const auto &value : stats[u"indicators"_s].toArray()) {
        if (value.toObject()[u"id"_s] == id) return value.toObject();
    }
    return {};
}

/// "2/4 50.00", with "met" or "missed" where there is a target.
QString rateTold(const QJsonObject &rate)
{
    auto text = u"%1/%2 %3"_s.arg(rate[u"num"_s].toInt())
                    .arg(rate[u"den"_s].toInt())
                    .arg(rate[u"pct"_s].toString(u"-"_s));
    if (rate[u"met"_s].isBool()) text += rate[u"met"_s].toBool() ? u" met"_s : u" missed"_s;
    return text;
}

QString failedChecks(const QJsonObject &stats)
{
    QStringList texts;
    for (const auto &value : stats[u"checks"_s].toArray()) {
        if (!value.toObject()[u"ok"_s].toBool()) texts << value.toObject()[u"text"_s].toString();
    }
    return texts.join(u'\n');
}

int count(const QJsonObject &stats, const QString &part, const QString &name)
{
    return stats[part].toObject()[name].toObject()[u"count"_s].toInt();
}

} // namespace

/// A quarter of an office through the command line; every figure below was reckoned by hand.
class TestFiguresOfACommandLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aPeriodsFigures();
    void groupsAddUp();
    void asOfAPastDay();
    void issuedReportsComeOutTheSame();
    void whatCouldNotBeComparedIsNotToldToBeTheSame();
    void paperThatCannotBeWrittenHasNoNumber();
    void everyReportPrints();
    void forecastAndFollowUp();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();

private:
    /// Received on the day, from the township.
    QString received(const QString &day, const QString &township)
    {
        const auto path = m_cli.path(u"case.json"_s);
        const QJsonObject json{
            {u"receivedOn"_s, day},
            {u"at"_s, u"09:00"_s},
            {u"township"_s, township},
            {u"parties"_s,
             QJsonArray{
                 QJsonObject{{u"role"_s, u"applicant"_s}, {u"kind"_s, u"worker"_s}, {u"name"_s, u"王芳"_s}},
                 QJsonObject{{u"role"_s, u"respondent"_s},
                             {u"kind"_s, u"employer"_s},
                             {u"name"_s, u"鑫源服装厂"_s}}}},
            {u"claims"_s, QJsonArray{QJsonObject{{u"cause"_s, u"wage-arrears"_s}, {u"amount"_s, 100000}}}}};
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(QJsonDocument(json).toJson());
        file.close();
        return m_cli.run({u"register"_s, path}).json[u"case"_s].toObject()[u"uuid"_s].toString();
    }
    QString accepted(const QString &day, const QString &acceptedOn, const QString &township = u"石桥镇"_s)
    {
        const auto id = received(day, township);
        m_cli.act(id, u"mediation-accepted"_s, acceptedOn);
        return id;
    }
    void agreed(const QString &id, const QString &on)
    {
        m_cli.act(id, u"agreement-signed"_s, on,
                  {{u"items"_s, QJsonArray{QJsonObject{{u"amount"_s, 80000}, {u"due"_s, u"2026-12-31"_s}}}},
                   {u"allSignedOnDay"_s, true}});
    }
    QJsonObject march(const QStringList &more = {})
    {
        return m_cli
            .run(QStringList{u"stats"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s} + more)
            .json;
    }

    Cli m_cli;
    QString m_agreed, m_withdrawn, m_declined, m_failedLate, m_open, m_carriedOver;
};

void TestFiguresOfACommandLine::initTestCase()
{
    m_cli.setToday(u"2026-03-31T16:00"_s);
    m_agreed = accepted(u"2026-03-02"_s, u"2026-03-04"_s);
    agreed(m_agreed, u"2026-03-18"_s);
    m_withdrawn = accepted(u"2026-03-02"_s, u"2026-03-04"_s, u"蒲山镇"_s);
    m_cli.act(m_withdrawn, u"mediation-withdrawn"_s, u"2026-03-10"_s, {{u"recorded"_s, true}});
    m_declined = received(u"2026-03-03"_s, u"石桥镇"_s);
    m_cli.act(m_declined, u"mediation-declined"_s, u"2026-03-05"_s, {{u"ground"_s, u"one-side-declines"_s}});
    m_failedLate = accepted(u"2026-03-02"_s, u"2026-03-05"_s);
    m_open = accepted(u"2026-03-10"_s, u"2026-03-12"_s);
    m_carriedOver = accepted(u"2026-02-20"_s, u"2026-02-24"_s, u"蒲山镇"_s);
    m_cli.act(m_carriedOver, u"private-settlement-reached"_s, u"2026-03-05"_s, {{u"performed"_s, true}});
    // Closed in March and typed in April: the period was over since 2026-03-20.
    m_cli.setToday(u"2026-04-20T10:00"_s);
    m_cli.act(m_failedLate, u"mediation-failed"_s, u"2026-03-30"_s, {{u"ground"_s, u"no-agreement"_s}});
}

void TestFiguresOfACommandLine::aPeriodsFigures()
{
    auto stats = march({u"--as-of"_s, u"2026-03-31"_s});
    QCOMPARE(rateTold(indicator(stats, u"mediation-success"_s)), u"2/3 66.66 missed"_s);
    QCOMPARE(rateTold(indicator(stats, u"closure"_s)), u"3/5 60.00 missed"_s);

    stats = march();
    QCOMPARE(failedChecks(stats), QString());
    QCOMPARE(rateTold(indicator(stats, u"mediation-success"_s)), u"2/4 50.00 missed"_s);
    QCOMPARE(rateTold(indicator(stats, u"mediation-success-in-time"_s)), u"2/4 50.00"_s);
    QCOMPARE(rateTold(indicator(stats, u"mediation-success-unwithdrawn"_s)), u"2/3 66.66"_s);
    QCOMPARE(rateTold(indicator(stats, u"settled-or-withdrawn"_s)), u"3/4 75.00"_s);
    QCOMPARE(rateTold(indicator(stats, u"closure"_s)), u"4/5 80.00 missed"_s);
    QCOMPARE(rateTold(indicator(stats, u"closure-in-time"_s)), u"3/5 60.00 missed"_s);
    QCOMPARE(rateTold(indicator(stats, u"mediation-closure"_s)), u"4/5 80.00"_s);
    QCOMPARE(rateTold(indicator(stats, u"arbitration-closure"_s)), u"0/0 -"_s);
    QCOMPARE(rateTold(indicator(stats, u"regional-mediation"_s)), u"2/4 50.00"_s);
    const auto success = indicator(stats, u"mediation-success"_s);
    QCOMPARE(success[u"target"_s].toString(), u"70.00"_s);
    QCOMPARE(success[u"numerator"_s].toArray().size(), 2);
    QVERIFY(success[u"numerator"_s].toArray().contains(m_agreed));
    QCOMPARE(success[u"cases"_s].toArray().size(), 4);
    QVERIFY(!success[u"cases"_s].toArray().contains(m_open));
    QCOMPARE(count(stats, u"balance"_s, u"carriedOver"_s), 1);
    QCOMPARE(count(stats, u"balance"_s, u"accepted"_s), 4);
    QCOMPARE(count(stats, u"balance"_s, u"concluded"_s), 4);
    QCOMPARE(count(stats, u"balance"_s, u"carriedForward"_s), 1);
    QCOMPARE(stats[u"notAccepted"_s].toObject()[u"cases"_s].toArray(), QJsonArray{m_declined});
    const auto late = stats[u"lateEntries"_s].toArray();
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.first().toObject()[u"case"_s].toString(), m_failedLate);
    QCOMPARE(late.first().toObject()[u"recordedOn"_s].toString(), u"2026-04-20"_s);
}

void TestFiguresOfACommandLine::groupsAddUp()
{
    for (const auto &by : {u"township"_s, u"month"_s, u"staff"_s, u"cause"_s}) {
        const auto output =
            m_cli.run({u"stats"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-03-31"_s, u"--by"_s, by});
        const auto &stats = output.json;
        // Written piece by piece, and spelt as what is written whole.
        QCOMPARE(output.bytes, QJsonDocument(stats).toJson(QJsonDocument::Compact) + '\n');
        int concluded = 0;
        for (const auto &value : stats[u"groups"_s].toArray()) {
            const auto rate = value.toObject()[u"indicators"_s].toArray().first().toObject();
            concluded += rate[u"den"_s].toInt();
            QVERIFY(rate[u"pct"_s].isNull()); // under ten
        }
        QCOMPARE(concluded, 4);
    }
    const auto towns = march({u"--by"_s, u"township"_s})[u"groups"_s].toArray();
    QCOMPARE(towns.size(), 2);
    for (const auto &value : towns) {
        const auto isPushan = value.toObject()[u"key"_s] == u"蒲山镇"_s;
        QCOMPARE(rateTold(indicator(value.toObject(), u"mediation-success"_s)),
                 isPushan ? u"1/2 -"_s : u"1/2 -"_s);
        QCOMPARE(rateTold(indicator(value.toObject(), u"closure"_s)), isPushan ? u"2/2 -"_s : u"2/3 -"_s);
    }
}

void TestFiguresOfACommandLine::asOfAPastDay()
{
    const auto then = march({u"--as-of"_s, u"2026-04-10"_s});
    QCOMPARE(rateTold(indicator(then, u"mediation-success"_s)), u"2/3 66.66 missed"_s);
    QCOMPARE(count(then, u"balance"_s, u"carriedForward"_s), 2);
    QVERIFY(then[u"lateEntries"_s].toArray().isEmpty());
    QCOMPARE(failedChecks(then), QString());
    // Before anything was recorded.
    QCOMPARE(rateTold(indicator(march({u"--as-of"_s, u"2026-03-01"_s}), u"closure"_s)), u"0/0 -"_s);
}

void TestFiguresOfACommandLine::issuedReportsComeOutTheSame()
{
    QStringList numbers;
    for (const auto &name : {u"monthly"_s, u"timeline"_s, u"overdue"_s, u"mediators"_s}) {
        const auto issued =
            m_cli.run({u"report-issue"_s, name, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s});
        QVERIFY2(issued.exit == 0, qPrintable(issued.errors));
        QCOMPARE(issued.json[u"sha256"_s].toString().size(), 64);
        const auto number = issued.json[u"number"_s].toString();
        QVERIFY(!numbers.contains(number));
        numbers << number;
        const auto again =
            m_cli.run({u"report-reissue"_s, number, u"--out"_s, m_cli.path(number + u".csv"_s)});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json[u"sha256"_s], issued.json[u"sha256"_s]);
        QVERIFY(again.json[u"corrections"_s].toArray().isEmpty());
    }
    const auto first = bytesOf(m_cli.path(numbers.first() + u".csv"_s));
    QVERIFY(first.contains(u"调解成功率"_s.toUtf8()));

    // The same day, and a later one: neither is seen by what was frozen.
    m_cli.act(m_open, u"mediation-withdrawn"_s, u"2026-03-25"_s, {{u"recorded"_s, true}});
    m_cli.setToday(u"2026-05-06T09:00"_s);
    m_cli.run({u"set-target"_s, u"closure"_s, u"--value"_s, u"95"_s, u"--year"_s, u"2026"_s});
    QCOMPARE(indicator(march(), u"closure"_s)[u"target"_s].toString(), u"95.00"_s);
    QCOMPARE(rateTold(indicator(march(), u"closure"_s)), u"5/5 100.00 met"_s);
    const auto again =
        m_cli.run({u"report-reissue"_s, numbers.first(), u"--out"_s, m_cli.path(u"again.csv"_s)});
    QVERIFY2(again.exit == 0, qPrintable(again.errors));
    QCOMPARE(bytesOf(m_cli.path(u"again.csv"_s)), first);
    bool found = false;
    for (const auto &value : again.json[u"corrections"_s].toArray()) {
        const auto one = value.toObject();
        found |= one[u"row"_s] == u"合计"_s && one[u"column"_s] == u"当期结案"_s &&
                 one[u"before"_s] == u"4"_s && one[u"after"_s] == u"5"_s;
    }
    QVERIFY(found);
    QVERIFY(bytesOf(m_cli.path(u"again-更正.csv"_s)).contains(u"签发时"_s.toUtf8()));
    QCOMPARE(m_cli.run({u"verify"_s}).exit, 0);
}

void TestFiguresOfACommandLine::whatCouldNotBeComparedIsNotToldToBeTheSame()
{
    Cli cli;
    cli.setToday(u"2026-04-02T09:00"_s);
    const auto id = cli.registered(u"mediation.json"_s);
    cli.act(id, u"mediation-accepted"_s, u"2026-04-01"_s);
    const auto number =
        cli.run({u"report-issue"_s, u"monthly"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-04-30"_s})
            .json[u"number"_s]
            .toString();
    const auto again = [&](const QString &out) {
        return cli.run({u"report-reissue"_s, number, u"--out"_s, cli.path(out)});
    };
    cli.setToday(u"2026-05-06T09:00"_s);
    cli.act(id, u"mediation-withdrawn"_s, u"2026-05-06"_s,
            {{u"recorded"_s, true}}); // so that the acts are read
    const auto whole = again(u"whole.csv"_s);
    QVERIFY2(whole.exit == 0, qPrintable(whole.errors));
    QCOMPARE(whole.json[u"compared"_s], QJsonValue(true));
    QCOMPARE(whole.json[u"differences"_s], QJsonValue(QJsonArray()));

    auto bytes = bytesOf(cli.database());
    bytes.replace("mediation-accepted", "mediation-acceptex"); // an act of no kind that this program knows
    QFile file(cli.database());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto damaged = again(u"damaged.csv"_s);
    QVERIFY2(damaged.exit == 0, qPrintable(damaged.errors));
    QCOMPARE(damaged.json[u"sha256"_s], whole.json[u"sha256"_s]);
    QCOMPARE(bytesOf(cli.path(u"damaged.csv"_s)), bytesOf(cli.path(u"whole.csv"_s)));
    QCOMPARE(damaged.json[u"compared"_s], QJsonValue(false));
    for (const auto &key : {u"corrections"_s, u"differences"_s, u"because"_s}) {
        QVERIFY(damaged.json.contains(key));
        QVERIFY2(damaged.json[key].isNull(), qPrintable(key));
    }
}

void TestFiguresOfACommandLine::paperThatCannotBeWrittenHasNoNumber()
{
    Cli cli;
    cli.setToday(u"2026-04-02T09:00"_s);
    const auto report = [&](const QString &out) {
        return cli.run({u"report"_s, u"monthly"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s,
                        u"--out"_s, cli.path(out)});
    };
    const auto refused = report(u"no/such/month.csv"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.errors.contains(u"not-found"_s), qPrintable(refused.errors));
    const auto printed = report(u"month.csv"_s);
    QVERIFY2(printed.exit == 0, qPrintable(printed.errors));
    QCOMPARE(printed.json[u"number"_s].toString(), u"2026-0001"_s);
}

void TestFiguresOfACommandLine::everyReportPrints()
{
    for (const auto &name : {u"timeline"_s, u"monthly"_s, u"quarterly"_s, u"yearly"_s, u"tribunals"_s,
                             u"overdue"_s, u"serving"_s, u"mediators"_s}) {
        QString number;
        for (const auto &suffix : {u"pdf"_s, u"xlsx"_s, u"csv"_s}) {
            const auto out = m_cli.path(name + u'.' + suffix);
            const auto printed = m_cli.run({u"report"_s, name, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                                            u"2026-03-31"_s, u"--out"_s, out});
            QVERIFY2(printed.exit == 0, qPrintable(printed.errors));
            QCOMPARE(printed.json[u"report"_s].toString(), name);
            QVERIFY(bytesOf(out).size() > 500);
            number = printed.json[u"number"_s].toString();
        }
        for (const auto &language : {u"zh_TW"_s, u"en"_s}) {
            const auto out = m_cli.path(name + u'.' + language + u".csv"_s);
            const auto again =
                m_cli.run({u"--lang"_s, language, u"report-reissue"_s, number, u"--out"_s, out});
            QVERIFY2(again.exit == 0, qPrintable(again.errors));
            QCOMPARE(bytesOf(out), bytesOf(m_cli.path(name + u".csv"_s)));
        }
    }
}

void TestFiguresOfACommandLine::forecastAndFollowUp()
{
    const auto id = accepted(u"2026-05-04"_s, u"2026-05-06"_s);
    m_cli.setToday(u"2026-05-18T09:00"_s);
    const auto quarter = m_cli
                             .run({u"forecast"_s, u"closure-in-time"_s, u"--from"_s, u"2026-04-01"_s,
                                   u"--to"_s, u"2026-06-30"_s, u"--close"_s, id})
                             .json;
    QCOMPARE(rateTold(quarter[u"now"_s].toObject()), u"0/1 0.00"_s);
    QCOMPARE(quarter[u"missing"_s].toInt(), 1);
    QCOMPARE(quarter[u"by"_s].toString(), u"2026-05-21"_s);
    QCOMPARE(rateTold(quarter[u"whatIf"_s].toObject()), u"1/1 100.00"_s);

    auto rows = m_cli.run({u"follow-ups"_s}).json[u"followUps"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject()[u"why"_s].toArray(), (QJsonArray{u"nearly-late"_s, u"silent"_s}));
    QCOMPARE(m_cli
                 .run({u"follow-up"_s, id, u"--reason"_s, u"等对方答复"_s, u"--measure"_s, u"电话催办"_s,
                       u"--person"_s, u"周建华"_s, u"--by"_s, u"2026-05-20"_s})
                 .exit,
             0);
    m_cli.setToday(u"2026-05-25T09:00"_s);
    rows = m_cli.run({u"follow-ups"_s}).json[u"followUps"_s].toArray();
    const auto row = rows.first().toObject();
    QVERIFY(row[u"missed"_s].toBool());
    QCOMPARE(row[u"why"_s].toArray().first().toString(), u"late"_s);
    QCOMPARE(row[u"entries"_s].toArray().first().toObject()[u"measure"_s].toString(), u"电话催办"_s);
    const auto late = m_cli
                          .run({u"forecast"_s, u"closure-in-time"_s, u"--from"_s, u"2026-04-01"_s, u"--to"_s,
                                u"2026-06-30"_s})
                          .json;
    QVERIFY(!late[u"reachable"_s].toBool());
    QCOMPARE(rateTold(late[u"best"_s].toObject()), u"0/1 0.00"_s);
}

void TestFiguresOfACommandLine::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const QStringList march{u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s};
    QTest::newRow("a period that ends before it begins")
        << QStringList{u"stats"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s}
        << u"bad-period"_s;
    QTest::newRow("a cut-off that lies ahead")
        << QStringList{u"stats"_s} + march + QStringList{u"--as-of"_s, u"2027-01-01"_s}
        << u"date-in-future"_s;
    QTest::newRow("a grouping that is none")
        << QStringList{u"stats"_s} + march + QStringList{u"--by"_s, u"colour"_s} << u"usage"_s;
    QTest::newRow("a report that is none")
        << QStringList{u"report-issue"_s, u"weekly"_s} + march << u"unknown-report"_s;
    QTest::newRow("a number that was not given")
        << QStringList{u"report-reissue"_s, u"2026-9999"_s, u"--out"_s, u"x.csv"_s} << u"unknown-report"_s;
    QTest::newRow("an indicator that is none")
        << QStringList{u"set-target"_s, u"happiness"_s, u"--value"_s, u"99"_s} << u"unknown-indicator"_s;
    QTest::newRow("an indicator without a target")
        << QStringList{u"forecast"_s, u"arbitration-closure"_s} + march << u"no-target"_s;
    QTest::newRow("a target over all")
        << QStringList{u"set-target"_s, u"closure"_s, u"--value"_s, u"100.01"_s} << u"bad-target"_s;
    QTest::newRow("a target that is none")
        << QStringList{u"set-target"_s, u"closure"_s, u"--value"_s, u"many"_s} << u"usage"_s;
    QTest::newRow("a target of no year")
        << QStringList{u"set-target"_s, u"closure"_s, u"--value"_s, u"99"_s, u"--year"_s, u"20x6"_s}
        << u"usage"_s;
}

void TestFiguresOfACommandLine::refusesWhatCannotBe()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const auto output = m_cli.run(words);
    QCOMPARE(output.exit, code == u"usage"_s ? 2 : 1);
    QVERIFY2(output.errors.contains(code + u": "_s), qPrintable(output.errors));
}

TIAOCAI_TEST(TestFiguresOfACommandLine)
#include "test_figures.moc"
