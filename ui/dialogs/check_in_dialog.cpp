// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/check_in_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::Carried;
using desk::CarriedCase;
using desk::CheckIn;
using exchange::DifferenceField;

namespace {

enum CarriedChoice { DecideLater, TakeOver, LeaveOut };

QString carriedState(const CarriedCase &of)
{
    switch (of.state) {
    case Carried::Unchanged:
        return CheckInDialog::tr("nothing new");
    case Carried::Brought:
        return CheckInDialog::tr("%n act(s) come over", nullptr, of.acts);
    case Carried::Waiting:
        return of.isConflict ? CheckInDialog::tr("went on at both ends: decide")
                             : CheckInDialog::tr("cannot follow here: decide");
    case Carried::LeftOut:
        return CheckInDialog::tr("left out");
    }
    return {};
}

Mark carriedMark(const CarriedCase &of)
{
    switch (of.state) {
    case Carried::Unchanged:
        return Mark::Know;
    case Carried::Brought:
        return Mark::Done;
    case Carried::Waiting:
        return Mark::Attention;
    case Carried::LeftOut:
        return Mark::Void;
    }
    return Mark::Know;
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u'；');
}

std::vector<Column<CarriedLine>> carriedColumns()
{
    return {
        {CheckInDialog::tr("Case"), [](const CarriedLine &of) { return shortNumber(of.of.number); }},
        {CheckInDialog::tr("What"),
         [](const CarriedLine &of) { return of.difference ? label(of.difference->field) : QString(); }},
        {CheckInDialog::tr("In the office"),
         [](const CarriedLine &of) { return of.difference ? onOneLine(of.difference->here) : QString(); }},
        {CheckInDialog::tr("In the pack"),
         [](const CarriedLine &of) { return of.difference ? onOneLine(of.difference->there) : QString(); }},
        {CheckInDialog::tr("State"),
         [](const CarriedLine &of) { return carriedState(of.of); },
         {},
         [](const CarriedLine &of) { return icon(carriedMark(of.of)); }},
    };
}

QList<CarriedLine> carriedLines(const CheckIn &checked)
{
    QList<CarriedLine> lines;
    for (const auto &one : checked.cases) {
        for (const auto &difference : one.differences)
            lines << CarriedLine{one, difference};
        if (one.differences.isEmpty()) lines << CarriedLine{one};
    }
    return lines;
}

/// "已记录：…\n阶段：…", of one side.
QString carriedSide(const CarriedCase &of, QString exchange::Difference::*side)
{
    QStringList words;
    for (const auto &difference : of.differences) {
        const auto said = difference.*side;
        words << u"%1：%2"_s.arg(label(difference.field), said.isEmpty() ? u"—"_s : onOneLine(said));
    }
    return words.join(u'\n');
}

} // namespace

CheckInDialog::CheckInDialog(const Workplace &place, QWidget *parent)
    : FileCheckDialog(place,
                      {u"checkIn"_s, tr("Check cases in"), tr("File that came back"),
                       tr("Cases (*.tcpack *.tiaocai);;All files (*)"), tr("Compare"), tr("Check in"),
                       tr("Checking in…")},
                      parent)
    , m_words(new QLineEdit)
    , m_model(new RowModel<CarriedLine>(carriedColumns(), this))
    , m_table(new TableView(m_model, u"checkInTable"_s, tr("Differences")))
    , m_here(plainLabel({}, u"checkInHere"_s))
    , m_there(plainLabel({}, u"checkInThere"_s))
    , m_choices(new QButtonGroup(this))
    , m_reason(new QLineEdit)
{
    m_words->setObjectName(u"checkInWords"_s);
    m_words->setEchoMode(QLineEdit::Password);
    addBeside(new Field(tr("Passphrase"), m_words, Field::Need::Required), m_words);
    m_table->setWhenEmpty(tr("Choose the file that came back, and compare it."));
    middle()->addWidget(m_table, 1);
    middle()->addWidget(buildSides());
    middle()->addWidget(m_decision = buildDecision());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckInDialog::showCurrent);
    finish({120 * spacing, 80 * spacing});
    showCurrent();
}

QWidget *CheckInDialog::buildSides()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    const auto side = [&](const QString &title, QLabel *words) {
        auto *sheet = card();
        auto *inside = new QVBoxLayout(sheet);
        space(inside, cardMargin);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        inside->addWidget(heading(title, Type::CardTitle));
        inside->addWidget(words, 1);
        row->addWidget(sheet, 1);
    };
    side(tr("In the office"), m_here);
    side(tr("In the pack"), m_there);
    return box;
}

