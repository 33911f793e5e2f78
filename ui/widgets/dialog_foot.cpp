// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_foot.h"

#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

void addButtons(QDialog *form, QBoxLayout *column, QPushButton *leave, QPushButton *act)
{
    auto *row = new QHBoxLayout;
    space(row);
    row->addStretch(1);
    for (auto *one : {leave, act}) {
        one->setAutoDefault(false);
        row->addWidget(one);
    }
    column->addLayout(row);
    QObject::connect(leave, &QPushButton::clicked, form, &QDialog::reject);
}

void addFoot(QDialog *form, QBoxLayout *column, QPushButton *leave, QPushButton *act)
{
    addButtons(form, column, leave, act);
    auto *keys = new FormKeys(form);
    keys->setSaveButton(act);
    QObject::connect(keys, &FormKeys::saveAsked, act, &QPushButton::click);
}

} // namespace tiaocai::ui
