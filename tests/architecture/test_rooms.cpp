// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using tiaocai::test::textOf;

/// The build's rooms and arrows (CMakeLists.txt), held against what the sources include.
class TestRooms : public QObject {
    Q_OBJECT

private slots:
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void noArrowLeadsBack();
    void everyArrowIsUsed();
    void modelsKnowNoWidget();
    void onlyTheStoreSpeaksSql();
    void onlyTheVaultCallsSodium();
    void onlyTheBaseCallsLibcrypto();
    void onlyAppReadsTheClock();
    void everyFileNamesItsLicence();
};

namespace {

struct Room {
    QString folder;
    QStringList links; ///< rooms that it names itself
};

QMap<QString, Room> readRooms()
{
    QFile file(tiaocai::test::roomsPath());
    if (!file.open(QIODevice::ReadOnly)) return {};
    QMap<QString, Room> rooms;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto words = line.split(u' ', Qt::SkipEmptyParts);
        rooms.insert(words[0], {tiaocai::test::sourcePath(u'/' + words[1]), words.mid(2)});
    }
    for (auto &room : rooms)
        room.links.removeIf([&](const QString &link) { return !rooms.contains(link); });
    return rooms;
}

const QMap<QString, Room> &houseOf()
{
    static const auto read = readRooms();
    return read;
}

/// Every room that one reaches by the arrows.
QSet<QString> reached(const QString &room)
{
    QSet<QString> all;
    auto ways = houseOf().value(room).links;
    while (!ways.isEmpty()) {
        const auto next = ways.takeLast();
        if (all.contains(next)) continue;
        all.insert(next);
        ways += houseOf().value(next).links;
    }
    return all;
}

QString folderOf(const QString &room)
{
    return houseOf().value(room).folder;
}

QStringList sources(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
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

/// The rooms whose headers a room includes, with one of the files that do.
QMap<QString, QString> included(const QString &room)
{
    static const QRegularExpression include(u"#include \"([a-z_]+)/[a-z_/]+\\.h\""_s);
    QMap<QString, QString> found;
    for (const auto &path : sources(folderOf(room))) {
        auto matches = include.globalMatch(textOf(path));
        while (matches.hasNext())
            found.insert(matches.next().captured(1), path);
    }
    found.remove(room);
    return found;
}

} // namespace

void TestRooms::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("room");
    QVERIFY(houseOf().size() > 10);
    for (auto it = houseOf().cbegin(); it != houseOf().cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestRooms::includesFollowTheArrows()
{
    QFETCH(QString, room);
    const auto targets = included(room);
    const auto allowed = reached(room);
    for (auto it = targets.cbegin(); it != targets.cend(); ++it)
        QVERIFY2(allowed.contains(it.key()) || !houseOf().contains(it.key()),
                 qPrintable(it.value() + u" includes "_s + it.key()));
}

void TestRooms::noArrowLeadsBack()
{
    for (auto it = houseOf().cbegin(); it != houseOf().cend(); ++it)
        QVERIFY2(!reached(it.key()).contains(it.key()), qPrintable(it.key()));
}

void TestRooms::everyArrowIsUsed()
{
    for (auto it = houseOf().cbegin(); it != houseOf().cend(); ++it) {
        const auto targets = included(it.key());
        for (const auto &link : it->links)
            QVERIFY2(targets.contains(link), qPrintable(it.key() + u" -> "_s + link));
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

void TestRooms::onlyTheVaultCallsSodium()
{
    auto files = allModels() + sources(tiaocai::test::sourcePath(QStringLiteral("/app")));
    files.removeIf([](const QString &path) { return path.contains(u"/models/vault/"_s); });
    files += sources(folderOf(u"reports"_s)) + sources(folderOf(u"ui"_s));
    QCOMPARE(found(files, QRegularExpression(u"#include <sodium"_s)), QStringList());
}

/// For digests alone: whatever is secret is the vault's.
void TestRooms::onlyTheBaseCallsLibcrypto()
{
    auto files = allModels() + sources(tiaocai::test::sourcePath(QStringLiteral("/app")));
    files.removeIf([](const QString &path) { return path.endsWith(u"/models/base/canonical.cpp"_s); });
    files += sources(folderOf(u"reports"_s)) + sources(folderOf(u"ui"_s));
    QCOMPARE(found(files, QRegularExpression(u"#include <openssl"_s)), QStringList());
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
                       sources(tiaocai::test::sourcePath(QStringLiteral("/app"))) +
                       sources(folderOf(u"reports"_s)) + sources(folderOf(u"ui"_s));
    for (const auto &path : files)
        QVERIFY2(textOf(path).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"_s),
                 qPrintable(path));
}

TIAOCAI_TEST(TestRooms)
#include "test_rooms.moc"
