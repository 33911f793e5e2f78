// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace tiaocai {

/// Why something was not done: what a program can branch on and what a person can read.
struct Refusal {
    QString code;    ///< kebab-case word, the same in every language; listed in docs/refusals.md
    QString text;    ///< a sentence for the person: what happened, to which record, what to do
    QString article; ///< the article of law that demands it; empty where no law does
    QString member =
        {}; ///< the member of the data at fault, "application.parties[0].name"; empty where no one alone is

    bool operator==(const Refusal &) const = default;
};

/// A value, or the refusal that stands in its place. Check before dereferencing.
template <typename T>
using Result = tl::expected<T, Refusal>;

/// `return refuse(u"not-found"_s, tr("..."))` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Refusal> refuse(QString code, QString text, QString article = {},
                                                    QString member = {})
{
    return tl::unexpected(Refusal{std::move(code), std::move(text), std::move(article), std::move(member)});
}

/// Hands a refusal on unchanged.
template <typename T>
[[nodiscard]] tl::unexpected<Refusal> refuse(const Result<T> &failed)
{
    return tl::unexpected(failed.error());
}

} // namespace tiaocai
