// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/pinyin.h"
#include "statistics/search_query.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::statistics;
using namespace Qt::StringLiterals;

namespace {

QString anyText()
{
    QString text;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
        const auto ranges =
            std::array{std::pair{1, 128}, std::pair{0x4e00, 0x9fff}, std::pair{0xff01, 0xff5e},
                       std::pair{0x20000, 0x2a6df}, std::pair{0xd800, 0xe000}};
        const auto [from, until] = ranges[size_t(*rc::gen::inRange(0, int(ranges.size())))];
        const auto character = char32_t(*rc::gen::inRange(from, until));
        text += character < 0x10000 ? QString(QChar(ushort(character))) : QString::fromUcs4(&character, 1);
    }
    return text;
}

/// "[王芳]": what is marked stands in brackets.
QString marked(const Found &found)
{
    auto text = found.of.text;
    if (found.length > 0) text.insert(found.at + found.length, u']').insert(found.at, u'[');
    return text;
}

casework::CaseFile fileOf(const casework::PartyRecord &party)
{
    casework::CaseFile file;
    file.caseNumber = u"石劳调字〔2026〕198号"_s;
    file.parties = {{.record = party, .since = {}, .until = {}, .addressConfirmedOn = {}, .consent = {}}};
    return file;
}

bool contains(const QString &words, const QString &phrase)
{
    return (u' ' + words + u' ').contains(u' ' + phrase + u' ');
}

bool contains(const SearchWords &words, const SearchPhrase &phrase)
{
    const auto list = (words.*phrase.in).split(u' ');
    const auto begins = [&](const QString &word) { return word.startsWith(phrase.words); };
    return phrase.isBeginning ? std::ranges::any_of(list, begins) : contains(words.*phrase.in, phrase.words);
}

