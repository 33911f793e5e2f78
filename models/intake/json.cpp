// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json.h"

#include "base/strict_json.h"

#include <QCoreApplication>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

struct Json {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

constexpr qsizetype mostJsonBytes = 4 * 1024 * 1024;

} // namespace

Result<QJsonObject> readJsonStrict(const QByteArray &json)
{
    if (json.size() > mostJsonBytes)
        return refuse(u"bad-json"_s, Json::tr("The JSON is larger than 4 MB. Split it."));
    const auto read = readStrictJson(json, u"bad-json"_s, Json::tr("The JSON"));
    if (!read) return refuse(read);
    if (!read->root.isObject())
        return refuse(u"bad-json"_s, Json::tr("The JSON, line 1: It is not an object in braces."));
    return read->root.toObject();
}

} // namespace tiaocai::intake
