// SPDX-License-Identifier: GPL-3.0-or-later
#include "obstacles.h"
#include "sample.h"
#include "schema.h"
#include "store/office_acts.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::store;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QList<Migration> withSecond(const QString &script)
{
    auto migrations = knownMigrations();
    migrations << Migration{migrations.last().number + 1, script, {}};
    return migrations;
}

office::OfficeAct note(const QString &text)
{
    const auto now = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
    return {office::ImportVoided{BatchId::fresh(), text}, now.date(), now, PersonId::fresh()};
}

office::OfficeAct large()
{
    auto act = note({});
    act.payload = office::SettingsChanged{
        QList<office::SettingChange>(12, {u"overlay"_s, QString(longestStory, u'x')}), 0};
    return act;
}

Result<void> append(const Database &database, const office::OfficeAct &act)
{
    auto transaction = Transaction::begin(database);
    return OfficeActs(database).append(act).and_then(
        [&](const office::OfficeAct &) { return transaction->commit(); });
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString fresh()
    {
        static int count = 0;
        const auto path = at(u"office-%1"_s.arg(++count));
        if (const auto made = sample::create(path); !made) qFatal("%s", qPrintable(made.error().text));
        return path;
    }

private slots:
    void makesAFileOnce()
    {
        const auto path = fresh();
        const auto bytes = bytesOf(path);
        const auto again = sample::create(path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"file-exists"_s);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.new*"_s}), QStringList());
    }
    void setsWhatKeepsItSafe()
    {
        const sample::Outside outside(fresh());
        QCOMPARE(outside.value(u"PRAGMA application_id"_s), QString::number(0x54434149));
        QCOMPARE(outside.value(u"PRAGMA user_version"_s), QString::number(knownMigrations().last().number));
        QCOMPARE(
            outside.value(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                          "AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'case_search%'"_s),
            u"0"_s);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const auto good = bytesOf(fresh());
        auto newer = good, foreign = good, older = good;
        newer[63] = 99;
        foreign[68] = 'X';
        older[63] = 0;
        QTest::newRow("a text") << QByteArrayLiteral("Dear office, this is a letter and no database at all.")
                                << u"not-an-office"_s;
        QTest::newRow("an empty file") << QByteArray() << u"not-an-office"_s;
        QTest::newRow("another program's database") << foreign << u"not-an-office"_s;
        QTest::newRow("a database without a form") << older << u"not-an-office"_s;
        QTest::newRow("from a newer program") << newer << u"newer-file"_s;
        QTest::newRow("cut in half") << good.left(good.size() / 2) << u"damaged"_s;
        QTest::newRow("cut by one page") << good.chopped(4096) << u"damaged"_s;
        QTest::newRow("cut in its first page") << good.left(512) << u"damaged"_s;
        auto scribbled = good;
        scribbled.replace(100, 3000, QByteArray(3000, '\x7f'));
        QTest::newRow("first page overwritten") << scribbled << u"damaged"_s;
    }
    void refusesBadFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const auto path = at(u"bad"_s);
        write(path, content);
        for (const auto &opened : {sample::open(path).map([](const Database &) {}),
                                   sample::snapshot(path).map([](const Database &) {})}) {
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, code);
            QVERIFY(opened.error().text.contains(path));
        }
        QCOMPARE(bytesOf(path), content);
    }
    void neverMakesAMissingFile()
    {
        const auto path = at(u"missing"_s);
        QCOMPARE(sample::open(path).error().code, u"not-found"_s);
        QCOMPARE(sample::snapshot(path).error().code, u"not-found"_s);
        QVERIFY(!QFile::exists(path));
    }

    void migratesAnOlderFileAndKeepsIt()
    {
        const auto path = fresh();
        QVERIFY(append(*sample::open(path), note(u"old"_s)));
        const auto two = withSecond(
            u"CREATE TABLE extra (\n    a TEXT NOT NULL\n);\n\n-- a remark\nCREATE INDEX extra_a ON extra (a);\n"_s);
        {
            const auto read = sample::snapshot(path, two);
            QVERIFY(read);
            QVERIFY(!QFile::exists(path + u".form-%1.backup"_s.arg(knownMigrations().last().number)));
        }
        const auto opened = sample::open(path, two);
        QVERIFY(opened);
        QCOMPARE(OfficeActs(*opened).all()->size(), 1);
        const sample::Outside now(path),
            before(path + u".form-%1.backup"_s.arg(knownMigrations().last().number));
        QCOMPARE(now.value(u"PRAGMA user_version"_s), QString::number(knownMigrations().last().number + 1));
        QCOMPARE(before.value(u"PRAGMA user_version"_s), QString::number(knownMigrations().last().number));
        QCOMPARE(before.value(u"SELECT count(*) FROM office_acts"_s), u"1"_s);
        QCOMPARE(sample::open(path).error().code, u"newer-file"_s);
    }
    void takesAFailedMigrationBack()
    {
        const auto path = fresh();
        const auto bad = withSecond(u"CREATE TABLE extra (a TEXT);\n\nCREATE TABLE nonsense (;\n"_s);
        QVERIFY(!sample::open(path, bad));
        const sample::Outside outside(path);
        QCOMPARE(outside.value(u"PRAGMA user_version"_s), QString::number(knownMigrations().last().number));
        QCOMPARE(outside.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'extra'"_s), u"0"_s);
    }

    /// Else every opening would make all the tables once more to compare them.
    void knowsTheNewestSchemaBeforehand()
    {
        const auto database = sample::open(fresh());
        QVERIFY(database);
        const auto there = digestOfSchema(database->connection());
        QVERIFY(there);
        QCOMPARE(*there, digestOfNewestSchema);
    }
    void writesIntoNothingThatItDidNotMake()
    {
        const auto path = fresh();
        QCOMPARE(sample::Outside(path).run(u"CREATE TRIGGER quiet BEFORE INSERT ON audit WHEN new.what = "
                                           "'reveal' BEGIN SELECT raise(ignore); END"_s),
                 QString());
        const auto kept = bytesOf(path);
        const auto opened = sample::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"damaged"_s);
        QVERIFY2(opened.error().text.contains(u"quiet"_s), qPrintable(opened.error().text));
        QCOMPARE(bytesOf(path), kept);
        QCOMPARE(sample::Outside(path).run(u"DROP TRIGGER quiet"_s), QString());
        QVERIFY(sample::open(path));
    }

    void keepsWhatWasRecorded_data()
    {
        QTest::addColumn<QString>("statement");
        for (const auto *table : {"acts", "personal", "audit", "office_acts", "cases"}) {
            const auto name = QString::fromLatin1(table);
            const auto column = name == u"personal" ? u"salt"_s
                                : name == u"audit"  ? u"chain"_s
                                : name == u"cases"  ? u"kind"_s
                                                    : u"digest"_s;
            QTest::addRow("update %s", table) << u"UPDATE %1 SET %2 = 'x'"_s.arg(name, column);
            QTest::addRow("delete %s", table) << u"DELETE FROM %1"_s.arg(name);
        }
    }
    void keepsWhatWasRecorded()
    {
        QFETCH(QString, statement);
        const auto path = fresh();
        const auto database = sample::open(path);
        QVERIFY(append(*database, note(u"kept"_s)));
        const auto id = CaseId::fresh();
        QVERIFY(sample::write(
            *database, id,
            sample::act(id, QDate(2026, 3, 2), casework::MediationApplied{sample::application()})));
        const auto error = sample::Outside(path).run(statement);
        QVERIFY2(error.contains(u"append-only"_s), qPrintable(error));
    }

    void takesBackWhatWasNotCommitted()
    {
        const auto path = fresh();
        const auto database = sample::open(path);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(OfficeActs(*database).append(note(u"lost"_s)));
        }
        QCOMPARE(OfficeActs(*database).all()->size(), 0);
    }
    void losesNothingOnAFullDisk()
    {
        const auto path = fresh();
        const auto database = sample::open(path);
        QVERIFY(append(*database, note(u"first"_s)));
        {
            const SmallFiles small(QFile(path).size() + 8192);
            const auto refused = append(*database, large());
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"disk-full"_s);
        }
        QCOMPARE(OfficeActs(*database).all()->size(), 1);
        QVERIFY(append(*database, note(u"after"_s)));
        QCOMPARE(sample::Outside(path).value(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
    void makesNoHalfFileOnAFullDisk()
    {
        const SmallFiles small(8192);
        const auto made = sample::create(at(u"too-large"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"disk-full"_s);
        QCOMPARE(QDir(m_folder.path()).entryList({u"too-large*"_s}), QStringList());
    }
    void refusesAFileThatMayNotBeWritten()
    {
        const auto path = fresh();
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6444)));
        const Nobody nobody;
        QCOMPARE(sample::open(path).error().code, u"read-only"_s);
        QVERIFY(sample::snapshot(path));
        QVERIFY(QFile::exists(path));
    }

    void copiesForReadingBesideAWriter()
    {
        const auto path = fresh();
        const auto writer = sample::open(path);
        QVERIFY(append(*writer, note(u"one"_s)));
        const auto reader = sample::snapshot(path);
        QVERIFY(reader);
        QVERIFY(append(*writer, note(u"two"_s)));
        QCOMPARE(OfficeActs(*reader).all()->size(), 1);
        QCOMPARE(OfficeActs(*sample::snapshot(path)).all()->size(), 2);
    }
    void backsUpWhatOpensAgain()
    {
        const auto path = fresh();
        const auto database = sample::open(path);
        QVERIFY(append(*database, note(u"kept"_s)));
        QVERIFY(database->backup(OfficeAddress::ofFile(at(u"copy"_s))));
        QCOMPARE(OfficeActs(*sample::open(at(u"copy"_s))).all()->size(), 1);
        QCOMPARE(database->backup(OfficeAddress::ofFile(at(u"copy"_s))).error().code, u"file-exists"_s);
    }
};

TIAOCAI_TEST(TestDatabase)
#include "test_database.moc"
