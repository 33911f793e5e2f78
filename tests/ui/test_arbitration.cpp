// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/act_entries.h"
#include "fields/field_editor.h"
#include "pages/intake_page.h"
#include "paths.h"
#include "recording.h"
#include "test_main.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::PartyRole;
using casework::Stage;

namespace {

QByteArray registers()
{
    QFile file(dataPath(u"/registers/two-tribunals.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An arbitration from its filing to its award, by keys alone; the dates are those of the command line's test.
class Arbitration {
public:
    Arbitration() { scene.open(office::OfficeKind::Court); }

    const ui::CasePage &page() const { return *scene.window->casePage(); }
    const casework::CaseFile &file() const { return page().view().file; }
    QString party(PartyRole role) const { return file().active(role).first().record.id.toString(); }

    void file(const QString &received)
    {
        QTest::keyClick(scene.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(scene.window->findChild<QWidget *>(u"applicant1"_s));
        auto *intake = scene.window->intakePage();
        type(intake, u"intakeReceived"_s, received);
        auto *applicant = intake->findChild<QWidget *>(u"applicant1"_s);
        type(applicant, u"field.name"_s, u"李强"_s);
        type(applicant, u"field.postalAddress"_s, u"石桥镇一街"_s);
        type(intake->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"宏达机械制造有限公司"_s);
        chooseIn(intake, u"field.form"_s, u"written"_s);
        lookAtProposals(intake);
        chooseIn(intake, u"field.cause.1"_s, u"unlawful-dismissal"_s);
        type(intake, u"field.amount.1"_s, u"86000"_s);
        typeText(inner<QPlainTextEdit>(intake, u"field.facts"_s), u"二〇一九年入职，今年四月被辞退。"_s);
        QTest::keyClick(intake, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!page().view().deadlines.isEmpty());
        QTRY_VERIFY(scene.window->isSettled());
        scene.activate();
    }

    ui::RecordPage *begin(ActKind kind, const QString &day) { return beginRecording(scene, kind, day); }
    void done(ui::RecordPage *page) { save(scene, page); }

    void approve(ui::RecordPage *page) const
    {
        const auto head = scene.window->findChild<QComboBox *>(u"person"_s)->currentData().toUuid();
        chooseIn(page, u"field.approver"_s, head.toString(QUuid::WithoutBraces));
    }

    void serve(const QString &what, const QString &recipient, const QString &day)
    {
        auto *dialog = begin(ActKind::DocumentServed, day);
        chooseIn(dialog, u"field.what"_s, what);
        chooseIn(dialog, u"field.recipient"_s, recipient);
        chooseIn(dialog, u"field.method"_s, u"direct"_s);
        type(dialog, u"field.receivedOn"_s, day);
        if (what == "award"_L1)
            chooseIn(dialog, u"field.document"_s, file().decisions.last().document.toString());
        done(dialog);
    }

    Scene scene{QDate(2026, 5, 25)};
};

} // namespace

class TestArbitration : public QObject {
    Q_OBJECT

private slots:
    void suspendedCounterclaimedAndExtended()
    {
        Arbitration life;
        const auto &page = life.page();
        life.file(u"2026-05-25"_s);
        QCOMPARE(due(page, u"ARB_ACCEPT_5WD"_s), u"2026-06-01"_s);

        life.scene.setDay(QDate(2026, 6, 1));
        life.done(life.begin(ActKind::ArbitrationAccepted, u"今"_s));
        QCOMPARE(state(page, u"ARB_ACCEPT_5WD"_s), u"met-on-time"_s);
        QCOMPARE(due(page, u"ARB_AWARD_45"_s), u"2026-07-16"_s);
        QCOMPARE(due(page, u"ARB_SERVE_5WD"_s), u"2026-06-08"_s);

        life.scene.setDay(QDate(2026, 6, 16));
        life.serve(u"application-copy"_s, life.party(PartyRole::Respondent), u"0604"_s);
        QCOMPARE(state(page, u"ARB_SERVE_5WD"_s), u"met-on-time"_s);
        QCOMPARE(due(page, u"ARB_DEFENCE_10WD"_s), u"2026-06-18"_s);

        auto *counterclaim = life.begin(ActKind::CounterclaimFiled, u"0612"_s);
        chooseIn(counterclaim, u"field.party"_s, life.party(PartyRole::Respondent));
        press(counterclaim, u"add.claims"_s);
        chooseIn(counterclaim, u"field.cause.1"_s, u"contract"_s);
        type(counterclaim, u"field.amount.1"_s, u"3000"_s);
        life.done(counterclaim);
        QCOMPARE(due(page, u"COUNTERCLAIM_DECIDE_5WD"_s), u"2026-06-22"_s);
        auto *joined = life.begin(ActKind::CounterclaimDecided, u"0616"_s);
        chooseIn(joined, u"field.decision"_s, u"joined"_s);
        life.done(joined);
        QCOMPARE(state(page, u"COUNTERCLAIM_DECIDE_5WD"_s), u"met-on-time"_s);
        QCOMPARE(due(page, u"ARB_AWARD_45"_s), u"2026-07-31"_s);

        life.scene.setDay(QDate(2026, 7, 21));
        auto *suspended = life.begin(ActKind::Suspended, u"0701"_s);
        chooseIn(suspended, u"field.ground"_s, u"awaiting-appraisal"_s);
        type(suspended, u"field.proof"_s, u"鉴定受理通知"_s);
        life.approve(suspended);
        auto *approver = inner<QComboBox>(suspended, u"field.approver"_s);
        choose(approver, approver->itemData(approver->count() - 1).toString());
        life.done(suspended);
        QCOMPARE(state(page, u"ARB_AWARD_45"_s), u"paused"_s);
        auto *resumed = life.begin(ActKind::Resumed, u"0721"_s);
        type(resumed, u"field.groundEndedOn"_s, u"0720"_s);
        life.done(resumed);
        QCOMPARE(due(page, u"ARB_AWARD_45"_s), u"2026-08-20"_s);

        life.scene.setDay(QDate(2026, 8, 25));
        auto *extended = life.begin(ActKind::ExtensionApproved, u"0810"_s);
        type(extended, u"field.days"_s, u"15"_s);
        type(extended, u"field.reason"_s, u"案情复杂"_s);
        life.approve(extended);
        life.done(extended);
        QCOMPARE(due(page, u"ARB_AWARD_45"_s), u"2026-09-04"_s);
        QCOMPARE(state(page, u"ARB_AWARD_45"_s), u"running"_s);

        auto *hearing = life.begin(ActKind::HearingSet, u"0805"_s);
        type(hearing, u"field.day"_s, u"0825"_s);
        type(hearing, u"field.time"_s, u"9:00"_s);
        type(hearing, u"field.room"_s, u"第一庭"_s);
        QTest::keyClick(inner<ui::Segment>(hearing, u"field.isPublic"_s), Qt::Key_Right); // in public
        life.done(hearing);
        auto *held = life.begin(ActKind::HearingHeld, u"0825"_s);
        for (const auto role : {PartyRole::Applicant, PartyRole::Respondent}) {
            auto *present = held->findChild<QWidget *>(u"field.present"_s);
            present->findChild<QCheckBox *>(u"option."_s + life.party(role))->click();
        }
        chooseIn(held, u"field.outcome"_s, u"ended"_s);
        life.done(held);
        QCOMPARE(life.file().stage, Stage::Heard);

        life.scene.setDay(QDate(2026, 9, 7));
        auto *award = life.begin(ActKind::AwardMade, u"0903"_s);
        type(award, u"field.number"_s, u"石劳人仲案字〔2026〕第1号"_s);
        chooseIn(award, u"field.isFinal"_s, false); // the law asks which it is
        for (int i = 1; i <= life.file().claims.size(); ++i) {
            press(award, u"add.results"_s);
            chooseIn(award, u"field.claim.%1"_s.arg(i), life.file().claims[i - 1].record.id.toString());
            chooseIn(award, u"field.outcome.%1"_s.arg(i), u"granted"_s);
        }
        for (int i = 1; i <= 2; ++i) {
            press(award, u"add.results"_s);
            choose(inner<QComboBox>(award, u"field.claim.%1"_s.arg(i)),
                   life.file().claims[i - 1].record.id.toString());
            chooseIn(award, u"field.outcome.%1"_s.arg(i), u"granted"_s);
            const auto *outcome = inner<QComboBox>(award, u"field.outcome.%1"_s.arg(i));
            QVERIFY(outcome->findData(u"refused"_s) >= 0);
            QVERIFY(outcome->findData(u"open"_s) < 0); // an award leaves no claim open
        }
        life.done(award);
        QCOMPARE(life.file().stage, Stage::DecidedNotServed);
        QCOMPARE(state(page, u"ARB_AWARD_45"_s), u"met-on-time"_s);
        life.serve(u"award"_s, life.party(PartyRole::Applicant), u"今"_s);
        life.serve(u"award"_s, life.party(PartyRole::Respondent), u"今"_s);
        QCOMPARE(due(page, u"SUIT_15"_s), u"2026-09-22"_s);
        QCOMPARE(life.file().stage, Stage::DecidedServed);

        life.scene.setDay(QDate(2026, 9, 23));
        QTest::keyClick(life.scene.window.get(), Qt::Key_F5);
        QTRY_COMPARE(life.file().stage, Stage::Effective);
    }

    void aCourtAndATribunalOpenWhatACourtOpens_data()
    {
        QTest::addColumn<office::OfficeKind>("office");
        QTest::addColumn<ActKind>("first");
        QTest::addColumn<Stage>("stage");
        for (const auto kind : {office::OfficeKind::Court, office::OfficeKind::Tribunal}) {
            const auto row = [&](ActKind first, Stage stage) {
                QTest::addRow("%s, office %d", qPrintable(casework::name(first)), int(kind))
                    << kind << first << stage;
            };
            row(ActKind::ArbitrationFiled, Stage::Filed);
            row(ActKind::ReviewFiled, Stage::Received);
            row(ActKind::TransferReceived, Stage::Preparing);
            row(ActKind::MediationApplied, Stage::Registered);
        }
    }
    void aCourtAndATribunalOpenWhatACourtOpens()
    {
        QFETCH(office::OfficeKind, office);
        QFETCH(ActKind, first);
        QFETCH(Stage, stage);
        Scene scene(QDate(2026, 5, 25));
        scene.open(office);
        QTest::keyClick(scene.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(scene.window->findChild<QWidget *>(u"applicant1"_s));
        auto *intake = scene.window->intakePage();
        chooseIn(intake, u"intakeFirstAct"_s, int(first));
        const auto fill = [&](const QString &field, const QString &text) {
            if (inner<QLineEdit>(intake, field)) type(intake, field, text);
        };
        fill(u"field.agreementNumber"_s, u"石劳调字〔2026〕31号"_s);
        fill(u"field.agreementEffectiveOn"_s, u"0520"_s);
        if (first == ActKind::ReviewFiled) chooseIn(intake, u"field.joint"_s, true);
        fill(u"field.from"_s, u"柳河区仲裁委"_s);
        auto *applicant = intake->findChild<QWidget *>(u"applicant1"_s);
        auto *respondent = intake->findChild<QWidget *>(u"respondent1"_s);
        type(applicant, u"field.name"_s, u"李强"_s);
        type(applicant, u"field.postalAddress"_s, u"石桥镇一街"_s);
        type(respondent, u"field.name"_s, u"宏达机械制造有限公司"_s);
        chooseIn(intake, u"field.form"_s, u"written"_s);
        lookAtProposals(intake);
        chooseIn(intake, u"field.cause.1"_s, u"wage-arrears"_s);
        type(intake, u"field.amount.1"_s, u"86000"_s);
        typeText(inner<QPlainTextEdit>(intake, u"field.facts"_s), u"欠薪。"_s);
        QTest::keyClick(intake, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!scene.window->casePage()->view().file.acts.isEmpty(),
                     qPrintable(intake->notices()->text()));
        QCOMPARE(scene.window->casePage()->view().file.acts.first().kind(), first);
        QCOMPARE(scene.window->casePage()->view().file.stage, stage);
    }

    /// Its name is chosen; its code is recorded.
    void aRoomComesFromTheRegisters()
    {
        Arbitration life;
        bool isEntered = false;
        life.scene.desk.ask(
            life.scene.window.get(),
            [](desk::Desk &desk) { return desk.hearings().importRegisters(registers()); },
            [&](const Result<office::RegisterChanges> &changes) { isEntered = changes.has_value(); });
        QTRY_VERIFY(isEntered);
        life.file(u"2026-05-25"_s);
        life.done(life.begin(ActKind::ArbitrationAccepted, u"今"_s));
        auto *hearing = life.begin(ActKind::HearingSet, u"今"_s);
        auto *rooms = inner<QComboBox>(hearing, u"field.room"_s);
        QCOMPARE(rooms->count(), 2);
        rooms->setFocus();
        QTest::keyClick(rooms, Qt::Key_Down);
        QTest::keyClick(rooms, Qt::Key_Down);
        QCOMPARE(rooms->currentText(), u"石桥第一庭"_s);
        const auto *room = hearing->findChild<ui::FieldEditor *>(u"field.room"_s);
        QCOMPARE(room->value().toString(), u"S1"_s);
        type(hearing, u"field.room"_s, u"走廊"_s);
        QCOMPARE(room->value().toString(), u"走廊"_s);
    }
    /// S14: what was answered stands answered in its correction, and is not asked again.
    void aCorrectionOfAHearingAsksNothingAnew()
    {
        Arbitration life;
        life.file(u"2026-05-25"_s);
        life.done(life.begin(ActKind::ArbitrationAccepted, u"今"_s));
        auto *hearing = life.begin(ActKind::HearingSet, u"今"_s);
        type(hearing, u"field.day"_s, u"2026-06-15"_s);
        type(hearing, u"field.time"_s, u"9:30"_s);
        type(hearing, u"field.minutes"_s, u"90"_s);
        type(hearing, u"field.room"_s, u"第一庭"_s);
        chooseIn(hearing, u"field.isPublic"_s, true);
        life.done(hearing);
        auto *casePage = life.scene.window->casePage();
        casePage->correct(life.file().acts.last());
        auto *page = recordPage(life.scene);
        QCOMPARE(page->findChild<ui::FieldEditor *>(u"field.isPublic"_s)->value(), QJsonValue(true));
        QCOMPARE(page->findChild<ui::FieldEditor *>(u"field.what"_s)->value(), QJsonValue(u"first"_s));
        type(page, u"correctReason"_s, u"核对"_s);
        const auto draft = page->form()->draft();
        QVERIFY2(draft.has_value(), qPrintable(draft ? QString() : draft.error().text));
        QVERIFY(!std::get<casework::ActCorrected>(draft->payload).rightData);
    }
    void aRoomIsSaidByItsName()
    {
        Arbitration life;
        life.file(u"2026-05-25"_s);
        life.done(life.begin(ActKind::ArbitrationAccepted, u"今"_s));
        auto view = life.page().view();
        view.places = {{u"S1"_s, u"石桥第一庭"_s}};
        casework::Act set;
        set.payload = casework::HearingSet{.day = QDate(2026, 6, 10), .room = u"S1"_s};
        view.file.acts << set;
        view.file.effective << set;
        const auto entries = ui::actEntries(view);
        QVERIFY2(
            std::ranges::any_of(
                entries, [](const ui::ActEntry &entry) { return entry.words.contains(u"石桥第一庭"_s); }),
            qPrintable(entries.last().words));
    }
};

TIAOCAI_TEST(TestArbitration)
#include "test_arbitration.moc"
