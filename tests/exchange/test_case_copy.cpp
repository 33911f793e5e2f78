// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "exchange/case_copy.h"
#include "exchange/schema.h"
#include "law/law_book.h"
#include "sample.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::exchange;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sampleCase()
{
    return QJsonDocument::fromJson(sample::bytes(u"case.json"_s)).object();
}

CaseFile foldedCase(const CaseId &id, const QList<Act> &acts)
{
    static const auto book = law::LawBook::fromResources();
    static const auto calendar = law::calendarFromResources();
    static const law::Choices choices;
    return fold(id, acts, {*book, *calendar, choices}, QDate(2026, 3, 20));
}

CaseFile foldedCase(const CaseCopy &copy)
{
    return foldedCase(copy.id, copy.acts);
}

Act recorded(Payload payload, QDate on)
{
    Act act;
    act.id = ActId::fresh();
    act.on = on;
    act.recordedAt = QDateTime(on, QTime(17, 0));
    act.recordedBy = PersonId::fresh();
    act.payload = std::move(payload);
    return act;
}

Application ofTwo()
{
    Application application;
    PartyRecord worker{.id = PartyId::fresh(), .role = PartyRole::Applicant, .kind = PartyKind::Worker};
    worker.name = u"王小样"_s;
    PartyRecord firm{.id = PartyId::fresh(), .role = PartyRole::Respondent, .kind = PartyKind::Employer};
    firm.name = u"样例服装厂"_s;
    application.parties = {worker, firm};
    ClaimRecord claim{.id = ClaimId::fresh(), .cause = Cause::Severance};
    claim.text = u"经济补偿金"_s;
    application.claims = {claim};
    application.facts = u"十年工龄，无补偿。"_s;
    return application;
}

} // namespace

