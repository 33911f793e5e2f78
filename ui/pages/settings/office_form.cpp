// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/office_form.h"

#include "widgets/layout.h"

#include <QFormLayout>
#include <QLineEdit>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

OfficeForm::OfficeForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_telephone(new QLineEdit)
    , m_fixed(plainLabel({}, u"settingsOffice"_s))
{
    auto *form = new QFormLayout(this);
    space(form, spacing);
    form->setLabelAlignment(Qt::AlignRight);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Name of the office"), m_name);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Telephone"), m_telephone);
    form->addRow(tr("Kind and code"), m_fixed);
    m_fixed->setToolTip(tr("They stand in numbers that were given already and are not changed."));
    const QList<QPair<QLineEdit *, QString>> lines{
        {m_name, u"office.name"_s}, {m_address, u"office.address"_s}, {m_telephone, u"office.telephone"_s}};
    for (const auto &[line, objectName] : lines) {
        line->setObjectName(objectName);
        line->setMaximumWidth(60 * spacing);
        connect(line, &QLineEdit::textEdited, this, &OfficeForm::touched);
    }
}

void OfficeForm::setOffice(const office::Office &office)
{
    m_name->setText(office.name);
    m_address->setText(office.address);
    m_telephone->setText(office.telephone);
    m_fixed->setText(u"%1，%2"_s.arg(label(office.kind), office.code));
}

void OfficeForm::setLabelWidth(int width)
{
    auto *form = static_cast<QFormLayout *>(layout());
    form->labelForField(m_name)->setMinimumWidth(width);
    static_cast<QLabel *>(form->labelForField(m_name))->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

office::OfficeChanged OfficeForm::office() const
{
    return {m_name->text(), m_address->text(), m_telephone->text()};
}

QWidget *OfficeForm::field(const QString &member) const
{
    return findChild<QLineEdit *>(u"office."_s + member);
}

} // namespace tiaocai::ui
