// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "base/text.h"
#include "keeping/form_state.h"
#include "pages/targets_panel.h"
#include "tables/table_view.h"
#include "ui/look.h"
#include "widgets/layout.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *spin(const QString &objectName, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(least, most);
    return box;
}

QString rolesText(const office::Person &person)
{
    QStringList words;
    for (const auto role : person.roles)
        words.append(office::label(role));
    return words.join(u'、');
}

QFormLayout *formIn(QWidget *sheet)
{
    auto *form = new QFormLayout(sheet);
    space(form, spacing);
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

struct TickText {
    bool law::Choices::*choice;
    QString words;
};

QList<TickText> tickTexts()
{
    using law::Choices;
    return {
        {&Choices::acceptBeforeConsent,
         SettingsPage::tr("A mediation may be accepted before the other side consents (marked)")},
        {&Choices::extensionWithoutNoticeCounts,
         SettingsPage::tr(
             "An extension approved in time counts though a party was not told in writing (marked)")},
        {&Choices::servedOnDispatch,
         SettingsPage::tr("Copies, tribunal and defence are served in time when they were sent in time")},
        {&Choices::mailReturnedIsServed,
         SettingsPage::tr("Mail returned from a confirmed address is served")},
        {&Choices::electronicAwards,
         SettingsPage::tr("Awards may be served electronically with written consent")},
        {&Choices::preMediationRestarts,
         SettingsPage::tr("The period for acceptance starts anew after mediation before acceptance")},
        {&Choices::acceptedByNotice,
         SettingsPage::tr(
             "An arbitration is accepted on the day of the notice of acceptance, not of the signature")},
        {&Choices::collectiveCountsPersons,
         SettingsPage::tr("A collective case counts as many cases as it has persons")},
    };
}

/// The window's own choices are taken at once and are nobody's draft.
QJsonObject typedState(const QWidget &form)
{
    auto state = formState(&form);
    for (const auto &key : {u"windowLanguage"_s, u"windowLook"_s})
        state.remove(key);
    return state;
}

} // namespace

SettingsPage::SettingsPage(const Workplace &place)
    : Page(place, u"settingsPage"_s, tr("Settings"))
    , m_draft(new Draft(
          place.drafts(), u"settings"_s, [this] { return typedState(*m_tabs); }, this))
    , m_tabs(new QTabWidget)
    , m_targets(new TargetsPanel(place))
    , m_people(new RowModel<office::Person>(
          {{tr("Name"), [](const office::Person &person) { return person.name; }},
           {tr("Roles"), [](const office::Person &person) { return rolesText(person); }},
           {tr("Works here"),
            [](const office::Person &person) { return person.active ? tr("yes") : tr("no"); }}},
          this))
    , m_moved(new RowModel<desk::MovedDate>(
          {{tr("Case"), [](const desk::MovedDate &moved) { return moved.number; }},
           {tr("Period"), [&place](const desk::MovedDate &moved) { return ruleName(place, moved.rule); }},
           {tr("Before"), [](const desk::MovedDate &moved) { return toText(moved.from); }},
           {tr("Now"), [](const desk::MovedDate &moved) { return toText(moved.to); }}},
          this))
    , m_problems(new RowModel<desk::Problem>(
          {{tr("Case"), [](const desk::Problem &problem) { return problem.caseNumber; }},
           {tr("What"), [](const desk::Problem &problem) { return problem.what; }},
           {tr("Where"), [](const desk::Problem &problem) { return problem.where; }}},
          this))
{
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->addTab(buildOffice(), tr("Office"));
    m_tabs->addTab(buildChoices(), tr("Choices"));
    m_tabs->addTab(m_targets, tr("Targets"));
    m_tabs->addTab(buildPeople(), tr("People"));
    m_tabs->addTab(buildCalendars(), tr("Calendars"));
    m_tabs->addTab(buildFile(), tr("Office file"));
    m_tabs->addTab(buildWindow(), tr("Window"));
    body()->addWidget(m_tabs, 1);
    connect(m_targets, &TargetsPanel::refused, this,
            [this](const Refusal &refusal) { notices()->tell(refusal); });
    auto *primary = setPrimary(tr("Save the settings"), u"document-save"_s, u"settingsSave"_s);
    connect(primary, &QPushButton::clicked, this, &SettingsPage::save);
}

