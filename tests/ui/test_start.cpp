// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_page.h"
#include "pages/settings_page.h"
#include "pages/today_page.h"
#include "scene.h"
#include "start.h"
#include "test_main.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
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
    office::Office office{OfficeId::fresh(), office::OfficeKind::Centre, u"石桥镇调解中心"_s, u"411302-01"_s,
                          false};
    const auto made = desk::Desk::create(path, office, u"李明"_s, now);
    if (!made) return {};
    ui::Preferences preferences(ui::preferencesPath(path));
    preferences.set(u"tourSeen"_s, true);
    preferences.set(ui::actorKey, (*made)->actor().id.toString());
    return path;
}

QString intakeDraft(const QString &path)
{
    return ui::draftsFolder(path) + u"/intake.json"_s;
}

QString applicant(ui::MainWindow &window)
{
    window.registerCase();
    return inner<QLineEdit>(window.intakePage()->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s)
        ->text();
}

QString firstRoom(const ui::MainWindow &window)
{
    return window.findChild<QAbstractButton *>(u"room.today"_s)->text();
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

    void whoActsIsAskedOnceAndRemembered()
    {
        const QTemporaryDir folder;
        const auto path = madeOffice(folder);
        ui::Preferences(ui::preferencesPath(path)).set(ui::actorKey, {});
        const auto personIn = [](ui::MainWindow &window) {
            return window.findChild<QComboBox *>(u"person"_s);
        };
        {
            ui::DeskThread desk([] { return now; });
            app::Start start(desk, path, {});
            start.open();
            QTRY_VERIFY(start.window()->isVisible() && start.window()->isSettled());
            QCOMPARE(personIn(*start.window())->currentIndex(), -1);
            QTRY_VERIFY(start.window()->todayPage()->notices()->isVisible());
            personIn(*start.window())->setCurrentIndex(0);
            emit personIn(*start.window())->activated(0);
            QTRY_VERIFY(start.window()->isSettled() && personIn(*start.window())->currentIndex() == 0);
        }
        ui::DeskThread desk([] { return now; });
        app::Start start(desk, path, {});
        start.open();
        QTRY_VERIFY(start.window()->isVisible() && start.window()->isSettled());
        QCOMPARE(personIn(*start.window())->currentText(), u"李明"_s);
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
        QTRY_VERIFY(QFile::exists(intakeDraft(path)));
        const QHash<QString, QStringList> words{{u"zh_TW"_s, {u"今日"_s, u"取消"_s, u"設定"_s}},
                                                {u"en"_s, {u"Today"_s, u"Cancel"_s, u"Settings"_s}},
                                                {u"zh"_s, {u"今日"_s, u"取消"_s, u"设置"_s}}};
        for (const auto &language : {u"zh_TW"_s, u"en"_s, u"zh"_s}) {
            start.window()->showRoom(ui::MainWindow::Room::Settings);
            QTRY_VERIFY(start.window()->isSettled());
            const QPointer<ui::MainWindow> before(start.window());
            auto *box = start.window()->settingsPage()->findChild<QComboBox *>(u"windowLanguage"_s);
            box->setCurrentIndex(box->findData(language));
            emit box->activated(box->currentIndex());
            QTRY_VERIFY(!before && start.window() && start.window()->isSettled());
            QCOMPARE(firstRoom(*start.window()), words[language][0]);
            QCOMPARE(cancelWord(), words[language][1]);
            QCOMPARE(start.window()->findChild<QAbstractButton *>(u"room.settings"_s)->text(),
                     words[language][2]);
        }
        QCOMPARE(applicant(*start.window()), u"王芳"_s);
    }

    void aDraftSurvivesTheKillOfItsProcess()
    {
        const QTemporaryDir folder;
        const auto path = madeOffice(folder);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--type-into"_s, path});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(intakeDraft(path)), 30'000);
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
