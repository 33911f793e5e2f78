// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cases_page.h"
#include "pages/reports_page.h"
#include "pages/statistics_page.h"
#include "pages/today_page.h"
#include "recording.h"
#include "test_main.h"
#include "ui/look.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using Section = ui::MainWindow::Section;

namespace {

const QDate dayOfSizes{2026, 11, 23};

/// 125 characters, as long as a name in the register may be.
QString longName(QChar begin)
{
    return QString(begin) + QString(124, u'长');
}

casework::ActDraft longStory()
{
    using namespace casework;
    Application application;
    PartyRecord worker{.id = PartyId::fresh(), .role = PartyRole::Applicant, .kind = PartyKind::Worker};
    worker.name = longName(u'王');
    PartyRecord employer{.id = PartyId::fresh(), .role = PartyRole::Respondent, .kind = PartyKind::Employer};
    employer.name = longName(u'宏');
    application.parties = {worker, employer};
    application.facts = u"工资未付。"_s;
    application.claims = {ClaimRecord{.id = ClaimId::fresh(), .amount = Money::fromFen(99'999'999'00)}};
    return {.payload = MediationApplied{application}, .on = dayOfSizes.addDays(-3)};
}

/// An office with one case of long names, late by a few days.
class LongNames {
public:
    LongNames()
        : scene(dayOfSizes.addDays(-3))
    {
        scene.open();
        std::optional<Result<desk::Recorded>> done;
        scene.desk.ask(
            &scene.desk, [](desk::Desk &desk) { return desk.cases().registerCase(longStory()); },
            [&](const Result<desk::Recorded> &recorded) { done = recorded; });
        [&] { QTRY_VERIFY(done.has_value() && done->has_value()); }();
        scene.setDay(dayOfSizes.addDays(10));
        id = (*done)->view.file.id;
    }

    Scene scene;
    CaseId id;
};

/// What is cut off and says nowhere what it is.
QStringList silentlyCut(QWidget *root)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, int needed, const QString &words) {
        const bool isSeen = widget->isVisible() && !words.isEmpty();
        if (isSeen && widget->width() < needed && widget->toolTip().isEmpty())
            cut << u"%1 “%2” %3 < %4"_s.arg(widget->objectName(), words.left(20))
                       .arg(widget->width())
                       .arg(needed);
    };
    for (const auto *label : root->findChildren<QLabel *>()) {
        const bool isPlain = !label->wordWrap() && label->pixmap().isNull();
        if (isPlain) note(label, label->fontMetrics().horizontalAdvance(label->text()), label->text());
    }
    for (const auto *button : root->findChildren<QPushButton *>())
        note(button, button->sizeHint().width() - 8, button->text());
    return cut;
}

} // namespace

/// Every page of the frame on every size of screen, in both looks, with the longest names.
class TestSizes : public QObject {
    Q_OBJECT

private slots:
    void everyPageFitsEveryScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("look");
        for (const auto &size :
             {QSize(1920, 1080), QSize(1366, 768), QSize(1024, 640), QSize(911, 512), QSize(683, 384)}) {
            QTest::addRow("%d x %d light", size.width(), size.height()) << size << int(ui::Look::Light);
            QTest::addRow("%d x %d dark", size.width(), size.height()) << size << int(ui::Look::Dark);
        }
    }
    void everyPageFitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(int, look);
        ui::wear(ui::Look(look));
        LongNames office;
        auto &window = *office.scene.window;
        window.setWindowState(Qt::WindowNoState);
        QStringList troubles;
        for (const auto section :
             {Section::Today, Section::Cases, Section::Statistics, Section::Reports, Section::Settings}) {
            window.showSection(section);
            window.resize(size);
            QTRY_VERIFY(window.isSettled());
            QCoreApplication::processEvents();
            QCOMPARE(window.size(), size);
            auto *page = window.findChild<QStackedWidget *>()->currentWidget();
            auto *area = page->findChild<QScrollArea *>(u"pageArea"_s);
            if (section != Section::Settings && area->horizontalScrollBar()->maximum() > 0)
                troubles << u"%1 is wider than the window by %2"_s.arg(page->objectName())
                                .arg(area->horizontalScrollBar()->maximum());
            if (section != Section::Settings) troubles << silentlyCut(page);
        }
        troubles << silentlyCut(window.findChild<QWidget *>(u"topBar"_s));
        ui::wear(ui::Look::Light);
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    void theWindowGoesDownToItsLeastSize()
    {
        LongNames office;
        auto &window = *office.scene.window;
        window.openCase(office.id);
        window.registerCase();
        for (int section = 0; section <= int(Section::Settings); ++section)
            window.showSection(Section(section));
        QTRY_VERIFY(window.isSettled());
        const auto least = window.minimumSizeHint();
        QVERIFY2(least.width() <= 640 && least.height() <= 360,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }
};

TIAOCAI_TEST(TestSizes)
#include "test_sizes.moc"