QWidget *CheckInDialog::buildDecision()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    const QList<std::pair<CarriedChoice, QString>> choices{
        {DecideLater, tr("Decide later")},
        {TakeOver, tr("Record what the pack holds after what is here")},
        {LeaveOut, tr("Leave out what the pack holds")}};
    for (const auto &[choice, words] : choices) {
        auto *one = new QRadioButton(words);
        one->setObjectName(u"checkInChoice%1"_s.arg(int(choice)));
        m_choices->addButton(one, choice);
        row->addWidget(one);
    }
    m_reason->setObjectName(u"checkInReason"_s);
    m_reason->setAccessibleName(tr("Reason for leaving it out"));
    m_reason->setPlaceholderText(tr("Reason for leaving it out"));
    row->addWidget(m_reason, 1);
    connect(m_choices, &QButtonGroup::idClicked, this, &CheckInDialog::decide);
    connect(m_reason, &QLineEdit::textEdited, this, &CheckInDialog::decide);
    return box;
}

bool CheckInDialog::isReady() const
{
    return FileCheckDialog::isReady() && !m_words->text().isEmpty();
}

void CheckInDialog::forget()
{
    FileCheckDialog::forget();
    m_checked.reset();
    m_decisions.clear();
    m_model->setRows({});
    showCurrent();
}

void CheckInDialog::look(int asked)
{
    m_place.desk.askLong(
        this,
        [path = file(), words = m_words->text()](const desk::Desk &desk) -> Result<CheckIn> {
            const auto secret = vault::passphrase(words);
            return secret ? desk.packs().check(path, *secret) : refuse(secret);
        },
        [this, asked](const Result<CheckIn> &checked) {
            if (!isAnswerTo(asked)) return;
            if (!checked) return m_notices->tell(checked.error());
            show(*checked);
            tellOfPack(*checked);
        });
}

void CheckInDialog::takeIn()
{
    m_place.desk.ask(
        this,
        [path = file(), words = m_words->text(),
         decisions = m_decisions](desk::Desk &desk) -> Result<CheckIn> {
            const auto secret = vault::passphrase(words);
            return secret ? desk.packs().checkIn(path, *secret, decisions) : refuse(secret);
        },
        [this](const Result<CheckIn> &done) {
            if (!done) {
                m_notices->tell(done.error());
                return showTakeable();
            }
            m_decisions.clear();
            show(*done);
            tellDone(*done);
        });
}

void CheckInDialog::show(const CheckIn &checked)
{
    m_checked = checked;
    m_model->setRows(carriedLines(checked));
    m_table->fitColumns();
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
    showCurrent();
    showTakeable();
}

void CheckInDialog::tellOfPack(const CheckIn &checked)
{
    if (checked.isOut) return;
    m_notices->tell(
        NoticeBar::Kind::Warning,
        checked.voidReason.isEmpty()
            ? tr("The office does not wait for this pack: each of its cases is decided.")
            : tr("This pack was voided (%1): each of its cases is decided.").arg(checked.voidReason));
}

void CheckInDialog::tellDone(const CheckIn &checked)
{
    const int waiting = checked.count(Carried::Waiting);
    m_notices->tell(waiting > 0 ? NoticeBar::Kind::Warning : NoticeBar::Kind::Success,
                    waiting > 0
                        ? tr("%n case(s) still wait for a decision; the others are back.", nullptr, waiting)
                        : tr("All cases of the pack are back."));
    emit checkedIn(checked);
}

const CarriedLine *CheckInDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->row(row);
}

void CheckInDialog::showCurrent()
{
    const auto *line = current();
    m_here->setText(line ? carriedSide(line->of, &exchange::Difference::here) : QString());
    auto there = line ? carriedSide(line->of, &exchange::Difference::there) : QString();
    if (line && line->of.refusal) there += u'\n' + line->of.refusal->text;
    m_there->setText(there);
    m_decision->setVisible(line && line->of.state == Carried::Waiting);
    if (!line) return;
    const auto decision = m_decisions.constFind(line->of.id);
    const bool isDecided = decision != m_decisions.cend();
    m_isShowing = true;
    m_choices->button(!isDecided ? DecideLater : decision->take ? TakeOver : LeaveOut)->setChecked(true);
    m_reason->setText(isDecided ? decision->reason : QString());
    m_isShowing = false;
    m_reason->setVisible(m_choices->checkedId() == LeaveOut);
    m_choices->button(TakeOver)->setEnabled(!line->of.refusal || line->of.isConflict);
}

void CheckInDialog::decide()
{
    const auto *line = current();
    if (!line || m_isShowing) return;
    const int choice = m_choices->checkedId();
    m_reason->setVisible(choice == LeaveOut);
    if (choice == DecideLater)
        m_decisions.remove(line->of.id);
    else
        m_decisions[line->of.id] = {choice == TakeOver, choice == LeaveOut ? m_reason->text() : QString()};
    showTakeable();
}

void CheckInDialog::showTakeable()
{
    setTakeable(m_checked &&
                (m_checked->count(Carried::Waiting) < m_checked->cases.size() || !m_decisions.isEmpty()));
}

} // namespace tiaocai::ui
