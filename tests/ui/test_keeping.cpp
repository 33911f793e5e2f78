// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/after_saving.h"
#include "keeping/draft.h"
#include "keeping/form_state.h"
#include "pages/intake_page.h"
#include "pages/settings_page.h"
#include "pages/today_page.h"
#include "recording.h"
#include "test_main.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextEdit>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

/// The same office file, as a program that was killed meanwhile finds it: nothing of the former window ran.
std::unique_ptr<ui::MainWindow> nextWindow(Scene &scene)
{
    auto window = std::make_unique<ui::MainWindow>(scene.desk, scene.path());
    window->show();
    [&] { QTRY_VERIFY(window->isSettled()); }();
    return window;
}

/// Of who acts: the head.
QString draftPath(Scene &scene, const QString &key)
{
    const auto head = scene.window->findChild<QComboBox *>(u"person"_s)->currentData().toUuid();
    return ui::draftsFolder(scene.path()) + u'/' + head.toString(QUuid::WithoutBraces) + u'/' + key +
           u".json"_s;
}

void record(ui::MainWindow &window, ActKind kind)
{
    const auto before = window.casePage()->view().file.acts.size();
    window.casePage()->record(kind);
    auto *page = window.recordPage();
    QTRY_VERIFY(page->isVisible());
    if (auto *words = inner<QPlainTextEdit>(page, u"field.text"_s)) typeText(words, u"电话催告"_s);
    if (kind == ActKind::ContactLogged) chooseIn(page, u"field.channel"_s, u"phone"_s);
    passFields(page);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(window.casePage()->view().file.acts.size() == before + 1,
                 qPrintable(page->notices()->text()));
    QTRY_VERIFY(window.isSettled());
}

} // namespace

class TestKeeping : public QObject {
    Q_OBJECT

private slots:
    void aDraftStandsInAFileOfItsOwnersAlone()
    {
        const QTemporaryDir folder;
        const auto place = folder.filePath(u"drafts"_s);
        ui::Drafts drafts(place);
        QVERIFY(drafts.read(u"intake"_s).isEmpty());
        drafts.keep(u"intake"_s, {{u"name"_s, u"王芳"_s}});
        drafts.keep(u"intake"_s, {{u"name"_s, u"王芳芳"_s}});
        drafts.wait();
        const QFileInfo file(place + u"/intake.json"_s);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(QFileInfo(place).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(ui::Drafts(place).read(u"intake"_s).value(u"name"_s).toString(), u"王芳芳"_s);
        drafts.drop(u"intake"_s);
        drafts.wait();
        QVERIFY(!QFile::exists(file.filePath()));
        QVERIFY(ui::Drafts(place).read(u"intake"_s).isEmpty());
    }
    /// By whichever name the office is opened, its drafts are the same.
    void whatGoesWithAnOfficeStandsBesideTheOffice()
    {
        const QTemporaryDir folder;
        const auto office = QFileInfo(folder.path()).canonicalFilePath() + u"/office.tiaocai"_s;
        QVERIFY(QFile(office).open(QIODevice::WriteOnly));
        const auto link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(office, link));
        QCOMPARE(ui::draftsFolder(link), office + u".drafts"_s);
        QCOMPARE(ui::preferencesPath(office), office + u".window.ini"_s);
        QCOMPARE(ui::draftsFolder({}), QString());
        QCOMPARE(ui::draftsFolder(u"postgresql://server/office"_s), QString());
    }

