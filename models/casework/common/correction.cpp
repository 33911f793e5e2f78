// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/correction.h"

#include "base/text.h"
#include "common/service.h"
#include "verbs/moved_dates.h"

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct CorrectionText {
    Q_DECLARE_TR_FUNCTIONS(Common)
};

Result<void> checkNewContent(const CaseFile &file, const ActCorrected &correction, const Act &wrong)
{
    if (!correction.rightDate && !correction.rightData && !correction.voided)
        return refuse(
            u"missing-data"_s,
            CorrectionText::tr("The correction says nothing new. Give the right day, the right data, or "
                               "say that it never happened."));
    if (correction.rightData && kindOf(*correction.rightData) != wrong.kind())
        return refuse(
            u"bad-data"_s,
            CorrectionText::tr("The right data belong to another kind of act (%1). Give data of “%2”.")
                .arg(label(kindOf(*correction.rightData)), label(wrong.kind())),
            {}, u"rightData"_s);
    const auto *served = std::get_if<DocumentServed>(correction.rightData.get());
    if (const auto days = served ? requireDays(*served) : Result<void>(); !days)
        return tl::unexpected(ofRightData(days.error()));
    if (wrong.supersedes() && !correction.voided)
        return refuse(
            u"bad-data"_s,
            CorrectionText::tr("A correction can only be taken back. Then correct the act itself anew."));
    if (correction.voided && wrong.id == file.acts.first().id)
        return refuse(
            u"opening-act"_s,
            CorrectionText::tr("The act that opened the case cannot be struck out. Correct it, or record "
                               "that the application was withdrawn."));
    return {};
}

constexpr qint64 freshFor = 10 * 60; // seconds

} // namespace

Refusal ofRightData(Refusal refusal)
{
    refusal.member.prepend(QLatin1StringView(rightDataField.key) + u'.');
    return refusal;
}

bool isFresh(const CaseFile &file, const ActId &act, const Ground &ground)
{
    if (file.acts.isEmpty() || file.acts.last().id != act) return false;
    const auto &recorded = file.acts.last();
    const auto age = recorded.recordedAt.secsTo(ground.now.moment);
    return recorded.recordedBy == ground.actor && age >= 0 && age <= freshFor;
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ActCorrected &payload,
                   const Ground &ground, QStringList &warnings)
{
    const auto *wrong = file.act(payload.act);
    if (!wrong)
        return refuse(u"unknown-act"_s,
                      CorrectionText::tr("The act that is to be corrected does not stand in this case."), {},
                      u"act"_s);
    if (auto content = checkNewContent(file, payload, *wrong); !content) return content;
    if (payload.rightDate && *payload.rightDate > ground.now.today())
        return refuse(u"date-in-future"_s,
                      CorrectionText::tr("The right day %1 lies in the future.")
                          .arg(tiaocai::toText(*payload.rightDate)),
                      {}, u"rightDate"_s);
    const auto moved = movedDates(file, draft, ground);
    if (moved.undoesTheEnd && !payload.voided)
        return refuse(
            u"out-of-order"_s,
            CorrectionText::tr(
                "Corrected so, the case would have ended before it was accepted. %1 Correct that act "
                "first.")
                .arg(moved.irregularities.join(u' ')));
    const bool second = payload.secondPerson && *payload.secondPerson != ground.actor;
    const bool isFree = moved.dates.isEmpty() || isFresh(file, payload.act, ground) || payload.noSecondPerson;
    if (!isFree && !second)
        return refuse(u"second-person-needed"_s,
                      CorrectionText::tr("This correction moves %1. Name a second person who has checked it.")
                          .arg(moved.dates.join(CorrectionText::tr("; "))),
                      {}, u"secondPerson"_s);
    warnings += moved.dates + moved.irregularities;
    return {};
}

} // namespace tiaocai::casework
