// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/draft.h"
#include "widgets/page.h"

class QTabWidget;

namespace tiaocai::ui {

class AccountsPanel;
class AuditPanel;
class CalendarsPanel;
class OfficeFilePanel;
class OfficeForm;
class PaperTextsPanel;
class PeoplePanel;
class SettingsForm;
class TargetsPanel;

/// The office, its people, its choices where the text of the law leaves room, its calendars, its file: a tab a subject.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Workplace &place);

    void refresh() override;
    void showWindowPanel();
    void showPeople();
    void showOffice();
    void showAccounts();
    void showFile();
    bool hasUnsavedWork() const override { return m_isTouched; }
    /// The settings as they stand in the form. Refuses `bad-setting`.
    Result<office::Settings> settings() const;
    OfficeFilePanel *officeFile() const { return m_file; }
    AuditPanel *audit() const { return m_audit; }
    AccountsPanel *accounts() const { return m_accounts; }

signals:
    /// en, zh or zh_TW: the window is to speak it from now on.
    void languageChosen(const QString &language);
    /// A backup is to come in the place of the office.
    void restoreAsked(const QString &backup, const QString &password);

private:
    void addTabs();
    QList<QWidget *> forms() const;
    void showWhatCanBeSaved();
    void touched();
    void restoreDraft();
    void showSettings();
    void save();
    void saveShown();
    void tellHow();
    void tell(const Refusal &refusal);

    bool m_isTouched = false;
    bool m_wasRestored = false;
    QTabWidget *m_tabs;
    Draft *m_draft;
    QPushButton *m_save;
    OfficeForm *m_office;
    SettingsForm *m_ofOffice;
    SettingsForm *m_ofLaw;
    TargetsPanel *m_targets;
    PeoplePanel *m_people;
    CalendarsPanel *m_calendars;
    OfficeFilePanel *m_file;
    AccountsPanel *m_accounts;
    PaperTextsPanel *m_texts;
    AuditPanel *m_audit;
};

} // namespace tiaocai::ui
