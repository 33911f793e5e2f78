// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "casework/case_file.h"

namespace tiaocai::casework {

/// One side of a case, as it is called in a line: who stands there, or stood there last.
struct Side {
    QString first;       ///< name or other name; empty where none is known
    int count = 0;       ///< persons, those counted without a name included
    bool people = false; ///< the first is a person: others are counted as persons, else as parties

    bool operator==(const Side &) const = default;
};

Side sideOf(const CaseFile &file, PartyRole role);
/// "李强等27人"; a placeholder where no name is known.
QString sideText(const Side &side, const Speech &speech = Speech::ofWindow());

} // namespace tiaocai::casework
