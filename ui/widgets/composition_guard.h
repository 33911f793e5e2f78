// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tiaocai::ui {

/// While an input method composes, keys belong to it: Enter submits nothing, Escape closes nothing, no
/// shortcut acts, focus does not go. Platforms deliver some of these keys beside the composition.
class CompositionGuard : public QObject {
    Q_OBJECT

public:
    /// Watches every key of `program`.
    CompositionGuard(QObject *parent, QObject &program);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_composing = false;
};

} // namespace tiaocai::ui
