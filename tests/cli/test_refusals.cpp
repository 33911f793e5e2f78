// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is refused says which code, exits as the contract has it, and changes nothing.
class TestRefusals : public QObject {
    Q_OBJECT

private slots:
    void saysTheCodeAndChangesNothing_data();
    void saysTheCodeAndChangesNothing();
    void writesNothingIntoADamagedOffice();
};

void TestRefusals::saysTheCodeAndChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QString &words, const QString &code, int exit) {
        QTest::newRow(name) << words.split(u' ') << code << exit;
    };
    row("a day that does not exist", u"act CASE mediation-accepted --on 2026-02-30"_s, u"bad-date"_s, 1);
    row("a day to come", u"act CASE mediation-accepted --on 2026-12-24"_s, u"date-in-future"_s, 1);
    row("an act that cannot follow, its data apart", u"act CASE award-made --on 2026-05-19"_s,
        u"act-not-allowed"_s, 1);
    row("data that the act does not have", u"act CASE mediation-accepted --on 2026-05-19 --data {\"x\":1}"_s,
        u"bad-data"_s, 1);
    row("data that is no JSON", u"act CASE mediation-accepted --on 2026-05-19 --data {x"_s, u"bad-json"_s, 1);
    row("no such case", u"act 1 mediation-accepted --on 2026-05-19"_s, u"unknown-case"_s, 1);
    row("no such act", u"act CASE mediation-began --on 2026-05-19"_s, u"usage"_s, 2);
    row("no such verb", u"mediate"_s, u"usage"_s, 2);
    row("nobody of that name", u"--as 无此人 cases"_s, u"unknown-person"_s, 1);
}

/// The cases and every act; that something was refused is kept as well.
static QByteArray whatStands(const Cli &cli)
{
    auto all = cli.run({u"cases"_s}).bytes;
    for (const auto &line : cli.run({u"audit"_s}).json[u"lines"_s].toArray()) {
        const auto what = line[u"what"_s].toString();
        if (what == u"act" || what == u"office-act") all += line[u"subject"_s].toString().toUtf8() + '|';
    }
    return all;
}

void TestRefusals::saysTheCodeAndChangesNothing()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    QFETCH(int, exit);
    Cli cli;
    cli.setToday(u"2026-05-20T10:00"_s);
    words.replaceInStrings(u"CASE"_s, cli.registered(u"mediation.json"_s));
    const auto before = whatStands(cli);
    const auto answer = cli.run(words);
    QCOMPARE(answer.exit, exit);
    QVERIFY2(answer.errors.startsWith(code + u": "_s), qPrintable(answer.errors));
    if (exit == 1) QCOMPARE(answer.json[u"refused"_s][0][u"code"_s].toString(), code);
    QCOMPARE(whatStands(cli), before);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
}

/// Of most damage a verb that writes meets nothing by itself: the office is looked through before.
void TestRefusals::writesNothingIntoADamagedOffice()
{
    constexpr qint64 page = 4096;
    Cli cli;
    cli.setToday(u"2026-05-20T10:00"_s);
    cli.registered(u"mediation.json"_s);
    QFile file(cli.database());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto whole = file.readAll();
    int refused = 0, accepted = 0;
    for (qint64 at = 8 * page; at < whole.size(); at += 8 * page) {
        const auto damaged = whole.first(at) + QByteArray(8, '\0') + whole.mid(at + 8);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(damaged) == damaged.size());
        if (cli.run({u"number-gaps"_s}).exit != 0) continue; // this alone meets the damage
        const auto answer = cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"clerk"_s});
        if (answer.exit == 0) {
            ++accepted; // a page that nothing stands on
            continue;
        }
        ++refused;
        QVERIFY2(answer.errors.startsWith(u"damaged: "_s), qPrintable(answer.errors));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), damaged);
    }
    QVERIFY2(refused > accepted, qPrintable(u"%1 refused, %2 accepted"_s.arg(refused).arg(accepted)));
}

TIAOCAI_TEST(TestRefusals)
#include "test_refusals.moc"
