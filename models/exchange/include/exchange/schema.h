// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tiaocai::exchange {

/// A page of resources/exchange (JSON Schema, as much of it as these pages use): types, words and lengths of what is
/// exchanged. Days and moments must also be some that exist.
class Schema {
public:
    /// "header": of header.schema.json.
    static const Schema &named(const QString &name);

    /// Where the value is not as the page says: "sender/code"; nullopt: it is.
    std::optional<QString> faultIn(const QJsonObject &value) const;

private:
    explicit Schema(const QString &name);
    QJsonObject m_page;
};

/// Free words as what is exchanged may hold them: some, not too many, without a run of eleven figures (`plain`).
bool isPlain(const QString &text);

} // namespace tiaocai::exchange
