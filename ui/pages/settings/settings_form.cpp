// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_form.h"

#include "widgets/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Setting;

QFormLayout *SettingsForm::form()
{
    if (auto *there = static_cast<QFormLayout *>(layout())) return there;
    auto *form = new QFormLayout(this);
    space(form, spacing);
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

void SettingsForm::addLine(const QString &label, QWidget *line)
{
    form()->addRow(label, line);
}

void SettingsForm::setSettings(const QList<Setting> &settings)
{
    if (m_entries.isEmpty()) build(settings);
    for (qsizetype i = 0; i < settings.size(); ++i)
        m_entries[i].write(settings[i].value);
}

void SettingsForm::build(const QList<Setting> &settings)
{
    for (const auto &setting : settings) {
        switch (setting.type) {
        case Setting::Type::YesNo:
            m_entries << tick(setting);
            break;
        case Setting::Type::Number:
            m_entries << number(setting);
            break;
        case Setting::Type::Choice:
            m_entries << choice(setting);
            break;
        case Setting::Type::Text:
            m_entries << text(setting);
            break;
        }
        const auto &entry = m_entries.last();
        entry.field->setObjectName(setting.name);
        // A box to tick says its words itself.
        form()->addRow(setting.type == Setting::Type::YesNo ? QString() : setting.label(), entry.field);
    }
}

SettingsForm::Entry SettingsForm::tick(const Setting &setting)
{
    auto *box = new QCheckBox(setting.label());
    connect(box, &QCheckBox::clicked, this, &SettingsForm::touched);
    return {setting.name, box, [box] { return box->isChecked() ? u"true"_s : u"false"_s; },
            [box](const QString &value) { box->setChecked(value == u"true"); }};
}

SettingsForm::Entry SettingsForm::number(const Setting &setting)
{
    auto *box = new QSpinBox;
    box->setRange(setting.least, setting.most);
    connect(box, &QSpinBox::valueChanged, this, &SettingsForm::touched);
    return {setting.name, box, [box] { return QString::number(box->value()); },
            [this, box](const QString &value) {
                const QSignalBlocker quiet(this);
                box->setValue(value.toInt());
            }};
}

SettingsForm::Entry SettingsForm::choice(const Setting &setting)
{
    auto *box = new QComboBox;
    for (const auto &[name, words] : setting.words)
        box->addItem(words, name);
    connect(box, &QComboBox::activated, this, &SettingsForm::touched);
    return {setting.name, box, [box] { return box->currentData().toString(); },
            [box](const QString &value) { box->setCurrentIndex(box->findData(value)); }};
}

SettingsForm::Entry SettingsForm::text(const Setting &setting)
{
    auto *edit = new QLineEdit;
    edit->setMinimumWidth(40 * spacing);
    connect(edit, &QLineEdit::textEdited, this, &SettingsForm::touched);
    return {setting.name, edit, [edit] { return edit->text().trimmed(); },
            [edit](const QString &value) { edit->setText(value); }};
}

QList<office::SettingChange> SettingsForm::values() const
{
    QList<office::SettingChange> values;
    for (const auto &entry : m_entries)
        values << office::SettingChange{entry.name, entry.read()};
    return values;
}

QWidget *SettingsForm::field(const QString &setting) const
{
    const auto entry = std::ranges::find(m_entries, setting, &Entry::name);
    return entry == m_entries.end() ? nullptr : entry->field;
}

} // namespace tiaocai::ui
