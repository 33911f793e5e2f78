// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_form.h"

#include "office/numbering.h"
#include "widgets/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Setting;

SettingsForm::SettingsForm(const Workplace &place)
    : m_place(place)
{
}

QFormLayout *SettingsForm::form()
{
    if (auto *there = static_cast<QFormLayout *>(layout())) return there;
    auto *form = new QFormLayout(this);
    space(form, spacing);
    form->setLabelAlignment(Qt::AlignRight);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

void SettingsForm::addLine(const QString &label, QWidget *line)
{
    form()->addRow(label, line);
}

int SettingsForm::labelWidth() const
{
    const auto *form = static_cast<QFormLayout *>(layout());
    int width = 0;
    for (int row = 0; row < form->rowCount(); ++row) {
        const auto *label = form->itemAt(row, QFormLayout::LabelRole);
        if (label) width = std::max(width, label->widget()->sizeHint().width());
    }
    return width;
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
        m_entries << entryFor(setting);
        const auto &entry = m_entries.last();
        entry.field->setObjectName(setting.name);
        // A box to tick says its words itself.
        form()->addRow(setting.type == Setting::Type::YesNo ? QString() : setting.label(),
                       entry.row ? entry.row : entry.field);
    }
}

SettingsForm::Entry SettingsForm::entryFor(const Setting &setting)
{
    switch (setting.type) {
    case Setting::Type::YesNo:
        return tick(setting);
    case Setting::Type::Number:
        return number(setting);
    case Setting::Type::Choice:
        return choice(setting);
    case Setting::Type::Province:
        return province(setting);
    case Setting::Type::Rules:
        return rules(setting, RuleFields::Kind::Ticks);
    case Setting::Type::Lengths:
        return rules(setting, RuleFields::Kind::Lengths);
    case Setting::Type::Template:
        return numberTemplate(setting);
    case Setting::Type::Text:
        return text(setting);
    case Setting::Type::Folder:
        return folder(setting);
    }
    return {};
}

SettingsForm::Entry SettingsForm::tick(const Setting &setting)
{
    auto *box = new QCheckBox(setting.label());
    connect(box, &QCheckBox::clicked, this, &SettingsForm::touched);
    return {setting.name, box, [box] { return box->isChecked() ? u"true"_s : u"false"_s; },
            [box](const QString &value) { box->setChecked(value == u"true"); }};
}

SettingsForm::Entry SettingsForm::folder(const Setting &setting)
{
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    space(parts);
    auto *path = new QLineEdit;
    path->setAccessibleName(setting.label());
    auto *choose = button(tr("Choose…"), u"document-open"_s, setting.name + u"Choose"_s);
    parts->addWidget(path, 1);
    parts->addWidget(choose);
    connect(path, &QLineEdit::textEdited, this, &SettingsForm::touched);
    connect(choose, &QPushButton::clicked, this, [this, path, words = setting.label()] {
        const auto chosen = QFileDialog::getExistingDirectory(this, words, path->text());
        if (chosen.isEmpty()) return;
        path->setText(chosen);
        emit touched();
    });
    return {setting.name, path, [path] { return path->text().trimmed(); },
            [path](const QString &value) { path->setText(value); }, row};
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

SettingsForm::Entry SettingsForm::province(const Setting &setting)
{
    auto asked = setting;
    asked.words = {{QString(), tr("National rules alone")}};
    asked.words << m_place.office().book.provinces();
    return choice(asked);
}

SettingsForm::Entry SettingsForm::text(const Setting &setting)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(setting.label());
    edit->setMinimumWidth(30 * spacing);
    connect(edit, &QLineEdit::textEdited, this, &SettingsForm::touched);
    return {setting.name, edit, [edit] { return edit->text().trimmed(); },
            [edit](const QString &value) { edit->setText(value); }};
}

/// Beside the template stands the number that it makes.
SettingsForm::Entry SettingsForm::numberTemplate(const Setting &setting)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(setting.label());
    edit->setMinimumWidth(30 * spacing);
    auto *example = plainLabel({}, u"example."_s + setting.name);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    space(line);
    line->addWidget(edit);
    line->addWidget(example, 1);
    connect(edit, &QLineEdit::textEdited, this, &SettingsForm::touched);
    connect(edit, &QLineEdit::textChanged, example, [this, example](const QString &text) {
        const auto number =
            office::numberBy(text.trimmed(), m_place.today().year(), 1, m_place.office().office.code);
        example->setText(number ? tr("for example %1").arg(*number) : tr("gives no number"));
    });
    return {setting.name, edit, [edit] { return edit->text().trimmed(); },
            [edit](const QString &value) { edit->setText(value); }, row};
}

SettingsForm::Entry SettingsForm::rules(const Setting &setting, RuleFields::Kind kind)
{
    auto *field = new RuleFields(m_place, kind);
    connect(field, &RuleFields::touched, this, &SettingsForm::touched);
    return {setting.name, field, [field] { return field->value(); },
            [field](const QString &value) { field->setValue(value); }};
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
