// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partner_box.h"

#include <QCoreApplication>

namespace tiaocai::ui {

QList<std::pair<QString, QString>> partnersIn(const QList<desk::KeyView> &keys)
{
    QList<std::pair<QString, QString>> partners;
    for (const auto &key : keys) {
        if (key.state == desk::KeyState::Enrolled)
            partners.append({key.card.office.uuid, key.card.office.name});
    }
    return partners;
}

PartnerBox::PartnerBox(const QString &objectName)
{
    setObjectName(objectName);
    addItem(QCoreApplication::translate("tiaocai::ui::PartnerBox", "Please choose"));
}

void PartnerBox::setPartners(const QList<desk::KeyView> &keys)
{
    for (const auto &[uuid, name] : partnersIn(keys))
        addItem(name, uuid);
    constexpr int one = 2; // and "Please choose"
    if (count() == one) setCurrentIndex(1);
}

} // namespace tiaocai::ui
