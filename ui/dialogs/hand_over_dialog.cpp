// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/hand_over_dialog.h"

#include "base/text.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

HandOverDialog::HandOverDialog(const Workplace &place, int cases, QWidget *parent)
    : QDialog(parent)
    , m_to(new QComboBox)
    , m_reason(new QLineEdit)
{
    setObjectName(u"handOverDialog"_s);
    setWindowTitle(tr("Hand over"));
    m_to->setObjectName(u"handOverTo"_s);
    m_reason->setObjectName(u"handOverReason"_s);
    m_to->addItem(tr("Please choose"));
    for (const auto &person : place.office().people) {
        if (person.isHere()) m_to->addItem(person.name, person.id.uuid());
    }
    auto *hand = button(tr("Hand over  Ctrl+Enter"), {}, u"handOverDo"_s, Rank::Primary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(hand, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(
        heading(tr("%n case(s) get another handler from today on", nullptr, cases), Type::CardTitle));
    column->addWidget(new Field(tr("To whom"), m_to, Field::Need::Required));
    column->addWidget(new Field(tr("Reason"), m_reason, Field::Need::Required));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOverDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(hand);
    connect(keys, &FormKeys::saveAsked, this, &HandOverDialog::finish);
    resizeOnScreen(this, {55 * spacing, sizeHint().height()});
}

/// With the cursor where something is missing.
void HandOverDialog::finish()
{
    if (m_to->currentIndex() <= 0) return m_to->setFocus();
    if (normalized(m_reason->text()).isEmpty()) return m_reason->setFocus();
    emit handedOver(PersonId(m_to->currentData().toUuid()), m_reason->text().trimmed());
    accept();
}

casework::ActDraft handedOver(casework::CaseKind kind, const PersonId &to, const QString &reason, QDate on)
{
    const auto role = kind == casework::CaseKind::Mediation ? casework::HandlerRole::Mediator
                                                            : casework::HandlerRole::Arbitrator;
    return {.payload = casework::HandlerAssigned{.person = to, .role = role, .reason = reason}, .on = on};
}

} // namespace tiaocai::ui
