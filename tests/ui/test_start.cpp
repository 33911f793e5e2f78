// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/who_acts_dialog.h"
#include "pages/intake_page.h"
#include "pages/settings_page.h"
#include "pages/today_page.h"
#include "scene.h"
#include "start.h"
#include "test_main.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTranslator>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const Now now{QDateTime(QDate(2026, 11, 9), QTime(9, 0))};

/// An office file that nobody has open, whose window was seen before.
QString madeOffice(const QTemporaryDir &folder)
{
    const auto path = folder.filePath(u"office.tiaocai"_s);
    const auto made = desk::Desk::create(path, sampleOffice(), u"李明"_s, now);
    if (!made) return {};
    ui::Preferences preferences(ui::preferencesPath(path));
    preferences.set(u"tourSeen"_s, true);
    preferences.set(ui::actorKey, (*made)->actor().id.toString());
    return path;
}

/// Everybody's own folder is looked into.
bool isDraftThere(const QString &path)
{
    return QDirIterator(ui::draftsFolder(path), {u"intake.json"_s}, QDir::Files, QDirIterator::Subdirectories)
        .hasNext();
}

QString applicant(ui::MainWindow &window)
{
    window.registerCase();
    return inner<QLineEdit>(window.intakePage()->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s)
        ->text();
}

QString firstSection(const ui::MainWindow &window)
{
    return window.findChild<QAbstractButton *>(u"section.today"_s)->text();
}

/// What Qt itself says on a button.
QString cancelWord()
{
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    return box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
}

} // namespace

class TestStart : public QObject {
    Q_OBJECT

private slots:
    void opensTheOfficeAndSaysWhyItCannot()
    {
        const QTemporaryDir folder;
        ui::DeskThread desk([] { return now; });
        app::Start start(desk, madeOffice(folder), {});
        start.open();
        QTRY_VERIFY(start.window()->isVisible() && start.window()->isSettled());
        QVERIFY(start.window()->todayPage()->isVisible());
        ui::DeskThread other([] { return now; });
        app::Start second(other, folder.filePath(u"office.tiaocai"_s), {});
        second.open();
        QTRY_VERIFY(!second.window());
        const auto windows = QApplication::topLevelWidgets();
        const auto isTrouble = [](const QWidget *one) {
            return qobject_cast<const ui::TroubleWindow *>(one);
        };
        QVERIFY(std::any_of(windows.begin(), windows.end(), isTrouble));
    }

    /// Whoever acted last is offered, and nobody acts until a person has chosen.
    void whoActsIsAskedAtEachStart()
    {
        const QTemporaryDir folder;
        const auto path = madeOffice(folder);
        QVERIFY(desk::Desk::open(path, desk::Access::Write, now).and_then([](const auto &desk) {
            return desk->actAs(u"李明"_s).and_then([&](const auto &) {
                return desk->office().addPerson(u"周建华"_s, {office::Role::Mediator});
            });
        }));
        for (const auto &[offered, chosen] : {std::pair(0, 1), std::pair(0, 0)}) {
            ui::DeskThread desk([] { return now; });
            app::Start start(desk, path, {});
            start.open();
            QTRY_VERIFY(start.window()->isVisible() && start.window()->isSettled());
            const auto *person = start.window()->findChild<QComboBox *>(u"person"_s);
            QCOMPARE(person->currentIndex(), -1);
            auto *dialog = start.window()->findChild<ui::WhoActsDialog *>();
            QVERIFY(dialog && dialog->isVisible());
            auto *people = dialog->findChild<QListWidget *>(u"whoActs"_s);
            QCOMPARE(people->count(), 2);
            QCOMPARE(people->currentRow(), offered);
            people->setCurrentRow(chosen);
            const auto name = people->currentItem()->text();
            QCOMPARE(name, u"周建华"_s); // chosen the first time, offered first the second
            press(dialog, u"whoActsBegin"_s);
            QTRY_COMPARE(person->currentText(), name);
            QTRY_VERIFY(start.window()->isSettled());
        }
    }
    void whoMayNotRegisterIsToldBeforeHeTypes()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.desk.ask(
            scene.window.get(),
            [](desk::Desk &desk) { return desk.office().addPerson(u"王海燕"_s, {office::Role::Arbitrator}); },
            [](const Result<office::Person> &added) { QVERIFY(added); });
        auto *person = scene.window->findChild<QComboBox *>(u"person"_s);
        QTRY_VERIFY(person->findText(u"王海燕"_s) >= 0);
        person->setCurrentIndex(person->findText(u"王海燕"_s));
        emit person->activated(person->currentIndex());
        QTRY_VERIFY(scene.window->isSettled());
        QTest::keyClick(scene.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(scene.window->todayPage()->notices()->text().contains(u"王海燕"_s));
        QVERIFY(scene.window->todayPage()->isVisible());
    }
    void whoIsAloneIsNotAsked()
    {
        const QTemporaryDir folder;
        ui::DeskThread desk([] { return now; });
        app::Start start(desk, madeOffice(folder), {});
        start.open();
        QTRY_VERIFY(start.window()->isVisible() && start.window()->isSettled());
        QCOMPARE(start.window()->findChild<QComboBox *>(u"person"_s)->currentText(), u"李明"_s);
        QVERIFY(!start.window()->findChild<ui::WhoActsDialog *>());
    }

