// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "print.h"
#include "scene.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// Every file of the papers, by name.
QHash<QString, QByteArray> files()
{
    QHash<QString, QByteArray> files;
    const QDir folder(tiaocai::test::sourcePath(u"/resources/documents"_s));
    for (const auto &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) files.insert(name, file.readAll());
    }
    return files;
}

/// The list of documents as one, as it was handed over.
QJsonObject joined(const QHash<QString, QByteArray> &files)
{
    auto whole = json(files.value(u"index.json"_s));
    QJsonArray documents;
    for (const auto &id : whole[u"documents"].toArray())
        documents.append(json(files.value(id.toString() + u".json"_s)));
    whole[u"documents"_s] = documents;
    whole[u"fields"_s] = json(files.value(u"fields.json"_s));
    whole[u"services"_s] = json(files.value(u"services.json"_s));
    return whole;
}

QString refusalOf(const QHash<QString, QByteArray> &files)
{
    const auto read = Catalogue::fromFiles(files);
    return read ? QString() : read.error().code + u' ' + read.error().text;
}

} // namespace

/// What the papers are, as the list of documents says it.
class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void theListOfDocumentsIsHereWordForWord()
    {
        QFile file(tiaocai::test::dataPath(u"/documents.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto handedOver = json(file.readAll());
        const auto here = joined(files());
        QCOMPARE(here.keys(), handedOver.keys());
        for (const auto &key : here.keys())
            QVERIFY2(here[key] == handedOver[key], qPrintable(key));
        QCOMPARE(files().size(), here[u"documents"].toArray().size() + 3);
    }
    void everyPaperIsRead()
    {
        QCOMPARE(catalogue().templates().size(), 128);
        const auto *notice = catalogue().paper(u"hearing-notice");
        QVERIFY(notice);
        QCOMPARE(notice->name, u"开庭通知书"_s);
        QCOMPARE(notice->offered, QList{casework::ActKind::HearingSet});
        QCOMPARE(name(notice->when), u"after"_s);
        QCOMPARE(notice->order.value(casework::CaseKind::Arbitration), 1020);
        QCOMPARE(notice->field({}, u"开庭日期")->source, u"act:hearing-set.day"_s);
        QCOMPARE(name(notice->field({}, u"开庭日期")->empty), u"stop"_s);
        QCOMPARE(notice->field({}, u"开庭日期")->mandatory, (QStringList{u"法35"_s, u"规则38"_s}));
        QCOMPARE(notice->field(u"仲裁员列表", u"仲裁员姓名")->source, u"act:tribunal-composed.arbitrators"_s);
        QVERIFY(!catalogue().paper(u"moon-notice"));
        QCOMPARE(catalogue().service(u"award")->never, QStringList{u"simple-means"_s});
        QCOMPARE(catalogue().paper(u"review-not-confirmed-decision")->overlay, u"340000"_s);
    }
    void everySeriesIsASettingOfTheOffice()
    {
        const auto series = Scene(casework::CaseKind::Arbitration).settings.series;
        QSet<QString> used;
        for (const auto &paper : catalogue().templates()) {
            if (paper.series.isEmpty()) continue;
            QVERIFY2(series.contains(paper.series), qPrintable(paper.series));
            used << paper.series;
            if (paper.number.contains(u"{code}"_s))
                QCOMPARE(series[paper.series], QString(paper.number).replace(u"{code}"_s, u"宛"_s));
        }
        QCOMPARE(used.size(), 13);
        QCOMPARE(series[u"papers"_s], u"宛劳人仲书〔{year}〕{n}号"_s);
        QCOMPARE(Scene(casework::CaseKind::Mediation).settings.series[u"papers"_s],
                 u"石劳调书〔{year}〕{n}号"_s);
    }
    /// What is not in this list the program can fill; what is in it is said by a person, or stays a blank.
    void whatNobodyWroteYetIsNamed()
    {
        Scene scene(casework::CaseKind::Mediation);
        const auto sources = scene.sources();
        const Printing printing;
        QStringList unknown;
        for (const auto &paper : catalogue().templates()) {
            const Print print(paper, sources, printing);
            for (const auto &field : paper.fields) {
                if (!print.knows(field)) unknown << paper.id + u'/' + field.key() + u": "_s + field.source;
            }
        }
        QCOMPARE(unknown.join(u'\n'), QString());
    }
    void aFaultInAFileIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << u"award.json"_s << u"\"id\""_s << u"id"_s << u"award.json"_s;
        QTest::newRow("twice") << u"award.json"_s << u"\"maker\""_s << u"\"id\""_s << u"id"_s;
        QTest::newRow("another id") << u"award.json"_s << u"\"id\": \"award\""_s << u"\"id\": \"prize\""_s
                                    << u"prize"_s;
        QTest::newRow("an act of tomorrow")
            << u"award.json"_s << u"\"award-made\""_s << u"\"award-sung\""_s << u"award-sung"_s;
        QTest::newRow("a member of tomorrow")
            << u"award.json"_s << u"\"maker\""_s << u"\"singer\""_s << u"singer"_s;
        QTest::newRow("a type of tomorrow")
            << u"fields.json"_s << u"\"money\""_s << u"\"gold\""_s << u"gold"_s;
        QTest::newRow("no such emptiness")
            << u"award.json"_s << u"\"empty\": \"stop\""_s << u"\"empty\": \"go\""_s << u"go"_s;
        QTest::newRow("no such service")
            << u"award.json"_s << u"\"service\": \"award\""_s << u"\"service\": \"dove\""_s << u"dove"_s;
        QTest::newRow("an open section") << u"award.json"_s << u"{{/延期}}"_s << QString() << u"award"_s;
        QTest::newRow("a tag without field")
            << u"award.json"_s << u"{{请求理由}}"_s << u"{{天气}}"_s << u"天气"_s;
    }
    void aFaultInAFileIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, named);
        auto all = files();
        QVERIFY(refusalOf(all).isEmpty());
        QVERIFY(all[file].contains(from.toUtf8()));
        all[file].replace(from.toUtf8(), to.toUtf8());
        QVERIFY2(refusalOf(all).startsWith(u"bad-documents "), qPrintable(refusalOf(all)));
        QVERIFY2(refusalOf(all).contains(named), qPrintable(refusalOf(all)));
    }
};

TIAOCAI_TEST(TestCatalogue)
#include "test_catalogue.moc"
