// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "case/act_entries.h"
#include "case/attachments_panel.h"
#include "case/case_chips.h"
#include "pages/cases_page.h"
#include "picture/timeline_picture.h"
#include "reports/print.h"
#include "scene.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QCheckBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 9);
const QByteArray paper("%PDF-1.7 调解笔录");

ActDraft applied(int workers = 1, const QString &employer = u"鑫源服装厂"_s)
{
    MediationApplied payload;
    auto &application = payload.application;
    for (int i = 0; i < workers; ++i) {
        PartyRecord worker{.role = PartyRole::Applicant, .name = i == 0 ? u"李强"_s : u"王%1"_s.arg(i)};
        worker.phone = u"13073833652"_s;
        application.parties << worker;
    }
    PartyRecord boss{.role = PartyRole::Respondent, .kind = PartyKind::Employer, .name = employer};
    boss.alias = u"滨河路安置房工地3号楼"_s;
    application.parties << boss;
    ClaimRecord claim{.cause = Cause::WageArrears};
    claim.amount = Money::fromFen(31'240'000);
    application.claims << claim;
    application.facts = u"自2026年7月起只发生活费。"_s;
    return {.payload = payload, .on = monday};
}

/// What the office does meanwhile, without a window.
template <typename Action>
auto done(Scene &scene, Action action)
{
    using Answer = std::invoke_result_t<Action, desk::Desk &>;
    std::optional<Answer> answer;
    scene.desk.ask(&scene.desk, action, [&](const Answer &said) { answer = said; });
    [&] { QTRY_VERIFY(answer.has_value()); }();
    [&] {
        QVERIFY2(answer->has_value(), qPrintable(answer->has_value() ? QString() : answer->error().text));
    }();
    return **answer;
}

CaseId registered(Scene &scene, const ActDraft &draft)
{
    return done(scene, [draft](desk::Desk &desk) { return desk.cases().registerCase(draft); }).view.file.id;
}

desk::Recorded recorded(Scene &scene, const CaseId &id, const ActDraft &draft)
{
    return done(scene, [id, draft](desk::Desk &desk) { return desk.cases().record(id, draft); });
}

ui::CasePage *opened(Scene &scene, const CaseId &id)
{
    scene.window->openCase(id);
    auto *page = scene.window->casePage();
    [&] {
        QTRY_COMPARE(page->current(), id);
        QTRY_VERIFY(scene.window->isSettled());
    }();
    return page;
}

QString whole(const QWidget *root)
{
    QStringList words;
    for (const auto *label : root->findChildren<QLabel *>())
        words << label->text();
    return words.join(u'\n');
}

QString readingPane(const ui::CasePage &page)
{
    return page.findChild<QTextEdit *>(u"actText"_s)->toPlainText();
}

void drop(QWidget *on, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &event);
}

/// Takes what the desktop would open.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;

public slots:
    void take(const QUrl &url) { urls << url; }
};

} // namespace

