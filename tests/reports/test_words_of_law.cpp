// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/choice.h"
#include "casework/side.h"
#include "law/calendar.h"
#include "law/engine.h"
#include "law/law_book.h"
#include "law/rule_ids.h"
#include "other_language.h"
#include "reports/audit_report.h"
#include "reports/calculation_sheet.h"
#include "reports/case_sheet.h"
#include "reports/exchange_sheets.h"
#include "reports/figure_document.h"
#include "reports/follow_up_list.h"
#include "reports/hearing_lists.h"
#include "reports/print.h"
#include "reports/signature_list.h"
#include "sample.h"
#include "test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

const QDateTime printedAt(QDate(2026, 11, 22), QTime(9, 0));

/// 李强 and 26 others, against somebody whose name is not known.
CaseFile manyWorkers()
{
    CaseFile file;
    const auto add = [&](PartyRole role, const QString &name, int persons) {
        Party party;
        party.record = {.id = PartyId::fresh(), .role = role, .kind = PartyKind::Worker, .name = name};
        party.record.persons = persons;
        file.parties.append(party);
    };
    add(PartyRole::Applicant, u"李强"_s, 27);
    add(PartyRole::Respondent, {}, 1);
    return file;
}

QString sideOfLaw(PartyRole role)
{
    return sideText(sideOf(manyWorkers(), role), Speech::ofLaw());
}

TableDocument caseSheetOf(const CaseFile &file)
{
    const QList<law::Deadline> none;
    const QHash<PersonId, QString> staff;
    static const auto book = *law::LawBook::fromResources();
    return caseDocument({.office = u"石桥镇调解中心"_s,
                         .file = file,
                         .deadlines = none,
                         .book = book,
                         .staff = staff,
                         .places = {},
                         .attachments = {},
                         .today = printedAt.date(),
                         .printedBy = u"周建华"_s},
                        printedAt);
}

TableDocument followUps()
{
    using statistics::Attention;
    FollowUpLine line;
    line.number = u"〔2026〕0007号"_s;
    line.why = {Attention::Late, Attention::NearlyLate, Attention::Silent};
    line.isMissed = true;
    return followUpList(u"石桥镇调解中心"_s, {line}, u"周建华"_s, printedAt, true);
}

TableDocument signers()
{
    return signatureList(
        u"石桥镇调解中心"_s, u"鑫源服装厂"_s,
        {{u"李强"_s, u"11010519491231002X"_s, Money::fromFen(1'160'000)}, {u"王芳"_s, {}, {}}}, printedAt,
        false);
}

HearingLine hearing()
{
    HearingLine line;
    line.on = QDate(2026, 11, 24);
    line.start = QTime(9, 0);
    line.end = QTime(11, 0);
    line.place = u"石桥庭 一庭"_s;
    line.number = u"〔2026〕0007号"_s;
    line.applicants = sideOfLaw(PartyRole::Applicant);
    line.respondents = sideOfLaw(PartyRole::Respondent);
    line.how = legalWord(HeardHow::OnCircuit);
    return line;
}

/// A case with its application, for the day that a clock counts from.
CaseFile file()
{
    Act act;
    act.id = ActId::fresh();
    act.on = QDate(2026, 9, 17);
    act.proof.text = u"受理通知书"_s;
    act.payload = MediationAccepted();
    CaseFile file;
    file.acts.append(act);
    return file;
}

CalculationSheet sheetOf(const law::RuleId &id, law::DeadlineState state)
{
    static const auto book = *law::LawBook::fromResources();
    static const auto calendar = *law::calendarFromResources();
    const auto known = file();
    law::Deadline deadline;
    deadline.startedBy = known.acts.first().id.uuid();
    deadline.state = state;
    deadline.doneOn = QDate(2026, 9, 29);
    law::Reckoning asked{.rule = id, .from = QDate(2026, 9, 17)};
    if (id == law::ids::ArbAward45)
        asked.moves = {law::Exclusion{law::Exclusion::Suspension, QDate(2026, 9, 20), QDate(2026, 9, 25)},
                       law::Restart{law::RestartKind::ToOrdinary, QDate(2026, 9, 28)},
                       law::Extension{15, QDate(2026, 10, 8)}};
    deadline.period = *law::reckon(asked, book, calendar);
    return {.office = u"石桥镇调解中心"_s,
            .caseNumber = u"〔2026〕0007号"_s,
            .parties = sideOfLaw(PartyRole::Applicant) + u" ⇢ "_s + sideOfLaw(PartyRole::Respondent),
            .why = explanation(known, deadline, book.rule(id), calendar, Speech::ofLaw()),
            .printedBy = u"周建华"_s};
}

