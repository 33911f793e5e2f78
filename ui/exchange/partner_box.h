// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/keys.h"

#include <QComboBox>

namespace tiaocai::ui {

/// UUIDs and names of the offices to which something can be sent.
QList<std::pair<QString, QString>> partnersIn(const QList<desk::KeyView> &keys);

/// The offices whose keys are enrolled, by UUID. Where there is one it is chosen; of several none is until somebody says which.
class PartnerBox : public QComboBox {
public:
    explicit PartnerBox(const QString &objectName);
    void setPartners(const QList<desk::KeyView> &keys);
    bool hasPartners() const { return count() > 1; }
    /// Empty: not chosen yet.
    QString partner() const { return currentData().toString(); }
};

} // namespace tiaocai::ui
