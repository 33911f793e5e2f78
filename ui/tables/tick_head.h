// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tiaocai::ui {

/// The head of a table whose rows are ticked: a box before the first word ticks all of them or none.
class TickHead : public QHeaderView {
    Q_OBJECT

public:
    explicit TickHead(QWidget *parent = nullptr);
    void setTicked(Qt::CheckState ticked);

    /// Where a row's box stands, from the left edge.
    static constexpr int boxRoom = 30;

signals:
    void boxClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool isOnBox(const QPoint &at) const;

    Qt::CheckState m_ticked = Qt::Unchecked;
};

} // namespace tiaocai::ui
