// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/password_dialog.h"

#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const QString &title, const QString &words, Asks asks, QWidget *parent)
    : QDialog(parent)
    , m_hint(quietLabel({}, u"passwordHint"_s))
    , m_choose(
          button(tr("Set the password  Ctrl+Enter"), u"document-save"_s, u"passwordChoose"_s, Rank::Primary))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    auto *said = plainLabel(words);
    said->setWordWrap(true);
    column->addWidget(said);
    if (asks == Asks::PasswordAndCode)
        m_code = field(tr("Code on the recovery sheet"), u"passwordCode"_s, false);
    m_first = field(tr("New password"), u"passwordFirst"_s, true);
    m_second = field(tr("The same once more"), u"passwordSecond"_s, true);
    column->addWidget(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    // The one that sets the password alone stands out: the dialog would make the other its default.
    for (auto *one : buttons->findChildren<QPushButton *>())
        one->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &PasswordDialog::choose);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_choose);
    connect(keys, &FormKeys::saveAsked, this, &PasswordDialog::choose);
    check();
}

QLineEdit *PasswordDialog::field(const QString &label, const QString &objectName, bool isSecret)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    if (isSecret) edit->setEchoMode(QLineEdit::Password);
    layout()->addWidget(quietLabel(label));
    layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &PasswordDialog::check);
    return edit;
}

void PasswordDialog::check()
{
    const bool isSame = m_first->text() == m_second->text();
    const bool isThere =
        !m_first->text().trimmed().isEmpty() && (!m_code || !m_code->text().trimmed().isEmpty());
    m_hint->setText(isSame ? tr("Several words that only you know are better than a short riddle.")
                           : tr("The two are not the same yet."));
    m_choose->setEnabled(isSame && isThere);
}

void PasswordDialog::choose()
{
    if (!m_choose->isEnabled()) return;
    emit chosen(m_first->text(), m_code ? m_code->text().trimmed() : QString());
    accept();
}

} // namespace tiaocai::ui
