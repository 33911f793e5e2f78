// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/clock_dialog.h"

#include "fields/text_editors.h"
#include "widgets/date_edit.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

ClockDialog::ClockDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_last(heading({}, Type::CardTitle, u"clockLast"_s))
    , m_now(heading({}, Type::CardTitle, u"clockNow"_s))
    , m_day(new DateEdit(place.today()))
    , m_time(new QLineEdit)
    , m_reason(new QPlainTextEdit)
    , m_second(new SecondPerson(place, true))
    , m_record(button(tr("Record that the clock was corrected"), u"document-save"_s, u"clockRecord"_s,
                      Rank::Primary))
{
    setObjectName(u"clockDialog"_s);
    setWindowTitle(tr("Correct the clock"));
    m_record->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_record, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(buildMoments());
    column->addWidget(buildTruth(), 1);
    column->addWidget(buttons);
    connect(m_second, &SecondPerson::changed, this,
            [this] { m_record->setEnabled(m_second->confirmed().has_value()); });
    connect(m_record, &QPushButton::clicked, this, &ClockDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_record);
    connect(keys, &FormKeys::saveAsked, this, &ClockDialog::record);
    resizeOnScreen(this, {90 * spacing, 55 * spacing});
    place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.office().lastRecord(); },
        [this](const Result<QDateTime> &last) { showMoments(last); });
}

QWidget *ClockDialog::buildMoments()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    space(form);
    form->addRow(tr("Last record of this office"), m_last);
    form->addRow(tr("Clock of this computer"), m_now);
    auto *words =
        plainLabel(tr("Compare both with a clock that you trust. Where this computer is wrong, set its "
                      "clock right and close this window. Where it is right, it was ahead when the last "
                      "record was made: the head of office and a second person say so here."));
    words->setWordWrap(true);
    form->addRow(words);
    return box;
}

QWidget *ClockDialog::buildTruth()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    space(form);
    auto *moment = new QWidget;
    auto *row = new QHBoxLayout(moment);
    space(row);
    m_day->setObjectName(u"clockDay"_s);
    m_day->setAccessibleName(tr("True day"));
    m_time->setObjectName(u"clockTime"_s);
    m_time->setAccessibleName(tr("True time"));
    m_time->setPlaceholderText(u"9:30"_s);
    row->addWidget(m_day);
    row->addWidget(m_time);
    row->addStretch(1);
    m_reason->setObjectName(u"clockReason"_s);
    m_reason->setTabChangesFocus(true);
    setMember(m_day, u"moment"_s);
    setMember(m_reason, u"reason"_s);
    setMember(m_second, u"second"_s);
    form->addRow(tr("It is now, truly"), moment);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(m_second);
    return box;
}

void ClockDialog::showMoments(const Result<QDateTime> &lastRecord)
{
    if (!lastRecord) return m_notices->tell(lastRecord.error());
    m_last->setText(momentText(*lastRecord));
    m_now->setText(momentText(m_place.desk.now().moment));
}

void ClockDialog::record()
{
    const auto second = m_second->confirmed();
    if (!second) return m_second->setFocus();
    const QDateTime truth(m_day->date().value_or(QDate()), typedTime(m_time->text()).value_or(QTime()));
    m_place.desk.ask(
        this,
        [truth, reason = m_reason->toPlainText(), name = second->name](desk::Desk &desk) {
            return desk.office().correctClock(truth, reason, name);
        },
        [this](const Result<void> &done) {
            if (!done) return m_notices->tell(done.error());
            emit corrected();
            accept();
        });
}

} // namespace tiaocai::ui
