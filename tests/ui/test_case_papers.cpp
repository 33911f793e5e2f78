// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/papers_panel.h"
#include "case/whole_case.h"
#include "dialogs/paper_dialog.h"
#include "pdf_texts.h"
#include "recording.h"
#include "tables/table_view.h"
#include "test_main.h"
#include "widgets/notice_bar.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 11, 4);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PartyRecord partyCalled(PartyRole role, PartyKind kind, const QString &name)
{
    PartyRecord party{.role = role, .kind = kind, .name = name};
    party.address = u"石桥镇人民路1号"_s;
    party.phone = u"13800001111"_s;
    return party;
}

/// A mediation that was accepted today, of so many workers.
class Mediation {
public:
    explicit Mediation(int workers = 1)
    {
        scene.open();
        MediationApplied payload;
        auto &application = payload.application;
        for (int i = 0; i < workers; ++i)
            application.parties << partyCalled(PartyRole::Applicant, PartyKind::Worker,
                                               i == 0 ? u"何建民"_s : u"王%1"_s.arg(i));
        application.parties << partyCalled(PartyRole::Respondent, PartyKind::Employer, u"顺通物流有限公司"_s);
        ClaimRecord claim{.cause = Cause::WageArrears};
        claim.amount = Money::fromFen(1'500'000);
        claim.text = u"支付2026年8月至10月的劳动报酬"_s;
        application.claims << claim;
        done([payload](desk::Desk &desk) {
            const office::OfficeChanged named{desk.office().identity().name, u"石桥镇人民路12号"_s,
                                              u"0377-00001234"_s};
            return desk.office().changeOffice(named).and_then(
                [&] { return desk.cases().registerCase({.payload = payload, .on = wednesday}); });
        });
        done([id = id](desk::Desk &desk) {
            return desk.cases().record(id, {.payload = MediationAccepted{}, .on = wednesday});
        });
        scene.window->openCase(id);
        [&] { QTRY_VERIFY(scene.window->isSettled() && panel()->count() > 0); }();
        scene.window->casePage()
            ->findChild<QTabWidget *>(u"caseTabs"_s)
            ->setCurrentIndex(ui::CasePage::papersTab);
        [&] { QTRY_VERIFY(scene.window->isSettled() && table()->model()->rowCount() > 0); }();
        [&] { QCOMPARE(table()->model()->rowCount(), panel()->count()); }(); // as they were counted before
    }

