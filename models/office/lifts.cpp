// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifts.h"

#include "office/acts.h"

#include <QJsonArray>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

template <typename Payload>
WrittenAct today(const QJsonObject &json)
{
    return {Payload::kind, Payload::version, json};
}

/// Forms 1 to 7: one record for whoever came in, whether he joined the staff or a ledger named him.
QList<WrittenAct> liftedStaff(QJsonObject json)
{
    json["person"_L1] = json.take("id"_L1);
    const bool isHere = json.take("active"_L1).toBool();
    if (isHere) return {today<StaffJoined>(json)};
    json.remove("roles"_L1);
    return {today<StaffNamed>(json)};
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) return QString::number(value.toInteger());
    QStringList parts;
    for (const auto &element : value.toArray())
        parts << element.toString();
    const auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        parts << u"%1=%2"_s.arg(member.key()).arg(member.value().toInt());
    return value.isString() ? value.toString() : parts.join(u',');
}

QJsonObject change(const QString &name, const QJsonValue &value)
{
    return {{u"name"_s, name}, {u"value"_s, textOf(value)}};
}

/// Forms 1 to 7: all settings at each change, and the targets among them.
QList<WrittenAct> liftedSettings(QJsonObject json)
{
    const auto after = json.take("after"_L1), targets = json.take("targets"_L1);
    const auto choices = json.take("choices"_L1).toObject();
    QJsonArray changes;
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        changes << change(choice.key(), choice.value());
    for (auto member = json.begin(); member != json.end(); ++member) {
        auto name = member.key();
        if (name.endsWith("Template"_L1)) name = u"series."_s + name.chopped(8);
        changes << change(name, member.value());
    }
    QList<WrittenAct> acts{today<SettingsChanged>({{u"changes"_s, changes}, {u"after"_s, after}})};
    for (const auto &target : targets.toArray())
        acts << today<TargetSet>(target.toObject());
    return acts;
}

} // namespace

QList<WrittenAct> lifted(const WrittenAct &act)
{
    if (act.version == 1 && act.kind == "staff"_L1) return liftedStaff(act.json);
    if (act.version == 1 && act.kind == "settings"_L1) return liftedSettings(act.json);
    if (act.version == 1 && act.kind == AccountsSetUp::kind) return {today<AccountsSetUp>(act.json)};
    if (act.version == 1 && act.kind == PasswordSet::kind) return {today<PasswordSet>(act.json)};
    if (act.version == 1 && act.kind == PackCarried::kind) return {today<PackCarried>(act.json)};
    if (act.version == 1 && act.kind == ActProposed::kind) return {today<ActProposed>(act.json)};
    return {act};
}

} // namespace tiaocai::office
