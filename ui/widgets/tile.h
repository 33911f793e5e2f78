// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QAbstractButton>

#include <optional>

namespace tiaocai::ui {

/// A figure with its mark over a word; zero is faint and without a frame, the chosen one has an edge of accent.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    Tile(const QString &word, std::optional<Mark> mark, const QString &objectName);

    void setCount(int count);
    int count() const { return m_count; }
    /// On narrow screens figure and word stand in one line, on the narrowest the figure alone, and the word in its tool tip.
    void setInLine(bool inLine, bool saysWord = true);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int contentWidth() const;
    void paintOver(QPainter &painter) const;
    void paintInLine(QPainter &painter) const;

    std::optional<Mark> m_mark;
    int m_count = 0;
    bool m_isInLine = false, m_saysWord = true;
};

} // namespace tiaocai::ui
