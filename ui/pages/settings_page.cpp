// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "keeping/form_state.h"
#include "pages/settings/accounts_panel.h"
#include "pages/settings/audit_panel.h"
#include "pages/settings/calendars_panel.h"
#include "pages/settings/office_file_panel.h"
#include "pages/settings/office_form.h"
#include "pages/settings/paper_texts_panel.h"
#include "pages/settings/people_panel.h"
#include "pages/settings/settings_form.h"
#include "pages/settings/window_panel.h"
#include "pages/targets_panel.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is saved with the page: what the other tabs hold is done at once and is nobody's draft.
QJsonObject typedState(const QList<QWidget *> &forms)
{
    QJsonObject state;
    for (const auto *form : forms) {
        const auto more = formState(form);
        for (auto field = more.begin(); field != more.end(); ++field)
            state.insert(field.key(), field.value());
    }
    return state;
}

QWidget *scrolled(QWidget *form)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(form);
    return area;
}

QList<office::Setting> part(const office::Settings &settings, bool ofLaw)
{
    auto list = office::settingsOf(settings);
    list.removeIf([ofLaw](const office::Setting &setting) { return setting.isChoiceOfLaw != ofLaw; });
    return list;
}

} // namespace

SettingsPage::SettingsPage(const Workplace &place)
    : Page(place, u"settingsPage"_s, tr("Settings"))
    , m_tabs(new QTabWidget)
    , m_draft(new Draft(
          place.drafts(), u"settings"_s, [this] { return typedState(forms()); }, this))
    , m_save(setPrimary(tr("Save the settings  Ctrl+Enter"), u"document-save"_s, u"settingsSave"_s))
    , m_office(new OfficeForm)
    , m_ofOffice(new SettingsForm(place))
    , m_ofLaw(new SettingsForm(place))
    , m_targets(new TargetsPanel(place))
    , m_people(new PeoplePanel(place, notices()))
    , m_calendars(new CalendarsPanel(place, notices()))
    , m_file(new OfficeFilePanel(place, notices()))
    , m_accounts(new AccountsPanel(place, notices()))
    , m_texts(new PaperTextsPanel(place, notices()))
    , m_audit(new AuditPanel(place, notices()))
{
    addTabs();
    setFocusProxy(m_tabs);
    m_ofOffice->addLine(
        {}, plainLabel(tr("{year} is the year, {n} or {n:03} the number, {code} the office's code.")));
    for (auto *form : {m_ofOffice, m_ofLaw})
        connect(form, &SettingsForm::touched, this, &SettingsPage::touched);
    connect(m_office, &OfficeForm::touched, this, &SettingsPage::touched);
    connect(m_targets, &TargetsPanel::refused, this, &SettingsPage::tell);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsPage::showWhatCanBeSaved);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_save);
    connect(keys, &FormKeys::saveAsked, this, &SettingsPage::saveShown);
    connect(keys, &FormKeys::hintAsked, this, &SettingsPage::tellHow);
}

QList<QWidget *> SettingsPage::forms() const
{
    return {m_office, m_ofOffice, m_ofLaw};
}

/// Where nothing can be saved there is no button for it.
void SettingsPage::showWhatCanBeSaved()
{
    const auto forms = this->forms();
    m_save->setVisible(std::ranges::any_of(
        forms, [&](const QWidget *form) { return m_tabs->currentWidget()->isAncestorOf(form); }));
}

/// What Ctrl+Enter saves is what the tab in front holds.
void SettingsPage::saveShown()
{
    if (m_save->isVisible()) return save();
    if (m_tabs->currentWidget() == m_targets) return m_targets->enter();
    if (m_tabs->currentWidget() == m_texts) return m_texts->save();
    tellHow();
}

void SettingsPage::tellHow()
{
    const auto *shown = m_tabs->currentWidget();
    const bool isSaved = m_save->isVisible() || shown == m_targets || shown == m_texts;
    notices()->tell(NoticeBar::Kind::Info,
                    isSaved ? tr("Ctrl+Enter saves.") : tr("Tab goes to the buttons, Space presses one."));
}

