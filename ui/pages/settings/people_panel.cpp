// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/people_panel.h"

#include "base/text.h"
#include "office/permission.h"
#include "tables/table_view.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "widgets/member.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using office::Person;
using office::Role;

namespace {

constexpr int rolesInARow = 2;

QString rolesText(const Person &person)
{
    QStringList words;
    for (const auto role : person.roles)
        words.append(label(role));
    return words.join(u'、');
}

/// Who is here stands before who left.
QList<Person> inOrder(QList<Person> people)
{
    std::ranges::stable_partition(people, &Person::isHere);
    return people;
}

void addUnder(QBoxLayout *column, const QString &words, QWidget *field, const QString &objectName)
{
    auto *label = plainLabel(words);
    label->setBuddy(field);
    field->setObjectName(objectName);
    field->setAccessibleName(words);
    column->addWidget(label);
    column->addWidget(field);
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
    , m_mayDo(plainLabel({}, u"personMayDo"_s))
    , m_rename(button(tr("Rename"), u"document-edit"_s, u"personRename"_s))
    , m_change(button(tr("Change the roles"), u"document-edit"_s, u"personRoles"_s))
    , m_leave(button(tr("Left on this day"), u"list-remove-user"_s, u"personLeft"_s))
{
    auto *row = new QHBoxLayout(this);
    space(row, spacing);
    row->addWidget(m_table, 1);
    row->addWidget(buildPane());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePanel::showChosen);
    connect(m_rename, &QPushButton::clicked, this, &PeoplePanel::rename);
    connect(m_change, &QPushButton::clicked, this, &PeoplePanel::changeRoles);
    connect(m_leave, &QPushButton::clicked, this, &PeoplePanel::leave);
    showChosen();
}

QWidget *PeoplePanel::buildPane()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(50 * spacing);
    auto *column = new QVBoxLayout(pane);
    space(column);
    m_day->setDate(m_place.today());
    m_mayDo->setWordWrap(true);
    addUnder(column, tr("Name"), m_name, u"personName"_s);
    column->addWidget(plainLabel(tr("Roles (several)")));
    column->addLayout(buildRoles());
    addUnder(column, tr("From the day"), m_day, u"personDay"_s);
    setMember(m_name, u"name"_s);
    setMember(m_roles.first().second, u"roles"_s);
    setMember(m_day, u"on"_s);
    column->addLayout(buildButtons());
    column->addWidget(m_mayDo);
    column->addStretch(1);
    return pane;
}

QLayout *PeoplePanel::buildRoles()
{
    auto *grid = new QGridLayout;
    space(grid);
    for (const auto &role : choices<Role>) {
        auto *tick = new QCheckBox(label(role.value));
        tick->setObjectName(u"role."_s + name(role.value));
        const auto place = int(m_roles.size());
        grid->addWidget(tick, place / rolesInARow, place % rolesInARow);
        m_roles.append({role.value, tick});
    }
    return grid;
}

QLayout *PeoplePanel::buildButtons()
{
    auto *grid = new QGridLayout;
    space(grid);
    auto *add = button(tr("Add the person"), u"list-add-user"_s, u"personAdd"_s);
    int place = 0;
    for (auto *one : {add, m_rename, m_change, m_leave}) {
        grid->addWidget(one, place / 2, place % 2);
        ++place;
    }
    connect(add, &QPushButton::clicked, this, &PeoplePanel::add);
    return grid;
}

void PeoplePanel::refresh()
{
    m_people->setRows(inOrder(m_place.office().people));
    showChosen();
}

/// Rename, roles and leaving are about the person in the table.
void PeoplePanel::showChosen()
{
    const auto person = chosen();
    m_rename->setEnabled(person.has_value());
    for (auto *one : {m_change, m_leave})
        one->setEnabled(person && person->isHere());
    m_mayDo->setVisible(person && person->isHere());
    if (!person) return;
    m_name->setText(person->name);
    m_mayDo->setText(tr("May: %1").arg(office::whatHeMay(*person).join(u'、')));
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

void PeoplePanel::rename()
{
    const auto person = chosen();
    if (!person) return;
    make([id = person->id, name = m_name->text()](desk::Office &office) { return office.rename(id, name); },
         tr("The person is called %1 now."));
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

/// The cursor stands where it is mended.
} // namespace tiaocai::ui
