// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tiaocai::ui {

/// The wheel changes no value: pickers, numbers, days and tabs pass it on to what scrolls under them, with or without the
/// focus. Only an opened list scrolls.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// Watches every wheel of `program`.
    WheelGuard(QObject *parent, QObject &program);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tiaocai::ui
