// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layout.h"

#include "look/tokens.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

class Hairline : public QFrame {
public:
    Hairline() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().line); }
};

} // namespace

QLabel *plainLabel(const QString &text, const QString &objectName)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setObjectName(objectName);
    return label;
}

QLabel *quietLabel(const QString &text, const QString &objectName)
{
    auto *label = plainLabel(text, objectName);
    label->setFont(font(Type::Small));
    label->setForegroundRole(quietInk);
    return label;
}

QLabel *heading(const QString &text, Type type, const QString &objectName)
{
    auto *label = plainLabel(text, objectName);
    label->setFont(boldFont(type));
    return label;
}

QPushButton *button(const QString &text, const QString &icon, const QString &objectName, Rank rank)
{
    const auto parts = text.split(u"  "_s, Qt::SkipEmptyParts);
    auto *made = new QPushButton(ui::icon(icon), parts.value(0));
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    setRank(made, rank);
    setKey(made, parts.value(1));
    return made;
}

QToolButton *iconButton(const QString &icon, const QString &words, const QString &objectName)
{
    auto *made = new QToolButton;
    made->setObjectName(objectName);
    made->setIcon(ui::icon(icon));
    made->setAutoRaise(true);
    made->setToolTip(words);
    made->setAccessibleName(words);
    return made;
}

QFrame *card(const QString &objectName)
{
    auto *made = new QFrame;
    made->setObjectName(objectName);
    made->setFrameShape(QFrame::StyledPanel);
    return made;
}

QFrame *hairline()
{
    return new Hairline;
}

void addField(QBoxLayout *row, const QString &label, QWidget *field, const QString &objectName, int stretch)
{
    auto *name = quietLabel(label);
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

void empty(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (item->layout()) empty(item->layout());
        delete item->widget();
        delete item;
    }
}

void space(QLayout *layout, int margin)
{
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
}

} // namespace tiaocai::ui
