// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/marks.h"
#include "scene.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

const auto hostile = u"{{案号}} {{#请求列表}} # | > ____ **\n# 标题\n| 甲 | 乙 |\u0007\u0000\u2028- 丙 \\"_s;

template <typename T>
QString code(const Result<T> &answer)
{
    return answer ? QString() : answer.error().code;
}

const Missing *missing(const Filled &filled, QStringView key)
{
    for (const auto &one : filled.missing) {
        if (one.key == key) return &one;
    }
    return nullptr;
}

/// Every text of a record becomes the hostile one.
struct Poison {
    template <typename T>
    void operator()(Field, T &value)
    {
        if constexpr (std::same_as<T, QString>) value = hostile;
    }
};

/// Lines of a text that a reader of marks takes for something else than a paragraph.
int markedLines(const QString &text)
{
    int count = 0;
    for (const auto &line : text.split(u'\n')) {
        if (!line.isEmpty() && u"#%@-|>&+"_s.contains(line.front())) ++count;
    }
    return count;
}

} // namespace

/// How a paper is filled, and what stops it.
class TestFill : public QObject {
    Q_OBJECT

private slots:
    void whatTheLawDemandsStopsThePaperAndSaysWhereItIsFilled()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        HearingSet set;
        set.hearing = HearingId::fresh();
        set.day = day(2026, 12, 22);
        scene.add(set, day(2026, 11, 27));
        const auto filled = scene.fill("hearing-notice", PartyRole::Applicant);
        QVERIFY(!filled.mayBeIssued());
        const auto *time = missing(filled, u"开庭时间");
        QVERIFY(time);
        QCOMPARE(time->mandatory, (QStringList{u"法35"_s, u"规则38"_s}));
        QCOMPARE(time->place, Place::Act);
        QCOMPARE(time->act, ActKind::HearingSet);
        QCOMPARE(time->member, u"time"_s);
        QVERIFY(missing(filled, u"开庭地点"));
        QVERIFY(!missing(filled, u"开庭日期"));
        QVERIFY(filled.text.contains(u"定于2026年12月22日__时__分，在____________"_s));
    }
    void aFieldOfAPartyNamesTheParty()
    {
        Scene scene(CaseKind::Arbitration);
        scene.settings.committeeName.clear();
        scene.accept();
        scene.setHearing();
        const auto filled = scene.fill("hearing-notice", PartyRole::Applicant);
        const auto *committee = missing(filled, u"仲裁委员会");
        QVERIFY(committee);
        QCOMPARE(committee->place, Place::Office);
        QCOMPARE(committee->member, u"committeeName"_s);
        QVERIFY(!filled.mayBeIssued());
    }
    /// The number of an identity card is not asked of a company.
    void whatStandsInASectionThatDoesNotPrintIsNotAsked()
    {
        Scene scene(CaseKind::Mediation);
        const auto filled = scene.fill("mediation-application");
        QVERIFY(!missing(filled, u"被申请人列表.身份证件号码"));
        QVERIFY(!missing(filled, u"申请人列表.法定代表人"));
        QCOMPARE(filled.text.count(u"公民身份号码"_s), 1);
        QCOMPARE(filled.text.count(u"统一社会信用代码"_s), 1);
    }
    void anAnswerIsOfItsFieldsType()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        scene.setSession();
        const auto with = [&](const QString &key, const QString &answer) {
            scene.printing.answers = {{key, answer}};
            return code(scene.tryFill("session-notice"));
        };
        QCOMPARE(with(u"改期告知时限"_s, u"2026-11-09"_s), QString());
        QCOMPARE(with(u"改期告知时限"_s, u"下周"_s), u"bad-answer"_s);
        QCOMPARE(with(u"调解日期"_s, u"2026-11-09"_s), u"unknown-field"_s); // it stands in the act
        QCOMPARE(with(u"天气"_s, u"晴"_s), u"unknown-field"_s);
    }
    void questionsComeWithWhatTheCaseKnows()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        scene.setSession();
        const auto &paper = *catalogue().paper(u"session-notice");
        const auto asked = questions(paper, scene.sources(), scene.printing);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().key, u"改期告知时限"_s);
        QCOMPARE(asked.first().preset, u"2026-11-10"_s);
        const auto &receipt = *catalogue().paper(u"material-receipt");
        const auto list = questions(receipt, scene.sources(), scene.printing);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().columns,
                 (QStringList{u"材料名称"_s, u"材料份数"_s, u"材料页数"_s, u"材料形式"_s}));
    }
    void aListIsAnsweredLineByLine()
    {
        Scene scene(CaseKind::Mediation);
        scene.printing.answers = {{u"材料列表"_s, u"调解申请书|2|3|原件\n劳动合同|1|4|复印件"_s}};
        const auto filled = scene.fill("material-receipt", PartyRole::Applicant);
        QVERIFY(filled.mayBeIssued());
        QVERIFY(
            filled.text.contains(u"| 1 | 调解申请书 | 2 | 3 | 原件 |\n| 2 | 劳动合同 | 1 | 4 | 复印件 |"_s));
        QVERIFY(filled.text.contains(u"2026年11月2日9时20分"_s));
    }
    void amountsAreWrittenOut_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("capitals");
        QTest::newRow("ten") << 1000LL << u"10.00"_s << u"壹拾元整"_s;
        QTest::newRow("thousands") << 1680000LL << u"16,800.00"_s << u"壹万陆仟捌佰元整"_s;
        QTest::newRow("one zero for a run") << 10000500LL << u"100,005.00"_s << u"壹拾万零伍元整"_s;
        QTest::newRow("fen") << 229885LL << u"2,298.85"_s << u"贰仟贰佰玖拾捌元捌角伍分"_s;
        QTest::newRow("jiao") << 30540LL << u"305.40"_s << u"叁佰零伍元肆角整"_s;
        QTest::newRow("a million") << 123456789LL << u"1,234,567.89"_s
                                   << u"壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"_s;
    }
    void amountsAreWrittenOut()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, figures);
        QFETCH(QString, capitals);
        Scene scene(CaseKind::Mediation);
        PrivateSettlementReached settled;
        settled.amount = Money::fromFen(fen);
        settled.performed = true;
        settled.terms = u"一次付清"_s;
        scene.add(settled, day(2026, 11, 12));
        const auto text = scene.fill("settlement-record").text;
        QVERIFY2(text.contains(figures), qPrintable(text));
        QVERIFY2(text.contains(capitals), qPrintable(text));
    }
    /// A paper that goes to fifty workers names the first and the list.
    void manyWorkersAreNamedByTheirList()
    {
        Scene scene(CaseKind::Mediation);
        MediationApplied applied;
        applied.application = documents::test::application();
        applied.application.collective = true;
        for (int i = 0; i < 11; ++i) {
            auto one = applied.application.parties.first();
            one.id = PartyId::fresh();
            one.name = u"工人%1"_s.arg(i + 1);
            applied.application.parties.append(one);
        }
        Act act;
        act.id = ActId::fresh();
        act.on = day(2026, 11, 2);
        act.recordedAt = QDateTime(act.on, QTime(9, 0));
        act.payload = applied;
        const auto file = fold(CaseId::fresh(), {act}, scene.sources().rules, scene.today);
        const auto sources = scene.sources();
        const Sources many{file,           sources.rules, sources.office, sources.settings, sources.registers,
                           sources.people, sources.today, sources.maker};
        const auto text = documents::fill(*catalogue().paper(u"mediation-application"), many, {})->text;
        QVERIFY2(text.contains(u"**申请人：**何建民等12人（基本情况见所附劳动者名册）。"_s),
                 qPrintable(text.left(400)));
        QVERIFY(!text.contains(u"工人1"_s));
        const auto list = documents::fill(*catalogue().paper(u"workers-list"), many, {})->text;
        QCOMPARE(list.count(u"| 工人"_s), 11);
    }
    void nothingInTheDataIsAMark()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        const auto before = scene.fill("mediation-application");
        auto poisoned = documents::test::application();
        for (auto &party : poisoned.parties)
            PartyRecord::fields(party, Poison());
        for (auto &claim : poisoned.claims)
            claim.text = hostile;
        poisoned.facts = hostile;
        MediationApplied applied;
        applied.application = poisoned;
        Act act;
        act.id = ActId::fresh();
        act.on = day(2026, 11, 2);
        act.recordedAt = QDateTime(act.on, QTime(9, 0));
        act.payload = applied;
        const auto file = fold(CaseId::fresh(), {act}, scene.sources().rules, scene.today);
        const auto sources = scene.sources();
        const Sources evil{file,           sources.rules, sources.office, sources.settings, sources.registers,
                           sources.people, sources.today, sources.maker};
        const auto after = documents::fill(*catalogue().paper(u"mediation-application"), evil, {}).value();
        QCOMPARE(markedLines(after.text), markedLines(before.text));
        QVERIFY(after.text.contains(u"{{案号}}"_s));
        QVERIFY(!after.text.contains(QChar(7)) && !after.text.contains(QChar(0)));
        QVERIFY(after.text.contains(u"\n\\# 标题\n\\| 甲 \\| 乙 \\|\n\\- 丙 \\\\"_s));
    }
    void aBreakDoesNotEndARow()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        scene.printing.answers = {{u"材料列表"_s, u"甲|1|1|原件"_s}};
        scene.settings.committeeName = u"甲\n乙"_s;
        scene.office.name = u"甲\n# 乙"_s;
        const auto text = scene.fill("material-receipt", PartyRole::Applicant).text;
        QVERIFY(text.contains(u"> 甲\u2028\\# 乙（收件专用章）"_s));
    }
    void whatIsEscapedComesBack()
    {
        QVERIFY(rc::check([](const std::string &bytes) {
            auto value = QString::fromUtf8(bytes.c_str());
            value.remove(u'\r');
            QString clean;
            for (const auto character : value) {
                if (character == u'\n' || character.category() != QChar::Other_Control) clean += character;
            }
            RC_ASSERT(unescaped(escaped(value)) == clean);
        }));
    }
    void everyPaperPrintsBlank()
    {
        for (const auto &paper : catalogue().templates()) {
            const auto form = blank(paper);
            QVERIFY2(!form.title.isEmpty(), qPrintable(paper.id));
            QVERIFY2(!form.text.contains(u"{{"_s), qPrintable(paper.id));
            QVERIFY2(form.text.contains(u"____"_s) || form.text.contains(u"|  |"_s) ||
                         form.text.contains(u'□'),
                     qPrintable(paper.id));
        }
    }
    void aBlankFormHasBoxesAndLines()
    {
        const auto text = blank(*catalogue().paper(u"hearing-notice")).text;
        QVERIFY2(text.contains(u"定于____年__月__日__时__分，在____________□公开□不公开开庭审理"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"\n□四、你（单位）收到本书面通知"_s), qPrintable(text));
        const auto list = blank(*catalogue().paper(u"workers-list")).text;
        QVERIFY(list.contains(u"| 10 |"_s) && !list.contains(u"| 11 |"_s));
    }
    /// Whatever a case is: a paper is made, and it may be issued or says what stops it.
    void everyPaperOnEveryCase_data()
    {
        QTest::addColumn<CaseKind>("kind");
        QTest::newRow("mediation") << CaseKind::Mediation;
        QTest::newRow("arbitration") << CaseKind::Arbitration;
        QTest::newRow("review") << CaseKind::Review;
    }
    void everyPaperOnEveryCase()
    {
        QFETCH(CaseKind, kind);
        Scene scene(kind);
        if (kind != CaseKind::Review) scene.accept();
        for (const auto role : {PartyRole::Applicant, PartyRole::Respondent}) {
            for (const auto &paper : catalogue().templates()) {
                const auto filled = scene.fill(qPrintable(paper.id), role);
                QVERIFY2(!filled.text.contains(u"{{"_s) && !filled.title.isEmpty(), qPrintable(paper.id));
                const auto stops = std::ranges::any_of(
                    filled.missing, [](const Missing &one) { return one.empty == Empty::Stop; });
                QCOMPARE(filled.mayBeIssued(), !stops);
                for (const auto &one : filled.missing)
                    QVERIFY2(paper.field(one.key.contains(u'.') ? one.key.section(u'.', 0, 0) : QString(),
                                         one.name),
                             qPrintable(paper.id + one.key));
            }
        }
    }
};

TIAOCAI_TEST(TestFill)
#include "test_fill.moc"
