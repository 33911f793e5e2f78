// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/check_in_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "ui/work_bar.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"
#include "words.h"

#include <QButtonGroup>
#include <QFileDialog>
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
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_file(new QLineEdit)
    , m_words(new QLineEdit)
    , m_compare(button(tr("Compare"), {}, u"checkInCompare"_s))
    , m_model(new RowModel<CarriedLine>(carriedColumns(), this))
    , m_here(plainLabel({}, u"checkInHere"_s))
    , m_there(plainLabel({}, u"checkInThere"_s))
    , m_choices(new QButtonGroup(this))
    , m_reason(new QLineEdit)
    , m_checkIn(button(tr("Check in"), u"document-save"_s, u"checkIn"_s, Rank::Primary))
{
    setObjectName(u"checkInDialog"_s);
    setWindowTitle(tr("Check cases in"));
    build();
    resizeOnScreen(this, {120 * spacing, 80 * spacing});
    showCurrent();
    showButtons();
}

void CheckInDialog::build()
{
    m_table = new TableView(m_model, u"checkInTable"_s, tr("Differences"));
    m_table->setWhenEmpty(tr("Choose the file that came back, and compare it."));
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(buildFile());
    column->addWidget(m_table, 1);
    column->addWidget(buildSides());
    column->addWidget(m_decision = buildDecision());
    column->addWidget(new WorkBar(m_place.desk, tr("Checking in…")));
    auto *buttons = new QHBoxLayout;
    space(buttons);
    auto *close = button(tr("Close"), u"window-close"_s, u"checkInClose"_s);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_checkIn);
    column->addLayout(buttons);
    for (auto *one : {close, m_checkIn, m_compare})
        one->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &CheckInDialog::compare);
    connect(m_checkIn, &QPushButton::clicked, this, &CheckInDialog::checkIn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckInDialog::showCurrent);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_compare);
    // Pressed twice it must not bring in what nobody has looked at: that has its button.
    connect(keys, &FormKeys::saveAsked, this, [this] {
        if (!m_checked) compare();
    });
    for (auto *edit : {m_file, m_words})
        connect(edit, &QLineEdit::textChanged, this, &CheckInDialog::forget);
}

QWidget *CheckInDialog::buildFile()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    m_file->setObjectName(u"checkInFile"_s);
    m_words->setObjectName(u"checkInWords"_s);
    m_words->setEchoMode(QLineEdit::Password);
    auto *choose = button(tr("Choose…"), u"document-open"_s, u"checkInChoose"_s);
    choose->setAutoDefault(false);
    row->addWidget(new Field(tr("File that came back"), m_file, Field::Need::Required), 2);
    row->addWidget(choose, 0, Qt::AlignBottom);
    row->addWidget(new Field(tr("Passphrase"), m_words, Field::Need::Required), 1);
    row->addWidget(m_compare, 0, Qt::AlignBottom);
    connect(choose, &QPushButton::clicked, this, &CheckInDialog::chooseFile);
    for (auto *edit : {m_file, m_words})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_checked.reset();
            showButtons();
        });
    return box;
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

void CheckInDialog::setFile(const QString &path)
{
    m_file->setText(path);
    m_words->setFocus();
}

void CheckInDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, windowTitle(), {},
                                                   tr("Cases (*.tcpack *.tiaocai);;All files (*)"));
    if (!path.isEmpty()) setFile(path);
}

/// What was compared is another file than the one that is named now.
void CheckInDialog::forget()
{
    if (!m_checked) return;
    m_checked.reset();
    m_decisions.clear();
    m_model->setRows({});
    showCurrent();
    showButtons();
}

void CheckInDialog::compare()
{
    if (!m_compare->isEnabled()) return;
    m_decisions.clear();
    m_notices->clear();
    m_compare->setEnabled(false);
    m_place.desk.askLong(
        this,
        [file = m_file->text(), words = m_words->text()](const desk::Desk &desk) -> Result<CheckIn> {
            const auto secret = vault::passphrase(words);
            return secret ? desk.packs().check(file, *secret) : refuse(secret);
        },
        [this](const Result<CheckIn> &checked) { take(checked, false); });
}

void CheckInDialog::checkIn()
{
    if (!m_checked || !m_checkIn->isEnabled()) return;
    m_checkIn->setEnabled(false);
    m_place.desk.ask(
        this,
        [file = m_file->text(), words = m_words->text(),
         decisions = m_decisions](desk::Desk &desk) -> Result<CheckIn> {
            const auto secret = vault::passphrase(words);
            return secret ? desk.packs().checkIn(file, *secret, decisions) : refuse(secret);
        },
        [this](const Result<CheckIn> &checked) { take(checked, true); });
}

void CheckInDialog::take(const Result<CheckIn> &checked, bool isDone)
{
    m_compare->setEnabled(true);
    if (!checked) {
        m_notices->tell(checked.error());
        return showButtons();
    }
    m_checked = *checked;
    m_model->setRows(carriedLines(*checked));
    m_table->fitColumns();
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
    showCurrent();
    const int waiting = checked->count(Carried::Waiting);
    if (isDone) {
        m_decisions.clear();
        m_notices->tell(
            waiting > 0 ? NoticeBar::Kind::Warning : NoticeBar::Kind::Success,
            waiting > 0 ? tr("%n case(s) still wait for a decision; the others are back.", nullptr, waiting)
                        : tr("All cases of the pack are back."));
        emit checkedIn(*checked);
    } else if (!checked->isOut)
        m_notices->tell(
            NoticeBar::Kind::Warning,
            checked->voidReason.isEmpty()
                ? tr("The office does not wait for this pack: each of its cases is decided.")
                : tr("This pack was voided (%1): each of its cases is decided.").arg(checked->voidReason));
    showButtons();
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
    showButtons();
}

void CheckInDialog::showButtons()
{
    const bool brings =
        m_checked && (m_checked->count(Carried::Waiting) < m_checked->cases.size() || !m_decisions.isEmpty());
    m_compare->setEnabled(!m_file->text().isEmpty() && !m_words->text().isEmpty());
    m_checkIn->setEnabled(brings);
}

} // namespace tiaocai::ui
