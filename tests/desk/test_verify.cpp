// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "scene.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

const QStringList tables{u"case_index"_s,     u"deadline_index"_s,
                         u"numbers"_s,        u"acts"_s,
                         u"personal"_s,       u"audit"_s,
                         u"office_acts"_s,    u"office_personal"_s,
                         u"cases"_s,          u"ledger_keys"_s,
                         u"facts"_s,          u"accounts"_s,
                         u"issued_reports"_s, u"attachment_parts"_s,
                         u"hearing_days"_s,   u"slots"_s,
                         u"applications"_s};

/// What is kept of other offices; it holds nothing in this one. TestVerifyExchange tampers with it.
const QStringList ofOthers{u"exchange_parts"_s,   u"exchange_packages"_s, u"exchange_receipts"_s,
                           u"exchange_sent"_s,    u"exchange_held"_s,     u"exchange_positions"_s,
                           u"exchange_feedback"_s};

/// One cell of the first row, made another one of the same type.
QString changing(const QString &table, const QString &column, const QString &type)
{
    const auto other = type == u"INTEGER" ? u"coalesce(%1, 0) + 1000"_s
                       : type == u"BLOB"  ? u"CAST(%1 || 'x' AS BLOB)"_s
                                          : u"coalesce(%1, '') || 'x'"_s;
    return u"UPDATE %1 SET %2 = %3 WHERE rowid = (SELECT min(rowid) FROM %1)"_s.arg(table, column,
                                                                                    other.arg(column));
}

/// What verify says of a file; a refusal to open it at all is said too.
QStringList findings(const QString &path)
{
    const auto desk = scene::opened(path, Access::Read, QDate(2026, 6, 1));
    if (!desk) return {desk.error().code};
    const auto problems = (*desk)->proof().verify();
    if (!problems) return {problems.error().code};
    QStringList list;
    for (const auto &problem : *problems)
        list << problem.caseNumber + u"|"_s + problem.where + u"|"_s + problem.what;
    return list;
}

} // namespace

class TestVerify : public QObject {
    Q_OBJECT

