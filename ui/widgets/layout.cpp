// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layout.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScreen>

namespace tiaocai::ui {

QLabel *plainLabel(const QString &text, const QString &objectName)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setObjectName(objectName);
    return label;
}

QLabel *heading(const QString &text, double scale, const QString &objectName)
{
    auto *label = plainLabel(text, objectName);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QPushButton *button(const QString &text, const QString &icon, const QString &objectName)
{
    auto *made = new QPushButton(QIcon::fromTheme(icon), text);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

void addField(QBoxLayout *row, const QString &label, QWidget *field, const QString &objectName, int stretch)
{
    auto *name = plainLabel(label);
    name->setBuddy(field);
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    row->addWidget(name);
    row->addWidget(field, stretch);
}

void resizeOnScreen(QWidget *window, QSize wanted)
{
    const QSize frame(2 * spacing, 6 * spacing);
    window->resize(wanted.boundedTo(window->screen()->availableSize() - frame));
}

void space(QLayout *layout, int margin)
{
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
}

} // namespace tiaocai::ui
