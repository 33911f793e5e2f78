// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/beside.h"
#include "files/scratch.h"
#include "files/write_file.h"
#include "test_main.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::files;
using namespace Qt::StringLiterals;

/// Files come to be beside their place.
class TestBeside : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QStringList left() const
    {
        return QDir(m_folder.path()).entryList({u"*.new*"_s}, QDir::Files | QDir::Hidden);
    }

private slots:
    void cleanup() { QCOMPARE(left(), QStringList()); }

    void isPrivate()
    {
        const auto before = ::umask(022);
        auto beside = Beside::of(at(u"private"_s));
        ::umask(before);
        QVERIFY(beside);
        QVERIFY(beside->putInPlace());
        struct stat about {};
        QCOMPARE(::stat(QFile::encodeName(at(u"private"_s)).constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777, 0600U);
    }
    void neverReplacesUnlessAsked()
    {
        QVERIFY(writeFile(at(u"there"_s), QByteArrayLiteral("old")));
        {
            auto beside = Beside::of(at(u"there"_s));
            QCOMPARE(beside->putInPlace().error().code, u"file-exists"_s);
            QCOMPARE(readFile(at(u"there"_s), 10).value(), QByteArrayLiteral("old"));
        }
        auto beside = Beside::of(at(u"there"_s));
        QVERIFY(beside->replace());
        QCOMPARE(readFile(at(u"there"_s), 10).value(), QByteArray());
    }
    void comesBackUnlessItIsKept_data()
    {
        QTest::addColumn<bool>("stood");
        QTest::addColumn<bool>("kept");
        QTest::newRow("nothing stood, not kept") << false << false;
        QTest::newRow("nothing stood, kept") << false << true;
        QTest::newRow("another stood, not kept") << true << false;
        QTest::newRow("another stood, kept") << true << true;
    }
    void comesBackUnlessItIsKept()
    {
        QFETCH(bool, stood);
        QFETCH(bool, kept);
        const auto place = at(QString::fromLatin1(QTest::currentDataTag()));
        if (stood) QVERIFY(writeFile(place, QByteArrayLiteral("old")));
        {
            auto written = writeBeside(place, QByteArrayLiteral("new"));
            QVERIFY(written);
            QCOMPARE(QFile::exists(place), stood);
            auto replaced = Replacement::of(*std::move(written));
            QVERIFY(replaced);
            QCOMPARE(readFile(place, 10).value(), QByteArrayLiteral("new"));
            if (kept) replaced->keep();
        }
        if (stood || kept)
            QCOMPARE(readFile(place, 10).value(), kept ? QByteArrayLiteral("new") : QByteArrayLiteral("old"));
        else
            QVERIFY(!QFile::exists(place));
    }
    void whatCannotBeReplacedStays()
    {
        const auto place = at(u"a folder"_s);
        QVERIFY(QDir().mkpath(place + u"/with something"_s));
        auto written = writeBeside(place, QByteArrayLiteral("new"));
        QVERIFY(written);
        QVERIFY(!Replacement::of(*std::move(written)));
        QVERIFY(QDir(place).exists(u"with something"_s));
    }
    void isGoneWhereItWasNotPut()
    {
        {
            const auto beside = Beside::of(at(u"dropped"_s));
            QCOMPARE(left().size(), 1);
        }
        QVERIFY(!QFile::exists(at(u"dropped"_s)));
    }
    void sweepsTheScratchOfTheDead()
    {
        const auto temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
        const auto left = [this] { return QDir(m_folder.path()).entryList({u"tiaocai-*"_s}, QDir::Dirs); };
        const pid_t child = fork();
        if (child == 0) {
            const auto scratch = Scratch::make();
            _exit(scratch && writeFile(scratch->filePath(u"office"_s), QByteArrayLiteral("a copy")) ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QCOMPARE(left().size(), 1); // the control: a kill leaves it
        {
            const auto living = Scratch::make(), another = Scratch::make();
            QVERIFY(living && another);
            QCOMPARE(left().size(), 2);
        }
        QCOMPARE(left(), QStringList());
        temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    }
    void sweepsWhatTheDeadLeft()
    {
        const auto office = at(u"office.tiaocai"_s), backup = at(u"office.tiaocai.form-7.backup"_s);
        const pid_t child = fork();
        if (child == 0) {
            const auto one = Beside::of(office), two = Beside::of(backup);
            _exit(one && two ? 0 : 1); // as a kill would: nobody tidies up
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QCOMPARE(left().size(), 2);
        const auto living = Beside::of(office);
        QVERIFY(writeFile(at(u"another.1.0123abcd.new"_s), {}));
        QVERIFY(writeFile(at(u"office.tiaocai.new"_s), {}));
        sweepBeside(office);
        QCOMPARE(left().size(), 3);
        QVERIFY(QFile::exists(living->path()));
        QVERIFY(QFile::remove(at(u"another.1.0123abcd.new"_s)));
        QVERIFY(QFile::remove(at(u"office.tiaocai.new"_s)));
    }
    /// Of a report or a backup that was written once under its name nobody asks again.
    void sweepsWhatWasLeftLongAgoUnderAnyName_data()
    {
        QTest::addColumn<qint64>("process");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("stays");
        constexpr qint64 nobody = 4'194'305; // above the highest number of a process
        QTest::newRow("of the dead") << nobody << 2 << false;
        QTest::newRow("of the dead, just now") << nobody << 0 << true;
        QTest::newRow("of the living") << qint64(::getpid()) << 2 << true;
    }
    void sweepsWhatWasLeftLongAgoUnderAnyName()
    {
        QFETCH(qint64, process);
        QFETCH(int, hours);
        QFETCH(bool, stays);
        const auto name = u"月报.pdf.%1.0123abcd.new"_s.arg(process);
        {
            QFile file(at(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-hours * 3600LL),
                                     QFileDevice::FileModificationTime));
        }
        QVERIFY(writeFile(at(u"季报.pdf"_s), QByteArrayLiteral("a report")));
        QCOMPARE(QFile::exists(at(name)), stays);
        QFile::remove(at(name));
    }
};

TIAOCAI_TEST(TestBeside)
#include "test_beside.moc"