    std::unique_ptr<Scene> m_scene;
    QString m_copy;

private slots:
    void initTestCase()
    {
        m_scene = std::make_unique<Scene>();
        auto &desk = m_scene->desk();
        QVERIFY(desk.office().addPerson(u"李敏"_s, {office::Role::Mediator}));
        const auto imported =
            desk.ledgers().importFile(tiaocai::test::dataPath(QStringLiteral("/desk/ledger.csv")));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        QCOMPARE(imported->imported, 2);
        const auto id = m_scene->mediating(monday);
        const auto file = desk.cases().view(id)->file;
        QVERIFY(desk.cases().record(id, scene::agreed(monday.addDays(1), file, monday.addDays(20))));
        const auto inRoom = m_scene->mediating(monday.addDays(2));
        const casework::SessionSet session{.day = monday.addDays(9),
                                           .time = QTime(9, 30),
                                           .minutes = 60,
                                           .place = u"本中心"_s,
                                           .room = u"S1"_s};
        const auto set = desk.cases().record(inRoom, {.payload = session, .on = monday.addDays(3)});
        QVERIFY2(set, set ? "" : qPrintable(set.error().text));
        m_scene->received(monday.addDays(3));
        QFile paper(m_scene->at(u"笔录.txt"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("工资 6200") > 0);
        paper.close();
        QVERIFY(desk.attachments().attach(id, paper.fileName()));
        const auto issued =
            desk.reports().issue(u"monthly"_s, QDate(monday.year(), monday.month(), 1), monday);
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        QFile packet(m_scene->at(u"packet.json"_s));
        QVERIFY(packet.open(QIODevice::WriteOnly));
        packet.write(R"({"format":"tiaocai-intake","version":1,"source":"省平台","applications":[
{"serial":"A-1","receivedOn":"2026-02-27","applicants":[{"name":"王芳"}],"respondents":[{"name":"宏达公司"}],
"claims":[{"cause":"wage-arrears"}],"facts":"两个月工资未付。"},
{"serial":"A-2","receivedOn":"2026-02-27","applicants":[{"name":"赵强"}],"respondents":[{"name":"宏达公司"}],
"claims":[{"cause":"wage-arrears"}],"facts":"三个月工资未付。"}]})");
        packet.close();
        const auto taken = desk.applications().take(packet.fileName());
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
        QCOMPARE(taken->queued.size(), 2);
        QCOMPARE(findings(m_scene->path()), QStringList());
        m_copy = m_scene->at(u"copy"_s);
        m_scene->close();
    }
    void init()
    {
        QFile::remove(m_copy);
        QVERIFY(QFile::copy(m_scene->path(), m_copy));
    }

    /// Only the stamp may be another one: then everything is made anew. The search index has a row below.
    void knowsEveryTable()
    {
        const auto all =
            scene::ask(m_copy,
                       u"SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'derived' "
                       "AND name NOT LIKE 'case\\_s%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"_s,
                       1);
        QCOMPARE(all.size(), tables.size() + ofOthers.size());
        for (const auto &table : all)
            QVERIFY2((tables + ofOthers).contains(table[0]), qPrintable(table[0]));
    }
    void findsAnyChangedCell_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("place");
        for (const auto &table : tables) {
            for (const auto &column : scene::ask(
                     m_scene->path(), u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table), 2)) {
                // In which order applications wait is no part of them.
                if (table == u"applications" && column[0] == u"seq") continue;
                const bool isProjection = table == u"case_index" || table == u"deadline_index" ||
                                          table == u"numbers" || table == u"facts" || table == u"accounts";
                const bool isKey = column[0] == u"case_no" || column[0] == u"place";
                QTest::addRow("%s.%s", qPrintable(table), qPrintable(column[0]))
                    << changing(table, column[0], column[1])
                    << (isProjection && !isKey ? u"%1.%2"_s.arg(table, column[0]) : QString());
            }
        }
        for (const auto &column : {"numbers", "names", "pinyin", "codes", "facts", "shown"})
            QTest::addRow("case_search.%s", column)
                << u"UPDATE case_search SET %1 = %1 || ' x' WHERE rowid = 1"_s.arg(QLatin1StringView(column))
                << u"case_search."_s + QLatin1StringView(column);
        QTest::newRow("case_sounds.pinyin")
            << u"UPDATE case_sounds SET pinyin = pinyin || ' x' WHERE rowid = 1"_s << QString();
    }
    void findsAnyChangedCell()
    {
        QFETCH(QString, statement);
        QFETCH(QString, place);
        QCOMPARE(scene::tamper(m_copy, {statement}), QString());
        const auto found = findings(m_copy);
        QVERIFY(!found.isEmpty());
        if (!place.isEmpty()) {
            const auto named = found.filter(place);
            QVERIFY2(!named.isEmpty(), qPrintable(found.join(u'\n')));
            QVERIFY2(named.first().section(u'|', 0, 0).size() > 3, qPrintable(named.first()));
        }
    }

    void findsAMissingAct_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("the first of the file") << u"min"_s;
        QTest::newRow("the last of the file") << u"max"_s;
    }
    void findsAMissingAct()
    {
        QFETCH(QString, which);
        const auto act = u"(SELECT %1(seq) FROM acts)"_s.arg(which);
        const auto number =
            scene::ask(m_copy, u"SELECT i.number FROM case_index i JOIN acts a ON a.case_no = i.case_no "
                               "WHERE a.seq = %1"_s.arg(act))
                .first()
                .first();
        QCOMPARE(scene::tamper(m_copy, {u"DELETE FROM personal WHERE act = %1"_s.arg(act),
                                        u"DELETE FROM acts WHERE seq = %1"_s.arg(act)}),
                 QString());
        const auto found = findings(m_copy);
        QVERIFY2(!found.filter(number).isEmpty(), qPrintable(found.join(u'\n')));
    }
    void findsAMissingRow_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto &table : tables + QStringList{u"case_search"_s, u"case_sounds"_s})
            QTest::newRow(qPrintable(table)) << table;
    }
    void findsAMissingRow()
    {
        QFETCH(QString, table);
        QCOMPARE(
            scene::tamper(m_copy, {u"DELETE FROM %1 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(table)}),
            QString());
        QVERIFY(!findings(m_copy).isEmpty());
    }

    void findsASurplusRow_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto &table : tables)
            QTest::newRow(qPrintable(table)) << table;
    }
    /// The last row once more, under another key.
    void findsASurplusRow()
    {
        QFETCH(QString, table);
        QStringList values;
        for (const auto &column : scene::ask(
                 m_copy,
                 u"SELECT name, type, pk OR name IN (SELECT i.name FROM pragma_index_list('%1') l, "
                 "pragma_index_info(l.name) i WHERE l.\"unique\") FROM pragma_table_info('%1')"_s.arg(table),
                 3))
            values << (column[2] == u"0"         ? column[0]
                       : column[1] == u"INTEGER" ? column[0] + u" + 1000"_s
                                                 : column[0] + u" || 'x'"_s);
        QCOMPARE(
            scene::tamper(
                m_copy, {u"INSERT INTO %1 SELECT %2 FROM %1 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(
                            table, values.join(u", "_s))}),
            QString());
        QVERIFY(!findings(m_copy).isEmpty());
    }

    /// No row differs: what would swallow the next lines is told all the same.
    void findsWhatTheProgramDidNotMake_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("name");
        QTest::newRow("a trigger that silences the audit")
            << u"CREATE TRIGGER quiet BEFORE INSERT ON audit WHEN new.what IN ('reveal', 'login-failed') "
               u"BEGIN "
               "SELECT raise(ignore); END"_s
            << u"quiet"_s;
        QTest::newRow("a trigger that is gone")
            << u"DROP TRIGGER audit_keep_update"_s << u"audit_keep_update"_s;
        QTest::newRow("a table") << u"CREATE TABLE copies (a TEXT)"_s << u"copies"_s;
        QTest::newRow("a view") << u"CREATE VIEW everybody AS SELECT * FROM personal"_s << u"everybody"_s;
        QTest::newRow("an index that is gone") << u"DROP INDEX acts_of_case"_s << u"acts_of_case"_s;
    }
    void findsWhatTheProgramDidNotMake()
    {
        QFETCH(QString, statement);
        QFETCH(QString, name);
        QCOMPARE(scene::run(m_copy, {statement}), QString());
        const auto found = findings(m_copy);
        QVERIFY2(!found.filter(name).isEmpty(), qPrintable(found.join(u'\n')));
        const auto writer = scene::opened(m_copy, Access::Write, QDate(2026, 6, 1));
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, u"damaged"_s);
        QVERIFY2(writer.error().text.contains(name), qPrintable(writer.error().text));
    }

    void findsOneChangedByte_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("of the act") << u"acts"_s;
        QTest::newRow("of its personal half") << u"personal"_s;
    }
    void findsOneChangedByte()
    {
        QFETCH(QString, table);
        // Mostly harmless to the eye: one letter or digit of one value.
        const auto statement =
            u"UPDATE %1 SET data = replace(data, %2) WHERE rowid = (SELECT min(rowid) FROM %1 WHERE data LIKE '%%3%')"_s;
        const auto changed =
            table == u"acts" ? statement.arg(table, u"'wage-arrears', 'wage-arrearz'"_s, u"wage-arrears"_s)
                             : statement.arg(table, u"'13073833652', '13073833653'"_s, u"13073833652"_s);
        QCOMPARE(scene::tamper(m_copy, {changed}), QString());
        const auto found = findings(m_copy).filter(table);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first().section(u'|', 0, 0).contains(u'2'), qPrintable(found.first()));
        QVERIFY2(found.first().contains(u"2026-03-"_s) || found.first().contains(u"2025-"_s),
                 qPrintable(found.first()));
    }
    void refusesAnOfficeThatItsActsDoNotMake_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("no founding") << u"SET kind = 'staff-left' WHERE seq = 1"_s << u"damaged"_s;
        QTest::newRow("an older kind first") << u"SET kind = 'settings' WHERE seq = 1"_s << u"damaged"_s;
        QTest::newRow("founded twice")
            << u"SET kind = 'founded', data = (SELECT data FROM office_acts WHERE seq = 1) "
               "WHERE seq = 3"_s
            << u"damaged"_s;
        QTest::newRow("a word that is none")
            << u"SET data = replace(data, 'centre', 'center') WHERE seq = 1"_s << u"damaged"_s;
        QTest::newRow("no day") << u"SET on_date = 'some day' WHERE seq = 2"_s << u"damaged"_s;
        QTest::newRow("no moment") << u"SET recorded_at = 'once' WHERE seq = 2"_s << u"damaged"_s;
        QTest::newRow("an act of tomorrow") << u"SET kind = 'horoscope' WHERE seq = 3"_s << u"newer-data"_s;
        QTest::newRow("a version of tomorrow") << u"SET version = 2 WHERE seq = 3"_s << u"newer-data"_s;
    }
    void refusesAnOfficeThatItsActsDoNotMake()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        QCOMPARE(scene::tamper(m_copy, {u"UPDATE office_acts "_s + change}), QString());
        QCOMPARE(findings(m_copy), QStringList{code});
    }
    void findsASecondStamp()
    {
        QCOMPARE(
            scene::tamper(m_copy,
                          {u"INSERT INTO derived SELECT 2, form, rules, calendars, choices FROM derived"_s}),
            QString());
        QVERIFY(!findings(m_copy).filter(u"derived"_s).isEmpty());
    }
    void findsACutTail()
    {
        QCOMPARE(scene::tamper(m_copy, {u"DELETE FROM audit WHERE seq > 3"_s}), QString());
        QVERIFY(!findings(m_copy).isEmpty());
    }
};

TIAOCAI_TEST(TestVerify)
#include "test_verify.moc"
