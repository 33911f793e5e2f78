// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

/// A mediation that was agreed, signed and not kept.
void bringToDefault(Scene &scene)
{
    scene.accept();
    scene.setSession();
    scene.holdSession();
    auto agreement = scene.agreement();
    agreement.allSignedOnDay = true;
    scene.add(agreement, day(2026, 11, 17));
    DefaultRecorded recorded;
    recorded.since = day(2026, 12, 11);
    scene.add(recorded, day(2026, 12, 14));
}

void bringToAward(Scene &scene)
{
    scene.accept();
    EvidenceTermSet term;
    term.parties = {scene.party(PartyRole::Applicant), scene.party(PartyRole::Respondent)};
    term.until = day(2026, 12, 10);
    scene.add(term, day(2026, 11, 25));
    scene.setHearing();
    ExtensionApproved extended;
    extended.days = 15;
    extended.reason = u"案情复杂"_s;
    extended.approver = scene.person(u"林涛"_s);
    scene.add(extended, day(2026, 12, 20));
    scene.holdHearing();
    Suspended suspended;
    suspended.ground = SuspensionGround::AwaitingAppraisal;
    suspended.proof = u"鉴定委托书"_s;
    suspended.approver = scene.person(u"林涛"_s);
    scene.add(suspended, day(2026, 12, 23));
    Resumed resumed;
    resumed.groundEndedOn = day(2026, 12, 28);
    resumed.what = u"鉴定意见已经作出"_s;
    scene.add(resumed, day(2026, 12, 29));
}

} // namespace

/// The papers of a centre's first month and of a court's: what still stops each is what no act has said yet, or what a
/// person answers at the print.
class TestFirstPapers : public QObject {
    Q_OBJECT

private slots:
    void ofACentre_data()
    {
        QTest::addColumn<PartyRole>("to");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *paper, PartyRole to, const QStringList &left = {}) {
            QTest::newRow(paper) << to << left;
        };
        row("material-receipt", PartyRole::Applicant, {u"材料列表"_s});
        row("mediation-application", PartyRole::Applicant);
        row("mediation-oral-record", PartyRole::Applicant);
        row("power-of-attorney", PartyRole::Applicant);
        row("legal-representative-certificate", PartyRole::Respondent);
        row("service-address-confirmation", PartyRole::Applicant);
        row("consent-inquiry", PartyRole::Respondent, {u"答复期限"_s});
        row("mediation-acceptance-notice", PartyRole::Applicant);
        row("mediation-rights-notice", PartyRole::Applicant);
        row("mediation-refusal-notice", PartyRole::Applicant, {u"不予受理标题"_s});
        row("session-notice", PartyRole::Applicant);
        row("session-minutes", PartyRole::Applicant);
        row("mediation-extension-consent", PartyRole::Applicant);
        row("mediation-agreement", PartyRole::Applicant);
        row("workers-list", PartyRole::Applicant);
        row("mediation-failure-notice", PartyRole::Applicant, {u"终止标题"_s, u"终止日期"_s});
        row("default-record", PartyRole::Applicant);
        row("review-application", PartyRole::Applicant);
        row("judicial-confirmation-application", PartyRole::Applicant);
        row("payment-order-application", PartyRole::Applicant);
        row("service-return", PartyRole::Applicant, {u"送达文书列表"_s});
        row("closing-approval", PartyRole::Applicant,
            {u"结案日期"_s, u"结案方式"_s, u"处理结果"_s, u"请求结果列表"_s});
        row("file-cover", PartyRole::Applicant, {u"归档日期"_s, u"档案号"_s, u"保存期限"_s});
        row("file-catalogue", PartyRole::Applicant, {u"卷内列表"_s});
        row("file-remark", PartyRole::Applicant, {u"件数"_s, u"页数"_s});
    }
    void ofACentre()
    {
        QFETCH(PartyRole, to);
        QFETCH(QStringList, left);
        Scene scene(CaseKind::Mediation);
        bringToDefault(scene);
        QCOMPARE(stops(scene.fill(QTest::currentDataTag(), to)).join(u' '), left.join(u' '));
    }
    void ofACourt_data()
    {
        QTest::addColumn<PartyRole>("to");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *paper, PartyRole to, const QStringList &left = {}) {
            QTest::newRow(paper) << to << left;
        };
        row("arbitration-application", PartyRole::Applicant,
            {u"申请人列表.通讯地址"_s, u"被申请人列表.通讯地址"_s});
        row("supplement-notice", PartyRole::Applicant, {u"补正列表"_s});
        row("arbitration-filing-approval", PartyRole::Applicant);
        row("arbitration-acceptance-notice", PartyRole::Applicant);
        row("arbitration-refusal-notice", PartyRole::Applicant, {u"不予受理理由"_s});
        row("response-notice", PartyRole::Respondent);
        row("evidence-notice", PartyRole::Respondent);
        row("arbitration-rights-notice", PartyRole::Applicant);
        row("tribunal-notice", PartyRole::Applicant);
        row("hearing-notice", PartyRole::Applicant);
        row("hearing-minutes", PartyRole::Applicant);
        row("deliberation-record", PartyRole::Applicant);
        row("extension-approval", PartyRole::Applicant);
        row("extension-notice", PartyRole::Applicant);
        row("suspension-approval", PartyRole::Applicant);
        row("suspension-notice", PartyRole::Applicant);
        row("resumption-notice", PartyRole::Applicant);
        row("arbitration-mediation-award", PartyRole::Applicant, {u"调解书文号"_s, u"调解书项列表"_s});
        row("award", PartyRole::Applicant,
            {u"裁决文号"_s, u"答辩情况"_s, u"查明事实"_s, u"裁决理由"_s, u"法律依据"_s, u"终局"_s});
        row("withdrawal-decision", PartyRole::Applicant, {u"撤回人"_s, u"撤回日期"_s});
        row("deemed-withdrawal-decision", PartyRole::Applicant, {u"通知签收日"_s, u"缺席情形"_s});
        row("effect-certificate", PartyRole::Applicant,
            {u"申请证明人"_s, u"文书作出日"_s, u"证明文书号"_s, u"证明文书名"_s, u"最后签收日"_s});
    }
    void ofACourt()
    {
        QFETCH(PartyRole, to);
        QFETCH(QStringList, left);
        Scene scene(CaseKind::Arbitration);
        bringToAward(scene);
        QCOMPARE(stops(scene.fill(QTest::currentDataTag(), to)).join(u' '), left.join(u' '));
    }
};

TIAOCAI_TEST(TestFirstPapers)
#include "test_first_papers.moc"
