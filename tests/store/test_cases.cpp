// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "statistics/search_query.h"
#include "store/facts.h"
#include "store/ledger_keys.h"
#include "store/numbers.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::statistics;
using namespace tiaocai::store;
using office::TakenNumber;
using namespace Qt::StringLiterals;

namespace {

/// A case of which every fact is told.
Figured told(const CaseId &id)
{
    using namespace casework;
    Figured of;
    auto &facts = of.facts;
    facts.id = id;
    facts.number = u"石劳人仲案字〔2026〕001号"_s;
    facts.kind = CaseKind::Arbitration;
    facts.revision = 9;
    facts.weight = facts.persons = 12;
    facts.collective = facts.byEmployer = facts.finalAward = facts.otherAward = facts.extended = true;
    facts.partTime = facts.reviewSought = facts.confirmationSought = facts.flagged = true;
    facts.refused = facts.settledBeforeAcceptance = true;
    facts.township = u"石桥镇"_s;
    facts.tribunal = u"第一分庭"_s;
    facts.staff = PersonId::fresh();
    facts.cause = Cause::WageArrears;
    facts.source = choices<Source>.back().value;
    facts.channel = choices<Channel>.back().value;
    facts.tags = {choices<Tag>[0].value, choices<Tag>[1].value};
    facts.claimed = Money::fromFen(1'234'567'890);
    facts.obtained = Money::fromFen(7);
    facts.receivedOn = QDate(2026, 4, 1);
    facts.acceptedOn = QDate(2026, 4, 3);
    facts.closedOn = facts.endedOn = facts.metOn = QDate(2026, 6, 1);
    facts.manner = ClosingManner::ByAward;
    facts.prevailed = Prevailed::BothInPart;
    facts.heardHow = HeardHow::OnCircuit;
    facts.suspensions = {{QDate(2026, 4, 5), QDate(2026, 4, 9)}, {QDate(2026, 5, 1), {}}};
    facts.performance = Performance::Done;
    facts.judged = facts.rolled = QDate(2026, 6, 2);
    facts.unrolled = QDate(2026, 5, 31);
    facts.urgentRule = law::RuleId(u"ARB_AWARD_45"_s);
    facts.urgentDue = QDate(2026, 6, 2);
    facts.served = {
        {law::RuleId(u"ARB_SERVE_5WD"_s), {ReportClock::Done, QDate(2026, 4, 9), QDate(2026, 4, 8)}}};
    facts.lastActivity = facts.acceptedRecordedOn = facts.closedRecordedOn = QDate(2026, 6, 1);
    auto &account = of.account;
    account.applicants = u"李强等12人"_s;
    account.note = u"一行\n\"两行\""_s;
    account.acceptance = {ReportClock::Missed, QDate(2026, 4, 8), {}};
    account.decideWorkingDays = 3;
    account.moves = {u"甲"_s, u"乙"_s};
    account.people = {PersonId::fresh(), PersonId::fresh()};
    account.extensionInVain = true;
    account.inquiry = u"鉴定"_s;
    account.observed = true;
    of.part = tallied(facts, 0);
    of.since = facts.receivedOn;
    of.until = facts.closedOn;
    of.touchedOn = facts.lastActivity;
    return of;
}

} // namespace

class TestCases : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    CaseId m_id;
    casework::Act m_act;
    CaseRecord m_record;

private slots:
    void init()
    {
        static int count = 0;
        m_database = sample::create(m_folder.filePath(QString::number(++count))).value();
        m_id = CaseId::fresh();
        m_act = sample::act(m_id, QDate(2026, 3, 2), casework::MediationApplied{sample::application()});
        m_act.at = QTime(9, 30);
        m_act.decidedBy = PersonId::fresh();
        m_act.concerns = {PartyId::fresh(), PartyId::fresh()};
        m_act.proof = {u"口头告知，周建华，11-15"_s};
        m_act.note = u"刘𬭎 来电；DROP TABLE acts; --"_s;
        m_record = sample::write(*m_database, m_id, m_act).value();
    }

