// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace tiaocai {

/// The written names of an enum's constants: files, the database and the command line store names,
/// so that a reordered enum cannot corrupt what was written before.
template <typename Enum, std::size_t N>
struct NameTable {
    std::array<std::pair<Enum, QLatin1StringView>, N> rows;

    QString name(Enum value) const
    {
        for (const auto &[constant, text] : rows) {
            if (constant == value) return text;
        }
        return {};
    }
    std::optional<Enum> value(QStringView name) const
    {
        for (const auto &[constant, text] : rows) {
            if (name == text) return constant;
        }
        return std::nullopt;
    }
};

template <typename Enum, typename... Rest>
NameTable(std::pair<Enum, QLatin1StringView>, Rest...) -> NameTable<Enum, 1 + sizeof...(Rest)>;

} // namespace tiaocai
