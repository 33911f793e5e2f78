// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QVBoxLayout;

namespace tiaocai::ui {

class FormArea;

/// What follows, at the right, at a fixed place and width: its middle scrolls, its foot stays. Below what it belongs to it is as
/// wide as that, and the foot stands at its right.
class SidePane : public QFrame {
    Q_OBJECT

public:
    explicit SidePane(const QString &objectName, int width = usualWidth);

    static constexpr int usualWidth = 268;
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *foot() const { return m_foot; }
    void setBelow(bool below);
    /// Scrolled so that this is seen; nothing happens for what stands elsewhere.
    void showPart(const QWidget *part);

private:
    int m_width;
    FormArea *m_area;
    QBoxLayout *m_parts;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
};

} // namespace tiaocai::ui
