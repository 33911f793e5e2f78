// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/form_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lines inside spin boxes and editable choosers are Qt's own.
template <typename Widget>
QList<Widget *> named(const QWidget *form)
{
    auto found = form->findChildren<Widget *>();
    found.removeIf([](const Widget *one) {
        return one->objectName().isEmpty() || one->objectName().startsWith(u"qt_"_s);
    });
    return found;
}

} // namespace

QJsonObject formState(const QWidget *form)
{
    QJsonObject state;
    for (const auto *line : named<QLineEdit>(form))
        state.insert(line->objectName(), line->text());
    for (const auto *box : named<QComboBox>(form))
        state.insert(box->objectName(), box->currentIndex());
    for (const auto *box : named<QCheckBox>(form))
        state.insert(box->objectName(), box->isChecked());
    for (const auto *box : named<QSpinBox>(form))
        state.insert(box->objectName(), box->value());
    return state;
}

void setFormState(QWidget *form, const QJsonObject &state)
{
    for (auto *line : named<QLineEdit>(form))
        line->setText(state.value(line->objectName()).toString(line->text()));
    for (auto *box : named<QComboBox>(form))
        box->setCurrentIndex(state.value(box->objectName()).toInt(box->currentIndex()));
    for (auto *box : named<QCheckBox>(form))
        box->setChecked(state.value(box->objectName()).toBool(box->isChecked()));
    for (auto *box : named<QSpinBox>(form))
        box->setValue(state.value(box->objectName()).toInt(box->value()));
}

} // namespace tiaocai::ui
