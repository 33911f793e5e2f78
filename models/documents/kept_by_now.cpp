// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_by_now.h"

#include <algorithm>
#include <array>

namespace tiaocai::documents {

namespace {

struct Row {
    QStringView paper, key, source;
};
constexpr std::array keptRows{
    // A cancelled hearing has no decision on a postponement, and the act that cancels it holds what is new.
    Row{u"postponement-notice", u"原开庭日期", u"derived: the day of the postponed hearing"},
    Row{u"postponement-notice", u"准许", u"derived: the hearing is postponed or cancelled"},
    Row{u"postponement-notice", u"新开庭日期", u"derived: the new day"},
    Row{u"postponement-notice", u"新开庭时间", u"derived: the new time"},
    Row{u"postponement-notice", u"新开庭地点", u"derived: the place of the new day"},
    Row{u"hearing-notice", u"书记员", u"derived: act:tribunal-composed.recorder, else act:hearing-set.clerk"},
    Row{u"collective-notice", u"书记员",
        u"derived: act:tribunal-composed.recorder, else act:hearing-set.clerk"},
    Row{u"session-notice", u"调解地点", u"derived: the place of the session"},
    Row{u"session-minutes", u"调解地点", u"ask: default the place of the session"},
    Row{u"extension-approval", u"审批编号",
        u"derived: act:extension-approved.approvalNumber, else doc.number"},
    // A counterclaim that was joined begins the period anew, and is not the acceptance of the case.
    Row{u"extension-approval", u"受理日期", u"derived: act:arbitration-accepted.on, else case.acceptedOn"},
    Row{u"extension-notice", u"受理日期", u"derived: act:arbitration-accepted.on, else case.acceptedOn"},
    Row{u"suspension-approval", u"审批编号", u"doc.number"},
    Row{u"hearing-minutes", u"书记员",
        u"derived: act:tribunal-composed.recorder, else act:hearing-set.clerk"},
    Row{u"hearing-minutes", u"闭庭时间", u"ask: default act:hearing-held.endedAt"},
    Row{u"hearing-minutes", u"证据列表", u"ask: default the evidence shown at the hearing"},
    Row{u"element-sheet", u"要素列表", u"ask: default the elements of the case"},
    Row{u"element-sheet", u"争议焦点", u"ask: default the disputed facts of the element sheet"},
    Row{u"evidence-list", u"证据列表", u"ask: default the evidence that the party handed in"},
    Row{u"arbitration-application", u"证据列表", u"ask: default the evidence that the party handed in"},
    Row{u"evidence-return", u"证据列表", u"ask: default the originals of the party that are kept"},
    Row{u"hearing-minutes", u"申请人陈述", u"ask: default what the applicants said"},
    Row{u"hearing-minutes", u"第三人陈述", u"ask: default what the third parties said"},
    Row{u"hearing-minutes", u"申请人辩论", u"ask: default what the applicants argued"},
    Row{u"hearing-minutes", u"被申请人辩论", u"ask: default what the respondents argued"},
    Row{u"hearing-minutes", u"申请人最后意见", u"ask: default what the applicants said last"},
    Row{u"hearing-minutes", u"被申请人最后意见", u"ask: default what the respondents said last"},
    Row{u"hearing-minutes", u"询问", u"ask: default act:hearing-held.questions"},
    Row{u"hearing-minutes", u"调解情况", u"ask: default act:hearing-held.mediationResult"},
    Row{u"hearing-minutes", u"未签名情况", u"ask: default act:hearing-held.whyNotSigned"},
    Row{u"award", u"开庭日期", u"derived: every act:hearing-held.on"},
    Row{u"counterclaim-application", u"反申请请求", u"derived: the claims of the counterclaim"},
    Row{u"counterclaim-notice", u"反申请请求", u"derived: the claims of the counterclaim"},
    Row{u"claims-change-notice", u"变更后请求", u"derived: the claims as they are to be"},
    Row{u"default-record", u"未履行总额", u"derived: act:default-recorded.open, else what is open"},
    Row{u"default-record", u"未履行总额大写", u"derived: act:default-recorded.open, else what is open"},
    Row{u"service-statement", u"推翻日期", u"act:deemed-service-rebutted.on"},
    Row{u"service-statement", u"推翻理由", u"act:deemed-service-rebutted.reason"},
    Row{u"service-statement", u"推翻决定人", u"act:deemed-service-rebutted.approver"},
    Row{u"work-record", u"时效事由", u"act:limitation-paused.ground"},
    Row{u"work-record", u"时效起日", u"act:limitation-paused.on"},
    Row{u"work-record", u"时效止日", u"act:limitation-resumed.on"},
    Row{u"work-record", u"时效证明", u"act:limitation-paused.proof"},
    // These come before the act, and say whom they are for.
    Row{u"service-address-confirmation", u"确认人",
        u"derived: act:service-address-confirmed.party, else doc.recipient.name"},
    Row{u"service-return", u"受送达人", u"derived: act:document-served.recipient, else doc.recipient.name"},
    Row{u"service-publication", u"受送达人",
        u"derived: act:publication-started.recipient, else doc.recipient.name"},
    // Of every paper.
    // A default brings later instalments forward; the agreement's own day stays theirs.
    Row{u"", u"未履行列表.应履行日期", u"derived: the day by which the item was to be performed"},
    Row{u"", u"未履行列表.项目", u"derived: the item, and that it fell due at once"},
    Row{u"", u"未履行列表.未付金额", u"derived: what is open of the item"},
    Row{u"", u"卷别", u"ask: default 正卷"},
    Row{u"", u"案件列表.关联当事人", u"ask"},
    // What no act of this case tells.
    Row{u"arbitration-application", u"调解组织名称", u"ask"},
    Row{u"arbitration-application", u"调解结束日", u"ask"},
    Row{u"arbitration-application", u"调解结果", u"ask"},
    Row{u"ems-label", u"内件", u"ask: default names of the papers that have not reached the recipient"},
    Row{u"service-return", u"送达文书列表", u"ask: default the papers that have not reached the recipient"},
    Row{u"posting-list", u"邮件列表", u"ask: default what was posted that day"},
    Row{u"referral-reply", u"来函形式", u"ask"},
    Row{u"correction-note", u"变动期限", u"ask"},
    Row{u"correction-note", u"更正对象", u"derived: the act that was wrong, by the day that it had"},
    Row{u"file-remark", u"件数", u"ask"},
    Row{u"file-review-sheet", u"评查列表", u"ask: default the items of the quality check"},
    Row{u"lateness-certificate", u"例外情形", u"ask"},
    Row{u"acceptance-lateness-certificate", u"不起算事由", u"ask"},
};

} // namespace

QString sourceByNow(const QString &paper, const PaperField &field)
{
    const auto key = field.key();
    const auto row = std::ranges::find_if(keptRows, [&](const Row &one) {
        return one.key == key && (one.paper.isEmpty() || one.paper == paper);
    });
    return row == keptRows.end() ? field.source : row->source.toString();
}

} // namespace tiaocai::documents
