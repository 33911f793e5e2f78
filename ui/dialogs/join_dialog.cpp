// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/join_dialog.h"

#include "base/text.h"
#include "fields/text_editors.h"
#include "keeping/draft.h"
#include "people/people_cases.h"
#include "people/people_sheet.h"
#include "widgets/date_edit.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"
#include "widgets/segment.h"
#include "workplace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::PartyRole;

namespace {

constexpr int joinRestMs = 250;
constexpr PartyRole joiningRoles[] = {PartyRole::Applicant, PartyRole::ThirdParty};

QStringList numbersThere(const casework::CaseFile &file)
{
    QStringList numbers;
    for (const auto &party : file.parties) {
        if (party.isActive() && !party.record.idNumber.isEmpty()) numbers << party.record.idNumber;
    }
    return numbers;
}

casework::PartyRecord partyOf(const PersonRow &row, PartyRole role)
{
    const auto kind =
        role == PartyRole::Applicant ? casework::PartyKind::Worker : casework::PartyKind::Individual;
    casework::PartyRecord party{.role = role, .kind = kind};
    party.id = PartyId::fromString(row.id).value_or(PartyId::fresh());
    party.name = row.name.trimmed();
    party.idNumber = row.idNumber;
    party.phone = row.phone;
    party.occupation = row.post;
    party.sex = row.knownSex();
    return party;
}

} // namespace

JoinDialog::JoinDialog(const Workplace &place, const casework::CaseFile &file, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_people(new PeopleModel(this))
    , m_sheet(new PeopleSheet(m_people))
    , m_notices(new NoticeBar)
    , m_role(new Segment({label(joiningRoles[0]), label(joiningRoles[1])}, u"joinRole"_s, tr("They join as")))
    , m_day(new DateEdit(place.today()))
    , m_late(new LateReason(m_day, place, u"joinLateReason"_s))
    , m_reason(new QLineEdit)
    , m_all(new QCheckBox(tr("All of them have consented")))
    , m_save(button(tr("Record  Ctrl+Enter"), u"document-save"_s, u"joinSave"_s, Rank::Primary))
    , m_draft(new Draft(
          place.drafts(), u"join-"_s + file.id.toString(), [this] { return content(); }, this))
{
    setObjectName(u"joinDialog"_s);
    setWindowTitle(tr("Many parties join %1").arg(file.number()));
    build(file);
    restore();
    resizeOnScreen(this, {124 * spacing, 76 * spacing});
}

void JoinDialog::build(const casework::CaseFile &file)
{
    const bool mustConsent = file.kind == casework::CaseKind::Mediation && file.acceptedOn;
    m_people->setJoining(numbersThere(file), mustConsent);
    m_people->addRow();
    m_sheet->setJoining();
    auto *cancel = button(tr("Cancel  Esc"), u"window-close"_s, u"joinCancel"_s);
    for (auto *one : {cancel, m_save})
        one->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &JoinDialog::finish);
    connect(m_all, &QCheckBox::clicked, m_people, &PeopleModel::setAllSigned);
    connect(m_sheet, &PeopleSheet::edited, this, &JoinDialog::touched);
    for (const auto *edit : {m_reason, m_late->line()})
        connect(edit, &QLineEdit::textEdited, m_draft, &Draft::touched);
    m_rest.setSingleShot(true);
    m_rest.setInterval(joinRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { lookUpCases(m_place, m_people); });
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_save);
    connect(keys, &FormKeys::saveAsked, this, &JoinDialog::finish);
    auto *hint =
        quietLabel(tr("Each becomes a party by an act of this day. An amount is kept as a note of that act: "
                      "claims are changed by their own acts."),
                   u"joinHint"_s);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    space(buttons);
    buttons->addWidget(hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(buildHead(mustConsent));
    column->addWidget(m_sheet, 1);
    column->addLayout(buttons);
}

QWidget *JoinDialog::buildHead(bool mustConsent)
{
    m_day->setObjectName(u"joinDay"_s);
    m_day->setDate(m_place.today());
    m_day->setFixedWidth(fieldWidth::date);
    m_reason->setObjectName(u"joinReason"_s);
    setMember(m_day, u"on"_s);
    setMember(m_reason, u"reason"_s);
    m_all->setObjectName(u"joinAll"_s);
    m_all->setVisible(mustConsent);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    space(line);
    line->addWidget(new Field(tr("They join as"), m_role, Field::Need::Required));
    line->addWidget(new Field(tr("On"), m_day, Field::Need::Required));
    line->addWidget(m_late, 1);
    line->addWidget(new Field(tr("Reason"), m_reason, Field::Need::Required), 1);
    line->addWidget(m_all, 0, Qt::AlignBottom);
    return head;
}