QWidget *SettingsPage::buildOffice()
{
    auto *sheet = new QWidget;
    auto *form = formIn(sheet);
    m_office = plainLabel({}, u"settingsOffice"_s);
    form->addRow(tr("Office"), m_office);
    const QList<QPair<QString, QString>> rows{
        {u"registration"_s, tr("Registration number")},
        {u"mediation"_s, tr("Case number of mediation")},
        {u"arbitration"_s, tr("Case number of arbitration")},
        {u"review"_s, tr("Case number of review")},
    };
    for (const auto &[name, label] : rows) {
        auto *edit = new QLineEdit;
        edit->setObjectName(u"template."_s + name);
        edit->setMinimumWidth(40 * spacing);
        m_templates.insert(name, edit);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, &SettingsPage::touched);
    }
    form->addRow(QString(),
                 plainLabel(tr("{year} is the year, {n} or {n:03} the number, {code} the office's code.")));
    m_silentDays = spin(u"silentDays"_s, 1, 365);
    form->addRow(tr("Days without activity until Today says so"), m_silentDays);
    connect(m_silentDays, &QSpinBox::valueChanged, this, &SettingsPage::touched);
    return sheet;
}

QWidget *SettingsPage::buildChoices()
{
    auto *sheet = new QWidget;
    auto *form = formIn(sheet);
    m_punctuality = new QComboBox;
    m_punctuality->setObjectName(u"punctuality"_s);
    m_punctuality->addItem(tr("As the law says (where it is doubtful, the earlier date)"),
                           int(law::Punctuality::ByLaw));
    m_punctuality->addItem(tr("Always the date moved to a working day"), int(law::Punctuality::AlwaysRolled));
    m_punctuality->addItem(tr("Always the date before it is moved"), int(law::Punctuality::AlwaysUnrolled));
    m_closing = new QComboBox;
    m_closing->setObjectName(u"arbitrationClosing"_s);
    m_closing->addItem(tr("The day of the award"), int(law::ArbitrationClosing::Award));
    m_closing->addItem(tr("The day on which closing was approved"), int(law::ArbitrationClosing::Approval));
    m_closing->addItem(tr("The day on which the last party was served"),
                       int(law::ArbitrationClosing::LastService));
    m_overlay = new QLineEdit;
    m_overlay->setObjectName(u"overlay"_s);
    m_overlay->setPlaceholderText(tr("empty: national rules alone"));
    m_effectWait = spin(u"effectWait"_s, 0, 60);
    m_monthEnd = spin(u"monthEnd"_s, 0, 28);
    m_monthEnd->setSpecialValueText(tr("the last day"));
    form->addRow(tr("What is on time"), m_punctuality);
    form->addRow(tr("What closes an arbitration in the statistics"), m_closing);
    form->addRow(tr("Rules of the province"), m_overlay);
    for (const auto &[choice, words] : tickTexts()) {
        auto *box = new QCheckBox(words);
        box->setObjectName(u"choice%1"_s.arg(m_ticks.size()));
        m_ticks.append({choice, box});
        form->addRow(QString(), box);
        connect(box, &QCheckBox::clicked, this, &SettingsPage::touched);
    }
    form->addRow(tr("Working days to wait before a certificate of effect"), m_effectWait);
    form->addRow(tr("The statistical month ends on"), m_monthEnd);
    for (auto *box : {m_punctuality, m_closing})
        connect(box, &QComboBox::activated, this, &SettingsPage::touched);
    connect(m_overlay, &QLineEdit::textEdited, this, &SettingsPage::touched);
    for (auto *box : {m_effectWait, m_monthEnd})
        connect(box, &QSpinBox::valueChanged, this, &SettingsPage::touched);
    return sheet;
}

QWidget *SettingsPage::buildPeople()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing);
    column->addWidget(new TableView(m_people, u"peopleTable"_s, tr("People")), 1);
    m_personName = new QLineEdit;
    m_personName->setObjectName(u"personName"_s);
    m_personName->setPlaceholderText(tr("Name"));
    m_personName->setAccessibleName(tr("Name"));
    m_personRole = new QComboBox;
    m_personRole->setObjectName(u"personRole"_s);
    m_personRole->setAccessibleName(tr("Role"));
    for (const auto &[role, name] : office::roles.rows)
        m_personRole->addItem(office::label(role), int(role));
    auto *add = button(tr("Add the person"), u"list-add-user"_s, u"personAdd"_s);
    connect(add, &QPushButton::clicked, this, &SettingsPage::addPerson);
    connect(m_personName, &QLineEdit::returnPressed, this, &SettingsPage::addPerson);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_personName, 1);
    row->addWidget(m_personRole);
    row->addWidget(add);
    column->addLayout(row);
    return sheet;
}