    void readsBackWhatWasWritten()
    {
        const auto acts = Acts(*m_database).ofCase(m_record);
        QVERIFY2(acts, acts ? "" : qPrintable(acts.error().text));
        QCOMPARE(acts->size(), 1);
        QVERIFY(acts->first() == m_act);
        const auto found = Acts(*m_database).findCase(m_id).value();
        QVERIFY(found);
        QCOMPARE(found->createdAt, m_act.recordedAt);
        QVERIFY(!Acts(*m_database).findCase(CaseId::fresh()).value());
    }
    /// What could not be read again is refused by name and leaves nothing, in the act, beside it, and in the office for
    /// good.
    void refusesWhatItCouldNotReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("member");
        QTest::newRow("a name of 269 characters")
            << QString(269, u'王') << QString() << u"application.parties[0].name"_s;
        QTest::newRow("a noncharacter that SQLite changes")
            << u"王\uFFFF芳"_s << QString() << u"application.parties[0].name"_s;
        QTest::newRow("a noncharacter in the note") << u"王芳"_s << u"a\uFFFEb"_s << QString();
    }
    void refusesWhatItCouldNotReadBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, note);
        QFETCH(QString, member);
        auto application = sample::application();
        application.parties[0].name = name;
        auto act = sample::act(m_id, QDate(2026, 3, 4), casework::MediationApplied{application});
        act.note = note;
        const auto appended = Acts(*m_database).append(m_record, act);
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, u"bad-text"_s);
        QCOMPARE(appended.error().member, member);
        QVERIFY2(appended.error().text.contains(u"2026-03-04"_s), qPrintable(appended.error().text));
        QCOMPARE(Acts(*m_database).ofCase(m_record)->size(), 1);
    }
    void readsNoActOfANewerProgram()
    {
        const sample::Outside outside(m_database->address().file());
        for (const auto &change : {u"version = 99"_s, u"kind = 'hearing-streamed'"_s}) {
            QCOMPARE(outside.run(u"DROP TRIGGER IF EXISTS acts_keep_update"_s), QString());
            QCOMPARE(outside.run(u"UPDATE acts SET "_s + change), QString());
            const auto acts = Acts(*m_database).ofCase(m_record);
            QVERIFY(!acts);
            QCOMPARE(acts.error().code, u"newer-data"_s);
        }
    }
    void keepsPersonalDataApart()
    {
        const sample::Outside outside(m_database->address().file());
        for (const auto &secret :
             {u"单王芳"_s, u"411302197504044671"_s, u"13073833652"_s, u"拖欠工资"_s, u"刘𬭎"_s}) {
            QCOMPARE(outside.value(u"SELECT count(*) FROM acts WHERE data LIKE '%%1%'"_s.arg(secret)),
                     u"0"_s);
            QCOMPARE(outside.value(u"SELECT count(*) FROM personal WHERE data LIKE '%%1%'"_s.arg(secret)),
                     u"1"_s);
        }
        const auto all = outside.value(u"SELECT group_concat(numbers || names || pinyin || codes || facts || "
                                       "shown) FROM case_search"_s);
        QVERIFY(all.contains(u"411302********4671") && all.contains(u"130****3652"));
        QVERIFY(!all.contains(u"19750404") && !all.contains(u"7383"));
    }
    void streamsEveryCaseInOrder()
    {
        const auto later = sample::act(m_id, QDate(2026, 3, 4),
                                       casework::MediationAccepted{u"石劳调字〔2026〕001号"_s, {}, {}, true});
        QVERIFY(Acts(*m_database).append(m_record, later));
        const auto other = CaseId::fresh();
        const auto record = sample::write(
            *m_database, other,
            sample::act(other, QDate(2026, 3, 5), casework::MediationApplied{sample::application()}));
        QVERIFY(record);
        QVERIFY(Acts(*m_database)
                    .append(m_record, sample::act(m_id, QDate(2026, 3, 9),
                                                  casework::MediationFailed{
                                                      .ground = casework::FailureGround::NoAgreement})));
        QList<QPair<CaseId, qsizetype>> seen;
        const auto take = [&](const CaseRecord &of,
                              const Result<QList<casework::Act>> &acts) -> Result<void> {
            seen << QPair(of.id, acts->size());
            return {};
        };
        QVERIFY(Acts(*m_database).eachCase(take));
        QCOMPARE(seen, (QList{QPair(m_id, qsizetype(3)), QPair(other, qsizetype(1))}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("two characters of a name") << u"王芳"_s << true;
        QTest::newRow("one character") << u"芳"_s << true;
        QTest::newRow("pinyin initials, the surname read as one") << u"swf"_s << true;
        QTest::newRow("capitals") << u"SWF"_s << true;
        QTest::newRow("full width") << u"ｓｗｆ"_s << true;
        QTest::newRow("part of a number") << u"登0001"_s << true;
        QTest::newRow("brackets do not matter") << u"(2026)登"_s << true;
        QTest::newRow("the employer") << u"宏达机械"_s << true;
        QTest::newRow("pinyin") << u"shanwangf"_s << true;
        QTest::newRow("initials of a part") << u"wf"_s << true;
        QTest::newRow("traditional") << u"單王芳"_s << true;
        QTest::newRow("a running number") << u"1"_s << true;
        QTest::newRow("another running number") << u"2"_s << false;
        QTest::newRow("an ID number") << u"411302197504044671"_s << true;
        QTest::newRow("its last four") << u"4671"_s << true;
        QTest::newRow("a phone") << u"13073833652"_s << true;
        QTest::newRow("its last four digits") << u"3652"_s << true;
        QTest::newRow("words of the facts") << u"双引号"_s << true;
        QTest::newRow("several words") << u"宏达 swf"_s << true;
        QTest::newRow("one of which is nowhere") << u"宏达 李强"_s << false;
        QTest::newRow("characters in another order") << u"芳王"_s << false;
        QTest::newRow("across two words") << u"芳宏"_s << false;
        QTest::newRow("a query's own words") << u"王 OR 芳"_s << false;
        QTest::newRow("quotes") << u"\"王\" NEAR"_s << false;
        QTest::newRow("nothing but signs") << u"〔〕*"_s << false;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        const auto lines = Projections(*m_database).list({.text = text}, QDate(2026, 3, 2));
        QVERIFY2(lines, lines ? "" : qPrintable(lines.error().text));
        QCOMPARE(!lines->isEmpty(), found);
        const auto hits = Projections(*m_database).hits(text, {}, 10);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().text));
        QCOMPARE(!hits->isEmpty(), found);
    }
    /// Letters of every script, also those of which the engine's tokenizer knows nothing: an answer, and no refusal.
    void takesWhateverIsTyped()
    {
        QVERIFY(rc::check([this] {
            QString text;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
                const auto character = char32_t(*rc::gen::inRange(1, 0x323af));
                if (!QChar::isSurrogate(character)) text += QString::fromUcs4(&character, 1);
            }
            RC_ASSERT(Projections(*m_database).hits(text, {}, 10).has_value());
            RC_ASSERT(Projections(*m_database).list({.text = text}, QDate(2026, 3, 2)).has_value());
        }));
    }
    void findsTheSamePartyAgain()
    {
        const Projections projections(*m_database);
        QCOMPARE(projections.named(u"单王芳"_s)->size(), 1);
        QCOMPARE(projections.named(u"王芳"_s)->size(), 0);
        QCOMPARE(projections.named(idWord(u"411302197504044671"_s))->size(), 1);
    }
    void factsComeBackAsTheyWere()
    {
        const Facts facts(*m_database);
        const auto written = told(m_id);
        QVERIFY(facts.write(m_record.no, written));
        QList<statistics::Figured> read;
        const auto take = [&](qint64, const Result<statistics::Figured> &of) -> Result<void> {
            if (of) read << *of;
            return {};
        };
        QVERIFY(facts.each({QDate(2026, 5, 1), QDate(2026, 5, 31), true}, take));
        QCOMPARE(read.size(), 1);
        QVERIFY(read.first().facts == written.facts);
        QVERIFY(read.first().account == written.account);
        QVERIFY(facts.each({QDate(2026, 6, 2), QDate(2026, 6, 30)}, take));
        QVERIFY(facts.each({QDate(2026, 1, 1), QDate(2026, 3, 1)}, take));
        QCOMPARE(read.size(), 1);
    }
    void anUnreadableFactIsRefused()
    {
        QVERIFY(
            sample::Outside(m_database->address().file()).run(u"UPDATE facts SET kind = 'x'"_s).isEmpty());
        const auto read = Facts(*m_database).open();
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"damaged"_s);
    }
    void writesTheLineThatTheActsMake()
    {
        const auto lines = Projections(*m_database).list({}, QDate(2026, 3, 2)).value();
        QCOMPARE(lines.size(), 1);
        const auto &line = lines.first().index;
        QCOMPARE(line.number, u"〔2026〕登0001号"_s);
        QCOMPARE(line.applicants.first, u"单王芳"_s);
        QCOMPARE(line.claimed, Money::fromFen(1'200'000));
        QCOMPARE(line.nextRule.toString(), u"MED_ACCEPT_3WD"_s);
        QCOMPARE(line.nextDue, QDate(2026, 3, 5));
        QVERIFY(line.isOpen);
        QVERIFY(Projections(*m_database).remove(m_record.no));
        QCOMPARE(Projections(*m_database).list({}, QDate(2026, 3, 2))->size(), 0);
        QCOMPARE(Projections(*m_database).list({.text = u"王芳"_s}, QDate(2026, 3, 2))->size(), 0);
    }

    void givesEachNumberOnce()
    {
        const Numbers numbers(*m_database);
        QCOMPARE(numbers.next(u"mediation"_s, 2026).value(), 1);
        QVERIFY(numbers.take({u"石劳调字〔2026〕007号"_s, u"mediation"_s, 2026, 7, m_record.no}));
        QCOMPARE(numbers.next(u"mediation"_s, 2026).value(), 8);
        QCOMPARE(numbers.next(u"mediation"_s, 2027).value(), 1);
        QCOMPARE(
            numbers.take({u"石劳调字〔2026〕007号"_s, u"mediation"_s, 2026, 9, m_record.no}).error().code,
            u"number-taken"_s);
        QCOMPARE(numbers.take({u"another"_s, u"mediation"_s, 2026, 7, m_record.no}).error().code,
                 u"number-taken"_s);
        QVERIFY(
            numbers.take({u"（2025）石劳调字第001号"_s, u"mediation"_s, 2025, std::nullopt, m_record.no}));
        QCOMPARE(numbers.holder(u"(2025)石劳调字第001号"_s).value(), m_record.no);
        QVERIFY(numbers.freeAllOf(m_record.no));
        QVERIFY(!numbers.holder(u"石劳调字〔2026〕007号"_s).value());
    }
    void knowsAnImportByItsKeys()
    {
        const LedgerKeys keys(*m_database);
        const auto batch = BatchId::fresh();
        const auto empty = keys.digestOf(batch).value();
        QVERIFY(keys.add(u"key"_s, m_record.no, batch));
        QVERIFY(!keys.add(u"key"_s, m_record.no, batch));
        QVERIFY(keys.digestOf(batch).value() != empty);
        QVERIFY(keys.freeAllOf(batch));
        QCOMPARE(keys.digestOf(batch).value(), empty);
    }
};

TIAOCAI_TEST(TestCases)
#include "test_cases.moc"
