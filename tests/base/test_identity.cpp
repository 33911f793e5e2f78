// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identity.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

class TestIdentity : public QObject {
    Q_OBJECT

private slots:
    void citizens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QString &text, NumberVerdict verdict) {
            QTest::newRow(name) << text << int(verdict);
        };
        row("the standard's example", u"11010519491231002X"_s, NumberVerdict::Ok);
        row("small x", u"11010519491231002x"_s, NumberVerdict::Ok);
        row("full width", u"１１０１０５１９４９１２３１００２Ｘ"_s, NumberVerdict::Ok);
        row("spaces between the groups", u" 110105 19491231 002X "_s, NumberVerdict::Ok);
        row("digit at the end", u"440524188001010014"_s, NumberVerdict::Ok);
        row("old form", u"110105491231002"_s, NumberVerdict::Ok);
        row("last digit mistyped", u"110105194912310021"_s, NumberVerdict::BadCheckDigit);
        row("a digit inside mistyped", u"11010519491231003X"_s, NumberVerdict::BadCheckDigit);
        row("30 February", u"11010519490230002X"_s, NumberVerdict::BadBirthDate);
        row("old form, month 13", u"110105491331002"_s, NumberVerdict::BadBirthDate);
        row("17 characters", u"1101051949123100X"_s, NumberVerdict::Malformed);
        row("X inside", u"110105X9491231002X"_s, NumberVerdict::Malformed);
        row("what a spreadsheet left", u"4.11302196702149E+17"_s, NumberVerdict::Malformed);
        row("digits of another script", u"١١٠١٠٥١٩٤٩١٢٣١٠٠٢X"_s, NumberVerdict::Malformed);
        row("nothing", QString(), NumberVerdict::Malformed);
    }
    void citizens()
    {
        QFETCH(QString, text);
        QFETCH(int, verdict);
        QCOMPARE(int(checkCitizenId(text)), verdict);
        QCOMPARE(readCitizenId(text).has_value(), verdict == int(NumberVerdict::Ok));
    }
    void tellsWhoIsMeant()
    {
        const auto woman = readCitizenId(u"11010519491231002x"_s);
        QVERIFY(woman);
        QCOMPARE(woman->number, u"11010519491231002X"_s);
        QCOMPARE(woman->birthDate, QDate(1949, 12, 31));
        QVERIFY(woman->sex == CitizenId::Sex::Female && !woman->oldForm);
        const auto man = readCitizenId(u"110105491231001"_s);
        QVERIFY(man);
        QCOMPARE(man->birthDate, QDate(1949, 12, 31));
        QVERIFY(man->sex == CitizenId::Sex::Male && man->oldForm);
    }
    void namesTheFault()
    {
        const auto wrong = readCitizenId(u"110105194912310021"_s).error();
        QCOMPARE(wrong.code, u"bad-id-check-digit"_s);
        QVERIFY2(!wrong.text.contains(u"19491231"),
                 qPrintable(wrong.text)); // it is shown where nothing was revealed
        QVERIFY2(wrong.text.contains(u"110105********0021"), qPrintable(wrong.text));
        QCOMPARE(readCitizenId(u"11010519490230002X"_s).error().code, u"bad-id-number"_s);
        QCOMPARE(readCreditCode(u"91411302M53JJL6B3Q"_s).error().code, u"bad-credit-code"_s);
    }
    void everyMistypedDigitIsNoticed()
    {
        QVERIFY(rc::check("one changed digit breaks the check", [] {
            auto number = u"11010519491231002X"_s;
            const auto at = *rc::gen::inRange<qsizetype>(0, 17);
            const auto digit = QChar(char16_t(u'0' + *rc::gen::inRange(0, 10)));
            RC_PRE(number[at] != digit);
            number[at] = digit;
            RC_ASSERT(checkCitizenId(number) != NumberVerdict::Ok);
        }));
    }
    void employers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QString &text, NumberVerdict verdict) {
            QTest::newRow(name) << text << int(verdict);
        };
        row("the standard's example", u"91350100M000100Y43"_s, NumberVerdict::Ok);
        row("an enterprise", u"91411302M53JJL6B3P"_s, NumberVerdict::Ok);
        row("small letters, full width", u"９１４１１３０２m53jjl6b3p"_s, NumberVerdict::Ok);
        row("last character mistyped", u"91411302M53JJL6B3Q"_s, NumberVerdict::BadCheckDigit);
        row("two characters exchanged", u"91411302M35JJL6B3P"_s, NumberVerdict::BadCheckDigit);
        row("a letter that the standard leaves out", u"91411302M53JJL6BOP"_s, NumberVerdict::Malformed);
        row("old registration number", u"411302000012345"_s, NumberVerdict::Malformed);
    }
    void employers()
    {
        QFETCH(QString, text);
        QFETCH(int, verdict);
        QCOMPARE(int(checkCreditCode(text)), verdict);
        QCOMPARE(readCreditCode(text).has_value(), verdict == int(NumberVerdict::Ok));
    }
    void listsHideTheBirthDate()
    {
        QCOMPARE(maskedId(u"11010519491231002X"_s), u"110105********002X"_s);
        QCOMPARE(maskedId(u"110105491231002"_s), u"110105*****1002"_s);
        QCOMPARE(maskedId(u"1101054912"_s), u"**********"_s);
        QCOMPARE(maskedPhone(u"13000000001"_s), u"130****0001"_s);
        QCOMPARE(maskedPhone(QString()), QString());
    }
};

TIAOCAI_TEST(TestIdentity)
#include "test_identity.moc"
