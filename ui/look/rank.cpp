// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/rank.h"

#include <QAbstractButton>
#include <QVariant>

namespace tiaocai::ui {

namespace {

constexpr const char *rankProperty = "rank", *keyProperty = "keyWords", *smallProperty = "isSmall",
                     *wrongProperty = "isWrong";

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    widget->setProperty(property, value);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setRank(QAbstractButton *button, Rank rank)
{
    setLook(button, rankProperty, int(rank));
}

Rank rankOf(const QWidget *button)
{
    return button ? Rank(button->property(rankProperty).toInt()) : Rank::Secondary;
}

void setKey(QAbstractButton *button, const QString &key)
{
    setLook(button, keyProperty, key);
}

QString keyOf(const QWidget *button)
{
    return button ? button->property(keyProperty).toString() : QString();
}

void setSmall(QAbstractButton *button)
{
    setLook(button, smallProperty, true);
}

bool isSmall(const QWidget *button)
{
    return button && button->property(smallProperty).toBool();
}

void setWrong(QWidget *field, bool wrong)
{
    setLook(field, wrongProperty, wrong);
}

bool isWrong(const QWidget *field)
{
    return field && field->property(wrongProperty).toBool();
}

} // namespace tiaocai::ui
