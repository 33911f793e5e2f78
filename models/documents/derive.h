// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members.h"
#include "source.h"

#include <span>

/// What papers derive: one small function for each sentence of the list of documents that says how.
namespace tiaocai::documents {

using Derive = Value (*)(const Print &, const Scope &);
struct DeriveRow {
    QStringView text; ///< behind "derived: " or "ask: default "
    Derive derive;
};

std::span<const DeriveRow> derivedOfSides();
std::span<const DeriveRow> derivedOfItems();
std::span<const DeriveRow> derivedOfCourse();
std::span<const DeriveRow> derivedOfClocks();
std::span<const DeriveRow> derivedOfPapers();

/// All names up to three, then 某某等n人 (of persons, where a person stands first).
QString namesOf(const QList<casework::Party> &parties);
/// Those of a role who are still in the case, else those who were.
QList<casework::Party> sideOf(const casework::CaseFile &file, casework::PartyRole role);
/// What the case claims: no counterclaims, nothing that was dropped.
QList<const casework::Claim *> claimsOf(const casework::CaseFile &file);
/// Items of the last agreement or award that the paper is of.
QList<const casework::AgreementItem *> itemsOf(const Print &print);
/// The cause of an item, by its claim; nullopt where no claim stands behind it.
std::optional<casework::Cause> causeOf(const Print &print, const casework::AgreementItem &item);
/// Sums that are open, item by item.
QList<const casework::Item *> openItems(const Print &print);
/// Whom the item binds and whom it benefits; the only one of its side where the item says nobody.
const casework::Party *obligorOf(const Print &print, const casework::AgreementItem &item);
const casework::Party *obligeeOf(const Print &print, const casework::AgreementItem &item);
/// Whether the paper is of a decision on a postponement, and not of a hearing that was cancelled since.
bool isPostponement(const Print &print);
/// The day on which an agreement takes effect: the last of signatures and seal (法14); invalid while one is missing.
QDate effectOf(const casework::Act &agreement);

/// A paper that was issued to the print's recipient and of which no receipt is known.
struct UnreachedPaper {
    QString title, number;
};
QList<UnreachedPaper> papersUnreached(const Print &print);
/// What was served, by the name of its paper.
QString nameOfServed(const Print &print, const casework::DocumentServed &served);

} // namespace tiaocai::documents