    void aDraftOfAnOfficeWithAccountsIsSealed()
    {
        const QTemporaryDir folder;
        const auto owner = PersonId::fresh();
        const auto key = std::make_shared<const vault::OfficeKey>(vault::OfficeKey::fresh());
        const auto bytesOf = [&] {
            QFile file(folder.filePath(owner.toString() + u"/intake.json"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        {
            ui::Drafts drafts(folder.path());
            drafts.setOwner(owner);
            drafts.keep(u"intake"_s, {{u"name"_s, u"王芳"_s}});
            drafts.wait();
            QVERIFY(bytesOf().contains("王芳"));
            drafts.setOwner(owner, key); // accounts are set up
            drafts.wait();
            QVERIFY(!bytesOf().isEmpty() && !bytesOf().contains("王芳"));
        }
        ui::Drafts drafts(folder.path());
        drafts.setOwner(owner);
        QVERIFY(drafts.read(u"intake"_s).isEmpty());
        drafts.setOwner(owner, key);
        QCOMPARE(drafts.read(u"intake"_s).value(u"name"_s).toString(), u"王芳"_s);
    }

    /// Accounts were set up by another person: nobody's drafts wait unsealed for their owner.
    void whoLogsInSealsWhatOthersTyped()
    {
        const QTemporaryDir folder;
        const auto head = PersonId::fresh(), owner = PersonId::fresh();
        const auto key = std::make_shared<const vault::OfficeKey>(vault::OfficeKey::fresh());
        const auto typed = [&](const PersonId &person, std::shared_ptr<const vault::OfficeKey> with = {}) {
            ui::Drafts drafts(folder.path());
            drafts.setOwner(person, std::move(with));
            return drafts.read(u"intake"_s).value(u"name"_s).toString();
        };
        {
            ui::Drafts drafts(folder.path());
            drafts.setOwner(owner);
            drafts.keep(u"intake"_s, {{u"name"_s, u"王芳"_s}});
        }
        QCOMPARE(typed(owner), u"王芳"_s);
        QCOMPARE(typed(head, key), QString());
        QCOMPARE(typed(owner), QString());
        QCOMPARE(typed(owner, key), u"王芳"_s);
        // A key that does not open it leaves it as it is.
        QCOMPARE(typed(owner, std::make_shared<const vault::OfficeKey>(vault::OfficeKey::fresh())),
                 QString());
        QCOMPARE(typed(owner, key), u"王芳"_s);
    }

    /// Typed before anybody said who he is: it waits for the first one who logs in, and not in plain words.
    void whatNobodyTypedIsSealedForWhoLogsIn()
    {
        const QTemporaryDir folder;
        const auto head = PersonId::fresh();
        const auto key = std::make_shared<const vault::OfficeKey>(vault::OfficeKey::fresh());
        {
            ui::Drafts nobodys(folder.path());
            nobodys.keep(u"intake"_s, {{u"name"_s, u"王芳"_s}});
            nobodys.keep(u"join"_s, {{u"name"_s, u"李强"_s}});
        }
        {
            ui::Drafts drafts(folder.path());
            drafts.setOwner(head);
            drafts.keep(u"join"_s, {{u"name"_s, u"赵敏"_s}});
            drafts.setOwner(head, key);
        }
        ui::Drafts drafts(folder.path());
        drafts.setOwner(head, key);
        QCOMPARE(drafts.read(u"intake"_s).value(u"name"_s).toString(), u"王芳"_s);
        QCOMPARE(drafts.read(u"join"_s).value(u"name"_s).toString(), u"赵敏"_s);
        QDirIterator files(folder.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        int found = 0;
        for (; files.hasNext(); ++found) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(!bytes.contains("王芳") && !bytes.contains("李强"));
        }
        QCOMPARE(found, 3);
    }

    void aDraftThatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        ui::Drafts drafts(file.fileName() + u"/drafts"_s);
        QSignalSpy failed(&drafts, &ui::Drafts::failed);
        drafts.keep(u"intake"_s, {{u"name"_s, u"王芳"_s}});
        QTRY_COMPARE(failed.size(), 1);
    }

    void whatWasToldAtTheCounterComesBack()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        const auto killed = nextWindow(scene);
        killed->registerCase();
        auto *page = killed->intakePage();
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"宏达机械"_s);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"1.2万"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"三个月工资未付"_s);
        QTRY_VERIFY(QFile::exists(draftPath(scene, u"intake"_s)));

