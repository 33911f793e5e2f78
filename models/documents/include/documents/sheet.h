// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "documents/template.h"

#include <QDateTime>

namespace tiaocai::documents {

/// A paper as it is printed: its text, and what stands around it.
struct Sheet {
    enum class State {
        Draft,  ///< 草稿: of a paper that is issued under a number
        Issued, ///< with number, version and maker
        Form,   ///< printed as often as wanted, kept as the signed scan
        Blank   ///< to be filled by hand
    };

    const Template *paper = nullptr;
    State state = State::Draft;
    QString title = {}, text = {};
    QString caseNumber = {}; ///< or the number of its registration
    QString number = {};     ///< of the issue
    int version = 1;
    DocumentId document = {}; ///< null: not issued
    QDateTime madeAt = {};
    QString maker = {};
    bool demonstration = false;
};

/// What a paper is to the guards of service and to the clocks; OtherDocument where they know nothing of it.
casework::DocumentKind kindOf(QStringView paper);

} // namespace tiaocai::documents
