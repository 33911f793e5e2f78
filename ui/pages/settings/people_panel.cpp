// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/people_panel.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Person;
using office::Role;

namespace {

constexpr int rolesInARow = 4;

QString rolesText(const Person &person)
{
    QStringList words;
    for (const auto role : person.roles)
        words.append(label(role));
    return words.join(u'、');
}

} // namespace

PeoplePanel::PeoplePanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_people(new RowModel<Person>(
          {{tr("Name"), [](const Person &person) { return person.name; }},
           {tr("Roles"), rolesText},
           {tr("Joined on"), [](const Person &person) { return toText(person.joinedOn); }},
           {tr("Left"), [](const Person &person) { return toText(person.leftOn); }}},
          this))
    , m_table(new TableView(m_people, u"peopleTable"_s, tr("People")))
    , m_name(new QLineEdit)
    , m_day(new DateEdit(place.today()))
    , m_change(button(tr("Change the roles"), u"document-edit"_s, u"personRoles"_s))
    , m_leave(button(tr("Left on this day"), u"list-remove-user"_s, u"personLeft"_s))
{
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(m_table, 1);
    column->addWidget(buildRoles());
    column->addWidget(buildEntry());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePanel::showChosen);
    connect(m_change, &QPushButton::clicked, this, &PeoplePanel::changeRoles);
    connect(m_leave, &QPushButton::clicked, this, &PeoplePanel::leave);
    showChosen();
}

QWidget *PeoplePanel::buildRoles()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    space(grid);
    for (const auto &role : choices<Role>) {
        auto *tick = new QCheckBox(label(role.value));
        tick->setObjectName(u"role."_s + name(role.value));
        const auto place = int(m_roles.size());
        grid->addWidget(tick, place / rolesInARow, place % rolesInARow);
        m_roles.append({role.value, tick});
    }
    return box;
}

QWidget *PeoplePanel::buildEntry()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    m_day->setDate(m_place.today());
    addField(row, tr("Name"), m_name, u"personName"_s, 1);
    addField(row, tr("From the day"), m_day, u"personDay"_s, 0);
    auto *add = button(tr("Add the person"), u"list-add-user"_s, u"personAdd"_s);
    for (auto *one : {add, m_change, m_leave})
        row->addWidget(one);
    connect(add, &QPushButton::clicked, this, &PeoplePanel::add);
    connect(m_name, &QLineEdit::returnPressed, this, &PeoplePanel::add);
    return box;
}

void PeoplePanel::refresh()
{
    m_people->setRows(m_place.office().people);
    showChosen();
}

/// Roles and leaving are about the person in the table.
void PeoplePanel::showChosen()
{
    const auto person = chosen();
    for (auto *one : {m_change, m_leave})
        one->setEnabled(person && person->isHere());
    if (!person) return;
    for (const auto &[role, tick] : m_roles)
        tick->setChecked(person->has(role));
}

std::optional<Person> PeoplePanel::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_people->row(row));
}

QList<Role> PeoplePanel::roles() const
{
    QList<Role> roles;
    for (const auto &[role, tick] : m_roles) {
        if (tick->isChecked()) roles << role;
    }
    return roles;
}

std::optional<QDate> PeoplePanel::day()
{
    const auto day = m_day->date();
    if (!day) m_day->setFocus();
    return day;
}

void PeoplePanel::add()
{
    const auto name = normalized(m_name->text());
    if (name.isEmpty()) return m_name->setFocus();
    const auto on = day();
    if (!on) return;
    make(
        [name, roles = roles(), on = *on](desk::Office &office) { return office.addPerson(name, roles, on); },
        tr("%1 belongs to the staff now."));
}

void PeoplePanel::changeRoles()
{
    const auto person = chosen();
    const auto on = day();
    if (!person || !on) return;
    make([id = person->id, roles = roles(),
          on = *on](desk::Office &office) { return office.changeRoles(id, roles, on); },
         tr("%1 has other roles now."));
}

void PeoplePanel::leave()
{
    const auto person = chosen();
    const auto on = day();
    if (!person || !on) return;
    make([id = person->id, on = *on](desk::Office &office) { return office.leave(id, on); },
         tr("%1 does not belong to the staff any more."));
}

void PeoplePanel::make(const Change &change, const QString &done)
{
    m_place.desk.ask(
        this, [change](desk::Desk &desk) { return change(desk.office()); },
        [this, done](const Result<Person> &person) {
            if (!person) return m_notices->tell(person.error());
            m_name->clear();
            m_notices->tell(NoticeBar::Kind::Info, done.arg(person->name));
        });
}

} // namespace tiaocai::ui
