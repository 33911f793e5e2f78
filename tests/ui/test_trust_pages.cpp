// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/login_dialog.h"
#include "dialogs/password_dialog.h"
#include "dialogs/restore_dialog.h"
#include "dialogs/tour_dialog.h"
#include "frame/top_bar.h"
#include "keeping/backup_keeper.h"
#include "pages/settings/accounts_panel.h"
#include "pages/settings/audit_panel.h"
#include "pages/settings/office_file_panel.h"
#include "pages/settings_page.h"
#include "pages/today_page.h"
#include "scene.h"
#include "test_main.h"
#include "widgets/notice_bar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate trustDay(2026, 1, 15);

ui::SettingsPage *settings(Scene &scene, QWidget *tab)
{
    auto *page = scene.window->settingsPage();
    page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentWidget(tab);
    return page;
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

} // namespace

/// Who gets in, what is kept of what was done, and the backups, in the window.
class TestTrustPages : public QObject {
    Q_OBJECT

private slots:
    void accountsAreSetUpAndAsked()
    {
        Scene scene(trustDay);
        scene.open();
        const auto *open = scene.window->findChild<QLabel *>(u"openBanner"_s);
        QVERIFY(open->isVisible());
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QTRY_VERIFY(scene.window->isSettled());
        auto *page = settings(scene, scene.window->settingsPage()->accounts());
        const auto sheet = scene.folder() + u"/sheet.pdf"_s;
        page->accounts()->setUp(u"清晨 的 石桥"_s, sheet);
        QTRY_VERIFY(!open->isVisible() && scene.window->isSettled());
        QCOMPARE(firstBytes(sheet), "%PDF"_ba);
        auto *table = page->findChild<QTableView *>(u"accountsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);

        QTest::keyClick(scene.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(scene.window->findChild<ui::LoginDialog *>());
        QVERIFY(!page->isVisible());
        scene.window->beginTour(); // nobody is shown around before he has logged in
        QVERIFY(!scene.window->findChild<ui::TourDialog *>());
        auto *dialog = scene.window->findChild<ui::LoginDialog *>();
        auto *people = dialog->findChild<QListWidget *>(u"loginPeople"_s);
        people->setCurrentItem(people->findItems(u"李明"_s, Qt::MatchExactly).first());
        auto *password = dialog->findChild<QLineEdit *>(u"loginPassword"_s);
        password->setText(u"别的"_s);
        dialog->findChild<QAbstractButton *>(u"loginBegin"_s)->click();
        QTRY_VERIFY(dialog->findChild<ui::NoticeBar *>()->text().contains(u"李明"_s));
        QVERIFY(password->text().isEmpty() && !page->isVisible());
        password->setText(u"清晨 的 石桥"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(page->isVisible());
        QTRY_COMPARE(scene.window->findChild<QComboBox *>(u"person"_s)->currentText(), u"李明"_s);
        scene.window->showSection(ui::MainWindow::Section::Today);
        QTRY_VERIFY(scene.window->findChild<ui::TourDialog *>());
    }

    /// What was backed up before the accounts stays readable, and says so itself.
    void eachBackupSaysWhetherItIsEncrypted()
    {
        Scene scene(trustDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QTRY_VERIFY(scene.window->isSettled());
        auto *page = scene.window->settingsPage();
        auto *panel = page->findChild<ui::OfficeFilePanel *>();
        settings(scene, panel);
        const auto before = scene.folder() + u"/before.tiaocai"_s,
                   after = scene.folder() + u"/after.tiaocai"_s;
        panel->backupTo(before);
        QTRY_VERIFY(scene.window->isSettled());
        page->accounts()->setUp(u"清晨 的 石桥"_s, scene.folder() + u"/sheet.pdf"_s);
        QTRY_VERIFY(scene.window->isSettled());
        panel->backupTo(after);
        QTRY_VERIFY(scene.window->isSettled());
        const auto *list = page->findChild<QTableView *>(u"backupsTable"_s)->model();
        const auto mark = [&](const QString &file) {
            for (int row = 0; row < list->rowCount(); ++row) {
                if (list->index(row, 4).data().toString() == file)
                    return list->index(row, 2).data().toString();
            }
            return u"not listed"_s;
        };
        QTRY_COMPARE(mark(after), u"encrypted: yes"_s);
        QCOMPARE(mark(before), u"encrypted: no"_s);
        const auto words = page->findChild<QLabel *>(u"backupsSealing"_s)->text();
        QVERIFY2(words.contains(u"from now on"_s) && words.contains(u"not encrypted"_s), qPrintable(words));
    }

    /// Who has typed his password goes on by the keys where he was: the page has the cursor, not the list of rooms.
    void afterALoginThePageHasTheCursor()
    {
        Scene scene(trustDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QTRY_VERIFY(scene.window->isSettled());
        settings(scene, scene.window->settingsPage()->accounts());
        scene.window->settingsPage()->accounts()->setUp(u"清晨 的 石桥"_s, scene.folder() + u"/sheet.pdf"_s);
        QTRY_VERIFY(scene.window->isSettled());
        scene.window->showSection(ui::MainWindow::Section::Cases);
        QTRY_VERIFY(scene.window->isSettled());
        QTest::keyClick(scene.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(scene.window->findChild<ui::LoginDialog *>());
        auto *dialog = scene.window->findChild<ui::LoginDialog *>();
        auto *password = dialog->findChild<QLineEdit *>(u"loginPassword"_s);
        typeText(password, u"清晨 的 石桥"_s);
        QTest::keyClick(password, Qt::Key_Return);
        auto *page = scene.window->casesPage();
        QTRY_VERIFY(page->isVisible() && scene.window->isSettled());
        QTRY_VERIFY(scene.window->focusWidget());
        QTRY_VERIFY2(page->isAncestorOf(scene.window->focusWidget()),
                     qPrintable(scene.window->focusWidget()->objectName()));
    }

    /// Who comes after another begins on Today, and reads nothing of what that one was told.
    void whoComesAfterAnotherBeginsOnToday()
    {
        Scene scene(trustDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QTRY_VERIFY(scene.window->isSettled());
        auto *page = settings(scene, scene.window->settingsPage()->accounts());
        page->accounts()->setUp(u"清晨 的 石桥"_s, scene.folder() + u"/sheet.pdf"_s);
        QTRY_VERIFY(scene.window->isSettled() && page->notices()->isVisible());
        bool isGiven = false;
        scene.desk.ask(
            scene.window.get(),
            [](desk::Desk &desk) {
                return vault::passphrase(u"傍晚 的 小河"_s).and_then([&](const vault::Secret &password) {
                    return desk.accounts().give(u"周建华"_s, password);
                });
            },
            [&](const Result<void> &done) { isGiven = done.has_value(); });
        QTRY_VERIFY(isGiven);
        QTest::keyClick(scene.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(scene.window->findChild<ui::LoginDialog *>());
        auto *dialog = scene.window->findChild<ui::LoginDialog *>();
        auto *people = dialog->findChild<QListWidget *>(u"loginPeople"_s);
        people->setCurrentItem(people->findItems(u"周建华"_s, Qt::MatchExactly).first());
        auto *password = dialog->findChild<QLineEdit *>(u"loginPassword"_s);
        typeText(password, u"傍晚 的 小河"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(scene.window->todayPage()->isVisible());
        QVERIFY(!page->notices()->isVisibleTo(page));
    }

    void aPasswordIsTypedTwice()
    {
        ui::PasswordDialog dialog(u"t"_s, u"w"_s, ui::PasswordDialog::Asks::PasswordAndCode);
        auto *choose = dialog.findChild<QAbstractButton *>(u"passwordChoose"_s);
        const auto type = [&](const QString &field, const QString &text) {
            dialog.findChild<QLineEdit *>(field)->setText(text);
        };
        type(u"passwordFirst"_s, u"一二 三"_s);
        type(u"passwordSecond"_s, u"一二"_s);
        QVERIFY(!choose->isEnabled());
        type(u"passwordSecond"_s, u"一二 三"_s);
        QVERIFY(!choose->isEnabled());
        type(u"passwordCode"_s, u" ABCDE-FGHJK "_s);
        QVERIFY(choose->isEnabled());
        dialog.show();
        for (auto *other : dialog.findChildren<QPushButton *>())
            QVERIFY(!other->isDefault()); // one alone stands out
        QSignalSpy chosen(&dialog, &ui::PasswordDialog::chosen);
        choose->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"一二 三"_s);
        QCOMPARE(chosen[0][1].toString(), u"ABCDE-FGHJK"_s);
    }

    void theAuditIsFilteredAndSaved()
    {
        Scene scene(trustDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QTRY_VERIFY(scene.window->isSettled());
        auto *page = settings(scene, scene.window->settingsPage()->audit());
        const auto *lines = page->findChild<QTableView *>(u"auditTable"_s)->model();
        QTRY_COMPARE(lines->rowCount(), 3);
        QStringList subjects;
        for (int row = 0; row < lines->rowCount(); ++row)
            subjects << lines->index(row, 4).data().toString();
        QCOMPARE(subjects, QStringList({u"Office founded"_s, u"Person joined"_s, u"Person joined"_s}));
        auto *kind = page->findChild<QComboBox *>(u"auditKind"_s);
        kind->setCurrentIndex(kind->findData(u"refusal"_s));
        emit kind->activated(kind->currentIndex());
        QTRY_COMPARE(lines->rowCount(), 0);
        kind->setCurrentIndex(0);
        emit kind->activated(0);
        QTRY_COMPARE(lines->rowCount(), 3);
        for (const auto &[suffix, begin] :
             {std::pair(u".pdf"_s, "%PDF"_ba), std::pair(u".xlsx"_s, "PK\x03\x04"_ba)}) {
            const auto path = scene.folder() + u"/audit"_s + suffix;
            page->audit()->saveTo(path);
            QTRY_VERIFY(page->notices()->text().contains(path));
            QCOMPARE(firstBytes(path), begin);
        }
        page->audit()->refresh();
        QTRY_COMPARE(lines->rowCount(), 5); // that it was saved stands there too
    }

    void aFailedBackupStandsUntilTheNextGoodOne()
    {
        Scene scene(trustDay);
        scene.open();
        auto *keeper = scene.window->findChild<ui::BackupKeeper *>();
        const auto notices = [&] {
            return QStringList{scene.window->findChild<ui::TodayPage *>()->notices()->text(),
                               scene.window->settingsPage()->notices()->text()};
        };
        emit keeper->failed({u"disk-full"_s, u"the stick is full"_s, {}});
        for (const auto &text : notices())
            QVERIFY(text.contains(u"the stick is full"_s));
        emit keeper->made({.file = u"b"_s, .at = QDateTime(trustDay, QTime(8, 2)), .isWhole = true});
        for (const auto &text : notices())
            QVERIFY(!text.contains(u"the stick is full"_s));
        QVERIFY(scene.window->findChild<QLabel *>(u"backupLabel"_s)->text().contains(u"08:02"_s));
    }

    void aRestoreIsAskedFirst()
    {
        Scene scene(trustDay);
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QTRY_VERIFY(scene.window->isSettled());
        auto *file = scene.window->settingsPage()->officeFile();
        QSignalSpy asked(scene.window.get(), &ui::MainWindow::restoreAsked);
        for (const auto &[pressed, times] :
             {std::pair(u"restoreCancel"_s, 0), std::pair(u"restoreDo"_s, 1)}) {
            file->askRestore(u"/media/stick/b.tiaocai"_s);
            auto *dialog = file->findChild<ui::RestoreDialog *>();
            QVERIFY(
                dialog->findChild<QLabel *>(u"restoreWords"_s)->text().contains(u"/media/stick/b.tiaocai"_s));
            dialog->findChild<QAbstractButton *>(pressed)->click();
            QCOMPARE(asked.size(), times);
            QTRY_VERIFY(!file->findChild<ui::RestoreDialog *>());
        }
    }
};

TIAOCAI_TEST(TestTrustPages)
#include "test_trust_pages.moc"
