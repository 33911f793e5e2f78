// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcuts_dialog.h"
#include "dialogs/tour_dialog.h"
#include "scene.h"
#include "test_main.h"
#include "ui/look.h"
#include "widgets/marks.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5;

/// Controls that a person operates and that a reader must be able to name.
bool needsName(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::PushButton,   QAccessible::CheckBox, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Table,
        QAccessible::Tree,         QAccessible::List,     QAccessible::PageTab};
    return roles.contains(role);
}

QString pathOf(const QObject *object)
{
    QStringList names;
    for (; object; object = object->parent())
        names.prepend(object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                     : object->objectName());
    return names.join(u'/');
}

void collectNameless(const QWidget *root, QStringList &nameless)
{
    for (auto *widget : root->findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || !widget->isVisibleTo(root);
        auto *accessible = isInner ? nullptr : QAccessible::queryAccessibleInterface(widget);
        if (!accessible || !needsName(accessible->role())) continue;
        if (qobject_cast<QComboBox *>(widget->parentWidget()) ||
            widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        if (accessible->text(QAccessible::Name).isEmpty()) nameless.append(pathOf(widget));
    }
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(ui::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(ui::Look::Light);
        QTest::newRow("dark") << int(ui::Look::Dark);
    }
    void textIsReadable()
    {
        QFETCH(int, look);
        const auto palette = ui::palette(ui::Look(look));
        using Role = QPalette::ColorRole;
        const QList<QPair<Role, Role>> pairs{
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},   {QPalette::Link, QPalette::Base}};
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto &[ink, ground] : pairs) {
                const auto measured = ui::contrast(palette.color(group, ink), palette.color(group, ground));
                QVERIFY2(measured >= readable,
                         qPrintable(u"%1 on %2: %3"_s.arg(ink).arg(ground).arg(measured)));
            }
        }
    }
    void marksAreReadable_data() { textIsReadable_data(); }
    void marksAreReadable()
    {
        QFETCH(int, look);
        const auto palette = ui::palette(ui::Look(look));
        for (int mark = 0; mark <= int(ui::Mark::Void); ++mark) {
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase})
                QVERIFY(ui::contrast(ui::color(ui::Mark(mark), ui::Look(look)), palette.color(ground)) >=
                        readable);
        }
    }

    void everyControlHasANameForReaders()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *window = scene.window.get();
        QStringList nameless;
        for (const auto room : {ui::MainWindow::Room::Today, ui::MainWindow::Room::Cases,
                                ui::MainWindow::Room::Reports, ui::MainWindow::Room::Settings}) {
            window->showRoom(room);
            QTRY_VERIFY(window->isSettled());
            collectNameless(window, nameless);
        }
        window->registerCase();
        collectNameless(window, nameless);
        window->openCase(CaseId::fresh());
        collectNameless(window, nameless);
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void nothingIsCutOffOnASmallScreen()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->registerCase();
        const auto least = scene.window->minimumSizeHint();
        QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }

    void theTourHasFiveStepsAndCanBeSkipped()
    {
        ui::TourDialog tour;
        tour.show();
        auto *title = tour.findChild<QLabel *>(u"tourTitle"_s);
        QStringList titles{title->text()};
        for (int i = 1; i < ui::TourDialog::steps; ++i) {
            press(&tour, u"tourOn"_s);
            titles.append(title->text());
        }
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 5);
        QVERIFY(tour.isVisible());
        press(&tour, u"tourOn"_s);
        QVERIFY(!tour.isVisible());
        ui::TourDialog skipped;
        skipped.show();
        QTest::keyClick(&skipped, Qt::Key_Escape);
        QVERIFY(!skipped.isVisible());
    }

    void allKeysStandOnOneSheet()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        QTest::keyClick(scene.window.get(), Qt::Key_F12);
        auto *sheet = scene.window->findChild<ui::ShortcutsDialog *>();
        QVERIFY(sheet);
        QVERIFY(sheet->findChild<QTableView *>(u"shortcutsTable"_s)->model()->rowCount() > 10);
    }
};

TIAOCAI_TEST(TestLook)
#include "test_look.moc"
