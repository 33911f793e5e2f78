// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/marks.h"
#include "other_language.h"
#include "scene.h"
#include "test_main.h"

#include <QCoreApplication>
#include <QMap>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands on the paper, with nothing that only a reader of marks needs.
QString plain(const Filled &filled)
{
    return unescaped(filled.text).trimmed() + u'\n';
}

/// A case with everything that the samples tell of it.
Scene told(CaseKind kind)
{
    Scene scene(kind);
    scene.accept();
    if (kind == CaseKind::Mediation) {
        scene.setSession();
        scene.holdSession();
    } else {
        scene.setHearing();
        scene.holdHearing();
    }
    return scene;
}

/// Every paper that the case can be printed as, by its name.
QMap<QString, QString> everyPaper(const Scene &scene)
{
    QMap<QString, QString> texts;
    for (const auto &paper : catalogue().templates()) {
        const auto filled = scene.tryFill(paper.id.toLatin1().constData());
        if (filled) texts[paper.id] = filled->title + u'\n' + filled->text;
    }
    return texts;
}

} // namespace

/// Whole papers, against the samples that were read as a judge would.
class TestPapers : public QObject {
    Q_OBJECT

    void compare(const Filled &filled, const char *file)
    {
        const auto expected = paperText(QString::fromLatin1(file));
        const auto lines = plain(filled).split(u'\n'), wanted = expected.split(u'\n');
        for (qsizetype i = 0; i < std::max(lines.size(), wanted.size()); ++i)
            QCOMPARE(lines.value(i), wanted.value(i));
    }

private slots:
    void everyPaperSaysTheSameInEveryLanguage_data()
    {
        QTest::addColumn<CaseKind>("kind");
        QTest::newRow("mediation") << CaseKind::Mediation;
        QTest::newRow("arbitration") << CaseKind::Arbitration;
    }
    void everyPaperSaysTheSameInEveryLanguage()
    {
        QFETCH(CaseKind, kind);
        auto scene = told(kind);
        scene.printing.recipient = scene.party(PartyRole::Applicant);
        const auto plainly = everyPaper(scene);
        tiaocai::test::OtherLanguage other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        const auto again = everyPaper(scene);
        QCoreApplication::removeTranslator(&other);
        QVERIFY2(plainly.size() > 100, qPrintable(QString::number(plainly.size())));
        QCOMPARE(again.keys(), plainly.keys());
        for (auto paper = plainly.cbegin(); paper != plainly.cend(); ++paper)
            QCOMPARE(again[paper.key()], *paper);
    }
    void anApplicationHoldsWhatIsKnown()
    {
        Scene scene(CaseKind::Mediation);
        const auto filled = scene.fill("mediation-application", PartyRole::Applicant);
        QCOMPARE(stops(filled), QStringList());
        const auto text = plain(filled);
        for (const auto &words :
             {u"劳动人事争议调解申请书"_s, u"何建民，男，1984年3月6日出生"_s, u"419900198403060914"_s,
              u"石桥镇东岗村2组18号"_s, u"13800004406"_s, u"顺通物流有限公司"_s,
              u"支付2026年8月至10月的劳动报酬，金额15,000.00元"_s, u"货车驾驶工作"_s,
              u"石桥镇劳动人事争议调解中心"_s, u"申请人（签名、盖章或者捺印）"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"记录人"_s));
    }
    void whatIsNotKnownOfAnApplicantIsALineToWriteOn_data()
    {
        QTest::addColumn<QString>("member");
        for (const auto &member : {u"sex"_s, u"birthDate"_s, u"idNumber"_s, u"address"_s, u"phone"_s})
            QTest::newRow(qPrintable(member)) << member;
    }
    void whatIsNotKnownOfAnApplicantIsALineToWriteOn()
    {
        QFETCH(QString, member);
        auto bare = application();
        auto &worker = bare.parties.first();
        if (member == u"sex") worker.sex.reset();
        if (member == u"birthDate") worker.birthDate.reset();
        if (member == u"idNumber") worker.idNumber.clear();
        if (member == u"address") worker.address.clear();
        if (member == u"phone") worker.phone.clear();
        const auto lines = [](const Application &said) {
            Scene scene(CaseKind::Mediation, said);
            return plain(scene.fill("mediation-application", PartyRole::Applicant)).count(u"__"_s);
        };
        QVERIFY(lines(bare) > lines(application()));
    }
    /// Without them it is no application (法12).
    void anApplicationWithoutClaimsOrFactsIsNotPrinted()
    {
        auto bare = application();
        bare.facts.clear();
        bare.claims.clear();
        Scene scene(CaseKind::Mediation, bare);
        const auto left = stops(scene.fill("mediation-application", PartyRole::Applicant));
        QVERIFY2(left.contains(u"请求列表"_s) && left.contains(u"事实与理由"_s), qPrintable(left.join(u' ')));
    }
    void anOralApplicationIsReadOutAndTimed()
    {
        auto oral = application();
        oral.form = ApplicationForm::Oral;
        Scene scene(CaseKind::Mediation, oral);
        const auto filled = scene.fill("mediation-oral-record", PartyRole::Applicant);
        QCOMPARE(stops(filled), QStringList());
        const auto text = plain(filled);
        for (const auto &words : {u"口头申请调解笔录"_s, u"〔2026〕登0311号"_s, u"2026年11月2日9时20分"_s,
                                  u"周建华"_s, u"阅读（宣读），与口述相符"_s, u"记录人（签名）"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }
    void aMediationIsAcceptedAndCalled()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        compare(scene.fill("mediation-acceptance-notice", PartyRole::Respondent),
                "mediation-acceptance-notice.txt");
        scene.setSession();
        compare(scene.fill("session-notice", PartyRole::Respondent), "session-notice.txt");
    }
    /// The agreement is printed to be signed, before the act that it becomes.
    void anAgreementIsPrintedBeforeItIsSigned()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        Act draft;
        draft.payload = scene.agreement();
        draft.on = day(2026, 11, 17);
        scene.printing.draft = draft;
        scene.printing.answers = {
            {u"收款账户"_s, u"户名何建民，开户行某某银行石桥支行，账号6200000000000004406"_s},
            {u"税费约定"_s, u"依法各自承担"_s},
            {u"放弃其余"_s, u"true"_s},
            {u"无其他争议"_s, u"true"_s},
        };
        const auto filled = scene.fill("mediation-agreement");
        QVERIFY(filled.missing.isEmpty());
        compare(filled, "mediation-agreement.txt");
    }
    void aMediationFails()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        scene.setSession();
        scene.holdSession();
        MediationFailed failed;
        failed.ground = FailureGround::NoAgreement;
        failed.whyNotSigned = u"被申请人代理人当场表示不签名，调解员周建华、记录人李敏记明。"_s;
        scene.add(failed, day(2026, 11, 17));
        scene.printing.answers = {{u"分歧"_s, u"未休年休假的天数和付款期限"_s}, {u"愿转送"_s, u"true"_s}};
        const auto filled = scene.fill("mediation-failure-notice", PartyRole::Applicant);
        QCOMPARE(stops(filled), QStringList());
        QCOMPARE(filled.title, u"调解不成通知书"_s);
        compare(filled, "mediation-failure-notice.txt");
    }
    void theTribunalIsNamed()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.printing.date = day(2026, 11, 25);
        const auto filled = scene.fill("tribunal-notice", PartyRole::Applicant);
        QCOMPARE(stops(filled), QStringList());
        compare(filled, "tribunal-notice.txt");
    }
    void anotherTribunalSaysWhy()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        TribunalComposed composed;
        composed.arbitrators = {scene.person(u"王静"_s), scene.person(u"陈立"_s), scene.person(u"赵平"_s)};
        composed.presiding = scene.person(u"王静"_s);
        composed.recorder = scene.person(u"孙丽"_s);
        scene.add(composed, day(2026, 11, 28), {}, u"案情复杂"_s);
        const auto filled = scene.fill("tribunal-notice", PartyRole::Applicant);
        QVERIFY(filled.text.contains(u"因案情复杂，本案重新组成仲裁庭。"_s));
        QVERIFY(filled.text.contains(u"\\- 首席仲裁员：王静"_s) ||
                filled.text.contains(u"- 首席仲裁员：王静"_s));
        QVERIFY(filled.text.contains(u"- 仲裁员：陈立\n- 仲裁员：赵平\n- 书记员：孙丽"_s));
    }
    /// What not coming means is told to each side by its own role.
    void aHearingIsAnnouncedToEachSide_data()
    {
        QTest::addColumn<PartyRole>("role");
        QTest::addColumn<QString>("file");
        QTest::newRow("applicant") << PartyRole::Applicant << u"hearing-notice-applicant.txt"_s;
        QTest::newRow("respondent") << PartyRole::Respondent << u"hearing-notice-respondent.txt"_s;
    }
    void aHearingIsAnnouncedToEachSide()
    {
        QFETCH(PartyRole, role);
        QFETCH(QString, file);
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        const auto filled = scene.fill("hearing-notice", role);
        QCOMPARE(stops(filled), QStringList());
        compare(filled, file.toLatin1().constData());
    }
    void aThirdPartyIsToldToo()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        PartyAdded added;
        added.party.id = PartyId::fresh();
        added.party.role = PartyRole::ThirdParty;
        added.party.kind = PartyKind::Employer;
        added.party.name = u"捷运劳务派遣有限公司"_s;
        added.reason = u"派遣单位"_s;
        scene.add(added, day(2026, 11, 26));
        scene.setHearing();
        const auto text = scene.fill("hearing-notice", PartyRole::ThirdParty).text;
        QVERIFY(
            text.startsWith(u"# 开庭通知书\n% 宛石劳人仲字〔2026〕第1043号\n\n@ 捷运劳务派遣有限公司：\n"_s));
        QVERIFY(text.contains(u"、第三人捷运劳务派遣有限公司劳动报酬、年休假工资争议一案"_s));
        QVERIFY(!text.contains(u"按撤回仲裁申请处理"_s));
    }
    /// A change is a notice anew that names the old one.
    void aChangedHearingNamesTheOldNotice()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        scene.printing.replaces = u"宛劳人仲书〔2026〕12号"_s;
        const auto text = unescaped(scene.fill("hearing-notice", PartyRole::Applicant).text);
        QVERIFY(text.contains(
            u"\n\n本开庭通知书更正并代替宛劳人仲书〔2026〕12号。\n\n> 宛石区劳动人事争议仲裁委员会（印章）"_s));
        scene.printing.replacedDay = day(2026, 12, 3);
        scene.printing.replacedTime = QTime(9, 30);
        const auto moved = unescaped(scene.fill("hearing-notice", PartyRole::Applicant).text);
        QVERIFY(moved.contains(
            u"\n\n本开庭通知书更正并代替宛劳人仲书〔2026〕12号（原定2026年12月3日9时30分开庭）。\n\n> "_s));
    }
    void aHearingIsPostponed()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        PostponementRequested requested;
        requested.party = scene.party(PartyRole::Respondent);
        requested.reason = u"委托代理人同日另有开庭"_s;
        scene.add(requested, day(2026, 12, 10));
        PostponementDecided decided;
        decided.granted = true;
        decided.newDay = day(2026, 12, 29);
        decided.time = QTime(14, 30);
        scene.add(decided, day(2026, 12, 11));
        const auto filled = scene.fill("postponement-notice", PartyRole::Applicant);
        QCOMPARE(stops(filled), QStringList());
        compare(filled, "postponement-notice.txt");
    }
    void aPostponementIsRefused()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        PostponementRequested requested;
        requested.party = scene.party(PartyRole::Respondent);
        requested.reason = u"出差"_s;
        scene.add(requested, day(2026, 12, 10));
        PostponementDecided decided;
        decided.granted = false;
        scene.add(decided, day(2026, 12, 11));
        const auto filled = scene.fill("postponement-notice", PartyRole::Respondent);
        QCOMPARE(filled.title, u"不予延期开庭通知书"_s);
        QCOMPARE(stops(filled), QStringList());
        QVERIFY(filled.text.contains(u"\n不予延期。请按原开庭通知书的时间、地点到庭"_s));
        QVERIFY(!filled.text.contains(u"改定于"_s));
    }
    void aHearingIsCancelled()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        const auto set = scene.setHearing();
        HearingCancelled cancelled;
        cancelled.hearing = set.hearing;
        cancelled.reason = u"仲裁员陈立因病不能到庭"_s;
        scene.add(cancelled, day(2026, 12, 14));
        const auto filled = scene.fill("postponement-notice", PartyRole::Applicant);
        QCOMPARE(filled.title, u"取消开庭通知书"_s);
        QCOMPARE(stops(filled), QStringList());
        QVERIFY(filled.text.contains(u"原定于2026年12月22日开庭。因仲裁员陈立因病不能到庭，依照"_s));
        QVERIFY(filled.text.contains(u"延期开庭，开庭日期另行通知。"_s));
    }
    void minutesTakeWhatTheActRecorded()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        scene.holdHearing();
        scene.printing.answers = {
            {u"申请人回避意见"_s, u"不申请"_s},   {u"被申请人回避意见"_s, u"不申请"_s},
            {u"请求变更情况"_s, u"不变更"_s},     {u"询问"_s, u"仲裁员问：2025年休假几天？"_s},
            {u"申请人辩论"_s, u"同陈述"_s},       {u"被申请人辩论"_s, u"同答辩"_s},
            {u"申请人最后意见"_s, u"坚持请求"_s}, {u"被申请人最后意见"_s, u"请求驳回年休假部分"_s},
            {u"申请人调解意见"_s, u"同意"_s},     {u"被申请人调解意见"_s, u"不同意"_s},
            {u"调解情况"_s, u"调解不成。"_s},     {u"证据列表"_s, u"1|劳动合同书|申请人|劳动关系|无异议"_s},
        };
        const auto filled = scene.fill("hearing-minutes");
        QCOMPARE(stops(filled), QStringList());
        compare(filled, "hearing-minutes.txt");
    }
    /// Of an item of the register number, name and what it is to show; of what was put in at the hearing what the sheet says.
    void minutesPrintTheirEvidenceFromTheRegister()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        EvidenceReceived received;
        received.by = scene.party(PartyRole::Applicant);
        for (const auto &name : {u"劳动合同书"_s, u"银行流水"_s}) {
            EvidenceItem item;
            item.id = EvidenceId::fresh();
            item.name = name;
            item.form = EvidenceForm::Copy;
            item.proves = u"劳动关系"_s;
            received.items << item;
        }
        scene.add(received, day(2026, 12, 1));
        EvidenceOpinion said;
        said.item = received.items.last().id;
        said.party = scene.party(PartyRole::Respondent);
        said.authenticity = Recognition::Accepts;
        said.relevance = Recognition::Disputes;
        scene.add(EvidenceExamined{{said}}, day(2026, 12, 8));
        HearingHeld held;
        held.present = {scene.party(PartyRole::Applicant), scene.party(PartyRole::Respondent)};
        held.outcome = HearingOutcome::Ended;
        held.evidence = {{received.items.first().id, {}, {}, {}, u"无异议\n但不全"_s},
                         {received.items.last().id, {}, {}, {}, {}},
                         {{}, scene.party(PartyRole::Respondent), u"考勤表"_s, u"出勤天数"_s, u"有异议"_s}};
        scene.add(held, day(2026, 12, 22), QTime(9, 0));
        const auto text = plain(scene.fill("hearing-minutes"));
        for (const auto &row :
             {u"| 1 | 劳动合同书 | 何建民 | 劳动关系 | 无异议；但不全 |"_s,
              u"| 2 | 银行流水 | 何建民 | 劳动关系 | 顺通物流有限公司：真实性无异议，关联性有异议 |"_s,
              u"| 3 | 考勤表 | 顺通物流有限公司 | 出勤天数 | 有异议 |"_s})
            QVERIFY2(text.contains(row), qPrintable(row + u'\n' + text));
        QCOMPARE(scene.file().evidence.last().item.number, u"被1"_s); // of the register from then on
    }
    /// The party's list names what it handed in, the receipt of a return the originals that are still here.
    void listsOfEvidenceAreTheRegisters()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        EvidenceReceived received;
        received.by = scene.party(PartyRole::Applicant);
        EvidenceItem contract;
        contract.id = EvidenceId::fresh();
        contract.name = u"劳动合同书"_s;
        contract.kind = EvidenceKind::Documentary;
        contract.form = EvidenceForm::Original;
        contract.copies = 1;
        contract.pages = 6;
        contract.origin = u"申请人保管"_s;
        contract.proves = u"劳动关系"_s;
        EvidenceItem slip = contract;
        slip.id = EvidenceId::fresh();
        slip.name = u"工资条"_s;
        slip.form = EvidenceForm::Copy;
        received.items = {contract, slip};
        scene.add(received, day(2026, 12, 1));
        const auto list = plain(scene.fill("evidence-list", PartyRole::Applicant));
        QVERIFY2(list.contains(u"| 1 | 劳动合同书 | 书证 | 原件 | 1 | 6 | 申请人保管 | 劳动关系 |"_s),
                 qPrintable(list));
        QVERIFY(list.contains(u"| 2 | 工资条 | 书证 | 复印件 |"_s));
        QVERIFY(!plain(scene.fill("evidence-list", PartyRole::Respondent)).contains(u"劳动合同书"_s));
        const auto back = plain(scene.fill("evidence-return", PartyRole::Applicant));
        QVERIFY2(back.contains(u"| 1 | 劳动合同书 | 1 | 6 |"_s) && !back.contains(u"工资条"_s),
                 qPrintable(back));
        EvidenceReturned returned;
        returned.items = {contract.id};
        returned.to = scene.party(PartyRole::Applicant);
        returned.receiver = u"何建民"_s;
        scene.add(returned, day(2026, 12, 30));
        QVERIFY(stops(scene.fill("evidence-return", PartyRole::Applicant)).contains(u"证据列表"_s));
    }
    /// The sheet asks what the law names, and says what was filled; minutes before there are any begin with it.
    void elementsAreThoseOfTheSheet()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        const auto asked = plain(scene.fill("element-sheet"));
        QVERIFY2(asked.contains(u"| 1 | 入职时间 |"_s) && asked.contains(u"| 该期间应付工资 |"_s),
                 qPrintable(asked));
        scene.add(ElementsFilled{{{u"月工资标准"_s, u"8000元\n含绩效"_s, u"6000元"_s, Dispute::Disputed},
                                  {u"工作岗位"_s, u"分拣员"_s, u"无异议"_s, Dispute::Undisputed}}},
                  day(2026, 12, 1));
        const auto sheet = plain(scene.fill("element-sheet"));
        QVERIFY2(sheet.contains(u"| 1 | 月工资标准 | 8000元；含绩效 | 6000元 | 有争议 |"_s) &&
                     sheet.contains(u"| 2 | 工作岗位 | 分拣员 | 无异议 | 无争议 |"_s),
                 qPrintable(sheet));
        QVERIFY(sheet.contains(u"月工资标准：申请人称8000元"_s));
        QVERIFY(!sheet.contains(u"入职时间"_s));
        const auto minutes = plain(scene.fill("hearing-minutes"));
        QVERIFY2(minutes.contains(u"工作岗位：分拣员"_s), qPrintable(minutes));
        scene.setHearing();
        scene.holdHearing();
        const auto held = plain(scene.fill("hearing-minutes"));
        QVERIFY(held.contains(u"2025年度未休年休假的天数。"_s) && !held.contains(u"工作岗位：分拣员"_s));
    }
    /// What was filled in the mediation stands on the sheet of the arbitration until it is filled anew.
    void elementsComeAlongFromTheCaseBefore()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        auto sources = scene.sources();
        sources.elementsBefore = {{u"月工资标准"_s, u"8000元"_s, u"6000元"_s, Dispute::Disputed}};
        const auto &paper = *catalogue().paper(u"element-sheet");
        const auto filled = tiaocai::documents::fill(paper, sources, scene.printing);
        QVERIFY(filled);
        QVERIFY(plain(*filled).contains(u"| 1 | 月工资标准 | 8000元 | 6000元 | 有争议 |"_s));
    }
    void minutesKeepWhatWasReadArguedAndSaidLast()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        HearingHeld held;
        held.present = {scene.party(PartyRole::Applicant), scene.party(PartyRole::Respondent)};
        held.outcome = HearingOutcome::Ended;
        held.claimsRead = u"支付劳动报酬15000元"_s;
        held.defence = u"不同意全部请求"_s;
        held.arguments = u"申请人：应当支付。被申请人：已经支付。"_s;
        held.lastStatements = u"均坚持原来的意见"_s;
        scene.add(held, day(2026, 12, 22), QTime(9, 0));
        const auto text = plain(scene.fill("hearing-minutes"));
        for (const auto &words : {u"事实与理由：支付劳动报酬15000元"_s, u"被申请人答辩：不同意全部请求"_s,
                                  u"申请人：应当支付。\n"_s, u"被申请人：已经支付。\n"_s,
                                  u"申请人：（各方意见）均坚持原来的意见"_s, u"被申请人：（见前）"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }
    /// A joined counterclaim begins the period anew; the case was accepted on its own day.
    void anExtensionNamesTheDayOfAcceptance()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.add(CounterclaimFiled{.party = scene.party(PartyRole::Respondent)}, day(2026, 12, 1));
        scene.add(CounterclaimDecided{.decision = CounterclaimDecision::Joined}, day(2026, 12, 3));
        scene.add(ExtensionApproved{.days = 15, .reason = u"案情复杂"_s}, day(2026, 12, 20));
        for (const auto *paper : {"extension-notice", "extension-approval"}) {
            const auto text = plain(scene.fill(paper, PartyRole::Applicant));
            QVERIFY2(text.contains(u"2026年11月24日"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"2026年12月3日"_s), qPrintable(text));
        }
    }
    void anAddedClaimStandsBesideTheOthers()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        ClaimRecord added;
        added.id = ClaimId::fresh();
        added.cause = Cause::Overtime;
        added.text = u"支付加班费"_s;
        scene.add(ClaimsChangeRequested{.claims = {added}}, day(2026, 12, 1));
        scene.add(ClaimsChangeDecided{.accepted = true}, day(2026, 12, 2));
        const auto text = plain(scene.fill("claims-change-notice", PartyRole::Applicant));
        for (const auto &words : {u"（一）支付2026年8月至10月的劳动报酬"_s, u"（三）支付加班费"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(text.count(u"支付加班费"_s), 1);
    }
    void aDefaultKeepsTheAgreedDayOfWhatFellDueAtOnce()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        auto agreement = scene.agreement();
        agreement.allSignedOnDay = true;
        scene.add(agreement, day(2026, 11, 17));
        scene.add(DefaultRecorded{.since = day(2026, 12, 11)}, day(2026, 12, 14));
        for (const auto *paper : {"default-record", "payment-order-application"}) {
            const auto text = plain(scene.fill(paper, PartyRole::Applicant));
            for (const auto &words :
                 {u"拖欠劳动报酬　第1期 | 2026年12月10日 |"_s,
                  u"拖欠劳动报酬　第2期（2026年12月14日依约提前到期） | 2027年1月10日 |"_s})
                QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        }
    }
    /// What nobody recorded is a line to write on, and is not said to have happened.
    void minutesSayNothingThatNobodyRecorded()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        HearingHeld held;
        held.present = {scene.party(PartyRole::Applicant)};
        held.absent = {scene.party(PartyRole::Respondent)};
        held.outcome = HearingOutcome::Continued;
        held.nextOn = day(2027, 1, 5);
        scene.add(held, day(2026, 12, 22), QTime(9, 0));
        const auto text = plain(scene.fill("hearing-minutes"));
        for (const auto &words :
             {u"| 顺通物流有限公司（未到庭） |"_s, u"被申请人答辩：____"_s, u"归纳没有争议的事实：____"_s,
              u"本案定于2027年1月5日"_s, u"9时00分至__时__分"_s, u"未签名的情况"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        for (const auto &words : {u"庭审结束"_s, u"现在休庭"_s})
            QVERIFY2(!text.contains(words), qPrintable(words));
    }
    void anAwardIsWritten()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        scene.setHearing();
        scene.holdHearing();
        AwardMade award;
        award.number = u"宛石劳人仲字〔2026〕第1043号"_s;
        award.isFinal = true;
        award.results = {{scene.claim(0), ClaimOutcome::Granted, Money::fromFen(1500000)},
                         {scene.claim(1), ClaimOutcome::RefusedClaim, {}}};
        Act draft;
        draft.payload = award;
        draft.on = day(2026, 12, 30);
        scene.printing.draft = draft;
        scene.printing.date = draft.on;
        scene.printing.answers = {
            {u"答辩情况"_s, u"辩称：欠付三个月劳动报酬属实。"_s},
            {u"证据认定"_s, u"双方没有异议的，本委予以采信。"_s},
            {u"查明事实"_s, u"被申请人未支付2026年8月至10月的劳动报酬15000元。"_s},
            {u"裁决理由"_s, u"用人单位应当及时足额支付劳动报酬。"_s},
            {u"法律依据"_s, u"《中华人民共和国劳动合同法》第三十条第一款"_s},
            {u"裁决项列表"_s,
             u"被申请人顺通物流有限公司自本裁决书生效之日起十日内支付申请人何建民劳动报酬15,000.00元"_s},
        };
        const auto filled = scene.fill("award");
        QCOMPARE(stops(filled), QStringList());
        compare(filled, "award.txt");
    }
};

TIAOCAI_TEST(TestPapers)
#include "test_papers.moc"
