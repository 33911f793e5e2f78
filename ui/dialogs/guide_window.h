// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tiaocai::ui {

/// The user guide, from the program itself: no network is needed. It is Chinese, like the papers it tells of.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);
};

} // namespace tiaocai::ui
