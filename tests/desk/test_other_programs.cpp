// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "scene.h"
#include "test_main.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

constexpr int pageSize = 4096;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first page of a table is none any more.
bool ruin(const QString &path, const QString &table)
{
    const auto root = scene::ask(path, u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table));
    QFile file(path);
    return root.size() == 1 && file.open(QIODevice::ReadWrite) &&
           file.seek((root[0][0].toLongLong() - 1) * pageSize) && file.write(QByteArray(8, '\x7f')) == 8;
}

Result<void> addSomebody(Desk &desk)
{
    const auto added = desk.office().addPerson(u"李敏"_s, {office::Role::Mediator});
    return added ? Result<void>() : refuse(added);
}

/// SHA-256 over every row of what is derived.
QString derivedDigest(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto *table :
         {"case_index", "deadline_index", "facts", "accounts", "hearing_days", "slots", "case_search"}) {
        const auto name = QString::fromLatin1(table);
        const int columns = int(scene::ask(path, u"PRAGMA table_info(%1)"_s.arg(name)).size());
        QStringList lines;
        for (const auto &row : scene::ask(path, u"SELECT * FROM "_s + name, columns))
            lines << row.join(u'|');
        lines.sort();
        hash.addData(lines.join(u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject keptProjections()
{
    return QJsonDocument::fromJson(contentOf(tiaocai::test::sourcePath(u"/tests/golden/projections.json"_s)))
        .object();
}

} // namespace

/// What other programs do to an office that is open here, or did before it was opened.
class TestOtherPrograms : public QObject {
    Q_OBJECT

private slots:
    void nothingIsRecordedAfterOthersChangedTheFile_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("form") << u"PRAGMA user_version = 999"_s << u"newer-file"_s;
        QTest::newRow("rules") << u"UPDATE derived SET rules = 'others'"_s << u"rules-differ"_s;
        QTest::newRow("calendars") << u"UPDATE derived SET calendars = 'others'"_s << u"rules-differ"_s;
    }
    void nothingIsRecordedAfterOthersChangedTheFile()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        Scene office;
        QVERIFY(addSomebody(office.desk()));
        QCOMPARE(scene::tamper(office.path(), {change}), QString());
        const auto before = contentOf(office.path());
        QCOMPARE(addSomebody(office.desk()).error().code, code);
        QCOMPARE(contentOf(office.path()), before);
    }
    void whatIsDamagedIsNotMadeAnew()
    {
        Scene office;
        office.mediating(monday);
        office.close();
        QCOMPARE(scene::tamper(office.path(), {u"UPDATE derived SET rules = 'others'"_s}), QString());
        QVERIFY(ruin(office.path(), u"attachment_parts"_s));
        const auto before = contentOf(office.path());
        QCOMPARE(office.again(Access::Write).error().code, u"damaged"_s);
        QCOMPARE(contentOf(office.path()), before);
    }
    void othersOnThePcReadNoOffice()
    {
        Scene office;
        office.close();
        constexpr auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(office.path(), all));
        QVERIFY(office.again(Access::Write));
        QVERIFY(!(QFile::permissions(office.path()) & QFile::ReadOther));
        QVERIFY(QFile::permissions(office.path()) & QFile::ReadGroup);
    }
    /// The same acts make other projections by the same law: then the projections' form is another one, so that every
    /// office makes them anew.
    void projectionsHaveAForm()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"office.tiaocai"_s);
        QVERIFY(QFile::copy(tiaocai::test::dataPath(u"/offices/form-15.tiaocai"_s), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(scene::opened(path, Access::Write, QDate(2026, 11, 22)));
        const auto stamp = scene::ask(path, u"SELECT form, rules, calendars FROM derived"_s, 3).value(0);
        QCOMPARE(stamp.size(), 3);
        const QJsonObject now{{u"form"_s, stamp[0].toInt()},
                              {u"rules"_s, stamp[1]},
                              {u"calendars"_s, stamp[2]},
                              {u"digest"_s, derivedDigest(path)}};
        const auto kept = keptProjections();
        auto sameButDigest = kept;
        sameButDigest[u"digest"_s] = now[u"digest"_s];
        if (kept != now && sameButDigest == now)
            QFAIL("The projections changed: raise projectionForm in models/desk/anew.cpp");
        QVERIFY2(kept == now, ("Another form or law: tests/golden/projections.json is to be\n" +
                               QJsonDocument(now).toJson())
                                  .constData());
    }
};

TIAOCAI_TEST(TestOtherPrograms)
#include "test_other_programs.moc"
