// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"
#include "court_scene.h"
#include "dialogs/check_in_dialog.h"
#include "dialogs/pack_out_dialog.h"
#include "dialogs/packs_dialog.h"
#include "pages/settings/accounts_panel.h"
#include "pages/settings_page.h"
#include "test_main.h"
#include "widgets/notice_bar.h"

#include <QFileInfo>
#include <QListWidget>
#include <QRadioButton>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QString secretWords = u"san ke hong dou"_s, password = u"清晨 的 石桥"_s;

/// A court with a day's cases out, and what a laptop records of them.
class Journey {
public:
    Journey()
        : standing(court.goToAHearing())
    {
        giveAccounts();
        court.scene.window->showSection(ui::MainWindow::Section::Hearings);
        court.docket().select(standing.id);
        QTest::mouseClick(court.page().findChild<QPushButton *>(u"docketPacks"_s), Qt::LeftButton);
        packs = shown<ui::PacksDialog>();
    }

    void giveAccounts()
    {
        court.scene.window->settingsPage()->accounts()->setUp(password,
                                                              court.scene.folder() + u"/sheet.pdf"_s);
        const auto *open = court.scene.window->findChild<QLabel *>(u"openBanner"_s);
        [&] { QTRY_VERIFY(!open->isVisible() && court.scene.window->isSettled()); }();
    }

    QString file() const { return court.scene.folder() + u"/day.tcpack"_s; }
    QString laptopFile() const { return court.scene.folder() + u"/laptop.tiaocai"_s; }

    template <typename Dialog>
    Dialog *shown() const
    {
        Dialog *dialog = nullptr;
        [&] {
            QTRY_VERIFY(dialog = court.page().findChild<Dialog *>());
            QTRY_VERIFY(dialog->isVisible() && court.scene.window->isSettled());
        }();
        return dialog;
    }
    /// As a person does it, by keys.
    void takeOut()
    {
        press(packs, u"packsOut"_s);
        auto *dialog = shown<ui::PackOutDialog>();
        type(dialog, u"packDay"_s, standing.on.toString(Qt::ISODate));
        choose(dialog->findChild<QComboBox *>(u"packTribunal"_s), standing.tribunal);
        QTRY_VERIFY(court.scene.window->isSettled());
        const auto *cases = dialog->findChild<QListWidget *>(u"packCases"_s);
        QVERIFY2(cases->count() > 0, qPrintable(dialog->findChild<ui::NoticeBar *>()->text()));
        QVERIFY(cases->item(0)->text().contains(u"号"_s));
        type(dialog, u"packWords"_s, secretWords);
        type(dialog, u"packWordsAgain"_s, secretWords + u"x"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->findChild<ui::NoticeBar *>()->text().isEmpty()); // the two differ
        type(dialog, u"packWordsAgain"_s, secretWords);
        const Answering person(byFile(file()));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(QFileInfo::exists(file()) && court.scene.window->isSettled());
        QVERIFY(person.wasAsked());
    }
    /// On the laptop, on its own file.
    void recordAway(const CaseId &id)
    {
        const auto secret = vault::passphrase(secretWords);
        QVERIFY(secret);
        const auto opened = desk::Packs::open(file(), laptopFile(), *secret);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        auto away =
            desk::Desk::open(laptopFile(), desk::Access::Write, Now{QDateTime(standing.on, QTime(8, 0))});
        const auto known = vault::passphrase(password);
        QVERIFY(away && (*away)->logIn({(*away)->office().founder().toString(), &*known}));
        const casework::ContactLogged called{.channel = casework::Channel::Phone, .text = u"路上来电"_s};
        QVERIFY((*away)->cases().record(id, {.payload = called, .on = standing.on}));
    }
    ui::CheckInDialog *compare()
    {
        court.scene.setDay(standing.on);
        press(packs, u"packsIn"_s);
        auto *dialog = shown<ui::CheckInDialog>();
        dialog->setFile(laptopFile());
        type(dialog, u"checkInWords"_s, secretWords);
        press(dialog, u"checkInCheck"_s);
        [&] { QTRY_VERIFY(court.scene.window->isSettled()); }();
        return dialog;
    }
    casework::CaseFile inTheOffice(const CaseId &id) const
    {
        std::optional<casework::CaseFile> found;
        court.scene.window->openCase(id, {});
        [&] { QTRY_COMPARE(court.scene.window->casePage()->current(), id); }();
        [&] { QTRY_VERIFY(court.scene.window->isSettled()); }();
        return court.scene.window->casePage()->view().file;
    }

    CourtScene court;
    hearings::DocketSession standing;
    ui::PacksDialog *packs = nullptr;
};

QStringList column(const QWidget *dialog, const QString &table, int at)
{
    const auto *model = dialog->findChild<QTableView *>(table)->model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, at).data().toString();
    return cells;
}

