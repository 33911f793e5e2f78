// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/evidence_panel.h"
#include "case/service_matrix.h"
#include "case/service_panel.h"
#include "documents/serving.h"
#include "fields/field_editor.h"
#include "recording.h"
#include "reports/case_paper.h"
#include "tables/table_view.h"
#include "test_main.h"
#include "widgets/form_keys.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTabWidget>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate aWednesday(2026, 11, 4);

PartyRecord partyNamed(PartyRole role, PartyKind kind, const QString &name)
{
    PartyRecord party{.role = role, .kind = kind, .name = name};
    party.address = u"石桥镇人民路1号"_s;
    party.phone = u"13800001111"_s;
    return party;
}

Application applicationOf(int workers)
{
    Application application;
    for (int i = 0; i < workers; ++i)
        application.parties << partyNamed(PartyRole::Applicant, PartyKind::Worker,
                                          i == 0 ? u"何建民"_s : u"王%1"_s.arg(i));
    application.parties << partyNamed(PartyRole::Respondent, PartyKind::Employer, u"顺通物流有限公司"_s);
    ClaimRecord claim{.cause = Cause::WageArrears};
    claim.amount = Money::fromFen(1'500'000);
    application.claims << claim;
    return application;
}

/// A case on its page, told act by act through the desk.
class Told {
public:
    explicit Told(const Payload &opening, office::OfficeKind kind = office::OfficeKind::Centre)
    {
        scene.open(kind);
        done([opening](desk::Desk &desk) {
            const office::OfficeChanged named{desk.office().identity().name, u"石桥镇人民路12号"_s,
                                              u"0377-00001234"_s};
            return desk.office().changeOffice(named).and_then(
                [&] { return desk.cases().registerCase({.payload = opening, .on = aWednesday}); });
        });
        scene.window->resize(1366, 768);
        scene.window->openCase(id);
        settle();
    }

