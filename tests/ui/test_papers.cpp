// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/hand_over_dialog.h"
#include "importing.h"
#include "pages/reports_page.h"
#include "pages/settings/office_file_panel.h"
#include "pages/settings_page.h"
#include "paths.h"
#include "pictures/screenshots.h"
#include "scene.h"
#include "statistics/figure_report.h"
#include "test_main.h"
#include "widgets/pdf_view.h"
#include "widgets/segment.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPdfDocument>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QString ledger = tiaocai::test::dataPath(QStringLiteral("/ledger/ledger-2025.xlsx"));

void importLedger(Scene &scene, const QString &path = ledger)
{
    startImport(scene, openImport(scene, path));
}

/// Another value in the field of a setting, as a person gives it.
void changeField(QWidget *field, const office::Setting &setting)
{
    if (auto *box = qobject_cast<QCheckBox *>(field)) return box->click();
    if (auto *box = qobject_cast<QSpinBox *>(field))
        return box->setValue(box->value() == setting.most ? setting.least : setting.most);
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->setCurrentIndex(box->currentIndex() == 0 ? 1 : 0);
        return;
    }
    if (auto *box = field->findChild<QCheckBox *>()) return box->click();
    if (auto *box = field->findChild<QSpinBox *>()) return box->setValue(30);
    const bool isFolder = setting.type == office::Setting::Type::Folder;
    qobject_cast<QLineEdit *>(field)->setText(isFolder ? u"/media/stick"_s
                                                       : setting.name + u"〔{year}〕{n:05}"_s);
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT

