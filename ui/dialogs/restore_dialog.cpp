// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/restore_dialog.h"

#include "widgets/layout.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(const Workplace &place, const QString &backup, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    auto *words = plainLabel(
        tr("%1 comes in the place of the office. It is checked whole first. What was recorded since "
           "it was made is not in it; the present file is kept aside under another name and stays "
           "readable. Numbers that were given since may be given again.")
            .arg(backup),
        u"restoreWords"_s);
    words->setWordWrap(true);
    auto *keep =
        button(tr("Leave the office as it is"), u"dialog-cancel"_s, u"restoreCancel"_s, Rank::Primary);
    auto *restore = button(tr("Restore it"), u"document-open-recent"_s, u"restoreDo"_s, Rank::Danger);
    auto *buttons = new QDialogButtonBox;
    for (auto *one : {keep, restore})
        buttons->addButton(one, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(words);
    if (place.office().hasAccounts) {
        column->addWidget(quietLabel(tr("Your password")));
        m_password->setEchoMode(QLineEdit::Password);
        m_password->setObjectName(u"restorePassword"_s);
        m_password->setAccessibleName(tr("Your password"));
        column->addWidget(m_password);
    }
    m_password->setVisible(place.office().hasAccounts);
    column->addWidget(buttons);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, [this] {
        emit restoreAsked(m_password->text());
        accept();
    });
    setMinimumWidth(60 * spacing);
    keep->setFocus();
}

} // namespace tiaocai::ui
