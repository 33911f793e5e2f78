// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fill.h"

namespace tiaocai::documents {

/// Whom one print goes to.
struct Recipient {
    std::optional<PartyId> party = {};
    std::optional<RepresentativeId> representative = {};
    QString name; ///< as the envelope says it; 存卷 where it stays in the file

    bool operator==(const Recipient &) const = default;
};

struct Offer {
    const Template *paper = nullptr; ///< of Catalogue::ofProgram()
    casework::ActKind act = casework::ActKind::HandlerAssigned;
    When when = When::After;
    std::optional<ActId> of;     ///< the act that offers it; nullopt: one that may follow
    QList<Recipient> recipients; ///< one print each
};

/// The papers that the case offers today: after and with its effective acts, and before those that may follow. Each paper
/// once per act kind, by the last act of it. A condition that cannot be told from the file does not hold an offer back.
QList<Offer> offered(const Catalogue &catalogue, const Sources &sources);
/// The same for one act, recorded or about to be.
QList<Offer> offeredBy(const Catalogue &catalogue, const Sources &sources, const casework::Act &act);
/// Whom a paper goes to in this case.
QList<Recipient> recipientsOf(const Template &paper, const Sources &sources,
                              const casework::Act *act = nullptr);

} // namespace tiaocai::documents