    void theLanguageChangesWithoutARestart()
    {
        const QTemporaryDir folder;
        const auto path = madeOffice(folder);
        ui::DeskThread desk([] { return now; });
        app::Start start(desk, path, {});
        start.open();
        QTRY_VERIFY(start.window()->isSettled());
        start.window()->registerCase();
        type(start.window()->intakePage()->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        QTRY_VERIFY(isDraftThere(path));
        const QHash<QString, QStringList> words{{u"zh_TW"_s, {u"今日"_s, u"取消"_s, u"設定"_s}},
                                                {u"en"_s, {u"Today"_s, u"Cancel"_s, u"Settings"_s}},
                                                {u"zh"_s, {u"今日"_s, u"取消"_s, u"设置"_s}}};
        for (const auto &language : {u"zh_TW"_s, u"en"_s, u"zh"_s}) {
            start.window()->showSection(ui::MainWindow::Section::Settings);
            QTRY_VERIFY(start.window()->isSettled());
            const QPointer<ui::MainWindow> before(start.window());
            auto *box = start.window()->settingsPage()->findChild<QComboBox *>(u"windowLanguage"_s);
            box->setCurrentIndex(box->findData(language));
            emit box->activated(box->currentIndex());
            QTRY_VERIFY(!before && start.window() && start.window()->isSettled());
            QCOMPARE(firstSection(*start.window()), words[language][0]);
            QCOMPARE(cancelWord(), words[language][1]);
            QCOMPARE(start.window()->findChild<QAbstractButton *>(u"section.settings"_s)->text(),
                     words[language][2]);
        }
        QCOMPARE(applicant(*start.window()), u"王芳"_s);
    }

    void aDraftSurvivesTheKillOfItsProcess()
    {
        const QTemporaryDir folder;
        const auto path = madeOffice(folder);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--work-in"_s, path, u"types"_s, u"2026-11-09"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isDraftThere(path), 30'000);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        ui::DeskThread desk([] { return now; });
        app::Start start(desk, path, {});
        start.open();
        QTRY_VERIFY(start.window()->isVisible() && start.window()->isSettled());
        QCOMPARE(applicant(*start.window()), u"王芳"_s);
        QVERIFY(start.window()->intakePage()->hasUnsavedWork());
    }

    void aDamagedFileIsToldBesideTheWork()
    {
        const QTemporaryDir folder;
        const auto path = madeOffice(folder);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        file.seek(7 * 4096); // personal data: what no list reads
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        ui::DeskThread desk([] { return now; });
        app::Start start(desk, path, {});
        start.open();
        QTRY_VERIFY(start.window() && start.window()->isSettled());
        QTRY_VERIFY(start.window()->todayPage()->notices()->isVisible());
        QVERIFY(start.window()->todayPage()->notices()->text().contains(path));
    }

    /// The other classes of this program read the sources' own words.
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QApplication::setQuitOnLastWindowClosed(false);
    }
};

TIAOCAI_TEST(TestStart)
#include "test_start.moc"
