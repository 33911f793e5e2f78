// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of documents and their service (ACTS.md section 2, C8-C11, C18).
namespace tiaocai::casework {

/// The day on which it was sent or received, where no rule says it; a correction says it as well.
Result<void> requireDays(const DocumentServed &service);

/// The law asks nothing of these but their mandatory data.
template <OneOf<DocumentIssued> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const FileAttached &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const DocumentServed &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ServiceFailed &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PublicationStarted &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const DeemedServiceRebutted &, const Ground &,
                   QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<DocumentIssued, FileAttached, DeemedServiceRebutted> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const DocumentServed &, const law::Rules &);
void apply(CaseFile &, const Act &, const ServiceFailed &, const law::Rules &);
void apply(CaseFile &, const Act &, const PublicationStarted &, const law::Rules &);

/// No clock hears of these.
template <OneOf<DocumentIssued, FileAttached, DeemedServiceRebutted> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const DocumentServed &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ServiceFailed &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PublicationStarted &);

} // namespace tiaocai::casework
