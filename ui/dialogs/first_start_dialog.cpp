// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start_dialog.h"

#include "base/text.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *line(const QString &objectName, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setPlaceholderText(example);
    return edit;
}

} // namespace

FirstStartDialog::FirstStartDialog(QWidget *parent)
    : QDialog(parent)
    , m_notices(new NoticeBar)
    , m_kind(new QComboBox)
    , m_name(line(u"officeName"_s, u"石桥镇劳动人事争议调解中心"_s))
    , m_code(line(u"officeCode"_s, u"411302-01"_s))
    , m_head(line(u"officeHead"_s, tr("name of the person in charge")))
    , m_hint(
          plainLabel(tr("Name and code stand on every document and in every case number."), u"officeHint"_s))
    , m_begin(button(tr("Begin  Ctrl+Enter"), u"go-next"_s, u"officeBegin"_s, Rank::Primary))
{
    setObjectName(u"firstStartDialog"_s);
    setWindowTitle(tr("A new office"));
    m_kind->setObjectName(u"officeKind"_s);
    for (const auto &kind : choices<office::OfficeKind>)
        m_kind->addItem(label(kind.value), int(kind.value));
    auto *form = new QFormLayout;
    space(form);
    form->addRow(tr("&Kind of office"), m_kind);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Head of office"), m_head);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // it is not what one comes for
    connect(buttons, &QDialogButtonBox::accepted, this, &FirstStartDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(heading(tr("Which office keeps its cases here?"), Type::PageTitle));
    column->addWidget(m_notices);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    setMember(m_name, u"name"_s);
    setMember(m_code, u"code"_s);
    setMember(m_head, u"head"_s);
    for (auto *edit : {m_name, m_code, m_head})
        connect(edit, &QLineEdit::textChanged, this, &FirstStartDialog::check);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_begin);
    connect(keys, &FormKeys::saveAsked, this, &FirstStartDialog::begin);
    connect(keys, &FormKeys::hintAsked, this,
            [this] { m_notices->tell(NoticeBar::Kind::Info, tr("Ctrl+Enter begins.")); });
    check();
    m_name->setFocus();
    resize(60 * spacing, sizeHint().height());
}

/// With the cursor where something is still missing.
void FirstStartDialog::begin()
{
    for (auto *edit : {m_name, m_code, m_head}) {
        if (normalized(edit->text()).isEmpty()) return edit->setFocus();
    }
    accept();
}

office::Office FirstStartDialog::office() const
{
    return {OfficeId::fresh(), office::OfficeKind(m_kind->currentData().toInt()), normalized(m_name->text()),
            normalized(m_code->text()), false};
}

QString FirstStartDialog::headName() const
{
    return normalized(m_head->text());
}

void FirstStartDialog::tell(const Refusal &refusal)
{
    m_notices->tell(refusal);
}

void FirstStartDialog::check()
{
    const auto made = office();
    m_begin->setEnabled(!made.name.isEmpty() && !made.code.isEmpty() && !headName().isEmpty());
}

} // namespace tiaocai::ui