void SettingsPage::addTabs()
{
    auto *window = new WindowPanel(place());
    m_tabs->setObjectName(u"settingsTabs"_s);
    auto *office = new QWidget;
    auto *column = new QVBoxLayout(office);
    space(column);
    column->addWidget(m_office);
    column->addWidget(m_ofOffice);
    column->addStretch(1);
    m_tabs->addTab(scrolled(office), tr("Office"));
    m_tabs->addTab(scrolled(m_ofLaw), tr("Choices"));
    m_tabs->addTab(m_targets, tr("Targets"));
    m_tabs->addTab(m_people, tr("People"));
    m_tabs->addTab(m_accounts, tr("Accounts"));
    m_tabs->addTab(m_calendars, tr("Calendars"));
    m_tabs->addTab(m_texts, tr("Texts of papers"));
    m_tabs->addTab(m_file, tr("Office file"));
    m_tabs->addTab(m_audit, tr("Audit"));
    m_tabs->addTab(window, tr("Window"));
    body()->addWidget(m_tabs, 1);
    connect(window, &WindowPanel::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_file, &OfficeFilePanel::restoreAsked, this, &SettingsPage::restoreAsked);
}

void SettingsPage::showWindowPanel()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

void SettingsPage::showPeople()
{
    m_tabs->setCurrentWidget(m_people);
}

void SettingsPage::showOffice()
{
    m_tabs->setCurrentIndex(0);
}

void SettingsPage::showAccounts()
{
    m_tabs->setCurrentWidget(m_accounts);
}

void SettingsPage::showFile()
{
    m_tabs->setCurrentWidget(m_file);
}

void SettingsPage::touched()
{
    m_isTouched = true;
    m_draft->touched();
}

void SettingsPage::restoreDraft()
{
    m_wasRestored = true;
    const auto left = m_draft->left();
    if (left.isEmpty()) return;
    for (auto *form : forms())
        setFormState(form, left);
    m_isTouched = true;
    notices()->tell(NoticeBar::Kind::Info, tr("What you had changed and not saved is here again."));
    notices()->offer(tr("Show what is saved"), u"discardSettings"_s, [this] {
        m_draft->drop();
        showSettings();
    });
}

void SettingsPage::refresh()
{
    if (!m_isTouched) showSettings();
    if (!m_wasRestored) restoreDraft();
    m_people->refresh();
    m_targets->refresh();
    m_calendars->refresh();
    m_accounts->refresh();
    m_texts->refresh();
    m_audit->refresh();
}

void SettingsPage::showSettings()
{
    const auto &settings = place().office().settings;
    m_office->setOffice(place().office().office);
    m_ofOffice->setSettings(part(settings, false));
    m_office->setLabelWidth(m_ofOffice->labelWidth());
    m_ofLaw->setSettings(part(settings, true));
    m_isTouched = false;
    m_draft->pause();
}

Result<office::Settings> SettingsPage::settings() const
{
    Result<office::Settings> settings = place().office().settings;
    for (const auto &change : m_ofOffice->values() + m_ofLaw->values()) {
        if (settings) settings = office::withSetting(*settings, change.name, change.value);
    }
    return settings;
}

void SettingsPage::tell(const Refusal &refusal)
{
    notices()->tell(refusal);
    for (auto *field : {m_ofOffice->field(refusal.member), m_ofLaw->field(refusal.member),
                        m_office->field(refusal.member)}) {
        if (!field) continue;
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            if (m_tabs->widget(tab)->isAncestorOf(field)) m_tabs->setCurrentIndex(tab);
        }
        field->setFocus();
    }
}

void SettingsPage::save()
{
    const auto wanted = settings();
    if (!wanted) return tell(wanted.error());
    place().desk.ask(
        this,
        [settings = *wanted, office = m_office->office()](desk::Desk &desk) {
            return desk.office().changeSettings(settings).and_then(
                [&] { return desk.office().changeOffice(office); });
        },
        [this](const Result<void> &done) {
            if (!done) return tell(done.error());
            m_isTouched = false;
            m_draft->drop();
            notices()->tell(NoticeBar::Kind::Info, tr("The settings are saved."));
        });
}

} // namespace tiaocai::ui