QWidget *SettingsPage::buildCalendars()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing);
    m_years = plainLabel({}, u"calendarYears"_s);
    m_years->setWordWrap(true);
    auto *import = button(tr("Import a year's notice…"), u"document-import"_s, u"calendarImport"_s);
    connect(import, &QPushButton::clicked, this, &SettingsPage::chooseCalendar);
    column->addWidget(m_years);
    column->addWidget(import, 0, Qt::AlignLeft);
    column->addWidget(plainLabel(tr("Dates that the last import moved")));
    auto *moved = new TableView(m_moved, u"movedTable"_s, tr("Dates that the last import moved"));
    moved->setWhenEmpty(tr("No date was moved. After an import every date that moved stands here."));
    column->addWidget(moved, 1);
    return sheet;
}

QWidget *SettingsPage::buildFile()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing);
    auto *row = new QHBoxLayout;
    space(row);
    auto *check = button(tr("Check the office file"), u"document-properties"_s, u"verifyButton"_s);
    auto *copy = button(tr("Make a backup…"), u"document-save-as"_s, u"backupButton"_s);
    connect(check, &QPushButton::clicked, this, &SettingsPage::verify);
    connect(copy, &QPushButton::clicked, this, &SettingsPage::chooseBackup);
    row->addWidget(check);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
    auto *problems = new TableView(m_problems, u"problemsTable"_s, tr("Problems found"));
    problems->setWhenEmpty(tr("What a check finds stands here, record by record."));
    column->addWidget(problems, 1);
    return sheet;
}

/// Choices of this window, not of the office: they are taken at once and saved nowhere else.
QWidget *SettingsPage::buildWindow()
{
    auto &preferences = place().preferences();
    auto *sheet = new QWidget;
    auto *form = formIn(sheet);
    auto *language = new QComboBox;
    language->setObjectName(u"windowLanguage"_s);
    language->addItem(u"简体中文"_s, u"zh"_s);
    language->addItem(u"繁體中文"_s, u"zh_TW"_s);
    language->addItem(u"English"_s, u"en"_s);
    language->setCurrentIndex(
        std::max(0, language->findData(preferences.value(u"language"_s, u"zh"_s).toString())));
    connect(language, &QComboBox::activated, this, [this, language] {
        place().preferences().set(u"language"_s, language->currentData().toString());
        emit languageChosen(language->currentData().toString());
    });
    auto *look = new QComboBox;
    look->setObjectName(u"windowLook"_s);
    look->addItem(tr("Light"), int(Look::Light));
    look->addItem(tr("Dark"), int(Look::Dark));
    look->setCurrentIndex(look->findData(int(wornLook())));
    connect(look, &QComboBox::activated, this, [this, look] {
        place().preferences().set(u"look"_s, look->currentData());
        wear(Look(look->currentData().toInt()));
    });
    form->addRow(tr("Language"), language);
    form->addRow(tr("Look"), look);
    return sheet;
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
    setFormState(m_tabs, left);
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
    m_people->setRows(place().office().people);
    m_targets->refresh();
    const auto &calendar = place().office().calendar;
    m_years->setText(
        tr("Notices of the State Council on days off are here for %1 to %2. Later years are computed from "
           "weekends and fixed statutory days and are marked provisional.")
            .arg(calendar.firstYear())
            .arg(calendar.lastYear()));
}

void SettingsPage::showSettings()
{
    const auto &office = place().office().office;
    const auto &settings = place().office().settings;
    m_office->setText(u"%1（%2，%3）"_s.arg(office.name, office::label(office.kind), office.code));
    m_templates[u"registration"_s]->setText(settings.registrationTemplate);
    m_templates[u"mediation"_s]->setText(settings.mediationTemplate);
    m_templates[u"arbitration"_s]->setText(settings.arbitrationTemplate);
    m_templates[u"review"_s]->setText(settings.reviewTemplate);
    m_silentDays->setValue(settings.silentDays);
    m_closing->setCurrentIndex(m_closing->findData(int(settings.choices.arbitrationClosing)));
    m_punctuality->setCurrentIndex(m_punctuality->findData(int(settings.choices.punctuality)));
    m_overlay->setText(settings.choices.overlay);
    m_effectWait->setValue(settings.choices.effectWaitWorkingDays);
    m_monthEnd->setValue(settings.choices.statisticalMonthEnd);
    for (const auto &[choice, box] : m_ticks)
        box->setChecked(settings.choices.*choice);
    m_isTouched = false;
    m_draft->pause();
}

