// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"
#include "casework/act_words.h"
#include "casework/left_open.h"
#include "live_case.h"
#include "mediation_case.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

EvidenceItem item(const QString &name, EvidenceForm form = EvidenceForm::Copy, const QString &number = {})
{
    EvidenceItem made;
    made.name = name;
    made.form = form;
    made.number = number;
    return made;
}

/// A mediation with what each side handed in.
struct Handed {
    Handed()
    {
        live.open(MediationApplied{application(1, {Cause::WageArrears})}, day("2026-09-01"));
        in(live.applicant(), {item(u"劳动合同"_s, EvidenceForm::Original), item(u"工资条"_s)});
        in(live.respondent(), {item(u"考勤表"_s)});
    }
    bool in(const std::optional<PartyId> &by, const QList<EvidenceItem> &items)
    {
        return live.recordBare(EvidenceReceived{by, items}, day("2026-09-02"));
    }
    bool back(const QStringList &numbers)
    {
        EvidenceReturned returned;
        for (const auto &number : numbers)
            returned.items << id(number);
        returned.to = live.applicant();
        returned.receiver = u"李强"_s;
        return live.recordBare(returned, day("2026-09-05"));
    }
    QStringList numbers() const
    {
        QStringList all;
        for (const auto &one : live.file.evidence)
            all << one.item.number;
        return all;
    }
    const Evidence &numbered(const QString &number) const
    {
        return *std::ranges::find_if(live.file.evidence,
                                     [&](const Evidence &one) { return one.item.number == number; });
    }
    EvidenceId id(const QString &number) const { return numbered(number).item.id; }

    LiveCase live;
};

} // namespace

