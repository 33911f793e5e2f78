// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

/// The verbs of the command line, one function each; their contract is docs/command-line.md.
#include <functional>
#include <string_view>

namespace tiaocai::cli {

using Verb = std::function<Result<Answer>(Session &session, const QStringList &words)>;

/// Refuses `usage` where there is no verb of that name.
Result<Verb> verb(const QString &name);
/// The verb, or an option of one, makes paper: the program needs the fonts of a window.
bool setsPaper(std::string_view word);
/// Every verb with its form, a line each.
QString verbsText();

// verbs_office.cpp
Result<Answer> init(Session &session, QStringList words);
Result<Answer> demo(Session &session, QStringList words);
Result<Answer> importCalendar(Session &session, QStringList words);
Result<Answer> useCalendar(Session &session, QStringList words);
Result<Answer> verify(Session &session, QStringList words);
Result<Answer> backup(Session &session, QStringList words);
Result<Answer> numberGaps(Session &session, QStringList words);

// verbs_trust.cpp
Result<Answer> audit(Session &session, QStringList words);
Result<Answer> backups(Session &session, QStringList words);
Result<Answer> restore(Session &session, QStringList words);
Result<Answer> acceptCopy(Session &session, QStringList words);
Result<Answer> accounts(Session &session, QStringList words);
/// Sets the accounts of an office up: who acts gets the password, and the sheet is written.
Result<void> setUpAccounts(Session &session, desk::Desk &desk, const QString &passphraseFile,
                           const QString &sheet);

// verbs_approvals.cpp
Result<Answer> propose(Session &session, QStringList words);
Result<Answer> proposals(Session &session, QStringList words);
Result<Answer> approve(Session &session, QStringList words);
Result<Answer> sendBack(Session &session, QStringList words);
Result<Answer> withdrawProposal(Session &session, QStringList words);

// verbs_staff.cpp
Result<Answer> substitutes(Session &session, QStringList words);
Result<Answer> substitute(Session &session, QStringList words);
Result<Answer> endSubstitution(Session &session, QStringList words);
Result<Answer> passCasesOn(Session &session, QStringList words);
Result<Answer> restrictCase(Session &session, QStringList words);
Result<Answer> liftRestriction(Session &session, QStringList words);
Result<Answer> restrictions(Session &session, QStringList words);

// verbs_settings.cpp
Result<Answer> settings(Session &session, QStringList words);
Result<Answer> set(Session &session, QStringList words);
Result<Answer> staff(Session &session, QStringList words);
Result<Answer> addPerson(Session &session, QStringList words);
Result<Answer> changeRoles(Session &session, QStringList words);
Result<Answer> personLeft(Session &session, QStringList words);
Result<Answer> renamePerson(Session &session, QStringList words);
Result<Answer> changeOffice(Session &session, QStringList words);
Result<Answer> clockCorrected(Session &session, QStringList words);

// verbs_cases.cpp
Result<Answer> deadline(Session &session, QStringList words);
Result<Answer> registerCase(Session &session, QStringList words);
Result<Answer> act(Session &session, QStringList words);
Result<Answer> showCase(Session &session, QStringList words);
Result<Answer> cases(Session &session, QStringList words);
Result<Answer> today(Session &session, QStringList words);
Result<Answer> acts(Session &session, QStringList words);

// verbs_hearings.cpp
Result<Answer> registers(Session &session, QStringList words);
Result<Answer> importRegisters(Session &session, QStringList words);
Result<Answer> docket(Session &session, QStringList words);
Result<Answer> readyCases(Session &session, QStringList words);
Result<Answer> hearingNeeds(Session &session, QStringList words);
Result<Answer> planCircuit(Session &session, QStringList words);
Result<Answer> checkHearing(Session &session, QStringList words);
/// What a check refuses, as `refused` of a JSON answer.
QJsonArray objectionsJson(const hearings::HearingCheck &check);

// verbs_packs.cpp
Result<Answer> packOut(Session &session, QStringList words);
Result<Answer> packOpen(Session &session, QStringList words);
Result<Answer> packIn(Session &session, QStringList words);
Result<Answer> packVoid(Session &session, QStringList words);
Result<Answer> packs(Session &session, QStringList words);

// verbs_intake.cpp
Result<Answer> intakeFile(Session &session, QStringList words);
Result<Answer> intakeQueue(Session &session, QStringList words);
Result<Answer> acceptIntake(Session &session, QStringList words);
Result<Answer> intakeDuplicate(Session &session, QStringList words);
Result<Answer> intakeReplies(Session &session, QStringList words);

// verbs_hand_over.cpp
Result<Answer> handOver(Session &session, QStringList words);
Result<Answer> acceptCase(Session &session, QStringList words);
Result<Answer> origin(Session &session, QStringList words);

// verbs_district.cpp
Result<Answer> exportFeedback(Session &session, QStringList words);
Result<Answer> feedback(Session &session, QStringList words);
Result<Answer> consolidated(Session &session, QStringList words);

// verbs_keys.cpp
Result<Answer> keys(Session &session, QStringList words);

// verbs_exchange.cpp
Result<Answer> exportSummary(Session &session, QStringList words);
Result<Answer> exportAgain(Session &session, QStringList words);
Result<Answer> withdrawPackage(Session &session, QStringList words);
Result<Answer> packageDelivered(Session &session, QStringList words);
Result<Answer> checkPackage(Session &session, QStringList words);
Result<Answer> applyPackage(Session &session, QStringList words);
Result<Answer> acceptGap(Session &session, QStringList words);
Result<Answer> checkReceipt(Session &session, QStringList words);
Result<Answer> applyReceipt(Session &session, QStringList words);
Result<Answer> receiptByHand(Session &session, QStringList words);
Result<Answer> exchangeStatus(Session &session, QStringList words);
Result<Answer> exchanged(Session &session, QStringList words);

// verbs_attachments.cpp
Result<Answer> attach(Session &session, QStringList words);
Result<Answer> attachments(Session &session, QStringList words);
Result<Answer> attachment(Session &session, QStringList words);

// verbs_evidence.cpp
Result<Answer> evidence(Session &session, QStringList words);

// verbs_documents.cpp
Result<Answer> documents(Session &session, QStringList words);
Result<Answer> document(Session &session, QStringList words);
Result<Answer> service(Session &session, QStringList words);
Result<Answer> caseFolder(Session &session, QStringList words);
Result<Answer> boundCase(Session &session, QStringList words);

// verbs_papers.cpp
Result<Answer> importLedger(Session &session, QStringList words);
Result<Answer> voidImport(Session &session, QStringList words);
Result<Answer> report(Session &session, QStringList words);

// verbs_figures.cpp
Result<Answer> stats(Session &session, QStringList words);
Result<Answer> forecast(Session &session, QStringList words);
Result<Answer> followUps(Session &session, QStringList words);
Result<Answer> followUp(Session &session, QStringList words);
Result<Answer> setTarget(Session &session, QStringList words);
Result<Answer> reportIssue(Session &session, QStringList words);
Result<Answer> reportReissue(Session &session, QStringList words);

} // namespace tiaocai::cli
