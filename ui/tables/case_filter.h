// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QJsonObject>

/// What a list of cases can be narrowed by, and the lists that are asked for again and again.
namespace tiaocai::ui {

struct ConditionValue {
    QVariant value; ///< invalid: whatever
    QString text;
};

/// A condition of a query, as a person chooses it.
struct Condition {
    QString key, name;
    bool isUsual = false; ///< shown without being asked for
    std::function<QList<ConditionValue>()> values;
    std::function<QVariant(const desk::CaseQuery &)> get;
    std::function<void(desk::CaseQuery &, const QVariant &)> set;
};

/// `townships`: those of the office's cases.
QList<Condition> caseConditions(const Workplace &place, const QStringList &townships);

/// A list with a name.
struct Queue {
    QString name;
    desk::CaseQuery query;
};
/// What a list of cases begins with.
inline desk::CaseQuery usualQuery()
{
    return {.state = statistics::CaseState::Open};
}
/// Those that everybody has, the open cases first and all of them last: the periods are those of today, and mine are those of who acts.
QList<Queue> usualQueues(const Workplace &place);
/// Those that this person keeps in this window.
QList<Queue> keptQueues(const Workplace &place);
void keepQueues(const Workplace &place, const QList<Queue> &queues);

QJsonObject toJson(const desk::CaseQuery &query);
/// What is not known is left out.
desk::CaseQuery caseQuery(const QJsonObject &json);

} // namespace tiaocai::ui
