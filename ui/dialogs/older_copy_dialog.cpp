// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/older_copy_dialog.h"

#include "widgets/layout.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

OlderCopyDialog::OlderCopyDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_reason(new QLineEdit)
    , m_meant(button(tr("This copy is meant"), u"dialog-ok-apply"_s, u"copyMeant"_s, Rank::Danger))
{
    setObjectName(u"olderCopyDialog"_s);
    setWindowTitle(tr("An older copy of the office file"));
    auto *read = button(tr("Read only for now"), u"document-preview"_s, u"copyRead"_s, Rank::Primary);
    auto *restore = button(tr("Restore a backup…"), u"document-open-recent"_s, u"copyRestore"_s);
    auto *words = plainLabel(place.office().olderCopy->refusal().text, u"copyWords"_s);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    for (auto *one : {read, restore, m_meant})
        buttons->addButton(one, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(words);
    column->addWidget(quietLabel(tr("Why this copy is meant (what was recorded since is given up)")));
    m_reason->setObjectName(u"copyReason"_s);
    m_reason->setAccessibleName(tr("Why this copy is meant (what was recorded since is given up)"));
    column->addWidget(m_reason);
    column->addWidget(buttons);
    m_meant->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_meant->setEnabled(!text.trimmed().isEmpty()); });
    connect(read, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, [this] {
        emit restoreChosen();
        reject();
    });
    connect(m_meant, &QPushButton::clicked, this, &OlderCopyDialog::acceptCopy);
    read->setFocus();
}

void OlderCopyDialog::acceptCopy()
{
    m_place.desk.ask(
        this, [reason = m_reason->text()](desk::Desk &desk) { return desk.proof().acceptCopy(reason); },
        [this](const Result<void> &done) {
            if (!done) emit failed(done.error());
            accept();
        });
}

} // namespace tiaocai::ui
