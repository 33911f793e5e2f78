// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/halves.h"

#include <QJsonArray>

namespace tiaocai {

namespace {

QJsonValue joinedValue(const QJsonValue &act, const QJsonValue &personal);

QJsonArray joinedArray(QJsonArray act, const QJsonArray &personal)
{
    for (qsizetype i = 0; i < personal.size(); ++i) {
        if (i < act.size())
            act[i] = joinedValue(act[i], personal[i]);
        else
            act.append(personal[i]);
    }
    return act;
}

QJsonValue joinedValue(const QJsonValue &act, const QJsonValue &personal)
{
    if (act.isObject() && personal.isObject()) return joined(act.toObject(), personal.toObject());
    if (act.isArray() && personal.isArray()) return joinedArray(act.toArray(), personal.toArray());
    return personal;
}

} // namespace

QJsonObject joined(const QJsonObject &act, const QJsonObject &personal)
{
    auto whole = act;
    for (auto it = personal.begin(); it != personal.end(); ++it)
        whole.insert(it.key(), joinedValue(whole.value(it.key()), it.value()));
    return whole;
}

} // namespace tiaocai
