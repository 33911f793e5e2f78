// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"
#include "case/act_entries.h"
#include "fields/items_editor.h"
#include "look/rank.h"
#include "pages/cases_page.h"
#include "pages/today_page.h"
#include "record/act_groups.h"
#include "record/act_list.h"
#include "record/after_pane.h"
#include "record/proposals.h"
#include "recording.h"
#include "test_main.h"
#include "wheel.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::Stage;

namespace {

/// A mediation of 王芳 against 宏达机械, accepted.
void accepted(Scene &scene)
{
    registerWang(*scene.window);
    record(scene, ActKind::MediationAccepted, u"今"_s);
    QCOMPARE(scene.window->casePage()->view().file.stage, Stage::Mediating);
}

qsizetype acts(Scene &scene)
{
    return scene.window->casePage()->view().file.acts.size();
}

QWidget *focus(Scene &scene)
{
    auto *at = QApplication::focusWidget();
    return at ? at : scene.window.get();
}

void pressMany(Scene &scene, Qt::Key key, int times, Qt::KeyboardModifiers modifiers = {})
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(focus(scene), key, modifiers);
    [&] { QTRY_VERIFY(scene.window->isSettled()); }();
}

} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private slots:
    /// B1: Enter on a case opens the page, goes through its fields, and never saves.
    void enterNeverSaves()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        auto *table = scene.window->casePage()->findChild<QTableView *>(u"actsTable"_s);
        table->setFocus();
        pressMany(scene, Qt::Key_Return, 60);
        QVERIFY(scene.window->recordPage()->isVisible());
        QCOMPARE(acts(scene), 1);
        pressMany(scene, Qt::Key_Enter, 20);
        QCOMPARE(acts(scene), 1);
    }

    /// B2: the habit of the intake, in an agreement's amount.
    void enterInAnAmountGoesOn()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        auto *page = recordPage(scene);
        press(page, u"add.items"_s);
        type(page, u"field.amount.1"_s, u"6200"_s);
        QTest::keyClick(focus(scene), Qt::Key_Return);
        QVERIFY(page->isVisible());
        QCOMPARE(QApplication::focusWidget(), inner<QLineEdit>(page, u"field.due.1"_s));
        QCOMPARE(scene.window->casePage()->view().file.stage, Stage::Mediating);
        QCOMPARE(inner<QLineEdit>(page, u"field.amount.1"_s)->text(), u"6,200.00"_s);
    }

    void enterOnAButtonOnlySaysHow()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::ContactLogged);
        auto *page = recordPage(scene);
        page->findChild<QPushButton *>(u"recordSave"_s)->setFocus();
        pressMany(scene, Qt::Key_Return, 3);
        QVERIFY(page->notices()->text().contains(u"Ctrl+Enter"_s));
        QCOMPARE(acts(scene), 2);
    }

    void ctrlEnterSavesOnce()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::ContactLogged);
        auto *page = recordPage(scene);
        chooseIn(page, u"field.channel"_s, u"phone"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.text"_s), u"电话催告"_s);
        auto *at = inner<QPlainTextEdit>(page, u"field.text"_s);
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, u"\r"_s, true);
        for (int i = 0; i < 5; ++i)
            QApplication::sendEvent(at, &repeated);
        QTest::keyClick(at, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(at, Qt::Key_Return, Qt::ControlModifier); // before the answer
        QTRY_VERIFY(!page->isVisible());
        QTRY_VERIFY(scene.window->isSettled());
        QCOMPARE(acts(scene), 3);
    }

    void whatIsMissingIsMarkedAndHasTheCursor()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::MediationExtended);
        auto *page = recordPage(scene);
        QVERIFY(page->after()->text().contains(casework::fieldLabel(u"until"_s)));
        page->findChild<QLineEdit *>(u"recordDay"_s)->setFocus();
        QTest::keyClick(focus(scene), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), inner<QLineEdit>(page, u"field.until"_s));
        QVERIFY(ui::isWrong(inner<QLineEdit>(page, u"field.until"_s)));
        QVERIFY(page->isVisible());
        QVERIFY(!page->notices()->text().isEmpty());
        auto *picker = page->findChild<QComboBox *>(u"recordKind"_s); // another act lacks something else
        picker->setCurrentIndex(picker->findData(int(ActKind::ContactLogged)));
        emit picker->activated(picker->currentIndex());
        QCOMPARE(page->kind(), ActKind::ContactLogged);
        QVERIFY2(page->notices()->text().isEmpty(), qPrintable(page->notices()->text()));
    }

    /// Over all acts: what nobody filled in cannot be saved, unless the act has nothing but its day.
    void nothingIsSavedUntouched()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        for (const auto &choice : choices<ActKind>) {
            if (choice.value == ActKind::ActCorrected || casework::describe(choice.value).isEmpty()) continue;
            scene.window->casePage()->record(choice.value);
            auto *page = recordPage(scene);
            QVERIFY2(!page->form()->draft(), choice.name);
            pressMany(scene, Qt::Key_Return, 3, Qt::ControlModifier);
            QVERIFY2(page->isVisible(), choice.name);
            QCOMPARE(acts(scene), 2);
            page->leave();
        }
    }

    /// B4: the wheel changes nothing and scrolls what is under it.
    void theWheelChangesNoValue()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::DocumentServed);
        auto *page = recordPage(scene);
        for (auto *box : page->form()->findChildren<QComboBox *>()) {
            const auto before = box->currentIndex();
            for (const bool focused : {false, true}) {
                if (focused) box->setFocus();
                wheel(box);
                QCOMPARE(box->currentIndex(), before);
            }
        }
        page->leave();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QTRY_VERIFY(scene.window->isSettled());
        auto *days = scene.window->findChild<QSpinBox *>(u"silentDays"_s);
        const int kept = days->value();
        days->setFocus();
        wheel(days);
        QCOMPARE(days->value(), kept);
        for (auto *tabs : scene.window->findChildren<QTabBar *>()) {
            const auto tab = tabs->currentIndex();
            wheel(tabs);
            QCOMPARE(tabs->currentIndex(), tab);
        }
    }
    void theWheelOverAChooserScrollsThePage()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->resize(900, 420);
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        auto *cause = inner<QComboBox>(page, u"field.cause.1"_s);
        auto *area = page->findChild<QScrollArea *>(u"intakeArea"_s);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        wheel(cause);
        QVERIFY(area->verticalScrollBar()->value() > 0);
        QCOMPARE(cause->currentIndex(), 0);
    }

    /// A notice takes room from the form, and the field that it is about stays in sight.
    void theFieldThatIsMissingIsInSight()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->resize(1366, 768);
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"宏达机械"_s);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        auto *facts = inner<QPlainTextEdit>(page, u"field.facts"_s);
        auto *area = page->findChild<QScrollArea *>(u"intakeArea"_s);
        area->verticalScrollBar()->setValue(0);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->notices()->isVisible());
        QTRY_VERIFY(facts->hasFocus());
        const auto *port = area->viewport();
        QTRY_VERIFY(port->rect().contains(QRect(facts->mapTo(port, QPoint()), facts->size())));
    }

    /// S2: the act's own fields, then what is folded away, then the buttons; no stop that is not seen.
    void tabGoesTheWayOfThePage()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->resize(1366, 768);
        scene.window->casePage()->record(ActKind::ConsentRequested);
        auto *page = recordPage(scene);
        page->findChild<QLineEdit *>(u"recordDay"_s)->setFocus();
        QStringList stops;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(focus(scene), Qt::Key_Tab);
            auto *at = focus(scene);
            while (at->objectName().isEmpty())
                at = at->parentWidget();
            stops.append(at->objectName());
        }
        QCOMPARE(stops, QStringList({u"field.party"_s, u"field.channel"_s, u"field.replyBy"_s,
                                     u"recordMore"_s, u"recordCancel"_s, u"recordSave"_s}));
    }

    /// S3: what is nearly known is proposed, and only proposed.
    void theOtherSideIsProposedAndNotAssumed()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::DocumentServed);
        auto *page = recordPage(scene);
        auto *recipient = page->findChild<ui::FieldEditor *>(u"field.recipient"_s);
        const auto &file = scene.window->casePage()->view().file;
        QCOMPARE(recipient->value().toString(),
                 file.active(casework::PartyRole::Respondent).first().record.id.toString());
        QVERIFY(recipient->isProposed());
        QVERIFY(page->findChild<ui::FieldEditor *>(u"field.what"_s)->value().isUndefined());
        QVERIFY(page->findChild<ui::FieldEditor *>(u"field.method"_s)->value().isUndefined());
        recipient->focusProxy()->setFocus();
        QTest::keyClick(focus(scene), Qt::Key_Return); // passed through: seen
        QVERIFY(!recipient->isProposed());
        recipient->propose(u"other"_s); // never over what stands there
        QCOMPARE(recipient->value().toString(),
                 file.active(casework::PartyRole::Respondent).first().record.id.toString());
    }

    /// A draft that comes back knows what nobody had looked at yet, in the form and in the lines of its lists.
    void whatWasOnlyProposedComesBackProposed()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        const auto begin = [&] {
            scene.window->casePage()->record(ActKind::AgreementSigned);
            return recordPage(scene);
        };
        auto *page = begin();
        press(page, u"add.items"_s);
        type(page, u"field.amount.1"_s, u"6200"_s);
        QVERIFY(page->findChild<ui::FieldEditor *>(u"field.obligor.1"_s)->isProposed());
        page->leave();
        page = begin();
        QCOMPARE(inner<QLineEdit>(page, u"field.amount.1"_s)->text(), u"6,200.00"_s);
        const auto *obligor = page->findChild<ui::FieldEditor *>(u"field.obligor.1"_s);
        QVERIFY(!obligor->value().isUndefined());
        QVERIFY(obligor->isProposed());
        QVERIFY(!page->findChild<ui::FieldEditor *>(u"field.amount.1"_s)->isProposed());
        obligor->focusProxy()->setFocus();
        QTest::keyClick(focus(scene), Qt::Key_Return);
        QVERIFY(!obligor->isProposed());
        page->leave();
        QVERIFY(!begin()->findChild<ui::FieldEditor *>(u"field.obligor.1"_s)->isProposed());
    }

    /// Who signs later signs what was agreed: nobody types it again.
    void anAgreementThatWaitsForSignaturesIsThereAlready()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        auto *page = recordPage(scene);
        press(page, u"add.items"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        type(page, u"field.due.1"_s, u"1130"_s);
        passFields(page);
        save(scene, page);
        QCOMPARE(scene.window->casePage()->view().file.stage, Stage::AwaitingSignatures);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        page = recordPage(scene);
        QCOMPARE(inner<QLineEdit>(page, u"field.amount.1"_s)->text(), u"100.00"_s);
        QCOMPARE(inner<QLineEdit>(page, u"field.due.1"_s)->text(), u"2026-11-30"_s);
        QVERIFY(page->findChild<ui::FieldEditor *>(u"field.items"_s)->isProposed());
        QVERIFY(!page->findChild<ui::FieldEditor *>(u"field.signatures"_s)->isProposed());
    }

    /// Ticks are passed by, but not what the program proposes: by Enter alone one comes to save.
    void enterStopsOnAProposedTick()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        scene.window->casePage()->record(ActKind::MediationAccepted);
        auto *page = recordPage(scene);
        const auto *mediators = page->findChild<ui::FieldEditor *>(u"field.mediators"_s);
        QVERIFY(mediators->isProposed());
        page->findChild<QLineEdit *>(u"recordDay"_s)->setFocus();
        bool isSeen = false;
        for (int i = 0; i < 8 && focus(scene)->objectName() != u"recordSave"_s; ++i) {
            QTest::keyClick(focus(scene), Qt::Key_Return);
            isSeen = isSeen || mediators->isAncestorOf(focus(scene));
        }
        QVERIFY(isSeen);
        QVERIFY(!mediators->isProposed());
        QTest::keyClick(focus(scene), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.window->casePage()->view().file.stage, Stage::Mediating);
    }

    /// Of a case without papers nobody is asked which paper; numbers for machines are typed by nobody.
    void whatCannotBeChosenIsNotAsked()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        QVERIFY(!recordPage(scene)->findChild<QWidget *>(u"field.document"_s));
        scene.window->recordPage()->leave();
        scene.window->casePage()->record(ActKind::DocumentIssued);
        for (const auto &key :
             {u"field.sha256"_s, u"field.templateId"_s, u"field.version"_s, u"field.size"_s})
            QVERIFY2(!recordPage(scene)->findChild<QWidget *>(key), qPrintable(key));
    }

    void theActingMediatorIsProposed()
    {
        casework::CaseFile file;
        office::Person person;
        person.id = PersonId::fresh();
        QVERIFY(ui::proposals(file, ActKind::MediationAccepted, person).isEmpty());
        person.roles = {office::Role::Mediator};
        QCOMPARE(
            ui::proposals(file, ActKind::MediationAccepted, person).value(u"mediators"_s).toArray().first(),
            QJsonValue(person.id.toString()));
        casework::Item paid, open;
        paid.agreed.id = ItemId::fresh();
        paid.paidInFullOn = QDate(2026, 11, 9);
        open.agreed.id = ItemId::fresh();
        file.items = {paid, open};
        QCOMPARE(ui::proposals(file, ActKind::PaymentRecorded, person).value(u"item"_s).toString(),
                 open.agreed.id.toString());
        QCOMPARE(ui::proposals(file, ActKind::PaymentRecorded, person, paid.agreed.id.uuid())
                     .value(u"item"_s)
                     .toString(),
                 paid.agreed.id.toString()); // the one that was clicked
    }

    /// B3: nobody has signed until somebody says so, with the day.
    void noSignatureIsInvented()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        auto *page = recordPage(scene);
        const auto signatures = [&] {
            return page->findChild<ui::FieldEditor *>(u"field.signatures"_s)->value().toArray();
        };
        QVERIFY(page->findChild<QLineEdit *>(u"signedOn.2"_s)); // a line each
        QVERIFY(signatures().isEmpty());
        QVERIFY(!page->findChild<QLineEdit *>(u"signedOn.1"_s)->isEnabled());
        QTest::keyClick(page->findChild<ui::Segment *>(u"signed.1"_s), Qt::Key_Right);
        QVERIFY(page->findChild<QLineEdit *>(u"signedOn.1"_s)->text().isEmpty());
        QCOMPARE(page->findChild<ui::FieldEditor *>(u"field.signatures"_s)->check().error().member,
                 u"[0].on"_s);
        type(page, u"signedOn.1"_s, u"今"_s);
        QCOMPARE(signatures().first().toObject().value(u"on"_s).toString(), u"2026-11-09"_s);
        QTest::keyClick(page->findChild<ui::Segment *>(u"signed.1"_s), Qt::Key_Left);
        QVERIFY(signatures().isEmpty());
    }

    /// An added line in which nothing was entered is no item.
    void anEmptyLineIsNoItem()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        auto *page = recordPage(scene);
        press(page, u"add.items"_s);
        const auto *items = page->findChild<ui::RecordListEditor *>(u"field.items"_s);
        QCOMPARE(items->count(), 1);
        QVERIFY(items->value().isUndefined());
        QVERIFY(!page->form()->draft());
    }

    /// L5: instalments fill the lines; the sum and the claims stand below.
    void instalmentsFillTheLines()
    {
        const auto three = ui::instalments({{u"manner"_s, u"银行转账"_s}}, Money::fromFen(500'000), 3,
                                           QDate(2026, 12, 31), ui::Interval::Month);
        QCOMPARE(three.size(), 3);
        QCOMPARE(three[2].value(u"due"_s).toString(), u"2027-02-28"_s);
        QCOMPARE(three[2].value(u"manner"_s).toString(), u"银行转账"_s);
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        auto *page = recordPage(scene);
        Answering answer([](QWidget *dialog) {
            type(dialog, u"instalmentEach"_s, u"50"_s);
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"instalmentEach"_s), Qt::Key_Return);
            QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(u"instalmentCount"_s));
            type(dialog, u"instalmentCount"_s, u"2"_s);
            type(dialog, u"instalmentFirst"_s, u"+31"_s);
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        });
        press(page, u"itemsSplit"_s);
        const auto items = page->findChild<ui::RecordListEditor *>(u"field.items"_s)->value().toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.last().toObject().value(u"due"_s).toString(), u"2027-01-10"_s);
        const auto sum = page->findChild<QLabel *>(u"itemsSum"_s)->text();
        QVERIFY2(sum.contains(u"100.00"_s) && sum.contains(u"壹佰元整"_s), qPrintable(sum));
    }

    /// S9: a late entry is said to be late, and needs a reason.
    void aLateEntryNeedsItsReason()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.setDay(QDate(2026, 11, 16));
        scene.window->casePage()->record(ActKind::ContactLogged);
        auto *page = recordPage(scene);
        auto *why = page->findChild<QLineEdit *>(u"recordLateReason"_s);
        QVERIFY(!why->isVisible());
        type(page, u"recordDay"_s, u"1112"_s);
        QVERIFY(why->isVisible());
        QTRY_VERIFY2(page->after()->text().contains(u"4"_s), qPrintable(page->after()->text()));
        chooseIn(page, u"field.channel"_s, u"phone"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.text"_s), u"电话催告"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), why);
        type(page, u"recordLateReason"_s, u"出差"_s);
        save(scene, page);
        QCOMPARE(scene.window->casePage()->view().file.acts.last().note, u"出差"_s);
    }

    /// S5: the focus is where it was, and never in the search.
    void theFocusComesBack()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        auto *table = scene.window->casePage()->findChild<QTableView *>(u"actsTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto *page = recordPage(scene);
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(scene.window->isSettled());
        QCOMPARE(QApplication::focusWidget(), table);
        scene.window->casePage()->record(ActKind::ContactLogged);
        chooseIn(page, u"field.channel"_s, u"phone"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.text"_s), u"电话催告"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!page->isVisible() && scene.window->isSettled());
        QCOMPARE(QApplication::focusWidget(), table);
    }

    void actsStandInGroupsWithAFilter()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        const auto &view = scene.window->casePage()->view();
        office::Person clerk;
        clerk.id = PersonId::fresh();
        clerk.roles = {office::Role::Clerk};
        const auto offers = ui::actOffers(view, clerk);
        QCOMPARE(offers.first().group, ui::ActGroup::NextStep);
        QCOMPARE(offers.first().number, 1);
        const auto failed = std::ranges::find(offers, ActKind::MediationFailed, &ui::ActOffer::kind);
        QVERIFY(failed != offers.end());
        QCOMPARE(failed->group, ui::ActGroup::NotNow);
        QVERIFY(!failed->reason.isEmpty());
        const auto archived = std::ranges::find(offers, ActKind::FileArchived, &ui::ActOffer::kind);
        QVERIFY(archived != offers.end() && archived->reason.contains(casework::label(view.file.stage)));
        QCOMPARE(ui::groupOf(ActKind::DocumentServed), ui::ActGroup::Service);
        QCOMPARE(ui::groupOf(ActKind::PartyAdded), ui::ActGroup::Parties);

        scene.window->resize(1366, 768); // list, form and pane beside each other
        scene.window->casePage()->record();
        auto *page = recordPage(scene);
        auto *list = page->findChild<QListWidget *>(u"recordList"_s);
        QCOMPARE(QApplication::focusWidget(), list);
        auto *filter = page->findChild<QLineEdit *>(u"recordFilter"_s);
        filter->setFocus();
        typeText(filter, u"zzzz"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), filter); // nothing is there to go on to, which is told
        QCOMPARE(list->count(), 1);
        QVERIFY(!list->item(0)->text().isEmpty() && !(list->item(0)->flags() & Qt::ItemIsSelectable));
        QTest::keyClick(filter, Qt::Key_Escape);
        typeText(filter, casework::label(ActKind::ContactLogged));
        QTest::keyClick(filter, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(page->kind(), ActKind::ContactLogged);
        QVERIFY(page->form()->isAncestorOf(QApplication::focusWidget()));
    }

    /// S16: long names are no reason to grow past the screen.
    void longNamesFitTheSmallestScreen()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->registerCase();
        auto *intake = scene.window->intakePage();
        type(intake->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        inner<QLineEdit>(intake->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s)
            ->setText(QString(125, u'厂'));
        chooseIn(intake, u"field.form"_s, u"written"_s);
        lookAtProposals(intake);
        chooseIn(intake, u"field.cause.1"_s, u"wage-arrears"_s);
        type(intake, u"field.amount.1"_s, u"100"_s);
        typeText(inner<QPlainTextEdit>(intake, u"field.facts"_s), u"工资未付。"_s);
        QTest::keyClick(intake, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts(scene), 1);
        QTRY_VERIFY(scene.window->isSettled());
        for (const auto kind :
             {ActKind::DocumentServed, ActKind::AgreementSigned, ActKind::ConsentAnswered}) {
            scene.window->casePage()->record(kind);
            auto *page = recordPage(scene);
            const auto least = page->minimumSizeHint();
            QVERIFY2(least.width() <= 627 && least.height() <= 360,
                     qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
            page->leave();
        }
    }

    /// S14: form, source and channel stand as they were registered, and a correction of something else leaves them alone.
    void aCorrectionShowsWhatWasRegistered()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        auto *casePage = scene.window->casePage();
        const auto registered = casePage->view().file.acts.first();
        casePage->correct(registered);
        auto *page = recordPage(scene);
        const auto &application = std::get<casework::MediationApplied>(registered.payload).application;
        const auto shown = [page](const QString &key) {
            return page->findChild<ui::FieldEditor *>(key)->value().toString();
        };
        QCOMPARE(shown(u"field.form"_s), name(application.form));
        QCOMPARE(shown(u"field.source"_s), name(application.source));
        QCOMPARE(shown(u"field.channel"_s), name(application.channel));
        type(page, u"correctReason"_s, u"核对"_s);
        const auto untouched = page->form()->draft();
        QVERIFY2(untouched.has_value(), qPrintable(untouched ? QString() : untouched.error().text));
        QVERIFY(!std::get<casework::ActCorrected>(untouched->payload).rightData);
        auto *facts = inner<QPlainTextEdit>(page, u"field.facts"_s);
        facts->setFocus();
        typeText(facts, u"已核对。"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!page->isVisible(), qPrintable(page->notices()->text()));
        QTRY_VERIFY(scene.window->isSettled());
        const auto corrections = ui::correctionsOf(casePage->view(), registered.id);
        QCOMPARE(corrections.size(), 1);
        QCOMPARE(corrections.first().changes.size(), 1);
    }

    /// B9: those who applied are ticked; nobody types their names again.
    void delegatesAreChosenAmongTheApplicants()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::DelegatesElected);
        auto *page = recordPage(scene);
        auto *editor = page->findChild<ui::FieldEditor *>(u"field.delegates"_s);
        const auto boxes = editor->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 1);
        QCOMPARE(boxes.first()->text(), u"王芳"_s);
        boxes.first()->setFocus();
        QTest::keyClick(boxes.first(), Qt::Key_Space);
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{u"王芳"_s}));
    }

    /// Papers are issued where they are read: no act asks for template, number and signer.
    void papersAreNotTypedAsActs()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        const auto &view = scene.window->casePage()->view();
        QVERIFY(view.mayFollow.contains(ActKind::DocumentIssued));
        office::Person head;
        head.roles = {office::Role::Head, office::Role::Mediator, office::Role::Clerk};
        for (const auto &offer : ui::actOffers(view, head))
            QVERIFY(offer.kind != ActKind::DocumentIssued);
        scene.setDay(QDate(2026, 11, 24)); // on which its mediation ends
        scene.window->showSection(ui::MainWindow::Section::Today);
        auto *tree = scene.window->findChild<QTreeView *>(u"todayTree"_s);
        QTRY_VERIFY(tree->model()->rowCount() > 0 && scene.window->isSettled());
        for (const auto *act : scene.window->todayPage()->findChildren<QPushButton *>())
            QVERIFY2(!act->text().contains(casework::label(ActKind::DocumentIssued)),
                     qPrintable(act->text()));
    }

    /// What is printed after it is named before it is saved; what is missing is a notice of its own.
    void whatFollowsNamesThePapers()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        auto *page = beginRecording(scene, ActKind::MediationAccepted, u"今"_s);
        passFields(page);
        QTRY_VERIFY2(page->after()->text().contains(u"受理通知书"_s), qPrintable(page->after()->text()));
        page->leave();
        page = beginRecording(scene, ActKind::ContactLogged, u"今"_s);
        const auto *missing = page->findChild<QLabel *>(u"recordMissing"_s);
        QVERIFY(missing->isVisible() && !missing->text().isEmpty());
        QVERIFY(!page->after()->text().contains(u"No date moves"_s));
    }

    /// Picture 03: what an act does is told while it is being typed, and what is missing beside it.
    void whatFollowsStandsThereFromTheStart()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        auto *page = beginRecording(scene, ActKind::MediationFailed, u"今"_s);
        const auto *missing = page->findChild<QLabel *>(u"recordMissing"_s);
        QVERIFY(missing->isVisible());
        const auto closes = casework::label(casework::ClosingManner::NotAgreed);
        QTRY_VERIFY2(page->after()->text().contains(closes), qPrintable(page->after()->text()));
        QVERIFY(missing->isVisible());
        page->leave();
        page = beginRecording(scene, ActKind::MediationExtended, u"今"_s); // until when is not known
        QTRY_VERIFY(scene.window->isSettled());
        QVERIFY2(!page->after()->text().contains(u"→"_s), qPrintable(page->after()->text()));
    }

    /// P17: the same keys wherever a case is chosen.
    void keysRecordWhereverACaseIsChosen()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        office::Person founder;
        founder.roles = {office::Role::Head, office::Role::Mediator, office::Role::Arbitrator,
                         office::Role::Clerk, office::Role::Archivist};
        auto *window = scene.window.get();
        const auto second = ui::nextStep(window->casePage()->view(), founder, 2);
        QVERIFY(second.has_value());
        const auto opensBy = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(focus(scene), key, modifiers);
            auto *page = recordPage(scene);
            const auto kind = page->form() ? std::optional(page->kind()) : std::nullopt;
            page->leave();
            [&] { QTRY_VERIFY(scene.window->isSettled()); }();
            return kind;
        };
        window->casePage()->setFocus();
        QCOMPARE(opensBy(Qt::Key_2, {}), second);
        QVERIFY(opensBy(Qt::Key_R, Qt::ControlModifier).has_value());
        window->showSection(ui::MainWindow::Section::Cases);
        QTRY_VERIFY(window->isSettled() && !window->casesPage()->rows().isEmpty());
        window->casesPage()->focusList();
        QCOMPARE(opensBy(Qt::Key_2, {}), second);
        QVERIFY(opensBy(Qt::Key_R, Qt::ControlModifier).has_value());
        QVERIFY(window->casesPage()->isVisible());
        QCOMPARE(window->casePage()->view().file.acts.size(), 2);
    }

    /// Esc closes the sheet of days and nothing else; a day that is taken is as good as typed.
    void aSheetOfDaysKeepsItsKeys()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::ContactLogged);
        auto *page = recordPage(scene);
        auto *day = page->findChild<QLineEdit *>(u"recordDay"_s);
        const auto sheet = [&] { return day->findChild<QWidget *>(u"dayPopup"_s); };
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        QTest::keyClick(sheet()->findChild<QTableView *>(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
        QVERIFY(page->isVisible());
        QTest::keyClick(day, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        QTest::keyClick(sheet()->findChild<QTableView *>(), Qt::Key_Left);
        QTest::keyClick(sheet()->findChild<QTableView *>(), Qt::Key_Return);
        QTRY_COMPARE(day->text(), u"2026-11-08"_s);
        QTRY_VERIFY(!sheet());
        QVERIFY(page->isVisible());
        // One day late: the reason is asked as if the day had been typed.
        QTRY_VERIFY(page->findChild<QLineEdit *>(u"recordLateReason"_s)->isVisible());
    }

    void aKeyAddsALineToAList()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        scene.window->casePage()->record(ActKind::AgreementSigned);
        auto *page = recordPage(scene);
        page->findChild<QWidget *>(u"add.items"_s)->setFocus();
        QTest::keyClick(focus(scene), Qt::Key_I, Qt::ControlModifier);
        auto *items = page->findChild<ui::RecordListEditor *>(u"field.items"_s);
        QCOMPARE(items->count(), 1);
        QVERIFY(items->last(u"obligor"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(focus(scene), Qt::Key_I, Qt::ControlModifier); // from within a line
        QCOMPARE(items->count(), 2);
    }

    /// The correction that undoing leads to says already that it never happened.
    void aCorrectionIsTheSamePage()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        accepted(scene);
        auto *casePage = scene.window->casePage();
        casePage->correct(casePage->view().file.acts.last(), true);
        auto *page = recordPage(scene);
        QVERIFY(page->form()->isCorrection());
        QVERIFY(page->findChild<QCheckBox *>(u"correctVoided"_s)->isChecked());
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), page->findChild<QLineEdit *>(u"correctReason"_s));
        QCOMPARE(acts(scene), 2);
    }
};

TIAOCAI_TEST(TestRecording)
#include "test_recording.moc"
