// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/statutes.h"
#include "law_data.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

/// The statute's name without the version or the number that the collection adds to it.
QString plainName(QString statute)
{
    static const QRegularExpression version(u"（(20\\d\\d年|人力资源|令第|法释)[^）]*）"_s);
    return statute.remove(version);
}

/// The official texts that the project was given: "statute article" -> its wordings.
QMultiHash<QString, QString> officialTexts()
{
    QMultiHash<QString, QString> texts;
    const auto entries = QJsonDocument::fromJson(data(u"texts.json"_s)).array();
    for (const auto &value : entries) {
        const auto entry = value.toObject();
        texts.insert(plainName(entry[u"statute"_s].toString()) + u' ' + entry[u"article"_s].toString(),
                     entry[u"text"_s].toString());
    }
    return texts;
}

QList<const Rule *> everyRule()
{
    QList<const Rule *> rules;
    for (const auto &rule : book().rules())
        rules << &rule;
    return rules;
}

} // namespace

class TestTexts : public QObject {
    Q_OBJECT

private slots:
    /// Every quotation is the official text, whole and letter by letter.
    void quotesTheOfficialText()
    {
        const auto texts = officialTexts();
        QVERIFY(texts.size() > 200);
        int quotes = 0;
        for (const auto *rule : everyRule()) {
            for (const auto &wording : rule->wordings) {
                for (const auto &quote : wording.quotes) {
                    ++quotes;
                    QVERIFY2(texts.values(quote.article).contains(quote.text),
                             qPrintable(rule->id.toString() + u": "_s + quote.article));
                }
            }
        }
        QVERIFY(quotes > 80);
    }
    void saysWhereAndSinceWhen()
    {
        for (const auto *rule : everyRule()) {
            for (const auto &wording : rule->wordings) {
                QVERIFY2(wording.inForce.isValid(), qPrintable(rule->id.toString()));
                QVERIFY2(!wording.source.isEmpty(), qPrintable(rule->id.toString()));
            }
        }
    }
    void tellsTheArticleByItsTime_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("article");
        const auto row = [](const char *rule, const char *on, const char *article) {
            QTest::addRow("%s on %s", rule, on)
                << QString::fromLatin1(rule) << day(on) << QString::fromUtf8(article);
        };
        row("JUDICIAL_CONFIRM_30", "2021-12-31", "第一百九十四条");
        row("JUDICIAL_CONFIRM_30", "2022-01-01", "第二百零一条");
        row("JUDICIAL_CONFIRM_30", "2024-01-01", "第二百零五条");
        row("PAYMENT_ORDER_ISSUE_15", "2023-12-31", "第二百二十三条");
        row("PAYMENT_ORDER_ISSUE_15", "2026-06-01", "第二百二十七条");
        row("PAYMENT_ORDER_OBJECT_15", "2020-06-01", "第二百一十六条");
        row("ENFORCE_2Y", "2019-06-01", "第二百三十九条");
        row("ENFORCE_2Y", "2023-06-01", "第二百四十六条");
        row("ENFORCE_2Y", "2026-06-01", "第二百五十条");
        row("PUBLIC_NOTICE_30", "2020-06-01", "第九十二条");
        row("INJURY_GRADE_60", "2026-06-01", "劳动能力鉴定管理办法 第十条");
        row("INJURY_REPORT_30", "2026-06-01", "第十七条第四款");
    }
    void tellsTheArticleByItsTime()
    {
        QFETCH(QString, rule);
        QFETCH(QDate, on);
        QFETCH(QString, article);
        const auto *known = book().rule(RuleId(rule));
        QVERIFY(known);
        QVERIFY2(known->wordingOn(on).article.contains(article), qPrintable(known->wordingOn(on).article));
    }
    void namesWhatExcusesALateAcceptance()
    {
        const auto *rule = book().rule(RuleId(u"ARB_ACCEPT_5WD"_s));
        QVERIFY(rule->provisionOn(day("2026-06-01")).missedZh.contains(u"移送管辖"_s));
        QVERIFY(rule->wordingOn(day("2026-06-01")).article.contains(u"第十二条"_s));
        QVERIFY(rule->noteZh.contains(u"2009-01-01"_s));
    }
    void notesItsDoubts()
    {
        for (const auto &id : {u"JURISDICTION_OBJ"_s, u"COUNTERCLAIM"_s, u"NOT_EXECUTED_SUIT_30"_s,
                               u"LIMITATION_1Y"_s, u"MED_END_15"_s})
            QVERIFY2(!book().rule(RuleId(id))->noteZh.isEmpty(), qPrintable(id));
    }
    /// 人社厅发〔2024〕4号: fifteen days more at most.
    void extendsNewFormsOfWorkByFifteenDays()
    {
        const auto end = reckoned("MED_END_15", "--from 2026-09-01 --variant new-form --extend 15");
        QVERIFY(end);
        QCOMPARE(end->unrolled, day("2026-10-01"));
        QVERIFY(!reckoned("MED_END_15", "--from 2026-09-01 --variant new-form --extend 16"));
        QVERIFY(reckoned("MED_END_15", "--from 2026-09-01 --extend 16"));
    }

    void namesArticlesInFull_data()
    {
        QTest::addColumn<QString>("full");
        const auto row = [](const char *code, const char *full) {
            QTest::newRow(code) << QString::fromUtf8(full);
        };
        row("令17-22", "《企业劳动争议协商调解规定》第22条");
        row("法12", "《劳动争议调解仲裁法》第12条");
        row("规则27(一)", "《劳动人事争议仲裁办案规则》第27条第（一）项");
        row("规则20(3); 民诉90", "《劳动人事争议仲裁办案规则》第20条第3款；《民事诉讼法》第90条");
        row("规则20, 59; 民诉88–94",
            "《劳动人事争议仲裁办案规则》第20条、第59条；《民事诉讼法》第88条至第94条");
        row("令17-29, 30, 31", "《企业劳动争议协商调解规定》第29条、第30条、第31条");
        row("民法典195", "《民法典》第195条");
        row("民诉89; 民诉解释133, 136",
            "《民事诉讼法》第89条；"
            "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第133条、第136条");
        row("法释〔2004〕13号4, 5",
            "《最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定》第4条、第5条");
        row("浙33", "《浙江省劳动人事争议调解仲裁条例》第33条");
        row("皖26", "《安徽省劳动人事争议调解仲裁条例》第26条");
        row("桂58", "《广西壮族自治区劳动人事争议调解仲裁条例》第58条");
        row("企业劳动争议协商调解规定 第二十九条", "企业劳动争议协商调解规定 第二十九条");
        row("", "");
    }
    void namesArticlesInFull()
    {
        QFETCH(QString, full);
        QCOMPARE(fullArticles(QString::fromUtf8(QTest::currentDataTag())), full);
    }
};

TIAOCAI_TEST(TestTexts)
#include "test_texts.moc"
