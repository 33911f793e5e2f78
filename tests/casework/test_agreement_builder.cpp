// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/open_remedies.h"
#include "casework/wordings.h"
#include "live_case.h"
#include "test_main.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

/// A mediation that comes to an agreement, an item for each of the claims.
struct Agreed {
    explicit Agreed(const QList<Cause> &causes)
    {
        live.open(MediationApplied{application(1, causes)}, day("2026-06-01"));
        MediationAccepted accepted;
        accepted.beforeConsent = true;
        live.record(accepted, day("2026-06-02"));
    }
    AgreementItem item(qsizetype claim, const QString &text = {}) const
    {
        AgreementItem made;
        made.claim = live.claim(claim);
        made.amount = Money::fromFen(1'000'000);
        made.due = day("2026-07-10");
        made.manner = u"银行转账"_s;
        made.text = text;
        return made;
    }
    void agree(const QList<AgreementItem> &items)
    {
        AgreementSigned agreement;
        agreement.document = DocumentId::fresh();
        agreement.items = items;
        agreement.allSignedOnDay = true;
        live.record(agreement, day("2026-06-05"));
    }
    QStringList ways(qsizetype item, const char *today = nullptr)
    {
        if (today) live.waitUntil(day(today));
        const law::Rules rules{book(), calendar(), live.choices};
        QStringList words;
        for (const auto &one : openRemedies(live.file, live.file.items[item],
                                            deadlines(live.file, rules, live.today), live.today)) {
            words << u"%1 %2..%3"_s.arg(casework::name(one.remedy),
                                        one.from ? one.from->toString(Qt::ISODate) : u"now"_s,
                                        one.until ? one.until->toString(Qt::ISODate) : QString());
        }
        return words;
    }
    LiveCase live;
};

} // namespace

/// What helps to build an agreement: what excludes each other, what is open for an item, words to begin with.
class TestAgreementBuilder : public QObject {
    Q_OBJECT

private slots:
    void whatExcludesEachOtherIsWarnedOf_data()
    {
        QTest::addColumn<QList<Cause>>("causes");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("article"); // empty: nothing is warned of
        const auto row = [](const char *name, const QList<Cause> &causes, const QStringList &texts,
                            const QString &article) { QTest::newRow(name) << causes << texts << article; };
        row("2N and N", {Cause::UnlawfulDismissal, Cause::Severance}, {{}, {}}, u"实施条例》第25条"_s);
        row("2N and notice pay", {Cause::UnlawfulDismissal, Cause::Severance}, {{}, u"代通知金"_s},
            u"第40条"_s);
        row("2N and reinstatement", {Cause::UnlawfulDismissal, Cause::Contract}, {{}, u"继续履行劳动合同"_s},
            u"《劳动合同法》第48条"_s);
        row("reinstatement and 2N of one claim", {Cause::UnlawfulDismissal, Cause::UnlawfulDismissal},
            {u"违法解除劳动合同的赔偿金"_s, u"恢复劳动关系"_s}, u"《劳动合同法》第48条"_s);
        row("N and notice pay", {Cause::Severance, Cause::Severance}, {{}, u"代通知金"_s}, {});
        row("2N and double wage", {Cause::UnlawfulDismissal, Cause::DoubleWage}, {{}, {}}, {});
        row("instalments of one", {Cause::UnlawfulDismissal, Cause::UnlawfulDismissal}, {{}, {}}, {});
    }
    void whatExcludesEachOtherIsWarnedOf()
    {
        QFETCH(QList<Cause>, causes);
        QFETCH(QStringList, texts);
        QFETCH(QString, article);
        Agreed agreed(causes);
        agreed.agree({agreed.item(0, texts[0]), agreed.item(1, texts[1])});
        QCOMPARE(agreed.live.file.stage, Stage::Concluded); // warned, not refused
        const auto warned = agreed.live.warnings.filter(u"《劳动合同法"_s);
        QCOMPARE(warned.size(), article.isEmpty() ? 0 : 1);
        if (!article.isEmpty()) QVERIFY2(warned.first().contains(article), qPrintable(warned.first()));
    }
    void eachItemHasItsOwnWays()
    {
        Agreed agreed({Cause::WageArrears, Cause::AnnualLeave});
        agreed.agree({agreed.item(0), agreed.item(1)});
        QCOMPARE(
            agreed.ways(0).mid(0, 4),
            (QStringList{u"review-of-agreement now..2026-06-22"_s, u"judicial-confirmation now..2026-07-06"_s,
                         u"payment-order 2026-07-11.."_s, u"suit-on-agreement 2026-07-11.."_s}));
        QVERIFY(agreed.ways(0).last().startsWith(u"arbitration 2026-07-11.."_s));
        const auto ofLeave = agreed.ways(1); // no payment order, no suit on the agreement alone
        QVERIFY(ofLeave.filter(u"payment-order"_s).isEmpty() && ofLeave.filter(u"suit"_s).isEmpty());
        QCOMPARE(ofLeave.size(), 3);
        const auto inDefault = agreed.ways(0, "2026-07-20"); // both joint ways are over
        QVERIFY2(inDefault.first().startsWith(u"payment-order now"_s), qPrintable(inDefault.join(u' ')));
    }
    void whatWasPaidOrAskedForIsNotOpen()
    {
        Agreed agreed({Cause::WageArrears, Cause::Severance});
        agreed.agree({agreed.item(0), agreed.item(1)});
        agreed.live.waitUntil(day("2026-07-20"));
        RemedyPursued pursued;
        pursued.remedy = Remedy::PaymentOrder;
        pursued.items = {agreed.live.file.items[0].agreed.id};
        agreed.live.record(pursued, day("2026-07-20"));
        QVERIFY(agreed.ways(0).filter(u"payment-order"_s).isEmpty());
        QVERIFY(!agreed.ways(1).filter(u"payment-order"_s).isEmpty());
        PaymentRecorded paid;
        paid.item = agreed.live.file.items[1].agreed.id;
        paid.amount = Money::fromFen(1'000'000);
        agreed.live.record(paid, day("2026-07-21"));
        QVERIFY(agreed.ways(1).isEmpty());
    }
    void aLabourRelationIsNotReviewed()
    {
        Agreed agreed({Cause::WageArrears, Cause::LabourRelation});
        auto relation = agreed.item(1, u"双方确认存在劳动关系"_s);
        relation.amount.reset();
        agreed.agree({agreed.item(0), relation});
        QVERIFY(agreed.ways(0).filter(u"review"_s).isEmpty());
        QVERIFY(!agreed.ways(0).filter(u"judicial-confirmation"_s).isEmpty());
    }
    void wordingsLeaveBlankWhatOnlyPeopleKnow()
    {
        QVERIFY(wordingsOf(Cause::OtherCause).isEmpty());
        for (const auto &cause : choices<Cause>) {
            for (const auto &wording : wordingsOf(cause.value)) {
                QVERIFY(!wording.contains(QRegularExpression(u"[0-9]"_s)));
                QVERIFY2(!wording.contains(u'年') || wording.contains(wordingBlank) ||
                             wording.contains(u"年休假"_s),
                         qPrintable(wording));
            }
        }
    }
};

TIAOCAI_TEST(TestAgreementBuilder)
#include "test_agreement_builder.moc"
