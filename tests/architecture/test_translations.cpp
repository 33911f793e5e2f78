// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Simplified Chinese is complete: what the sources say is in the catalogues, and nothing there is unfinished.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void chineseIsComplete_data();
    void chineseIsComplete();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestTranslations::chineseIsComplete_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("catalogue");
    const QDir root(tiaocai::test::sourcePath(QString()));
    for (const auto &room : QDir(root.filePath(u"models"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(room)) << root.filePath(u"models/"_s + room) << room;
    for (const auto &room : {u"reports"_s, u"ui"_s, u"app"_s})
        QTest::newRow(qPrintable(room)) << root.filePath(room) << room;
}

void TestTranslations::chineseIsComplete()
{
    QFETCH(QString, folder);
    QFETCH(QString, catalogue);
    const auto stored =
        tiaocai::test::sourcePath(QStringLiteral("/resources/translations/%1_zh_CN.ts")).arg(catalogue);
    QTemporaryDir scratch;
    const auto copy = scratch.filePath(u"copy_zh_CN.ts"_s);
    QFile::copy(stored, copy);
    QProcess lupdate;
    lupdate.start(QStringLiteral(TIAOCAI_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, folder, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(-1));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto refreshed = bytesOf(copy);
    const auto said = refreshed.count("<message");
    if (said == 0) return;
    QVERIFY2(QFile::exists(stored), qPrintable(stored));
    QCOMPARE(refreshed.count("type=\"unfinished\""), 0);
    QCOMPARE(refreshed.count("<translation></translation>"), 0);
}

TIAOCAI_TEST(TestTranslations)
#include "test_translations.moc"
