// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/text_editors.h"
#include "test_main.h"
#include "widgets/date_edit.h"
#include "widgets/day_popup.h"
#include "widgets/field.h"

#include <QSignalSpy>
#include <QTableView>
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
        // 2026-11-22 is a Sunday, the last day of its week.
        QTest::newRow("Friday of this week") << u"周五"_s << QDate(2026, 11, 20);
        QTest::newRow("Sunday of this week") << u"星期天"_s << QDate(2026, 11, 22);
        QTest::newRow("Monday of the next week") << u"下周一"_s << QDate(2026, 11, 23);
        QTest::newRow("Wednesday of the last week") << u"上週三"_s << QDate(2026, 11, 11);
        QTest::newRow("no such weekday") << u"周八"_s << QDate();
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
    void theHintSaysWhichDayIsMeant()
    {
        auto *edit = new ui::DateEdit(QDate(2026, 11, 22));
        ui::Field field(u"日期"_s, edit);
        field.show();
        QTest::keyClicks(edit, u"+15"_s);
        QVERIFY2(field.hint().startsWith(u"2026-12-07 "_s), qPrintable(field.hint()));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(field.hint().startsWith(u"2026-12-07 "_s));
        QTest::keyClicks(edit, u"x"_s);
        QCOMPARE(field.hint(), QString());
        edit->setText(u"2026-11-23"_s); // proposed by the program
        QCOMPARE(field.hint(), QString());
    }
    void aDayIsTakenFromTheSheet()
    {
        ui::DateEdit edit(QDate(2026, 11, 22));
        edit.show();
        edit.setFocus();
        QSignalSpy edited(&edit, &QLineEdit::textEdited);
        const auto sheet = [&] { return edit.findChild<QCalendarWidget *>(); };
        for (const auto key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown})
            QTest::keyClick(&edit, key);
        QVERIFY(!sheet());
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        QCOMPARE(sheet()->selectedDate(), QDate(2026, 11, 22));
        QTest::keyClick(sheet()->focusProxy() ? sheet()->focusProxy() : sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
        QCOMPARE(edit.text(), QString());
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        auto *view = sheet()->findChild<QTableView *>();
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(edit.text(), u"2026-11-21"_s);
        QTRY_VERIFY(!sheet());
        QVERIFY(edited.size() == 1);
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