        const auto window = nextWindow(scene);
        window->registerCase();
        auto *again = window->intakePage();
        QVERIFY(again->hasUnsavedWork());
        QCOMPARE(inner<QLineEdit>(again->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s)->text(),
                 u"王芳"_s);
        QCOMPARE(inner<QLineEdit>(again->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s)->text(),
                 u"宏达机械"_s);
        QCOMPARE(inner<QLineEdit>(again, u"field.amount.1"_s)->text(), u"12,000.00"_s);
        QCOMPARE(inner<QPlainTextEdit>(again, u"field.facts"_s)->toPlainText(), u"三个月工资未付"_s);
        press(again, u"discardDraft"_s);
        QTRY_VERIFY(!QFile::exists(draftPath(scene, u"intake"_s)));
        QVERIFY(!again->hasUnsavedWork());
    }

    void anActHalfTypedComesBackAndASavedOneDoesNot()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        const auto killed = nextWindow(scene);
        registerWang(*killed);
        const auto id = killed->casePage()->current();
        killed->casePage()->record(ActKind::MediationAccepted);
        type(killed->recordPage(), u"recordNote"_s, u"note"_s);
        const auto path = draftPath(scene, u"record-%1-mediation-accepted"_s.arg(id.toString()));
        QTRY_VERIFY(QFile::exists(path));

        const auto window = nextWindow(scene);
        window->openCase(id);
        QTRY_COMPARE(window->casePage()->current(), id);
        window->casePage()->record();
        auto *page = window->recordPage();
        QCOMPARE(page->kind(), ActKind::MediationAccepted);
        QCOMPARE(page->findChild<QLineEdit *>(u"recordNote"_s)->text(), u"note"_s);
        passFields(page);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window->casePage()->view().file.acts.size(), 2);
        QTRY_VERIFY(!QFile::exists(path));
    }

    /// S1: kept while one types on and on, at the latest two seconds after a key.
    void aDraftDoesNotWaitForARest()
    {
        const QTemporaryDir folder;
        ui::Drafts drafts(folder.filePath(u"office.drafts"_s));
        int typed = 0;
        ui::Draft draft(
            drafts, u"intake"_s,
            [&] {
                return QJsonObject{{u"typed"_s, typed}};
            },
            nullptr);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 2000) {
            ++typed;
            draft.touched();
            QTest::qWait(100);
        }
        drafts.wait();
        QVERIFY(QFile::exists(folder.filePath(u"office.drafts/intake.json"_s)));
    }

    /// P16: what one person typed is not handed to the next who acts.
    void aDraftIsItsOwnPersons()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        window.registerCase();
        auto *page = window.intakePage();
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        const auto nameNow = [&] {
            return inner<QLineEdit>(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s)->text();
        };
        auto *person = window.findChild<QComboBox *>(u"person"_s);
        const auto actAs = [&](const QString &name) {
            person->setCurrentIndex(person->findText(name));
            emit person->activated(person->currentIndex());
            QTRY_COMPARE(person->currentText(), name);
            QTRY_VERIFY(window.isSettled());
        };
        actAs(u"周建华"_s);
        QTRY_COMPARE(nameNow(), QString());
        actAs(u"李明"_s);
        QTRY_COMPARE(nameNow(), u"王芳"_s);
    }

    void aWaitingDraftIsToldOnToday()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        const auto killed = nextWindow(scene);
        killed->registerCase();
        type(killed->intakePage()->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        QTRY_VERIFY(QFile::exists(draftPath(scene, u"intake"_s)));
        const auto window = nextWindow(scene);
        press(window->todayPage(), u"goOnWithDraft"_s);
        QVERIFY(window->intakePage()->isVisible());
        QCOMPARE(
            inner<QLineEdit>(window->intakePage()->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s)
                ->text(),
            u"王芳"_s);
    }

    /// From anywhere, by the key, and the focus stays where it is.
    void theLastActIsTakenBackFromAnywhere()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        record(window, ActKind::ContactLogged);
        auto *button = window.findChild<QPushButton *>(u"undoButton"_s);
        QTRY_VERIFY(button->isEnabled());
        window.showSection(ui::MainWindow::Section::Today);
        QTRY_VERIFY(window.isSettled());
        auto *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!button->isEnabled());
        QTRY_VERIFY(window.isSettled());
        QVERIFY(window.todayPage()->notices()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        window.openCase(window.casePage()->current());
        QTRY_COMPARE(window.casePage()->view().file.effective.size(), 1);
    }

    /// What was typed stands in the form again, and is registered under the same number.
    void aRegistrationIsTakenBackIntoTheForm()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        const auto id = window.casePage()->current();
        const auto number = window.casePage()->view().file.number();
        auto *button = window.findChild<QPushButton *>(u"undoButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(window.intakePage()->isVisible());
        QTRY_VERIFY(window.isSettled());
        QVERIFY(window.intakePage()->notices()->isVisible());
        QVERIFY(!button->isEnabled());
        QVERIFY(window.casePage()->current().isNull());
        QTest::keyClick(window.intakePage(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.casePage()->view().file.acts.size(), 1);
        QVERIFY(window.casePage()->current() != id);
        QCOMPARE(window.casePage()->view().file.number(), number);
        QCOMPARE(window.casePage()->view().file.parties.first().record.name, u"王芳"_s);
    }

    /// After a restart nothing of it is in the form, and it is taken back all the same.
    void aRegistrationIsTakenBackAfterARestart()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        const auto again = nextWindow(scene);
        auto *button = again->findChild<QPushButton *>(u"undoButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!button->isEnabled());
        QTRY_VERIFY(again->isSettled());
        QVERIFY(again->todayPage()->isVisible());
        QVERIFY(again->todayPage()->notices()->isVisible());
        again->showSection(ui::MainWindow::Section::Cases);
        QTRY_VERIFY(again->isSettled());
        QVERIFY(again->casesPage()->rows().isEmpty());
    }

    /// The program was closed, or fell down, in between.
    void theLastActIsTakenBackAfterARestart()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        record(*scene.window, ActKind::ContactLogged);
        const auto id = scene.window->casePage()->current();
        const auto again = nextWindow(scene);
        auto *button = again->findChild<QPushButton *>(u"undoButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY2(button->toolTip().contains(casework::label(ActKind::ContactLogged)),
                 qPrintable(button->toolTip()));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!button->isEnabled());
        QTRY_VERIFY(again->isSettled());
        again->openCase(id);
        QTRY_COMPARE(again->casePage()->view().file.effective.size(), 1);
        // What was taken back is not offered again.
        const auto third = nextWindow(scene);
        QTRY_VERIFY(third->isSettled());
        QVERIFY(!third->findChild<QPushButton *>(u"undoButton"_s)->isEnabled());
    }

    void settingsHalfChangedComeBack()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        const auto killed = nextWindow(scene);
        killed->showSection(ui::MainWindow::Section::Settings);
        auto *days = killed->findChild<QSpinBox *>(u"silentDays"_s);
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Up);
        const int changed = days->value();
        QTRY_VERIFY(QFile::exists(draftPath(scene, u"settings"_s)));
        const auto window = nextWindow(scene);
        window->showSection(ui::MainWindow::Section::Settings);
        QCOMPARE(window->findChild<QSpinBox *>(u"silentDays"_s)->value(), changed);
        QVERIFY(window->settingsPage()->hasUnsavedWork());
        press(window->settingsPage(), u"discardSettings"_s);
        QCOMPARE(window->findChild<QSpinBox *>(u"silentDays"_s)->value(), changed - 1);
    }

    void aSlipIsTakenBackForTenMinutes()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        record(window, ActKind::ContactLogged);
        auto *page = window.casePage();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"undoAct"_s)->isVisible());
        press(page, u"undoAct"_s);
        QTRY_COMPARE(page->view().file.acts.size(), 3);
        QTRY_VERIFY(window.isSettled());
        QCOMPARE(page->view().file.effective.size(), 1);
        QVERIFY(!page->findChild<QPushButton *>(u"undoAct"_s)->isVisible());
        // It was taken back at once: nobody failed to check it.
        QTRY_VERIFY(page->findChild<QTextEdit *>(u"actText"_s)->toPlainText().contains(u"not needed"_s));
    }

    /// Whatever clock it opened: who recorded it a moment ago takes it back.
    void whatOpenedAClockIsTakenBackByItsRecorder()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        record(window, ActKind::MediationAccepted);
        auto *page = window.casePage();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"undoAct"_s)->isVisible());
        press(page, u"undoAct"_s);
        QTRY_COMPARE(page->view().file.stage, casework::Stage::Registered);
    }

    void afterTenMinutesACorrectionNeedsItsReason()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        record(window, ActKind::ContactLogged);
        auto *page = window.casePage();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"undoAct"_s)->isVisible());
        scene.setDay(QDate(2026, 11, 10));
        press(page, u"undoAct"_s);
        QTRY_VERIFY(window.isSettled());
        QCOMPARE(page->view().file.effective.size(), 2);
    }

    void windowStateIsKeptBesideTheOffice()
    {
        const QTemporaryDir folder;
        const auto path = ui::preferencesPath(folder.filePath(u"office.tiaocai"_s));
        ui::Preferences(path).set(u"language"_s, u"en"_s);
        QCOMPARE(ui::Preferences(path).value(u"language"_s).toString(), u"en"_s);
        QVERIFY(ui::Preferences().value(u"language"_s).isNull());
    }

    void formsAreReadByTheNamesOfTheirFields()
    {
        QWidget form;
        auto *line = new QLineEdit(&form);
        line->setObjectName(u"line"_s);
        line->setText(u"a"_s);
        new QLineEdit(&form);
        const auto state = ui::formState(&form);
        QCOMPARE(state, (QJsonObject{{u"line"_s, u"a"_s}}));
        line->setText(u"b"_s);
        ui::setFormState(&form, state);
        QCOMPARE(line->text(), u"a"_s);
    }
};

TIAOCAI_TEST(TestKeeping)
#include "test_keeping.moc"
