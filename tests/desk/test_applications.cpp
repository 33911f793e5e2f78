// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using desk::scene::Scene;
using exchange::ReplyState;

namespace {

QJsonObject said(const QString &serial, const QString &applicant = u"王芳"_s,
                 const QString &respondent = u"宏达机械有限公司"_s)
{
    return {
        {u"serial"_s, serial},
        {u"receivedOn"_s, u"2026-02-27"_s},
        {u"receivedAt"_s, u"21:14"_s},
        {u"township"_s, u"石桥镇"_s},
        {u"applicants"_s, QJsonArray{QJsonObject{{u"name"_s, applicant}, {u"phone"_s, u"13800000000"_s}}}},
        {u"respondents"_s, QJsonArray{QJsonObject{{u"name"_s, respondent}}}},
        {u"claims"_s, QJsonArray{QJsonObject{{u"cause"_s, u"wage-arrears"_s}, {u"amount"_s, 1'250'000}}}},
        {u"facts"_s, u"两个月工资未付。"_s}};
}

QJsonObject packetOf(const QJsonArray &applications)
{
    return {{u"format"_s, u"tiaocai-intake"_s},
            {u"version"_s, 1},
            {u"source"_s, u"省平台"_s},
            {u"applications"_s, applications}};
}

QString written(const Scene &scene, const QByteArray &bytes, const QString &name = u"packet.json"_s)
{
    QFile file(scene.at(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(name));
    file.write(bytes);
    return file.fileName();
}

QString written(const Scene &scene, const QJsonObject &packet)
{
    return written(scene, QJsonDocument(packet).toJson());
}

QStringList codesOf(const desk::Packet &packet)
{
    QStringList codes;
    for (const auto &report : packet.reports)
        codes << report.code;
    return codes;
}

} // namespace

/// Applications from outside wait, and become cases one by one.
class TestApplications : public QObject {
    Q_OBJECT

private slots:
    void waitsUntilItIsAccepted()
    {
        Scene scene;
        auto &applications = scene.desk().applications();
        const auto taken = applications.take(written(scene, packetOf({said(u"A-1"_s)})));
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().text));
        QCOMPARE(taken->queued.size(), 1);
        QCOMPARE(scene.desk().cases().list()->size(), 0);
        const auto waiting = applications.waiting();
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().source, u"省平台"_s);
        QCOMPARE(waiting->first().draft.at, QTime(21, 14));
        const auto opened = applications.accept(waiting->first().id);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
        const auto &file = opened->view.file;
        QCOMPARE(file.kind, CaseKind::Mediation);
        QCOMPARE(file.receivedOn, QDate(2026, 2, 27));
        QCOMPARE(file.application.platformSerial, u"A-1"_s);
        QCOMPARE(file.application.source, Source::Platform);
        QCOMPARE(file.claimed(), Money::fromFen(1'250'000));
        QVERIFY(!file.registrationNumber.isEmpty());
        QCOMPARE(opened->warnings,
                 QStringList{u"Late entry, 3 day(s): no reason given"_s}); // of the day it was sent
        QVERIFY(applications.waiting()->isEmpty());
        QVERIFY(scene.desk().proof().verify()->isEmpty());
        const auto twice = applications.accept(waiting->first().id);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"already-accepted"_s);
        QCOMPARE(applications.accept(ApplicationId::fresh()).error().code, u"unknown-application"_s);
    }
    /// Whom a person complains of is his employer, whatever he is called and whichever word says that it is a person.
    void whoGivesWork_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<PartyKind>("respondent");
        QTest::newRow("a worker complains") << u"worker"_s << PartyKind::Employer;
        QTest::newRow("an individual complains") << u"individual"_s << PartyKind::Employer;
        QTest::newRow("an employer complains") << u"employer"_s << PartyKind::Worker;
    }
    void whoGivesWork()
    {
        QFETCH(QString, applicant);
        QFETCH(PartyKind, respondent);
        Scene scene;
        auto one = said(u"A-1"_s);
        one[u"applicants"_s] = QJsonArray{QJsonObject{{u"name"_s, u"王芳"_s}, {u"kind"_s, applicant}}};
        one[u"respondents"_s] = QJsonArray{QJsonObject{{u"name"_s, u"李四"_s}}};
        const auto taken = scene.desk().applications().take(written(scene, packetOf({one})));
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().text));
        QCOMPARE(taken->queued.first().application().parties.last().kind, respondent);
    }
    /// The queue is the office's: it stands there when the file is opened again.
    void outlivesTheProgram()
    {
        Scene scene;
        QVERIFY(scene.desk().applications().take(
            written(scene, packetOf({said(u"A-1"_s), said(u"A-2"_s, u"李敏"_s)}))));
        scene.close();
        auto again = scene.again(desk::Access::Write);
        QVERIFY(again);
        const auto waiting = (*again)->applications().waiting();
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 2);
        QCOMPARE(waiting->last().parties(PartyRole::Applicant), u"李敏"_s);
        QVERIFY((*again)->proof().verify()->isEmpty());
    }
    void knowsWhatCameBefore()
    {
        Scene scene;
        auto &applications = scene.desk().applications();
        QVERIFY(applications.take(written(scene, packetOf({said(u"A-1"_s)}))));
        const auto before = scene.bytes();
        const auto again = applications.take(written(scene, packetOf({said(u"A-1"_s)})));
        QVERIFY(again);
        QCOMPARE(codesOf(*again), QStringList{u"already-queued"_s});
        QVERIFY(again->queued.isEmpty());
        QCOMPARE(scene.bytes(), before);
        const auto id = applications.find(u"A-1"_s);
        QVERIFY(id);
        QVERIFY(applications.accept(*id));
        const auto later = applications.take(written(scene, packetOf({said(u"A-1"_s)})));
        QCOMPARE(codesOf(*later), QStringList{u"already-accepted"_s});
    }
    /// Another number, the same people and day: it waits all the same, and says so.
    void notesWhatMayBeTheSame_data()
    {
        QTest::addColumn<bool>("isCase");
        QTest::addColumn<QString>("applicant");
        QTest::newRow("an application") << false << u"王芳"_s;
        QTest::newRow("written in other signs") << false << u"王 芳"_s;
        QTest::newRow("a case that came in person") << true << u"王芳"_s;
    }
    void notesWhatMayBeTheSame()
    {
        QFETCH(bool, isCase);
        QFETCH(QString, applicant);
        Scene scene;
        auto &applications = scene.desk().applications();
        if (isCase) {
            scene.setDay(QDate(2026, 2, 27));
            scene.received(QDate(2026, 2, 27));
            scene.setDay(desk::scene::monday);
        } else {
            QVERIFY(applications.take(written(scene, packetOf({said(u"A-1"_s)}))));
        }
        const auto taken = applications.take(written(scene, packetOf({said(u"B-7"_s, applicant)})));
        QVERIFY(taken);
        QCOMPARE(codesOf(*taken), QStringList{u"perhaps-duplicate"_s});
        QCOMPARE(taken->queued.size(), 1);
        QVERIFY(taken->queued.first().like);
        QCOMPARE(taken->queued.first().like->isCase, isCase);
        // Of two that wait, the later one points to the earlier.
        const auto waiting = applications.waiting();
        QCOMPARE(waiting->last().serial, u"B-7"_s);
        QVERIFY(waiting->last().like);
        QVERIFY(isCase || !waiting->first().like);
    }
    void answersWhatBecameOfThem()
    {
        Scene scene;
        auto &applications = scene.desk().applications();
        const auto none = applications.replies();
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"nothing-to-reply"_s);
        QVERIFY(applications.take(
            written(scene, packetOf({said(u"A-1"_s), said(u"A-2"_s), said(u"A-3"_s, u"李敏"_s),
                                     said(u"A-4"_s, u"赵强"_s)}))));
        const auto accepted = applications.accept(*applications.find(u"A-1"_s));
        const auto first = accepted->view.file.id;
        QVERIFY(applications.setAside(*applications.find(u"A-2"_s), first));
        const auto declined = applications.accept(*applications.find(u"A-3"_s));
        QVERIFY(scene.desk().cases().record(first, desk::scene::accepted(desk::scene::monday)));
        MediationDeclined refusal;
        refusal.ground = DeclineGround::OutOfScope;
        QVERIFY(scene.desk().cases().record(declined->view.file.id,
                                            {.payload = refusal, .on = desk::scene::monday}));
        const auto list = applications.replies(u"省平台"_s);
        QVERIFY(list);
        QCOMPARE(list->replies.size(), 4);
        QCOMPARE(list->replies[0].state, ReplyState::Accepted);
        QCOMPARE(list->replies[0].acceptedOn, desk::scene::monday);
        QVERIFY(!list->replies[0].number.isEmpty());
        QCOMPARE(list->replies[1].state, ReplyState::Duplicate);
        QCOMPARE(list->replies[1].number, list->replies[0].number);
        QCOMPARE(list->replies[2].state, ReplyState::Declined);
        QVERIFY(!list->replies[2].reason.isEmpty());
        QCOMPARE(list->replies[3], exchange::Reply{u"A-4"_s});
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// Two platforms use the same serial numbers.
    void aListOfOneSourceSaysWhich()
    {
        using exchange::Answering;
        Scene scene;
        auto &applications = scene.desk().applications();
        QVERIFY(applications.take(written(scene, packetOf({said(u"A-1"_s)}))));
        QCOMPARE(applications.replies({}, Answering::OneSource)->source, u"省平台"_s);
        auto other = packetOf({said(u"A-1"_s, u"赵强"_s)});
        other[u"source"_s] = u"市平台"_s;
        QVERIFY(applications.take(written(scene, other)));
        QCOMPARE(applications.replies({}, Answering::OneSource).error().code, u"source-needed"_s);
        QCOMPARE(applications.replies(u"市平台"_s, Answering::OneSource)->replies.size(), 1);
        QCOMPARE(applications.replies()->replies.size(), 2);
    }
    /// One platform is one source, however its name is typed; and its rows are told of as a ledger's are.
    void readsJsonByTheRulesOfATable()
    {
        Scene scene;
        auto person = said(u"A-1"_s);
        auto applicants = person[u"applicants"_s].toArray();
        auto first = applicants[0].toObject();
        first[u"idNumber"_s] = u"411302198504121235"_s; // its check digit is another
        applicants[0] = first;
        person[u"applicants"_s] = applicants;
        auto packet = packetOf({person});
        packet[u"source"_s] = u"　省平台 "_s;
        const auto taken = scene.desk().applications().take(written(scene, packet));
        QVERIFY(taken);
        QCOMPARE(taken->source, u"省平台"_s);
        QCOMPARE(codesOf(*taken), QStringList{u"bad-id-check-digit"_s});
    }
    /// Whatever is wrong with the file as a whole, nothing of it stays.
    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto changed = [](const QString &member, const QJsonValue &value) {
            auto packet = packetOf({said(u"A-1"_s)});
            packet[member] = value;
            return QJsonDocument(packet).toJson();
        };
        const auto changedFirst = [](const QString &member, const QJsonValue &value) {
            auto one = said(u"A-1"_s);
            one[member] = value;
            return QJsonDocument(packetOf({one})).toJson();
        };
        QTest::newRow("cut off") << QByteArray("{\"format\":\"tiaocai-intake\",") << u"bad-json"_s;
        QTest::newRow("a key twice") << QByteArray(
                                            "{\"format\":\"tiaocai-intake\",\"version\":1,\"version\":1}")
                                     << u"bad-json"_s;
        QTest::newRow("another format") << changed(u"format"_s, u"tiaocai-case"_s) << u"bad-data"_s;
        QTest::newRow("a newer form") << changed(u"version"_s, 2) << u"newer-format"_s;
        QTest::newRow("no source") << changed(u"source"_s, u" "_s) << u"bad-data"_s;
        QTest::newRow("an unknown member") << changed(u"more"_s, 1) << u"bad-data"_s;
        QTest::newRow("an unknown member of one") << changedFirst(u"mood"_s, u"bad"_s) << u"bad-data"_s;
        QTest::newRow("an unknown way") << changedFirst(u"channel"_s, u"pigeon"_s) << u"bad-data"_s;
        QTest::newRow("no such day") << changedFirst(u"receivedOn"_s, u"2026-02-30"_s) << u"bad-data"_s;
        QTest::newRow("yuan as a text")
            << changedFirst(u"claims"_s,
                            QJsonArray{QJsonObject{{u"cause"_s, u"welfare"_s}, {u"amount"_s, u"12.50"_s}}})
            << u"bad-data"_s;
        QTest::newRow("a serial number that is too long")
            << changedFirst(u"serial"_s, QString(61, u'7')) << u"bad-data"_s;
        QTest::newRow("a table without the columns") << QByteArray("a,b\n1,2\n") << u"no-packet"_s;
        QTest::newRow("nothing at all") << QByteArray() << u"no-packet"_s;
    }
    void refusesFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Scene scene;
        const auto before = scene.bytes();
        const auto taken = scene.desk().applications().take(written(scene, bytes));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, code);
        QCOMPARE(scene.bytes(), before);
    }
    void refusesAnotherSource()
    {
        Scene scene;
        const auto taken =
            scene.desk().applications().take(written(scene, packetOf({said(u"A-1"_s)})), u"热线"_s);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"source-differs"_s);
    }
    void rejectsOneAndTakesTheOthers()
    {
        Scene scene;
        auto nobody = said(u"A-1"_s);
        nobody[u"respondents"_s] = QJsonArray();
        auto ahead = said(u"A-2"_s);
        ahead[u"receivedOn"_s] = u"2026-03-03"_s;
        auto silent = said(u"A-3"_s);
        silent.remove(u"claims"_s);
        silent.remove(u"facts"_s);
        const auto taken =
            scene.desk().applications().take(written(scene, packetOf({nobody, ahead, silent})));
        QVERIFY(taken);
        QCOMPARE(codesOf(*taken), (QStringList{u"no-respondent"_s, u"impossible-date"_s, u"no-matter"_s}));
        QCOMPARE(taken->queued.size(), 1);
        QVERIFY(scene.desk().applications().accept(taken->queued.first().id));
    }
    void showsBeforehandWhatItWouldTake()
    {
        Scene scene;
        const auto path = written(scene, packetOf({said(u"A-1"_s)}));
        const auto before = scene.bytes();
        const auto shown = scene.desk().applications().read(path);
        QVERIFY2(shown, qPrintable(shown ? QString() : shown.error().text));
        QCOMPARE(shown->queued.size(), 1);
        QCOMPARE(scene.bytes(), before);
        QVERIFY(scene.desk().applications().waiting()->isEmpty());
    }
    void isAnArbitrationAtACourt()
    {
        Scene scene(desk::scene::monday, office::OfficeKind::Court);
        auto &applications = scene.desk().applications();
        QVERIFY(applications.take(written(scene, packetOf({said(u"A-1"_s)}))));
        const auto opened = applications.accept(*applications.find(u"A-1"_s));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
        QCOMPARE(opened->view.file.kind, CaseKind::Arbitration);
    }
    void tellsOfAChangedQueue()
    {
        Scene scene;
        QVERIFY(scene.desk().applications().take(written(scene, packetOf({said(u"A-1"_s)}))));
        scene.close();
        QCOMPARE(desk::scene::tamper(scene.path(),
                                     {u"UPDATE applications SET data = replace(data, '王芳', '王方')"_s}),
                 QString());
        auto again = scene.again(desk::Access::Read);
        QVERIFY(again);
        const auto problems = (*again)->proof().verify();
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QVERIFY(problems->first().where.startsWith(u"applications"_s));
    }
};

TIAOCAI_TEST(TestApplications)
#include "test_applications.moc"
