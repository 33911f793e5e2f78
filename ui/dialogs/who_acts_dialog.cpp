// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/who_acts_dialog.h"

#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

WhoActsDialog::WhoActsDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_people(new QListWidget)
{
    setObjectName(u"whoActsDialog"_s);
    setWindowTitle(tr("Who acts"));
    m_people->setFont(ui::font(Type::CardTitle));
    m_people->setObjectName(u"whoActs"_s);
    m_people->setAccessibleName(windowTitle());
    const auto last = place.preferences().value(actorKey).toString();
    for (const auto &person : place.office().people) {
        if (!person.isHere()) continue;
        auto *item = new QListWidgetItem(person.name);
        item->setData(Qt::UserRole, person.id.uuid());
        m_people->insertItem(person.id.toString() == last ? 0 : m_people->count(), item);
    }
    m_people->setCurrentRow(0);
    auto *begin = button(tr("Begin  Ctrl+Enter"), u"go-next"_s, u"whoActsBegin"_s, Rank::Primary);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(begin, QDialogButtonBox::AcceptRole);
    auto *hint = quietLabel(tr("Ctrl+Enter begins."), u"whoActsHint"_s);
    hint->hide();
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(heading(tr("Who works at this computer now?"), Type::PageTitle));
    column->addWidget(plainLabel(tr("What is recorded bears this name. It is changed at the top right.")));
    column->addWidget(m_people, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WhoActsDialog::choose);
    connect(m_people, &QListWidget::itemDoubleClicked, this, &WhoActsDialog::choose);
    m_people->setProperty(isListField, true);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(begin);
    connect(keys, &FormKeys::saveAsked, this, &WhoActsDialog::choose);
    connect(keys, &FormKeys::hintAsked, hint, &QWidget::show);
    resizeOnScreen(this, {50 * spacing, 50 * spacing});
    m_people->setFocus();
}

void WhoActsDialog::choose()
{
    if (const auto *item = m_people->currentItem()) emit chosen(PersonId(item->data(Qt::UserRole).toUuid()));
    accept();
}

} // namespace tiaocai::ui
