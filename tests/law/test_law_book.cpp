// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"
#include "law_data.h"
#include "test_main.h"

#include <QDir>
#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

tiaocai::Result<LawBook> bookOf(const QString &file)
{
    return LawBook::fromFiles({{file + u".json"_s, data(u"rules/%1.json"_s.arg(file))}});
}

} // namespace

class TestLawBook : public QObject {
    Q_OBJECT

private slots:
    void hasEveryPeriod_data()
    {
        QTest::addColumn<bool>("officeDuty");
        const QStringList office{u"MED_ACCEPT_3WD"_s,
                                 u"MED_END_15"_s,
                                 u"PRECASE_MED"_s,
                                 u"REVIEW_FINISH_5WD"_s,
                                 u"CORRECTION_NOTICE_5WD"_s,
                                 u"ARB_ACCEPT_5WD"_s,
                                 u"ARB_SERVE_5WD"_s,
                                 u"ARB_TRIBUNAL_5WD"_s,
                                 u"COLLECTIVE_NOTICE_5WD"_s,
                                 u"COUNTERCLAIM_DECIDE_5WD"_s,
                                 u"ARB_FORWARD_DEFENCE_5WD"_s,
                                 u"RECUSAL_DECIDE_3WD"_s,
                                 u"REVOKE_NOTICE_5WD"_s,
                                 u"HEARING_NOTICE_5WD_BEFORE"_s,
                                 u"COMMISSIONED_MEDIATION_10WD"_s,
                                 u"ARB_AWARD_45"_s,
                                 u"ZJ_SIMPLE_30"_s,
                                 u"SD_SIMPLE_30"_s,
                                 u"REFERRAL_REPLY"_s,
                                 u"FILE_BINDING"_s};
        const QStringList others{u"NEGOTIATE_REPLY_5"_s,
                                 u"MED_LAW_15"_s,
                                 u"AGREEMENT_PERFORM"_s,
                                 u"REVIEW_JOINT_15"_s,
                                 u"JUDICIAL_CONFIRM_30"_s,
                                 u"PAYMENT_ORDER_ACCEPT_5"_s,
                                 u"PAYMENT_ORDER_ISSUE_15"_s,
                                 u"PAYMENT_ORDER_OBJECT_15"_s,
                                 u"LIMITATION_1Y"_s,
                                 u"WAGE_AFTER_END_1Y"_s,
                                 u"DOUBLE_WAGE_1Y"_s,
                                 u"ARB_DEFENCE_10WD"_s,
                                 u"JURISDICTION_OBJ"_s,
                                 u"COUNTERCLAIM"_s,
                                 u"EVIDENCE"_s,
                                 u"POSTPONE_REQUEST_3WD_BEFORE"_s,
                                 u"DEEMED_SERVICE_3WD"_s,
                                 u"PUBLIC_NOTICE_30"_s,
                                 u"SUIT_15"_s,
                                 u"SETASIDE_30"_s,
                                 u"SUIT_AFTER_SETASIDE_15"_s,
                                 u"NOT_EXECUTED_SUIT_30"_s,
                                 u"ENFORCE_2Y"_s,
                                 u"HANDOVER_DOCS_15"_s,
                                 u"INJURY_REPORT_30"_s,
                                 u"INJURY_APPLY_1Y"_s,
                                 u"INJURY_DECIDE_60"_s,
                                 u"INSPECTION_2Y"_s,
                                 u"INSPECTION_CASE_60WD"_s,
                                 u"LEGAL_AID_DECIDE_7"_s,
                                 u"LEGAL_AID_APPOINT_3"_s,
                                 u"LEGAL_AID_FIRST"_s,
                                 u"FILE_LOAN"_s,
                                 u"ARCHIVE_AWARD_10Y"_s,
                                 u"ARCHIVE_OTHER_5Y"_s,
                                 u"MED_CONSENT_REPLY"_s,
                                 u"SUPPLEMENT_BY"_s,
                                 u"INJURY_GRADE_60"_s,
                                 u"INJURY_REGRADE_15"_s,
                                 u"CIVIL_SERVANT_60"_s};
        for (const auto &id : office)
            QTest::newRow(qPrintable(id)) << true;
        for (const auto &id : others)
            QTest::newRow(qPrintable(id)) << false;
    }
    void hasEveryPeriod()
    {
        QFETCH(bool, officeDuty);
        const auto *rule = book().rule(RuleId(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(rule);
        QVERIFY(!rule->nameZh.isEmpty() && !rule->nameEn.isEmpty());
        QVERIFY(!rule->wordings.first().article.isEmpty());
        for (const auto &provision : rule->provisions) {
            QCOMPARE(provision.officeDuty, officeDuty);
            QVERIFY(!(provision.officeDuty && provision.informationOnly));
        }
    }
    void keepsFictionsUnrolled()
    {
        for (const auto &id : {u"PUBLIC_NOTICE_30"_s, u"DEEMED_SERVICE_3WD"_s})
            QCOMPARE(book().rule(RuleId(id))->provisionOn({}).roll, Roll::None);
    }
    void overlaysAProvince()
    {
        const RuleId notice(u"PUBLIC_NOTICE_30"_s), simple(u"ZJ_SIMPLE_30"_s), award(u"ARB_AWARD_45"_s);
        QCOMPARE(book().provinceCode(u"浙江"_s), u"330000"_s);
        QCOMPARE(book().provinceCode(u"浙江省"_s), u"330000"_s);
        QCOMPARE(book().provinceCode(u"330000"_s), u"330000"_s);
        QCOMPARE(book().provinceCode(u"河南"_s), QString());
        const auto now = [](const RuleId &id, const QString &overlay = {}) {
            return book().rule(id, overlay)->provisionOn(QDate(2026, 11, 22));
        };
        QVERIFY(now(notice).variants.isEmpty());
        QCOMPARE(now(notice, u"浙江"_s).variants.first().name, u"collective-publication"_s);
        QVERIFY(!now(award).moves.contains(MoveKind::ExcludeInquiry));
        QVERIFY(now(award, u"330000"_s).moves.contains(MoveKind::ExcludeInquiry));
        QVERIFY(book().rule(simple));
        QCOMPARE(book().rule(award, u"河南"_s), book().rule(award));
        QVERIFY(!book().rule(RuleId(u"NO_SUCH_RULE"_s)));
    }
    /// 浙江条例 42; anywhere else a court alone.
    void letsACommitteeRevokeWhereItsProvinceSaysSo()
    {
        const auto now = QDate(2026, 11, 22);
        const auto *power = book().revocation(u"浙江"_s, now);
        QVERIFY(power && power->article.contains(u"第四十二条"));
        QVERIFY(power->quotes.first().text.contains(u"应当撤销仲裁裁决书、仲裁调解书"));
        QVERIFY(!book().revocation(u"浙江"_s, QDate(2015, 12, 31)));
        QVERIFY(!book().revocation(u"山东"_s, now));
        QVERIFY(!book().revocation({}, now));
    }
    void opensLocalRulesUnderTheirOverlayAlone_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("330000") << u"ZJ_SIMPLE_30"_s;
        QTest::newRow("370000") << u"SD_SIMPLE_30"_s;
    }
    void opensLocalRulesUnderTheirOverlayAlone()
    {
        QFETCH(QString, rule);
        const auto simple = [&](const Rule *one) { return one->id == RuleId(rule); };
        const auto nationally = book().openedBy(EventKind::SimplifiedChosen, {});
        const auto locally =
            book().openedBy(EventKind::SimplifiedChosen, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(std::none_of(nationally.begin(), nationally.end(), simple));
        QVERIFY(std::any_of(locally.begin(), locally.end(), simple));
    }
    void tellsTheWordingInForce()
    {
        const auto rules = bookOf(u"good"_s);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().text));
        const auto *rule = rules->rule(RuleId(u"TEST_5"_s));
        QCOMPARE(rule->wordingOn(QDate(2000, 1, 1)).article, u"旧规则 第一条"_s);
        QCOMPARE(rule->wordingOn(QDate(2017, 6, 30)).article, u"旧规则 第一条"_s);
        QCOMPARE(rule->wordingOn(QDate(2017, 7, 1)).article, u"新规则 第二条"_s);
        QVERIFY(!rule->wordings.first().checked);
        const auto *award = book().rule(RuleId(u"ARB_AWARD_45"_s));
        QCOMPARE(award->wordingOn(QDate(2000, 1, 1)).inForce, QDate(2008, 5, 1));
    }
    /// What is built in is read fast, by a reader that would take a key that stands twice.
    void holdsNothingThatAStrictReaderRefuses_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &folder : {u":/law/rules"_s, u":/law/calendars"_s}) {
            const QDir files(folder);
            for (const auto &name : files.entryList())
                QTest::newRow(qPrintable(name)) << files.filePath(name);
        }
    }
    void holdsNothingThatAStrictReaderRefuses()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        const auto strict = tiaocai::readStrictJson(bytes, u"bad-json"_s, path);
        QVERIFY2(strict, strict ? "" : qPrintable(strict.error().text));
        QCOMPARE(tiaocai::readOwnJson(bytes, u"bad-json"_s, path)->root, strict->root);
    }
    void changesItsVersionWithItsFiles()
    {
        const auto bytes = data(u"rules/good.json"_s);
        const auto one = LawBook::fromFiles({{u"a.json"_s, bytes}});
        const auto other = LawBook::fromFiles({{u"a.json"_s, bytes + "\n"}});
        QVERIFY(one && other);
        QVERIFY(one->version() != other->version());
        QCOMPARE(one->version().size(), 64);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<int>("line");
        QTest::newRow("unknown_event") << 12;
        QTest::newRow("unknown_key") << 9;
        QTest::newRow("unknown_unit") << 8;
        QTest::newRow("no_length") << 7;
        QTest::newRow("negative_length") << 7;
        QTest::newRow("rolling_working_days") << 9;
        QTest::newRow("no_name") << 6;
        QTest::newRow("no_wording") << 4;
        QTest::newRow("wording_without_article") << 16;
        QTest::newRow("wordings_out_of_order") << 14;
        QTest::newRow("impossible_day") << 16;
        QTest::newRow("duplicate_key") << 8;
        QTest::newRow("excluded_working_days") << 11;
        QTest::newRow("restart_without_kinds") << 4;
        QTest::newRow("unknown_mover") << 11;
        QTest::newRow("no_rules") << 3;
        QTest::newRow("changes_out_of_order") << 13;
        QTest::newRow("change_without_day") << 12;
        QTest::newRow("change_without_wording") << 12;
        QTest::newRow("change_of_a_name") << 13;
        QTest::newRow("change_of_nothing") << 12;
        QTest::newRow("change_that_contradicts") << 13;
    }
    void refusesBadFiles()
    {
        QFETCH(int, line);
        const auto name = QString::fromLatin1(QTest::currentDataTag());
        const auto rules = bookOf(name);
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, u"bad-rules"_s);
        QVERIFY2(rules.error().text.contains(u"%1.json, line %2:"_s.arg(name).arg(line)),
                 qPrintable(rules.error().text));
    }
    void refusesWhatDoesNotFitTogether()
    {
        const auto good = data(u"rules/good.json"_s);
        QVERIFY(!LawBook::fromFiles({{u"a.json"_s, good}, {u"b.json"_s, good}}));
        QVERIFY(!bookOf(u"unknown_replaced"_s));
        QVERIFY(!LawBook::fromFiles({}));
    }
    void knowsAnEventByItsName()
    {
        for (int kind = 0; kind <= int(EventKind::FileArchived); ++kind) {
            const auto text = name(EventKind(kind));
            QVERIFY(!text.isEmpty());
            QCOMPARE(eventKind(text), EventKind(kind));
        }
        QVERIFY(!eventKind(u"no-such-event"));
    }
};

TIAOCAI_TEST(TestLawBook)
#include "test_law_book.moc"
