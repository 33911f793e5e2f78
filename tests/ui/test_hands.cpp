// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskless.h"
#include "dialogs/who_acts_dialog.h"
#include "fields/known_editors.h"
#include "offered.h"
#include "pages/reports_page.h"
#include "pages/settings_page.h"
#include "pages/statistics_page.h"
#include "pages/today_page.h"
#include "people/people_model.h"
#include "recording.h"
#include "test_main.h"
#include "ui/first_start_dialog.h"
#include "widgets/notice_bar.h"
#include "widgets/page_head.h"

#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QPdfDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::PartyRole;

namespace {

const QDate handsDay(2026, 11, 9);

void pressKeys(Qt::Key key, int times)
{
    for (int i = 0; i < times; ++i) {
        auto *at = QApplication::focusWidget();
        if (at) QTest::keyClick(at, key);
    }
}

void settle(Scene &scene)
{
    QTRY_VERIFY(scene.window->isSettled());
}

/// 王芳 and 宏达机械, agreed on two instalments that are all she claims, everything signed on the day.
void agreed(Scene &scene)
{
    registerWang(*scene.window);
    record(scene, ActKind::MediationAccepted, u"今"_s);
    auto &page = *scene.window->casePage();
    const auto &file = page.view().file;
    casework::AgreementSigned agreement;
    for (const int month : {12, 1}) {
        casework::AgreementItem item;
        item.obligor = file.active(PartyRole::Respondent).first().record.id;
        item.obligee = file.active(PartyRole::Applicant).first().record.id;
        item.claim = file.claims.first().record.id;
        item.amount = Money::fromFen(50'00);
        item.due = QDate(month == 12 ? 2026 : 2027, month, 10);
        item.manner = u"转账"_s;
        agreement.items << item;
    }
    agreement.allSignedOnDay = true;
    scene.desk.ask(
        scene.window.get(),
        [id = file.id, agreement](desk::Desk &desk) {
            return desk.cases().record(id, {.payload = agreement, .on = handsDay});
        },
        [](const Result<desk::Recorded> &done) {
            QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        });
    QTRY_COMPARE(page.view().file.items.size(), 2);
    settle(scene);
}

QPushButton *pushed(QWidget *root, const QString &name)
{
    return root->findChild<QPushButton *>(name);
}

QString cell(QWidget *root, const QString &table, int column, int row = 0)
{
    return root->findChild<QTableView *>(table)->model()->index(row, column).data().toString();
}

} // namespace

/// What Enter never does, and what is handed over, asked for and taken back by hand.
class TestHands : public QObject {
    Q_OBJECT

private slots:
    void enterSavesNoSetting()
    {
        Scene scene(handsDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        auto *days = page->findChild<QSpinBox *>(u"silentDays"_s);
        const int before = days->value();
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Up);
        pressKeys(Qt::Key_Return, 30);
        settle(scene);
        QVERIFY(page->hasUnsavedWork());
        QVERIFY(!days->hasFocus());
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!page->hasUnsavedWork());
        settle(scene);
        QCOMPARE(days->value(), before + 1);
    }

