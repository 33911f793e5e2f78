// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_files.h"
#include "sample.h"
#include "store/office_acts.h"
#include "test_main.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::store;
using namespace Qt::StringLiterals;

namespace {

office::OfficeAct renaming(const QString &text)
{
    const auto now = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
    return {office::StaffNamed{PersonId::fresh(), text}, now.date(), now, PersonId::fresh()};
}

Result<void> appendOne(const Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) return refuse(transaction);
    return OfficeActs(database).append(renaming(u"one more"_s)).and_then([&](const office::OfficeAct &) {
        return transaction->commit();
    });
}

/// Another program commits; what stands in file and journal right before the journal is cut short is copied: as a kill at
/// this moment leaves both.
void copyBeforeItIsSaved(const QString &path, const QString &statement, const QString &copy)
{
    sqlite3 *database = nullptr;
    failing::beforeTruncation([&] {
        QFile::copy(path, copy);
        QFile::copy(path + u"-journal"_s, copy + u"-journal"_s);
    });
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    const auto statements = u"PRAGMA journal_mode = TRUNCATE; "_s + statement;
    QCOMPARE(sqlite3_exec(database, statements.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    failing::beforeTruncation({});
    sqlite3_close(database);
    QVERIFY(QFile::exists(copy + u"-journal"_s));
}

/// What SQLite answers to a program that takes its word.
int commitOf(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    const int answer = sqlite3_exec(database,
                                    "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; "
                                    "BEGIN; CREATE TABLE naive (a INTEGER); COMMIT",
                                    nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return answer;
}

int formInTheFirstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64).back() : -1;
}

} // namespace

/// What is said of a save is so, whichever call of the disk fails.
class TestFailing : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

    int acts(const QString &path) const
    {
        return sample::Outside(path).value(u"SELECT count(*) FROM office_acts"_s).toInt();
    }

private slots:
    void initTestCase() { failing::at(0); }
    void cleanup() { failing::at(0); }

    void tellsWhetherItWasSaved()
    {
        const auto path = at(u"office"_s);
        const auto database = sample::create(path);
        QVERIFY(appendOne(*database));
        int refused = 0;
        for (int call = 1;; ++call) {
            const int before = acts(path);
            failing::at(call);
            const auto saved = appendOne(*database);
            const bool hasFailed = failing::hasFailed();
            failing::at(0);
            QVERIFY2(acts(path) - before == (saved ? 1 : 0),
                     qPrintable(u"call %1: %2"_s.arg(call).arg(saved ? u"saved"_s : saved.error().text)));
            if (!hasFailed) break;
            if (!saved) ++refused;
            QVERIFY2(appendOne(*database), qPrintable(u"after call %1"_s.arg(call)));
        }
        QVERIFY(refused > 5);
    }
    void neverCallsUnsavedWhatWasSaved()
    {
        const auto path = at(u"saved"_s);
        const auto database = sample::create(path);
        failing::onceSaved(true);
        const auto saved = appendOne(*database);
        // The control: the engine itself tells of an error, though it is saved.
        const auto naive = commitOf(path);
        failing::onceSaved(false);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QCOMPARE(naive, SQLITE_IOERR);
        QCOMPARE(acts(path), 1);
        QVERIFY(appendOne(*database));
    }
    void makesAWholeOfficeOrNone()
    {
        int refused = 0;
        for (int call = 1;; ++call) {
            const auto path = at(u"new-%1"_s.arg(call));
            failing::at(call);
            const auto made = Database::create(OfficeAddress::ofFile(path), appendOne);
            const bool hasFailed = failing::hasFailed();
            failing::at(0);
            QCOMPARE(QFile::exists(path), made.has_value());
            QCOMPARE(QDir(m_folder.path()).entryList({u"*.new*"_s}), QStringList());
            if (made) QCOMPARE(acts(path), 1);
            if (!hasFailed) break;
            if (!made) ++refused;
        }
        QVERIFY(refused > 5);
    }
    void backsUpWholeOrNotAtAll()
    {
        const auto database = sample::create(at(u"source"_s));
        QVERIFY(appendOne(*database));
        int refused = 0;
        for (int call = 1;; ++call) {
            const auto copy = at(u"copy-%1"_s.arg(call));
            failing::at(call);
            const auto made = database->backup(OfficeAddress::ofFile(copy));
            const bool hasFailed = failing::hasFailed();
            failing::at(0);
            QCOMPARE(QFile::exists(copy), made.has_value());
            if (made) QCOMPARE(acts(copy), 1);
            if (!hasFailed) break;
            if (!made) ++refused;
        }
        QVERIFY(refused > 0);
    }

    void readsTheFormOnceTheJournalIsPlayedBack_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("killed in a migration to a newer form") << knownMigrations().last().number + 1;
        QTest::newRow("killed where the form is none") << 0;
    }
    void readsTheFormOnceTheJournalIsPlayedBack()
    {
        QFETCH(int, form);
        const auto path = at(u"killed-%1"_s.arg(form)), copy = path + u"-copy"_s;
        {
            const auto database = sample::create(path);
            QVERIFY(appendOne(*database));
        }
        copyBeforeItIsSaved(path, u"PRAGMA user_version = %1"_s.arg(form), copy);
        // The control: the first bytes say what was never saved.
        QCOMPARE(formInTheFirstBytes(copy), form);
        for (const auto &opened : {sample::snapshot(copy).map([](const Database &) {}),
                                   sample::open(copy).map([](const Database &) {})})
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        QCOMPARE(formInTheFirstBytes(copy), knownMigrations().last().number);
        QCOMPARE(acts(copy), 1);
    }
};

TIAOCAI_TEST(TestFailing)
#include "test_failing.moc"