private slots:
    void importShowsWhatWasReadAndWritesNothing()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->importLedger();
        auto *dialog = importDialog(scene);
        readFile(dialog, ledger);
        auto *cells = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cells->model()->rowCount() > 0, 30'000);
        QVERIFY(dialog->findChild<QTableView *>(u"importReports"_s)->model()->rowCount() > 0);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"ledgerRowsPassed"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"ledgerTaken"_s)->text().contains(u"案号"_s));
        QVERIFY(dialog->findChild<QWidget *>(u"importUndo"_s)->isHidden());
        scene.window->casesPage()->refresh();
        QTRY_VERIFY(scene.window->isSettled());
        QVERIFY(scene.window->casesPage()->rows().isEmpty());
    }

    void aFileThatIsNoLedgerIsRefusedWithASentence()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->importLedger();
        auto *dialog = importDialog(scene);
        readFile(dialog, scene.path());
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"noticeText"_s)->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"importStart"_s)->isEnabled());
    }

    void anImportedLedgerIsListedReportedAndSearched()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        importLedger(scene);
        QTRY_VERIFY(!scene.window->casesPage()->rows().isEmpty());

        scene.window->showSection(ui::MainWindow::Section::Reports);
        auto *page = scene.window->reportsPage();
        QTest::keyClick(page->findChild<ui::Segment *>(u"reportSpan"_s), Qt::Key_End);
        QTRY_VERIFY(page->findChild<QWidget *>(u"reportFrom"_s)->isVisible());
        type(page, u"reportFrom"_s, u"2025-01-01"_s);
        type(page, u"reportTo"_s, u"2025-12-31"_s);
        press(page, u"makeReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->document().pageCount() > 1, 120'000);
        auto *view = page->findChild<ui::PdfView *>(u"reportView"_s);
        QTRY_VERIFY(view->isVisible());
        type(page, u"reportSearch"_s, u"申请人"_s);
        QTRY_VERIFY(view->found() > 0);
        QTest::keyClick(page->findChild<QLineEdit *>(u"reportSearch"_s), Qt::Key_Return);
        const auto before = view->zoomMode();
        QTest::keyClick(page->findChild<ui::Segment *>(u"pageFit"_s), Qt::Key_Home); // the whole page
        QVERIFY(view->zoomMode() != before);

        const auto path = scene.folder() + u"/report.pdf"_s;
        page->saveAs(path);
        QTRY_VERIFY(page->notices()->isVisible());
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    /// What was ticked is taken over, whichever tab is in front then, and the button says so.
    void endingsThatWereTickedAreTakenOver()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        importLedger(scene, tiaocai::test::dataPath(u"/ledger/trials/t42-october.csv"_s));
        auto *dialog = openImport(scene, tiaocai::test::dataPath(u"/ledger/trials/t42-november.csv"_s));
        auto *start = dialog->findChild<QPushButton *>(u"importStart"_s);
        QVERIFY2(!start->text().contains(u"ending"_s), qPrintable(start->text()));
        auto *tabs = dialog->findChild<QTabWidget *>();
        auto *every = dialog->findChild<QCheckBox *>(u"importEndings"_s);
        QVERIFY(!every->isChecked());
        tabs->setCurrentIndex(4);
        QTRY_VERIFY(every->isVisible());
        QTest::mouseClick(every, Qt::LeftButton, {}, {8, every->height() / 2});
        QVERIFY(every->isChecked());
        tabs->setCurrentIndex(0);
        QVERIFY2(start->text().contains(u"1 case"_s) && start->text().contains(u"2 case"_s),
                 qPrintable(start->text()));
        startImport(scene, dialog);
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 3);
        const auto rows = scene.window->casesPage()->rows();
        QCOMPARE(std::ranges::count(rows, QDate(), &desk::CaseRow::closedOn), 1);
    }

    /// A hurried person's Enter hands nothing over; what is missing has the cursor.
    void severalCasesAreHandedOverAtOnce()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        importLedger(scene, tiaocai::test::dataPath(u"/ledger/trials/t42-october.csv"_s));
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 2);
        auto *table = scene.window->findChild<QTableView *>(u"casesTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        press(scene.window->casesPage(), u"casesHandOver"_s);
        ui::HandOverDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = scene.window->findChild<ui::HandOverDialog *>()));
        auto *to = dialog->findChild<QComboBox *>(u"handOverTo"_s);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog,
                            Qt::Key_Return);
        QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QCOMPARE(to->currentIndex(), 0);
        to->setCurrentIndex(to->findText(u"周建华"_s));
        type(dialog, u"handOverReason"_s, u"调岗"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"handOverReason"_s), Qt::Key_Return,
                        Qt::ControlModifier);
        QTRY_COMPARE(
            std::ranges::count(scene.window->casesPage()->rows(), u"周建华"_s, &desk::CaseRow::handler), 2);
    }

    void aReportThatCannotBeSavedHasNoNumber()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        importLedger(scene);
        scene.window->showSection(ui::MainWindow::Section::Reports);
        auto *page = scene.window->reportsPage();
        auto *name = page->findChild<QListWidget *>(u"reportName"_s);
        name->setCurrentRow(int(statistics::reportNames().indexOf(u"mediators"_s)));
        press(page, u"makeReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->document().pageCount() > 0, 60'000);
        const auto folder = scene.folder() + u"/report.pdf"_s;
        QVERIFY(QDir().mkpath(folder + u"/full"_s));
        for (const auto &path : {scene.folder() + u"/missing/report.pdf"_s, folder}) {
            page->notices()->clear();
            page->saveAs(path);
            QTRY_VERIFY(page->notices()->isVisible());
            QVERIFY2(!page->notices()->text().contains(u"2026-0001"_s), qPrintable(page->notices()->text()));
        }
        // The control: the next that is saved takes the first number.
        page->notices()->clear();
        page->saveAs(scene.folder() + u"/there.pdf"_s);
        QTRY_VERIFY(page->notices()->text().contains(u"2026-0001"_s));
        QVERIFY(QFileInfo(scene.folder() + u"/there.pdf"_s).size() > 1000);
    }
    void aSavedReportIsIssuedOnceAndComesBack()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        importLedger(scene);
        scene.window->showSection(ui::MainWindow::Section::Reports);
        auto *page = scene.window->reportsPage();
        auto *name = page->findChild<QListWidget *>(u"reportName"_s);
        name->setCurrentRow(int(statistics::reportNames().indexOf(u"mediators"_s)));
        press(page, u"makeReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->document().pageCount() > 0, 60'000);
        for (const auto &suffix : {u"pdf"_s, u"xlsx"_s, u"csv"_s}) {
            page->notices()->clear();
            page->saveAs(scene.folder() + u"/mediators."_s + suffix);
            QTRY_VERIFY(page->notices()->text().contains(u"2026-0001"_s));
        }
        page->document().pageCount();
        press(page, u"issuedReports"_s);
        QTableView *issued = nullptr;
        QTRY_VERIFY((issued = page->findChild<QTableView *>(u"issuedTable"_s)));
        QTRY_COMPARE(issued->model()->rowCount(), 1);
        QTest::keyClick(issued, Qt::Key_Return);
        QTRY_VERIFY(!page->findChild<QTableView *>(u"issuedTable"_s));
        QTRY_VERIFY(scene.window->isSettled());
        QVERIFY(!page->findChild<QPushButton *>(u"showCorrections"_s)->isVisible());
    }

    void aResultIsMarkedWhereItStands()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Reports);
        auto *page = scene.window->reportsPage();
        press(page, u"makeReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->document().pageCount() > 0, 60'000);
        auto *view = page->findChild<ui::PdfView *>(u"reportView"_s);
        QTRY_VERIFY(view->isVisible());
        const auto plain = view->grab().toImage();
        type(page, u"reportSearch"_s, u"期限"_s);
        QTRY_VERIFY(view->found() > 0);
        view->showResult(1);
        const auto marked = view->grab().toImage();
        int yellow = 0;
        for (int y = 0; y < marked.height(); ++y) {
            for (int x = 0; x < marked.width(); ++x)
                yellow += marked.pixelColor(x, y) == QColor(0xff, 0xa5, 0x40) ? 1 : 0;
        }
        QVERIFY(yellow > 4);
        QVERIFY(plain != marked);
    }

    void aPersonIsAddedAndActs()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(3);
        type(page, u"personName"_s, u"陈静"_s);
        page->findChild<QCheckBox *>(u"role.clerk"_s)->setChecked(true);
        press(page, u"personAdd"_s);
        auto *person = scene.window->findChild<QComboBox *>(u"person"_s);
        QTRY_VERIFY(person->findText(u"陈静"_s) >= 0);
    }
    void aPersonChangesRolesAndLeaves()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(3);
        auto *people = page->findChild<QTableView *>(u"peopleTable"_s);
        QTRY_COMPARE(people->model()->rowCount(), 2);
        const auto text = [&](int row, int column) {
            return people->model()->index(row, column).data().toString();
        };
        people->setCurrentIndex(people->model()->index(1, 0));
        QVERIFY(page->findChild<QCheckBox *>(u"role.mediator"_s)->isChecked());
        page->findChild<QCheckBox *>(u"role.archivist"_s)->setChecked(true);
        press(page, u"personRoles"_s);
        QTRY_VERIFY(text(1, 1).contains(u'、'));
        people->setCurrentIndex(people->model()->index(1, 0));
        press(page, u"personLeft"_s);
        QTRY_COMPARE(text(1, 3), u"2026-01-15"_s);
        QVERIFY(scene.window->findChild<QComboBox *>(u"person"_s)->findText(u"周建华"_s) < 0);
        people->setCurrentIndex(people->model()->index(0, 0));
        press(page, u"personLeft"_s);
        QTRY_VERIFY(page->notices()->isVisible());
        QVERIFY(text(0, 3).isEmpty());
    }
    void everySettingIsChangedOnThePage()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.desk.ask(
            scene.window.get(),
            [](desk::Desk &desk) { return desk.office().changeSetting(u"enabled"_s, u"FILE_BINDING"_s); },
            [](const Result<void> &) {});
        QTRY_VERIFY(scene.window->isSettled());
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        QTRY_VERIFY(scene.window->isSettled());
        const auto before = office::settingsOf(page->settings().value());
        for (const auto &setting : before)
            changeField(page->findChild<QWidget *>(setting.name), setting);
        QVERIFY(page->hasUnsavedWork());
        press(page, u"settingsSave"_s);
        QTRY_VERIFY2(!page->hasUnsavedWork(), qPrintable(page->notices()->text()));
        std::optional<office::Settings> saved;
        scene.desk.ask(
            page, [](const desk::Desk &desk) { return Result<office::Settings>(desk.office().settings()); },
            [&](const Result<office::Settings> &settings) { saved = settings.value(); });
        QTRY_VERIFY(saved.has_value());
        const auto after = office::settingsOf(*saved);
        for (qsizetype i = 0; i < after.size(); ++i)
            QVERIFY2(after[i].value != before[i].value, qPrintable(after[i].name));
        QVERIFY(page->settings().value() == *saved);
    }

    void theOfficeIsChangedOnThePage()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        QTRY_VERIFY(scene.window->isSettled());
        type(page, u"office.name"_s, u"石桥街道调解中心"_s);
        type(page, u"office.address"_s, u"人民路18号"_s);
        type(page, u"office.telephone"_s, u"0377-63123456"_s);
        QVERIFY(page->hasUnsavedWork());
        press(page, u"settingsSave"_s);
        QTRY_VERIFY(scene.window->isSettled() && !page->hasUnsavedWork());
        scene.window->showSection(ui::MainWindow::Section::Settings);
        QCOMPARE(page->findChild<QLineEdit *>(u"office.name"_s)->text(), u"石桥街道调解中心"_s);
        QCOMPARE(page->findChild<QLineEdit *>(u"office.address"_s)->text(), u"人民路18号"_s);
        type(page, u"office.name"_s, u" "_s);
        press(page, u"settingsSave"_s);
        QTRY_COMPARE(QApplication::focusWidget(), page->findChild<QWidget *>(u"office.name"_s));
        QVERIFY(page->hasUnsavedWork());
    }
    void choicesAreChosenAndNumbersShowTheirExample()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        QTRY_VERIFY(scene.window->isSettled());
        QVERIFY(page->findChild<QComboBox *>(u"overlay"_s)->findText(u"浙江"_s) > 0);
        QVERIFY(page->findChild<QSpinBox *>(u"lengths.FILE_BINDING"_s));
        auto *example = page->findChild<QLabel *>(u"example.series.mediation"_s);
        type(page, u"series.mediation"_s, u"石调〔{year}〕{n:04}号"_s);
        QVERIFY(example->text().contains(u"石调〔2026〕0001号"_s));
        type(page, u"series.mediation"_s, u"no number"_s);
        QVERIFY(!example->text().contains(u"2026"_s));
        // A button to save stands only where something can be saved.
        auto *tabs = page->findChild<QTabWidget *>(u"settingsTabs"_s);
        auto *save = page->findChild<QPushButton *>(u"settingsSave"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(save->isVisible(), tab < 2);
        }
    }
    void aPersonIsRenamedAndARefusalPutsTheCursorThere()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(3);
        auto *people = page->findChild<QTableView *>(u"peopleTable"_s);
        QTRY_COMPARE(people->model()->rowCount(), 2);
        people->setCurrentIndex(people->model()->index(1, 0));
        type(page, u"personName"_s, u"李明"_s);
        press(page, u"personRename"_s);
        QTRY_COMPARE(QApplication::focusWidget(), page->findChild<QWidget *>(u"personName"_s));
        type(page, u"personName"_s, u"周建国"_s);
        press(page, u"personRename"_s);
        QTRY_COMPARE(people->model()->index(1, 0).data().toString(), u"周建国"_s);
        people->setCurrentIndex(people->model()->index(1, 0));
        type(page, u"personDay"_s, u"2026-01-20"_s);
        press(page, u"personLeft"_s);
        QTRY_COMPARE(QApplication::focusWidget(), page->findChild<QWidget *>(u"personDay"_s));
    }

    void settingsAreSavedAndRefusedWithASentence()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        QTRY_VERIFY(scene.window->isSettled());
        type(page, u"series.mediation"_s, u"石调〔{year}〕{n:04}号"_s);
        QVERIFY(page->hasUnsavedWork());
        press(page, u"settingsSave"_s);
        QTRY_VERIFY(!page->hasUnsavedWork());
        type(page, u"series.mediation"_s, u"no number"_s);
        press(page, u"settingsSave"_s);
        QTRY_VERIFY(page->notices()->isVisible() && page->notices()->text().contains(u"no number"_s));
        QVERIFY(page->hasUnsavedWork());
    }

    void theOfficeFileIsCheckedAndCopied()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Settings);
        auto *page = scene.window->settingsPage();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(4);
        press(page, u"verifyButton"_s);
        QTRY_VERIFY(page->notices()->text().contains(u"sound"_s));
        const auto path = scene.folder() + u"/copy.tiaocai"_s;
        page->officeFile()->backupTo(path);
        QTRY_VERIFY(page->notices()->text().contains(path));
        QVERIFY(QFileInfo::exists(path));
    }

    void picturesOfEveryPageAreTaken()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        const auto taken = ui::pictures::takeScreenshots(*scene.window, scene.folder() + u"/pictures"_s);
        QVERIFY(taken);
        QVERIFY(taken->size() >= 12);
        for (const auto &path : *taken)
            QVERIFY(QFileInfo(path).size() > 0);
    }

    void picturesNeedAFolder()
    {
        Scene scene(QDate(2026, 1, 15));
        scene.open();
        const auto refused = ui::pictures::takeScreenshots(*scene.window, scene.path() + u"/in-a-file"_s);
        QCOMPARE(refused.error().code, u"unwritable-file"_s);
    }
};

TIAOCAI_TEST(TestPapers)
#include "test_papers.moc"
