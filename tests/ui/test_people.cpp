// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_model.h"
#include "people/people_sheet.h"
#include "recording.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using ui::PersonCheck;
using ui::PersonColumn;

namespace {

/// Thirty invented workers as a spreadsheet gives them.
QString thirty(bool headline = true)
{
    QStringList lines;
    if (headline) lines.append(u"序号\t姓名\t联系电话\t欠薪金额"_s);
    for (int i = 1; i <= 30; ++i)
        lines.append(u"%1\t王桂%2\t139%3\t%4"_s.arg(i)
                         .arg(QChar(ushort(0x4E00 + i)))
                         .arg(i, 8, 10, QChar(u'0'))
                         .arg(1000 + i));
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace

class TestPeople : public QObject {
    Q_OBJECT

private slots:
    void columnsAreToldByTheirHeadline()
    {
        const auto pasted = ui::readPeople(thirty());
        QCOMPARE(pasted.rows.size(), 30);
        QCOMPARE(pasted.columns,
                 QList({PersonColumn::None, PersonColumn::Name, PersonColumn::Phone, PersonColumn::Amount}));
    }
    void columnsAreToldByWhatStandsInThem()
    {
        const auto pasted = ui::readPeople(thirty(false));
        QCOMPARE(pasted.rows.size(), 30);
        QCOMPARE(pasted.columns,
                 QList({PersonColumn::None, PersonColumn::Name, PersonColumn::Phone, PersonColumn::Amount}));
        const auto ids = ui::readPeople(u"李强\t11010519491231002X\n王芳\t110105194912310021"_s);
        QCOMPARE(ids.columns, QList({PersonColumn::Name, PersonColumn::IdNumber}));
        QCOMPARE(ui::readPeople(u"王桂兰\n李桂芝\n陈建国"_s).columns, QList({PersonColumn::Name}));
        QVERIFY(ui::readPeople(u" \n\n"_s).rows.isEmpty());
    }

    void aPasteIsTakenBackInOneStep()
    {
        ui::PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addRow();
        model.setData(model.index(0, ui::PeopleModel::Name), u"李强"_s);
        model.paste(ui::readPeople(thirty()));
        QCOMPARE(model.rowCount(), 31);
        QCOMPARE(model.sum(), Money::fromFen((30 * 1000 + 465) * 100));
        QVERIFY(model.undoPaste());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rows().first().name, u"李强"_s);
        QVERIFY(!model.undoPaste());
    }
    void aColumnIsFilledWhereItIsEmpty()
    {
        ui::PeopleModel model;
        model.setRows({ui::PersonRow{.name = u"李强"_s, .post = u"缝纫"_s}, ui::PersonRow{.name = u"王芳"_s},
                       ui::PersonRow{}});
        model.fill(PersonColumn::Post, u"整烫"_s);
        model.fill(PersonColumn::Amount, u"1.2万"_s);
        QCOMPARE(model.rows()[0].post, u"缝纫"_s);
        QCOMPARE(model.rows()[1].post, u"整烫"_s);
        QCOMPARE(model.sum(), Money::fromFen(2'400'000));
        QVERIFY(model.rows()[2].isBlank());
        QVERIFY(model.undoPaste());
        QCOMPARE(model.sum(), Money());
    }
    void aPasteIsReadByOtherColumns()
    {
        ui::PeopleModel model;
        model.paste(ui::readPeople(u"李强\t缝纫\n王芳\t整烫"_s));
        model.takeColumns({PersonColumn::Post, PersonColumn::Name});
        QCOMPARE(model.rows().first().name, u"缝纫"_s);
        QCOMPARE(model.rows().first().post, u"李强"_s);
    }

    /// The number says it; where the list says otherwise, somebody looks at the paper.
    void sexAndPeriodBelongToTheLine()
    {
        const auto pasted = ui::readPeople(
            u"姓名\t身份证号\t性别\t欠薪期间\t金额\n李强\t11010519491231002X\t男\t2026-07 至 2026-10\t100\n王芳\t\t女\t2026年7月-10月\t"_s);
        QCOMPARE(pasted.columns, QList({PersonColumn::Name, PersonColumn::IdNumber, PersonColumn::Sex,
                                        PersonColumn::Period, PersonColumn::Amount}));
        QCOMPARE(ui::readPeople(u"李强\t男\t2026-07 至 2026-10\n王芳\t女\t2026年7月-10月"_s).columns,
                 QList({PersonColumn::Name, PersonColumn::Sex, PersonColumn::Period}));
        const auto headed = [](const QString &heading) {
            return ui::readPeople(u"姓名\t"_s + heading + u"\n李强\t3500"_s).columns.last();
        };
        QCOMPARE(headed(u"9月份工资"_s), PersonColumn::Amount);
        QCOMPARE(headed(u"欠薪月份"_s), PersonColumn::Period);
        QVERIFY(
            !ui::readPeople(u"李强\t1990-03-05\n王芳\t1991-04-06"_s).columns.contains(PersonColumn::Period));
        ui::PeopleModel model;
        model.paste(pasted);
        const auto sex = [&](int row) { return model.index(row, ui::PeopleModel::Sex).data().toString(); };
        QCOMPARE(sex(0), casework::label(casework::Sex::Male)); // as the list has it, and looked at
        QCOMPARE(model.check(0).at, PersonColumn::Sex);
        QCOMPARE(model.check(1).kind, PersonCheck::Fine);
        model.setData(model.index(0, ui::PeopleModel::Sex), QString());
        QCOMPARE(sex(0), casework::label(casework::Sex::Female)); // by the number
        QCOMPARE(model.check(0).kind, PersonCheck::Fine);
        model.setData(model.index(1, ui::PeopleModel::Sex), u"x"_s);
        QCOMPARE(model.check(1).kind, PersonCheck::Wrong);
        QCOMPARE(ui::peopleFrom(ui::toJson(model.rows())), model.rows());
    }

    void everyLineIsChecked()
    {
        ui::PeopleModel model;
        model.setRows({ui::PersonRow{{}, u"李强"_s, u"11010519491231002X"_s, u"13900001234"_s, {}, u"100"_s},
                       ui::PersonRow{{}, u"王芳"_s, u"110105194912310021"_s},
                       ui::PersonRow{{}, u"陈红"_s, u"11010519491231002X"_s},
                       ui::PersonRow{{}, {}, {}, u"13900001234"_s},
                       ui::PersonRow{{}, u"赵梅"_s, {}, u"1390000"_s},
                       ui::PersonRow{{}, u"刘河"_s, {}, {}, {}, u"many"_s}, ui::PersonRow{}});
        QCOMPARE(model.check(1).kind, PersonCheck::Wrong);        // the check digit
        QVERIFY(!model.check(1).words.contains(u"4912310021"_s)); // which nobody reads over a shoulder
        QCOMPARE(model.check(2).kind, PersonCheck::Wrong);        // the number of another line
        QCOMPARE(model.check(3).at, PersonColumn::Name);
        QCOMPARE(model.check(4).kind, PersonCheck::Fine); // a phone of the town
        QCOMPARE(model.check(5).at, PersonColumn::Amount);
        QCOMPARE(model.check(6).kind, PersonCheck::Fine); // a blank line is nobody
        model.setKnown({{u"11010519491231002X"_s, u"171号"_s}});
        QVERIFY(model.check(0).kind != PersonCheck::Fine);
    }

    /// B9: thirty lines from a spreadsheet, through the window: a case of thirty, each with his claim.
    void thirtyWorkersApplyTogether()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        auto *name = inner<QLineEdit>(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s);
        name->setFocus();
        QApplication::clipboard()->setText(thirty());
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier); // never one person
        QVERIFY(name->text().isEmpty());
        auto *sheet = page->findChild<ui::PeopleSheet *>();
        QVERIFY(sheet->isVisible());
        const auto *table = sheet->findChild<QTableView *>(u"peopleTable"_s);
        QCOMPARE(table->model()->rowCount(), 30);
        QVERIFY(sheet->findChild<QLabel *>(u"peopleSum"_s)->text().contains(u"30,465.00"_s));
        QVERIFY(sheet->findChild<QLabel *>(u"peopleSum"_s)->text().contains(u"叁万零肆佰陆拾伍元整"_s));
        chooseIn(page, u"peopleCause"_s, u"wage-arrears"_s);
        const auto elected = table->model()->index(0, ui::PeopleModel::Delegate);
        for (int row = 0; row < 3; ++row)
            table->model()->setData(elected.siblingAtRow(row), Qt::Checked, Qt::CheckStateRole);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); // back to the application
        QVERIFY(!sheet->isVisible());
        type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"鑫源服装厂"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"三个月工资未付。"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(scene.window->casePage()->view().file.acts.size() == 1,
                     qPrintable(page->notices()->text()));
        const auto &file = scene.window->casePage()->view().file;
        QCOMPARE(file.active(casework::PartyRole::Applicant).size(), 30);
        QCOMPARE(file.claims.size(), 30);
        QCOMPARE(file.claimed(), Money::fromFen(3'046'500));
        QVERIFY(file.claims.first().record.by.has_value());
        QCOMPARE(file.persons(), 30);
        // Who speaks for all is an act of its own, offered with their names.
        auto *offer = scene.window->casePage()->findChild<QPushButton *>(u"recordDelegates"_s);
        QTRY_VERIFY(offer && offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        auto *form = recordPage(scene);
        QCOMPARE(form->kind(), casework::ActKind::DelegatesElected);
        QCOMPARE(form->findChild<ui::FieldEditor *>(u"field.delegates"_s)->value().toArray().size(), 3);
    }

    void whatAllHaveInCommonIsTypedOnce()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        QVERIFY(!page->findChild<QPushButton *>(u"peoplePrint"_s)->isVisible());
        QTest::keyClick(page, Qt::Key_L, Qt::ControlModifier);
        auto *sheet = page->findChild<ui::PeopleSheet *>();
        QTRY_VERIFY(sheet->isVisible());
        QVERIFY(page->findChild<QPushButton *>(u"peoplePrint"_s)->isVisible());
        sheet->paste(thirty());
        press(sheet, u"peopleFill"_s);
        auto *dialog = sheet->findChild<QDialog *>(u"askDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        chooseIn(dialog, u"fillColumn"_s, QString::number(int(PersonColumn::Post)));
        typeText(dialog->findChild<QLineEdit *>(u"fillValue"_s), u"缝纫"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const auto *table = sheet->findChild<QTableView *>(u"peopleTable"_s);
        const auto post = [&](int row) {
            return table->model()->index(row, ui::PeopleModel::Post).data().toString();
        };
        QTRY_COMPARE(post(29), u"缝纫"_s);
        press(sheet, u"peopleUndo"_s);
        QCOMPARE(post(29), QString());
    }

    void whatStandsOverTheGridIsReachedByKeys()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        QTest::keyClick(page, Qt::Key_L, Qt::ControlModifier);
        auto *sheet = page->findChild<ui::PeopleSheet *>();
        auto *table = sheet->findChild<QTableView *>(u"peopleTable"_s);
        auto *cause = sheet->findChild<QComboBox *>(u"peopleCause"_s);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentIndex().column(), int(ui::PeopleModel::Name));
        sheet->paste(thirty());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_L, Qt::ControlModifier); // what is missing still
        QCOMPARE(QApplication::focusWidget(), cause);
        QTest::keyClick(cause, Qt::Key_Down);
        QVERIFY(!sheet->cause().isEmpty());
        table->setFocus();
        QSet<QString> reached;
        for (auto *at = QApplication::focusWidget(); at && sheet->isAncestorOf(at);
             at = QApplication::focusWidget()) {
            QVERIFY2(!reached.contains(at->objectName()), qPrintable(at->objectName()));
            reached << at->objectName();
            QTest::keyClick(at, Qt::Key_Backtab,
                            at == table ? Qt::ShiftModifier | Qt::ControlModifier : Qt::ShiftModifier);
        }
        for (const auto &name :
             {u"peopleCause"_s, u"peopleWhich"_s, u"peopleFill"_s, u"peopleUndo"_s, u"peoplePaste"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void enterGoesThroughTheGridAndDown()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        QTest::keyClick(page, Qt::Key_L, Qt::ControlModifier);
        auto *table = page->findChild<QTableView *>(u"peopleTable"_s);
        QTRY_VERIFY(table->isVisible());
        table->setCurrentIndex(table->model()->index(0, ui::PeopleModel::Name));
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->currentIndex().column(), int(ui::PeopleModel::Name));
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!table->isVisible());
        QVERIFY(page->isVisible());
    }
};

TIAOCAI_TEST(TestPeople)
#include "test_people.moc"
