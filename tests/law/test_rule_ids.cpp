// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"
#include "paths.h"
#include "test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

const auto header = u"/models/law/include/law/rule_ids.h"_s;

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList idsOfTheData()
{
    QStringList ids;
    for (const auto &rule : book().rules())
        ids << rule.id.toString();
    return ids;
}

/// The texts between quotes, those of a statement too, that could be a rule's id.
QStringList quotedIn(const QString &source)
{
    static const QRegularExpression quoted(u"[\"']([A-Z][A-Z0-9_]+)[\"']"_s);
    QStringList texts;
    for (auto found = quoted.globalMatch(source); found.hasNext();)
        texts << found.next().captured(1);
    return texts;
}

} // namespace

/// A mistyped id compiles and finds nothing: ids are written once.
class TestRuleIds : public QObject {
    Q_OBJECT

private slots:
    void everyConstantIsARule()
    {
        const auto ids = idsOfTheData();
        const auto constants = quotedIn(textOf(tiaocai::test::sourcePath(header)));
        QVERIFY(!constants.isEmpty());
        for (const auto &id : constants)
            QVERIFY2(ids.contains(id), qPrintable(id));
        QCOMPARE(QSet<QString>(constants.begin(), constants.end()).size(), constants.size());
    }
    void noSourceSpellsOne_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto &folder : {u"models"_s, u"reports"_s, u"ui"_s, u"app"_s})
            QTest::newRow(qPrintable(folder)) << tiaocai::test::sourcePath(u'/' + folder);
    }
    void noSourceSpellsOne()
    {
        QFETCH(QString, folder);
        const auto ids = idsOfTheData();
        int read = 0;
        QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            ++read;
            if (path.endsWith(header)) continue;
            auto source = textOf(path);
            source.remove(QRegularExpression(u"//[^\n]*"_s));
            for (const auto &text : quotedIn(source))
                QVERIFY2(!ids.contains(text), qPrintable(path + u": "_s + text));
        }
        QVERIFY(read > 0);
    }
};

TIAOCAI_TEST(TestRuleIds)
#include "test_rule_ids.moc"
