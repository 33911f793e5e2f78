// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace tiaocai {

/// One constant of an enum that people choose from: its written name (files, database, command line) and its words.
template <typename Enum>
struct Choice {
    Enum value;
    const char *name;  ///< kebab-case, never changed
    const char *label; ///< English source of the translation, context "Choice"
};

/// An enum beside which `choicesOf` stands: its constants in the order in which a person is offered them.
template <typename Enum>
concept Chosen = requires
{
    choicesOf(Enum());
};

template <Chosen Enum>
inline constexpr auto choices = choicesOf(Enum());

template <Chosen Enum>
QString name(Enum value)
{
    for (const auto &choice : choices<Enum>) {
        if (choice.value == value) return QString::fromLatin1(choice.name);
    }
    return {};
}

template <Chosen Enum>
QString label(Enum value, const Speech &speech = Speech::ofWindow())
{
    for (const auto &choice : choices<Enum>) {
        if (choice.value == value) return speech.translate("Choice", choice.label);
    }
    return {};
}

/// The label in the words of the law. Reports ask for thousands: each is made once.
template <Chosen Enum>
const QString &legalWord(Enum value)
{
    static const auto words = [] {
        std::array<QString, choices<Enum>.size()> said;
        std::ranges::transform(choices<Enum>, said.begin(),
                               [](const auto &choice) { return label(choice.value, Speech::ofLaw()); });
        return said;
    }();
    const auto found = std::ranges::find(choices<Enum>, value, &Choice<Enum>::value);
    return words[std::size_t(found - choices<Enum>.begin())];
}

template <Chosen Enum>
std::optional<Enum> chosen(QStringView text)
{
    for (const auto &choice : choices<Enum>) {
        if (text == QLatin1StringView(choice.name)) return choice.value;
    }
    return std::nullopt;
}

} // namespace tiaocai
