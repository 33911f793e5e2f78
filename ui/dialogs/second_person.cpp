// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/second_person.h"

#include "base/text.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Person;

SecondPerson::SecondPerson(const Workplace &place, bool mayBeAnybody, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_who(new QComboBox)
    , m_checked(new QCheckBox)
{
    for (const auto &person : place.office().people) {
        if (person.isHere() && person.id != place.office().actor.id)
            m_who->addItem(person.name, person.id.uuid());
    }
    m_who->setPlaceholderText(tr("Who checks"));
    m_who->setEditable(mayBeAnybody && m_who->count() == 0);
    m_who->setCurrentIndex(-1);
    m_checked->setObjectName(u"secondChecked"_s);
    auto *row = new QHBoxLayout(this);
    space(row);
    addField(row, tr("Second person"), m_who, u"secondPerson"_s, 0);
    row->addWidget(m_checked, 1);
    setFocusProxy(m_who);
    connect(m_who, &QComboBox::currentTextChanged, this, &SecondPerson::choose);
    connect(m_checked, &QCheckBox::toggled, this, &SecondPerson::changed);
    choose();
}

QString SecondPerson::name() const
{
    return normalized(m_who->currentText());
}

/// Whoever comes now has said nothing yet.
void SecondPerson::choose()
{
    m_checked->setChecked(false);
    m_checked->setEnabled(!name().isEmpty());
    m_checked->setText(name().isEmpty() ? tr("I have checked this myself.")
                                        : tr("I am %1 and have checked this myself.").arg(name()));
    emit changed();
}

QList<QWidget *> SecondPerson::stops() const
{
    return {m_who, m_checked};
}

std::optional<Person> SecondPerson::confirmed() const
{
    if (!m_checked->isChecked()) return std::nullopt;
    return Person{PersonId(m_who->currentData().toUuid()), name(), {}, {}, {}};
}

SecondPersonDialog::SecondPersonDialog(const Workplace &place, const QString &what, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"secondPersonDialog"_s);
    setWindowTitle(tr("A second person checks"));
    auto *second = new SecondPerson(place);
    auto *words = plainLabel(what, u"secondWhat"_s);
    words->setWordWrap(true);
    auto *hand = plainLabel(tr(
        "Hand over to a second person of the office: he reads what stands above and confirms it himself."));
    hand->setWordWrap(true);
    auto *confirm = button(tr("Confirm  Ctrl+Enter"), u"dialog-ok"_s, u"secondConfirm"_s, Rank::Primary);
    confirm->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    for (QWidget *one : {static_cast<QWidget *>(words), static_cast<QWidget *>(hand),
                         static_cast<QWidget *>(second), static_cast<QWidget *>(buttons)})
        column->addWidget(one);
    connect(second, &SecondPerson::changed, this,
            [second, confirm] { confirm->setEnabled(second->confirmed().has_value()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto finish = [this, second] {
        if (!second->confirmed()) return second->setFocus();
        emit confirmed(*second->confirmed());
        accept();
    };
    connect(buttons, &QDialogButtonBox::accepted, this, finish);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(confirm);
    connect(keys, &FormKeys::saveAsked, this, finish);
    resizeOnScreen(this, {70 * spacing, sizeHint().height()});
}

} // namespace tiaocai::ui
