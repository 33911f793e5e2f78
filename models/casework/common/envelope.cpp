// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/envelope.h"

#include <algorithm>

namespace tiaocai::casework {

namespace {

template <typename T>
bool mayBeSame(const std::optional<T> &one, const std::optional<T> &other)
{
    return !one || !other || one == other;
}

template <typename D>
bool isSame(const ServedDocument &one, const D &other)
{
    return one.what == other.what && mayBeSame(one.document, other.document) &&
           mayBeSame(one.hearing, other.hearing);
}

/// Sent to him in that way, with the document in it, and of no known receipt; nullptr where no such envelope is recorded.
const DocumentServed *envelopeOf(const CaseFile &file, const ActId &act, const ServiceFailed &failed)
{
    const DocumentServed *last = nullptr;
    for (const auto &each : file.effective) {
        if (each.id == act) break;
        const auto *served = std::get_if<DocumentServed>(&each.payload);
        if (!served || served->recipient != failed.recipient || served->method != failed.method) continue;
        const bool isIn = std::ranges::any_of(served->documents(),
                                              [&](const ServedDocument &one) { return isSame(one, failed); });
        if (isIn && served->sentOn && !served->receivedOn) last = served;
    }
    return last;
}

/// In another way, before the envelope came back.
bool hasReached(const CaseFile &file, const ServedDocument &document, const ActId &act,
                const ServiceFailed &failed)
{
    const auto *returned = file.act(act);
    return std::ranges::any_of(file.services, [&](const Service &service) {
        const ServedDocument one{service.what, service.document, service.hearing};
        return service.act != act && service.recipient == failed.recipient && isSame(one, document) &&
               service.receivedOn && returned && *service.receivedOn <= returned->on;
    });
}

/// Award or mediation award that an act made.
std::optional<ServedDocument> madeBy(const Act &act)
{
    if (const auto *award = std::get_if<AwardMade>(&act.payload))
        return ServedDocument{DocumentKind::Award, award->document, {}};
    if (const auto *award = std::get_if<MediationAwardIssued>(&act.payload))
        return ServedDocument{DocumentKind::MediationAward, award->document, {}};
    return std::nullopt;
}

/// Issued under a number and an id of its own; advance enforcement has awards that are none of these.
bool isCopy(const DocumentIssued &issued, const DocumentId &document)
{
    return issued.document == document && issued.templateId != u"advance-enforcement-award";
}

} // namespace

QList<ServedDocument> cameBack(const CaseFile &file, const ActId &act, const ServiceFailed &failed)
{
    const auto *envelope = envelopeOf(file, act, failed);
    if (!envelope) return {ServedDocument{failed.what, failed.document, failed.hearing}};
    auto documents = envelope->documents();
    documents.removeIf([&](const ServedDocument &one) {
        return !isSame(one, failed) && hasReached(file, one, act, failed);
    });
    return documents;
}

/// A paper is printed of the last decision of its kind; one that was printed for signing, of the first that followed.
DocumentId decisionBehind(const CaseFile &file, const DocumentId &document)
{
    if (std::ranges::find(file.decisions, document, &Decision::document) != file.decisions.end())
        return document;
    const auto issue = std::ranges::find_if(file.effective, [&](const Act &act) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        return issued && isCopy(*issued, document);
    });
    if (issue == file.effective.end()) return document;
    const auto what = std::get<DocumentIssued>(issue->payload).what;
    DocumentId found = document;
    for (auto act = file.effective.begin(); act != file.effective.end(); ++act) {
        if (act > issue && found != document) break;
        const auto made = madeBy(*act);
        if (made && made->what == what) found = *made->document;
    }
    return found;
}

} // namespace tiaocai::casework
