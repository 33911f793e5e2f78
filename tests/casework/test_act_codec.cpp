// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled.h"
#include "test_main.h"

#include <rapidcheck.h>

#include "paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

QString path(const char *name)
{
    return tiaocai::test::sourcePath(QStringLiteral("/tests/")) + QString::fromLatin1(name);
}

QJsonArray readArray(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool comesBack(const Payload &payload)
{
    const auto read = payloadFromJson(kindOf(payload), payloadVersion, toJson(payload));
    return read && *read == payload;
}

/// A new member or act is written into the golden file on demand, never by accident.
void writeGolden(const QString &fileName)
{
    QJsonArray acts;
    for (const auto kind : allKinds())
        acts.append(QJsonObject{{u"kind"_s, name(kind)}, {u"data"_s, toJson(filled(kind, 1))}});
    QFile file(fileName);
    if (file.open(QIODevice::WriteOnly)) file.write(QJsonDocument(acts).toJson());
}

void eachKey(const QList<FieldDescription> &fields,
             const std::function<void(const FieldDescription &)> &visit)
{
    for (const auto &field : fields) {
        visit(field);
        eachKey(field.members, visit);
    }
}

} // namespace

class TestActCodec : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &choice : choices<ActKind>)
            QTest::newRow(choice.name) << int(choice.value);
    }
    void comesBack()
    {
        QFETCH(int, kind);
        const auto act = ActKind(kind);
        QCOMPARE(kindOf(blank(act)), act);
        QVERIFY(::comesBack(blank(act)));
        QVERIFY(rc::check([act](quint32 seed) { return ::comesBack(filled(act, seed)); }));
    }

    void halvesJoin_data() { comesBack_data(); }
    void halvesJoin()
    {
        QFETCH(int, kind);
        const auto payload = filled(ActKind(kind), 7);
        const auto act = toJson(payload, Half::Act), personal = toJson(payload, Half::Personal);
        QCOMPARE(bytes(joined(act, personal)), bytes(toJson(payload)));
        QVERIFY2(payloadFromJson(ActKind(kind), payloadVersion, act),
                 "an erased personal half may be missing");
    }

    void personalDataStandApart()
    {
        MediationApplied applied;
        PartyRecord worker;
        worker.name = u"李强"_s;
        worker.idNumber = u"410105199001011234"_s;
        worker.phone = u"13800000000"_s;
        applied.application.parties = {worker};
        applied.application.facts = u"在工地干活"_s;
        const auto act = QString::fromUtf8(bytes(toJson(Payload(applied), Half::Act)));
        for (const auto &secret : {worker.name, worker.idNumber, worker.phone, applied.application.facts})
            QVERIFY2(!act.contains(secret), qUtf8Printable(secret));
    }

    void saysOnlyWhatIsNotBlank()
    {
        QCOMPARE(bytes(toJson(blank(ActKind::FileReturned))), QByteArray("{}"));
        MediationFailed failed;
        failed.told = false;
        const auto json = toJson(Payload(failed));
        QCOMPARE(json.keys(), (QStringList{u"ground"_s, u"told"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("in");
        const auto rows = readArray(path("data/casework/refused-data.json"));
        QVERIFY(!rows.isEmpty());
        for (const auto &value : rows) {
            const auto row = value.toObject();
            QTest::newRow(qUtf8Printable(row.value("name"_L1).toString()))
                << row.value("kind"_L1).toString() << row.value("data"_L1).toObject()
                << row.value("code"_L1).toString() << row.value("in"_L1).toString();
        }
    }
    void refuses()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, data);
        QFETCH(QString, code);
        QFETCH(QString, in);
        const auto act = chosen<ActKind>(kind);
        QVERIFY(act);
        const auto read = payloadFromJson(*act, payloadVersion, data);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY2(read.error().text.contains(in), qUtf8Printable(read.error().text));
    }

    void refusesWhatANewerProgramWrote()
    {
        const auto read = payloadFromJson(ActKind::FileReturned, payloadVersion + 1, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"newer-data"_s);
    }

    void refusesAStoryInTheNameOfAParty()
    {
        auto json = toJson(filled(ActKind::HandedToArbitration, 3));
        json.insert(u"court"_s, QString(4000, u'院'));
        QVERIFY(payloadFromJson(ActKind::HandedToArbitration, payloadVersion, json));
        json.insert(u"court"_s, QString(4001, u'院'));
        QCOMPARE(payloadFromJson(ActKind::HandedToArbitration, payloadVersion, json).error().code,
                 u"bad-text"_s);
        auto address = toJson(filled(ActKind::ServiceAddressConfirmed, 3));
        address.insert(u"phone"_s, QString(201, u'1'));
        QCOMPARE(payloadFromJson(ActKind::ServiceAddressConfirmed, payloadVersion, address).error().code,
                 u"bad-text"_s);
    }

    void findsPeopleByWord()
    {
        const auto party = PartyId::fresh();
        const Lookup lookup = [&](QStringView tag, const QString &word) {
            return tag == u"party" && word == u"respondent" ? party.uuid() : QUuid();
        };
        const QJsonObject json{{u"party"_s, u"respondent"_s}, {u"answer"_s, u"agrees"_s}};
        const auto read = payloadFromJson(ActKind::ConsentAnswered, payloadVersion, json, lookup);
        QVERIFY(read);
        QCOMPARE(std::get<ConsentAnswered>(*read).party, party);
        QCOMPARE(payloadFromJson(ActKind::ConsentAnswered, payloadVersion, json).error().code,
                 u"unknown-party"_s);
    }

    void readsYuanAsText()
    {
        const QJsonObject json{{u"amount"_s, u"1.2万"_s}};
        const auto read = payloadFromJson(ActKind::PaymentRecorded, payloadVersion, json);
        QVERIFY(read);
        QCOMPARE(std::get<PaymentRecorded>(*read).amount, Money::fromFen(1'200'000));
    }

    void rightDataMayLeaveTheirKindToTheAct()
    {
        const auto act = ActId::fresh();
        const QJsonObject json{
            {u"act"_s, act.toString()},
            {u"reason"_s, u"笔误"_s},
            {u"rightData"_s, QJsonObject{{u"text"_s, u"内容"_s}, {u"channel"_s, u"phone"_s}}}};
        QVERIFY(!payloadFromJson(ActKind::ActCorrected, payloadVersion, json));
        const auto read = payloadFromJson(ActKind::ActCorrected, payloadVersion, json, {},
                                          [](const ActId &) { return ActKind::ContactLogged; });
        QVERIFY(read);
        QCOMPARE(kindOf(*std::get<ActCorrected>(*read).rightData), ActKind::ContactLogged);
    }

    void readsEveryVersionEverWritten()
    {
        const auto fileName = path("golden/acts-v1.json");
        if (qEnvironmentVariableIsSet("TIAOCAI_WRITE_GOLDEN")) writeGolden(fileName);
        const auto acts = readArray(fileName);
        QCOMPARE(acts.size(), qsizetype(choices<ActKind>.size()));
        for (const auto &value : acts) {
            const auto kind = chosen<ActKind>(value.toObject().value("kind"_L1).toString());
            QVERIFY(kind);
            const auto data = value.toObject().value("data"_L1).toObject();
            const auto read = payloadFromJson(*kind, 1, data);
            QVERIFY2(read, qUtf8Printable(read ? QString() : read.error().text));
            QCOMPARE(bytes(toJson(*read)), bytes(data));
        }
    }

    void describesEveryMember_data() { comesBack_data(); }
    void describesEveryMember()
    {
        QFETCH(int, kind);
        eachKey(describe(ActKind(kind)), [](const FieldDescription &field) {
            QVERIFY2(field.label != field.key, qUtf8Printable(field.key));
            QVERIFY2(!field.type.isEmpty(), qUtf8Printable(field.key));
            QVERIFY2((field.type == u"choice") == !field.options.isEmpty(), qUtf8Printable(field.key));
        });
        const auto said = facts(ActKind(kind));
        QVERIFY(!said.roles.isEmpty());
    }
};

TIAOCAI_TEST(TestActCodec)
#include "test_act_codec.moc"
