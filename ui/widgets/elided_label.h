// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/measures.h"
#include "look/tokens.h"

#include <QLabel>

namespace tiaocai::ui {

/// One line of a rank of type. Where there is no room the middle goes, and the whole stands in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Type type = Type::Body, const QString &objectName = {});

    void setInk(QColor Tokens::*ink);
    /// In secondary ink.
    void setQuiet(bool quiet) { setInk(quiet ? &Tokens::text2 : &Tokens::text); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QColor Tokens::*m_ink = &Tokens::text;
};

} // namespace tiaocai::ui
