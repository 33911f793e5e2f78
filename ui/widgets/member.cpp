// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/member.h"

#include <QVariant>
#include <QWidget>

namespace tiaocai::ui {

namespace {

constexpr const char *memberProperty = "member";

} // namespace

void setMember(QWidget *field, const QString &member)
{
    field->setProperty(memberProperty, member);
}

QWidget *fieldOf(const QWidget *form, const QString &member)
{
    if (!form || member.isEmpty()) return nullptr;
    for (auto *field : form->findChildren<QWidget *>()) {
        if (field->isVisible() && field->property(memberProperty).toString() == member) return field;
    }
    return nullptr;
}

} // namespace tiaocai::ui
