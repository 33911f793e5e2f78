// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/clock_dialog.h"
#include "pages/today_page.h"
#include "recording.h"
#include "test_main.h"
#include "widgets/elided_label.h"

#include <QCheckBox>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate trueDay(2026, 11, 9);

QString said(const ui::Page *page)
{
    return page->notices()->text();
}

/// The head and 周建华 have compared both moments.
void correct(ui::ClockDialog *dialog)
{
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"clockLast"_s)->text(), u"2027-11-09 09:00"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"clockNow"_s)->text(), u"2026-11-09 09:00"_s);
    auto *record = dialog->findChild<QAbstractButton *>(u"clockRecord"_s);
    QVERIFY(!record->isEnabled());
    auto *who = dialog->findChild<QComboBox *>(u"secondPerson"_s);
    QCOMPARE(who->currentIndex(), -1); // nobody is chosen beforehand, and never who acts
    QCOMPARE(who->count(), 1);
    who->setCurrentIndex(0);
    QVERIFY(!record->isEnabled());
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"secondChecked"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(record->isEnabled());
    press(dialog, u"clockRecord"_s);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"clockReason"_s));
    typeText(dialog->findChild<QWidget *>(u"clockReason"_s), u"主板电池没电"_s);
    press(dialog, u"clockRecord"_s);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"clockDay"_s));
    type(dialog, u"clockDay"_s, u"2026-11-09"_s);
    type(dialog, u"clockTime"_s, u"9:00"_s);
    press(dialog, u"clockRecord"_s);
}

} // namespace

/// The clock of the PC stands before the last record.
class TestClock : public QObject {
    Q_OBJECT

private slots:
    void aClockSetBackIsToldAndCorrectedWhereItIsTold()
    {
        Scene scene(trueDay.addYears(1));
        scene.open();
        registerWang(*scene.window);
        scene.setDay(trueDay);
        scene.window->showSection(ui::MainWindow::Section::Today);
        auto *today = scene.window->todayPage();
        QTRY_VERIFY(said(today).contains(u"2027-11-09 09:00"_s));
        const auto *rate = today->findChild<ui::ElidedLabel *>(u"todaySuccess"_s);
        QCOMPARE(rate->text(), QString());
        press(today, u"correctClock"_s);
        QPointer<ui::ClockDialog> dialog = today->findChild<ui::ClockDialog *>();
        QVERIFY(dialog);
        correct(dialog);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(scene.window->isSettled());
        QVERIFY(!said(today).contains(u"2027"_s));
        QTRY_VERIFY(!rate->text().isEmpty());
        registerWang(*scene.window);
    }
};

TIAOCAI_TEST(TestClock)
#include "test_clock.moc"
