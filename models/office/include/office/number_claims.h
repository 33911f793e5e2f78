// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"
#include "office/settings.h"

namespace tiaocai::office {

/// A registration number, case number or number of a paper that is in use.
struct TakenNumber {
    QString number; ///< as normalized()
    QString series; ///< registration, mediation, arbitration, review, or one of papers
    int year = 0;
    std::optional<int> n; ///< nullopt: from outside, not by the office's template
    qint64 caseNo = 0;
};

/// "registration" for what was received; else by the kind of case.
inline const QString registrationSeries = QStringLiteral("registration");
/// The office-wide numbers of issued papers that have no series of their own.
inline const QString paperSeries = QStringLiteral("papers");
QString seriesOf(casework::CaseKind kind);
QString templateOf(const QString &series, const Settings &settings);

/// The numbers that an act gives to its case, with their places in the yearly series; caseNo is left open. A number
/// that the office's template did not write has no place, and the year of the act.
QList<TakenNumber> numbersIn(const casework::Act &act, casework::CaseKind kind, const Settings &settings,
                             const QString &code);

/// Where an act carries its case number: MediationAccepted, ArbitrationAccepted, ReviewAccepted, TransferReceived.
QString *caseNumberIn(casework::Payload &payload);
/// Where an act carries the application that it brings; nullptr where it brings none.
casework::Application *applicationIn(casework::Payload &payload);
const casework::Application *applicationIn(const casework::Payload &payload);

} // namespace tiaocai::office
