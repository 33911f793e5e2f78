// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/login_dialog.h"

#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

LoginDialog::LoginDialog(const Workplace &place, const PersonId &chosen, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_people(new QListWidget)
    , m_password(new QLineEdit)
    , m_begin(button(tr("Log in  Ctrl+Enter"), u"go-next"_s, u"loginBegin"_s, Rank::Primary))
{
    setObjectName(u"loginDialog"_s);
    setWindowTitle(tr("Log in"));
    m_people->setFont(ui::font(Type::CardTitle));
    m_people->setObjectName(u"loginPeople"_s);
    m_people->setAccessibleName(tr("Who works"));
    m_people->setProperty(isListField, true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"loginPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setProperty(ownEnter, true); // it records nothing
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_begin, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(heading(tr("Who works at this computer now?"), Type::PageTitle));
    column->addWidget(m_notices);
    column->addWidget(m_people, 1);
    column->addWidget(quietLabel(tr("Password")));
    column->addWidget(m_password);
    column->addWidget(buttons);
    connect(m_begin, &QPushButton::clicked, this, &LoginDialog::logIn);
    connect(m_people, &QListWidget::currentRowChanged, m_password, &QLineEdit::clear);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_begin);
    connect(keys, &FormKeys::saveAsked, this, &LoginDialog::logIn);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginDialog::logIn);
    resizeOnScreen(this, {50 * spacing, 54 * spacing});
    fill(chosen.isNull() ? place.preferences().value(actorKey).toString() : chosen.toString());
    m_password->setFocus();
}

void LoginDialog::fill(const QString &offered)
{
    for (const auto &person : m_place.office().people) {
        if (!person.isHere()) continue;
        auto *item = new QListWidgetItem(person.name);
        item->setData(Qt::UserRole, person.id.toString());
        m_people->insertItem(person.id.toString() == offered ? 0 : m_people->count(), item);
    }
    m_people->setCurrentRow(0);
}

void LoginDialog::logIn()
{
    const auto *item = m_people->currentItem();
    if (!item || !m_begin->isEnabled()) return;
    m_begin->setEnabled(false);
    m_place.desk.logIn(item->data(Qt::UserRole).toString(), m_password->text(), this,
                       [this](const Result<void> &done) {
                           m_begin->setEnabled(true);
                           m_password->clear();
                           m_password->setFocus();
                           if (!done) return m_notices->tell(done.error());
                           emit loggedIn();
                           accept();
                       });
}

} // namespace tiaocai::ui
