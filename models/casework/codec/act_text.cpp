// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_text.h"

#include "base/json_text.h"

namespace tiaocai::casework {

namespace {

template <typename T>
QByteArray textOf(const T &payload, Half half)
{
    QByteArray line;
    addRecord(line, payload, half);
    return line;
}

/// Its right data are of another kind.
QByteArray textOf(const ActCorrected &correction, Half half)
{
    return canonical(toJson(correction, half)).toUtf8();
}

} // namespace

QByteArray canonicalText(const Payload &payload, Half half)
{
    return std::visit([half](const auto &act) { return textOf(act, half); }, payload);
}

} // namespace tiaocai::casework
