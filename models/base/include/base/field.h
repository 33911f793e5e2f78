// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <QLatin1StringView>

namespace tiaocai {

/// What a text or a day is, which its type does not say. A member that leaves it open is held to the stricter one, and a
/// test names it.
enum class Sense { Open, Name, Story, Past, Ahead };

/// What is said of one member of a record: every payload and record lists its members once, in
/// `template <typename S, typename V> static void fields(S &self, V &&visit)`, and from that list come its JSON
/// (read and written), its form, its checks and its page in docs/acts.md.
struct Field {
    const char *key;         ///< JSON name, camelCase; its words stand in the room's field_labels.cpp
    bool required = false;   ///< refused (`missing-data`) without it
    bool isPersonal = false; ///< stored apart, and masked
    Sense sense = Sense::Open;
    bool isNewer =
        false; ///< required today; records of earlier days were written without it and are read all the same
    const char *wordKey = nullptr; ///< whose words it has where the key's own say something else

    constexpr Field personal() const
    {
        auto field = *this;
        field.isPersonal = true;
        return field;
    }
    /// A name or a number of people, offices and papers.
    constexpr Field name() const { return of(Sense::Name); }
    /// A text that may tell a story: facts, statements, minutes, reasons.
    constexpr Field story() const { return of(Sense::Story); }
    /// A day on which something happened: never after today.
    constexpr Field past() const { return of(Sense::Past); }
    /// A day that is set and may lie ahead.
    constexpr Field ahead() const { return of(Sense::Ahead); }
    constexpr Field called(const char *words) const
    {
        auto field = *this;
        field.wordKey = words;
        return field;
    }

    constexpr const char *words() const { return wordKey ? wordKey : key; }
    constexpr qsizetype longest() const { return sense == Sense::Story ? longestStory : longestName; }
    constexpr bool mayLieAhead() const { return sense == Sense::Ahead; }

    constexpr Field of(Sense what) const
    {
        auto field = *this;
        field.sense = what;
        return field;
    }
};

constexpr Field must(const char *key)
{
    return {key, true};
}
constexpr Field may(const char *key)
{
    return {key, false};
}
/// Refused without it where it is recorded and the case does not know it; what was written without it is read.
constexpr Field need(const char *key)
{
    return {key, true, false, Sense::Open, true};
}

} // namespace tiaocai