/// The register of evidence is what its acts make of it.
class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void whatNobodyNumberedIsCountedByItsSide()
    {
        Handed handed;
        QCOMPARE(handed.numbers(), (QStringList{u"申1"_s, u"申2"_s, u"被1"_s}));
        QVERIFY(handed.in(handed.live.applicant(),
                          {item(u"转账记录"_s, EvidenceForm::Copy, u"申5"_s), item(u"录音"_s)}));
        QVERIFY(handed.in(std::nullopt, {item(u"社保缴费记录"_s)}));
        QCOMPARE(handed.numbers().mid(3), (QStringList{u"申5"_s, u"申3"_s, u"调1"_s}));
        QVERIFY(!handed.live.warnings.isEmpty()); // nobody handed it in
        QCOMPARE(handed.numbered(u"被1"_s).by, std::optional(handed.live.respondent()));
        QCOMPARE(handed.numbered(u"被1"_s).since, day("2026-09-02"));
    }
    void anItemSaysInWhichFormItCame()
    {
        Handed handed;
        auto formless = item(u"工牌"_s);
        formless.form.reset();
        QVERIFY(!handed.in(handed.live.applicant(), {formless}));
        QCOMPARE(handed.live.refusal.code, u"missing-data"_s);
        QCOMPARE(handed.live.refusal.member, u"evidence[0].form"_s);
    }
    void whatWentToWhomIsKept()
    {
        Handed handed;
        const auto &live = handed.live;
        QVERIFY(handed.live.recordBare(
            EvidenceExchanged{{handed.id(u"申1"_s), handed.id(u"申2"_s)}, {live.respondent()}},
            day("2026-09-03")));
        QCOMPARE(handed.numbered(u"申1"_s).exchanged.value(live.respondent()), day("2026-09-03"));
        QVERIFY(handed.numbered(u"被1"_s).exchanged.isEmpty());
        QVERIFY(handed.live.recordBare(EvidenceExchanged{{handed.id(u"申1"_s)}, {live.respondent()}},
                                       day("2026-09-04")));
        QCOMPARE(handed.numbered(u"申1"_s).exchanged.value(live.respondent()),
                 day("2026-09-03")); // the first time
        QVERIFY(handed.live.recordBare(EvidenceExchanged{{handed.id(u"被1"_s)}, {live.respondent()}},
                                       day("2026-09-04")));
        QVERIFY(!handed.live.warnings.isEmpty()); // his own
    }
    void opinionsStandWithTheirItem()
    {
        Handed handed;
        EvidenceOpinion said;
        said.item = handed.id(u"申1"_s);
        said.party = handed.live.respondent();
        QVERIFY(!handed.live.recordBare(EvidenceExamined{{said}}, day("2026-09-04")));
        QCOMPARE(handed.live.refusal.member, u"opinions[0].authenticity"_s);
        said.authenticity = Recognition::Accepts;
        said.relevance = Recognition::Disputes;
        said.text = u"与本案无关"_s;
        QVERIFY(handed.live.recordBare(EvidenceExamined{{said}}, day("2026-09-04")));
        const auto &opinions = handed.numbered(u"申1"_s).opinions;
        QCOMPARE(opinions.size(), 1);
        QCOMPARE(opinions.first().relevance, std::optional(Recognition::Disputes));
        QCOMPARE(opinions.first().party, std::optional(handed.live.respondent()));
        QVERIFY(handed.numbered(u"申2"_s).opinions.isEmpty());
    }
    void anOriginalGoesBackOnce()
    {
        Handed handed;
        QVERIFY(handed.numbered(u"申1"_s).isKept());
        QVERIFY(!handed.numbered(u"申2"_s).isKept()); // a copy stays
        QVERIFY(handed.back({u"申1"_s}));
        QVERIFY(handed.live.warnings.isEmpty());
        QCOMPARE(handed.numbered(u"申1"_s).returnedOn, std::optional(day("2026-09-05")));
        QCOMPARE(handed.numbered(u"申1"_s).receiver, u"李强"_s);
        QVERIFY(!handed.numbered(u"申1"_s).isKept());
        QVERIFY(!handed.back({u"申2"_s, u"申1"_s}));
        QCOMPARE(handed.live.refusal.code, u"evidence-returned"_s);
        QVERIFY(handed.back({u"申2"_s}));
        QVERIFY(!handed.live.warnings.isEmpty()); // no original
    }
    void whatIsNotOfTheCaseIsRefused()
    {
        Handed handed;
        QVERIFY(!handed.live.recordBare(EvidenceExchanged{{EvidenceId::fresh()}, {handed.live.respondent()}},
                                        day("2026-09-03")));
        QCOMPARE(handed.live.refusal.code, u"unknown-evidence"_s);
        auto scanned = item(u"收条"_s);
        scanned.attachment = handed.live.file.acts.first().id; // an act, and no file
        QVERIFY(!handed.in(handed.live.applicant(), {scanned}));
        QCOMPARE(handed.live.refusal.code, u"unknown-attachment"_s);
        QCOMPARE(handed.live.refusal.member, u"evidence[0].attachment"_s);
        FileAttached file;
        file.fileName = u"收条.pdf"_s;
        file.mediaType = u"application/pdf"_s;
        file.size = 10;
        file.sha256 = QString(64, u'a');
        QVERIFY(handed.live.recordBare(file, day("2026-09-02")));
        scanned.attachment = handed.live.file.acts.last().id;
        QVERIFY(handed.in(handed.live.applicant(), {scanned}));
        QCOMPARE(handed.live.file.evidence.last().item.attachment, scanned.attachment);
    }
    void whatIsStruckOutLeavesTheRegister()
    {
        Handed handed;
        ActCorrected wrong;
        wrong.act = handed.numbered(u"被1"_s).act;
        wrong.reason = u"误录"_s;
        wrong.voided = true;
        QVERIFY(handed.live.recordBare(wrong, day("2026-09-06")));
        QCOMPARE(handed.numbers(), (QStringList{u"申1"_s, u"申2"_s}));
    }
    void anOriginalThatIsStillHereIsNamedAtTheEnd()
    {
        Handed handed;
        const auto left = [&] {
            const law::Rules rules{book(), calendar(), handed.live.choices};
            return leftOpen(handed.live.file, rules, handed.live.today, Speech::ofLaw())
                .filter(u"劳动合同"_s);
        };
        QCOMPARE(left().size(), 1);
        QVERIFY(handed.back({u"申1"_s}));
        QVERIFY(left().isEmpty());
    }
    void anActIsSaidByTheNamesOfItsItems()
    {
        Handed handed;
        const EvidenceExchanged exchanged{{handed.id(u"申1"_s), handed.id(u"被1"_s)},
                                          {handed.live.respondent()}};
        const auto words = saidInShort(exchanged, {handed.live.file, {}, {}, Speech::ofLaw()});
        QVERIFY2(words.contains(u"申1 劳动合同、被1 考勤表"_s), qPrintable(words));
    }
};

TIAOCAI_TEST(TestEvidence)
#include "test_evidence.moc"