/// case.json: what one office says of a case to another.
class TestCaseCopy : public QObject {
    Q_OBJECT

private slots:
    void theSampleComesBack()
    {
        const auto json = sampleCase();
        QVERIFY(!Schema::named(u"hand-over"_s).faultIn(json));
        const auto copy = caseCopyIn(json);
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().text));
        auto written = toJson(*copy);
        const auto again = caseCopyIn(written);
        QVERIFY(again);
        QCOMPARE(canonical(toJson(*again)), canonical(written));
        // Acts say here what the sample leaves out as it is usual.
        written.remove("acts"_L1);
        auto expected = json;
        expected.remove("acts"_L1);
        QCOMPARE(canonical(written), canonical(expected));
        const auto file = foldedCase(*copy);
        QCOMPARE(file.names(PartyRole::Applicant), u"王小样"_s);
        QCOMPARE(file.parties.first().record.phone, u"13800000000"_s);
        QCOMPARE(file.stage, Stage::Concluded);
    }
    /// What has no id of its own stands under the act's.
    void personalWordsStandApart()
    {
        const auto act = recorded(MediationApplied{ofTwo()}, QDate(2026, 3, 2));
        const auto file = foldedCase(CaseId::fresh(), {act});
        const auto json =
            toJson(copyOf(file, {{act.recordedBy, u"周建华"_s}}, Purpose::Arbitration, u"申请仲裁"_s, {}));
        QVERIFY2(!Schema::named(u"hand-over"_s).faultIn(json),
                 qPrintable(Schema::named(u"hand-over"_s).faultIn(json).value_or(QString())));
        const auto written = json[u"acts"_s][0];
        const auto data = canonical(written[u"data"_s].toObject());
        for (const auto &word : {u"王小样"_s, u"样例服装厂"_s, u"经济补偿金"_s, u"十年工龄"_s})
            QVERIFY2(!data.contains(word), qPrintable(data));
        const auto personal = written[u"personal"_s];
        QCOMPARE(personal[act.id.toString()][u"application"_s][u"facts"_s].toString(),
                 u"十年工龄，无补偿。"_s);
        QCOMPARE(personal[file.parties.first().record.id.toString()][u"name"_s].toString(), u"王小样"_s);
        const auto back = caseCopyIn(json);
        QVERIFY(back);
        QCOMPARE(back->acts.first().payload, act.payload);
        QCOMPARE(back->people.first(), u"周建华"_s);
    }
    void anActOfTomorrowIsNotRead_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("a kind") << u"kind"_s << QJsonValue(u"oracle-asked"_s) << u"newer-data"_s;
        QTest::newRow("a version") << u"version"_s << QJsonValue(99) << u"newer-data"_s;
        QTest::newRow("data that say nothing")
            << u"data"_s << QJsonValue(QJsonObject{{u"mood"_s, 1}}) << u"bad-case"_s;
    }
    void anActOfTomorrowIsNotRead()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        auto json = sampleCase();
        auto acts = json[u"acts"_s].toArray();
        auto first = acts.first().toObject();
        first[member] = value;
        acts[0] = first;
        json[u"acts"_s] = acts;
        const auto copy = caseCopyIn(json);
        QVERIFY(!copy);
        QCOMPARE(copy.error().code, code);
    }
    /// The files are those that the case names: as many, as long, and under their own digests.
    void filesAreThoseThatTheCaseNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<bool>("agree");
        const auto named = caseCopyIn(sampleCase())->files.first();
        const auto member = u"attachments/"_s + named.sha256;
        QTest::newRow("as named") << QStringList{member} << named.size << named.sha256 << true;
        QTest::newRow("none came") << QStringList() << named.size << named.sha256 << false;
        QTest::newRow("one more") << QStringList{member, u"attachments/"_s + QString(64, u'a')} << named.size
                                  << named.sha256 << false;
        QTest::newRow("another length") << QStringList{member} << named.size + 1 << named.sha256 << false;
        QTest::newRow("another content") << QStringList{member} << named.size << QString(64, u'b') << false;
    }
    void filesAreThoseThatTheCaseNames()
    {
        QFETCH(QStringList, names);
        QFETCH(qint64, size);
        QFETCH(QString, digest);
        QFETCH(bool, agree);
        const Packed packed{names, [size](const QString &) { return size; },
                            [](const QString &) { return Result<QByteArray>(QByteArray()); },
                            [digest](const QString &) { return Result<QString>(digest); }};
        const auto come = haveCome(*caseCopyIn(sampleCase()), packed);
        QCOMPARE(come.has_value(), agree);
        if (!come) QCOMPARE(come.error().code, u"attachments-differ"_s);
    }
    void theReceiverOpensACaseOfItsOwn()
    {
        const auto copy = caseCopyIn(sampleCase());
        const auto file = foldedCase(*copy);
        const auto opening = openingFrom(*copy, file, u"石桥镇调解中心"_s, false);
        QVERIFY(opening);
        const auto &filed = std::get<ArbitrationFiled>(*opening);
        QCOMPARE(filed.application.origin, u"石劳调字〔2026〕009号"_s);
        QCOMPARE(filed.application.source, Source::Transferred);
        QCOMPARE(filed.application.parties.size(), 2);
        QCOMPARE(filed.application.claims.first().amount, Money::fromFen(1'250'000));
        QVERIFY(filed.application.registrationNumber.isEmpty());
        // The mediation's days, for limitation.
        QCOMPARE(filed.application.mediatedFrom, QDate(2026, 3, 2));
        QCOMPARE(filed.application.mediatedUntil, QDate(2026, 3, 16));
        QCOMPARE(filed.application.rightsKnownOn, QDate(2025, 12, 31));
    }
    void aReviewNeedsAnAgreement()
    {
        auto copy = *caseCopyIn(sampleCase());
        copy.purpose = Purpose::ReviewOfAgreement;
        const auto opening = openingFrom(copy, foldedCase(copy), u"石桥镇调解中心"_s, false);
        QVERIFY(!opening);
        QCOMPARE(opening.error().code, u"bad-case"_s);
    }
    void aReferralSaysWhoseItIs()
    {
        auto copy = *caseCopyIn(sampleCase());
        copy.purpose = Purpose::Referral;
        const auto opening = openingFrom(copy, foldedCase(copy), u"宛东区仲裁院"_s, true);
        QVERIFY(opening);
        const auto &received = std::get<ReferralReceived>(*opening);
        QCOMPARE(received.from, ReferredBy::ArbitrationCourt);
        QCOMPARE(received.body, u"宛东区仲裁院"_s);
        QCOMPARE(received.application->source, Source::Referred);
    }
};

TIAOCAI_TEST(TestCaseCopy)
#include "test_case_copy.moc"
