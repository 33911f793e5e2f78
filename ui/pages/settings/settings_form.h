// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/acts.h"
#include "pages/settings/rule_fields.h"
#include "workplace.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace tiaocai::ui {

/// Some settings of the office, each in the field that its type asks for. The list comes from the office; nothing is named
/// here.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(const Workplace &place);

    /// A line above the settings, the office's name for instance.
    void addLine(const QString &label, QWidget *line);
    /// Of the widest.
    int labelWidth() const;
    void setSettings(const QList<office::Setting> &settings);
    /// What stands in the fields.
    QList<office::SettingChange> values() const;
    /// nullptr where the setting does not stand here.
    QWidget *field(const QString &setting) const;

signals:
    /// By a person, not by the program.
    void touched();

private:
    struct Entry {
        QString name;
        QWidget *field;
        std::function<QString()> read;
        std::function<void(const QString &)> write;
        QWidget *row = nullptr; ///< where more than the field stands in its row
    };
    QFormLayout *form();
    void build(const QList<office::Setting> &settings);
    Entry tick(const office::Setting &setting);
    Entry number(const office::Setting &setting);
    Entry folder(const office::Setting &setting);
    Entry choice(const office::Setting &setting);
    Entry entryFor(const office::Setting &setting);
    Entry province(const office::Setting &setting);
    Entry text(const office::Setting &setting);
    Entry numberTemplate(const office::Setting &setting);
    Entry rules(const office::Setting &setting, RuleFields::Kind kind);

    const Workplace &m_place;
    QList<Entry> m_entries;
};

} // namespace tiaocai::ui
