// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "base/lift.h"
#include "base/record.h"
#include "casework/act_text.h"
#include "filled.h"
#include "paths.h"
#include "test_main.h"

#include <rapidcheck.h>

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

QString goldenOf(int version)
{
    return path("golden/acts-v%1.json").arg(version);
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool comesBack(const Payload &payload)
{
    const auto read = payloadFromJson(kindOf(payload), toJson(payload));
    return read && *read == payload;
}

/// A new member or act is written into the golden file on demand, never by accident.
void writeGolden()
{
    for (const auto kind : allKinds()) {
        const auto fileName = goldenOf(payloadVersion(kind));
        auto acts = readArray(fileName);
        const auto isKind = [&](const QJsonValue &act) {
            return act.toObject().value("kind"_L1) == name(kind);
        };
        if (std::any_of(acts.begin(), acts.end(), isKind)) continue;
        acts.append(QJsonObject{{u"kind"_s, name(kind)}, {u"data"_s, toJson(filled(kind, 1))}});
        QFile file(fileName);
        if (file.open(QIODevice::WriteOnly)) file.write(QJsonDocument(acts).toJson());
    }
}

struct SenseOfMembers {
    template <typename T>
    void operator()(Field field, const T &value)
    {
        if constexpr (Record<Element<T>>) {
            if constexpr (isList<T>)
                Element<T>::fields(value.first(), *this);
            else
                within(value);
        } else if constexpr (std::same_as<Element<T>, QString>)
            QVERIFY2(field.sense == Sense::Name || field.sense == Sense::Story, field.key);
        else if constexpr (std::same_as<Element<T>, QDate>)
            QVERIFY2(field.sense == Sense::Past || field.sense == Sense::Ahead, field.key);
        else
            QVERIFY2(field.sense == Sense::Open, field.key);
    }

private:
    template <typename R>
    void within(const std::optional<R> &record)
    {
        R::fields(*record, *this);
    }
    template <typename R>
    void within(const R &record)
    {
        R::fields(record, *this);
    }
};

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
        const auto empty = payloadFromJson(act, toJson(blank(act)));
        QVERIFY(empty ? *empty == blank(act) : empty.error().code == u"missing-data"_s);
        QVERIFY(rc::check([act](quint32 seed) { return ::comesBack(filled(act, seed)); }));
    }

    /// What stands in files was spelt by way of JSON objects.
    void isSpeltAtOnceAsByObjects_data() { comesBack_data(); }
    void isSpeltAtOnceAsByObjects()
    {
        QFETCH(int, kind);
        const auto act = ActKind(kind);
        const auto isSame = [](const Payload &payload, Half half) {
            return QString::fromUtf8(canonicalText(payload, half)) == canonical(toJson(payload, half));
        };
        const auto isSameInAll = [&](const Payload &payload) {
            return isSame(payload, Half::Act) && isSame(payload, Half::Personal) &&
                   isSame(payload, Half::Both);
        };
        QVERIFY(isSameInAll(blank(act)));
        QVERIFY(rc::check([&](quint32 seed) { return isSameInAll(filled(act, seed)); }));
    }
    void halvesJoin_data() { comesBack_data(); }
    void halvesJoin()
    {
        QFETCH(int, kind);
        const auto payload = filled(ActKind(kind), 7);
        const auto act = toJson(payload, Half::Act), personal = toJson(payload, Half::Personal);
        QCOMPARE(bytes(joined(act, personal)), bytes(toJson(payload)));
        QVERIFY2(payloadFromJson(ActKind(kind), act), "an erased personal half may be missing");
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
        failed.ground = FailureGround::NoAgreement;
        failed.told = true;
        const auto json = toJson(Payload(failed));
        QCOMPARE(json.keys(), (QStringList{u"ground"_s, u"told"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("member");
        const auto rows = readArray(path("data/casework/refused-data.json"));
        QVERIFY(!rows.isEmpty());
        for (const auto &value : rows) {
            const auto row = value.toObject();
            QTest::newRow(qUtf8Printable(row.value("name"_L1).toString()))
                << row.value("kind"_L1).toString() << row.value("data"_L1).toObject()
                << row.value("code"_L1).toString() << row.value("in"_L1).toString()
                << row.value("member"_L1).toString();
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
        const auto read = payloadFromJson(*act, data);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY2(read.error().text.contains(in), qUtf8Printable(read.error().text));
        QFETCH(QString, member);
        if (!member.isEmpty()) QCOMPARE(read.error().member, member);
    }

    void refusesWhatANewerProgramWrote()
    {
        const auto read = storedPayload(ActKind::FileReturned, payloadVersion(ActKind::FileReturned) + 1, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"newer-data"_s);
    }

    void refusesAStoryInTheNameOfAParty()
    {
        auto json = toJson(filled(ActKind::HandedToArbitration, 3));
        json.insert(u"court"_s, QString(longestStory, u'院'));
        QVERIFY(payloadFromJson(ActKind::HandedToArbitration, json));
        json.insert(u"court"_s, QString(longestStory + 1, u'院'));
        QCOMPARE(payloadFromJson(ActKind::HandedToArbitration, json).error().code, u"bad-text"_s);
        auto address = toJson(filled(ActKind::ServiceAddressConfirmed, 3));
        address.insert(u"phone"_s, QString(longestName + 1, u'1'));
        QCOMPARE(payloadFromJson(ActKind::ServiceAddressConfirmed, address).error().code, u"bad-text"_s);
    }

    void findsPeopleByWord()
    {
        const auto party = PartyId::fresh();
        const Lookup lookup = [&](QStringView tag, const QString &word) {
            return tag == u"party" && word == u"respondent" ? party.uuid() : QUuid();
        };
        const QJsonObject json{{u"party"_s, u"respondent"_s}, {u"answer"_s, u"agrees"_s}};
        const auto read = payloadFromJson(ActKind::ConsentAnswered, json, lookup);
        QVERIFY(read);
        QCOMPARE(std::get<ConsentAnswered>(*read).party, party);
        QCOMPARE(payloadFromJson(ActKind::ConsentAnswered, json).error().code, u"unknown-party"_s);
    }

    void readsYuanAsText()
    {
        const QJsonObject json{{u"amount"_s, u"1.2万"_s}};
        const auto read = payloadFromJson(ActKind::PaymentRecorded, json);
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
        QVERIFY(!payloadFromJson(ActKind::ActCorrected, json));
        const auto read = payloadFromJson(ActKind::ActCorrected, json, {},
                                          [](const ActId &) { return ActKind::ContactLogged; });
        QVERIFY(read);
        QCOMPARE(kindOf(*std::get<ActCorrected>(*read).rightData), ActKind::ContactLogged);
    }

    /// What a text or a day is must be said: a member that leaves it open would be held to the stricter.
    void everyTextAndDaySaysWhatItIs_data() { comesBack_data(); }
    void everyTextAndDaySaysWhatItIs()
    {
        QFETCH(int, kind);
        const auto payload = filled(ActKind(kind), 5);
        std::visit([]<typename T>(const T &act) { T::fields(act, SenseOfMembers()); }, payload);
    }

    void liftsStepByStep()
    {
        static constexpr auto renamed = [](QJsonObject data) {
            data.insert(u"why"_s, data.take(u"reason"_s));
            return data;
        };
        static constexpr auto marked = [](QJsonObject data) {
            data.insert(u"told"_s, true);
            return data;
        };
        const std::array lifts{Lift<ActKind>{ActKind::CaseRevoked, 1, renamed},
                               Lift<ActKind>{ActKind::ClosingRevoked, 1, renamed},
                               Lift<ActKind>{ActKind::ClosingRevoked, 2, marked}};
        const QJsonObject first{{u"reason"_s, u"笔误"_s}};
        const auto today = lifted<ActKind>(ActKind::ClosingRevoked, 1, first, lifts);
        QVERIFY(today);
        QCOMPARE(*today, (QJsonObject{{u"why"_s, u"笔误"_s}, {u"told"_s, true}}));
        QCOMPARE(*lifted<ActKind>(ActKind::ClosingRevoked, 3, first, lifts), first);
        QCOMPARE(*lifted<ActKind>(ActKind::FileReturned, 1, first, lifts), first);
        QCOMPARE(versionOf<ActKind>(ActKind::ClosingRevoked, lifts), 3);
        for (const int unknown : {0, 4})
            QCOMPARE(lifted<ActKind>(ActKind::ClosingRevoked, unknown, first, lifts).error().code,
                     u"newer-data"_s);
    }

    void refusesWhatWouldNotComeBack()
    {
        auto set = std::get<HearingSet>(filled(ActKind::HearingSet, 1));
        set.time = QTime(9, 30, 0, 1);
        const Payload payload(set);
        const auto back = readsBack(payload, toJson(payload));
        QVERIFY(!back);
        QCOMPARE(back.error().member, u"time"_s);
    }

    /// Whatever is typed: it comes back as it was, or is refused by the member's name.
    void anyTextComesBackOrIsRefused()
    {
        QVERIFY(rc::check([](const std::vector<quint16> &units, bool isLong) {
            auto text =
                QString::fromUtf16(reinterpret_cast<const char16_t *>(units.data()), qsizetype(units.size()));
            if (isLong && !text.isEmpty()) text = text.repeated(longestStory / text.size() + 1);
            ContactLogged contact;
            contact.channel = Channel::Phone;
            contact.text = text;
            const Payload payload(contact);
            const auto json = QJsonDocument::fromJson(bytes(toJson(payload))).object();
            const auto read = payloadFromJson(ActKind::ContactLogged, json);
            if (!read) return read.error().code == u"bad-text"_s && read.error().member == u"text"_s;
            return *read == payload && isStorable(text, longestStory);
        }));
    }

    /// Of every kind each version that was ever written stands in tests/golden/acts-v<version>.json.
    void readsEveryVersionEverWritten()
    {
        if (qEnvironmentVariableIsSet("TIAOCAI_WRITE_GOLDEN")) writeGolden();
        QMap<ActKind, int> versions;
        for (int version = 1; QFile::exists(goldenOf(version)); ++version) {
            for (const auto &value : readArray(goldenOf(version))) {
                const auto kind = chosen<ActKind>(value.toObject().value("kind"_L1).toString());
                QVERIFY(kind);
                const auto data = value.toObject().value("data"_L1).toObject();
                const auto read = storedPayload(*kind, version, data);
                QVERIFY2(read, qUtf8Printable(read ? QString() : read.error().text));
                if (version == payloadVersion(*kind)) QCOMPARE(bytes(toJson(*read)), bytes(data));
                QCOMPARE(++versions[*kind], version);
            }
        }
        for (const auto kind : allKinds())
            QCOMPARE(versions.value(kind), payloadVersion(kind));
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
        QVERIFY(!said.decides.isEmpty());
        QVERIFY(!said.records.isEmpty());
    }
};

TIAOCAI_TEST(TestActCodec)
#include "test_act_codec.moc"
