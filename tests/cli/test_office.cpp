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
    void nobodyIsHeadUnlessNamed();
};

namespace {

/// Another value of a setting, as `set` takes it.
QString otherValue(const QJsonObject &setting)
{
    static const QHash<QString, QString> words{{u"punctuality"_s, u"always-rolled"_s},
                                               {u"arbitrationClosing"_s, u"approval"_s},
                                               {u"overlay"_s, u"330000"_s},
                                               {u"lengths"_s, u"FILE_BINDING=30,PRECASE_MED=10"_s},
                                               {u"enabled"_s, u"FILE_BINDING,PRECASE_MED"_s}};
    const auto name = setting[u"name"_s].toString();
    const auto value = setting[u"value"_s];
    if (value.isBool()) return value.toBool() ? u"false"_s : u"true"_s;
    if (value.isDouble()) return QString::number(value.toInt() + 1);
    return words.value(name, name + u"〔{year}〕{n:05}"_s);
}

QString text(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QString codeOf(const Cli::Output &output)
{
    return output.json[u"refused"_s][0][u"code"_s].toString();
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

TIAOCAI_TEST(TestOffice)
#include "test_office.moc"
