// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QAbstractButton>

#include <optional>

namespace tiaocai::ui {

/// A figure with its mark over a word: none until it is counted; zero is faint and without a frame, the chosen one has an edge of accent.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    Tile(const QString &word, std::optional<Mark> mark, const QString &objectName);

    void setCount(std::optional<int> count);
    int count() const { return m_count.value_or(0); }
    /// On narrow screens figure and word stand in one line, on the narrowest the figure alone, and the word in its tool tip.
    void setInLine(bool inLine, bool saysWord = true);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isSome() const { return count() > 0; }
    QString figure() const { return m_count ? QString::number(*m_count) : QString(); }
    int contentWidth() const;
    void paintOver(QPainter &painter) const;
    void paintInLine(QPainter &painter) const;

    std::optional<Mark> m_mark;
    std::optional<int> m_count;
    bool m_isInLine = false, m_saysWord = true;
};

} // namespace tiaocai::ui
