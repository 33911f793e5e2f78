// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/payload.h"
#include "casework/record_description.h"

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

QString labelOfField(const QString &key)
{
    return fieldLabel(key);
}

FieldDescription describedRightData()
{
    FieldDescription description;
    description.key = QString::fromLatin1(rightDataField.key);
    description.words = description.key;
    description.label = fieldLabel(description.words);
    description.type = u"record"_s;
    return description;
}

} // namespace

QList<FieldDescription> describe(ActKind kind)
{
    auto members =
        std::visit([]<typename T>(const T &) { return describeRecord<T>(labelOfField); }, blank(kind));
    if (kind == ActKind::ActCorrected) members.append(describedRightData());
    return members;
}

} // namespace tiaocai::casework
