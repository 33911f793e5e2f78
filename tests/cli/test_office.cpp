// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the office decides about itself, from the command line.
class TestOffice : public QObject {
    Q_OBJECT

private slots:
    void everySettingIsSetByItsName();
    void staffComesAndGoesByTheDay();
    void theOfficeAndItsPeopleAreCalledOtherwise();
    void nobodyIsHeadUnlessNamed();
    void aClockSetBackRecordsAndCountsNothing();
    void aDayAloneIsAnyTimeOfThatDay();
    void aClockThatWasAheadIsCorrected();
};

namespace {

/// Another value of a setting, as `set` takes it.
QString otherValue(const QJsonObject &setting)
{
    static const QHash<QString, QString> words{{u"punctuality"_s, u"always-rolled"_s},
                                               {u"arbitrationClosing"_s, u"approval"_s},
                                               {u"mediationApproval"_s, u"head"_s},
                                               {u"arbitrationApproval"_s, u"nobody"_s},
                                               {u"overlay"_s, u"330000"_s},
                                               {u"lengths"_s, u"FILE_BINDING=30,PRECASE_MED=10"_s},
                                               {u"enabled"_s, u"FILE_BINDING,PRECASE_MED"_s}};
    const auto name = setting[u"name"_s].toString();
    const auto value = setting[u"value"_s];
    if (value.isBool()) return value.toBool() ? u"false"_s : u"true"_s;
    if (value.isDouble()) return QString::number(value.toInt() + 1);
    if (name == u"backupFolder") return u"/media/stick"_s;
    return words.value(name, name + u"〔{year}〕{n:05}"_s);
}

QString text(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

void TestOffice::everySettingIsSetByItsName()
{
    const Cli cli;
    const auto before = cli.run({u"settings"_s}).json[u"settings"_s].toArray();
    QVERIFY(before.size() > 15);
    QHash<QString, QString> wanted;
    for (const auto &value : before) {
        const auto setting = value.toObject();
        QCOMPARE(setting[u"value"_s], setting[u"default"_s]);
        const auto name = setting[u"name"_s].toString();
        wanted[name] = otherValue(setting);
        const auto set = cli.run({u"set"_s, name, wanted[name]});
        QVERIFY2(set.exit == 0, qPrintable(set.errors));
        QCOMPARE(text(set.json[u"value"_s]), wanted[name]);
    }
    const auto after = cli.run({u"settings"_s}).json[u"settings"_s].toArray();
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(text(after[i][u"value"_s]), wanted[after[i][u"name"_s].toString()]);
        QCOMPARE(after[i][u"default"_s], before[i][u"default"_s]);
    }
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
    QCOMPARE(codeOf(cli.run({u"set"_s, u"moonPhase"_s, u"full"_s})), u"unknown-setting"_s);
    QCOMPARE(codeOf(cli.run({u"set"_s, u"silentDays"_s, u"0"_s})), u"bad-setting"_s);
    QCOMPARE(codeOf(cli.run({u"set"_s, u"series.review"_s, u"{n}"_s})), u"bad-template"_s);
}

void TestOffice::staffComesAndGoesByTheDay()
{
    Cli cli;
    QCOMPARE(cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"clerk"_s}).exit, 0);
    cli.setToday(u"2026-03-02T09:00"_s);
    const auto changed = cli.run(
        {u"change-roles"_s, u"李敏"_s, u"--roles"_s, u"mediator,archivist"_s, u"--on"_s, u"2026-02-02"_s});
    QCOMPARE(changed.json[u"person"_s][u"roles"_s].toArray().size(), 2);
    const auto left = cli.run({u"person-left"_s, u"李敏"_s, u"--on"_s, u"2026-03-01"_s});
    QCOMPARE(left.json[u"person"_s][u"leftOn"_s].toString(), u"2026-03-01"_s);
    const auto staffOn = [&](const QString &day) {
        return cli.run({u"staff"_s, u"--on"_s, day}).json[u"staff"_s].toArray();
    };
    QCOMPARE(staffOn(u"2026-01-04"_s).size(), 0);
    QCOMPARE(staffOn(u"2026-01-31"_s)[1][u"roles"_s].toArray(), QJsonArray{u"clerk"_s});
    QCOMPARE(staffOn(u"2026-02-28"_s)[1][u"roles"_s].toArray().size(), 2);
    QCOMPARE(staffOn(u"2026-03-01"_s).size(), 1);
    QCOMPARE(codeOf(cli.run({u"--as"_s, u"李敏"_s, u"cases"_s})), u"person-left"_s);
    QCOMPARE(codeOf(cli.run({u"person-left"_s, u"周建华"_s})), u"last-head"_s);
    QCOMPARE(codeOf(cli.run({u"change-roles"_s, u"周建华"_s, u"--roles"_s, u"clerk"_s})), u"last-head"_s);
    QCOMPARE(codeOf(cli.run({u"person-left"_s, u"无此人"_s})), u"unknown-person"_s);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
}

