// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/act_pane.h"
#include "court_scene.h"
#include "dialogs/paper_dialog.h"
#include "docket/offered_hearing.h"
#include "docket/ready_list.h"
#include "docket/ready_pane.h"
#include "fields/record_editors.h"
#include "pages/circuit_page.h"
#include "pages/registers_page.h"
#include "pages/today_page.h"
#include "record/after_pane.h"
#include "recording.h"
#include "test_main.h"
#include "vault/secret.h"
#include "wheel.h"
#include "widgets/tile.h"
#include "words.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
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

casework::CaseFile fileOf(CourtScene &court, const CaseId &id)
{
    std::optional<casework::CaseFile> file;
    court.scene.desk.ask(
        court.scene.window.get(), [id](const desk::Desk &desk) { return desk.cases().view(id); },
        [&](const Result<desk::CaseView> &view) { file = view.value().file; });
    [&] { QTRY_VERIFY(file.has_value()); }();
    return *file;
}

struct CommonSession {
    QList<CaseId> cases;
    QString otherNumber; ///< of the second
    QDate day;
};

/// Two cases that wait are joined and set together on the first day that is free.
Result<CommonSession> joinedAndSet(desk::Desk &desk)
{
    const auto today = desk.now().today();
    const auto ready = desk.hearings().readyCases(today, today.addDays(60));
    if (!ready) return refuse(ready);
    CommonSession made;
    for (const auto &one : ready->cases) {
        if (one.panel > 1 || !one.with.isEmpty() || made.cases.size() == 2) continue;
        made.cases << one.id;
        made.otherNumber = one.number;
    }
    if (made.cases.size() < 2) return refuse(u"nothing-free"_s, u"only one case waits"_s);
    const casework::CasesJoined joined{.cases = {made.otherNumber}};
    const auto said = desk.cases().record(made.cases.first(), {.payload = joined, .on = today});
    if (!said) return refuse(said);
    const auto opening = desk.hearings().firstOpening(made.cases.first(), today.addDays(60));
    if (!opening || !*opening) return refuse(u"nothing-free"_s, u"no day is free"_s);
    casework::HearingSet set;
    set.day = made.day = (*opening)->on;
    set.time = (*opening)->start;
    set.minutes = (*opening)->minutes;
    set.room = (*opening)->room;
    set.arbitrators = (*opening)->arbitrators;
    return desk.cases()
        .record(made.cases.first(), {.payload = set, .on = today, .note = u"合并审理"_s})
        .map([&](const desk::Recorded &) { return made; });
}

Result<CommonSession> setTogether(CourtScene &court)
{
    std::optional<Result<CommonSession>> answer;
    court.scene.desk.ask(
        court.scene.window.get(), [](desk::Desk &desk) { return joinedAndSet(desk); },
        [&](const Result<CommonSession> &made) { answer = made; });
    [&] { QTRY_VERIFY(answer.has_value()); }();
    court.settle();
    return *answer;
}

QList<QTreeWidgetItem *> rowsOf(const ui::CircuitPage *page)
{
    QList<QTreeWidgetItem *> rows;
    const auto *tree = page->findChild<QTreeWidget *>(u"circuitSessions"_s);
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i)
            rows << tree->topLevelItem(group)->child(i);
    }
    return rows;
}

/// The page of the circuit is opened, and what waits is planned.
void planAll(CourtScene &court, const std::function<void()> &before = {})
{
    court.scene.activate();
    QTest::mouseClick(court.page().findChild<QPushButton *>(u"docketCircuit"_s), Qt::LeftButton);
    auto *page = court.scene.window->circuitPage();
    QTRY_VERIFY(page->isVisible() && court.scene.window->isSettled());
    page->setSeconds(1);
    if (before) before();
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isSearching() && !page->plan().sessions.isEmpty(), 20000);
}