statistics::FigureReport figures()
{
    statistics::FigureReport report;
    report.name = u"monthly"_s;
    report.title = u"劳动人事争议处理情况月报表"_s;
    report.officeName = u"石桥区劳动人事争议仲裁院"_s;
    report.from = QDate(2026, 3, 1);
    report.to = QDate(2026, 3, 31);
    report.cutOff = QDate(2026, 4, 2);
    report.tables = {{u"结案方式"_s, {u"方式"_s}, {}, false}};
    for (const auto &choice : choices<ClosingManner>)
        report.tables.last().rows << QList<statistics::FigureCell>{legalWord(choice.value)};
    report.frame = statistics::frameOf(report);
    return report;
}

AuditReport audit()
{
    return {.office = u"石桥镇调解中心"_s,
            .from = QDate(2026, 11, 1),
            .to = {},
            .person = u"周建华"_s,
            .head = u"3f9c1a77"_s,
            .printedBy = u"周建华"_s,
            .printedAt = printedAt,
            .lines = {{7, printedAt, u"周建华"_s, u"打印"_s, u"〔2026〕0007号"_s, u"3f9c1a77"_s}}};
}

CircuitPaper circuit()
{
    return {.from = QDate(2026, 11, 23),
            .to = QDate(2026, 11, 27),
            .hearings = {hearing()},
            .unplaced = {{u"〔2026〕0009号"_s, u"李强 ⇢ 宏达公司"_s, u"没有空闲的仲裁员"_s}},
            .aims = {{u"出行（人·庭·日）"_s, u"5"_s, u"7"_s, u"4"_s}}};
}

QList<TableDocument> everyDocument()
{
    return {packageSheet({.sender = u"石桥中心"_s,
                          .senderCode = u"411302101"_s,
                          .recipient = u"仲裁院"_s,
                          .number = u"第 2-41 号"_s,
                          .kind = u"delta"_s,
                          .from = QDate(2026, 3, 1),
                          .to = QDate(2026, 3, 7),
                          .cutOff = u"2026-03-07"_s,
                          .packageId = u"0001"_s,
                          .checkCode = u"1234-5678-9012"_s,
                          .reason = u"结案日录入有误"_s,
                          .person = u"周建华"_s,
                          .records = 3,
                          .madeAt = printedAt}),
            packageList({.sender = u"石桥中心"_s,
                         .recipient = u"仲裁院"_s,
                         .number = u"第 2-41 号"_s,
                         .from = QDate(2026, 3, 1),
                         .to = QDate(2026, 3, 7),
                         .packageId = u"0001"_s,
                         .madeAt = printedAt},
                        {{.id = u"a"_s, .hash = {}, .line = R"({"op":"upsert","number":"石劳调字〔2026〕1号",
"category":"mediation","stage":"mediating","source":"walk-in","township":"石桥镇","causes":["wage-arrears"],"persons":3,
"receivedOn":"2026-03-02","acceptedOn":null,"closedOn":null,"due":null,"manner":null,"inTime":null,"claimed":120000,"obtained":null})"_ba},
                         {.id = u"b"_s,
                          .hash = {},
                          .isVoid = true,
                          .line = R"({"op":"void","case":"b","reason":{"text":"重复登记"}})"_ba}}),
            keySheet({u"石桥中心"_s, u"411302101"_s, u"0001"_s, u"12345 67890"_s, u"1"_s, printedAt}),
            calculationDocument(sheetOf(law::ids::MedEnd15, law::DeadlineState::MetOnTime), printedAt),
            calculationDocument(sheetOf(law::ids::ArbAward45, law::DeadlineState::Running), printedAt),
            calculationDocument(sheetOf(law::ids::ArbDefence10WD, law::DeadlineState::Overdue), printedAt),
            caseSheetOf(manyWorkers()),
            followUps(),
            signers(),
            doorList({hearing()}, {u"石桥区劳动人事争议仲裁院"_s, printedAt}),
            benchList({hearing()}, {}, {u"石桥区劳动人事争议仲裁院"_s, printedAt}),
            circuitList(circuit(), {u"石桥区劳动人事争议仲裁院"_s, printedAt}),
            auditReport(audit()),
            sample::document(6, 4),
            figureDocument(figures(), {u"2026-0007"_s, u"周建华"_s, printedAt}),
            correctionDocument(figures(), {{u"结案方式"_s, u"调解不成"_s, u"件数"_s, u"2"_s, u"3"_s}},
                               {u"2026-0007"_s, u"周建华"_s, printedAt})};
}