    ui::PapersPanel *panel() const { return scene.window->casePage()->findChild<ui::PapersPanel *>(); }
    ui::TableView *table() const { return panel()->findChild<ui::TableView *>(u"paperGroups"_s); }
    int rowOf(const QString &title) const
    {
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == title) return row;
        }
        return -1;
    }
    QString cell(const QString &title, int column) const
    {
        return table()->model()->index(rowOf(title), column).data().toString();
    }
    ui::PaperDialog *openedPaper(const QString &title)
    {
        table()->setCurrentIndex(table()->model()->index(rowOf(title), 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        auto *dialog = scene.window->findChild<ui::PaperDialog *>();
        [&] {
            QVERIFY(dialog);
            QTRY_VERIFY2(!dialog->pdf().isEmpty() && scene.window->isSettled(),
                         qPrintable(dialog->findChild<ui::NoticeBar *>()->text()));
        }();
        return dialog;
    }
    void settle() const
    {
        [&] { QTRY_VERIFY(scene.window->isSettled()); }();
    }

    Scene scene{wednesday};
    CaseId id;

private:
    void done(std::function<Result<desk::Recorded>(desk::Desk &)> action)
    {
        std::optional<Result<desk::Recorded>> answer;
        scene.desk.ask(&scene.desk, action, [&](const Result<desk::Recorded> &said) { answer = said; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        [&] {
            QVERIFY2(answer->has_value(), qPrintable(answer->has_value() ? QString() : answer->error().text));
        }();
        id = (*answer)->view.file.id;
    }
};

} // namespace

/// The papers of a case in the window: offered, looked at, issued, kept.
class TestCasePapers : public QObject {
    Q_OBJECT

private slots:
    void anoticeIsLookedAtAndIssued()
    {
        Mediation life;
        const auto notice = u"调解受理通知书"_s;
        QVERIFY(life.rowOf(notice) >= 0);
        QCOMPARE(life.cell(notice, 1), u"何建民、顺通物流有限公司"_s);
        auto *dialog = life.openedPaper(notice);
        QVERIFY(pdfTexts(dialog->pdf()).first().contains(u"草稿"_s) ||
                pdfTexts(dialog->pdf()).first().contains(u"演示"_s));
        const auto path = life.scene.folder() + u"/notices.pdf"_s;
        dialog->issue(path);
        QTRY_VERIFY(dialog->isIssued());
        life.settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto texts = pdfTexts(file.readAll());
        QVERIFY(texts.size() >= 2); // a print for each party
        QVERIFY(texts.first().contains(u"石劳调书〔2026〕1号"_s));
        QVERIFY(!texts.first().contains(u"草稿"_s));
        QVERIFY(life.cell(notice, 2).contains(u'2'));
        dialog->done(QDialog::Rejected);
        life.scene.activate();
        // Once more from what is kept, byte for byte.
        const auto *again = life.openedPaper(notice);
        QVERIFY(again->isIssued());
        QCOMPARE(pdfTexts(again->pdf()), texts);
    }
    void oneOfTheRecipientsIsChosen()
    {
        Mediation life;
        auto *dialog = life.openedPaper(u"调解受理通知书"_s);
        auto *recipient = dialog->findChild<QComboBox *>(u"paperRecipient"_s);
        QCOMPARE(recipient->count(), 3);
        const auto before = dialog->pdf();
        choose(recipient, 1);
        QTRY_VERIFY(dialog->pdf() != before);
        life.settle();
        for (const auto &text : pdfTexts(dialog->pdf()))
            QVERIFY(!text.contains(u"何建民："_s));
        dialog->issue();
        QTRY_VERIFY(dialog->isIssued());
        life.settle();
        QCOMPARE(life.scene.window->casePage()->view().file.effective.last().kind(), ActKind::DocumentIssued);
    }
    /// One run for thirty workers: one file, a number each.
    void thirtyWorkersAreOneRun()
    {
        Mediation life(30);
        auto *dialog = life.openedPaper(u"调解受理通知书"_s);
        const auto path = life.scene.folder() + u"/all.pdf"_s;
        dialog->issue(path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIssued(), 30'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto texts = pdfTexts(file.readAll());
        QVERIFY(texts.size() >= 31);
        QVERIFY(texts.join(QString()).contains(u"〔2026〕31号"_s));
    }
    void whatIsMissingLeadsToWhereItIsFilled()
    {
        Mediation life;
        int asked = 0;
        QObject::connect(life.panel(), &ui::PapersPanel::fillAsked, life.panel(),
                         [&](const documents::Missing &) { ++asked; });
        auto *missing = life.panel()->findChild<QLabel *>(u"paperMissing"_s);
        int lacking = 0;
        for (int row = 0; row < life.table()->model()->rowCount(); ++row) {
            life.table()->setCurrentIndex(life.table()->model()->index(row, 0));
            if (missing->text().isEmpty()) continue;
            ++lacking;
            QVERIFY(missing->text().contains(u"<a href=\"0\">"_s));
            if (lacking > 1) continue;
            life.table()->setFocus();
            for (int i = 0; i < 4 && asked == 0; ++i) { // to the words, and to the link in them
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                if (missing->hasFocus()) QTest::keyClick(missing, Qt::Key_Return);
                QCoreApplication::processEvents();
            }
        }
        QVERIFY(lacking > 0);
        QCOMPARE(asked, 1);
    }
    void aDraftIsWrittenForAWordProcessor()
    {
        Mediation life;
        auto *dialog = life.openedPaper(u"调解受理通知书"_s);
        const auto path = life.scene.folder() + u"/draft.docx"_s;
        dialog->saveDraft(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(!dialog->isIssued());
    }
    /// What people sign is the paper itself, at 12 pt, also after its act.
    void theApplicationIsPrintedAsAPaper()
    {
        Mediation life;
        auto *page = life.scene.window->casePage();
        page->findChild<QAction *>(u"applicationPrintCase"_s)->trigger();
        ui::PaperDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = life.scene.window->findChild<ui::PaperDialog *>());
        QTRY_VERIFY2(!dialog->pdf().isEmpty(), qPrintable(dialog->findChild<ui::NoticeBar *>()->text()));
        const auto text = pdfTexts(dialog->pdf()).join(u'\n');
        for (const auto &words : {u"调解申请书"_s, u"何建民"_s, u"顺通物流有限公司"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!page->findChild<QAction *>(u"minutesPrint"_s)->isVisible());
    }
    /// The pages, whom it is for, what is asked, the buttons; Enter goes on and issues nothing, Ctrl+Enter does.
    void aPaperIsFilledAndIssuedByKeys()
    {
        Mediation life;
        auto *dialog = life.openedPaper(u"调解受理通知书"_s);
        auto *issue = dialog->findChild<QPushButton *>(u"paperIssue"_s);
        auto *recipient = dialog->findChild<QWidget *>(u"paperRecipient"_s);
        recipient->setFocus();
        QStringList stops;
        for (int i = 0; i < 12 && !issue->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            stops << QApplication::focusWidget()->objectName();
        }
        QVERIFY2(issue->hasFocus(), qPrintable(stops.join(u' ')));
        const auto firstButton = stops.indexOf(u"paperDraft"_s);
        QCOMPARE(stops.mid(firstButton), QStringList({u"paperDraft"_s, u"paperSave"_s, u"paperIssue"_s}));
        for (const auto &stop : stops.first(firstButton))
            QVERIFY2(stop.startsWith(u"answer."_s), qPrintable(stop));
        int issued = 0;
        issue->disconnect(dialog); // the printer would ask
        connect(issue, &QPushButton::clicked, dialog, [&] { ++issued; });
        QTest::keyClick(issue, Qt::Key_Return);
        QCOMPARE(issued, 0);
        QVERIFY(dialog->findChild<ui::NoticeBar *>()->text().contains(u"Ctrl+Enter"_s));
        recipient->setFocus();
        for (int i = 0; i < 12 && !issue->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(issue->hasFocus());
        recipient->setFocus();
        QTest::keyClick(recipient, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(issued, 1);
    }
    /// Long names of recipients are cut, and not the fields below.
    void thePaneOfAPaperHoldsItsFields()
    {
        Mediation life;
        auto *dialog = life.openedPaper(u"调解受理通知书"_s);
        auto *recipient = dialog->findChild<QComboBox *>(u"paperRecipient"_s);
        const auto *area = dialog->findChild<QScrollArea *>(u"paperPaneArea"_s);
        recipient->addItem(u"双方当事人、本中心各一份；多方当事人的，每方一份；另报上级备案一份"_s, 0);
        QTest::qWait(0);
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }
    /// F3 opens the paper on which the cursor stands.
    void aKeyOpensThePaperThatIsChosen()
    {
        Mediation life;
        QVERIFY(life.table()->model()->rowCount() > 2);
        life.table()->setCurrentIndex(life.table()->model()->index(2, 0));
        life.table()->setFocus();
        const auto title = life.table()->model()->index(2, 0).data().toString();
        QTest::keyClick(life.table(), Qt::Key_F3);
        ui::PaperDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = life.scene.window->findChild<ui::PaperDialog *>());
        QCOMPARE(dialog->windowTitle(), title);
        QCOMPARE(life.table()->currentRow(), 2);
    }
    /// What is printed from the menu is the paper of the list, with its issue, though nobody looked at the list.
    void aPaperFromTheMenuIsThatOfTheList()
    {
        Mediation life;
        auto *page = life.scene.window->casePage();
        page->findChild<QTabWidget *>(u"caseTabs"_s)->setCurrentIndex(0);
        page->refresh();
        life.settle();
        QCOMPARE(life.table()->model()->rowCount(), 0);
        page->findChild<QAction *>(u"applicationPrintCase"_s)->trigger();
        QTRY_VERIFY(life.scene.window->findChild<ui::PaperDialog *>());
        QCOMPARE(life.table()->model()->rowCount(), life.panel()->count());
    }
    /// Offered after it was registered, while the page may still show the case before.
    void theApplicationOfferedIsOfTheCaseJustRegistered()
    {
        Mediation life;
        registerWang(*life.scene.window, u"秦桂英"_s);
        auto *page = life.scene.window->casePage();
        auto *print = page->findChild<QPushButton *>(u"printApplication"_s);
        QVERIFY(print && print->isVisible());
        QTest::mouseClick(print, Qt::LeftButton);
        ui::PaperDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = life.scene.window->findChild<ui::PaperDialog *>());
        QTRY_VERIFY2(!dialog->pdf().isEmpty(), qPrintable(dialog->findChild<ui::NoticeBar *>()->text()));
        const auto text = pdfTexts(dialog->pdf()).join(u'\n');
        QVERIFY2(text.contains(u"秦桂英"_s) && !text.contains(u"何建民"_s), qPrintable(text));
    }
    /// The whole case leaves the program as one PDF, as a copy for others, or as a folder; what cannot be made says why.
    void theWholeCaseIsSaved()
    {
        Mediation life;
        auto *page = life.scene.window->casePage();
        for (const auto *entry : {"wholeMain", "wholeSide", "wholeCovered", "wholeFolder"})
            QVERIFY2(page->findChild<QAction *>(QLatin1StringView(entry)), entry);
        auto *whole = page->findChild<ui::WholeCase *>();
        const auto saved = [&](ui::WholeCase::As as, const QString &name) {
            const auto path = life.scene.folder() + u'/' + name;
            whole->saveTo(as, path);
            [&] { QTRY_VERIFY(!page->notices()->text().contains(u"…"_s)); }();
            return path;
        };
        const auto nothing = saved(ui::WholeCase::As::Main, u"nothing.pdf"_s);
        QVERIFY2(!QFile::exists(nothing) && !page->notices()->text().contains(nothing),
                 qPrintable(page->notices()->text())); // nothing was issued yet
        auto *dialog = life.openedPaper(u"调解受理通知书"_s);
        dialog->issue();
        QTRY_VERIFY(dialog->isIssued() && life.scene.window->isSettled());
        dialog->reject();
        const auto main = saved(ui::WholeCase::As::Main, u"main.pdf"_s);
        QVERIFY2(bytesOf(main).startsWith("%PDF"), qPrintable(page->notices()->text()));
        QVERIFY(pdfTexts(bytesOf(main)).join(u'\n').contains(u"何建民"_s));
        const auto covered = saved(ui::WholeCase::As::Covered, u"covered.pdf"_s);
        QVERIFY2(bytesOf(covered).startsWith("%PDF"), qPrintable(page->notices()->text()));
        const auto folder = saved(ui::WholeCase::As::Folder, u"case"_s);
        QVERIFY2(QFile::exists(folder + u"/index.html"_s), qPrintable(page->notices()->text()));
        const auto index = bytesOf(folder + u"/index.html"_s);
        saved(ui::WholeCase::As::Folder, u"case"_s); // nothing is written over
        QVERIFY2(page->notices()->text().contains(u"already"_s), qPrintable(page->notices()->text()));
        QCOMPARE(bytesOf(folder + u"/index.html"_s), index);
    }
    /// A session that is set is told with its notices at hand.
    void aSessionThatIsSetOffersItsNotices()
    {
        Mediation life;
        auto *page = beginRecording(life.scene, ActKind::SessionSet, u"今"_s);
        type(page, u"field.day"_s, u"+3"_s);
        type(page, u"field.time"_s, u"0930"_s);
        type(page, u"field.place"_s, u"第一调解室"_s);
        save(life.scene, page);
        auto *offer = life.scene.window->casePage()->findChild<QPushButton *>(u"printNotices"_s);
        QTRY_VERIFY(offer && offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(life.scene.window->casePage()->findChild<QTabWidget *>(u"caseTabs"_s)->currentIndex(),
                 int(ui::CasePage::papersTab));
        QTRY_VERIFY(life.scene.window->findChild<ui::PaperDialog *>());
    }
};

TIAOCAI_TEST(TestCasePapers)
#include "test_case_papers.moc"