    void enterSetsNoTarget()
    {
        Scene scene(handsDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(2);
        settle(scene);
        auto *table = page->findChild<QTableView *>(u"targetsTable"_s);
        const int before = table->model()->rowCount();
        page->findChild<QSpinBox *>(u"targetYear"_s)->setValue(2030);
        type(page, u"targetPercent"_s, u"98.50"_s);
        pressKeys(Qt::Key_Return, 10);
        settle(scene);
        QCOMPARE(table->model()->rowCount(), before);
        auto *percent = page->findChild<QLineEdit *>(u"targetPercent"_s);
        QTest::keyClick(percent, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
    }

    /// The cursor goes where the refusal points to, in every form in the same way.
    void aRefusalPutsTheCursorIntoItsField()
    {
        Scene scene(handsDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(2);
        settle(scene);
        const auto refusedAt = [&](const QString &percent, const QString &responsible) {
            auto *field = page->findChild<QLineEdit *>(u"targetPercent"_s);
            field->setText(percent);
            page->findChild<QLineEdit *>(u"targetResponsible"_s)->setText(responsible);
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
            [&] { QTRY_VERIFY(!page->notices()->text().isEmpty()); }();
            settle(scene);
            page->notices()->clear();
            return QApplication::focusWidget()->objectName();
        };
        QCOMPARE(refusedAt(u"98.50"_s, QString(500, u'字')), u"targetResponsible"_s);
        QCOMPARE(refusedAt(u"150"_s, u"赵敏"_s), u"targetPercent"_s);
        QCOMPARE(refusedAt(u"many"_s, {}), u"targetPercent"_s);
    }

    void enterAddsNobody()
    {
        Scene scene(handsDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(3);
        settle(scene);
        auto *table = page->findChild<QTableView *>(u"peopleTable"_s);
        const int before = table->model()->rowCount();
        type(page, u"personName"_s, u"王海燕"_s);
        pressKeys(Qt::Key_Return, 20);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); // four things could be meant
        settle(scene);
        QCOMPARE(table->model()->rowCount(), before);
        QVERIFY(page->notices()->isVisible());
    }

    /// To walk through the table chooses nobody: what is typed then is a new person with the roles that were ticked.
    void aNewPersonHasNobodysRoles()
    {
        Scene scene(handsDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        QCOMPARE(QApplication::focusWidget(), page->findChild<QTabWidget *>(u"settingsTabs"_s)->tabBar());
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(3);
        settle(scene);
        auto *table = page->findChild<QTableView *>(u"peopleTable"_s);
        auto *add = pushed(page, u"personAdd"_s);
        const auto walkTo = [](QWidget *to) {
            for (int i = 0; i < 20 && QApplication::focusWidget() != to; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), to);
        };
        const auto addByKeys = [&](const QString &name) {
            walkTo(page->findChild<QWidget *>(u"personName"_s));
            QVERIFY(page->findChild<QLineEdit *>(u"personName"_s)->text().isEmpty());
            typeText(QApplication::focusWidget(), name);
            walkTo(page->findChild<QWidget *>(u"role.mediator"_s));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            walkTo(add);
            QTest::keyClick(add, Qt::Key_Space);
            settle(scene);
        };
        const auto rolesOf = [&](const QString &name) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const auto at = [&](int column) {
                    return table->model()->index(row, column).data().toString();
                };
                if (at(0) == name) return at(1);
            }
            return u"nobody"_s;
        };
        table->setFocus();
        addByKeys(u"王海燕"_s);
        QTRY_COMPARE(rolesOf(u"王海燕"_s), label(office::Role::Mediator));
        const auto chosen = table->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1); // the new one is shown
        QCOMPARE(chosen.first().data().toString(), u"王海燕"_s);
        // Beside somebody who is shown it begins anew.
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(page->findChild<QLineEdit *>(u"personName"_s)->text(), u"李明"_s);
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), page->findChild<QWidget *>(u"personName"_s));
        addByKeys(u"陈静"_s);
        QTRY_COMPARE(rolesOf(u"陈静"_s), label(office::Role::Mediator));
    }

    void enterFoundsNoOffice()
    {
        ui::FirstStartDialog dialog;
        dialog.show();
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        type(&dialog, u"officeName"_s, u"石桥镇劳动人事争议调解中心"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), dialog.findChild<QLineEdit *>(u"officeCode"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 0); // the code is still missing, and the cursor stands there
        QCOMPARE(QApplication::focusWidget(), dialog.findChild<QLineEdit *>(u"officeCode"_s));
        type(&dialog, u"officeCode"_s, u"411302-01"_s);
        type(&dialog, u"officeHead"_s, u"李明"_s);
        pressKeys(Qt::Key_Return, 10);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(QApplication::focusWidget(), pushed(&dialog, u"officeBegin"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 1);
    }

    void enterChoosesNobodyWhoActs()
    {
        Office known;
        auto office = known.place.office();
        office.people = {{PersonId::fresh(), u"李明"_s, {office::Role::Head}, handsDay, {}},
                         {PersonId::fresh(), u"周建华"_s, {office::Role::Mediator}, handsDay, {}}};
        known.place.setOffice(office);
        ui::WhoActsDialog dialog(known.place);
        dialog.show();
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        QSignalSpy chosen(&dialog, &ui::WhoActsDialog::chosen);
        pressKeys(Qt::Key_Return, 5);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(pushed(&dialog, u"whoActsBegin"_s)->hasFocus());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
    }

    /// 2 instalments: the one on whose line recording began is proposed.
    void theChosenInstalmentIsHandedOver()
    {
        Scene scene(handsDay);
        scene.open();
        agreed(scene);
        auto *page = scene.window->casePage();
        auto *tabs = page->findChild<QTabWidget *>(u"caseTabs"_s);
        auto *items = page->findChild<QTableView *>(u"itemsTable"_s);
        tabs->setCurrentWidget(items->parentWidget());
        QTRY_VERIFY(items->isVisible());
        const auto second = page->view().file.items[1].agreed.id.toString();
        const auto at = items->visualRect(items->model()->index(1, 0)).center();
        QTest::mouseClick(items->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(items->viewport(), Qt::LeftButton, {}, at);
        auto *form = recordPage(scene);
        QCOMPARE(form->kind(), ActKind::PaymentRecorded);
        QCOMPARE(inner<QComboBox>(form, u"field.item"_s)->currentData().toString(), second);
        form->leave();
        // From Today, when it is late.
        scene.setDay(QDate(2027, 1, 12));
        scene.window->showSection(ui::MainWindow::Section::Today);
        settle(scene);
        auto *tree = scene.window->findChild<QTreeView *>(u"todayTree"_s);
        const auto *row = scene.window->todayPage()->model().line(tree->currentIndex());
        QVERIFY(row && row->clock);
        QTRY_VERIFY(scene.window->isSettled());
        QTest::keyClick(tree, Qt::Key_1);
        form = recordPage(scene);
        QVERIFY(inner<QComboBox>(form, u"field.item"_s)->currentData().isValid());
        const auto due = row->clock->due;
        const auto proposed = inner<QComboBox>(form, u"field.item"_s)->currentText();
        QVERIFY2(proposed.contains(due.toString(Qt::ISODate)), qPrintable(proposed));
    }

    void numbersOfPeopleAreShownOnPurpose()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        auto *page = scene.window->casePage();
        page->findChild<QTabWidget *>(u"caseTabs"_s)->setCurrentIndex(1);
        page->findChild<QTableView *>(u"partiesTable"_s)
            ->setCurrentIndex(page->findChild<QTableView *>(u"partiesTable"_s)->model()->index(0, 0));
        press(page, u"partyContact"_s);
        auto *form = recordPage(scene);
        QCOMPARE(form->kind(), ActKind::ServiceAddressConfirmed);
        QCOMPARE(inner<QComboBox>(form, u"field.party"_s)->currentData().toString(),
                 page->view().file.active(PartyRole::Applicant).first().record.id.toString());
        type(form, u"field.address"_s, u"石桥镇一街"_s);
        type(form, u"field.phone"_s, u"13812346620"_s);
        save(scene, form);
        QCOMPARE(page->view().file.active(PartyRole::Applicant).first().record.phone, u"13812346620"_s);
        QCOMPARE(cell(page, u"partiesTable"_s, 4), u"138****6620"_s);
        press(page, u"partyNumbers"_s);
        QTRY_COMPARE(cell(page, u"partiesTable"_s, 4), u"13812346620"_s);
        int revealed = 0;
        scene.desk.ask(
            scene.window.get(),
            [](const desk::Desk &desk) { return desk.proof().audit({.what = {u"reveal"_s}}); },
            [&](const Result<desk::Audit> &audit) { revealed = int(audit->lines.size()); });
        QTRY_COMPARE(revealed, 1);
        receive(scene, u"李强"_s);
        std::optional<CaseId> other;
        scene.desk.ask(
            scene.window.get(), [](const desk::Desk &desk) { return desk.cases().list(); },
            [&](const Result<QList<desk::CaseRow>> &rows) {
                for (const auto &one : *rows) {
                    if (one.id != page->current()) other = one.id;
                }
            });
        QTRY_VERIFY(other.has_value());
        const auto first = page->current();
        for (const auto &id : {*other, first}) {
            scene.window->openCase(id);
            settle(scene);
        }
        QCOMPARE(cell(page, u"partiesTable"_s, 4), u"138****6620"_s);
    }

    void anActIsTakenBackWhereItIsRead()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        auto *page = scene.window->casePage();
        auto *undo = pushed(page, u"undoAct"_s);
        QTRY_VERIFY(undo->isVisible());
        auto *acts = page->findChild<QTableView *>(u"actsTable"_s);
        QTest::keyClick(acts, Qt::Key_Down);
        QVERIFY(!undo->isVisible()); // the application is not what was recorded last
        QTest::keyClick(acts, Qt::Key_Up);
        QVERIFY(undo->isVisible());
        auto *toast = scene.window->findChild<QWidget *>(u"toast"_s);
        QVERIFY(toast && toast->isVisible());
        press(page, u"undoAct"_s);
        QTRY_COMPARE(page->view().file.effective.size(), 1);
        QTRY_VERIFY(!toast->isVisible());
    }

    /// What was recorded is told over whatever page comes next.
    void theToastLiesOverTheFormThatIsOpenedNext()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        QTRY_VERIFY(scene.window->recordPage()->isVisible());
        const auto *toast = scene.window->findChild<QWidget *>(u"toast"_s);
        QVERIFY(toast && toast->isVisible());
        const auto *there = scene.window->childAt(toast->mapTo(scene.window.get(), toast->rect().center()));
        QVERIFY(there == toast || toast->isAncestorOf(there));
    }
    /// A line that comes to a list is no wider than the form: where there is no room, its texts stand below.
    void aLineThatIsAddedFitsItsForm()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        scene.window->resize(1366, 768);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        auto *page = scene.window->recordPage();
        QTRY_VERIFY(page->isVisible());
        press(page, u"add.items"_s);
        auto *list = page->findChild<QAbstractButton *>(u"add.items"_s)->parentWidget();
        QTRY_VERIFY(std::ranges::all_of(list->findChildren<ui::FieldEditor *>(), [](const auto *editor) {
            return editor->width() >= editor->minimumSizeHint().width();
        }));
        QVERIFY(!list->findChildren<ui::FieldEditor *>().isEmpty());
    }

    void aDifferenceAsksWhatBecomesOfIt()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window); // claims 100
        record(scene, ActKind::MediationAccepted, u"今"_s);
        auto *form = beginRecording(scene, ActKind::AgreementSigned, u"今"_s);
        auto *handled = form->findChild<ui::Segment *>(u"recordShortfall"_s);
        QVERIFY(!handled->isVisible());
        press(form, u"add.items"_s);
        type(form, u"field.amount.1"_s, u"60"_s);
        type(form, u"field.due.1"_s, u"1210"_s);
        QVERIFY(handled->isVisible());
        passFields(form);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        settle(scene);
        QVERIFY(form->isVisible());
        QCOMPARE(QApplication::focusWidget(), handled);
        QTest::keyClick(handled, Qt::Key_Right);
        save(scene, form);
        const auto &act = scene.window->casePage()->view().file.acts.last();
        QVERIFY2(act.note.contains(u"gives it up"_s), qPrintable(act.note));
    }

    void whatTheLawAsksForIsAskedFor()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        auto *form = beginRecording(scene, ActKind::MediationFailed, u"今"_s);
        chooseIn(form, u"field.ground"_s, u"no-agreement"_s);
        chooseIn(form, u"field.told"_s, true);
        QVERIFY(form->form()->missing().size() == 1);
        chooseIn(form, u"field.signedByBoth"_s, true);
        QVERIFY(form->form()->missing().isEmpty());
        chooseIn(form, u"field.signedByBoth"_s, false);
        QCOMPARE(form->form()->missing().size(), 1); // why not
        type(form, u"field.whyNotSigned"_s, u"被申请人离场"_s);
        save(scene, form);
    }

    /// A room that was typed once is offered the next time; it is never written by itself.
    void aRoomIsChosenFromThoseThatAreKnown()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        auto *form = beginRecording(scene, ActKind::SessionSet, u"今"_s);
        type(form, u"field.day"_s, u"1112"_s);
        QVERIFY(form->form()->missing().size() == 2); // when and where
        type(form, u"field.time"_s, u"930"_s);
        type(form, u"field.place"_s, u"第一调解室"_s);
        save(scene, form);
        form = beginRecording(scene, ActKind::SessionSet, u"今"_s);
        auto *rooms = inner<QComboBox>(form, u"field.place"_s);
        QTRY_COMPARE(rooms->count(), 1);
        QCOMPARE(rooms->currentText(), QString());
        rooms->setFocus();
        QTest::keyClick(rooms, Qt::Key_Down);
        QCOMPARE(rooms->currentText(), u"第一调解室"_s);
    }

    void anotherCaseIsFoundAndItsNumberTaken()
    {
        Scene scene(handsDay);
        scene.open();
        receive(scene, u"李强"_s, u"鑫源服装厂"_s);
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        press(page, u"intakeMore"_s);
        auto *line = page->findChild<QLineEdit *>(u"find.origin"_s);
        QVERIFY(line && line->isVisible());
        line->setFocus();
        typeText(line, u"鑫源"_s);
        auto *offer = line->parentWidget()->findChild<QCompleter *>();
        QVERIFY(offer);
        QTRY_COMPARE(offer->completionCount(), 1);
        QTRY_VERIFY(offer->popup()->isVisible());
        QTest::keyClick(offer->popup(), Qt::Key_Down);
        QTest::keyClick(offer->popup(), Qt::Key_Return);
        QVERIFY2(line->text().contains(u"〔2026〕"_s), qPrintable(line->text()));
        QVERIFY(!line->text().contains(u"鑫源"_s));
    }

    void whoOfManyHasSignedIsKept()
    {
        Scene scene(handsDay);
        scene.open();
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        press(page, u"intakePeople"_s);
        auto *people = page->findChild<ui::PeopleModel *>();
        QVERIFY(people);
        people->setRows(
            {{QUuid::createUuid().toString(QUuid::WithoutBraces), u"王桂兰"_s, {}, {}, {}, {}, true},
             {QUuid::createUuid().toString(QUuid::WithoutBraces), u"李桂芝"_s, {}, {}, {}, {}, false}});
        emit people->edited();
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); // back to the application
        type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"鑫源服装厂"_s);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"工资未付。"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.window->casePage()->view().file.acts.size(), 1);
        const auto &file = scene.window->casePage()->view().file;
        QVERIFY2(file.acts.first().note.contains(u"王桂兰"_s), qPrintable(file.acts.first().note));
        QVERIFY(!file.acts.first().note.contains(u"李桂芝"_s));
        QVERIFY(!file.application.isSigned);
    }

    /// Late by years, and a day of another year: read whole on a usual screen.
    void todayCutsNoDate()
    {
        Scene scene(QDate(2025, 4, 10));
        scene.open();
        receive(scene, u"王芳"_s);
        scene.setDay(handsDay);
        auto &window = *scene.window;
        window.setWindowState(Qt::WindowNoState);
        window.resize(1280, 720);
        window.showSection(ui::MainWindow::Section::Today);
        settle(scene);
        auto *tree = window.findChild<QTreeView *>(u"todayTree"_s);
        QTRY_VERIFY(tree->currentIndex().isValid());
        for (const int column : {ui::TodayModel::Due, ui::TodayModel::Days}) {
            const auto index = tree->currentIndex().siblingAtColumn(column);
            const auto font =
                index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>() : tree->font();
            const int needed = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 8;
            QVERIFY2(tree->columnWidth(column) >= needed, qPrintable(index.data().toString()));
        }
        QVERIFY(
            tree->currentIndex().siblingAtColumn(ui::TodayModel::Due).data().toString().contains(u"2025"_s));
    }

    void theHeadOfACaseKeepsNumberAndDate()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        auto &window = *scene.window;
        window.setWindowState(Qt::WindowNoState);
        window.resize(911, 512); // 1366 at 150 %
        settle(scene);
        auto *head = window.casePage()->head();
        auto *title = head->findChild<QLabel *>(u"pageTitle"_s);
        QTRY_VERIFY(title->text().endsWith(u"号"_s));
        QVERIFY(title->width() >= title->fontMetrics().horizontalAdvance(title->text()));
        for (const auto *chip : head->findChildren<ui::Chip *>())
            QVERIFY2(chip->width() >= ui::chipWidth(chip->words()), qPrintable(chip->words().word));
        QVERIFY(head->toolTip().isEmpty() || head->toolTip().contains(u"〔2026〕"_s));
    }

    /// Tab goes through the form that stands there, whichever stood there before.
    void tabGoesRoundWhateverFormCame()
    {
        Scene scene(handsDay);
        scene.open();
        registerWang(*scene.window);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        for (const auto kind : {ActKind::SessionSet, ActKind::ContactLogged, ActKind::MediationExtended})
            scene.window->casePage()->record(kind), recordPage(scene);
        auto *page = scene.window->recordPage();
        auto stops = page->form()->stops();
        stops.removeIf([](const QWidget *stop) { return !stop->isVisible() || !stop->isEnabled(); });
        stops.first()->setFocus();
        for (qsizetype i = 1; i < stops.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), stops[i]);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!page->form()->isAncestorOf(QApplication::focusWidget()));
        bool wasOutside = false;
        for (int i = 0; i < 60 && QApplication::focusWidget() != stops.first(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            wasOutside = wasOutside || !page->isAncestorOf(QApplication::focusWidget());
        }
        QCOMPARE(QApplication::focusWidget(), stops.first()); // once round
        QVERIFY(wasOutside); // through the rooms and the search: the page is no trap
        auto *back = page->head()->backButton();
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!page->isAncestorOf(QApplication::focusWidget()));
        for (int i = 0; i < 40 && !page->isAncestorOf(QApplication::focusWidget()); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"recordSave"_s);
    }

    void aReportIsTurnedPageByPage()
    {
        Scene scene(handsDay);
        scene.open();
        receive(scene, u"王芳"_s);
        scene.window->showSection(ui::MainWindow::Section::Reports);
        auto *page = scene.window->reportsPage();
        page->make();
        QTRY_VERIFY_WITH_TIMEOUT(page->document().pageCount() > 0, 60'000);
        const auto pages = page->document().pageCount();
        auto *number = page->findChild<QLabel *>(u"reportPageNumber"_s);
        QTRY_VERIFY(number->text().contains(QString::number(pages)));
        auto *next = page->findChild<QAbstractButton *>(u"pageNext"_s);
        QCOMPARE(next->isEnabled(), pages > 1);
        if (pages > 1) {
            QTest::mouseClick(next, Qt::LeftButton);
            QTRY_VERIFY(number->text().contains(u'2'));
        }
        QVERIFY(!page->findChild<QAbstractButton *>(u"pageBefore"_s)->isEnabled() || pages > 1);
    }
};

TIAOCAI_TEST(TestHands)
#include "test_hands.moc"
