// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/people_panel.h"

#include "base/text.h"
#include "dialogs/ask_dialog.h"
#include "dialogs/pass_cases_dialog.h"
#include "office/permission.h"
#include "tables/table_view.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "widgets/member.h"

#include <QCheckBox>
#include <QComboBox>
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
    , m_add(button({}, u"list-add-user"_s, u"personAdd"_s))
    , m_rename(button(tr("Rename"), u"document-edit"_s, u"personRename"_s))
    , m_change(button(tr("Change the roles"), u"document-edit"_s, u"personRoles"_s))
    , m_leave(button(tr("Left on this day"), u"list-remove-user"_s, u"personLeft"_s))
    , m_standsIn(plainLabel({}, u"personStandsIn"_s))
    , m_substitute(button(tr("Name a substitute…"), {}, u"personSubstitute"_s))
    , m_isBack(button(tr("Is back"), {}, u"personIsBack"_s))
    , m_passOn(button(tr("Pass all cases on…"), {}, u"personPassOn"_s))
{
    auto *row = new QHBoxLayout(this);
    space(row, spacing);
    m_table->setStretched(1); // the days stay in sight
    row->addWidget(m_table, 1);
    row->addWidget(buildPane());
    // Chosen is what is marked: the focus alone makes a row the current one.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto person = chosen();
        m_kept = person ? person->id : PersonId();
        showChosen();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { chosen() ? beginAnother() : add(); });
    connect(m_rename, &QPushButton::clicked, this, &PeoplePanel::rename);
    connect(m_change, &QPushButton::clicked, this, &PeoplePanel::changeRoles);
    connect(m_leave, &QPushButton::clicked, this, &PeoplePanel::leave);
    connect(m_substitute, &QPushButton::clicked, this, &PeoplePanel::askSubstitute);
    connect(m_isBack, &QPushButton::clicked, this, &PeoplePanel::endSubstitution);
    connect(m_passOn, &QPushButton::clicked, this, &PeoplePanel::passCasesOn);
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
    m_standsIn->setWordWrap(true);
    column->addWidget(m_standsIn);
    auto *away = new QGridLayout;
    space(away);
    away->addWidget(m_substitute, 0, 0);
    away->addWidget(m_isBack, 0, 1);
    away->addWidget(m_passOn, 1, 0);
    column->addLayout(away);
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
    int place = 0;
    for (auto *one : {m_add, m_rename, m_change, m_leave}) {
        grid->addWidget(one, place / 2, place % 2);
        ++place;
    }
    return grid;
}

void PeoplePanel::refresh()
{
    m_people->setRows(inOrder(m_place.office().people));
    choose(m_kept);
    showChosen();
    readSubstitutes();
}

/// Rename, roles and leaving are about the person in the table.
void PeoplePanel::showChosen()
{
    const auto person = chosen();
    m_add->setText(person ? tr("Add another person…") : tr("Add the person"));
    m_rename->setEnabled(person.has_value());
    for (auto *one : {m_change, m_leave, m_substitute})
        one->setEnabled(person && person->isHere());
    m_passOn->setEnabled(person.has_value());
    const auto standsIn = person ? standInWords(person->id) : QString();
    m_standsIn->setText(standsIn);
    m_standsIn->setVisible(!standsIn.isEmpty());
    m_isBack->setEnabled(!standsIn.isEmpty());
    m_mayDo->setVisible(person && person->isHere());
    if (!person) return;
    m_name->setText(person->name);
    m_mayDo->setText(tr("May: %1").arg(office::whatHeMay(*person).join(u'、')));
    for (const auto &[role, tick] : m_roles)
        tick->setChecked(person->has(role));
}

std::optional<Person> PeoplePanel::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_people->row(rows.first().row()));
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