bool answers(const SearchWords &words, const QString &text)
{
    const auto steps = searchSteps(text);
    return std::ranges::any_of(steps, [&](const SearchStep &step) {
        return std::ranges::all_of(step.condition, [&](const SearchChoice &choice) {
            return std::ranges::any_of(choice,
                                       [&](const SearchPhrase &phrase) { return contains(words, phrase); });
        });
    });
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void writesOneThingInOneWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("traditional") << u"劉國強訴鑫源服裝廠"_s << u"刘国强诉鑫源服装厂"_s;
        QTest::newRow("a variant that Unicode's own table lacks") << u"張峯、李璿"_s << u"张峰李璇"_s;
        QTest::newRow("variants in names") << u"王喆堃"_s << u"王哲坤"_s;
        QTest::newRow("full width") << u"ＷＦ１９８"_s << u"wf198"_s;
        QTest::newRow("a compatibility ideograph") << u"\uf9e1強"_s << u"李强"_s;
        QTest::newRow("brackets, points and spaces") << u"〔2026〕登 0001 号·"_s << u"2026登0001号"_s;
        QTest::newRow("a rare character") << u"刘𬭎"_s << u"刘𬭎"_s;
        QTest::newRow("nothing") << u" ‑—*"_s << QString();
    }
    void writesOneThingInOneWay()
    {
        QFETCH(QString, text);
        QTEST(written(text), "written");
    }
    void readsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pinyin");
        for (const auto &[name, pinyin] : {std::pair{u"王芳"_s, u"wang fang"_s},
                                           {u"单小曾"_s, u"shan xiao ceng"_s},
                                           {u"曾小单"_s, u"zeng xiao dan"_s},
                                           {u"仇区"_s, u"qiu qu"_s},
                                           {u"区解"_s, u"ou jie"_s},
                                           {u"解任"_s, u"xie ren"_s},
                                           {u"查盖"_s, u"zha gai"_s},
                                           {u"盖朴"_s, u"ge pu"_s},
                                           {u"朴查"_s, u"piao cha"_s},
                                           {u"尉迟恭"_s, u"yu chi gong"_s},
                                           {u"尉建"_s, u"wei jian"_s},
                                           {u"吕布"_s, u"lu bu"_s},
                                           {u"單國強"_s, u"shan guo qiang"_s},
                                           {u"长城"_s, u"chang cheng"_s},
                                           {u"调解协议"_s, u"tiao jie xie yi"_s},
                                           {u"地产"_s, u"di chan"_s},
                                           {u"归还"_s, u"gui huan"_s},
                                           {u"3号楼"_s, u"3 hao lou"_s}})
            QTest::newRow(qPrintable(name)) << name << pinyin;
    }
    void readsNames()
    {
        QFETCH(QString, name);
        QTEST(syllables(signsOf(name)).join(u' '), "pinyin");
    }
    /// Whichever of its readings is typed.
    void everyReadingFinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("asked");
        for (const auto &[name, asked] : {std::pair{u"长城物流有限公司"_s, u"changcheng"_s},
                                          {u"长城物流有限公司"_s, u"ccwl"_s},
                                          {u"增长机械厂"_s, u"zengzhang"_s},
                                          {u"张长江"_s, u"zcj"_s},
                                          {u"长乐食品"_s, u"clsp"_s},
                                          {u"中国银行"_s, u"yinhang"_s},
                                          {u"中国银行"_s, u"zgyh"_s},
                                          {u"同行者"_s, u"tongxing"_s},
                                          {u"空调安装"_s, u"kongtiao"_s},
                                          {u"市场调查"_s, u"diaocha"_s},
                                          {u"达成调解协议"_s, u"dctjxy"_s},
                                          {u"重工机械"_s, u"zhonggong"_s},
                                          {u"重庆小面"_s, u"chongqing"_s},
                                          {u"王重阳"_s, u"wcy"_s},
                                          {u"会计师事务所"_s, u"kuaiji"_s},
                                          {u"厦门海康"_s, u"xmhk"_s},
                                          {u"大厦物业"_s, u"dasha"_s},
                                          {u"音乐培训"_s, u"yinyue"_s},
                                          {u"快乐餐饮"_s, u"kuaile"_s},
                                          {u"种业公司"_s, u"zhongye"_s},
                                          {u"参茸行"_s, u"shenrong"_s},
                                          {u"西藏药业"_s, u"xizang"_s},
                                          {u"便利店"_s, u"bld"_s},
                                          {u"任长霞"_s, u"renchangxia"_s},
                                          {u"任长霞"_s, u"rcx"_s},
                                          {u"成都火锅"_s, u"chengdu"_s}})
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(asked)) << name << asked;
    }
    void everyReadingFinds()
    {
        QFETCH(QString, name);
        QFETCH(QString, asked);
        casework::PartyRecord party;
        party.name = name;
        QVERIFY(answers(searchWordsOf(fileOf(party)), asked));      // by the index
        QVERIFY(found(asked, {{FoundIn::Name, name}}).has_value()); // ... and in what is shown
    }
    void saysWhatAnswers_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("in");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("closeness");
        const auto row = [](const char *name, const QString &asked, FoundIn in, const QString &text,
                            const QString &shown, Closeness closeness) {
            QTest::newRow(name) << asked << int(in) << text << shown << int(closeness);
        };
        row("a whole name", u"王芳"_s, FoundIn::Name, u"王芳"_s, u"[王芳]"_s, Closeness::Exact);
        row("its beginning", u"王芳"_s, FoundIn::Name, u"王芳芳"_s, u"[王芳]芳"_s, Closeness::Beginning);
        row("two characters of a name", u"机械"_s, FoundIn::Name, u"宏达机械有限公司"_s,
            u"宏达[机械]有限公司"_s, Closeness::Part);
        row("simplified for traditional", u"国强"_s, FoundIn::Name, u"劉國強"_s, u"劉[國強]"_s,
            Closeness::Part);
        row("traditional for simplified", u"劉國強"_s, FoundIn::Name, u"刘国强"_s, u"[刘国强]"_s,
            Closeness::Exact);
        row("a point in the name", u"古丽买"_s, FoundIn::Name, u"阿依古丽·买买提"_s, u"阿依[古丽·买]买提"_s,
            Closeness::Part);
        row("initials", u"SWF"_s, FoundIn::Name, u"单王芳"_s, u"[单王芳]"_s, Closeness::Read);
        row("initials of a part", u"jx"_s, FoundIn::Name, u"宏达机械厂"_s, u"宏达[机械]厂"_s,
            Closeness::ReadPart);
        row("pinyin", u"wangfang"_s, FoundIn::Name, u"王芳"_s, u"[王芳]"_s, Closeness::Read);
        row("pinyin with a space", u"wang fang"_s, FoundIn::Name, u"王芳"_s, u"[王芳]"_s, Closeness::Read);
        row("pinyin as one types it", u"wangf"_s, FoundIn::Name, u"王小芳"_s, QString(), Closeness::Read);
        row("pinyin as far as it is typed", u"wangxi"_s, FoundIn::Name, u"王小芳"_s, u"[王小]芳"_s,
            Closeness::ReadBeginning);
        row("not from within a syllable", u"angfang"_s, FoundIn::Name, u"王芳"_s, QString(), Closeness::Read);
        row("a long one, whole", u"hongdajixiezhizaoyouxiangongsi"_s, FoundIn::Name,
            u"宏达机械制造有限公司"_s, u"[宏达机械制造有限]公司"_s, Closeness::ReadBeginning);
        row("v for ü", u"lvbu"_s, FoundIn::Name, u"吕布"_s, u"[吕布]"_s, Closeness::Read);
        row("a running number", u"198"_s, FoundIn::Number, u"石劳调字〔2026〕0198号"_s,
            u"石劳调字〔2026〕[0198]号"_s, Closeness::Exact);
        row("with its sign", u"198号"_s, FoundIn::Number, u"石劳调字〔2026〕198号"_s,
            u"石劳调字〔2026〕[198]号"_s, Closeness::Exact);
        row("a part of a number", u"98"_s, FoundIn::Number, u"石劳调字〔2026〕198号"_s,
            u"石劳调字〔2026〕1[98]号"_s, Closeness::Part);
        row("a number in other brackets", u"石劳调字（2026）198号"_s, FoundIn::Number,
            u"石劳调字〔2026〕198号"_s, u"[石劳调字〔2026〕198号]"_s, Closeness::Exact);
        row("an ID number", u"411302197504044671"_s, FoundIn::IdNumber, u"411302********4671"_s,
            u"[411302********4671]"_s, Closeness::Exact);
        row("another ID number", u"411302197504044672"_s, FoundIn::IdNumber, u"411302********4671"_s,
            QString(), Closeness::Exact);
        row("its last four", u"467x"_s, FoundIn::IdNumber, u"411302********467X"_s, u"411302********[467X]"_s,
            Closeness::LastFour);
        row("a phone", u"130 7383 3652"_s, FoundIn::Phone, u"130****3652"_s, u"[130****3652]"_s,
            Closeness::Exact);
        row("its last four", u"3652"_s, FoundIn::Phone, u"130****3652"_s, u"130****[3652]"_s,
            Closeness::LastFour);
        row("three of them", u"652"_s, FoundIn::Phone, u"130****3652"_s, QString(), Closeness::Exact);
        row("words of the facts", u"拖欠工资"_s, FoundIn::Facts,
            u"申请人自二〇二五年三月起在被申请人处工作，被申请人拖欠工资共计一万八千六百元，多次催要未果，现申请调解。"_s,
            u"…起在被申请人处工作，被申请人[拖欠工资]共计一万八千六百元，多次催要…"_s, Closeness::Told);
        row("across a comma", u"工资共计"_s, FoundIn::Facts, u"拖欠工资，共计"_s, u"拖欠[工资，共计]"_s,
            Closeness::Told);
        row("a ledger's remark", u"回访"_s, FoundIn::Ledger, u"已电话回访 楼栋：3号楼"_s,
            u"已电话[回访] 楼栋：3号楼"_s, Closeness::Told);
        row("nothing", u" "_s, FoundIn::Name, u"王芳"_s, QString(), Closeness::Exact);
    }
    void saysWhatAnswers()
    {
        QFETCH(QString, asked);
        QFETCH(int, in);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(int, closeness);
        const auto answer = found(asked, {{FoundIn(in), text}});
        QCOMPARE(answer ? marked(*answer) : QString(), shown);
        if (answer) QCOMPARE(int(answer->closeness), closeness);
    }
    void theBestAnswerIsShown()
    {
        const auto answer = found(u"王芳"_s, {{FoundIn::Facts, u"证人王芳"_s},
                                              {FoundIn::Name, u"王芳芳"_s},
                                              {FoundIn::Representative, u"王芳"_s},
                                              {FoundIn::Name, u"李王芳"_s}});
        QVERIFY(answer && answer->of.in == FoundIn::Representative);
        const auto word = found(u"王芳 宏达"_s, {{FoundIn::Name, u"宏达厂"_s}, {FoundIn::Name, u"王芳"_s}});
        QVERIFY(word && word->of.text == u"王芳");
    }
    void keepsNumbersOfPeopleOut()
    {
        casework::PartyRecord party;
        party.name = u"王芳"_s;
        party.idNumber = u"411302197504044671"_s;
        party.phone = u"130-7383-3652，0377 62112186"_s;
        const auto words = searchWordsOf(fileOf(party));
        const QStringList all{words.numbers, words.names, words.pinyin,
                              words.codes,   words.facts, words.shown};
        for (const auto &secret : {u"19750404"_s, u"73833"_s, u"6211"_s})
            QVERIFY2(!all.join(u'|').remove(u' ').contains(secret), qPrintable(all.join(u'|')));
        for (const auto &asked : {u"411302197504044671"_s, u"4671"_s, u"13073833652"_s, u"3652"_s,
                                  u"+86 13073833652"_s, u"0377-62112186"_s, u"2186"_s})
            QVERIFY2(answers(words, asked), qPrintable(asked));
        QVERIFY(!answers(words, u"13073833653"_s));
    }
    /// How a name is read is found from each of its syllables on, at every letter, and by index and mark alike.
    void whatIsReadIsFoundFromEachSyllable()
    {
        QVERIFY(rc::check([] {
            const auto characters = u"王李张芳伟安鑫源宏达机械服装厂有限公司"_s;
            QString name;
            for (int length = *rc::gen::inRange(2, 20); length > 0; --length)
                name += characters[*rc::gen::inRange<qsizetype>(0, characters.size())];
            auto read = syllables(signsOf(name));
            if (*rc::gen::arbitrary<bool>()) {
                for (auto &syllable : read)
                    syllable = syllable.left(1);
            }
            const auto from = *rc::gen::inRange<qsizetype>(0, read.size() - 1);
            const auto spoken = read.sliced(from).join(QString());
            const auto typed = spoken.left(*rc::gen::inRange<qsizetype>(2, spoken.size() + 1));
            casework::PartyRecord party;
            party.name = name;
            RC_ASSERT(answers(searchWordsOf(fileOf(party)), typed));
            const auto mark = found(typed, {{FoundIn::Name, name}});
            RC_ASSERT(mark.has_value());
            RC_ASSERT(mark->length > 0);
        }));
    }
    /// Whatever is typed: no fall, no phrase of what the index has no column for, and it ends.
    void takesWhateverIsTyped()
    {
        QVERIFY(rc::check([] {
            const auto text = anyText();
            for (const auto &step : searchSteps(text)) {
                RC_ASSERT(!step.condition.isEmpty());
                for (const auto &choice : step.condition) {
                    RC_ASSERT(!choice.isEmpty());
                    for (const auto &phrase : choice)
                        RC_ASSERT(!phrase.words.trimmed().isEmpty() && !phrase.words.contains(u'"'));
                }
            }
            for (const auto &[in, name] : foundIn.rows) {
                const auto answer = found(text, {{in, anyText()}});
                RC_ASSERT(!answer ||
                          (answer->at >= 0 && answer->at + answer->length <= answer->of.text.size()));
            }
        }));
    }
    /// By its whole, by any part, by its pinyin and by its initials, however it is written.
    void findsEachNameByItself()
    {
        QVERIFY(rc::check([] {
            QString name;
            for (int i = *rc::gen::inRange(2, 12); i > 0; --i)
                name += QChar(ushort(*rc::gen::inRange(0x4e00, 0x9fa5)));
            casework::PartyRecord party;
            party.name = name;
            const auto words = searchWordsOf(fileOf(party));
            const int from = *rc::gen::inRange(0, int(name.size())),
                      length = *rc::gen::inRange(1, int(name.size()) - from + 1);
            for (const auto &asked :
                 {name, name.mid(from, length), initials(name), syllables(signsOf(name)).join(QString())}) {
                if (asked.size() < 2 && asked != name.mid(from, length)) continue; // one letter is no pinyin
                RC_ASSERT(answers(words, asked));
                RC_ASSERT(found(asked, foundTexts(words.shown)).has_value());
            }
        }));
    }
};

TIAOCAI_TEST(TestSearch)
#include "test_search.moc"
