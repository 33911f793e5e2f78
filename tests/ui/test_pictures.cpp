// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/explain_dialog.h"
#include "dialogs/guide_window.h"
#include "picture/timeline_picture.h"
#include "scene.h"
#include "tables/case_order.h"
#include "test_main.h"

#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextBrowser>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

ui::Timeline story()
{
    ui::Bar award;
    award.text = u"审限 45 日"_s;
    award.from = QDate(2026, 10, 1);
    award.unrolled = QDate(2026, 11, 14);
    award.due = QDate(2026, 11, 16);
    award.end = award.until = today;
    award.earlier = {QDate(2026, 11, 9)};
    award.pauses = {{QDate(2026, 10, 10), QDate(2026, 10, 20)}};
    award.state = law::DeadlineState::Overdue;
    ui::Timeline timeline;
    timeline.bars = {award};
    timeline.acts = {{QDate(2026, 10, 1), u"受理"_s}};
    timeline.first = QDate(2026, 9, 26);
    timeline.last = QDate(2026, 11, 28);
    timeline.today = today;
    return timeline;
}

QString textOnPage(const QString &pdf)
{
    QPdfDocument document;
    document.load(pdf);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text;
}

desk::CaseRow row(const QString &applicant, qint64 yuan)
{
    desk::CaseRow made;
    made.id = CaseId::fresh();
    made.applicants = applicant;
    made.claimed = Money::fromFen(yuan * 100);
    return made;
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void zoomKeepsBarsOnTheirDays()
    {
        ui::TimelinePicture picture;
        picture.resize(800, 200);
        picture.setTimeline(story());
        const auto whole = picture.barBox(picture.timeline().bars.first());
        QTest::keyClick(&picture, Qt::Key_Plus);
        const auto &timeline = picture.timeline();
        const auto nearer = picture.barBox(timeline.bars.first());
        QVERIFY(nearer.width() > whole.width());
        QCOMPARE(nearer.left(), timeline.x(QDate(2026, 10, 2), 8, 784));
        QVERIFY(std::abs(nearer.right() - timeline.x(today.addDays(1), 8, 784)) < 0.01);
        QTest::keyClick(&picture, Qt::Key_Left);
        QVERIFY(picture.timeline().first >= story().first);
        QTest::keyClick(&picture, Qt::Key_0);
        QCOMPARE(picture.barBox(picture.timeline().bars.first()), whole);
    }

    void neverShowsMoreThanTheWholeStory()
    {
        ui::TimelinePicture picture;
        picture.resize(800, 200);
        picture.setTimeline(story());
        for (int i = 0; i < 20; ++i)
            picture.zoom(1.5, 700);
        QVERIFY(picture.timeline().first.daysTo(picture.timeline().last) >= 10);
        for (int i = 0; i < 40; ++i)
            picture.zoom(0.5, 100);
        QCOMPARE(picture.timeline().first, story().first);
        QCOMPARE(picture.timeline().last, story().last);
    }

    void theTimelineIsSavedAsSvgAndPdf()
    {
        const QTemporaryDir folder;
        ui::TimelinePicture picture;
        picture.resize(800, 200);
        picture.setTimeline(story());
        QVERIFY(picture.saveAs(folder.filePath(u"line.svg"_s)));
        QVERIFY(QSvgRenderer(folder.filePath(u"line.svg"_s)).isValid());
        QVERIFY(picture.saveAs(folder.filePath(u"line.pdf"_s)));
        QPdfDocument pdf;
        QCOMPARE(pdf.load(folder.filePath(u"line.pdf"_s)), QPdfDocument::Error::None);
        QCOMPARE(pdf.pageCount(), 1);
        const auto refused = picture.saveAs(folder.filePath(u"line.bmp"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"unknown-format"_s);
    }

    void whyPrintsAsACalculationSheet()
    {
        Scene scene(QDate(2026, 11, 12));
        scene.open();
        desk::CaseView view;
        law::Deadline deadline;
        deadline.period.rule = law::RuleId(u"MED_END_15"_s);
        deadline.period.from = QDate(2026, 11, 12);
        deadline.period.due = deadline.period.judged = deadline.period.unrolled = QDate(2026, 11, 27);
        deadline.period.trace = {{law::Step::Start, {2026, 11, 12}, {2026, 11, 12}, 0, {}},
                                 {law::Step::Count, {2026, 11, 12}, {2026, 11, 27}, 15, {}}};
        ui::Workplace place(scene.desk);
        std::optional<ui::OfficeView> office;
        scene.desk.ask(
            &scene.desk, [](const desk::Desk &desk) { return ui::readOffice(desk); },
            [&](const Result<ui::OfficeView> &read) { office.emplace(*read); });
        QTRY_VERIFY(office.has_value());
        place.setOffice(*office);
        ui::ExplainDialog dialog(place, view, deadline);
        const auto path = scene.folder() + u"/sheet.pdf"_s;
        dialog.saveSheet(path);
        const auto text = textOnPage(path);
        for (const auto &words :
             {u"期限计算单"_s, u"2026-11-27"_s, u"第二十九条"_s, u"逐日计算"_s, u"李明"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }

    void theGuideHasItsPictures()
    {
        ui::GuideWindow guide;
        QVERIFY(guide.findChild<QTextBrowser *>(u"guideText"_s)->toPlainText().contains(u"时间线"_s));
        QFile text(u":/guide/guide.md"_s);
        QVERIFY(text.open(QFile::ReadOnly));
        static const QRegularExpression picture(u"\\]\\((pictures/[^)]+)\\)"_s);
        auto found = picture.globalMatch(QString::fromUtf8(text.readAll()));
        int pictures = 0;
        for (; found.hasNext(); ++pictures) {
            const auto path = u":/guide/"_s + found.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
        QVERIFY(pictures >= 4);
    }

    void theListSortsByValueAndStably()
    {
        Scene scene(today);
        const ui::Workplace place(scene.desk);
        const auto columns = ui::caseColumns(place);
        const QList<desk::CaseRow> rows{row(u"王芳"_s, 900), row(u"陈强"_s, 10'000), row(u"王芳"_s, 80)};
        const auto names = ui::sorted(rows, columns, {1, Qt::AscendingOrder});
        QCOMPARE(names[1].id, rows[0].id);
        QCOMPARE(names[2].id, rows[2].id);
        const auto amounts = ui::sorted(rows, columns, {ui::caseColumn::claimed, Qt::DescendingOrder});
        QCOMPARE(amounts.first().id, rows[1].id);
        QCOMPARE(amounts.last().id, rows[2].id);
        const auto asGiven = ui::sorted(rows, columns, {});
        QCOMPARE(asGiven.first().id, rows.first().id);
    }
};

TIAOCAI_TEST(TestPictures)
#include "test_pictures.moc"
