// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/indicators.h"
#include "widgets/chip.h"

#include <QWidget>

#include <optional>

namespace tiaocai::ui {

/// A rate large with its fraction, and as a bar from 0 to 100 % with its target as a line across. Never a percentage
/// without the fraction; met and missed are told by word and shape. Click or Enter asks for the cases.
class RateGauge : public QWidget {
    Q_OBJECT

public:
    explicit RateGauge(const QString &objectName);

    /// `target` in hundredths of a percent; `beside` stands behind the fraction (registered and not accepted).
    void setRate(const QString &name, const statistics::Rate &rate, std::optional<qint64> target,
                 const QString &beside);
    /// "149/218 = 68.34 %（目标 70.00 %：未达）"
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isMet() const;
    ChipWords targetWords() const;
    void paintFigures(QPainter &painter, int top) const;
    void paintBar(QPainter &painter, const QRectF &bar) const;

    QString m_name, m_text, m_beside;
    statistics::Rate m_rate;
    std::optional<qint64> m_target;
};

} // namespace tiaocai::ui
