// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include "paths.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The direction of the rooms (docs/architecture.md), read from the sources' own includes.
class TestRooms : public QObject {
    Q_OBJECT

private slots:
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void modelsKnowNoWidget();
    void onlyTheStoreSpeaksSql();
    void onlyAppReadsTheClock();
    void everyFileNamesItsLicence();
};

namespace {

const QMap<QString, QSet<QString>> arrows{
    {u"base"_s, {}},
    {u"law"_s, {u"base"_s}},
    {u"casework"_s, {u"base"_s, u"law"_s}},
    {u"office"_s, {u"base"_s, u"law"_s, u"casework"_s}},
    {u"statistics"_s, {u"base"_s, u"law"_s, u"casework"_s}},
    {u"intake"_s, {u"base"_s, u"law"_s, u"casework"_s}},
    {u"files"_s, {u"base"_s}},
    {u"store"_s, {u"base"_s, u"law"_s, u"casework"_s, u"office"_s, u"statistics"_s, u"files"_s}},
    {u"desk"_s,
     {u"base"_s, u"law"_s, u"casework"_s, u"office"_s, u"statistics"_s, u"intake"_s, u"files"_s, u"store"_s}},
    {u"reports"_s, {u"base"_s, u"law"_s, u"casework"_s, u"statistics"_s, u"files"_s}},
    {u"ui"_s,
     {u"base"_s, u"law"_s, u"casework"_s, u"office"_s, u"statistics"_s, u"intake"_s, u"files"_s, u"desk"_s,
      u"reports"_s}},
};

QString folderOf(const QString &room)
{
    const auto root = tiaocai::test::sourcePath(QString());
    return room == u"ui" || room == u"reports" ? root + u'/' + room : root + u"/models/"_s + room;
}

QStringList sources(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QStringList &files, const QRegularExpression &pattern)
{
    QStringList hits;
    for (const auto &path : files) {
        if (textOf(path).contains(pattern)) hits.append(path);
    }
    return hits;
}

QStringList allModels()
{
    return sources(tiaocai::test::sourcePath(QStringLiteral("/models")));
}

} // namespace

void TestRooms::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("room");
    for (auto it = arrows.cbegin(); it != arrows.cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestRooms::includesFollowTheArrows()
{
    QFETCH(QString, room);
    static const QRegularExpression include(u"#include \"([a-z_]+)/[a-z_/]+\\.h\""_s);
    const auto files = sources(folderOf(room));
    QVERIFY2(!files.isEmpty(), "the room is empty");
    for (const auto &path : files) {
        auto matches = include.globalMatch(textOf(path));
        while (matches.hasNext()) {
            const auto target = matches.next().captured(1);
            QVERIFY2(target == room || arrows.value(room).contains(target) || !arrows.contains(target),
                     qPrintable(path + u" includes "_s + target));
            QVERIFY2(target != u"app" && target != u"cli", qPrintable(path));
        }
    }
}

void TestRooms::modelsKnowNoWidget()
{
    QCOMPARE(found(allModels(),
                   QRegularExpression(
                       u"#include <Q(Widget|Dialog|MainWindow|MessageBox|Printer|Application|Painter)>"_s)),
             QStringList());
}

void TestRooms::onlyTheStoreSpeaksSql()
{
    auto files = allModels();
    files.removeIf([](const QString &path) { return path.contains(u"/models/store/"_s); });
    files += sources(folderOf(u"reports"_s)) + sources(folderOf(u"ui"_s));
    QCOMPARE(found(files, QRegularExpression(u"#include <(QSql|sqlite3)"_s)), QStringList());
}

void TestRooms::onlyAppReadsTheClock()
{
    const auto files = allModels() + sources(folderOf(u"reports"_s)) + sources(folderOf(u"ui"_s));
    QCOMPARE(
        found(files, QRegularExpression(u"QDate(Time)?::current|QTime::currentTime|system_clock::now"_s)),
        QStringList());
}

void TestRooms::everyFileNamesItsLicence()
{
    const auto files = sources(tiaocai::test::sourcePath(QStringLiteral("/models"))) +
                       sources(tiaocai::test::sourcePath(QStringLiteral("/app"))) + sources(folderOf(u"reports"_s)) +
                       sources(folderOf(u"ui"_s));
    for (const auto &path : files)
        QVERIFY2(textOf(path).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"_s),
                 qPrintable(path));
}

TIAOCAI_TEST(TestRooms)
#include "test_rooms.moc"
