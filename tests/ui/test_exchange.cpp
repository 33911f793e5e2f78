// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"
#include "exchange/applications_panel.h"
#include "exchange/packet_dialog.h"
#include "pages/exchange_page.h"
#include "paths.h"
#include "scene.h"
#include "test_main.h"
#include "widgets/notice_bar.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

QString packet(const QString &file)
{
    return tiaocai::test::dataPath(u"/intake/"_s) + file;
}

/// The window on its room for what comes and goes.
class Counter {
public:
    Counter()
        : scene(QDate(2026, 4, 3))
    {
        scene.open();
        scene.window->showSection(ui::MainWindow::Section::Exchange);
        page = scene.window->exchangePage();
        settle();
    }
    void settle() const { QTRY_VERIFY(scene.window->isSettled()); }
    ui::PacketDialog *dialog() const
    {
        ui::PacketDialog *shown = nullptr;
        [&] {
            QTRY_VERIFY(shown = page->findChild<ui::PacketDialog *>());
            QTRY_VERIFY(shown->isVisible());
        }();
        settle();
        return shown;
    }
    QAbstractItemModel *waiting() const
    {
        return page->findChild<QTableView *>(u"applicationsTable"_s)->model();
    }
    /// As a person does it: choose the file, look, let them wait.
    void takeIn(const QString &file)
    {
        const Answering person(byFile(file));
        press(page, u"applicationsRead"_s);
        auto *shown = dialog();
        press(shown, u"packetChoose"_s);
        settle();
        press(shown, u"packetTake"_s);
        settle();
        QTRY_VERIFY(!page->findChild<ui::PacketDialog *>() ||
                    !page->findChild<ui::PacketDialog *>()->isVisible());
        settle();
    }

    Scene scene;
    ui::ExchangePage *page = nullptr;
};

} // namespace

/// 往来: what comes from others and goes to them, as a person sees it.
class TestExchange : public QObject {
    Q_OBJECT

private slots:
    void aPacketIsLookedAtBeforeItIsTakenIn()
    {
        Counter counter;
        QCOMPARE(counter.waiting()->rowCount(), 0);
        const Answering person(byFile(packet(u"packet.json"_s)));
        press(counter.page, u"applicationsRead"_s);
        auto *dialog = counter.dialog();
        QVERIFY(!dialog->findChild<QPushButton *>(u"packetTake"_s)->isEnabled());
        press(dialog, u"packetChoose"_s);
        counter.settle();
        auto *lines = dialog->findChild<QTableView *>(u"packetTable"_s)->model();
        QCOMPARE(lines->rowCount(), 1);
        QVERIFY(lines->index(0, 4).data().toString().contains(u"王小样"_s));
        QCOMPARE(counter.waiting()->rowCount(), 0); // nothing was taken in yet
        // Another name in the field is another file: what was looked at is not taken for it.
        type(dialog, u"packetFile"_s, u"other.csv"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"packetTake"_s)->isEnabled());
        dialog->setFile(packet(u"packet.json"_s));
        counter.settle();
        press(dialog, u"packetTake"_s);
        QVERIFY(
            !dialog->findChild<QLineEdit *>(u"packetFile"_s)->isEnabled()); // it is this one that is taken
        QVERIFY(!dialog->findChild<QPushButton *>(u"packetCheck"_s)->isEnabled());
        QTRY_COMPARE(counter.waiting()->rowCount(), 1);
    }
    void theKeysOfACheckedFileOnlyLook()
    {
        Counter counter;
        press(counter.page, u"applicationsRead"_s);
        auto *dialog = counter.dialog();
        auto *file = dialog->findChild<QLineEdit *>(u"packetFile"_s);
        typeText(file, packet(u"packet.json"_s));
        QTest::keyClick(file, Qt::Key_Return, Qt::ControlModifier);
        counter.settle();
        const auto *take = dialog->findChild<QPushButton *>(u"packetTake"_s);
        QTRY_VERIFY(take->isEnabled());
        QTest::keyClick(file, Qt::Key_Return, Qt::ControlModifier);
        counter.settle();
        QVERIFY(dialog->isVisible() && take->isEnabled());
        QCOMPARE(counter.waiting()->rowCount(), 0);
        press(dialog, u"packetCheck"_s); // the file may have become another one under its name
        counter.settle();
        QTRY_VERIFY(take->isEnabled());
        QStringList order;
        QWidget *at = file;
        do {
            if (at->isEnabled() && at->focusPolicy() & Qt::TabFocus && dialog->isAncestorOf(at))
                order << at->objectName();
            at = at->nextInFocusChain();
        } while (at != file);
        QVERIFY2(order.indexOf(u"packetTake"_s) > order.indexOf(u"packetTable"_s),
                 qPrintable(order.join(u' ')));
        QVERIFY2(order.indexOf(u"packetSource"_s) < order.indexOf(u"packetCheck"_s),
                 qPrintable(order.join(u' ')));
    }
    void aFileThatIsDroppedIsLookedAt()
    {
        Counter counter;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(packet(u"packet.csv"_s))});
        QDragEnterEvent entered(QPoint(40, 40), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(counter.page, &entered);
        QVERIFY(entered.isAccepted());
        QDropEvent dropped(QPointF(40, 40), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(counter.page, &dropped);
        auto *dialog = counter.dialog();
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"packetTable"_s)->model()->rowCount(), 1);
        QCOMPARE(counter.waiting()->rowCount(), 0);
    }
    void anApplicationBecomesACase()
    {
        Counter counter;
        counter.takeIn(packet(u"packet.json"_s));
        QCOMPARE(counter.waiting()->rowCount(), 1);
        auto *tabs = counter.page->findChild<QTabWidget *>(u"exchangeTabs"_s);
        QVERIFY(tabs->tabText(tabs->indexOf(counter.page->applications())).contains(u'1'));
        auto *table = counter.page->findChild<QTableView *>(u"applicationsTable"_s);
        tabs->setCurrentWidget(counter.page->applications());
        QCOMPARE(table->currentIndex().row(), 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier); // a hurried hand
        QTRY_COMPARE(counter.waiting()->rowCount(), 0);
        counter.settle();
        press(counter.page, u"applicationOpen"_s);
        counter.settle();
        const auto &file = counter.scene.window->casePage()->view().file;
        QCOMPARE(file.application.platformSerial, u"HN2026000123"_s);
        QCOMPARE(file.stage, casework::Stage::Registered);
    }
    void theReplyListIsWritten()
    {
        Counter counter;
        counter.takeIn(packet(u"packet.json"_s));
        const auto path = counter.scene.folder() + u"/replies.csv"_s;
        const Answering person(byFile(path));
        press(counter.page, u"applicationReplies"_s);
        QTRY_VERIFY(QFile::exists(path));
        counter.settle();
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(u"HN2026000123,待处理"_s.toUtf8()));
    }
    void aFileThatIsNoPacketSaysSo()
    {
        Counter counter;
        press(counter.page, u"applicationsRead"_s);
        auto *dialog = counter.dialog();
        dialog->setFile(packet(u"../cases/mediation.json"_s));
        QTRY_VERIFY(!dialog->findChild<ui::NoticeBar *>()->text().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"packetTake"_s)->isEnabled());
    }
};

TIAOCAI_TEST(TestExchange)
#include "test_exchange.moc"