    /// Another case of the same office.
    void open(const Payload &opening)
    {
        done([opening](desk::Desk &desk) {
            return desk.cases().registerCase({.payload = opening, .on = aWednesday});
        });
        scene.window->openCase(id);
        settle();
    }
    void record(const Payload &payload, QDate on = aWednesday)
    {
        done([id = id, payload, on](desk::Desk &desk) {
            return desk.cases().record(id, {.payload = payload, .on = on});
        });
        refresh();
    }
    void issue(const QString &wanted)
    {
        std::optional<Result<QList<desk::IssuedPaper>>> answer;
        scene.desk.ask(
            &scene.desk,
            [id = id, wanted](desk::Desk &desk) {
                return desk.papers()
                    .wishesFor(id, wanted)
                    .and_then([&](const QList<desk::PaperWish> &wishes) {
                        return desk.papers().issue(id, wishes, reports::pdfOf);
                    });
            },
            [&](const Result<QList<desk::IssuedPaper>> &issued) { answer = issued; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        [&] { QVERIFY2(answer->has_value(), qPrintable(*answer ? QString() : answer->error().text)); }();
        refresh();
    }
    void refresh()
    {
        page().refresh();
        settle();
    }
    void settle() const
    {
        [&] { QTRY_VERIFY(scene.window->isSettled()); }();
    }
    void goTo(int tab) const
    {
        page().findChild<QTabWidget *>(u"caseTabs"_s)->setCurrentIndex(tab);
        settle();
    }
    ui::CasePage &page() const { return *scene.window->casePage(); }
    const CaseFile &file() const { return page().view().file; }
    PartyId party(PartyRole role) const { return file().active(role).first().record.id; }

    ui::TableView *matrix() const { return page().findChild<ui::TableView *>(u"serviceMatrix"_s); }
    const ui::ServiceMatrix &model() const
    {
        return *static_cast<const ui::ServiceMatrix *>(matrix()->model());
    }
    /// Where a paper and a person meet.
    QModelIndex at(const QString &title, const QString &person) const
    {
        const auto &all = model();
        for (int row = 0; row < all.rowCount(); ++row) {
            for (int column = 1; column < all.columnCount(); ++column) {
                const auto *line = all.line(all.index(row, column));
                if (line && line->title == title && line->recipient == person) return all.index(row, column);
            }
        }
        return {};
    }
    QString cell(const QString &title, const QString &person) const
    {
        return at(title, person).data().toString();
    }
    void stand(const QString &title, const QString &person) const
    {
        QVERIFY(at(title, person).isValid());
        matrix()->setFocus();
        matrix()->setCurrentIndex(at(title, person));
    }
    QString paneText(const QString &pane) const
    {
        QStringList words;
        for (const auto *label : page().findChild<QWidget *>(pane)->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    }
    bool offers(const QString &button) const
    {
        return page().findChild<QAbstractButton *>(button)->isVisibleTo(&page());
    }

    Scene scene{aWednesday};
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

const auto acceptanceNotice = u"调解受理通知书"_s, sessionNotice = u"调解（会）通知书"_s;
const auto he = u"何建民"_s, shuntong = u"顺通物流有限公司"_s;

} // namespace

/// The registers of a case in the window: what has reached whom, and what was handed in as evidence.
class TestCaseRegisters : public QObject {
    Q_OBJECT

private slots:
    void whatHasReachedWhomIsSeenAtAGlance()
    {
        Told life(MediationApplied{applicationOf(1)});
        const QAbstractItemModelTester consistent(life.matrix()->model());
        life.record(MediationAccepted{});
        life.goTo(ui::CasePage::serviceTab);
        QCOMPARE(life.model().rowCount(), 0);
        life.issue(u"mediation-acceptance-notice"_s);
        QCOMPARE(life.model().rowCount(), 1);
        QCOMPARE(life.model().columnCount(), 3);
        QCOMPARE(life.model().open(), 2);
        QVERIFY(life.cell(acceptanceNotice, he) == life.cell(acceptanceNotice, shuntong));
        QVERIFY(life.page().findChild<QLabel *>(u"serviceCount"_s)->text().contains(u'2'));
        DocumentServed served;
        const auto *line = life.model().line(life.at(acceptanceNotice, he));
        served.what = line->line.what;
        served.document = line->line.document;
        served.recipient = line->line.recipient;
        served.method = ServiceMethod::Direct;
        served.receivedOn = aWednesday;
        life.record(served);
        QVERIFY(life.cell(acceptanceNotice, he).contains(u"2026-11-04"_s));
        QVERIFY(life.cell(acceptanceNotice, he) != life.cell(acceptanceNotice, shuntong));
        QCOMPARE(life.model().open(), 1);
        QVERIFY(life.page()
                    .findChild<QTabWidget *>(u"caseTabs"_s)
                    ->tabText(ui::CasePage::serviceTab)
                    .endsWith(u'2'));
    }
    /// Enter on what has not gone out begins its service: the paper and the person are known, how it went is not.
    void enterOpensTheNextActOfTheLine()
    {
        Told life(MediationApplied{applicationOf(1)});
        life.record(MediationAccepted{});
        life.issue(u"mediation-acceptance-notice"_s);
        life.goTo(ui::CasePage::serviceTab);
        life.stand(acceptanceNotice, shuntong);
        QTest::keyClick(life.matrix(), Qt::Key_Return);
        auto *page = recordPage(life.scene);
        QCOMPARE(page->form()->kind(), ActKind::DocumentServed);
        const auto valueOf = [&](const QString &key) {
            return page->findChild<ui::FieldEditor *>(u"field."_s + key)->value();
        };
        QCOMPARE(valueOf(u"recipient"_s).toString(), life.party(PartyRole::Respondent).toString());
        const auto document = DocumentId::fromString(valueOf(u"document"_s).toString());
        QVERIFY(document);
        const auto *issued = documents::issueOf(life.file(), *document);
        QVERIFY(issued);
        QCOMPARE(issued->addressees, QList{life.party(PartyRole::Respondent)});
        QVERIFY(valueOf(u"method"_s).isUndefined());
        chooseIn(page, u"field.method"_s, u"post"_s);
        type(page, u"field.sentOn"_s, u"今"_s);
        type(page, u"field.mailNumber"_s, u"1123456789"_s);
        save(life.scene, page);
        QVERIFY(life.cell(acceptanceNotice, shuntong).contains(u"2026-11-04"_s));
        QVERIFY(life.paneText(u"servicePane"_s).contains(u"1123456789"_s));
        QVERIFY(life.offers(u"serviceFailed"_s));
    }
    /// What is on its way comes in as it was sent; what comes back asks for another way.
    void whatIsOnItsWayArrivesOrComesBack()
    {
        Told life(MediationApplied{applicationOf(1)});
        life.record(MediationAccepted{});
        life.issue(u"mediation-acceptance-notice"_s);
        const auto *line = life.model().line(life.at(acceptanceNotice, shuntong));
        DocumentServed sent;
        sent.what = line->line.what;
        sent.document = line->line.document;
        sent.recipient = line->line.recipient;
        sent.method = ServiceMethod::Post;
        sent.sentOn = aWednesday;
        sent.mailNumber = u"1123456789"_s;
        life.record(sent);
        life.goTo(ui::CasePage::serviceTab);
        life.stand(acceptanceNotice, shuntong);
        QTest::keyClick(life.matrix(), Qt::Key_Return);
        auto *page = recordPage(life.scene);
        QCOMPARE(page->form()->kind(), ActKind::DocumentServed);
        const auto form = page->form()->content().value(u"fields"_s).toObject();
        QCOMPARE(form.value(u"method"_s).toString(), u"post"_s);
        QCOMPARE(form.value(u"sentOn"_s).toString(), u"2026-11-04"_s);
        QCOMPARE(form.value(u"mailNumber"_s).toString(), u"1123456789"_s);
        QVERIFY(!form.contains(u"receivedOn"_s)); // nobody said it
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!page->isVisible());
        life.settle();
        press(&life.page(), u"serviceFailed"_s);
        auto *failed = recordPage(life.scene);
        QCOMPARE(failed->form()->kind(), ActKind::ServiceFailed);
        chooseIn(failed, u"field.reason"_s, u"unknown"_s);
        save(life.scene, failed);
        QVERIFY(!life.offers(u"serviceFailed"_s));
        QVERIFY(life.offers(u"serviceServed"_s));
        const auto pane = life.paneText(u"servicePane"_s);
        QVERIFY2(pane.contains(label(ServiceMethod::Direct)), qPrintable(pane));
        QCOMPARE(life.model().line(life.matrix()->currentIndex())->line.serving.state,
                 documents::Reached::Returned);
    }
    /// Several papers for one person go in one envelope, which is one act.
    void severalPapersGoInOneEnvelope()
    {
        Told life(MediationApplied{applicationOf(1)});
        life.record(MediationAccepted{});
        SessionSet session;
        session.day = aWednesday.addDays(3);
        session.time = QTime(9, 30);
        session.place = u"第一调解室"_s;
        life.record(session);
        life.issue(u"mediation-acceptance-notice"_s);
        life.issue(u"session-notice"_s);
        life.goTo(ui::CasePage::serviceTab);
        life.stand(acceptanceNotice, he);
        const auto other = life.at(sessionNotice, he);
        QVERIFY(other.isValid());
        life.matrix()->selectionModel()->select(other, QItemSelectionModel::Select);
        life.matrix()->selectionModel()->select(life.at(sessionNotice, shuntong),
                                                QItemSelectionModel::Select);
        QTest::keyClick(life.matrix(), Qt::Key_Return);
        auto *page = recordPage(life.scene);
        chooseIn(page, u"field.method"_s, u"direct"_s);
        type(page, u"field.receivedOn"_s, u"今"_s);
        save(life.scene, page);
        QCOMPARE(life.model().open(), 2); // both of the other side
        const auto *served = std::get_if<DocumentServed>(&life.file().effective.last().payload);
        QVERIFY(served);
        QCOMPARE(served->enclosed.size(), 1);
    }
    /// What is refused for want of a look is looked at with Enter where the cursor was put, to the last line.
    void enterPassesWhatWasRefusedForWantOfALook()
    {
        Told life(MediationApplied{applicationOf(1)});
        life.record(MediationAccepted{});
        SessionSet session;
        session.day = aWednesday.addDays(3);
        session.time = QTime(9, 30);
        session.place = u"第一调解室"_s;
        life.record(session);
        life.issue(u"mediation-acceptance-notice"_s);
        life.issue(u"session-notice"_s);
        life.goTo(ui::CasePage::serviceTab);
        life.stand(acceptanceNotice, he);
        life.matrix()->selectionModel()->select(life.at(sessionNotice, he), QItemSelectionModel::Select);
        QTest::keyClick(life.matrix(), Qt::Key_Return);
        auto *page = recordPage(life.scene);
        chooseIn(page, u"field.method"_s, u"direct"_s);
        type(page, u"field.receivedOn"_s, u"今"_s);
        for (int refusals = 0; refusals < 8 && page->isVisible(); ++refusals) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            life.settle();
            if (page->isVisible()) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QVERIFY2(!page->isVisible(), qPrintable(page->notices()->text()));
        const auto *served = std::get_if<DocumentServed>(&life.file().effective.last().payload);
        QVERIFY(served);
        QCOMPARE(served->enclosed.size(), 1);
    }
    /// A group of ticks is a field, and whoever goes on with Enter comes to it.
    void enterComesToEveryGroupOfTicks()
    {
        Told life(MediationApplied{applicationOf(1)});
        life.record(MediationAccepted{});
        EvidenceReceived received;
        received.by = life.party(PartyRole::Applicant);
        received.items << EvidenceItem{.name = u"劳动合同"_s, .form = EvidenceForm::Copy};
        life.record(received);
        life.page().record(ActKind::EvidenceExchanged);
        auto *page = recordPage(life.scene);
        page->findChild<QLineEdit *>(u"recordDay"_s)->setFocus();
        for (const auto &group : {u"field.evidence"_s, u"field.to"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            const auto *field = page->findChild<QWidget *>(group);
            QVERIFY(field);
            QVERIFY2(field->isAncestorOf(QApplication::focusWidget()), qPrintable(group));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"recordSave"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!page->isVisible(), qPrintable(page->notices()->text()));
    }
    /// Where a list must have a line, Enter stops before it, and goes on from there.
    void enterComesToAListThatIsNeeded()
    {
        Told life(MediationApplied{applicationOf(1)});
        life.record(MediationAccepted{});
        life.page().record(ActKind::EvidenceReceived);
        auto *page = recordPage(life.scene);
        auto *add = page->findChild<QWidget *>(u"add.evidence"_s);
        QVERIFY(add);
        page->findChild<QLineEdit *>(u"recordDay"_s)->setFocus();
        for (int i = 0; i < 6 && !add->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(add->hasFocus());
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(!add->hasFocus());
        add->setFocus();
        QTest::keyClick(add, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!add->property(ui::isOwnField).toBool());
    }
    void manyRecipientsStandDown()
    {
        Told life(MediationApplied{applicationOf(30)});
        life.record(MediationAccepted{});
        life.issue(u"mediation-acceptance-notice"_s);
        const QAbstractItemModelTester consistent(life.matrix()->model());
        QCOMPARE(life.model().rowCount(), 31);
        QCOMPARE(life.model().columnCount(), 2);
        QCOMPARE(life.model().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), acceptanceNotice);
        QVERIFY(life.at(acceptanceNotice, u"王29"_s).isValid());
    }
    /// A receipt starts the recipient's own periods: they stand at his line.
    void whosePeriodRunsIsSeen()
    {
        Told life(ArbitrationFiled{applicationOf(1)}, office::OfficeKind::Court);
        ArbitrationAccepted accepted;
        life.record(accepted);
        DocumentServed copy;
        copy.what = DocumentKind::ApplicationCopy;
        copy.recipient = life.party(PartyRole::Respondent);
        copy.method = ServiceMethod::Direct;
        copy.receivedOn = aWednesday;
        copy.receiver = u"前台李某"_s;
        life.record(copy);
        life.goTo(ui::CasePage::serviceTab);
        const auto line = life.at(label(DocumentKind::ApplicationCopy), shuntong);
        QVERIFY(line.isValid());
        life.matrix()->setCurrentIndex(line);
        const auto pane = life.paneText(u"servicePane"_s);
        QVERIFY2(pane.contains(u"11-18"_s), qPrintable(pane)); // ten working days to answer
        QVERIFY2(pane.contains(u"前台李某"_s), qPrintable(pane));
        QVERIFY(!life.offers(u"serviceServed"_s));
        QTest::keyClick(life.matrix(), Qt::Key_Return); // it has arrived: nothing comes next
        life.settle();
        QVERIFY(!life.scene.window->recordPage()->isVisible());
    }
    /// A notice that is due and that nobody issued has reached nobody: its line leads to the paper.
    void aNoticeThatIsDueStandsThereBeforeItIsIssued()
    {
        Told life(ArbitrationFiled{applicationOf(1)}, office::OfficeKind::Court);
        life.record(ArbitrationAccepted{});
        TribunalComposed composed;
        composed.arbitrators = {life.scene.window->isSettled() ? life.page().view().people.keys().first()
                                                               : PersonId()};
        life.record(composed);
        life.goTo(ui::CasePage::serviceTab);
        QCOMPARE(life.model().open(), 2);
        const auto *line = life.model().line(life.matrix()->currentIndex());
        QVERIFY(line && line->isToBeIssued);
        QVERIFY(life.offers(u"servicePaper"_s) && !life.offers(u"serviceServed"_s));
        life.matrix()->setFocus();
        QTest::keyClick(life.matrix(), Qt::Key_Return);
        QTRY_COMPARE(life.page().findChild<QTabWidget *>(u"caseTabs"_s)->currentIndex(),
                     int(ui::CasePage::papersTab));
    }
    void evidenceIsHandedInSpokenOfAndReturned()
    {
        Told life(MediationApplied{applicationOf(1)});
        life.record(MediationAccepted{});
        life.goTo(ui::CasePage::evidenceTab);
        press(&life.page(), u"evidenceReceive"_s);
        auto *page = recordPage(life.scene);
        QCOMPARE(page->form()->kind(), ActKind::EvidenceReceived);
        chooseIn(page, u"field.by"_s, life.party(PartyRole::Applicant).toString());
        press(page, u"add.evidence"_s);
        const auto *number = page->findChild<QWidget *>(u"field.number"_s);
        const auto *name = page->findChild<QWidget *>(u"field.name"_s);
        QVERIFY(name->width() > number->width());
        QVERIFY(inner<QLineEdit>(page, u"field.origin"_s)->placeholderText().isEmpty()); // no case is sought
        type(page, u"field.name"_s, u"劳动合同"_s);
        chooseIn(page, u"field.form"_s, u"original"_s);
        type(page, u"field.pages"_s, u"6"_s);
        save(life.scene, page);
        QCOMPARE(life.file().evidence.size(), 1);
        const auto *table = life.page().findChild<ui::TableView *>(u"evidenceTable"_s);
        const QAbstractItemModelTester consistent(table->model());
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"申1"_s);
        QVERIFY(life.page()
                    .findChild<QTabWidget *>(u"caseTabs"_s)
                    ->tabText(ui::CasePage::evidenceTab)
                    .endsWith(u'1'));

        press(&life.page(), u"evidenceExamine"_s);
        auto *opinions = recordPage(life.scene);
        chooseIn(opinions, u"field.authenticity.1"_s, u"accepts"_s);
        save(life.scene, opinions);
        QCOMPARE(life.file().evidence.first().opinions.size(), 1);
        QCOMPARE(life.file().evidence.first().opinions.first().party,
                 std::optional(life.party(PartyRole::Respondent))); // the only other side
        QVERIFY(life.paneText(u"evidencePane"_s).contains(label(Recognition::Accepts)));

        press(&life.page(), u"evidenceReturn"_s);
        auto *back = recordPage(life.scene);
        QCOMPARE(back->form()->content().value(u"fields"_s).toObject().value(u"to"_s).toString(),
                 life.party(PartyRole::Applicant).toString());
        type(back, u"field.receiver"_s, he);
        save(life.scene, back);
        QVERIFY(life.file().evidence.first().returnedOn.has_value());
        QVERIFY(!life.page().findChild<QAbstractButton *>(u"evidenceReturn"_s)->isEnabled());
    }
    /// What the sides say of the elements of their claims is filled in the mediation, and the hearing begins with it.
    void elementsFilledInTheMediationArriveAtTheHearing()
    {
        Told life(MediationApplied{applicationOf(1)}, office::OfficeKind::Court);
        life.record(MediationAccepted{});
        auto *page = beginRecording(life.scene, ActKind::ElementsFilled, u"2026-11-04"_s);
        QTRY_VERIFY(
            page->form()->findChild<QWidget *>(u"field.name.7"_s)); // six of every case, those of the claim
        QCOMPARE(inner<QLineEdit>(page, u"field.name.4"_s)->text(), u"月工资标准"_s);
        type(page, u"field.applicant.4"_s, u"8000元"_s);
        type(page, u"field.respondent.4"_s, u"6000元"_s);
        chooseIn(page, u"field.dispute.4"_s, u"disputed"_s);
        type(page, u"field.applicant.2"_s, u"分拣员"_s);
        type(page, u"field.respondent.2"_s, u"无异议"_s);
        chooseIn(page, u"field.dispute.2"_s, u"undisputed"_s);
        save(life.scene, page);
        QCOMPARE(life.file().elements.size(), 9);
        QCOMPARE(life.file().elements[3].dispute, std::optional(Dispute::Disputed));

        auto goesOn = applicationOf(1);
        goesOn.origin = life.file().caseNumber;
        life.open(ArbitrationFiled{goesOn});
        life.record(ArbitrationAccepted{});
        HearingSet set;
        set.day = aWednesday.addDays(20);
        set.time = QTime(9, 0);
        life.record(set);
        life.page().record(ActKind::HearingHeld);
        auto *minutes = recordPage(life.scene);
        const auto typed = [&](const QString &member) {
            return minutes->form()->content().value(u"fields"_s).toObject().value(member).toString();
        };
        QTRY_COMPARE(typed(u"issues"_s), u"月工资标准：申请人称8000元；被申请人称6000元"_s);
        QCOMPARE(typed(u"undisputed"_s), u"工作岗位：分拣员"_s);
        QVERIFY(minutes->form()->content().value(u"onlyProposed"_s).toArray().contains(u"issues"_s));
        life.page().record(ActKind::ElementsFilled); // and its own sheet goes on from there
        auto *sheet = recordPage(life.scene);
        QTRY_VERIFY(sheet->form()->findChild<QWidget *>(u"field.applicant.4"_s));
        QCOMPARE(inner<QLineEdit>(sheet, u"field.applicant.4"_s)->text(), u"8000元"_s);
    }
    /// What no hearing has seen yet is offered to its minutes, a row an item.
    /// What was shown at a hearing nobody knows before it: the rows are of the register, and a person takes them.
    void minutesNameNoEvidenceThatNobodyShowed()
    {
        Told life(ArbitrationFiled{applicationOf(1)}, office::OfficeKind::Court);
        life.record(ArbitrationAccepted{});
        EvidenceReceived received;
        received.by = life.party(PartyRole::Applicant);
        for (const auto &name : {u"劳动合同"_s, u"工资条"_s}) {
            EvidenceItem item;
            item.name = name;
            item.form = EvidenceForm::Copy;
            received.items << item;
        }
        life.record(received);
        HearingSet set;
        set.day = aWednesday.addDays(20);
        set.time = QTime(9, 0);
        life.record(set);
        life.page().record(ActKind::HearingHeld);
        auto *page = recordPage(life.scene);
        const auto fields = page->form()->content().value(u"fields"_s).toObject();
        QVERIFY2(fields.value(u"evidence"_s).toArray().isEmpty(), QJsonDocument(fields).toJson().constData());
        const auto file = life.file();
        const auto ofHearing = casework::describe(ActKind::HearingHeld);
        const auto rows = std::ranges::find(ofHearing, u"evidence"_s, &casework::FieldDescription::key);
        QVERIFY(rows != ofHearing.end());
        const auto item = std::ranges::find(rows->members, u"item"_s, &casework::FieldDescription::key);
        QVERIFY(item != rows->members.end());
        const auto offered = ui::optionsFor(*item, {.file = &file});
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered[1].first, file.evidence[1].item.id.toString());
    }
};

TIAOCAI_TEST(TestCaseRegisters)
#include "test_case_registers.moc"
