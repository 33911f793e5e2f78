// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/draft.h"
#include "tables/row_model.h"
#include "widgets/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace tiaocai::ui {

class TargetsPanel;

/// The office, its people, its choices where the text of the law leaves room, its calendars, its file.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Workplace &place);

    void refresh() override;
    bool hasUnsavedWork() const override { return m_isTouched; }
    /// The settings as they stand in the form.
    office::Settings settings() const;
    void importCalendar(const QString &path);
    void backupTo(const QString &path);

signals:
    /// en, zh or zh_TW: the window is to speak it from now on.
    void languageChosen(const QString &language);

private:
    struct Tick {
        bool law::Choices::*choice;
        QCheckBox *box;
    };
    QWidget *buildOffice();
    QWidget *buildChoices();
    QWidget *buildPeople();
    QWidget *buildCalendars();
    QWidget *buildFile();
    QWidget *buildWindow();
    void touched();
    void restoreDraft();
    void showSettings();
    void save();
    void addPerson();
    void chooseCalendar();
    void chooseBackup();
    void verify();

    bool m_isTouched = false;
    bool m_wasRestored = false;
    Draft *m_draft;
    QTabWidget *m_tabs;
    TargetsPanel *m_targets;
    QLabel *m_office = nullptr;
    QHash<QString, QLineEdit *> m_templates;
    QSpinBox *m_silentDays = nullptr;
    QComboBox *m_punctuality = nullptr;
    QComboBox *m_closing = nullptr;
    QLineEdit *m_overlay = nullptr;
    QSpinBox *m_effectWait = nullptr;
    QSpinBox *m_monthEnd = nullptr;
    QList<Tick> m_ticks;
    RowModel<office::Person> *m_people;
    QLineEdit *m_personName = nullptr;
    QComboBox *m_personRole = nullptr;
    QLabel *m_years = nullptr;
    RowModel<desk::MovedDate> *m_moved;
    RowModel<desk::Problem> *m_problems;
};

} // namespace tiaocai::ui
