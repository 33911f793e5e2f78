// SPDX-License-Identifier: GPL-3.0-or-later
#include "court_scene.h"
#include "docket/offered_hearing.h"
#include "docket/ready_list.h"
#include "docket/ready_pane.h"
#include "fields/record_editors.h"
#include "pages/circuit_page.h"
#include "pages/registers_page.h"
#include "record/after_pane.h"
#include "recording.h"
#include "test_main.h"
#include "wheel.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::ActKind;
using hearings::DocketSession;
using hearings::SessionStatus;
using Section = ui::MainWindow::Section;

namespace {

void chooseScale(ui::DocketPage &page, int to)
{
    auto *scale = page.findChild<ui::Segment *>(u"docketScale"_s);
    scale->setFocus();
    for (int i = 0; i < 3 && scale->current() != to; ++i)
        QTest::keyClick(scale, scale->current() < to ? Qt::Key_Right : Qt::Key_Left);
}

} // namespace

class TestDocket : public QObject {
    Q_OBJECT

private slots:
    void aCentreHasNoDocket()
    {
        Scene centre(QDate(2026, 11, 20));
        centre.open();
        QVERIFY(centre.window->findChild<QWidget *>(u"section.hearings"_s)->isHidden());
        QTest::keyClick(centre.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(centre.window->findChild<QWidget *>(u"statisticsPage"_s));

        CourtScene court;
        QVERIFY(!court.scene.window->findChild<QWidget *>(u"section.hearings"_s)->isHidden());
        court.scene.window->showSection(Section::Today);
        QTest::keyClick(court.scene.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(court.page().isVisible());
    }
    void everyHearingStandsOnceInItsRoomAndWithWhoSits()
    {
        CourtScene court;
        QVERIFY(!court.goToAHearing().number.isEmpty());
        const auto count = [&] {
            int cards = 0;
            for (int row = 0; row < court.model().rowCount(); ++row) {
                for (int column = 1; column < court.model().columnCount(); ++column)
                    cards += int(court.model().sessions(court.model().index(row, column)).size());
            }
            return cards;
        };
        int seats = 0;
        for (const auto &one : court.model().sheet().sessions)
            seats += int(one.arbitrators.size());
        QCOMPARE(count(), court.model().sheet().sessions.size());
        auto *by = court.page().findChild<ui::Segment *>(u"docketBy"_s);
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Right);
        QCOMPARE(count(), seats);
        QVERIFY(!court.model().sheet().owners.first().name.isEmpty());
        by->setFocus();
        wheel(by);
        QCOMPARE(by->current(), 1);
    }
    void aDayAWeekAndAMonthAreSeen()
    {
        CourtScene court;
        court.goToAHearing();
        QVERIFY(court.model().columnCount() >= 5);
        chooseScale(court.page(), 2);
        court.settle();
        QVERIFY(court.model().columnCount() > 15);
        for (const auto &line : court.model().sheet().lines)
            QCOMPARE(line.cells.size(), court.model().sheet().days.size());
        chooseScale(court.page(), 0);
        court.settle();
        QCOMPARE(court.model().columnCount(), 2);
        const auto day = court.page().from();
        QTest::keyClick(&court.docket(), Qt::Key_PageDown);
        court.settle();
        QVERIFY(court.page().from() > day);
    }
    void aReadyCaseIsSetOnADayThatIsOffered()
    {
        CourtScene court;
        auto *ready = static_cast<ui::ReadyList *>(court.list(u"readyList"_s));
        QVERIFY(ready->count() > 0);
        court.page().ready()->focusList();
        QTRY_VERIFY(ready->current());
        const auto id = ready->current()->id;
        auto *days = court.list(u"daysList"_s);
        QTRY_VERIFY(days->currentRow() == 0);
        QTest::keyClick(ready, Qt::Key_R, Qt::ControlModifier);
        auto *page = recordPage(court.scene);
        QCOMPARE(page->kind(), ActKind::HearingSet);
        QCOMPARE(page->current(), id);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); // nobody has seen it yet
        court.settle();
        QVERIFY(page->isVisible());
        passFields(page);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        court.settle();
        if (page->isVisible()) { // it is late, and a person says why it is set all the same
            QVERIFY(page->after()->text().contains(u"限"_s) || !page->notices()->text().isEmpty());
            type(page, u"recordNote"_s, u"此前中止审理。"_s);
            save(court.scene, page);
        }
        QVERIFY(court.page().isVisible());
        QTRY_VERIFY(!ready->current() || ready->current()->id != id);
    }
    void onlyArbitratorsOfTheRegisterAreOffered()
    {
        CourtScene court;
        auto *ready = static_cast<ui::ReadyList *>(court.list(u"readyList"_s));
        court.page().ready()->focusList();
        QTRY_VERIFY(ready->current());
        QTest::keyClick(ready, Qt::Key_R, Qt::ControlModifier);
        const auto *seats = recordPage(court.scene)->form()->findChild<QWidget *>(u"field.arbitrators"_s);
        QVERIFY(seats);
        QStringList offered;
        for (const auto *box : seats->findChildren<QCheckBox *>())
            offered << box->text();
        QCOMPARE(offered.size(), 7); // the demonstration's; its head and its clerks sit nowhere
        QVERIFY(offered.contains(u"陈明"_s) && !offered.contains(u"黄丽"_s));
    }
    /// 规则37: the hour stands, somebody else sits.
    void somebodyElseSitsByTheMenu()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        emit court.page().recordAsked(standing.of, ActKind::TribunalComposed,
                                      ui::offeredSubstitution(standing));
        auto *page = recordPage(court.scene);
        QCOMPARE(page->kind(), ActKind::TribunalComposed);
        QCOMPARE(page->form()->findChild<ui::FieldEditor *>(u"field.hearing"_s)->value().toString(),
                 standing.id.toString(QUuid::WithoutBraces));
    }
    void whatStandsAgainstAHearingIsShownBeforeItIsSaved()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        auto *ready = static_cast<ui::ReadyList *>(court.list(u"readyList"_s));
        court.page().ready()->focusList();
        QTRY_VERIFY(ready->current());
        QVERIFY(standing.start);
        emit court.page().recordAsked(ready->current()->id, ActKind::HearingSet,
                                      {{u"day"_s, standing.on.toString(Qt::ISODate)},
                                       {u"time"_s, standing.start->toString(u"HH:mm"_s)},
                                       {u"minutes"_s, 60},
                                       {u"room"_s, standing.room}});
        auto *page = recordPage(court.scene);
        passFields(page);
        QTRY_VERIFY2(page->after()->text().contains(standing.room) || !page->after()->text().isEmpty(),
                     qPrintable(page->after()->text()));
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        court.settle();
        QVERIFY(page->isVisible());
        QVERIFY(!page->notices()->text().isEmpty());
    }
    void aHearingIsMovedByKeys()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        court.docket().select(standing.id);
        court.docket().setFocus();
        QTest::keyClick(&court.docket(), Qt::Key_M);
        QTest::keyClick(&court.docket(), Qt::Key_Escape); // thought better of it
        QTest::keyClick(&court.docket(), Qt::Key_M);
        const bool isLast = court.docket().currentIndex().column() + 1 == court.model().columnCount();
        QTest::keyClick(&court.docket(), isLast ? Qt::Key_Left : Qt::Key_Right);
        const auto to = court.docket().currentPlace();
        QVERIFY(to && to->day != standing.on);
        QTest::keyClick(&court.docket(), Qt::Key_M);
        auto *page = recordPage(court.scene);
        QCOMPARE(page->kind(), ActKind::HearingSet);
        QCOMPARE(page->current(), standing.of);
        QCOMPARE(inner<QLineEdit>(page, u"field.day"_s)->text(), to->day.toString(Qt::ISODate));
    }
    void deleteAsksForTheCancellingAndEnterOpens()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        court.docket().select(standing.id);
        court.docket().setFocus();
        QTest::keyClick(&court.docket(), Qt::Key_Delete);
        auto *page = recordPage(court.scene);
        QCOMPARE(page->kind(), ActKind::HearingCancelled);
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(court.page().isVisible());
        court.docket().select(standing.id);
        QTest::keyClick(&court.docket(), Qt::Key_Return);
        QTRY_COMPARE(court.scene.window->casePage()->current(), standing.of);
    }
    void aPlanIsPublishedWhenItIsAskedTwice()
    {
        CourtScene court;
        QTest::mouseClick(court.page().findChild<QPushButton *>(u"docketCircuit"_s), Qt::LeftButton);
        auto *page = court.scene.window->circuitPage();
        QTRY_VERIFY(page->isVisible() && court.scene.window->isSettled());
        page->setSeconds(1);
        QTest::mouseClick(page->findChild<QPushButton *>(u"circuitBegin"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isSearching() && !page->plan().sessions.isEmpty(), 20000);
        auto *tree = page->findChild<QTreeWidget *>(u"circuitSessions"_s);
        const auto planned = page->plan().sessions.size();
        auto *first = tree->topLevelItem(0)->child(0);
        const auto left = page->plan().sessions[first->data(0, Qt::UserRole + 10).toInt()].id;
        first->setCheckState(0, Qt::Unchecked);
        tree->setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!page->findChild<QMessageBox *>(u"publishQuestion"_s));
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        auto *question = page->findChild<QMessageBox *>(u"publishQuestion"_s);
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Return); // the harmless answer
        court.settle();
        QTRY_VERIFY(!page->findChild<QMessageBox *>(u"publishQuestion"_s));
        QVERIFY(page->isVisible() && !page->plan().sessions.isEmpty());
        court.scene.activate();
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        question = page->findChild<QMessageBox *>(u"publishQuestion"_s);
        QVERIFY(question);
        const auto buttons = question->buttons();
        const auto yes = std::ranges::find(buttons, QMessageBox::AcceptRole,
                                           [&](QAbstractButton *one) { return question->buttonRole(one); });
        QVERIFY(yes != buttons.end());
        QTest::mouseClick(*yes, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(court.page().isVisible() || !page->notices()->text().isEmpty(), 20000);
        QVERIFY2(court.page().isVisible(), qPrintable(page->notices()->text()));
        court.settle();
        QVERIFY(court.page().notices()->text().contains(QString::number(planned - 1)));
        auto *ready = static_cast<ui::ReadyList *>(court.list(u"readyList"_s));
        QTRY_COMPARE(ready->count(), 1);
        QCOMPARE(ready->of(ready->item(0))->id, left); // what was not ticked waits on
    }
    void aRoomIsEnteredInTheRegisters()
    {
        CourtScene court;
        QTest::keyClick(court.scene.window.get(), Qt::Key_6, Qt::ControlModifier);
        auto *page = court.scene.window->registersPage();
        QTRY_VERIFY(page->isVisible() && court.scene.window->isSettled());
        QVERIFY(!page->hasUnsavedWork());
        QVERIFY(court.scene.window->findChild<QAbstractButton *>(u"section.registers"_s)->isChecked());
        QVERIFY(!page->form()->value()[u"hours"_s].toArray().isEmpty()); // also where they are the usual ones
        auto *section = page->findChild<ui::Segment *>(u"registersSection"_s);
        section->setFocus();
        QTest::keyClick(section, Qt::Key_Right);
        auto *list = page->findChild<QListWidget *>(u"registersList"_s);
        const int before = list->count();
        press(page, u"registersAdd"_s);
        QCOMPARE(list->count(), before + 1);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); // nothing is entered yet
        court.settle();
        QVERIFY(!page->notices()->text().isEmpty() && page->hasUnsavedWork());
        type(page, u"field.code"_s, u"Y9"_s);
        type(page, u"field.name"_s, u"第九庭"_s);
        chooseIn(page, u"field.tribunal"_s, u"Y"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!page->hasUnsavedWork() && court.scene.window->isSettled(),
                     qPrintable(page->notices()->text()));
        court.scene.window->showSection(Section::Hearings);
        court.settle();
        const auto &owners = court.model().sheet().owners;
        QVERIFY(std::ranges::find(owners, u"Y9"_s, &ui::DocketOwner::key) != owners.end());
    }
    void whatAnAbsenceWouldDoToHearingsIsAskedFirst()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        court.scene.window->showSection(Section::Registers);
        court.settle();
        auto *page = court.scene.window->registersPage();
        auto *section = page->findChild<ui::Segment *>(u"registersSection"_s);
        section->setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(section, Qt::Key_Right);
        auto *list = page->findChild<QListWidget *>(u"registersList"_s);
        const auto id = standing.arbitrators.first().toString();
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            if (page->form()->value()[u"person"_s].toString() == id) break;
        }
        QCOMPARE(page->form()->value()[u"person"_s].toString(), id);
        auto *absences = page->form()->findChild<ui::RecordListEditor *>(u"field.unavailable"_s);
        QVERIFY(absences);
        const auto day = standing.on.toString(Qt::ISODate);
        absences->add({{u"from"_s, day}, {u"to"_s, day}});
        const auto ask = [&] {
            court.scene.activate();
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            QMessageBox *question = nullptr;
            [&] { QTRY_VERIFY(question = page->findChild<QMessageBox *>(u"affectedQuestion"_s)); }();
            return question;
        };
        auto *question = ask();
        QVERIFY(question->informativeText().contains(standing.number));
        QTest::keyClick(question, Qt::Key_Return); // the harmless answer
        QTRY_VERIFY(!page->findChild<QMessageBox *>(u"affectedQuestion"_s));
        QVERIFY(page->hasUnsavedWork());
        question = ask();
        const auto buttons = question->buttons();
        const auto release = std::ranges::find(buttons, QMessageBox::AcceptRole, [&](QAbstractButton *one) {
            return question->buttonRole(one);
        });
        QTest::mouseClick(*release, Qt::LeftButton);
        QTRY_VERIFY2(!page->hasUnsavedWork() && court.scene.window->isSettled(),
                     qPrintable(page->notices()->text()));
        court.scene.window->showSection(Section::Hearings);
        court.settle();
        QVERIFY(court.list(u"waitingList"_s)->count() > 0);
    }
};

TIAOCAI_TEST(TestDocket)
#include "test_docket.moc"
