// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediation_case.h"

namespace tiaocai::casework::test {

using namespace Qt::StringLiterals;

namespace {

void must(bool done, const LiveCase &live)
{
    if (!done) qFatal("%s: %s", qUtf8Printable(live.refusal.code), qUtf8Printable(live.refusal.text));
}

FileArchived archived()
{
    FileArchived archived;
    archived.fileNumber = u"2026-001"_s;
    archived.retention = Retention::FiveYears;
    return archived;
}

} // namespace

MediationApplied applied()
{
    return {application(1, {Cause::WageArrears})};
}

AgreementSigned agreement(QDate due)
{
    AgreementItem item;
    item.amount = Money::fromFen(800'000);
    item.due = due;
    AgreementSigned agreement;
    agreement.items = {item};
    return agreement;
}

MediationFailed failed(FailureGround ground)
{
    MediationFailed failed;
    failed.ground = ground;
    return failed;
}

ActCorrected moved(const ActId &act, QDate to)
{
    ActCorrected correction;
    correction.act = act;
    correction.reason = u"日期笔误"_s;
    correction.rightDate = to;
    correction.secondPerson = PersonId::fresh();
    return correction;
}

LiveCase mediationAt(Stage stage)
{
    LiveCase live;
    must(live.open(applied(), day("2026-09-01")), live);
    if (stage == Stage::Registered) return live;
    if (stage == Stage::NotAccepted) {
        must(live.record(MediationDeclined{DeclineGround::OneSideDeclines}, day("2026-09-03")), live);
        return live;
    }
    must(live.record(MediationAccepted(), day("2026-09-03")), live);
    if (stage == Stage::Mediating) return live;
    auto signing = agreement(day("2026-10-15"));
    signing.unsignedYet = stage == Stage::AwaitingSignatures;
    must(live.record(signing, day("2026-09-10")), live);
    if (stage == Stage::Archived) must(live.record(archived(), day("2026-09-20")), live);
    return live;
}

ActId lastOf(const CaseFile &file, ActKind kind)
{
    for (auto it = file.acts.crbegin(); it != file.acts.crend(); ++it) {
        if (it->kind() == kind) return it->id;
    }
    return {};
}

} // namespace tiaocai::casework::test
