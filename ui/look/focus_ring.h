// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace tiaocai::ui {

/// The ring around the button, box or switch that has the focus, outside its edge. Fields and tables show it in their
/// own border.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame; ///< goes with the window on which it lies
};

} // namespace tiaocai::ui
