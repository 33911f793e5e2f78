// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/attachment.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::files;
using namespace Qt::StringLiterals;

/// What may be attached to a case, and how its name becomes a file's name again.
class TestAttachment : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString made(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }

private slots:
    void takesWhatItSaysItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told"); ///< the media type, or the refusal's code
        const auto row = [](const char *what, const QString &name, const QByteArray &bytes,
                            const QString &told) { QTest::newRow(what) << name << bytes << told; };
        const auto none = u"attachment-type"_s;
        row("a paper", u"笔录.pdf"_s, "%PDF-1.7 ...", u"application/pdf"_s);
        row("in capitals", u"照片.JPG"_s, QByteArray("\xFF\xD8\xFF\xE0 ..."), u"image/jpeg"_s);
        row("a text", u"聊天记录.txt"_s, "工资 6200", u"text/plain"_s);
        row("a film", u"录像.mp4"_s,
            QByteArray("\0\0\0\x18"
                       "ftypisom",
                       12),
            u"video/mp4"_s);
        row("a picture of Motorola", u"扫描.tif"_s, QByteArray("MM\0*....", 8), u"image/tiff"_s);
        row("a program called paper", u"笔录.pdf"_s, QByteArray("MZ\x90\0", 4), none);
        row("a program", u"setup.exe"_s, QByteArray("MZ\x90\0", 4), none);
        row("a page of the web", u"页面.html"_s, "<html>", none);
        row("a text with NUL", u"文本.txt"_s, QByteArray("a\0b", 3), none);
        row("without an ending", u"笔录"_s, "%PDF-1.7", none);
        row("shorter than its beginning", u"录像.mp4"_s, "ab", none);
        row("nothing in it", u"空.pdf"_s, "", u"attachment-empty"_s);
    }
    void takesWhatItSaysItIs()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        const auto read = readAttachment(made(name, bytes));
        QCOMPARE(read ? read->mediaType : read.error().code, told);
        if (!read) return;
        QCOMPARE(read->name, name);
        QCOMPARE(read->bytes, bytes);
    }
    void takesNoMoreThanTheLimit()
    {
        const auto path = made(u"大.txt"_s, "x");
        QVERIFY(QFile::resize(path, largestAttachment + 1));
        QCOMPARE(readAttachment(path).error().code, u"too-large"_s);
    }
    void takesFilesAlone()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"卷.pdf"_s));
        QCOMPARE(readAttachment(m_folder.filePath(u"卷.pdf"_s)).error().code, u"read-failed"_s);
        QCOMPARE(readAttachment(m_folder.filePath(u"没有.pdf"_s)).error().code, u"not-found"_s);
    }

    void makesNamesSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("as it is") << u"调解笔录（第2次）.pdf"_s << u"调解笔录（第2次）.pdf"_s;
        QTest::newRow("a path") << u"../../etc/passwd.txt"_s << u"_.._etc_passwd.txt"_s;
        QTest::newRow("a path of another system") << u"..\\x.pdf"_s << u"_x.pdf"_s;
        QTest::newRow("hidden") << u".profile.txt"_s << u"profile.txt"_s;
        QTest::newRow("turned around") << u"笔录\u202Efdp.exe"_s << u"笔录_fdp.exe"_s;
        QTest::newRow("a line in it") << u"a\nb.pdf"_s << u"a_b.pdf"_s;
        QTest::newRow("nothing left") << u"..."_s << u"_"_s;
        QTest::newRow("long") << QString(200, u'长') + u".pdf"_s << QString(76, u'长') + u".pdf"_s;
    }
    void makesNamesSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
    }
};

TIAOCAI_TEST(TestAttachment)
#include "test_attachment.moc"
