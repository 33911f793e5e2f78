// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask_dialog.h"

#include "base/text.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/notice_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

AskDialog::AskDialog(const QString &title, const QString &sentence, const QString &act, QWidget *parent,
                     Rank rank)
    : QDialog(parent)
    , m_notices(new NoticeBar)
    , m_fields(new QVBoxLayout)
    , m_leave(button(tr("Cancel"), {}, u"askCancel"_s))
    , m_act(button(act + u"  Ctrl+Enter"_s, {}, u"askGoOn"_s, rank))
{
    setObjectName(u"askDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = plainLabel(sentence, u"askSentence"_s);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(words);
    space(m_fields);
    column->addLayout(m_fields);
    column->addStretch(1);
    addFoot(this, column, m_leave, m_act);
    connect(m_act, &QPushButton::clicked, this, &AskDialog::goOn);
    constexpr int usualWidth = 56 * spacing;
    setMinimumWidth(usualWidth);
}

QComboBox *AskDialog::addChoice(const QString &label, const QList<std::pair<QString, QString>> &choices,
                                const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->addItem(tr("Please choose"));
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    m_fields->addWidget(new Field(label, box, Field::Need::Required));
    m_needed << box;
    return box;
}

QLineEdit *AskDialog::addText(const QString &label, const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    m_fields->addWidget(new Field(label, edit, Field::Need::Required));
    m_needed << edit;
    return edit;
}

DateEdit *AskDialog::addDay(const QString &label, QDate today, const QString &objectName)
{
    auto *edit = new DateEdit(today);
    edit->setObjectName(objectName);
    m_fields->addWidget(new Field(label, edit, Field::Need::Required));
    m_needed << edit;
    return edit;
}

void AskDialog::ask(std::function<void()> then)
{
    connect(this, &QDialog::accepted, parent(), std::move(then));
    open();
    (m_needed.isEmpty() ? static_cast<QWidget *>(m_leave) : m_needed.first())->setFocus();
}

QWidget *AskDialog::missing() const
{
    for (auto *field : m_needed) {
        const auto *box = qobject_cast<QComboBox *>(field);
        const auto *edit = qobject_cast<QLineEdit *>(field);
        const auto *day = qobject_cast<DateEdit *>(field);
        if (day && !day->date()) return field;
        if ((box && box->currentIndex() <= 0) || (edit && normalized(edit->text()).isEmpty())) return field;
    }
    return nullptr;
}

void AskDialog::goOn()
{
    auto *field = missing();
    if (!field) return accept();
    m_notices->tell(NoticeBar::Kind::Warning, tr("Fill in what is marked: without it nothing is done."));
    field->setFocus();
}

} // namespace tiaocai::ui
