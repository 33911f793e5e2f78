// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace tiaocai::casework {

/// What is said of one member of a payload: every payload and record lists its members once, in
/// `template <typename S, typename V> static void fields(S &self, V &&visit)`, and from that list come its JSON
/// (read and written), its form, its checks and its page in docs/acts.md.
struct Field {
    const char *key;         ///< JSON name, camelCase; its words stand in field_labels.cpp
    bool required = false;   ///< the act is refused (`missing-data`) without it
    bool isPersonal = false; ///< stored apart from the act, and masked

    constexpr Field personal() const { return {key, required, true}; }
};

constexpr Field must(const char *key)
{
    return {key, true, false};
}
constexpr Field may(const char *key)
{
    return {key, false, false};
}

} // namespace tiaocai::casework
