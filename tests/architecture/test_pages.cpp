// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using tiaocai::test::textOf;

/// What docs/ says is what the program does.
class TestPages : public QObject {
    Q_OBJECT

private slots:
    void everyRefusalIsListed();
    void everyListedRefusalIsTriedByATest();
    void actsPageIsTrue();
};

namespace {

/// The codes of docs/refusals.md: the first column of its tables, and what is said of a ledger's rows.
QStringList listedCodes()
{
    static const QRegularExpression code(u"`([a-z]+(?:-[a-z0-9]+)*)`"_s);
    QStringList codes;
    for (const auto &line :
         textOf(tiaocai::test::sourcePath(QStringLiteral("/docs/refusals.md"))).split(u'\n')) {
        auto matches = code.globalMatch(line.startsWith(u'|') ? line.section(u'|', 1, 1) : line);
        while (matches.hasNext())
            codes << matches.next().captured(1);
    }
    return codes;
}

QString allTests()
{
    QString text;
    QDirIterator walk(tiaocai::test::sourcePath(QStringLiteral("/tests")),
                      {u"*.cpp"_s, u"*.json"_s, u"*.csv"_s, u"*.sh"_s, u"*.py"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const auto path = walk.next();
        if (!path.contains(u"/bench/"_s)) text += textOf(path);
    }
    return text;
}

} // namespace

void TestPages::everyListedRefusalIsTriedByATest()
{
    const auto codes = listedCodes();
    QVERIFY(codes.size() > 100);
    const auto tests = allTests();
    QStringList untried;
    for (const auto &code : codes) {
        if (code == u"unconfirmed")
            continue; // a disk that fails inside a commit and cannot be asked afterwards
        if (!tests.contains(u'"' + code + u'"')) untried << code;
    }
    QVERIFY2(untried.isEmpty(), qPrintable(untried.join(u' ')));
}

void TestPages::everyRefusalIsListed()
{
    static const QRegularExpression code(
        u"(?:refuse[A-Za-z]*\\(|Refusal\\{)\\s*u\"([a-z]+(?:-[a-z0-9]+)*)\"_s"_s);
    const auto page = textOf(tiaocai::test::sourcePath(QStringLiteral("/docs/refusals.md")));
    QVERIFY(!page.isEmpty());
    int seen = 0;
    for (const auto &room : {u"models"_s, u"app"_s, u"reports"_s, u"ui"_s}) {
        QDirIterator walk(tiaocai::test::sourcePath(QStringLiteral("/")) + room, {u"*.cpp"_s, u"*.h"_s},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            auto matches = code.globalMatch(textOf(walk.next()));
            while (matches.hasNext()) {
                const auto found = matches.next().captured(1);
                QVERIFY2(page.contains(u'`' + found + u'`'), qPrintable(found));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 50);
}

void TestPages::actsPageIsTrue()
{
    QProcess cli;
    cli.start(tiaocai::test::programPath(QStringLiteral("/tiaocai-cli")), {u"acts"_s});
    QVERIFY(cli.waitForFinished(-1));
    const auto said = QString::fromUtf8(cli.readAllStandardOutput());
    QVERIFY(said.contains(u"mediation-accepted"_s));
    QCOMPARE(textOf(tiaocai::test::sourcePath(QStringLiteral("/docs/acts.md"))), said);
}

TIAOCAI_TEST(TestPages)
#include "test_pages.moc"
