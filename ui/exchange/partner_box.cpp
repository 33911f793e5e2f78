// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partner_box.h"

#include <QCoreApplication>

namespace tiaocai::ui {

PartnerBox::PartnerBox(const QString &objectName)
{
    setObjectName(objectName);
    addItem(QCoreApplication::translate("tiaocai::ui::PartnerBox", "Please choose"));
}

void PartnerBox::setPartners(const QList<desk::KeyView> &keys)
{
    for (const auto &key : keys) {
        if (key.state == desk::KeyState::Enrolled) addItem(key.card.office.name, key.card.office.uuid);
    }
    constexpr int one = 2; // and "Please choose"
    if (count() == one) setCurrentIndex(1);
}

} // namespace tiaocai::ui
