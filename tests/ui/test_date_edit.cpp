// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/text_editors.h"
#include "test_main.h"
#include "widgets/date_edit.h"

#include <QSignalSpy>
#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

class TestDateEdit : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("ISO") << u"2026-07-03"_s << QDate(2026, 7, 3);
        QTest::newRow("eight digits") << u"20250703"_s << QDate(2025, 7, 3);
        QTest::newRow("four digits are of this year") << u"0703"_s << QDate(2026, 7, 3);
        QTest::newRow("month and day") << u"7-3"_s << QDate(2026, 7, 3);
        QTest::newRow("points") << u"2026.7.3"_s << QDate(2026, 7, 3);
        QTest::newRow("Chinese") << u"2026年7月3日"_s << QDate(2026, 7, 3);
        QTest::newRow("Chinese without year") << u"7月3日"_s << QDate(2026, 7, 3);
        QTest::newRow("full-width digits") << u"０７０３"_s << QDate(2026, 7, 3);
        QTest::newRow("Chinese full stops") << u"2026。11。28"_s << QDate(2026, 11, 28);
        QTest::newRow("Chinese list commas") << u"2026、11、28"_s << QDate(2026, 11, 28);
        QTest::newRow("full-width points") << u"２０２６．１１．２８"_s << QDate(2026, 11, 28);
        QTest::newRow("six digits") << u"260703"_s << QDate(2026, 7, 3);
        QTest::newRow("six digits that name no day") << u"261303"_s << QDate();
        QTest::newRow("two digits of the year") << u"26.7.3"_s << QDate(2026, 7, 3);
        QTest::newRow("in fifteen days") << u"+15"_s << QDate(2026, 12, 7);
        QTest::newRow("five days ago") << u"-5"_s << QDate(2026, 11, 17);
        QTest::newRow("full-width plus") << u"＋１"_s << QDate(2026, 11, 23);
        QTest::newRow("today") << u"今"_s << QDate(2026, 11, 22);
        QTest::newRow("tomorrow") << u"明天"_s << QDate(2026, 11, 23);
        QTest::newRow("yesterday") << u"昨"_s << QDate(2026, 11, 21);
        QTest::newRow("spaces") << u" 2026-07-03 "_s << QDate(2026, 7, 3);
        QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
        QTest::newRow("no such day of this year") << u"0229"_s << QDate();
        QTest::newRow("thirteenth month") << u"1301"_s << QDate();
        QTest::newRow("three digits") << u"703"_s << QDate();
        QTest::newRow("a word") << u"soon"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(ui::typedDate(text, QDate(2026, 11, 22)).value_or(QDate()), day);
    }
    void showsTheDayWhenLeft()
    {
        ui::DateEdit edit(QDate(2026, 11, 22));
        QTest::keyClicks(&edit, u"+15"_s);
        QVERIFY(!edit.isWrong());
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"2026-12-07"_s);
    }
    void keepsWhatIsNoDayForTheEye()
    {
        ui::DateEdit edit(QDate(2026, 11, 22));
        QTest::keyClicks(&edit, u"1332"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"1332"_s);
        QVERIFY(edit.isWrong());
    }
    void readsTimes()
    {
        QCOMPARE(ui::typedTime(u"9:30"_s), QTime(9, 30));
        QCOMPARE(ui::typedTime(u"0930"_s), QTime(9, 30));
        QCOMPARE(ui::typedTime(u"９：３０"_s), QTime(9, 30));
        QVERIFY(!ui::typedTime(u"2461"_s));
        QVERIFY(!ui::typedTime(u"soon"_s));
    }
};

TIAOCAI_TEST(TestDateEdit)
#include "test_date_edit.moc"
