// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance.h"

#include "base/text.h"
#include "casework/act_codec.h"

#include <QJsonArray>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 20'000; ///< minutes of a session, facts of an application

Result<void> checked(const QJsonValue &value, const QString &key)
{
    Result<void> done;
    if (value.isString()) {
        const auto text = acceptable(value.toString(), casework::fieldLabel(key), longest);
        return text ? done : refuse(text);
    }
    if (value.isArray()) {
        for (const auto &element : value.toArray()) {
            if (done) done = checked(element, key);
        }
    }
    const auto object = value.toObject();
    for (auto member = object.begin(); done && member != object.end(); ++member)
        done = checked(member.value(), member.key());
    return done;
}

} // namespace

Result<void> acceptableDraft(const casework::ActDraft &draft)
{
    return checked(casework::toJson(draft.payload), {})
        .and_then([&] { return checked(draft.note, u"note"_s); })
        .and_then([&] { return checked(draft.proof.text, u"proof"_s); });
}

} // namespace tiaocai::desk
