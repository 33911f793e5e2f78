// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/imports_dialog.h"
#include "dialogs/join_dialog.h"
#include "importing.h"
#include "ledger/ledger_cells.h"
#include "offered.h"
#include "paths.h"
#include "people/people_sheet.h"
#include "recording.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using ui::LedgerCells;

namespace {

constexpr int overviewTab = 0, gridTab = 1, lookTab = 2, wordsTab = 3, grownTab = 4;

QString trial(const QString &name)
{
    return tiaocai::test::dataPath(u"/ledger/trials/"_s + name);
}

QString written(Scene &scene, const QString &text)
{
    const auto path = scene.folder() + u"/ledger.csv"_s;
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
    file.write(text.toUtf8());
    return path;
}

const QString doubtful = u"案号,申请人,被申请人,受理日期,案由,调解员,乡镇,结案日期,调解结果,协议金额（元）\n"
                         "1号,张三,甲公司,2026-02-30,工资,周建华,石桥镇,2026-02-03,调解成功,100\n"
                         "2号,李 四,乙公司,2026/2/4,奇怪的事,周健华,石桥镇,2026-03-03,不知怎样,\n"
                         "3号,王五等十二人,丙公司,2026-02-05,工资,周建华,石桥镇,2026-03-05,调解成功,1.2万\n"
                         "合计,,,,,,,,,100\n"_s;

/// The dialog on a file, read.
ui::ImportDialog *readInto(Scene &scene, const QString &path)
{
    auto *dialog = openImport(scene, path);
    auto *cells = dialog->findChild<QTableView *>(u"ledgerCells"_s);
    [&] { QTRY_VERIFY(cells->model()->rowCount() > 0 && cells->model()->columnCount() > 2); }();
    return dialog;
}

void showTab(ui::ImportDialog *dialog, int tab)
{
    auto *tabs = dialog->findChild<QTabWidget *>(u"importTabs"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
    QCOMPARE(tabs->currentIndex(), tab);
}

QModelIndex cell(QTableView *table, int row, int column)
{
    const auto *model = qobject_cast<LedgerCells *>(table->model());
    return model->index(model->lineOf(row), LedgerCells::FirstCell + column);
}

LedgerCells::State state(const QModelIndex &index)
{
    return LedgerCells::State(index.data(LedgerCells::stateRole).toInt());
}

/// One that was closed may not be gone yet.
QLineEdit *openedCell(ui::ImportDialog *dialog)
{
    for (auto *editor : dialog->findChildren<QLineEdit *>(u"ledgerCell"_s)) {
        if (editor->isVisible()) return editor;
    }
    return nullptr;
}

void waitRead(ui::ImportDialog *dialog)
{
    auto *start = dialog->findChild<QPushButton *>(u"importStart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 30'000);
}

} // namespace

class TestLedgerWizard : public QObject {
    Q_OBJECT

private slots:
    void init() { QApplication::clipboard()->clear(); }

    void cellsSayHowTheyWereRead()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        auto *dialog = readInto(scene, written(scene, doubtful));
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(state(cell(table, 2, 3)), LedgerCells::State::Wrong);
        QCOMPARE(state(cell(table, 3, 4)), LedgerCells::State::Doubt);
        QCOMPARE(state(cell(table, 3, 8)), LedgerCells::State::Doubt);
        QCOMPARE(state(cell(table, 4, 1)), LedgerCells::State::Changed);
        QVERIFY(cell(table, 4, 1).data().toString().contains(u"12"_s));
        QCOMPARE(cell(table, 4, 9).data().toString(), u"12,000.00"_s);
        // What only lays a text out changes nothing.
        QCOMPARE(state(cell(table, 3, 1)), LedgerCells::State::Plain);
        QCOMPARE(cell(table, 3, 1).data().toString(), u"李四"_s);
        QCOMPARE(state(cell(table, 3, 3)), LedgerCells::State::Plain);
        QCOMPARE(cell(table, 3, 3).data().toString(), u"2026-02-04"_s);
        const auto verdict = [&](int row) {
            return cell(table, row, 0).siblingAtColumn(LedgerCells::Verdict).data().toString();
        };
        QVERIFY2(verdict(2).contains(u"not imported"_s), qPrintable(verdict(2)));
        QVERIFY2(verdict(5).contains(u"a sum"_s), qPrintable(verdict(5)));
        QVERIFY2(verdict(1).contains(u"above"_s), qPrintable(verdict(1)));
        // Below stands why.
        showTab(dialog, gridTab);
        table->setCurrentIndex(cell(table, 2, 3));
        QVERIFY(dialog->findChild<QLabel *>(u"ledgerTold"_s)->text().contains(u"2026-02-30"_s));
    }

    void onlyDoubtsAreShown()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        auto *dialog = readInto(scene, written(scene, doubtful));
        showTab(dialog, gridTab);
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        auto *which = dialog->findChild<ui::Segment *>(u"ledgerWhich"_s);
        which->setFocus();
        QTest::keyClick(which, Qt::Key_Right);
        QCOMPARE(table->model()->rowCount(), 2);
        which->setFocus();
        QTest::keyClick(which, Qt::Key_Right);
        QCOMPARE(table->model()->rowCount(), 2); // headings and sum
    }

