// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/registers_page.h"

#include "casework/record_description.h"
#include "docket/docket_model.h"
#include "fields/record_editors.h"
#include "office/registers_file.h"
#include "widgets/form_area.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/segment.h"
#include "words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::FieldDescription;
using hearings::DocketSession;

namespace {

constexpr int entryListWidth = 260, formWidth = 640;

const QStringList sections{u"tribunals"_s, u"rooms"_s, u"arbitrators"_s, u"clerks"_s, u"places"_s};

struct RegisterLabel {
    const char *key, *words;
};
constexpr std::array registerLabels{
    RegisterLabel{"code", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Code")},
    RegisterLabel{"name", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Name")},
    RegisterLabel{"kind", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Kind")},
    RegisterLabel{"address", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Address")},
    RegisterLabel{"states", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "In operation since when")},
    RegisterLabel{"from", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "From")},
    RegisterLabel{"to", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "To")},
    RegisterLabel{"state", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "State")},
    RegisterLabel{"townships", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Townships that it serves")},
    RegisterLabel{"travelMinutes",
                  QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Minutes of the way from the court")},
    RegisterLabel{"hours", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Hours")},
    RegisterLabel{"tribunal", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Tribunal")},
    RegisterLabel{"online", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Fit for online hearings")},
    RegisterLabel{"person", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Person")},
    RegisterLabel{"employment", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Employment")},
    RegisterLabel{"home", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Home tribunal")},
    RegisterLabel{"terms", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Terms")},
    RegisterLabel{"specialities", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Specialities")},
    RegisterLabel{"unavailable",
                  QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage",
                                    "Not to be had: days, or hours of a weekday (1 is Monday)")},
    RegisterLabel{"weekday", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Weekday")},
    RegisterLabel{"starts", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Begins at")},
    RegisterLabel{"ends", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Ends at")},
    RegisterLabel{"on", QT_TRANSLATE_NOOP("tiaocai::ui::RegistersPage", "Day")}};

QString labelOfRegister(const QString &key)
{
    const auto found =
        std::ranges::find(registerLabels, key, [](const auto &one) { return QString::fromLatin1(one.key); });
    return found == registerLabels.end() ? key : RegistersPage::tr(found->words);
}

QList<FieldDescription> membersOf(const QString &section)
{
    if (section == u"tribunals") return casework::describeRecord<office::Tribunal>(labelOfRegister);
    if (section == u"rooms") return casework::describeRecord<office::Room>(labelOfRegister);
    if (section == u"arbitrators") return casework::describeRecord<office::Arbitrator>(labelOfRegister);
    if (section == u"clerks") return casework::describeRecord<office::CourtClerk>(labelOfRegister);
    return casework::describeRecord<office::PlaceForDay>(labelOfRegister);
}

/// A tribunal is chosen from the register, by its code.
void offerTribunals(QList<FieldDescription> &members, const QJsonArray &tribunals)
{
    for (auto &member : members) {
        if (member.key != u"tribunal" && member.key != u"home") continue;
        member.type = u"choice"_s;
        for (const auto &one : tribunals)
            member.options.append({one[u"code"_s].toString(), one[u"name"_s].toString()});
    }
}

} // namespace

RegistersPage::RegistersPage(const Workplace &place)
    : Page(place, u"registersPage"_s, tr("Registers"))
    , m_section(
          new Segment({tr("Tribunals"), tr("Rooms"), tr("Arbitrators"), tr("Clerks"), tr("Places for a day")},
                      u"registersSection"_s, tr("Which register")))
    , m_list(new QListWidget)
    , m_area(new FormArea(u"registersArea"_s))
    , m_state(quietLabel({}, u"registersState"_s))
    , m_remove(button(tr("Take out"), u"list-remove"_s, u"registersRemove"_s))
{
    m_section->setCurrent(0);
    auto *add = button(tr("Add"), u"list-add"_s, u"registersAdd"_s);
    m_save = setPrimary(tr("Save  Ctrl+Enter"), {}, u"registersSave"_s);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_section);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_state);
    body()->addLayout(row);
    m_list->setObjectName(u"registersList"_s);
    m_list->setAccessibleName(tr("Entries"));
    m_list->setFixedWidth(entryListWidth);
    auto *sheet = card();
    auto *inside = new QVBoxLayout(sheet);
    space(inside, cardMargin);
    inside->addWidget(m_area);
    auto *columns = new QHBoxLayout;
    space(columns);
    columns->setSpacing(12);
    columns->addWidget(m_list);
    columns->addWidget(sheet, 1);
    body()->addLayout(columns, 1);
    setFocusProxy(m_list);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_save);
    connect(keys, &FormKeys::saveAsked, this, &RegistersPage::save);
    connect(m_save, &QPushButton::clicked, this, &RegistersPage::save);
    connect(add, &QPushButton::clicked, this, &RegistersPage::add);
    connect(m_remove, &QPushButton::clicked, this, &RegistersPage::remove);
    connect(m_section, &Segment::chosen, this, [this] {
        keepForm();
        showEntries(0);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        if (chosen == m_row) return;
        keepForm();
        m_row = chosen;
        showForm();
    });
}

QString RegistersPage::section() const
{
    return sections.value(std::max(0, m_section->current()));
}

QJsonArray RegistersPage::entries() const
{
    return m_typed.value(section()).toArray();
}

void RegistersPage::refresh()
{
    if (hasUnsavedWork() || m_isSaving) return;
    place().desk.ask(
        this, [](const desk::Desk &desk) { return Result<office::Registers>(desk.hearings().registers()); },
        [this](const Result<office::Registers> &registers) {
            if (!registers) return notices()->tell(registers.error());
            take(*registers);
        });
}

void RegistersPage::take(const office::Registers &registers)
{
    m_standing = registers;
    m_typed = office::storedRegisters(registers);
    m_isRead = true;
    const int row = std::max(0, m_list->currentRow());
    m_row = -1;
    showEntries(row);
}

/// With what stands in the form, which may be of the register that was shown before.
QJsonObject RegistersPage::typed() const
{
    auto all = m_typed;
    if (!m_form || m_row < 0) return all;
    const auto of = m_form->property("section").toString();
    auto list = all.value(of).toArray();
    if (m_row < list.size()) list[m_row] = m_form->value();
    all[of] = list;
    return all;
}

bool RegistersPage::hasUnsavedWork() const
{
    if (!m_isRead) return false;
    const auto now = office::registersFrom(typed());
    return !now || *now != m_standing;
}

void RegistersPage::keepForm()
{
    m_typed = typed();
    showState();
}

QString RegistersPage::wordsOf(const QJsonObject &entry) const
{
    const auto person = PersonId::fromString(entry[u"person"_s].toString());
    QString name = entry[u"name"_s].toString();
    if (person) {
        for (const auto &one : place().office().people) {
            if (one.id == *person) name = one.name;
        }
    }
    const auto code = entry[u"code"_s].toString();
    const auto of = entry[u"tribunal"_s].toString() + entry[u"home"_s].toString();
    QStringList words{name.isEmpty() ? tr("(new)") : name};
    words << code << of;
    words.removeAll(QString());
    return words.join(u"　"_s);
}

void RegistersPage::showEntries(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &entry : entries())
        m_list->addItem(wordsOf(entry.toObject()));
    m_row = std::min(row, m_list->count() - 1);
    m_list->setCurrentRow(m_row);
    showForm();
}

void RegistersPage::showForm()
{
    delete m_area->takeWidget();
    m_form = nullptr;
    m_remove->setEnabled(m_row >= 0);
    showState();
    if (m_row < 0) return;
    auto members = membersOf(section());
    offerTribunals(members, m_typed.value(u"tribunals"_s).toArray());
    m_form = new RecordEditor(members, {.people = place().office().people, .today = place().today()});
    m_form->setProperty("section", section());
    m_form->setMaximumWidth(formWidth);
    m_form->setValue(entries().at(m_row));
    m_area->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    connect(m_form, &FieldEditor::edited, this, &RegistersPage::showState);
}

void RegistersPage::showState()
{
    m_state->setText(hasUnsavedWork() ? tr("Not saved yet") : QString());
}

void RegistersPage::add()
{
    keepForm();
    auto list = entries();
    list.append(QJsonObject());
    m_typed[section()] = list;
    showEntries(int(list.size()) - 1);
    if (m_form && !m_form->stops().isEmpty()) m_form->stops().first()->setFocus();
}

/// Nothing is gone until it is saved.
void RegistersPage::remove()
{
    if (m_row < 0) return;
    auto list = entries();
    list.removeAt(m_row);
    m_typed[section()] = list;
    m_form = nullptr;
    delete m_area->takeWidget();
    showEntries(m_row);
}

void RegistersPage::save()
{
    if (m_isSaving || !m_isRead) return;
    keepForm();
    if (m_form) {
        if (const auto typed = m_form->check(); !typed) return refused(typed.error());
    }
    const auto after = office::registersFrom(m_typed);
    if (!after) return refused(after.error());
    m_isSaving = true;
    place().desk.ask(
        this, [after = *after](const desk::Desk &desk) { return desk.hearings().affectedBy(after); },
        [this, after = *after](const Result<QList<DocketSession>> &lost) {
            m_isSaving = false;
            if (!lost) return refused(lost.error());
            lost->isEmpty() ? write(after, desk::Affected::Refuse) : askAffected(after, *lost);
        });
}

/// Which hearings would be without room or arbitrator, and what becomes of them.
void RegistersPage::askAffected(const office::Registers &after, const QList<DocketSession> &lost)
{
    QStringList lines;
    for (const auto &one : lost)
        lines << u"%1　%2　%3"_s.arg(shortDay(one.on, place().today()), one.number,
                                     DocketModel::partiesOf(one));
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Published hearings"),
                        tr("These hearings would be without room or arbitrator:"), QMessageBox::Cancel, this);
    question->setObjectName(u"affectedQuestion"_s);
    question->setInformativeText(lines.join(u'\n'));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *release = question->addButton(tr("Free them, to be set anew"), QMessageBox::AcceptRole);
    auto *keep = question->addButton(tr("Keep them as they are set"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *pressed) {
        if (pressed == release) write(after, desk::Affected::Release);
        if (pressed == keep) write(after, desk::Affected::Keep);
    });
    question->open();
}

void RegistersPage::write(const office::Registers &after, desk::Affected affected)
{
    m_isSaving = true;
    place().desk.ask(
        this,
        [after, affected](desk::Desk &desk) { return desk.hearings().changeRegisters(after, affected); },
        [this, after](const Result<office::RegisterChanges> &changed) {
            m_isSaving = false;
            if (!changed) return refused(changed.error());
            take(after);
            notices()->tell(NoticeBar::Kind::Success,
                            tr("Saved: %n change(s). They hold from today on.", nullptr,
                               changed->tribunals + changed->rooms + changed->arbitrators + changed->clerks +
                                   changed->places));
        });
}

/// Told, with the entry and the field where it is put right.
void RegistersPage::refused(const Refusal &refusal)
{
    notices()->tell(refusal);
    const auto [of, rest] = firstKey(refusal.member);
    const auto [row, member] = firstIndex(rest);
    const auto which = sections.indexOf(of);
    if (which < 0 || row < 0) {
        if (m_form && !refusal.member.isEmpty()) m_form->goTo(refusal.member);
        return;
    }
    m_section->setCurrent(int(which));
    showEntries(int(row));
    if (m_form) m_form->goTo(member);
}

} // namespace tiaocai::ui