QJsonObject JoinDialog::content() const
{
    return {{u"role"_s, m_role->current()},
            {u"day"_s, m_day->text()},
            {u"late"_s, m_late->line()->text()},
            {u"reason"_s, m_reason->text()},
            {u"people"_s, toJson(m_people->rows())}};
}

void JoinDialog::restore()
{
    const auto left = m_draft->left();
    if (left.isEmpty()) return;
    m_role->setCurrent(left[u"role"_s].toInt(Segment::none));
    m_day->setText(left[u"day"_s].toString());
    m_late->line()->setText(left[u"late"_s].toString());
    m_reason->setText(left[u"reason"_s].toString());
    m_people->setRows(peopleFrom(left[u"people"_s].toArray()));
    if (m_people->rowCount() == 0) m_people->addRow();
    m_notices->tell(NoticeBar::Kind::Info, tr("What you had typed and not recorded is here again."));
}

void JoinDialog::accept()
{
    m_draft->drop();
    QDialog::accept();
}

void JoinDialog::reject()
{
    const auto &rows = m_people->rows();
    const bool isTyped = !m_reason->text().isEmpty() ||
                         !std::ranges::all_of(rows, [](const PersonRow &row) { return row.isBlank(); });
    isTyped ? m_draft->keep() : m_draft->drop();
    QDialog::reject();
}

/// Who is added after all were ticked was not asked.
void JoinDialog::touched()
{
    const bool allSigned = std::ranges::all_of(
        m_people->rows(), [](const PersonRow &row) { return row.isSigned || row.isBlank(); });
    if (!allSigned) m_all->setChecked(false);
    m_draft->touched();
    m_rest.start();
}

void JoinDialog::tell(const Refusal &refusal)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    m_notices->tell(refusal);
}

/// With the cursor where something is missing.
bool JoinDialog::isComplete()
{
    const auto missing = [this](const QString &sentence, QWidget *at) {
        m_notices->tell(NoticeBar::Kind::Warning, sentence);
        at->setFocus();
        return false;
    };
    if (m_role->current() == Segment::none) return missing(tr("As what do they join?"), m_role);
    if (!m_day->date()) return missing(tr("On which day do they join?"), m_day);
    if (const auto late = m_late->check(); !late) return missing(late.error().text, m_late->line());
    if (normalized(m_reason->text()).isEmpty()) return missing(tr("Say why they join."), m_reason);
    const auto &rows = m_people->rows();
    if (std::ranges::all_of(rows, &PersonRow::isBlank))
        return missing(tr("Nobody is on the list yet."), m_sheet);
    for (int row = 0; row < rows.size(); ++row) {
        const auto found = m_people->check(row);
        if (found.kind == PersonCheck::Wrong)
            return missing(tr("Line %1 of the list, %2: %3. Put it right there.")
                               .arg(row + 1)
                               .arg(rows[row].name, found.words),
                           m_sheet);
    }
    return true;
}

QList<desk::Cases::Joining> JoinDialog::joining() const
{
    QList<desk::Cases::Joining> joining;
    for (const auto &row : m_people->rows()) {
        if (row.isBlank()) continue;
        casework::PartyAdded added{.party = partyOf(row, joiningRoles[m_role->current()])};
        added.reason = m_reason->text().trimmed();
        added.consented = row.isSigned;
        joining.append({added, noteOf(row)});
    }
    return joining;
}

QString JoinDialog::noteOf(const PersonRow &row) const
{
    const auto claim = row.claim();
    return actNote(m_late, {claim ? tr("Claims %1 yuan").arg(toText(*claim)) : QString(), row.period});
}

void JoinDialog::finish()
{
    if (m_isSaving) return;
    m_sheet->setFocus(); // an opened cell is closed and taken
    if (!isComplete()) return;
    m_isSaving = true;
    m_save->setEnabled(false);
    emit joined(*m_day->date(), joining());
}

} // namespace tiaocai::ui
