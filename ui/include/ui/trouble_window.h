// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

namespace tiaocai::ui {

/// Stands in the place of the main window where an office file cannot be opened (in use, damaged, on a
/// network share): the sentence, and what can be done. Nothing was changed.
class TroubleWindow : public QWidget {
    Q_OBJECT

public:
    TroubleWindow(const QString &path, const Refusal &refusal, QWidget *parent = nullptr);

signals:
    void tryAgainAsked();
    void otherFileAsked();
    void quitAsked();
};

} // namespace tiaocai::ui
