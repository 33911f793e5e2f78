// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

/// Which cases a list is to hold.
namespace tiaocai::statistics {

/// Every condition that is set holds for every case of the list.
/// Open, and of it what is late and what waits for acceptance (待受理); or withdrawn, before acceptance or after.
enum class CaseState { Open, Late, AwaitingAcceptance, Withdrawn };

struct CaseQuery {
    QString text = {}; ///< whatever a search takes; empty: all
    std::optional<casework::Stage> stage = {};
    std::optional<CaseState> state = {};
    std::optional<casework::CaseKind> kind = {};
    std::optional<casework::Cause> cause = {}; ///< of the first claim
    std::optional<casework::Source> source = {};
    std::optional<QString> township = {};
    PersonId handler = {};                   ///< null: whoever works on it
    QDate closedFrom = {}, closedTo = {};    ///< invalid: whether closed or not
    std::optional<QList<CaseId>> among = {}; ///< these and no others
    bool operator==(const CaseQuery &) const = default;
};

} // namespace tiaocai::statistics