    /// A hurried person: types into the wrong cell, Esc, then corrects two cells, Enter and Enter, and looks again.
    void aCellIsCorrectedInItsPlaceAndReadAgain()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        const auto path = written(scene, doubtful);
        auto *dialog = readInto(scene, path);
        showTab(dialog, gridTab);
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        auto *start = dialog->findChild<QPushButton *>(u"importStart"_s);
        QVERIFY2(start->text().contains(u"2 case"_s), qPrintable(start->text()));

        table->setFocus();
        table->setCurrentIndex(cell(table, 3, 2));
        QTest::keyClick(table, Qt::Key_X);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(start->isEnabled());
        QCOMPARE(state(cell(table, 3, 2)), LedgerCells::State::Plain);

        table->setCurrentIndex(cell(table, 2, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = openedCell(dialog);
        QVERIFY(editor);
        editor->selectAll();
        typeText(editor, u"2026-2-1"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!start->isEnabled()); // what stands here was not read yet
        QCOMPARE(table->currentIndex().row(), cell(table, 3, 3).row());
        QTest::keyClick(table, Qt::Key_Return);
        waitRead(dialog);
        QVERIFY2(start->text().contains(u"3 case"_s), qPrintable(start->text()));
        QCOMPARE(state(cell(table, 2, 3)), LedgerCells::State::Fixed);
        QCOMPARE(cell(table, 2, 3).data().toString(), u"2026-02-01"_s);
        QCOMPARE(table->currentIndex().row(), cell(table, 4, 3).row());
        const auto *reports = dialog->findChild<QTableView *>(u"importReports"_s);
        QStringList said;
        for (int row = 0; row < reports->model()->rowCount(); ++row)
            said << reports->model()->index(row, 3).data().toString();
        QVERIFY2(said.join(u'\n').contains(u"corrected by hand to “2026-2-1”"_s),
                 qPrintable(said.join(u'\n')));

        startImport(scene, dialog);
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), doubtful); // the file is as it was
    }

    /// Ctrl+Enter in an opened cell: it is read first, and nothing is written unread.
    void whatIsBeingTypedIsNotImportedUnread()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        auto *dialog = readInto(scene, written(scene, doubtful));
        showTab(dialog, gridTab);
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        table->setFocus();
        table->setCurrentIndex(cell(table, 2, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = openedCell(dialog);
        editor->selectAll();
        typeText(editor, u"2026-2-1"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        waitRead(dialog);
        QVERIFY(scene.window->casesPage()->rows().isEmpty());
        QCOMPARE(state(cell(table, 2, 3)), LedgerCells::State::Fixed);
        // As in the file: the fix is gone, and the row with it.
        table->setCurrentIndex(cell(table, 2, 3));
        press(dialog, u"ledgerTakeBack"_s);
        waitRead(dialog);
        QCOMPARE(state(cell(table, 2, 3)), LedgerCells::State::Wrong);
    }

    /// Esc leaves, and what was corrected waits; a file that was changed meanwhile is not corrected blindly.
    void whatWasCorrectedWaits()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        const auto path = written(scene, doubtful);
        auto *dialog = readInto(scene, path);
        showTab(dialog, gridTab);
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        table->setFocus();
        table->setCurrentIndex(cell(table, 2, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = openedCell(dialog);
        editor->selectAll();
        typeText(editor, u"2026-2-1"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!scene.window->findChild<ui::ImportDialog *>());

        scene.window->importLedger();
        dialog = importDialog(scene);
        press(dialog, u"importGoOn"_s);
        waitRead(dialog);
        table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        QTRY_COMPARE(state(cell(table, 2, 3)), LedgerCells::State::Fixed);
        QVERIFY(dialog->findChild<QPushButton *>(u"importStart"_s)->text().contains(u"3 case"_s));
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!scene.window->findChild<ui::ImportDialog *>());

        written(scene, QString(doubtful).replace(u"2026-02-30"_s, u"2026-02-01"_s));
        scene.window->importLedger();
        dialog = importDialog(scene);
        readFile(dialog, path);
        auto *notice = dialog->findChild<QLabel *>(u"noticeText"_s);
        QTRY_VERIFY2(notice->text().contains(u"2026-02-30"_s), qPrintable(notice->text()));
        QVERIFY(!dialog->findChild<QPushButton *>(u"importStart"_s)->isEnabled());
        press(dialog, u"importTakeBack"_s);
        waitRead(dialog);
        QVERIFY(dialog->findChild<QPushButton *>(u"importStart"_s)->text().contains(u"3 case"_s));
    }

    /// Left out, taken in again, left out: it stands among the rows to look at, is not imported, and waits with the draft.
    void aCaseIsLeftOutAndTakenInAgain()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        const auto path = written(scene, doubtful);
        auto *dialog = readInto(scene, path);
        showTab(dialog, gridTab);
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        auto *start = dialog->findChild<QPushButton *>(u"importStart"_s);
        auto *leave = dialog->findChild<QPushButton *>(u"ledgerLeaveOut"_s);
        const auto verdict = [&] {
            return cell(table, 3, 0).siblingAtColumn(LedgerCells::Verdict).data().toString();
        };
        table->setCurrentIndex(cell(table, 5, 1)); // a sum is no case
        QVERIFY(!leave->isEnabled());
        table->setCurrentIndex(cell(table, 3, 1));
        const auto asOffered = leave->text();
        press(dialog, u"ledgerLeaveOut"_s);
        QVERIFY(!start->isEnabled());
        waitRead(dialog);
        QVERIFY2(start->text().contains(u"1 case"_s), qPrintable(start->text()));
        QVERIFY2(verdict().contains(u"left out"_s), qPrintable(verdict()));
        QVERIFY(leave->text() != asOffered);
        press(dialog, u"ledgerLeaveOut"_s);
        waitRead(dialog);
        QVERIFY2(start->text().contains(u"2 case"_s), qPrintable(start->text()));
        QCOMPARE(leave->text(), asOffered);
        press(dialog, u"ledgerLeaveOut"_s);
        waitRead(dialog);
        const auto *reports = dialog->findChild<QTableView *>(u"importReports"_s)->model();
        QStringList said;
        for (int row = 0; row < reports->rowCount(); ++row)
            said << reports->index(row, 0).data().toString() + reports->index(row, 3).data().toString();
        QVERIFY2(said.join(u'\n').contains(u"3It was left out by hand"_s), qPrintable(said.join(u'\n')));

        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!scene.window->findChild<ui::ImportDialog *>());
        scene.window->importLedger();
        dialog = importDialog(scene);
        press(dialog, u"importGoOn"_s);
        waitRead(dialog);
        start = dialog->findChild<QPushButton *>(u"importStart"_s);
        QVERIFY2(start->text().contains(u"1 case"_s), qPrintable(start->text()));
        press(dialog, u"importStart"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"importUndo"_s)->isVisible()); // it is done
        press(dialog, u"importClose"_s);
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 1);
        QCOMPARE(scene.window->casesPage()->rows().first().number, u"3号"_s);
    }

    void aReportLeadsToItsCell()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        auto *dialog = readInto(scene, written(scene, doubtful));
        showTab(dialog, lookTab);
        auto *reports = dialog->findChild<QTableView *>(u"importReports"_s);
        reports->setFocus();
        reports->setCurrentIndex(reports->model()->index(0, 0));
        QTest::keyClick(reports, Qt::Key_Return);
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->currentIndex(), cell(table, 2, 3));
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!scene.window->findChild<ui::ImportDialog *>());
        QVERIFY(scene.window->casesPage()->rows().isEmpty());
    }

    /// Said once, and known in the next file of the office.
    void wordsAreAssignedOnce()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        const auto path = written(scene, doubtful);
        auto *dialog = readInto(scene, path);
        showTab(dialog, wordsTab);
        auto *words = dialog->findChild<QTableWidget *>(u"ledgerWords"_s);
        const auto rowOf = [&](const QString &word) {
            for (int row = 0; row < words->rowCount(); ++row) {
                if (words->item(row, 1)->text() == word) return row;
            }
            return -1;
        };
        const auto box = [&](const QString &word) {
            return qobject_cast<QComboBox *>(words->cellWidget(rowOf(word), 2));
        };
        QCOMPARE(words->rowCount(), 3); // a cause, a person, a result: no town is known here to compare with
        choose(box(u"奇怪的事"_s), u"wage-arrears"_s);
        choose(box(u"周健华"_s), u"周建华"_s);
        choose(box(u"不知怎样"_s), u"failed"_s);
        press(dialog, u"ledgerWordsAgain"_s);
        waitRead(dialog);
        QCOMPARE(box(u"周健华"_s)->currentText(), u"周建华"_s); // can be said otherwise
        auto *table = dialog->findChild<QTableView *>(u"ledgerCells"_s);
        QTRY_VERIFY(state(cell(table, 3, 8)) != LedgerCells::State::Doubt);
        startImport(scene, dialog);
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 2);
        QCOMPARE(std::ranges::count(scene.window->casesPage()->rows(), u"周建华"_s, &desk::CaseRow::handler),
                 2);

        QFile other(scene.folder() + u"/next.csv"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QString(doubtful).replace(u"2号"_s, u"8号"_s).toUtf8());
        other.close();
        dialog = readInto(scene, other.fileName());
        auto *tabs = dialog->findChild<QTabWidget *>(u"importTabs"_s);
        QCOMPARE(tabs->tabText(wordsTab), u"Unknown words"_s);
    }

    void theDryRunTellsTheMonths()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        auto *dialog = readInto(scene, written(scene, doubtful));
        showTab(dialog, overviewTab);
        const auto *months = dialog->findChild<QTableView *>(u"ledgerMonths"_s)->model();
        QCOMPARE(months->rowCount(), 3); // February, March, all
        const auto row = [&](int at) {
            QStringList texts;
            for (int column = 0; column < months->columnCount(); ++column)
                texts << months->index(at, column).data().toString();
            return texts.join(u' ');
        };
        QCOMPARE(row(0), u"2026-02 2 13 2 0 0 0 0 0.00"_s);
        QCOMPARE(row(1), u"2026-03 0 0 0 1 0 0 0 12,000.00"_s);
        QVERIFY(row(2).endsWith(u"2 13 2 1 0 0 0 12,000.00"_s));
        QVERIFY(scene.window->casesPage()->rows().isEmpty());
    }

    /// 3号 stands here with another end than in the ledger: both are seen side by side.
    void aGrownListIsHeldAgainstWhatIsThere()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        startImport(scene, openImport(scene, trial(u"t41-october.csv"_s)));
        auto *dialog = readInto(scene, trial(u"t41-november.csv"_s));
        showTab(dialog, grownTab);
        const auto *grown = dialog->findChild<QTableView *>(u"importGrown"_s)->model();
        QCOMPARE(grown->rowCount(), 3);
        const auto text = [&](int row, int column) { return grown->index(row, column).data().toString(); };
        QVERIFY(text(0, 3).contains(u"now closed"_s));
        QVERIFY(text(2, 3).contains(u"contradicts"_s));
        QCOMPARE(text(2, 4), u"2026-10-20"_s);
        QCOMPARE(text(2, 6), u"agreement reached"_s);
        QCOMPARE(text(2, 7), u"调解不成"_s);
        auto *every = dialog->findChild<QCheckBox *>(u"importEndings"_s);
        QTest::mouseClick(every, Qt::LeftButton, {}, {8, every->height() / 2});
        startImport(scene, dialog);
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 4);
        QCOMPARE(std::ranges::count(scene.window->casesPage()->rows(), QDate(), &desk::CaseRow::closedOn), 1);
    }

    /// From the window, any time later; with a reason, and never where somebody worked on it since.
    void anEarlierImportIsTakenBack()
    {
        Scene scene(QDate(2026, 11, 28));
        scene.open();
        startImport(scene, openImport(scene, trial(u"t41-october.csv"_s)));
        startImport(scene, openImport(scene, trial(u"t28-employer-applies.csv"_s)));
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 5);
        scene.window->importLedger();
        press(importDialog(scene), u"importEarlier"_s);
        ui::ImportsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = scene.window->findChild<ui::ImportsDialog *>()));
        auto *table = dialog->findChild<QTableView *>(u"importsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *undo = dialog->findChild<QPushButton *>(u"importsUndo"_s);
        QTRY_VERIFY(undo->isEnabled());
        auto *reason = dialog->findChild<QLineEdit *>(u"importsReason"_s);
        for (int i = 0; i < 3; ++i) // a hurried person's Enter takes nothing back
            QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(scene.window->casesPage()->rows().size(), 5);
        press(dialog, u"importsUndo"_s);
        QCOMPARE(QApplication::focusWidget(), reason); // why?
        typeText(reason, u"导错了文件"_s);
        press(dialog, u"importsUndo"_s);
        QTRY_COMPARE(scene.window->casesPage()->rows().size(), 3);
        QTRY_VERIFY(table->model()->index(0, 5).data().toString().contains(u"导错了文件"_s));
        QVERIFY(!undo->isEnabled());

        // On the other somebody works.
        const auto rows = scene.window->casesPage()->rows();
        const auto open = std::ranges::find(rows, QDate(), &desk::CaseRow::closedOn);
        QVERIFY(open != rows.end());
        casework::ContactLogged contact;
        contact.channel = casework::Channel::Phone;
        contact.text = u"电话催问"_s;
        const casework::ActDraft draft{.payload = contact, .on = scene.desk.now().today()};
        std::optional<Result<desk::Recorded>> done;
        scene.desk.ask(
            scene.window.get(),
            [id = open->id, draft](desk::Desk &desk) { return desk.cases().record(id, draft); },
            [&](const Result<desk::Recorded> &recorded) { done = recorded; });
        QTRY_VERIFY(done.has_value());
        QVERIFY2(done->has_value(), qPrintable(done->has_value() ? QString() : done->error().text));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        auto *standing = dialog->findChild<QLabel *>(u"importsStanding"_s);
        QTRY_VERIFY2(standing->text().contains(open->number), qPrintable(standing->text()));
        QVERIFY(!undo->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!scene.window->findChild<ui::ImportsDialog *>());
    }

    /// Three hundred lines from a spreadsheet join a case that is there.
    void threeHundredJoinACase()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        auto *page = scene.window->casePage();
        auto *tabs = page->findChild<QTabWidget *>(u"caseTabs"_s);
        if (tabs) tabs->setCurrentIndex(1);
        press(page, u"partyJoin"_s);
        ui::JoinDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<ui::JoinDialog *>()));
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QStringList lines{u"序号\t姓名\t联系电话\t欠薪金额"_s};
        for (int i = 1; i <= 300; ++i)
            lines.append(u"%1\t王桂%2\t139%3\t%4"_s.arg(i)
                             .arg(QChar(ushort(0x4E00 + i)))
                             .arg(i, 8, 10, QChar(u'0'))
                             .arg(1000 + i));
        QApplication::clipboard()->setText(lines.join(u"\r\n"_s));
        auto *table = dialog->findChild<QTableView *>(u"peopleTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 300);
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier); // as what do they join?
        QVERIFY(dialog->isVisible());
        QCOMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"joinRole"_s));
        QTest::keyClick(dialog->findChild<QWidget *>(u"joinRole"_s), Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"joinReason"_s));
        type(dialog, u"joinReason"_s, u"同一单位欠薪"_s);
        const auto *reason = dialog->findChild<QLineEdit *>(u"joinReason"_s);
        for (int i = 0; i < 2; ++i) // twice in a hurry
            QTest::keyClick(const_cast<QLineEdit *>(reason), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<ui::JoinDialog *>(), 60'000);
        QTRY_COMPARE(page->view().file.active(casework::PartyRole::Applicant).size(), 301);
        QCOMPARE(page->view().file.acts.size(), 301);
        QVERIFY(page->view().file.acts.last().note.contains(u"1,300.00"_s));
    }

    /// S9: who joins on an earlier day joins late, and the act says why.
    void joiningLateNeedsItsReason()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        scene.setDay(QDate(2026, 11, 12));
        auto *page = scene.window->casePage();
        press(page, u"partyJoin"_s);
        ui::JoinDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<ui::JoinDialog *>()));
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QApplication::clipboard()->setText(u"王桂兰"_s);
        auto *table = dialog->findChild<QTableView *>(u"peopleTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(dialog->findChild<QWidget *>(u"joinRole"_s), Qt::Key_Home);
        type(dialog, u"joinReason"_s, u"同一单位欠薪"_s);
        auto *why = dialog->findChild<QLineEdit *>(u"joinLateReason"_s);
        QVERIFY(!why->isVisible());
        type(dialog, u"joinDay"_s, u"1110"_s);
        QVERIFY(why->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), why);
        type(dialog, u"joinLateReason"_s, u"下村走访"_s);
        QTest::keyClick(why, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(page->view().file.acts.size(), 2);
        QCOMPARE(page->view().file.acts.last().note, u"下村走访"_s);
    }

    /// After acceptance nobody joins who has not consented; who is there is not added twice.
    void whoJoinsAMediationConsents()
    {
        ui::PeopleModel model;
        model.setJoining({u"11010519491231002X"_s}, true);
        model.paste(ui::readPeople(u"李强\t11010519491231002X\n王芳\t\n"_s));
        QCOMPARE(model.check(0).at, ui::PersonColumn::IdNumber);
        QCOMPARE(model.check(1).at, ui::PersonColumn::Signed);
        model.setAllSigned(true);
        QCOMPARE(model.check(1).kind, ui::PersonCheck::Fine);
        QCOMPARE(model.check(0).kind, ui::PersonCheck::Wrong);
        const auto pasted = ui::readPeople(u"姓名\t是否同意\n王芳\t是\n李强\t否"_s);
        QCOMPARE(pasted.columns, QList({ui::PersonColumn::Name, ui::PersonColumn::Signed}));
    }
};

TIAOCAI_TEST(TestLedgerWizard)
#include "test_ledger_wizard.moc"
