// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/folder.h"
#include "files/network_share.h"
#include "files/office_lock.h"
#include "files/write_file.h"
#include "obstacles.h"
#include "test_main.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::files;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

class TestFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void aFolderIsNoFile()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
        QCOMPARE(writeFile(at(u"folder"_s), "x").error().code, u"write-failed"_s);
        QCOMPARE(readFile(at(u"folder"_s), 10).error().code, u"read-failed"_s);
        QVERIFY(QDir(m_folder.path()).rmdir(u"folder"_s));
    }
    void writesWhatReadsBack()
    {
        const QByteArray bytes(300'000, 'x');
        QVERIFY(writeFile(at(u"a"_s), bytes));
        QCOMPARE(readFile(at(u"a"_s), 1'000'000).value(), bytes);
        QVERIFY(writeFile(at(u"a"_s), QByteArrayLiteral("new")));
        QCOMPARE(readFile(at(u"a"_s), 3).value(), QByteArrayLiteral("new"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a"_s});
    }
    void keepsTheOldFileOnAFullDisk()
    {
        QVERIFY(writeFile(at(u"full"_s), QByteArrayLiteral("old")));
        const SmallFiles small(4096);
        const auto written = writeFile(at(u"full"_s), QByteArray(100'000, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"disk-full"_s);
        QVERIFY(written.error().text.contains(u"full"_s));
        QCOMPARE(readFile(at(u"full"_s), 100).value(), QByteArrayLiteral("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"full.*"_s}, QDir::Files), QStringList());
    }
    /// Everything or nothing, and never over what is there.
    void makesAFolderWholeOrNotAtAll()
    {
        const auto entries = [this] {
            return QDir(m_folder.path()).entryList({u"case*"_s}, QDir::Dirs | QDir::Files);
        };
        const auto broken = makeFolder(at(u"case"_s), [](const PutFile &put) -> Result<void> {
            if (auto first = put(u"papers/01 a.pdf"_s, "a"); !first) return first;
            return refuse(u"jam"_s, u"jam"_s);
        });
        QCOMPARE(broken.error().code, u"jam"_s);
        QCOMPARE(entries(), QStringList());
        const auto made = makeFolder(at(u"case"_s), [](const PutFile &put) {
            return put(u"papers/01 a.pdf"_s, "a").and_then([&] { return put(u"index.html"_s, "i"); });
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(entries(), QStringList{u"case"_s});
        QCOMPARE(readFile(at(u"case/papers/01 a.pdf"_s), 10).value(), QByteArrayLiteral("a"));
        QCOMPARE(readFile(at(u"case/index.html"_s), 10).value(), QByteArrayLiteral("i"));
        const auto again = makeFolder(at(u"case"_s), [](const PutFile &) { return Result<void>(); });
        QCOMPARE(again.error().code, u"file-exists"_s);
        QVERIFY(!makeFolder(at(u"no/such/place"_s), [](const PutFile &) { return Result<void>(); }));
        QVERIFY(QDir(at(u"case"_s)).removeRecursively());
    }
    void refusesAMissingFolder()
    {
        QCOMPARE(writeFile(at(u"no/such"_s), {}).error().code, u"not-found"_s);
        QCOMPARE(readFile(at(u"nothing"_s), 10).error().code, u"not-found"_s);
    }
    void refusesAReadOnlyFolder()
    {
        const auto folder = at(u"closed"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
        const Nobody nobody;
        QCOMPARE(writeFile(folder + u"/a"_s, QByteArrayLiteral("x")).error().code, u"read-only"_s);
        QCOMPARE(OfficeLock::take(folder + u"/office.tiaocai"_s).error().code, u"read-only"_s);
    }
    void refusesMoreThanTheLimit()
    {
        QVERIFY(writeFile(at(u"long"_s), QByteArrayLiteral("1234")));
        QCOMPARE(readFile(at(u"long"_s), 3).error().code, u"too-large"_s);
    }

    void locksForOneHolder()
    {
        auto first = OfficeLock::take(at(u"office"_s));
        QVERIFY(first);
        const auto second = OfficeLock::take(at(u"office"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"office-in-use"_s);
        QVERIFY(second.error().text.contains(QString::number(getpid())));
        QVERIFY(second.error().text.contains(QSysInfo::machineHostName()));
        first = refuse(u"given-back"_s, {});
        QVERIFY(OfficeLock::take(at(u"office"_s)));
    }
    void takesOverFromTheDead()
    {
        const auto path = at(u"left"_s);
        const pid_t child = fork();
        if (child == 0) {
            const auto lock = OfficeLock::take(path);
            _exit(lock ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(QFile::exists(path + u".lock"_s));
        QVERIFY(OfficeLock::take(path));
    }
    void takesOverANamelessLock()
    {
        QVERIFY(writeFile(at(u"empty.lock"_s), {}));
        QVERIFY(OfficeLock::take(at(u"empty"_s)));
        QVERIFY(writeFile(at(u"garbage.lock"_s), QByteArrayLiteral("\x01\x02 no lock at all\n")));
        QVERIFY(OfficeLock::take(at(u"garbage"_s)));
    }
    void namesTheFileOfALockThatCannotBeAsked()
    {
        const auto elsewhere =
            QByteArrayLiteral("1\ntiaocai\nthe-old-name-of-this-computer\n\n\n"); // as QLockFile writes it
        QVERIFY(writeFile(at(u"renamed.lock"_s), elsewhere));
        const auto refused = OfficeLock::take(at(u"renamed"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"office-in-use"_s);
        QVERIFY2(refused.error().text.contains(at(u"renamed.lock"_s)), qPrintable(refused.error().text));
        QVERIFY(QFile::remove(at(u"renamed.lock"_s)));
        QVERIFY(OfficeLock::take(at(u"renamed"_s)));
    }

    void knowsNetworkShares_data()
    {
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<bool>("refused");
        for (const auto *kind :
             {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.gvfsd-fuse", "davfs"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << true;
        for (const auto *kind : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "vfat", ""})
            QTest::newRow(*kind ? kind : "unknown") << QString::fromLatin1(kind) << false;
    }
    void knowsNetworkShares()
    {
        QFETCH(QString, fileSystem);
        QFETCH(bool, refused);
        const auto answer = refuseNetworkShare(at(u"office"_s), [&](const QString &) { return fileSystem; });
        QCOMPARE(!answer, refused);
        if (refused) {
            QCOMPARE(answer.error().code, u"network-share"_s);
            QVERIFY(answer.error().text.contains(fileSystem));
        }
    }
    void findsTheFileSystemOfAFileToBe()
    {
        QCOMPARE(fileSystemOf(at(u"not/yet/there"_s)), fileSystemOf(at(u"x"_s)));
        QVERIFY(!fileSystemOf(at(u"x"_s)).isEmpty());
    }
};

TIAOCAI_TEST(TestFiles)
#include "test_files.moc"