QByteArray bytesOf(const TableDocument &document)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"document.csv"_s);
    if (!write(document, path)) return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Whatever the window speaks, a document says the words of the law.
class TestWordsOfLaw : public QObject {
    Q_OBJECT

private slots:
    void printsTheSameInEveryLanguage()
    {
        QList<QByteArray> english;
        for (const auto &document : everyDocument())
            english << bytesOf(document);
        test::OtherLanguage other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        const auto again = everyDocument();
        QCOMPARE(again.size(), english.size());
        for (qsizetype i = 0; i < again.size(); ++i) {
            QVERIFY(!english[i].isEmpty());
            QCOMPARE(bytesOf(again[i]), english[i]);
        }
        QCoreApplication::removeTranslator(&other);
    }
    void saysThemInChinese()
    {
        static const QRegularExpression english(u"[A-Za-z]{3,} [A-Za-z]{2,}"_s);
        for (const auto &document : everyDocument()) {
            const auto text =
                QString::fromUtf8(bytesOf(document)).remove(QRegularExpression(u"https?://\\S+"_s));
            QVERIFY2(!english.match(text).hasMatch(), qPrintable(english.match(text).captured()));
        }
        const auto sheet = sheetOf(law::ids::MedEnd15, law::DeadlineState::MetOnTime).why;
        QCOMPARE(sheet.period, u"受理后15日（调解期限）"_s);
        QVERIFY(sheet.due.startsWith(u"届满 2026-10-08 "_s));
        const auto text = QString::fromUtf8(bytesOf(
            calculationDocument(sheetOf(law::ids::MedEnd15, law::DeadlineState::MetOnTime), printedAt)));
        for (const auto &words :
             {u"受理（当日不计）；依据：受理通知书"_s, u"按期完成，2026-09-29"_s, u"周二"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }
    void aSideIsCalledInThem()
    {
        QCOMPARE(sideOfLaw(PartyRole::Applicant), u"李强等27人"_s);
        QCOMPARE(sideOfLaw(PartyRole::Respondent), u"（姓名不详）"_s);
        QCOMPARE(manyWorkers().names(PartyRole::Applicant), u"李强 and others (27 persons)"_s);
        const auto sheet = QString::fromUtf8(bytesOf(caseSheetOf(manyWorkers())));
        QVERIFY2(sheet.contains(u"李强等27人"_s), qPrintable(sheet));
        const auto list = QString::fromUtf8(bytesOf(followUps()));
        QVERIFY2(list.contains(u"已逾期、临近届满、无动态、措施期限已过"_s), qPrintable(list));
    }
    /// Everybody who signs reads the list.
    void theListToSignHidesNumbers()
    {
        const auto text = QString::fromUtf8(bytesOf(signers()));
        for (const auto &words : {u"申请人签名册"_s, u"李强"_s, u"11,600.00"_s, u"002X"_s, u"签名（捺印）"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"19491231"_s));
    }
    void everyChoiceHasItsWord()
    {
        for (const auto &choice : choices<Cause>)
            QVERIFY2(legalWord(choice.value) != QString::fromLatin1(choice.label), choice.label);
        QCOMPARE(legalWord(ClosingManner::NotAgreed), u"调解不成"_s);
        QCOMPARE(legalWord(Source::Ledger), u"台账"_s);
        QCOMPARE(label(Sex::Female), u"Female"_s);
    }
};

TIAOCAI_TEST(TestWordsOfLaw)
#include "test_words_of_law.moc"
