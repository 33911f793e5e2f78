// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/choice_editors.h"

#include "widgets/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

YesNoEditor::YesNoEditor(const QString &label, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(label))
{
    auto *row = new QHBoxLayout(this);
    space(row);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QJsonValue YesNoEditor::value() const
{
    return m_box->isChecked();
}
void YesNoEditor::setValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

ChoiceEditor::ChoiceEditor(const QList<QPair<QString, QString>> &options, bool required, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    space(row);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (!required) m_box->addItem(u"—"_s);
    for (const auto &[name, label] : options)
        m_box->addItem(label, name);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QJsonValue ChoiceEditor::value() const
{
    const auto name = m_box->currentData().toString();
    return name.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(name);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    const int index = m_box->findData(value.toString());
    if (index >= 0) m_box->setCurrentIndex(index);
}

ManyChoiceEditor::ManyChoiceEditor(const QList<QPair<QString, QString>> &options, QWidget *parent)
    : FieldEditor(parent)
{
    constexpr int columns = 3;
    auto *grid = new QGridLayout(this);
    space(grid);
    for (const auto &[name, label] : options) {
        auto *box = new QCheckBox(label);
        box->setObjectName(u"option."_s + name);
        const int n = int(m_boxes.size());
        grid->addWidget(box, n / columns, n % columns);
        m_boxes.append({name, box});
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    if (!m_boxes.isEmpty()) setFocusProxy(m_boxes.first().second);
}

QJsonValue ManyChoiceEditor::value() const
{
    QJsonArray ticked;
    for (const auto &[name, box] : m_boxes) {
        if (box->isChecked()) ticked.append(name);
    }
    return ticked.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(ticked);
}

void ManyChoiceEditor::setValue(const QJsonValue &value)
{
    const auto ticked = value.toArray();
    for (const auto &[name, box] : m_boxes)
        box->setChecked(ticked.contains(name));
}

} // namespace tiaocai::ui
