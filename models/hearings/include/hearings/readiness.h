// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"
#include "hearings/docket.h"
#include "hearings/ready_cases.h"

/// Which cases want a hearing, from when on and before whom (HEARINGS.md section 4).
namespace tiaocai::hearings {

/// What readiness is reckoned with.
struct ReadinessGround {
    const office::OfficeFile &office;
    const law::LawBook &book;
    const law::Calendar &calendar;
    QDate today; ///< on which a notice is dispatched
    QByteArray secret;
};

/// First day on which the notice of a hearing that is dispatched today is expected to be received.
QDate expectedReceipt(const ReadinessGround &ground, QDate sentOn = {});
/// First working day that has as many full working days between it and a receipt as the notice needs, by the strict or by
/// the lenient reading.
QDate firstAfterNotice(const law::Calendar &calendar, QDate received, bool strict);

/// When the last defence period of the respondents ends, and whether a receipt on which it rests is only expected. Invalid
/// where none runs or is to come.
struct DefenceEnd {
    QDate on;
    bool expected = false;
};
DefenceEnd defenceEnd(const casework::CaseFile &file, const ReadinessGround &ground);

/// The day by which the award is due, rolled; invalid where no such clock runs.
QDate awardDue(const casework::CaseFile &file, const ReadinessGround &ground);
/// Arbitrators who were composed and can sit no more: recused, out of term, gone.
QList<PersonId> emptiedSeats(const casework::CaseFile &file, const ReadinessGround &ground);
/// Ten or more workers with a common claim.
bool isCollective(const casework::CaseFile &file);

/// A case as a plan sees it, by itself; `from` and `to` are the days for which its place is told.
ReadyCase readyCase(const casework::CaseFile &file, QDate from, QDate to, const ReadinessGround &ground);
/// Why an open arbitration without a set hearing is not ready; empty where it is.
QString whyNotReady(const casework::CaseFile &file);
/// Whether a hearing of it is set that was not freed.
bool isSetDown(const casework::CaseFile &file, const office::OfficeFile &office);

/// Cases that are heard together: those of a group name each other by number or UUID, in either one.
QList<QList<casework::CaseFile>> groupsOf(const QList<casework::CaseFile> &files);

/// All that a plan needs of the open arbitrations; `standing`: the docket of the period.
ReadyCases readyCases(const QList<casework::CaseFile> &files, const QList<DocketSession> &standing,
                      QDate from, QDate to, const ReadinessGround &ground);

} // namespace tiaocai::hearings
