// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tiaocai::ui {

/// By which edge a card of the docket says where it is heard.
class DocketLegend : public QWidget {
    Q_OBJECT

public:
    DocketLegend();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tiaocai::ui
