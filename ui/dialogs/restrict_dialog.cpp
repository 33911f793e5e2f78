// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/restrict_dialog.h"

#include "base/text.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"
#include "widgets/segment.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inARow = 4;
enum How { Only, KeptOut };

} // namespace

RestrictDialog::RestrictDialog(const Workplace &place, const desk::CaseView &view, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_id(view.file.id)
    , m_number(view.file.number())
    , m_isRestricted(view.restriction.has_value())
    , m_notices(new NoticeBar)
    , m_how(new Segment({tr("Only these see it"), tr("These do not see it")}, u"restrictHow"_s, tr("How")))
    , m_reason(new QLineEdit)
    , m_act(button(tr("Restrict it  Ctrl+Enter"), {}, u"restrictDo"_s, Rank::Primary))
    , m_lift(button(tr("Everybody sees it again"), {}, u"restrictLift"_s))
{
    setObjectName(u"restrictDialog"_s);
    setWindowTitle(tr("Who sees %1").arg(m_number));
    build();
    if (view.restriction) show(*view.restriction);
    resizeOnScreen(this, {75 * spacing, sizeHint().height()});
}

void RestrictDialog::build()
{
    m_how->setCurrent(Only);
    m_reason->setObjectName(u"restrictReason"_s);
    setMember(m_reason, u"reason"_s);
    auto *grid = new QGridLayout;
    space(grid);
    for (const auto &person : m_place.office().people) {
        if (!person.isHere()) continue;
        auto *tick = new QCheckBox(person.name);
        tick->setObjectName(u"restrict."_s + person.name);
        const auto place = int(m_people.size());
        grid->addWidget(tick, place / inARow, place % inARow);
        m_people.append({person.id, tick});
    }
    auto *words =
        plainLabel(tr("Others find it in no list and no search, and are told at its number that it is "
                      "restricted. Figures count it; reports show no party of it."));
    words->setWordWrap(true);
    m_lift->setVisible(m_isRestricted);
    m_lift->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(heading(windowTitle(), Type::CardTitle));
    column->addWidget(m_notices);
    column->addWidget(words);
    column->addWidget(m_how);
    column->addLayout(grid);
    column->addWidget(new Field(tr("Reason"), m_reason, Field::Need::Required));
    column->addWidget(m_lift, 0, Qt::AlignLeft);
    addFoot(this, column, button(tr("Cancel"), {}, u"restrictCancel"_s), m_act);
    connect(m_act, &QPushButton::clicked, this, &RestrictDialog::restrictNow);
    connect(m_lift, &QPushButton::clicked, this, &RestrictDialog::lift);
}

void RestrictDialog::show(const office::Restriction &restriction)
{
    const bool isOnly = !restriction.only.isEmpty();
    m_how->setCurrent(isOnly ? Only : KeptOut);
    for (const auto &[person, tick] : m_people)
        tick->setChecked((isOnly ? restriction.only : restriction.keptOut).contains(person));
    m_reason->setText(restriction.reason);
}

QList<PersonId> RestrictDialog::ticked() const
{
    QList<PersonId> list;
    for (const auto &[person, tick] : m_people) {
        if (tick->isChecked()) list << person;
    }
    return list;
}

void RestrictDialog::restrictNow()
{
    office::CaseRestricted to{m_id, {}, {}, m_reason->text().trimmed()};
    (m_how->current() == Only ? to.only : to.keptOut) = ticked();
    setAsking(true);
    m_place.desk.ask(
        this, [to](desk::Desk &desk) { return desk.restrictions().restrictCase(to); },
        [this](const Result<void> &answer) { take(answer, tr("%1 is restricted.").arg(m_number)); });
}

void RestrictDialog::lift()
{
    setAsking(true);
    m_place.desk.ask(
        this,
        [id = m_id, reason = m_reason->text().trimmed()](desk::Desk &desk) {
            return desk.restrictions().lift(id, reason);
        },
        [this](const Result<void> &answer) {
            take(answer, tr("Everybody who sees cases sees %1 again.").arg(m_number));
        });
}

/// What was pressed twice is done once.
void RestrictDialog::setAsking(bool isAsking)
{
    for (auto *one : {m_act, m_lift})
        one->setEnabled(!isAsking);
}

void RestrictDialog::take(const Result<void> &answer, const QString &words)
{
    setAsking(false);
    if (!answer) return m_notices->tell(answer.error());
    emit restricted(words);
    accept();
}

} // namespace tiaocai::ui