office::Settings SettingsPage::settings() const
{
    auto settings = place().office().settings;
    settings.registrationTemplate = m_templates[u"registration"_s]->text().trimmed();
    settings.mediationTemplate = m_templates[u"mediation"_s]->text().trimmed();
    settings.arbitrationTemplate = m_templates[u"arbitration"_s]->text().trimmed();
    settings.reviewTemplate = m_templates[u"review"_s]->text().trimmed();
    settings.silentDays = m_silentDays->value();
    settings.choices.arbitrationClosing = law::ArbitrationClosing(m_closing->currentData().toInt());
    settings.choices.punctuality = law::Punctuality(m_punctuality->currentData().toInt());
    const auto province = m_overlay->text().trimmed();
    const auto code = place().office().book.provinceCode(province);
    settings.choices.overlay = code.isEmpty() ? province : code;
    settings.choices.effectWaitWorkingDays = m_effectWait->value();
    settings.choices.statisticalMonthEnd = m_monthEnd->value();
    for (const auto &[choice, box] : m_ticks)
        settings.choices.*choice = box->isChecked();
    return settings;
}

void SettingsPage::save()
{
    place().desk.ask(
        this, [settings = settings()](desk::Desk &desk) { return desk.office().changeSettings(settings); },
        [this](const Result<void> &done) {
            if (!done) {
                notices()->tell(done.error());
                return;
            }
            m_isTouched = false;
            m_draft->drop();
            notices()->tell(NoticeBar::Kind::Info, tr("The settings are saved."));
        });
}

void SettingsPage::addPerson()
{
    const auto name = normalized(m_personName->text());
    const auto role = office::Role(m_personRole->currentData().toInt());
    if (name.isEmpty()) return m_personName->setFocus();
    place().desk.ask(
        this, [name, role](desk::Desk &desk) { return desk.office().addPerson(name, {role}); },
        [this](const Result<office::Person> &added) {
            if (!added) {
                notices()->tell(added.error());
                return;
            }
            m_personName->clear();
            notices()->tell(NoticeBar::Kind::Info, tr("%1 belongs to the staff now.").arg(added->name));
        });
}

void SettingsPage::chooseCalendar()
{
    const auto path =
        QFileDialog::getOpenFileName(this, tr("Choose a calendar file"), {}, tr("Calendars (*.json)"));
    if (!path.isEmpty()) importCalendar(path);
}

void SettingsPage::importCalendar(const QString &path)
{
    place().desk.ask(
        this,
        [path](desk::Desk &desk) -> Result<desk::CalendarImport> {
            QFile file(path);
            if (!file.open(QFile::ReadOnly))
                return refuse(u"unreadable-file"_s,
                              tr("%1 cannot be read: %2").arg(path, file.errorString()));
            return desk.office().importCalendar(file.readAll());
        },
        [this](const Result<desk::CalendarImport> &done) {
            if (!done) {
                notices()->tell(done.error());
                return;
            }
            m_moved->setRows(done->moved);
            notices()->tell(NoticeBar::Kind::Info, tr("The notice for %1 is in use. %n date(s) moved.",
                                                      nullptr, int(done->moved.size()))
                                                       .arg(done->year));
        });
}

void SettingsPage::chooseBackup()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Make a backup"), {}, tr("Office files (*.tiaocai)"));
    if (!path.isEmpty()) backupTo(path);
}

void SettingsPage::backupTo(const QString &path)
{
    place().desk.ask(
        this, [path](desk::Desk &desk) { return desk.proof().backup(path); },
        [this, path](const Result<desk::Backup> &done) {
            if (done)
                notices()->tell(NoticeBar::Kind::Info,
                                tr("The backup stands in %1 and was read back.").arg(path));
            else
                notices()->tell(done.error());
        });
}

void SettingsPage::verify()
{
    notices()->tell(NoticeBar::Kind::Info, tr("Checking…"));
    place().desk.ask(
        this, [](desk::Desk &desk) { return desk.proof().verify(); },
        [this](const Result<QList<desk::Problem>> &problems) {
            if (!problems) {
                notices()->tell(problems.error());
                return;
            }
            m_problems->setRows(*problems);
            if (problems->isEmpty())
                notices()->tell(NoticeBar::Kind::Info, tr("The office file is sound."));
            else
                notices()->tell(NoticeBar::Kind::Error,
                                tr("%n problem(s) found; they stand below.", nullptr, int(problems->size())));
        });
}

} // namespace tiaocai::ui
