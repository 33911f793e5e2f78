// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/case_list.h"

#include <QJsonValue>
#include <QMap>

#include <functional>
#include <variant>

namespace tiaocai::cli {

/// JSON whose long lists of ids are spelt only while it is written: a year's figures name each case dozens of times.
class LongJson {
public:
    using Object = QMap<QString, LongJson>; ///< written in the order of its keys, as QJsonObject is
    using Array = QList<LongJson>;

    template <std::convertible_to<QJsonValue> T>
    LongJson(const T &value)
        : m_value(QJsonValue(value))
    {
    }
    LongJson(const statistics::CaseList &ids)
        : m_value(ids)
    {
    }
    LongJson(const Object &members)
        : m_value(members)
    {
    }
    LongJson(const Array &elements)
        : m_value(elements)
    {
    }
    LongJson() = default;

    /// Compact, in pieces; false once `out` could not take one.
    using Out = std::function<bool(const QByteArray &)>;
    bool write(const Out &out) const;

private:
    friend class LongJsonWriter;
    std::variant<QJsonValue, statistics::CaseList, Object, Array> m_value;
};

} // namespace tiaocai::cli
