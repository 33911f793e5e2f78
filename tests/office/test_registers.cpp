// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/registers_file.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::office;
using namespace Qt::StringLiterals;

namespace {

const PersonId wang(QUuid(u"{11111111-1111-4111-8111-111111111111}"_s));
const PersonId liu(QUuid(u"{22222222-2222-4222-8222-222222222222}"_s));

QUuid byName(QStringView, const QString &word)
{
    if (word == u"王志远" || word == wang.toString()) return wang.uuid();
    if (word == u"刘芳" || word == liu.toString()) return liu.uuid();
    return {};
}

QString nameOf(const PersonId &id)
{
    return id == wang ? u"王志远"_s : u"刘芳"_s;
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

const char whole[] = R"({
"tribunals":[
 {"code":"Y","name":"仲裁院","kind":"court","address":"人民路1号","states":[{"from":"2024-01-01","state":"running"}],
  "townships":["城关镇"],"travelMinutes":0,"hours":[["09:00","12:00"],["14:00","17:00"]]},
 {"code":"S","name":"石桥分庭","kind":"branch","address":"石桥镇","states":[{"from":"2025-01-01","state":"preparing"},
  {"from":"2026-01-01","state":"running"}],"townships":["石桥镇","蒲山镇"],"travelMinutes":40,"hours":[["09:30","12:00"]]}],
"rooms":[{"code":"Y1","name":"第一庭","tribunal":"Y","from":"2024-01-01","to":null,"online":true},
 {"code":"S1","name":"石桥庭室","tribunal":"S","from":"2026-01-01","to":"2026-12-31","online":false}],
"arbitrators":[{"name":"王志远","employment":"part-time","home":"S","terms":[{"from":"2026-01-01","to":null}],
  "specialities":["wage-arrears"],"unavailable":[{"weekday":1,"from":"09:00","to":"12:00"},{"from":"2026-05-01","to":"2026-05-07"}]}],
"clerks":[{"name":"刘芳","home":"Y","unavailable":[]}],
"places":[{"code":"C1","name":"宏达厂","tribunal":"S","on":"2026-03-07","hours":[["18:00","21:00"]]}]})";

QJsonObject without(QJsonObject file, const QString &section)
{
    file.remove(section);
    return file;
}

/// The file with one member of one entry said otherwise.
QJsonObject with(const QString &section, int entry, const QString &member, const QJsonValue &value)
{
    auto file = json(whole);
    auto list = file[section].toArray();
    auto object = list[entry].toObject();
    object[member] = value;
    list[entry] = object;
    file[section] = list;
    return file;
}

QString codeOf(const QJsonObject &file)
{
    const auto read = readRegisters(file, {}, byName);
    if (!read) return read.error().code;
    const auto fit = checkRegisters(*read, nameOf);
    return fit ? QString() : fit.error().code;
}

} // namespace