void answerPublish(CourtScene &court)
{
    auto *page = court.scene.window->circuitPage();
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    auto *question = page->findChild<QMessageBox *>(u"publishQuestion"_s);
    QVERIFY(question);
    for (auto *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(court.page().isVisible(), 20000);
    court.settle();
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
    /// A court calls itself a court.
    void theWholeOfACourtIsCalledSo()
    {
        CourtScene court;
        court.scene.window->showSection(Section::Today);
        court.settle();
        auto *whose = court.scene.window->findChild<ui::Segment *>(u"todayWhose"_s);
        whose->setCurrent(0);
        QCOMPARE(whose->currentText(), u"Whole court"_s);
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
        QTest::keyClick(by, Qt::Key_End);
        QCOMPARE(by->current(), int(ui::DocketBy::Tribunal));
        QCOMPARE(count(), court.model().sheet().sessions.size());
        QVERIFY(court.model().sheet().owners.size() > 1);
        QVERIFY(!court.model().sheet().owners.first().name.isEmpty());
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
        press(&court.page(), u"printNotices"_s); // who is to come is told at once
        ui::PaperDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = court.scene.window->findChild<ui::PaperDialog *>());
        QVERIFY2(dialog->windowTitle().contains(u"开庭通知书"_s), qPrintable(dialog->windowTitle()));
        QCOMPARE(court.scene.window->casePage()->current(), id);
        dialog->reject();
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
    /// What it had is kept as it was: nothing is looked at anew, and the docket stands on it where it went.
    void whatIsMovedIsKeptAndStoodOn()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        court.docket().select(standing.id);
        court.docket().setFocus();
        QTest::keyClick(&court.docket(), Qt::Key_M);
        QVERIFY(court.page().notices()->text().contains(ui::shortNumber(standing.number)));
        QVERIFY(court.page().notices()->text().contains(u"Esc"_s));
        QTest::keyClick(&court.docket(), Qt::Key_Escape);
        QVERIFY(court.page().notices()->text().isEmpty());
        QTest::keyClick(&court.docket(), Qt::Key_M);
        const auto week = court.page().from();
        QTest::keyClick(&court.docket(), Qt::Key_PageDown);
        QTest::keyClick(&court.docket(), Qt::Key_PageDown);
        QTest::keyClick(&court.docket(), Qt::Key_PageDown);
        court.settle();
        QTest::keyClick(&court.docket(), Qt::Key_Home);
        const auto to = court.docket().currentPlace();
        QVERIFY(to && to->day > week.addDays(14));
        QTest::keyClick(&court.docket(), Qt::Key_Return);
        auto *page = recordPage(court.scene);
        for (auto *editor : page->form()->findChildren<ui::FieldEditor *>())
            QVERIFY2(!editor->isProposed(), qPrintable(editor->objectName()));
        QVERIFY(!page->form()->findChild<ui::FieldEditor *>(u"field.tribunal"_s)->value().isUndefined());
        type(page, u"field.time"_s, u"0900"_s);
        court.page().show(week, ui::DocketPage::Scale::Week); // the week one came from
        court.settle();
        if (page->isVisible()) type(page, u"recordNote"_s, u"当事人申请"_s);
        court.scene.activate();
        page->findChild<QWidget *>(u"field.room"_s)
            ->setFocus(); // a chooser tells what it holds as it is left
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!page->isVisible() && court.scene.window->isSettled(),
                     qPrintable(page->notices()->text()));
        QCOMPARE(court.page().from().weekNumber(), to->day.weekNumber());
        QVERIFY(court.docket().current());
        QCOMPARE(court.docket().current()->id, standing.id);
        QVERIFY(!court.page().notices()->text().contains(u"Esc"_s));
        QVERIFY(court.page().findChild<QWidget *>(u"printNotices"_s)); // who was to come learns of it
    }
    /// Codes are for files: a case tells its rooms and tribunals by their names.
    void aCaseNamesItsRoomsAndTribunals()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        court.scene.window->openCase(standing.of);
        auto *page = court.scene.window->casePage();
        QTRY_VERIFY(page->current() == standing.of && court.scene.window->isSettled());
        const auto room = page->view().places.value(standing.room);
        QVERIFY(!room.isEmpty());
        static const QRegularExpression code(u"(^|[\\s　])[A-Z](-?\\d)?($|[\\s　])"_s);
        bool isRoomTold = false;
        for (const auto *label : page->findChildren<QLabel *>()) {
            isRoomTold = isRoomTold || label->text().contains(room);
            if (label->text().contains(room))
                QVERIFY2(!label->text().contains(code), qPrintable(label->text()));
        }
        QVERIFY(isRoomTold);
        auto *table = page->findChild<QTableView *>(u"actsTable"_s);
        auto *pane = page->findChild<ui::ActPane *>();
        const auto set = casework::label(ActKind::HearingSet);
        int told = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            if (!pane->text().contains(room)) continue;
            ++told;
            QVERIFY2(!pane->text().contains(code), qPrintable(pane->text()));
        }
        QVERIFY(told > 0);
    }
    /// Periods of several people are each told with whose they are.
    void whatFollowsIsToldOnceForEachPerson()
    {
        CourtScene court;
        court.page().ready()->focusList();
        auto *days = court.list(u"daysList"_s);
        QTRY_VERIFY(days->currentRow() == 0);
        QTest::keyClick(court.list(u"readyList"_s), Qt::Key_R, Qt::ControlModifier);
        auto *page = recordPage(court.scene);
        page->form()->findChild<QWidget *>(u"field.arbitrators"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(),
                        Qt::Key_Return); // one field, though all of it is proposed
        QVERIFY(
            page->form()->findChild<QWidget *>(u"field.clerk"_s)->hasFocus() ||
            page->form()->findChild<QWidget *>(u"field.clerk"_s)->isAncestorOf(QApplication::focusWidget()));
        passFields(page);
        QTRY_VERIFY(page->after()->text().contains(u" · "_s) && court.scene.window->isSettled());
        const auto lines = page->after()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), lines.size());
    }
    /// Where nothing waits to be set, nobody is sent to an empty list.
    void enterInAFreePlaceKeepsTheCursorWhereNothingWaits()
    {
        CourtScene court;
        planAll(court);
        answerPublish(court);
        QCOMPARE(court.list(u"readyList"_s)->count(), 0);
        QVERIFY(court.page().findChild<QLabel *>(u"daysEarliest"_s)->text().contains(u"No case waits"_s));
        court.scene.activate();
        court.docket().setFocus();
        QTest::keyClick(&court.docket(), Qt::Key_Down);
        for (int i = 0; i < 8 && court.docket().current(); ++i)
            QTest::keyClick(&court.docket(), Qt::Key_Down);
        QVERIFY(!court.docket().current());
        QTest::keyClick(&court.docket(), Qt::Key_Return);
        QVERIFY(court.docket().hasFocus());
        QVERIFY(court.page().notices()->text().contains(u"No case waits"_s));
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
    /// Of joined cases: whose people the sheet offers, what it records in each, and what corrects it in each.
    void oneSheetRecordsACommonSessionInAllOfItsCases()
    {
        CourtScene court;
        const auto session = setTogether(court);
        QVERIFY2(session, session ? "" : qPrintable(session.error().text));
        court.scene.setDay(session->day);
        emit court.page().recordAsked(session->cases.first(), ActKind::HearingHeld, {});
        auto *page = recordPage(court.scene);
        QTRY_VERIFY(page->notices()->text().contains(session->otherNumber));
        court.settle();
        auto *present = page->form()->findChild<QWidget *>(u"field.present"_s);
        const auto boxes = present->findChildren<QCheckBox *>();
        QVERIFY(boxes.size() > 2);
        const auto isOfTheOther = [&](const QCheckBox *box) {
            return box->text().contains(session->otherNumber);
        };
        QVERIFY(std::ranges::any_of(boxes, isOfTheOther));
        for (auto *box : boxes) {
            if (!isOfTheOther(box)) box->click();
        }
        chooseIn(page, u"field.outcome"_s, u"ended"_s);
        passFields(page);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        // Who of the other case came?
        QTRY_VERIFY2_WITH_TIMEOUT(page->notices()->text().contains(u"Say whether"_s),
                                  qPrintable(page->notices()->text()), 8000);
        QVERIFY(page->isVisible());
        present = page->form()->findChild<QWidget *>(u"field.present"_s);
        for (auto *box : present->findChildren<QCheckBox *>()) {
            if (isOfTheOther(box)) box->click();
        }
        save(court.scene, page);
        for (const auto &id : session->cases)
            QCOMPARE(fileOf(court, id).stage, casework::Stage::Heard);

        const auto wrong = fileOf(court, session->cases.first()).acts.last();
        court.scene.window->openCase(session->cases.first());
        QTRY_COMPARE(court.scene.window->casePage()->current(), session->cases.first());
        court.settle();
        emit court.scene.window->casePage()->correctAsked(court.scene.window->casePage()->view(), wrong,
                                                          true);
        page = recordPage(court.scene);
        auto *inAll = page->form()->findChild<QCheckBox *>(u"correctInAll"_s);
        QTRY_VERIFY(inAll->isVisible());
        QVERIFY(inAll->isChecked() && inAll->text().contains(session->otherNumber));
        type(page, u"correctReason"_s, u"未开庭"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!page->isVisible(), qPrintable(page->notices()->text()));
        court.settle();
        for (const auto &id : session->cases)
            QCOMPARE(fileOf(court, id).stage, casework::Stage::Scheduled);
    }
    /// Nothing is chosen for a start: the first arrow goes to today, and where the names stand nobody goes.
    void theDocketIsWalkedByKeys()
    {
        CourtScene court;
        auto &docket = court.docket();
        docket.setFocus();
        QVERIFY(!docket.currentPlace());
        QTest::keyClick(&docket, Qt::Key_Down);
        QTRY_VERIFY(docket.currentPlace());
        QCOMPARE(docket.currentPlace()->day, QDate(2026, 11, 20));
        QTest::keyClick(&docket, Qt::Key_Home);
        QVERIFY(docket.currentPlace());
        QCOMPARE(docket.currentIndex().column(), 1);
        QTest::keyClick(&docket, Qt::Key_Left);
        QCOMPARE(docket.currentIndex().column(), 1);
        QTest::keyClick(&docket, Qt::Key_Down);
        QCOMPARE(docket.currentIndex().row(), 1);
    }
    /// On a small screen what waits comes when a free place is opened, and goes with Esc.
    void whatWaitsIsSeenOnASmallScreenToo()
    {
        CourtScene court;
        court.scene.window->resize(911, 512);
        court.settle();
        auto *ready = court.page().ready();
        QTRY_VERIFY(!ready->isVisible());
        QTest::keyClick(&court.docket(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(ready->isVisible() && ready->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!ready->isVisible());
        QVERIFY(court.docket().hasFocus());
        court.docket().setFocus();
        QTest::keyClick(&court.docket(), Qt::Key_Down);
        while (court.docket().current())
            QTest::keyClick(&court.docket(), Qt::Key_Down);
        QTest::keyClick(&court.docket(), Qt::Key_Return);
        QTRY_VERIFY(ready->isVisible() && ready->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(recordPage(court.scene)->kind(), ActKind::HearingSet);
    }
    void aPlanIsBegunByKeys()
    {
        CourtScene court;
        court.scene.activate();
        auto *circuit = court.page().findChild<QPushButton *>(u"docketCircuit"_s);
        circuit->setFocus();
        QTest::keyClick(circuit, Qt::Key_Space);
        auto *page = court.scene.window->circuitPage();
        QTRY_VERIFY(page->isVisible() && court.scene.window->isSettled());
        QVERIFY(page->findChild<QLabel *>(u"circuitState"_s)->text().contains(u"Ctrl+Enter"_s));
        page->setSeconds(1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isSearching() && !page->plan().sessions.isEmpty(), 20000);
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
    /// A clerk's plan is signed by somebody else: the window says so before and after, and no hearing is set.
    void aPlanThatAnotherSignsIsProposed()
    {
        CourtScene court;
        const auto clerk = u"李敏"_s;
        court.show([&](desk::Desk &desk) -> Result<void> {
            const auto password = vault::passphrase(u"一把 老旧的 铜钥匙"_s).value();
            if (auto acts = desk.actAs(desk.office().founder().toString()); !acts) return refuse(acts);
            if (auto joined = desk.office().addPerson(clerk, {office::Role::Clerk}); !joined)
                return refuse(joined);
            return desk.accounts()
                .setUp(password, [](const QString &) { return Result<void>(); })
                .and_then([&](const auto &) { return desk.accounts().give(clerk, password); })
                .and_then([&] {
                    return desk.logIn({clerk, &password}).map([](const auto &) {});
                });
        });
        QTest::mouseClick(court.page().findChild<QPushButton *>(u"docketCircuit"_s), Qt::LeftButton);
        auto *page = court.scene.window->circuitPage();
        QTRY_VERIFY(page->isVisible() && court.scene.window->isSettled());
        page->setSeconds(1);
        QTest::mouseClick(page->findChild<QPushButton *>(u"circuitBegin"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isSearching() && !page->plan().sessions.isEmpty(), 20000);
        const auto planned = page->plan().sessions.size();
        const auto *publish = page->findChild<QPushButton *>(u"circuitPublish"_s);
        QVERIFY2(publish->text().contains(u"Propose"_s), qPrintable(publish->text()));
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        auto *question = page->findChild<QMessageBox *>(u"publishQuestion"_s);
        QVERIFY(question && question->text().contains(u"approved"_s));
        const auto buttons = question->buttons();
        const auto yes = std::ranges::find(buttons, QMessageBox::AcceptRole,
                                           [&](QAbstractButton *one) { return question->buttonRole(one); });
        QVERIFY(yes != buttons.end());
        QTest::mouseClick(*yes, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(court.page().isVisible() || !page->notices()->text().isEmpty(), 20000);
        QVERIFY2(court.page().isVisible(), qPrintable(page->notices()->text()));
        court.settle();
        const auto told = court.page().notices()->text();
        QVERIFY2(told.contains(QString::number(planned)) && told.contains(u"none is published"_s),
                 qPrintable(told));
        auto *ready = static_cast<ui::ReadyList *>(court.list(u"readyList"_s));
        QTRY_COMPARE(ready->count(), int(planned)); // they wait on
        court.scene.window->showSection(ui::MainWindow::Section::Today);
        auto *tile = court.scene.window->todayPage()->findChild<ui::Tile *>(u"tile.proposed"_s);
        QTRY_COMPARE(tile->count(), 1);
    }
    /// Given free and planned for where it stands, nothing of it is to be published.
    void whatStandsAsItIsPlannedIsNotPublishedAnew()
    {
        CourtScene court;
        planAll(court);
        answerPublish(court);
        auto *page = court.scene.window->circuitPage();
        auto *published = court.scene.window->findChild<QListWidget *>(u"circuitPublished"_s);
        const auto isStanding = [&] { return !rowsOf(page).first()->data(0, Qt::CheckStateRole).isValid(); };
        for (int round = 0; round < 4; ++round) { // until no better place is found for it
            planAll(court, [&] {
                QVERIFY(published->count() > 0);
                published->setCurrentRow(published->count() - 1);
                QTest::keyClick(published, Qt::Key_Space);
            });
            QCOMPARE(rowsOf(page).size(), 1);
            if (isStanding()) break;
            answerPublish(court);
        }
        QVERIFY(isStanding());
        QVERIFY(!page->findChild<QPushButton *>(u"circuitPublish"_s)->isEnabled());
        QVERIFY(page->findChild<QLabel *>(u"circuitState"_s)->text().contains(u"nothing to publish"_s));
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!page->findChild<QMessageBox *>(u"publishQuestion"_s));
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
