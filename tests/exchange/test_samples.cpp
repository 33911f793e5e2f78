// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/envelope.h"
#include "exchange/receiver.h"
#include "sample.h"
#include "statistics/indicators.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tiaocai;
using namespace tiaocai::exchange;

namespace {

const QList<statistics::Indicator> &indicators()
{
    static const auto read = statistics::indicatorsFromResources();
    return *read;
}

QStringList taken(const QList<PackageOutcome> &outcomes)
{
    QStringList words;
    for (const auto &one : outcomes) {
        QStringList verdicts;
        for (const auto &verdict : one.verdicts)
            verdicts << tiaocai::name(verdict.verdict);
        words << u"%1 %2 %3 %4"_s.arg(one.package.sequence)
                     .arg(tiaocai::name(one.state), one.code, verdicts.join(u','));
    }
    return words;
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private slots:
    void cardsAreThoseOfTheirKeys()
    {
        const auto centre = sample::card(u"centre.tckey"_s);
        QCOMPARE(centre.keyId(), u"d114c1e9d9e6c12c5c86a16e1d32bce8"_s);
        QCOMPARE(centre.fingerprint().size(), 40);
        QCOMPARE(groupedFingerprint(centre.fingerprint()).split(u' ').size(), 8);
        QCOMPARE(typedFingerprint(groupedFingerprint(centre.fingerprint()).replace(u' ', u'-')),
                 centre.fingerprint());
        const auto rotated = sample::card(u"centre-rotated.tckey"_s);
        QCOMPARE(rotated.rotates->key, centre.keyId());
        QCOMPARE(rotated.rotates->from, 5);
        const auto nobody = [](const QString &) { return std::optional<QByteArray>(); };
        QCOMPARE(readCard(sample::bytes(u"centre-rotated.tckey"_s), sample::isSignature, nobody).error().code,
                 u"unknown-key"_s);
    }

    void theSheetsCodeIsThatOfOtherPrograms()
    {
        sample::Forge forge;
        QList<Part> parts;
        for (const auto &one : forge.members)
            parts << Part{one.name, one.bytes};
        parts.removeLast(); // the sheet itself
        QCOMPARE(checkCode(u"d5b5bd84-b44b-4a7a-aac9-8c1acf12310a"_s, parts), u"JYWV-VX7H-65F3"_s);
    }

    void aChangedCardIsNone()
    {
        const auto whole = sample::bytes(u"centre.tckey"_s);
        const auto nobody = [](const QString &) { return std::optional<QByteArray>(); };
        for (qsizetype at = 0; at < whole.size(); ++at) {
            auto changed = whole;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY(!readCard(changed, sample::isSignature, nobody));
            QVERIFY(!readCard(whole.first(at), sample::isSignature, nobody));
        }
    }

    void packagesFollowOneAnother()
    {
        Receiver receiver;
        QStringList words;
        for (const auto &name :
             {u"1-full.tcsum"_s, u"2-delta.tcsum"_s, u"3-correction.tcsum"_s, u"4-withdrawal.tcsum"_s}) {
            const auto packed = sample::packed(sample::bytes(name));
            QVERIFY2(packed.has_value(), packed ? "" : qPrintable(packed.error().code));
            const auto proven = prove(*packed, sample::trust(), false);
            QVERIFY2(proven.has_value(), proven ? "" : qPrintable(proven.error().code + proven.error().text));
            QCOMPARE(headerIn(proven->header.toJson()), proven->header);
            const auto content = readSummary(*packed, proven->header, indicators());
            QVERIFY2(content.has_value(),
                     content ? "" : qPrintable(content.error().code + content.error().text));
            words << taken(receiver.take(
                arrived(proven->header, proven->manifest),
                [&](const Arrived &) { return Result<QList<RecordLine>>(content->records); },
                [](PackageOutcome &, const Book &, bool) { return QStringList(); }));
        }
        QCOMPARE(words, QStringList({u"1 ACCEPTED  applied,applied,applied,applied"_s,
                                     u"2 ACCEPTED  applied,applied"_s, u"3 ACCEPTED  applied"_s,
                                     u"4 ACCEPTED  applied,applied"_s}));
        QVERIFY(!receiver.position({{}, *receiver.epoch()}).wantFull);
    }

    void testsReceiptsAndFeedbackAreProved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reader");
        QTest::newRow("test") << u"test.tcsum"_s << u"a2f89e6f-e92d-4be3-b8cf-2e2ff6f5e24c"_s;
        QTest::newRow("receipt") << u"receipt-2.tcrcp"_s << u"fa25baee-7bac-4c5c-8ca2-4faa2ff579d5"_s;
        QTest::newRow("feedback") << u"feedback.tcfb"_s << u"fa25baee-7bac-4c5c-8ca2-4faa2ff579d5"_s;
    }
    void testsReceiptsAndFeedbackAreProved()
    {
        QFETCH(QString, name);
        QFETCH(QString, reader);
        auto trust = sample::trust();
        trust.recipient = reader;
        const auto packed = sample::packed(sample::bytes(name));
        QVERIFY(packed.has_value());
        const auto proven = prove(*packed, trust, false);
        QVERIFY2(proven.has_value(), proven ? "" : qPrintable(proven.error().code + proven.error().text));
    }

    void aHandOverOpensForTheCourtAlone()
    {
        const auto packed = sample::packed(sample::bytes(u"hand-over.tccase"_s));
        QVERIFY(packed.has_value());
        const auto court = sample::card(u"court.tckey"_s);
        const auto beside = *packed->read(u"envelope.json"_s);
        const auto envelope = readEnvelope(beside, court.office.uuid, {keyIdOf(court.sealing)});
        QVERIFY2(envelope.has_value(), envelope ? "" : qPrintable(envelope.error().code));
        QCOMPARE(envelope->written(), beside);
        QCOMPARE(readEnvelope(beside, court.office.uuid, {}).error().code, u"other-key"_s);
        QCOMPARE(readEnvelope(beside, court.database, {}).error().code, u"other-recipient"_s);
    }
};

TIAOCAI_TEST(TestSamples)
#include "test_samples.moc"