class TestRegisters : public QObject {
    Q_OBJECT

private slots:
    void saysTribunalAndRoomEachOnce()
    {
        Registers registers;
        registers.tribunals = {{.code = u"Y"_s, .name = u"仲裁院"_s},
                               {.code = u"S"_s, .name = u"石桥分庭"_s}};
        registers.rooms = {{.code = u"Y-2"_s, .name = u"仲裁院第2庭"_s, .tribunal = u"Y"_s},
                           {.code = u"S-1"_s, .name = u"一号审理室"_s, .tribunal = u"S"_s}};
        QCOMPARE(registers.whereText(u"Y"_s, u"Y-2"_s, u" "_s), u"仲裁院第2庭"_s);
        QCOMPARE(registers.whereText(u"S"_s, u"S-1"_s, u" "_s), u"石桥分庭 一号审理室"_s);
        QCOMPARE(registers.whereText(u"S"_s, u"S-1"_s, {}), u"石桥分庭一号审理室"_s);
        QCOMPARE(registers.whereText(u"S"_s, {}, u" "_s), u"石桥分庭"_s);
        QCOMPARE(registers.whereText({}, u"村委会会议室"_s, u" "_s), u"村委会会议室"_s);
    }
    void whatIsReadIsWrittenAgain()
    {
        const auto read = readRegisters(json(whole), {}, byName);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QVERIFY(checkRegisters(*read, nameOf));
        auto written = registersFile(*read, nameOf);
        QCOMPARE(written[u"arbitrators"_s][0][u"uuid"_s].toString(), wang.toString());
        QCOMPARE(*readRegisters(written, {}, byName), *read);
        for (const auto &section : {u"arbitrators"_s, u"clerks"_s}) {
            auto list = written[section].toArray();
            auto entry = list[0].toObject();
            entry.remove(u"uuid"_s);
            written[section] = QJsonArray{entry};
        }
        QCOMPARE(QJsonDocument(written).toJson(), QJsonDocument(json(whole)).toJson());
    }
    void aRegisterThatIsNotNamedStays()
    {
        const auto standing = *readRegisters(json(whole), {}, byName);
        const auto after = *readRegisters({{u"rooms"_s, QJsonArray()}}, standing, byName);
        QVERIFY(after.rooms.isEmpty());
        QCOMPARE(after.tribunals, standing.tribunals);
        QCOMPARE(changes(standing, after).rooms, 2);
        QCOMPARE(changes(standing, after).tribunals, 0);
    }
    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("file");
        QTest::addColumn<QString>("code");
        const QJsonArray runs{QJsonObject{{u"from"_s, u"2026-06-01"_s}, {u"state"_s, u"running"_s}}};
        const QJsonArray ended{QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"state"_s, u"running"_s}},
                               QJsonObject{{u"from"_s, u"2026-01-01"_s}, {u"state"_s, u"closed"_s}}};
        QTest::newRow("as it is") << json(whole) << QString();
        QTest::newRow("an unknown member") << with(u"rooms"_s, 0, u"colour"_s, u"red"_s) << u"bad-data"_s;
        QTest::newRow("a member of the stored form alone")
            << with(u"clerks"_s, 0, u"person"_s, wang.toString()) << u"bad-data"_s;
        QTest::newRow("an unknown register") << QJsonObject{{u"judges"_s, QJsonArray()}} << u"bad-data"_s;
        QTest::newRow("nobody's name") << with(u"clerks"_s, 0, u"name"_s, u"无名"_s) << u"unknown-person"_s;
        QTest::newRow("no such day") << with(u"rooms"_s, 0, u"from"_s, u"2026-02-30"_s) << u"bad-data"_s;
        QTest::newRow("a town served twice")
            << with(u"tribunals"_s, 0, u"townships"_s, QJsonArray{u"石桥镇"_s}) << u"township-twice"_s;
        auto apart = with(u"tribunals"_s, 0, u"townships"_s, QJsonArray{u"石桥镇"_s});
        auto list = apart[u"tribunals"_s].toArray();
        auto court = list[0].toObject();
        court[u"states"_s] = ended;
        list[0] = court;
        apart[u"tribunals"_s] = list;
        QTest::newRow("... one after the other") << apart << QString();
        QTest::newRow("a room of no tribunal")
            << with(u"rooms"_s, 1, u"tribunal"_s, u"X"_s) << u"bad-registers"_s;
        QTest::newRow("a code twice") << with(u"rooms"_s, 1, u"code"_s, u"Y1"_s) << u"bad-registers"_s;
        QTest::newRow("a place with a room's code")
            << with(u"places"_s, 0, u"code"_s, u"Y1"_s) << u"bad-registers"_s;
        QTest::newRow("two courts") << with(u"tribunals"_s, 1, u"kind"_s, u"court"_s) << u"bad-registers"_s;
        QTest::newRow("no state") << with(u"tribunals"_s, 1, u"states"_s, QJsonArray()) << u"bad-registers"_s;
        QTest::newRow("a later state") << with(u"tribunals"_s, 1, u"states"_s, runs) << QString();
        QTest::newRow("ends before it begins")
            << with(u"rooms"_s, 1, u"to"_s, u"2025-01-01"_s) << u"bad-registers"_s;
        QTest::newRow("hours backwards")
            << with(u"places"_s, 0, u"hours"_s, QJsonArray{QJsonArray{u"12:00"_s, u"09:00"_s}})
            << u"bad-registers"_s;
        QTest::newRow("an eighth day of the week")
            << with(
                   u"clerks"_s, 0, u"unavailable"_s,
                   QJsonArray{QJsonObject{{u"weekday"_s, 8}, {u"from"_s, u"09:00"_s}, {u"to"_s, u"10:00"_s}}})
            << u"bad-registers"_s;
        QTest::newRow("a township without a name")
            << with(u"tribunals"_s, 1, u"townships"_s, QJsonArray{u"石桥镇"_s, u" "_s}) << u"bad-registers"_s;
        QTest::newRow("served twice, a blank behind it")
            << with(u"tribunals"_s, 0, u"townships"_s, QJsonArray{u"石桥镇 "_s}) << u"township-twice"_s;
        auto sameDay = ended;
        sameDay.append(QJsonObject{{u"from"_s, u"2026-01-01"_s}, {u"state"_s, u"running"_s}});
        QTest::newRow("two states from one day")
            << with(u"tribunals"_s, 1, u"states"_s, sameDay) << u"bad-registers"_s;
        QTest::newRow("a way from the court to itself")
            << with(u"tribunals"_s, 0, u"travelMinutes"_s, 20) << u"bad-registers"_s;
        const auto term = [](const QJsonValue &from, const QJsonValue &to) {
            return QJsonObject{{u"from"_s, from}, {u"to"_s, to}};
        };
        QTest::newRow("terms that overlap")
            << with(u"arbitrators"_s, 0, u"terms"_s,
                    QJsonArray{term(u"2024-01-01"_s, {}), term(u"2026-01-01"_s, {})})
            << u"bad-registers"_s;
        QTest::newRow("one term after the other")
            << with(u"arbitrators"_s, 0, u"terms"_s,
                    QJsonArray{term({}, u"2025-12-31"_s), term(u"2026-01-01"_s, {})})
            << QString();
        auto noWay = json(whole);
        auto tribunals = noWay[u"tribunals"_s].toArray();
        tribunals[1] = without(tribunals[1].toObject(), u"travelMinutes"_s);
        noWay[u"tribunals"_s] = tribunals;
        QTest::newRow("a branch without its way") << noWay << u"missing-data"_s;
    }
    void refuses()
    {
        QFETCH(QJsonObject, file);
        QTEST(codeOf(file), "code");
    }
    void theDayTellsTheTribunal()
    {
        const auto registers = *readRegisters(json(whole), {}, byName);
        QCOMPARE(registers.serving(u"石桥镇"_s, QDate(2026, 1, 1))->code, u"S"_s);
        QCOMPARE(registers.serving(u"石桥镇"_s, QDate(2025, 12, 31))->code, u"Y"_s); // in preparation
        QCOMPARE(registers.serving(u"谢庄镇"_s, QDate(2026, 6, 1))->code, u"Y"_s);
        QVERIFY(registers.room(u"S1"_s)->isOpen(QDate(2026, 12, 31)));
        QVERIFY(!registers.room(u"S1"_s)->isOpen(QDate(2027, 1, 1)));
    }
    void absencesGoByTheDateItself_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("start");
        QTest::addColumn<bool>("meets");
        QTest::newRow("a Monday morning") << QDate(2026, 3, 2) << QTime(9, 0) << true;
        QTest::newRow("ends when the session begins") << QDate(2026, 3, 2) << QTime(12, 0) << false;
        QTest::newRow("a Tuesday") << QDate(2026, 3, 3) << QTime(9, 0) << false;
        QTest::newRow("the last day of a range") << QDate(2026, 5, 7) << QTime(15, 0) << true;
        QTest::newRow("the day after") << QDate(2026, 5, 8) << QTime(15, 0) << false;
    }
    void absencesGoByTheDateItself()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, start);
        const auto registers = *readRegisters(json(whole), {}, byName);
        const auto &unavailable = registers.arbitrator(wang)->unavailable;
        const auto meets = std::ranges::any_of(unavailable, [&](const Absence &absence) {
            return absence.meets(day, start, start.addSecs(3600));
        });
        QTEST(meets, "meets");
    }
};

TIAOCAI_TEST(TestRegisters)
#include "test_registers.moc"
