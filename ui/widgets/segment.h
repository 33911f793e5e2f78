// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tiaocai::ui {

/// Two to seven fixed choices side by side, of which one holds, or none yet. Arrows choose; the wheel changes nothing.
class Segment : public QWidget {
    Q_OBJECT

public:
    static constexpr int none = -1;

    Segment(const QStringList &choices, const QString &objectName, const QString &accessibleName);

    int current() const { return m_current; }
    /// Says nothing.
    void setCurrent(int choice);
    /// Of one choice in other words; which is chosen stays.
    void setWords(int choice, const QString &words);
    QString currentText() const { return m_choices.value(m_current); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the person.
    void chosen(int choice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRect box(int choice) const;
    int at(const QPoint &point) const;
    void choose(int choice);

    QStringList m_choices;
    int m_current = none, m_hovered = none;
};

} // namespace tiaocai::ui
