// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskless.h"
#include "tables/line_delegate.h"
#include "tables/row_model.h"
#include "tables/table_view.h"
#include "tables/today_model.h"
#include "test_main.h"
#include "ui/desk_thread.h"
#include "widgets/act_keys.h"
#include "words.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace tiaocai;
using test::fixedNow;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString name;
    int amount = 0;
    bool isOld = false;
};

std::vector<ui::Column<Line>> lineColumns()
{
    return {{u"Name"_s, [](const Line &line) { return line.name; }},
            {u"Amount"_s,
             [](const Line &line) { return QString::number(line.amount); },
             [](const Line &line) { return line.amount; },
             {},
             true}};
}

desk::CaseRow caseRow(const QString &number)
{
    desk::CaseRow row;
    row.id = CaseId::fresh();
    row.number = number;
    row.applicants = u"王芳"_s;
    row.respondents = u"宏达机械"_s;
    return row;
}

desk::TodayView view()
{
    desk::TodayRow late{
        caseRow(u"石劳调字〔2026〕031号"_s),
        desk::DueClock{law::RuleId(u"MED_END_15"_s), QDate(2026, 11, 5), QDate(2026, 11, 20), -3},
        {casework::ActKind::MediationFailed, casework::ActKind::MediationExtended}};
    desk::TodayRow quiet{caseRow(u"石劳调字〔2026〕030号"_s), {}, {}};
    desk::TodayView view;
    view.on = fixedNow().today();
    view.groups = {{desk::TodayKind::Overdue, {late}, 1},
                   {desk::TodayKind::DueToday, {}, 0},
                   {desk::TodayKind::Silent, {quiet, late}, 40}};
    return view;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void rowModelKeepsTheRulesOfModels()
    {
        ui::RowModel<Line> model(lineColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"b"_s, 10}, {u"a"_s, 9}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"10"_s);
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
    void sortsByValueAndNotByText()
    {
        ui::RowModel<Line> model(lineColumns());
        model.setRows({{u"ten"_s, 10}, {u"nine"_s, 9}});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(ui::sortRole);
        sorted.sort(1);
        QCOMPARE(sorted.index(0, 0).data().toString(), u"nine"_s);
    }
    void strikesThroughWhatCountsNoMore()
    {
        ui::RowModel<Line> model(lineColumns());
        model.setStruckThrough([](const Line &line) { return line.isOld; });
        model.setRows({{u"now"_s, 1}, {u"then"_s, 2, true}});
        QVERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
        QVERIFY(model.index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    }
    void enterOpensTheRow()
    {
        ui::RowModel<Line> model(lineColumns());
        ui::TableView table(&model, u"table"_s, u"Table"_s);
        model.setRows({{u"a"_s, 1}, {u"b"_s, 2}});
        QSignalSpy opened(&table, &ui::TableView::opened);
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 1);
    }
    void todayIsGroupedWithoutEmptyGroups()
    {
        ui::DeskThread thread(fixedNow);
        const ui::Workplace place(thread);
        ui::TodayModel model(place);
        model.setView(view());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.groupIndex(desk::TodayKind::DueToday).isValid());
        QCOMPARE(model.index(0, ui::TodayModel::Number, model.groupIndex(desk::TodayKind::Silent))
                     .data()
                     .toString(),
                 u"石劳调字〔2026〕030号"_s);
    }
    void aLongGroupEndsInHowManyMore()
    {
        ui::DeskThread thread(fixedNow);
        const ui::Workplace place(thread);
        ui::TodayModel model(place);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto shown = view();
        model.setView(shown);
        const auto silent = model.groupIndex(desk::TodayKind::Silent);
        QCOMPARE(silent.data(Qt::AccessibleTextRole).toString(), u"Silent (40)"_s);
        QCOMPARE(silent.data(ui::groupCountRole).toInt(), 40);
        QCOMPARE(model.rowCount(model.groupIndex(desk::TodayKind::Overdue)), 1);
        QCOMPARE(model.rowCount(silent), 3);
        const auto last = model.index(2, 0, silent);
        QVERIFY(model.isMore(last) && !model.line(last));
        QVERIFY(last.data().toString().startsWith(u"38"_s));
        QCOMPARE(model.sequence(),
                 QList<CaseId>({shown.groups[0].rows[0].of.id, shown.groups[2].rows[0].of.id}));
    }
    void actsHaveOneKeyEach()
    {
        using casework::ActKind;
        ui::ActKeys list(Qt::Vertical, u"acts"_s);
        list.setActs({ActKind::MediationAccepted, ActKind::MediationDeclined});
        QSignalSpy chosen(&list, &ui::ActKeys::chosen);
        const auto buttons = list.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons[1]->accessibleName(), u"2 Mediation declined"_s);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ActKind>(), ActKind::MediationDeclined);
    }
    /// A cell that is too narrow for its words says them in its tool tip.
    void everyCellHasItsWordsAsAToolTip()
    {
        const test::Office office;
        ui::TodayModel model(office.place);
        model.setView(view());
        model.setShortNumbers(true);
        const auto group = model.groupIndex(desk::TodayKind::Overdue);
        const auto number = model.index(0, ui::TodayModel::Number, group);
        QCOMPARE(number.data().toString(), u"031号"_s);
        QCOMPARE(number.data(Qt::ToolTipRole).toString(), u"石劳调字〔2026〕031号"_s);
        for (int column = ui::TodayModel::Parties; column < ui::TodayModel::ColumnCount; ++column) {
            const auto cell = model.index(0, column, group);
            QCOMPARE(cell.data(Qt::ToolTipRole).toString(), cell.data().toString());
        }
    }
    void oneGroupIsShownAlone()
    {
        ui::DeskThread thread(fixedNow);
        const ui::Workplace place(thread);
        ui::TodayModel model(place);
        model.setView(view());
        model.showOnly(desk::TodayKind::Silent);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.groupIndex(desk::TodayKind::Overdue).isValid());
        model.showOnly({});
        QCOMPARE(model.rowCount(), 2);
    }
    void numbersAndDaysAreShort()
    {
        QCOMPARE(ui::shortNumber(u"石劳调字〔2026〕198号"_s), u"198号"_s);
        QCOMPARE(ui::shortNumber(u"石劳调登〔2026〕207号"_s), u"登207号"_s);
        QCOMPARE(ui::shortNumber(u"A-17"_s), u"A-17"_s);
        QVERIFY(ui::shortDay(QDate(2026, 11, 22), QDate(2026, 11, 23)).startsWith(u"11-22 "_s));
        QVERIFY(ui::shortDay(QDate(2025, 11, 22), QDate(2026, 11, 23)).startsWith(u"2025-11-22 "_s));
        QVERIFY(ui::shortDay({}, QDate(2026, 11, 23)).isEmpty());
    }
};

TIAOCAI_TEST(TestTables)
#include "test_tables.moc"
