// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include "paths.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What docs/ says is what the program does.
class TestPages : public QObject {
    Q_OBJECT

private slots:
    void everyRefusalIsListed();
    void actsPageIsTrue();
};

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestPages::everyRefusalIsListed()
{
    static const QRegularExpression code(
        u"(?:refuse[A-Za-z]*\\(|Refusal\\{)\\s*u\"([a-z]+(?:-[a-z0-9]+)*)\"_s"_s);
    const auto page = textOf(tiaocai::test::sourcePath(QStringLiteral("/docs/refusals.md")));
    QVERIFY(!page.isEmpty());
    int seen = 0;
    for (const auto &room : {u"models"_s, u"app"_s, u"reports"_s, u"ui"_s}) {
        QDirIterator walk(tiaocai::test::sourcePath(QStringLiteral("/")) + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
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