void TestOffice::theOfficeAndItsPeopleAreCalledOtherwise()
{
    const Cli cli;
    const auto changed = cli.run({u"change-office"_s, u"--address"_s, u"人民路18号"_s});
    const auto office = changed.json[u"office"_s];
    QCOMPARE(office[u"name"_s].toString(), u"石桥区劳动人事争议仲裁院"_s);
    QCOMPARE(office[u"address"_s].toString(), u"人民路18号"_s);
    QCOMPARE(codeOf(cli.run({u"change-office"_s, u"--name"_s, u" "_s})), u"missing-data"_s);
    QCOMPARE(cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"clerk"_s}).exit, 0);
    QCOMPARE(codeOf(cli.run({u"rename-person"_s, u"李敏"_s, u"周建华"_s})), u"person-exists"_s);
    const auto renamed = cli.run({u"rename-person"_s, u"李敏"_s, u"李晓敏"_s});
    QCOMPARE(renamed.json[u"person"_s][u"name"_s].toString(), u"李晓敏"_s);
    QCOMPARE(cli.run({u"--as"_s, u"李晓敏"_s, u"cases"_s}).exit, 0);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
}

void TestOffice::nobodyIsHeadUnlessNamed()
{
    const Cli cli;
    const auto headless = [&](const QStringList &words) {
        return cli.runOn(cli.path(u"empty.tiaocai"_s), words);
    };
    QCOMPARE(headless({u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, u"柳镇调解中心"_s, u"--code"_s,
                       u"411302"_s})
                 .exit,
             0);
    QCOMPARE(codeOf(headless({u"cases"_s})), u"login-needed"_s);
    QCOMPARE(codeOf(headless({u"verify"_s})), u"login-needed"_s);
    QCOMPARE(codeOf(headless({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"clerk"_s})), u"no-head"_s);
    QCOMPARE(headless({u"add-person"_s, u"王主任"_s, u"--roles"_s, u"head,clerk"_s}).exit, 0);
    QCOMPARE(codeOf(headless({u"cases"_s})), u"login-needed"_s);
    QCOMPARE(headless({u"--as"_s, u"王主任"_s, u"cases"_s}).exit, 0);
}