/// Nothing of the one who is shown becomes the new one's.
void PeoplePanel::beginAnother()
{
    m_table->selectionModel()->clear();
    m_name->clear();
    for (const auto &[role, tick] : std::as_const(m_roles))
        tick->setChecked(false);
    m_name->setFocus();
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
            choose(m_kept = person->id);
            m_notices->tell(NoticeBar::Kind::Info, done.arg(person->name));
        });
}

/// Somebody who is not in the table yet is chosen once he stands there.
void PeoplePanel::choose(PersonId id)
{
    for (int row = 0; row < m_people->rowCount(); ++row) {
        if (m_people->row(row).id == id) m_table->setCurrentIndex(m_people->index(row, 0));
    }
}

void PeoplePanel::readSubstitutes()
{
    m_place.desk.ask(
        this,
        [](const desk::Desk &desk) -> Result<QList<office::SubstituteNamed>> {
            return desk.office().substitutions();
        },
        [this](const Result<QList<office::SubstituteNamed>> &list) {
            m_substitutes = list.value_or(QList<office::SubstituteNamed>());
            showChosen();
        });
}

/// Who stands in for him, and until when.
QString PeoplePanel::standInWords(const PersonId &person) const
{
    QStringList lines;
    for (const auto &one : m_substitutes) {
        if (one.person != person) continue;
        for (const auto &other : m_place.office().people) {
            if (other.id == one.substitute)
                lines << tr("From %1 to %2 %3 stands in.").arg(toText(one.from), toText(one.to), other.name);
        }
    }
    return lines.join(u'\n');
}

void PeoplePanel::askSubstitute()
{
    const auto person = chosen();
    if (!person) return;
    auto *dialog =
        new AskDialog(tr("Who stands in for %1?").arg(person->name),
                      tr("From the first day to the last one he may do what %1 may. What he decides says for "
                         "whom.")
                          .arg(person->name),
                      tr("Name the substitute"), this);
    QList<std::pair<QString, QString>> others;
    for (const auto &other : m_place.office().people) {
        if (other.isHere() && other.id != person->id) others.append({other.id.toString(), other.name});
    }
    auto *who = dialog->addChoice(tr("Who stands in"), others, u"substituteWho"_s);
    auto *from = dialog->addDay(tr("From the day"), m_place.today(), u"substituteFrom"_s);
    auto *to = dialog->addDay(tr("To the day"), m_place.today(), u"substituteTo"_s);
    from->setDate(m_place.today());
    dialog->ask([this, id = person->id, who, from, to] {
        nameSubstitute(
            {id, PersonId(QUuid::fromString(who->currentData().toString())), *from->date(), *to->date()});
    });
}

void PeoplePanel::nameSubstitute(const office::SubstituteNamed &named)
{
    m_place.desk.ask(
        this, [named](desk::Desk &desk) { return desk.office().nameSubstitute(named); },
        [this](const Result<void> &done) {
            if (!done) return m_notices->tell(done.error());
            m_notices->tell(NoticeBar::Kind::Info, tr("The substitute is named."));
            readSubstitutes();
        });
}

void PeoplePanel::endSubstitution()
{
    const auto person = chosen();
    if (!person) return;
    m_place.desk.ask(
        this, [id = person->id](desk::Desk &desk) { return desk.office().endSubstitution(id); },
        [this, name = person->name](const Result<void> &done) {
            if (!done) return m_notices->tell(done.error());
            m_notices->tell(NoticeBar::Kind::Info, tr("From today on nobody stands in for %1.").arg(name));
            readSubstitutes();
        });
}

void PeoplePanel::passCasesOn()
{
    const auto person = chosen();
    if (!person) return;
    auto *dialog = new PassCasesDialog(m_place, *person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &PassCasesDialog::passed, this, [this](int cases, const QString &to, const QString &file) {
            m_notices->tell(NoticeBar::Kind::Success,
                            tr("%n case(s) went to %1. The list is in %2.", nullptr, cases).arg(to, file));
        });
    dialog->open();
}

} // namespace tiaocai::ui
