// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/side.h"

#include <algorithm>

namespace tiaocai::casework {

namespace {

int sumOfPersons(const QList<Party> &parties)
{
    int sum = 0;
    for (const auto &party : parties)
        sum += std::max(1, party.record.persons);
    return sum;
}

/// Those who are still in the case; where all have left, those who were.
QList<Party> standing(const CaseFile &file, PartyRole role)
{
    auto parties = file.active(role);
    if (parties.isEmpty()) {
        parties = file.parties;
        parties.removeIf([role](const Party &party) { return party.record.role != role; });
    }
    return parties;
}

} // namespace

Side sideOf(const CaseFile &file, PartyRole role)
{
    const auto parties = standing(file, role);
    if (parties.isEmpty()) return {};
    const auto &first = parties.first().record;
    return {first.called(), sumOfPersons(parties), isPerson(first.kind)};
}

QString sideText(const Side &side, const Speech &speech)
{
    const auto first = side.first.isEmpty() ? speech.translate("CaseFile", "(name not known)") : side.first;
    if (side.count <= 1) return first;
    return (side.people ? speech.translate("CaseFile", "%1 and others (%n persons)", nullptr, side.count)
                        : speech.translate("CaseFile", "%1 and others (%n parties)", nullptr, side.count))
        .arg(first);
}

QString CaseFile::names(PartyRole role, const Speech &speech) const
{
    return sideText(sideOf(*this, role), speech);
}

int CaseFile::persons() const
{
    for (const auto role : {PartyRole::Applicant, PartyRole::Respondent}) {
        auto workers = standing(*this, role);
        workers.removeIf([](const Party &party) { return !isPerson(party.record.kind); });
        if (!workers.isEmpty()) return sumOfPersons(workers);
    }
    return 0;
}

} // namespace tiaocai::casework