class TestCasePage : public QObject {
    Q_OBJECT

private slots:
    void theSummaryTellsTheCase()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied(27));
        SessionSet session;
        session.day = monday.addDays(2);
        session.time = QTime(9, 30);
        session.place = u"第一调解室"_s;
        recorded(scene, id, {.payload = session, .on = monday});
        auto *page = opened(scene, id);
        const auto *card = page->findChild<QWidget *>(u"caseSummary"_s);
        const auto text = whole(card);
        for (const auto &words :
             {u"鑫源服装厂"_s, u"滨河路安置房工地3号楼"_s, u"312,400.00"_s, u"09:30"_s, u"第一调解室"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"13073833652"_s));
        const auto *facts = page->findChild<QLabel *>(u"caseFacts"_s);
        QVERIFY(!facts->isVisible());
        press(page, u"caseFactsFold"_s);
        QVERIFY(facts->isVisible());
        QVERIFY(facts->text().contains(u"生活费"_s));
    }

    void theReadingPaneSaysWhatWasRecorded()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied());
        auto *page = opened(scene, id);
        auto *acts = page->findChild<QTableView *>(u"actsTable"_s);
        QVERIFY2(readingPane(*page).contains(u"滨河路安置房工地3号楼"_s), qPrintable(readingPane(*page)));
        recorded(scene, id,
                 {.payload = ContactLogged{.channel = Channel::Phone, .text = u"厂长邓新源：带工资表"_s},
                  .on = monday});
        QTRY_COMPARE(acts->model()->rowCount(), 2);
        QTest::keyClick(acts, Qt::Key_Up);
        QTRY_VERIFY(readingPane(*page).contains(u"带工资表"_s));
        QVERIFY(acts->model()->index(0, 0).data().toString().contains(u"带工资表"_s));
        QTest::keyClick(acts, Qt::Key_Down);
        QVERIFY(readingPane(*page).contains(u"生活费"_s));
    }

    /// What was typed a week later says so, and that nobody said why.
    void aLateEntryIsMarked()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied());
        scene.setDay(monday.addDays(7));
        const ContactLogged contact{.channel = Channel::Phone, .text = u"催办"_s};
        recorded(scene, id, {.payload = contact, .on = monday.addDays(1)});
        recorded(scene, id, {.payload = contact, .on = monday.addDays(2), .note = u"停电"_s});
        auto *page = opened(scene, id);
        const auto entries = ui::actEntries(page->view());
        QCOMPARE(entries[0].daysLate, 5);
        QVERIFY(!ui::lateWords(entries[0]).contains(u"not explained"_s));
        QVERIFY(ui::lateWords(entries[1]).contains(u"6"_s));
        QVERIFY(ui::lateWords(entries[1]).contains(u"not explained"_s));
        QCOMPARE(ui::lateWords(entries[2]), QString());
        QVERIFY(readingPane(*page).contains(u"停电"_s));
    }

    /// Why, who checked it, before and after: for ever.
    void aCorrectionStaysReadable()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied());
        const auto act =
            recorded(scene, id,
                     {.payload = ContactLogged{.channel = Channel::Phone, .text = u"旧话"_s}, .on = monday})
                .act;
        ActCorrected correction;
        correction.act = act;
        correction.reason = u"听错了"_s;
        correction.rightData =
            std::make_shared<const Payload>(ContactLogged{.channel = Channel::Phone, .text = u"新话"_s});
        recorded(scene, id, {.payload = correction, .on = monday});
        auto *page = opened(scene, id);
        const auto entries = ui::actEntries(page->view());
        QCOMPARE(entries.size(), 4); // the application, the act as it is, as it was, and the correction
        const auto corrections = ui::correctionsOf(page->view(), act);
        QCOMPARE(corrections.size(), 1);
        QCOMPARE(corrections[0].changes.size(), 1);
        QCOMPARE(corrections[0].changes[0].mid(1), (QStringList{u"旧话"_s, u"新话"_s}));
        auto *acts = page->findChild<QTableView *>(u"actsTable"_s);
        for (int row = 0; row < entries.size(); ++row) {
            if (entries[row].act.id != act || entries[row].isStruck) continue;
            acts->setCurrentIndex(acts->model()->index(row, 0));
        }
        const auto text = readingPane(*page);
        for (const auto &words : {u"听错了"_s, u"旧话 → 新话"_s, u"李明"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }

    void filesAreDroppedOpenedAndMissed()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied());
        auto *page = opened(scene, id);
        const auto path = scene.folder() + u"/笔录 第1次.pdf"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(paper) > 0);
        file.close();
        auto *panel = page->findChild<ui::AttachmentsPanel *>();
        page->findChild<QTabWidget *>(u"caseTabs"_s)->setCurrentWidget(panel);
        drop(panel, {path});
        QTRY_COMPARE(page->view().attachments.size(), 1);
        QTRY_VERIFY(scene.window->isSettled());
        auto *table = page->findChild<QTableView *>(u"attachmentsTable"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"笔录 第1次.pdf"_s);
        const Opened desktop;
        table->setCurrentIndex(table->model()->index(0, 0));
        press(page, u"attachmentOpen"_s);
        QTRY_COMPARE(desktop.urls.size(), 1);
        QFile copy(desktop.urls.first().toLocalFile());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), paper);
        QVERIFY(copy.fileName() != path);
        // A program is told and not taken.
        const auto program = scene.folder() + u"/setup.exe"_s;
        QFile exe(program);
        QVERIFY(exe.open(QIODevice::WriteOnly) && exe.write("MZ") > 0);
        exe.close();
        drop(panel, {program});
        QTRY_VERIFY(page->notices()->text().contains(u"setup.exe"_s));
        QCOMPARE(page->view().attachments.size(), 1);
    }

    void aFileOfAnActStandsWithIt()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied());
        auto *page = opened(scene, id);
        const auto path = scene.folder() + u"/申请书.pdf"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(paper) > 0);
        file.close();
        const auto act = page->view().file.acts.first().id;
        page->findChild<ui::AttachmentsPanel *>()->attach({path}, act);
        QTRY_COMPARE(page->view().attachments.size(), 1);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"actFile"_s));
        QVERIFY(page->findChild<QPushButton *>(u"actFile"_s)->text().contains(u"申请书.pdf"_s));
        const Opened desktop;
        press(page, u"actFile"_s);
        QTRY_COMPARE(desktop.urls.size(), 1);
    }

    void theHeadSaysWhatIsLate()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied());
        scene.setDay(monday.addDays(20));
        auto *page = opened(scene, id);
        const auto view = page->view();
        const auto *next = ui::nextDeadline(view, monday.addDays(20));
        QVERIFY(next);
        QCOMPARE(next->period.rule.toString(), u"MED_ACCEPT_3WD"_s);
        QCOMPARE(next->state, law::DeadlineState::Overdue);
        // Withdrawn before acceptance: it says so, and what was late stays late.
        recorded(scene, id,
                 {.payload = MediationWithdrawn{.party = {}, .recorded = true, .reason = u"和解"_s},
                  .on = monday.addDays(20)});
        page = opened(scene, id);
        QTRY_COMPARE(casework::standing(page->view().file), u"withdrawn"_s);
    }
    void whatIsYearsAwayIsNotNext()
    {
        desk::CaseView view;
        law::Deadline storage;
        storage.period.judged = storage.period.due = QDate(2036, 12, 7);
        view.deadlines << storage;
        QVERIFY(!ui::nextDeadline(view, monday));
        storage.period.judged = storage.period.due = QDate(2026, 12, 7);
        view.deadlines << storage;
        QVERIFY(ui::nextDeadline(view, monday) == &view.deadlines[1]);
        view.deadlines[1].state = law::DeadlineState::Overdue;
        view.deadlines[1].missed = true;
        view.deadlines[1].officeDuty = true;
        QVERIFY(!ui::nextDeadline(view, monday));
        QVERIFY(ui::latest(view) == &view.deadlines[1]);
    }

    /// Words of what happened stand on no other and never across the line of today.
    void wordsOnTheTimelineKeepApart()
    {
        QVERIFY(rc::check("boxes keep apart", [] {
            ui::Timeline timeline;
            timeline.first = monday;
            timeline.last = monday.addDays(*rc::gen::inRange(20, 200));
            timeline.today = monday.addDays(*rc::gen::inRange(0, 20));
            const int count = *rc::gen::inRange(1, 40);
            for (int i = 0; i < count; ++i)
                timeline.acts << ui::TimelineAct{monday.addDays(*rc::gen::inRange(0, 20)),
                                                 u"第 %1 次调解"_s.arg(i), i % 3 == 0, false};
            ui::TimelinePicture picture;
            picture.resize(900, 200);
            picture.setTimeline(timeline);
            const double now = timeline.x(timeline.today, 8, 884);
            const auto boxes = picture.actBoxes();
            RC_ASSERT(boxes.size() == count);
            for (int i = 0; i < count; ++i) {
                if (boxes[i].isNull()) continue;
                RC_ASSERT(!(boxes[i].left() < now && now < boxes[i].right()));
                RC_ASSERT(!boxes[i].intersects(picture.todayBox()));
                for (int j = 0; j < i; ++j)
                    RC_ASSERT(boxes[j].isNull() || !boxes[i].intersects(boxes[j]));
            }
        }));
    }
    void moreThanEightPeriodsScroll()
    {
        ui::Timeline timeline;
        timeline.first = monday;
        timeline.last = monday.addDays(60);
        timeline.today = monday;
        ui::TimelinePicture picture;
        picture.resize(900, 400);
        const auto bars = [&](int count) {
            timeline.bars.clear();
            for (int i = 0; i < count; ++i) {
                ui::Bar bar;
                bar.deadline = i;
                bar.from = monday;
                bar.due = bar.end = bar.unrolled = bar.until = monday.addDays(15);
                timeline.bars << bar;
            }
            picture.setTimeline(timeline);
        };
        bars(8);
        const int height = picture.sizeHint().height();
        const auto last = picture.barBox(timeline.bars.last());
        QVERIFY(last.bottom() <= height);
        bars(12);
        QCOMPARE(picture.sizeHint().height(), height);
        QCOMPARE(picture.barBox(timeline.bars.last()).top(), last.top()); // it opens at the end
        QTest::keyClick(&picture, Qt::Key_Down);
        QVERIFY(picture.barBox(timeline.bars[1]).top() > 0);
    }

    void everyTabHasItsListUnderTheKeys()
    {
        Scene scene(monday);
        scene.open();
        auto *page = opened(scene, registered(scene, applied()));
        auto *tabs = page->findChild<QTabWidget *>(u"caseTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            page->setFocus();
            auto *list = qobject_cast<QTableView *>(QApplication::focusWidget());
            QVERIFY2(list && tabs->currentWidget()->isAncestorOf(list), qPrintable(tabs->tabText(tab)));
        }
    }

    void enterPressesWhatHasTheFocus()
    {
        Scene scene(monday);
        scene.open();
        auto *page = opened(scene, registered(scene, applied()));
        page->findChild<QTabWidget *>(u"caseTabs"_s)->setCurrentIndex(1);
        auto *numbers = page->findChild<QPushButton *>(u"partyNumbers"_s);
        numbers->setFocus(Qt::TabFocusReason);
        QTest::keyClick(numbers, Qt::Key_Return);
        QTRY_VERIFY(numbers->isChecked());
        QVERIFY(page->isVisible());
        page->setFocus();
        QTest::keyClick(page->findChild<QTableView *>(u"partiesTable"_s), Qt::Key_Return);
        QTRY_VERIFY(!page->isVisible());
    }

    void anotherCaseBeginsWithItsCourse()
    {
        Scene scene(monday);
        scene.open();
        const auto first = registered(scene, applied()), second = registered(scene, applied());
        scene.window->openCase(first, {first, second});
        auto *page = scene.window->casePage();
        QTRY_VERIFY(page->current() == first && scene.window->isSettled());
        auto *tabs = page->findChild<QTabWidget *>(u"caseTabs"_s);
        tabs->setCurrentIndex(3);
        QVERIFY(page->go(1)); // one compares the same of each
        QCOMPARE(tabs->currentIndex(), 3);
        opened(scene, first);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void afterACorrectionTheListHasTheFocus()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied());
        recorded(scene, id,
                 {.payload = ContactLogged{.channel = Channel::Phone, .text = u"已联系"_s}, .on = monday});
        auto *page = opened(scene, id);
        auto *wrong = page->findChild<QPushButton *>(u"correctButton"_s);
        wrong->setFocus(Qt::TabFocusReason);
        QTest::keyClick(wrong, Qt::Key_Return);
        QTRY_VERIFY(!page->isVisible());
        auto *reason = scene.window->findChild<QLineEdit *>(u"correctReason"_s);
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        QTest::keyClicks(reason, u"phone"_s);
        QTest::keyClick(scene.window->findChild<QCheckBox *>(u"correctVoided"_s), Qt::Key_Space);
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->isVisible() && scene.window->isSettled());
        QCOMPARE(QApplication::focusWidget(), page->findChild<QTableView *>(u"actsTable"_s));
    }

    void longNamesAndManyPeopleFit()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied(27, QString(125, u'长')));
        for (int i = 0; i < 40; ++i)
            recorded(scene, id,
                     {.payload = ContactLogged{.channel = Channel::Phone, .text = QString(300, u'话')},
                      .on = monday});
        auto *page = opened(scene, id);
        QVERIFY2(page->minimumSizeHint().width() <= 640,
                 qPrintable(QString::number(page->minimumSizeHint().width())));
        scene.window->resize(1024, 640);
        QTRY_VERIFY(scene.window->width() <= 1024);
        QCOMPARE(page->findChild<QTableView *>(u"actsTable"_s)->model()->rowCount(), 41);
    }

    void theSheetIsOnePage()
    {
        Scene scene(monday);
        scene.open();
        const auto id = registered(scene, applied(27, QString(125, u'长')));
        auto *page = opened(scene, id);
        const auto path = scene.folder() + u"/sheet.pdf"_s;
        const auto printed = reports::writePdf(page->sheet(), path);
        QVERIFY(printed);
        QCOMPARE(printed->pages, 1);
    }
};

TIAOCAI_TEST(TestCasePage)
#include "test_case_page.moc"
