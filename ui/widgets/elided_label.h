// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/measures.h"

#include <QLabel>

namespace tiaocai::ui {

/// One line of a rank of type. Where there is no room the middle goes, and the whole stands in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Type type = Type::Body, const QString &objectName = {});

    /// In secondary ink.
    void setQuiet(bool quiet);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isQuiet = false;
};

} // namespace tiaocai::ui
