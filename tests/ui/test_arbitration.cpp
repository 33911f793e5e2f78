// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_page.h"
#include "recording.h"
#include "test_main.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::PartyRole;
using casework::Stage;

namespace {

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
        for (const auto &party : life.file().parties)
            press(held->findChild<QWidget *>(u"field.present"_s), u"option."_s + party.record.id.toString());
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
            choose(inner<QComboBox>(award, u"field.outcome.%1"_s.arg(i)), u"granted"_s);
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
};

TIAOCAI_TEST(TestArbitration)
#include "test_arbitration.moc"
