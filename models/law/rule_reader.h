// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strict_json.h"
#include "law/rule.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace tiaocai::law {

/// One file of resources/law/rules: the rules of one statute, national or of one province.
struct RuleFile {
    QString jurisdiction;      ///< empty: national
    QStringList provinces;     ///< names by which the jurisdiction is asked for
    QList<Wording> revocation; ///< what lets the committee itself revoke an award or 调解书 that took effect
    QList<Rule> rules;
};

/// Unknown or missing keys, unknown words and rules that contradict themselves are refused `bad-rules` with file and line.
Result<RuleFile> readRules(const QString &name, const StrictJson &json);

} // namespace tiaocai::law
