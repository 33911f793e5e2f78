// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/after_saving.h"
#include "keeping/draft.h"
#include "keeping/form_state.h"
#include "pages/intake_page.h"
#include "pages/settings_page.h"
#include "recording.h"
#include "test_main.h"

#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

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

QString draftPath(const Scene &scene, const QString &key)
{
    return ui::draftsFolder(scene.path()) + u'/' + key + u".json"_s;
}

void record(ui::MainWindow &window, ActKind kind)
{
    const auto before = window.casePage()->view().file.acts.size();
    window.casePage()->record(kind);
    auto *dialog = window.findChild<ui::RecordDialog *>();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    if (auto *words = inner<QPlainTextEdit>(dialog, u"field.text"_s)) typeText(words, u"电话催告"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"recordNote"_s), Qt::Key_Return);
    const QPointer<ui::RecordDialog> open(dialog);
    QTRY_VERIFY2(window.casePage()->view().file.acts.size() == before + 1,
                 qPrintable(open ? open->findChild<QLabel *>(u"noticeText"_s)->text() : QString()));
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
        type(killed->findChild<ui::RecordDialog *>(), u"recordNote"_s, u"note"_s);
        const auto path = draftPath(scene, u"record-"_s + id.toString());
        QTRY_VERIFY(QFile::exists(path));

        const auto window = nextWindow(scene);
        window->openCase(id);
        QTRY_COMPARE(window->casePage()->current(), id);
        window->casePage()->record();
        auto *dialog = window->findChild<ui::RecordDialog *>();
        QCOMPARE(dialog->kind(), ActKind::MediationAccepted);
        auto *note = dialog->findChild<QLineEdit *>(u"recordNote"_s);
        QCOMPARE(note->text(), u"note"_s);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(window->casePage()->view().file.acts.size(), 2);
        QTRY_VERIFY(!QFile::exists(path));
    }

    void settingsHalfChangedComeBack()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        const auto killed = nextWindow(scene);
        killed->showRoom(ui::MainWindow::Room::Settings);
        auto *days = killed->findChild<QSpinBox *>(u"silentDays"_s);
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Up);
        const int changed = days->value();
        QTRY_VERIFY(QFile::exists(draftPath(scene, u"settings"_s)));
        const auto window = nextWindow(scene);
        window->showRoom(ui::MainWindow::Room::Settings);
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
        QTRY_VERIFY(page->findChild<QPushButton *>(u"undoAct"_s));
        press(page, u"undoAct"_s);
        QTRY_COMPARE(page->view().file.acts.size(), 3);
        QTRY_VERIFY(window.isSettled());
        QCOMPARE(page->view().file.effective.size(), 1);
        QVERIFY(!page->findChild<QPushButton *>(u"undoAct"_s));
    }

    /// What moves a date is taken back by two: the button leads to the correction.
    void whatMovesADateIsNotTakenBackByOne()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        record(window, ActKind::MediationAccepted);
        auto *page = window.casePage();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"undoByCorrection"_s));
        QVERIFY(!page->findChild<QPushButton *>(u"undoAct"_s));
        press(page, u"undoByCorrection"_s);
        auto *dialog = window.findChild<ui::RecordDialog *>();
        QVERIFY(dialog && dialog->findChild<QComboBox *>(u"correctSecond"_s));
    }

    void afterTenMinutesACorrectionNeedsItsReason()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        record(window, ActKind::ContactLogged);
        auto *page = window.casePage();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"undoAct"_s));
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
