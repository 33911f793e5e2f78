// SPDX-License-Identifier: GPL-3.0-or-later
#include "court_scene.h"
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
#include <QTranslator>

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
    constexpr int people = 27;
    for (int i = 1; i < people; ++i) {
        worker.id = PartyId::fresh();
        worker.name = longName(u'李').mid(0, 120) + QString::number(i);
        application.parties << worker;
    }
    application.facts = u"工资未付。"_s;
    application.claims = {ClaimRecord{.id = ClaimId::fresh(), .amount = Money::fromFen(99'999'999'00)}};
    return {.payload = MediationApplied{application}, .on = dayOfSizes.addDays(-3)};
}

/// An office with one case of long names, many people and forty acts, late by a few days.
class LongNames {
public:
    LongNames()
        : scene(dayOfSizes.addDays(-3))
    {
        scene.open();
        std::optional<Result<desk::Recorded>> done;
        const auto live = [](desk::Desk &desk) {
            constexpr int acts = 40;
            auto recorded = desk.cases().registerCase(longStory());
            for (int i = 1; recorded && i < acts; ++i)
                recorded = desk.cases().record(
                    recorded->view.file.id,
                    {.payload = casework::ContactLogged{.channel = casework::Channel::Phone,
                                                        .text = longName(u'电')},
                     .on = dayOfSizes.addDays(-3)});
            return recorded;
        };
        scene.desk.ask(&scene.desk, live, [&](const Result<desk::Recorded> &recorded) { done = recorded; });
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

/// The widest within the area that nothing within themselves makes so wide: who looks for the reason begins there.
QString widestIn(const QScrollArea &area)
{
    const auto least = [](const QWidget *widget) {
        return widget->minimumWidth() > 0 ? widget->minimumWidth() : widget->minimumSizeHint().width();
    };
    QMultiMap<int, QString> names;
    for (const auto *widget : area.widget()->findChildren<QWidget *>()) {
        const auto inner = widget->findChildren<QWidget *>();
        const bool isReason =
            std::ranges::none_of(inner, [&](const QWidget *one) { return least(one) > least(widget) - 40; });
        if (isReason)
            names.insert(-least(widget), u"%1 %2 in %3 (%4)"_s
                                             .arg(QString::fromLatin1(widget->metaObject()->className()),
                                                  widget->objectName(), widget->parentWidget()->objectName())
                                             .arg(least(widget)));
    }
    return names.values().mid(0, 5).join(u", "_s);
}

/// What of the page on show does not fit its window.
QStringList unfit(const ui::MainWindow &window)
{
    auto *page = window.findChild<QStackedWidget *>()->currentWidget();
    auto troubles = silentlyCut(page);
    for (const auto *area : page->findChildren<QScrollArea *>()) {
        const auto wider = area->isVisible() ? area->horizontalScrollBar()->maximum() : 0;
        if (wider > 0)
            troubles << u"%1 is wider than its place by %2: %3"_s.arg(area->objectName())
                            .arg(wider)
                            .arg(widestIn(*area));
    }
    for (auto &trouble : troubles)
        trouble.prepend(page->objectName() + u": "_s);
    return troubles;
}

/// The window speaks it until this goes.
class Speaking {
public:
    explicit Speaking(const QString &language)
    {
        if (m_translator.load(u":/i18n/tiaocai_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator;
};

void addSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("language");
    for (const auto &size :
         {QSize(1920, 1080), QSize(1366, 768), QSize(1024, 640), QSize(911, 512), QSize(683, 384)}) {
        const auto row = [&](ui::Look look, const char *language) {
            QTest::addRow("%d x %d %s %s", size.width(), size.height(), language,
                          look == ui::Look::Light ? "light" : "dark")
                << size << int(look) << QString::fromLatin1(language);
        };
        row(ui::Look::Dark, "zh_CN");
        for (const auto *language : {"zh_CN", "zh_TW", "en"})
            row(ui::Look::Light, language);
    }
}

} // namespace

/// Every page on every size of screen, in both looks and every language, with the longest names.
class TestSizes : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { ui::wear(ui::Look::Light); }
    void everyPageFitsEveryScreen_data() { addSizes(); }
    void everyPageFitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(int, look);
        QFETCH(QString, language);
        const Speaking speaking(language);
        ui::wear(ui::Look(look));
        LongNames office;
        auto &window = *office.scene.window;
        window.setWindowState(Qt::WindowNoState);
        QList<std::function<void()>> views;
        for (const auto section : {Section::Today, Section::Cases, Section::Statistics, Section::Exchange,
                                   Section::Reports, Section::Settings})
            views << [&window, section] { window.showSection(section); };
        views << [&] { window.registerCase(); }
              << [&] { QTest::keyClick(window.intakePage(), Qt::Key_L, Qt::ControlModifier); }
              << [&] { window.openCase(office.id); }
              << [&] { window.casePage()->record(casework::ActKind::MediationAccepted); };
        QStringList troubles;
        for (const auto &show : views) {
            show();
            window.resize(size);
            QTRY_VERIFY(window.isSettled());
            QCoreApplication::processEvents();
            QCOMPARE(window.size(), size);
            troubles << unfit(window);
        }
        troubles << silentlyCut(window.findChild<QWidget *>(u"topBar"_s));
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    /// Two items of an agreement, which is the widest form.
    void aFormBeingFilledFitsEveryScreen_data() { addSizes(); }
    void aFormBeingFilledFitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(int, look);
        QFETCH(QString, language);
        const Speaking speaking(language);
        ui::wear(ui::Look(look));
        LongNames office;
        auto &window = *office.scene.window;
        window.setWindowState(Qt::WindowNoState);
        window.openCase(office.id);
        QTRY_VERIFY(window.isSettled());
        test::record(office.scene, casework::ActKind::MediationAccepted, u"今"_s);
        window.casePage()->record(casework::ActKind::AgreementSigned);
        auto *page = test::recordPage(office.scene);
        window.resize(size);
        page->form()->focusFirst();
        for (int line = 0; line < 2; ++line)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(window.isSettled());
        QCoreApplication::processEvents();
        QCOMPARE(page->findChild<ui::RecordListEditor *>()->count(), 2);
        const auto troubles = unfit(window);
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    void aCourtsPagesFitEveryScreen_data() { addSizes(); }
    void aCourtsPagesFitEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(int, look);
        QFETCH(QString, language);
        const Speaking speaking(language);
        ui::wear(ui::Look(look));
        const CourtScene court;
        auto &window = *court.scene.window;
        QStringList troubles;
        for (const auto section : {Section::Hearings, Section::Registers}) {
            window.showSection(section);
            window.resize(size);
            QTRY_VERIFY(window.isSettled());
            QCoreApplication::processEvents();
            QCOMPARE(window.size(), size);
            troubles << unfit(window);
        }
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
