// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "scene.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

/// Files of cases: kept with their acts, given back as they were, and missed where they are not.
class TestAttachments : public QObject {
    Q_OBJECT

    const QByteArray m_paper = "%PDF-1.7 " + QByteArray(700'000, 'x'); ///< several parts

    QString made(const Scene &scene, const QString &name, const QByteArray &bytes) const
    {
        QFile file(scene.at(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }
    QStringList problems(const Scene &scene) const
    {
        QStringList list;
        const auto desk = scene.again(Access::Read);
        const auto found = (*desk)->proof().verify();
        if (!found) return {found.error().code};
        for (const auto &problem : *found)
            list << problem.caseNumber + u"|"_s + problem.where + u"|"_s + problem.what;
        return list;
    }

private slots:
    void givesBackWhatWasBrought()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = scene.mediating(monday);
        const auto changes = desk.cases().view(id)->file.acts.size();
        const auto path = made(scene, u"笔录.pdf"_s, m_paper);
        const auto attached = desk.attachments().attach(id, path);
        QVERIFY2(attached, attached ? "" : qPrintable(attached.error().text));
        QVERIFY(QFile::remove(path)); // the office holds its own copy
        const auto view = desk.cases().view(id);
        QCOMPARE(view->file.acts.size(), changes + 1);
        QCOMPARE(view->attachments.size(), 1);
        const auto &of = view->attachments.first();
        QCOMPARE(of.file.fileName, u"笔录.pdf"_s);
        QCOMPARE(of.file.mediaType, u"application/pdf"_s);
        QCOMPARE(of.file.size, m_paper.size());
        QCOMPARE(of.file.sha256, digest(m_paper));
        QVERIFY(of.isThere);
        QCOMPARE(desk.attachments().content(of.file.sha256).value(), m_paper);
        scene.close();
        QCOMPARE(problems(scene), QStringList());
    }
    void belongsToAnActOrToTheCase()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = scene.mediating(monday), other = scene.received(monday.addDays(2));
        const auto act = desk.cases().view(id)->file.acts.first().id;
        const auto path = made(scene, u"申请书.pdf"_s, m_paper);
        QVERIFY(desk.attachments().attach(id, path, act));
        QCOMPARE(desk.cases().view(id)->attachments.first().file.proves, std::optional(act));
        QVERIFY(desk.attachments().attach(id, path));
        QCOMPARE(desk.attachments().attach(id, path).error().code, u"attached-already"_s);
        QCOMPARE(desk.attachments().attach(other, path, act).error().code, u"unknown-act"_s);
        QVERIFY(desk.attachments().attach(other, path));
        scene.close();
        const auto parts =
            scene::ask(scene.path(), u"SELECT count(*) FROM attachment_parts"_s).first().first();
        QCOMPARE(parts.toInt(), 3); // of 256 KB, once for all
    }
    void whatIsRefusedLeavesNothing()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = scene.mediating(monday);
        const auto path = made(scene, u"程序.exe"_s, "MZ");
        QCOMPARE(desk.attachments().attach(id, path).error().code, u"attachment-type"_s);
        const auto paper = made(scene, u"笔录.pdf"_s, m_paper);
        QCOMPARE(desk.attachments().attach(id, paper, ActId::fresh()).error().code, u"unknown-act"_s);
        const FileAttached empty{u"笔录.pdf"_s, u"application/pdf"_s, m_paper.size(), digest(m_paper), {}};
        QCOMPARE(desk.cases().record(id, {.payload = empty, .on = monday.addDays(1)}).error().code,
                 u"attachment-missing"_s);
        QVERIFY(desk.cases().view(id)->attachments.isEmpty());
        scene.close();
        QCOMPARE(scene::ask(scene.path(), u"SELECT count(*) FROM attachment_parts"_s).first().first(),
                 u"0"_s);
    }
    void whoTookItBackStillHasIt()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = scene.mediating(monday);
        const auto act = desk.attachments().attach(id, made(scene, u"笔录.pdf"_s, m_paper))->act;
        ActCorrected correction;
        correction.act = act;
        correction.reason = u"附错案件"_s;
        correction.voided = true;
        QVERIFY(desk.cases().record(id, {.payload = correction, .on = monday.addDays(1)}));
        QVERIFY(desk.cases().view(id)->attachments.isEmpty());
        QCOMPARE(desk.attachments().content(digest(m_paper)).value(), m_paper);
        scene.close();
        QCOMPARE(problems(scene), QStringList());
    }
    void isInEveryBackup()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        QVERIFY(scene.desk().attachments().attach(id, made(scene, u"笔录.pdf"_s, m_paper)));
        const auto copy = scene.at(u"copy.tiaocai"_s);
        QVERIFY(scene.desk().proof().backup(copy));
        scene.close();
        const auto backup = scene::opened(copy, Access::Read);
        QCOMPARE((*backup)->attachments().content(digest(m_paper)).value(), m_paper);
    }

    void isMissedWhereItIsNotAsItWas_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QString>("code");
        QTest::newRow("a byte is another")
            << u"UPDATE attachment_parts SET bytes = CAST(zeroblob(length(bytes)) AS "
               "BLOB) WHERE part = 1"_s
            << true << u"attachment-changed"_s;
        QTest::newRow("a part is gone")
            << u"DELETE FROM attachment_parts WHERE part = 2"_s << false << u"attachment-changed"_s;
        QTest::newRow("all of it is gone")
            << u"DELETE FROM attachment_parts"_s << false << u"attachment-missing"_s;
    }
    void isMissedWhereItIsNotAsItWas()
    {
        QFETCH(QString, change);
        QFETCH(bool, isThere);
        QFETCH(QString, code);
        Scene scene;
        const auto id = scene.mediating(monday);
        QVERIFY(scene.desk().attachments().attach(id, made(scene, u"笔录.pdf"_s, m_paper)));
        const auto number = scene.desk().cases().view(id)->file.number();
        scene.close();
        QCOMPARE(scene::tamper(scene.path(), {change}), QString());
        const auto desk = scene.again(Access::Read);
        QCOMPARE((*desk)->cases().view(id)->attachments.first().isThere, isThere);
        QCOMPARE((*desk)->attachments().content(digest(m_paper)).error().code, code);
        const auto found = problems(scene);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(number + u"|attachment_parts "_s + digest(m_paper)),
                 qPrintable(found.first()));
    }
    void bytesThatNobodyBroughtAreNoticed()
    {
        Scene scene;
        scene.mediating(monday);
        scene.close();
        QCOMPARE(
            scene::tamper(
                scene.path(),
                {u"INSERT INTO attachment_parts (sha256, part, bytes) VALUES ('%1', 0, CAST('x' AS BLOB))"_s
                     .arg(digest(QByteArray("x")))}),
            QString());
        QCOMPARE(problems(scene).size(), 1);
    }
};

TIAOCAI_TEST(TestAttachments)
#include "test_attachments.moc"