bool hasCalled(const casework::CaseFile &file)
{
    return std::ranges::any_of(file.effective, [](const casework::Act &act) {
        const auto *contact = std::get_if<casework::ContactLogged>(&act.payload);
        return contact && contact->text == u"路上来电";
    });
}

} // namespace

/// 带出案件, 带回案件: by a person at the window.
class TestPacks : public QObject {
    Q_OBJECT

private slots:
    void aDaysCasesGoOutAndComeBack()
    {
        Journey trip;
        trip.takeOut();
        QTRY_VERIFY(!column(trip.packs, u"packsTable"_s, 0).isEmpty());
        QCOMPARE(column(trip.packs, u"packsTable"_s, 0).first(), trip.standing.on.toString(Qt::ISODate));
        trip.recordAway(trip.standing.of);
        auto *dialog = trip.compare();
        QVERIFY2(column(dialog, u"checkInTable"_s, 3)
                     .join(u' ')
                     .contains(casework::label(casework::ActKind::ContactLogged)),
                 qPrintable(dialog->findChild<ui::NoticeBar *>()->text()));
        // In a hurry: the keys that compared bring nothing in, and another file was not compared.
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(trip.court.scene.window->isSettled());
        QVERIFY(!hasCalled(trip.inTheOffice(trip.standing.of)));
        auto *named = dialog->findChild<QLineEdit *>(u"checkInFile"_s);
        const auto file = named->text();
        named->setText(file + u"x"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"checkInTake"_s)->isEnabled());
        named->setText(file);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"checkInTake"_s)->isEnabled());
        press(dialog, u"checkInTake"_s);
        QTRY_VERIFY(trip.court.scene.window->isSettled());
        QCOMPARE(dialog->findChild<ui::NoticeBar *>()->text(), u"All cases of the pack are back."_s);
        dialog->reject();
        trip.packs->reject();
        QVERIFY(hasCalled(trip.inTheOffice(trip.standing.of)));
        QVERIFY(!trip.court.scene.window->casePage()->view().reserved);
    }

    void bothSidesAreSeenBeforeAnythingIsChosen()
    {
        Journey trip;
        trip.takeOut();
        trip.recordAway(trip.standing.of);
        bool isRecorded = false;
        const casework::ContactLogged called{.channel = casework::Channel::Phone, .text = u"院里来电"_s};
        trip.court.scene.desk.ask(
            trip.packs,
            [id = trip.standing.of, called](desk::Desk &desk) {
                return desk.cases().record(id, {.payload = called, .on = desk.now().today()});
            },
            [&](const Result<desk::Recorded> &recorded) {
                isRecorded = recorded && !recorded->warnings.isEmpty();
            });
        QTRY_VERIFY(isRecorded);
        auto *dialog = trip.compare();
        auto *table = dialog->findChild<QTableView *>(u"checkInTable"_s);
        const auto rows = column(dialog, u"checkInTable"_s, 2);
        const auto conflict = rows.indexOf(QRegularExpression(u".+"_s));
        QVERIFY(conflict >= 0);
        table->setFocus();
        for (int i = 0; i < conflict; ++i)
            QTest::keyClick(table, Qt::Key_Down);
        auto *take = dialog->findChild<QRadioButton *>(u"checkInChoice1"_s);
        QVERIFY(take->isVisible());
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        press(dialog, u"checkInTake"_s);
        QTRY_VERIFY(trip.court.scene.window->isSettled());
        dialog->reject();
        trip.packs->reject();
        QVERIFY(hasCalled(trip.inTheOffice(trip.standing.of)));
    }

    /// Said before anything is typed.
    void withoutAccountsNothingGoesOut()
    {
        CourtScene court;
        const auto standing = court.goToAHearing();
        court.docket().select(standing.id);
        QTest::mouseClick(court.page().findChild<QPushButton *>(u"docketPacks"_s), Qt::LeftButton);
        ui::PacksDialog *packs = nullptr;
        QTRY_VERIFY(packs = court.page().findChild<ui::PacksDialog *>());
        press(packs, u"packsOut"_s);
        ui::PackOutDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = packs->findChild<ui::PackOutDialog *>());
        QTRY_VERIFY(!dialog->findChild<ui::NoticeBar *>()->text().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"packOut"_s)->isEnabled());
        dialog->reject();
        packs->reject();
    }

    void aLostPackIsVoidedForAReason()
    {
        Journey trip;
        trip.takeOut();
        QTRY_VERIFY(trip.packs->findChild<QPushButton *>(u"packsVoid"_s)->isEnabled());
        press(trip.packs, u"packsVoid"_s);
        QVERIFY(!trip.packs->findChild<ui::NoticeBar *>()->text().isEmpty()); // no reason yet
        type(trip.packs, u"packsReason"_s, u"笔记本丢失"_s);
        press(trip.packs, u"packsVoid"_s);
        QTRY_VERIFY(column(trip.packs, u"packsTable"_s, 5).value(0).contains(u"笔记本丢失"_s));
    }
};

TIAOCAI_TEST(TestPacks)
#include "test_packs.moc"
