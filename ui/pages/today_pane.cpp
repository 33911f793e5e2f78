// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today_pane.h"

#include "base/identity.h"
#include "base/text.h"
#include "widgets/act_keys.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/key_cap.h"
#include "widgets/layout.h"
#include "widgets/stage_chip.h"
#include "words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::PartyRole;

namespace {

constexpr int lastActs = 3, nameWidth = 56;

ElidedLabel *line(const QString &words, bool isQuiet = false)
{
    auto *label = new ElidedLabel(isQuiet ? Type::Small : Type::Body);
    label->setText(words);
    label->setQuiet(isQuiet);
    return label;
}

/// "138****6620", of an employer with whom one speaks there.
QString reachedBy(const casework::PartyRecord &party)
{
    const auto phone = party.phone.isEmpty() ? QString() : maskedPhone(party.phone);
    return QStringList{party.legalRepresentative, phone}.join(u'　').trimmed();
}

} // namespace

TodayPane::TodayPane(const Workplace &place)
    : SidePane(u"todayPane"_s)
    , m_place(place)
    , m_number(new ElidedLabel(Type::CardTitle, u"todayPaneNumber"_s))
    , m_stage(new Chip({}, u"todayPaneStage"_s))
    , m_due(new Chip({}, u"todayPaneDue"_s))
    , m_why(button(tr("Why?"), {}, u"todayWhy"_s, Rank::Ghost))
    , m_facts(new QWidget)
    , m_grid(new QGridLayout(m_facts))
    , m_past(new QWidget)
    , m_acts(new QGridLayout(m_past))
    , m_may(new ActKeys(Qt::Vertical, u"todayActs"_s))
    , m_whole(new QWidget)
    , m_buttons(new QWidget)
    , m_group(quietLabel({}, u"todayPaneGroup"_s))
{
    build();
    connect(m_why, &QPushButton::clicked, this, &TodayPane::whyAsked);
    connect(m_may, &ActKeys::chosen, this, &TodayPane::actChosen);
    auto *open = button(tr("Open the case  Enter"), {}, u"todayOpen"_s);
    auto *all = button(tr("All acts…"), {}, u"todayEveryAct"_s, Rank::Ghost);
    connect(open, &QPushButton::clicked, this, &TodayPane::openAsked);
    connect(all, &QPushButton::clicked, this, &TodayPane::everyActAsked);
    auto *buttons = new QHBoxLayout(m_buttons);
    space(buttons);
    buttons->addWidget(open);
    buttons->addWidget(all);
    buttons->addStretch(1);
    foot()->addWidget(m_buttons);
    showGroup({});
}

void TodayPane::build()
{
    for (auto *grid : {m_grid, m_acts}) {
        space(grid);
        grid->setVerticalSpacing(3);
        grid->setColumnMinimumWidth(0, nameWidth);
        grid->setColumnStretch(1, 1);
    }
    setSmall(m_why);
    auto *column = new QVBoxLayout(m_whole);
    space(column);
    auto *first = new QHBoxLayout;
    space(first);
    first->addWidget(m_number, 1);
    first->addWidget(m_stage);
    column->addLayout(first);
    auto *why = new QWidget;
    auto *key = new QHBoxLayout(why);
    space(key);
    key->addWidget(m_why);
    key->addWidget(new KeyCap(u"F1"_s));
    auto *second = new QWidget;
    auto *flow = new FlowLayout(second); // a long chip stands whole, and the question under it
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_due);
    flow->addWidget(why);
    column->addWidget(second);
    column->addWidget(m_facts);
    column->addWidget(hairline());
    column->addWidget(m_past);
    column->addWidget(hairline());
    auto *hint = quietLabel(tr("To record: a number opens the form and saves nothing"));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_may);
    m_group->setWordWrap(true);
    body()->addWidget(m_group);
    body()->addWidget(m_whole);
    body()->addStretch(1);
}

void TodayPane::showGroup(const QString &words)
{
    m_group->setText(words);
    m_group->setVisible(!words.isEmpty());
    m_whole->hide();
    m_buttons->hide();
}

void TodayPane::showLine(const desk::TodayRow &row, const QList<casework::ActKind> &acts)
{
    m_group->hide();
    m_whole->show();
    m_buttons->show();
    m_number->setText(row.of.number);
    m_stage->setWords(chipOf(row.of.stage, row.of.ending));
    const bool isTimed = row.clock && row.clock->due.isValid();
    m_due->setWords(isTimed ? dueChip(shortDay(row.clock->due, m_place.today()), daysText(row.clock->days),
                                      row.clock->days)
                            : ChipWords());
    m_why->setEnabled(isTimed);
    empty(m_grid);
    addFact(tr("Applicant"), row.of.applicants);
    addFact(tr("Respondent"), row.of.respondents);
    addFact(tr("Claim"), row.of.claimed.fen() > 0 ? tr("%1 yuan").arg(toText(row.of.claimed)) : u"—"_s);
    empty(m_acts);
    m_may->setActs(acts);
}

void TodayPane::showCase(const desk::CaseView &view)
{
    empty(m_grid);
    addParties(view.file, PartyRole::Applicant);
    addParties(view.file, PartyRole::Respondent);
    const auto claimed = view.file.claimed();
    addFact(tr("Claim"), claimed.fen() > 0 ? tr("%1 yuan").arg(toText(claimed)) : u"—"_s);
    empty(m_acts);
    const auto &acts = view.file.effective;
    for (qsizetype i = acts.size() - 1, row = 0; i >= 0 && row < lastActs; --i, ++row) {
        m_acts->addWidget(line(shortDay(acts[i].on, m_place.today()).section(u' ', 0, 0), true), int(row), 0);
        m_acts->addWidget(line(casework::label(acts[i].kind())), int(row), 1);
    }
}

void TodayPane::addFact(const QString &name, const QString &value, const QString &more)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(line(name, true), row, 0);
    m_grid->addWidget(line(value), row, 1);
    if (!more.isEmpty()) m_grid->addWidget(line(more, true), row + 1, 1);
}

/// The first of a side, how to reach him or her, and of how many.
void TodayPane::addParties(const casework::CaseFile &file, PartyRole role)
{
    const auto parties = file.active(role);
    const auto name = role == PartyRole::Applicant ? tr("Applicant") : tr("Respondent");
    addFact(name, file.names(role), parties.isEmpty() ? QString() : reachedBy(parties.first().record));
}

} // namespace tiaocai::ui
