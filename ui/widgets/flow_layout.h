// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace tiaocai::ui {

/// Fields beside each other, as many as there is room for; the next line begins with a whole field. Those that are marked as
/// wide have a line of their own.
class FlowLayout : public QLayout {
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    /// A field with a line of its own.
    void addWide(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    int count() const override { return int(m_items.size()); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &within, bool move) const;
    bool isWide(const QLayoutItem *item) const { return m_wide.contains(item->widget()); }

    QList<QLayoutItem *> m_items;
    QList<QWidget *> m_wide;
};

/// Without margins; of a box, or to be put into another layout.
FlowLayout *flowOf(QWidget *box = nullptr);
/// With its label before it, which stays with it.
void addField(FlowLayout *flow, const QString &label, QWidget *field, const QString &objectName);

} // namespace tiaocai::ui
