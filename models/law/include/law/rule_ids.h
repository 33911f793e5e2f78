// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/rule.h"

/// The rules that the program itself asks for. A rule that only the data name needs no constant.
namespace tiaocai::law::ids {

inline const RuleId MedAccept3WD{QStringLiteral("MED_ACCEPT_3WD")};
inline const RuleId MedConsentReply{QStringLiteral("MED_CONSENT_REPLY")};
inline const RuleId MedLaw15{QStringLiteral("MED_LAW_15")};
inline const RuleId MedEnd15{QStringLiteral("MED_END_15")};
inline const RuleId ReferralReply{QStringLiteral("REFERRAL_REPLY")};
inline const RuleId AgreementPerform{QStringLiteral("AGREEMENT_PERFORM")};
inline const RuleId ArbAccept5WD{QStringLiteral("ARB_ACCEPT_5WD")};
inline const RuleId ArbServe5WD{QStringLiteral("ARB_SERVE_5WD")};
inline const RuleId ArbTribunal5WD{QStringLiteral("ARB_TRIBUNAL_5WD")};
inline const RuleId ArbDefence10WD{QStringLiteral("ARB_DEFENCE_10WD")};
inline const RuleId ArbForwardDefence5WD{QStringLiteral("ARB_FORWARD_DEFENCE_5WD")};
inline const RuleId HearingNotice5WDBefore{QStringLiteral("HEARING_NOTICE_5WD_BEFORE")};
inline const RuleId PostponeRequest3WDBefore{QStringLiteral("POSTPONE_REQUEST_3WD_BEFORE")};
inline const RuleId ArbAward45{QStringLiteral("ARB_AWARD_45")};
inline const RuleId Suit15{QStringLiteral("SUIT_15")};
inline const RuleId SetAside30{QStringLiteral("SETASIDE_30")};
inline const RuleId SuitAfterSetAside15{QStringLiteral("SUIT_AFTER_SETASIDE_15")};
inline const RuleId PreCaseMed{QStringLiteral("PRECASE_MED")};
inline const RuleId ReviewJoint15{QStringLiteral("REVIEW_JOINT_15")};
inline const RuleId ReviewFinish5WD{QStringLiteral("REVIEW_FINISH_5WD")};
inline const RuleId CorrectionNotice5WD{QStringLiteral("CORRECTION_NOTICE_5WD")};
inline const RuleId SupplementBy{QStringLiteral("SUPPLEMENT_BY")};
inline const RuleId CollectiveNotice5WD{QStringLiteral("COLLECTIVE_NOTICE_5WD")};
inline const RuleId JurisdictionObj{QStringLiteral("JURISDICTION_OBJ")};
inline const RuleId Counterclaim{QStringLiteral("COUNTERCLAIM")};
inline const RuleId CounterclaimDecide5WD{QStringLiteral("COUNTERCLAIM_DECIDE_5WD")};
inline const RuleId Evidence{QStringLiteral("EVIDENCE")};
inline const RuleId RecusalDecide3WD{QStringLiteral("RECUSAL_DECIDE_3WD")};
inline const RuleId RevokeNotice5WD{QStringLiteral("REVOKE_NOTICE_5WD")};
inline const RuleId CommissionedMediation10WD{QStringLiteral("COMMISSIONED_MEDIATION_10WD")};
inline const RuleId DeemedService3WD{QStringLiteral("DEEMED_SERVICE_3WD")};
inline const RuleId FileBinding{QStringLiteral("FILE_BINDING")};
inline const RuleId FileLoan{QStringLiteral("FILE_LOAN")};
inline const RuleId ArchiveAward10Y{QStringLiteral("ARCHIVE_AWARD_10Y")};
inline const RuleId ArchiveOther5Y{QStringLiteral("ARCHIVE_OTHER_5Y")};
inline const RuleId JudicialConfirm30{QStringLiteral("JUDICIAL_CONFIRM_30")};
inline const RuleId PaymentOrderAccept5{QStringLiteral("PAYMENT_ORDER_ACCEPT_5")};
inline const RuleId PaymentOrderIssue15{QStringLiteral("PAYMENT_ORDER_ISSUE_15")};
inline const RuleId PaymentOrderObject15{QStringLiteral("PAYMENT_ORDER_OBJECT_15")};
inline const RuleId PublicNotice30{QStringLiteral("PUBLIC_NOTICE_30")};
inline const RuleId Enforce2Y{QStringLiteral("ENFORCE_2Y")};
inline const RuleId Limitation1Y{QStringLiteral("LIMITATION_1Y")};
inline const RuleId WageAfterEnd1Y{QStringLiteral("WAGE_AFTER_END_1Y")};
inline const RuleId NotExecutedSuit30{QStringLiteral("NOT_EXECUTED_SUIT_30")};
inline const RuleId ZjSimple30{QStringLiteral("ZJ_SIMPLE_30")};
inline const RuleId SdSimple30{QStringLiteral("SD_SIMPLE_30")};

} // namespace tiaocai::law::ids
