// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/capitals.h"
#include "base/money.h"
#include "base/text.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("plain yuan") << u"12000"_s << 1'200'000LL;
        QTest::newRow("grouped") << u"12,000.5"_s << 1'200'050LL;
        QTest::newRow("ten thousands") << u"1.2万"_s << 1'200'000LL;
        QTest::newRow("full width") << u"１２３．４５"_s << 12'345LL;
        QTest::newRow("with sign and unit") << u"￥ 80元"_s << 8'000LL;
        QTest::newRow("trailing zeros") << u"3.1000"_s << 310LL;
        QTest::newRow("three decimals") << u"0.001"_s << -1LL;
        QTest::newRow("negative") << u"-5"_s << -1LL;
        QTest::newRow("wrong grouping") << u"1,00"_s << -1LL;
        QTest::newRow("words") << u"一千"_s << -1LL;
        QTest::newRow("too large") << u"99999999999999"_s << -1LL;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        const auto read = parseMoney(text);
        QCOMPARE(read ? read->fen() : -1LL, fen);
    }
    void writes() { QCOMPARE(toText(Money::fromFen(31'240'000)), u"312,400.00"_s); }
    void refusesWhatAStoreWouldCut()
    {
        QVERIFY(!acceptable(u"a"_s + QChar(0xD800) + u"b"_s, u"name"_s));
        QVERIFY(!acceptable(QString(QChar(u'\0')), u"name"_s));
        for (const char32_t noncharacter : {0xFDD0u, 0xFDEFu, 0xFFFEu, 0xFFFFu, 0x1FFFEu, 0x10FFFFu})
            QVERIFY(!acceptable(QString::fromUcs4(&noncharacter, 1), u"name"_s));
        QVERIFY(!acceptable(QString(longestName + 1, u'a'), u"name"_s, longestName));
        QVERIFY(acceptable(u"刘𬭎"_s, u"name"_s));
        QVERIFY(!parseIsoDate(u"2026-02-30"_s));
    }

    void amountsAreWrittenOut_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << qint64(0) << u"零元整"_s;
        QTest::newRow("one place") << qint64(500) << u"伍元整"_s;
        QTest::newRow("zero within a group") << qint64(30'500) << u"叁佰零伍元整"_s;
        QTest::newRow("agreement") << qint64(1'680'000) << u"壹万陆仟捌佰元整"_s;
        QTest::newRow("group led by a zero") << qint64(3'046'500) << u"叁万零肆佰陆拾伍元整"_s;
        QTest::newRow("an empty group") << qint64(10'000'000'500) << u"壹亿零伍元整"_s;
        QTest::newRow("jiao") << qint64(30'540) << u"叁佰零伍元肆角整"_s;
        QTest::newRow("fen alone") << qint64(30'504) << u"叁佰零伍元零肆分"_s;
        QTest::newRow("both") << qint64(123'456) << u"壹仟贰佰叁拾肆元伍角陆分"_s;
        QTest::newRow("less than a yuan") << qint64(6) << u"陆分"_s;
    }
    void amountsAreWrittenOut()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, words);
        QCOMPARE(inCapitals(Money::fromFen(fen)), words);
    }
};

TIAOCAI_TEST(TestMoney)
#include "test_money.moc"