void TestOffice::aClockSetBackRecordsAndCountsNothing()
{
    Cli cli;
    cli.setToday(u"2026-03-02T10:00"_s);
    const auto number = cli.registered(u"mediation.json"_s);
    cli.setToday(u"2026-03-02T09:59"_s);
    const QStringList period{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s};
    for (const auto &words :
         {QStringList{u"act"_s, number, u"mediation-accepted"_s, u"--on"_s, u"2026-03-02"_s},
          QStringList{u"set"_s, u"silentDays"_s, u"9"_s}, QStringList{u"stats"_s} + period,
          QStringList{u"stats"_s, u"--as-of"_s, u"2026-02-01"_s} + period,
          QStringList{u"report"_s, u"monthly"_s, u"--out"_s, cli.path(u"r.csv"_s)} + period,
          QStringList{u"report-issue"_s, u"monthly"_s} + period}) {
        const auto refused = cli.run(words);
        QCOMPARE(codeOf(refused), u"clock-set-back"_s);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.errors.contains(u"2026-03-02 09:59"_s) &&
                refused.errors.contains(u"2026-03-02 10:00"_s));
    }
    for (const auto &words : {QStringList{u"case"_s, number}, QStringList{u"cases"_s},
                              QStringList{u"today"_s}, QStringList{u"verify"_s}, QStringList{u"settings"_s}})
        QCOMPARE(cli.run(words).exit, 0);
    cli.setToday(u"2026-03-02T10:00"_s);
    QCOMPARE(cli.run(QStringList{u"stats"_s} + period).exit, 0);
}

void TestOffice::aDayAloneIsAnyTimeOfThatDay()
{
    Cli cli;
    for (const auto &now : {u"2026-03-02"_s, u"2026-03-02T09:30"_s, u"2026-03-02T16:10"_s, u"2026-03-02"_s}) {
        cli.setToday(now);
        const auto added = cli.run({u"set"_s, u"silentDays"_s, QString::number(10 + now.size())});
        QVERIFY2(added.exit == 0, qPrintable(now + added.errors));
    }
    cli.registered(u"mediation.json"_s);
    cli.setToday(u"2026-03-01"_s);
    QCOMPARE(codeOf(cli.run({u"set"_s, u"silentDays"_s, u"5"_s})), u"clock-set-back"_s);
}

void TestOffice::aClockThatWasAheadIsCorrected()
{
    Cli cli;
    cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"clerk"_s});
    cli.setToday(u"2027-03-01"_s);
    const auto number = cli.registered(u"mediation.json"_s);
    cli.setToday(u"2026-03-02"_s);
    const QStringList correct{u"clock-corrected"_s, u"--on"_s, u"2026-03-02"_s, u"--reason"_s,
                              u"主板电池没电"_s};
    const auto at = [&](const QString &moment, const QString &second) {
        return cli.run(correct + QStringList{u"--at"_s, moment, u"--second"_s, second});
    };
    QCOMPARE(codeOf(at(u"昨天"_s, u"李敏"_s)), u"bad-date"_s);
    QCOMPARE(codeOf(at(u"2026-03-02T99:00"_s, u"李敏"_s)), u"bad-date"_s);
    QCOMPARE(codeOf(at(u"2026-03-02T09:30"_s, u"周建华"_s)), u"second-person-needed"_s);
    QCOMPARE(codeOf(at(u"2026-03-02T09:30"_s, u"无此人"_s)), u"second-person-needed"_s);
    const auto done = at(u"2026-03-02T09:30"_s, u"李敏"_s);
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    QCOMPARE(done.json[u"moment"_s].toString(), u"2026-03-02T09:30"_s);
    QCOMPARE(done.json[u"lastRecord"_s].toString().left(10), u"2027-03-01"_s);
    QCOMPARE(codeOf(at(u"2028-03-02T09:30"_s, u"李敏"_s)), u"date-in-future"_s);
    QCOMPARE(cli.run({u"set"_s, u"silentDays"_s, u"9"_s}).exit, 0);
    const auto verified = cli.run({u"verify"_s});
    QCOMPARE(verified.exit, 0);
    QCOMPARE(verified.json[u"ok"_s], QJsonValue(true));
    QVERIFY(verified.json[u"problems"_s].toArray().isEmpty());
    const auto notes = verified.json[u"notes"_s].toArray();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0][u"case"_s].toString(), number);
}

TIAOCAI_TEST(TestOffice)
#include "test_office.moc"
