// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/second_person.h"

#include "base/text.h"
#include "desk/accounts.h"
#include "desk/desk.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Person;

SecondPerson::SecondPerson(const Workplace &place, bool mayBeAnybody, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_who(new QComboBox)
    , m_checked(new QCheckBox)
    , m_told(plainLabel({}, u"secondTold"_s))
{
    for (const auto &person : place.office().people) {
        if (person.isHere() && person.id != place.office().actor.id)
            m_who->addItem(person.name, person.id.uuid());
    }
    m_who->setPlaceholderText(tr("Who checks"));
    m_who->setEditable(mayBeAnybody && m_who->count() == 0);
    m_who->setCurrentIndex(-1);
    m_checked->setObjectName(u"secondChecked"_s);
    auto *row = new QHBoxLayout;
    space(row);
    addField(row, tr("Second person"), m_who, u"secondPerson"_s, 0);
    if (place.office().hasAccounts) {
        buildPassword();
        addField(row, tr("His password"), m_password, u"secondPassword"_s, 0);
    }
    row->addWidget(m_checked, 1);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addLayout(row);
    column->addWidget(m_told);
    setFocusProxy(m_who);
    connect(m_who, &QComboBox::currentTextChanged, this, &SecondPerson::choose);
    connect(m_checked, &QCheckBox::toggled, this, &SecondPerson::check);
    choose();
}

void SecondPerson::buildPassword()
{
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_password, &QLineEdit::textEdited, this, &SecondPerson::forget);
}

QString SecondPerson::name() const
{
    return normalized(m_who->currentText());
}

/// Whoever comes now has said nothing yet.
void SecondPerson::choose()
{
    if (m_password) m_password->clear();
    m_checked->setText(name().isEmpty() ? tr("I have checked this myself.")
                                        : tr("I am %1 and have checked this myself.").arg(name()));
    forget();
}

void SecondPerson::forget()
{
    ++m_asked;
    m_isProved = false;
    m_told->hide();
    m_checked->setChecked(false);
    m_checked->setEnabled(!name().isEmpty() && (!m_password || !m_password->text().isEmpty()));
    emit changed();
}

/// That it is he is asked once, when he says so.
void SecondPerson::check(bool isChecked)
{
    if (!m_password) return emit changed();
    if (!isChecked) return forget();
    m_checked->setEnabled(false);
    m_place.desk.ask(
        this,
        [name = name(), password = m_password->text()](desk::Desk &desk) {
            return vault::passphrase(password).and_then(
                [&](const vault::Secret &secret) { return desk.accounts().confirm(name, secret); });
        },
        [this, asked = ++m_asked](const Result<void> &done) { proved(asked, done); });
}

void SecondPerson::proved(int asked, const Result<void> &done)
{
    if (asked != m_asked) return;
    m_password->clear();
    if (!done) {
        forget();
        m_told->setText(done.error().text);
        m_told->show();
        return m_password->setFocus();
    }
    m_isProved = true;
    m_checked->setEnabled(true);
    emit changed();
}

QList<QWidget *> SecondPerson::stops() const
{
    return m_password ? QList<QWidget *>{m_who, m_password, m_checked} : QList<QWidget *>{m_who, m_checked};
}

std::optional<Person> SecondPerson::confirmed() const
{
    if (!m_checked->isChecked() || (m_password && !m_isProved)) return std::nullopt;
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
