// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/arrived_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "ui/work_bar.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using exchange::RecordVerdict;
using exchange::Verdict;

namespace {

Mark verdictMark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Applied:
        return Mark::Done;
    case Verdict::Unchanged:
    case Verdict::Stale:
        return Mark::Know;
    case Verdict::Rejected:
        return Mark::Late;
    case Verdict::Conflict:
        return Mark::Attention;
    case Verdict::Absent:
        return Mark::Missing;
    }
    return Mark::Know;
}

std::vector<Column<RecordVerdict>> verdictColumns()
{
    return {
        {ArrivedDialog::tr("Verdict"), [](const RecordVerdict &of) { return label(of.verdict); }, {},
         [](const RecordVerdict &of) { return icon(verdictMark(of.verdict)); }},
        {ArrivedDialog::tr("Case"), [](const RecordVerdict &of) { return of.id; }},
        {ArrivedDialog::tr("Revision"),
         [](const RecordVerdict &of) { return of.revision ? QString::number(*of.revision) : QString(); },
         [](const RecordVerdict &of) { return of.revision.value_or(0); }, {}, true},
        {ArrivedDialog::tr("Why"), [](const RecordVerdict &of) { return of.code; }},
    };
}

ChipWords takenChip(const QString &state)
{
    using Kind = ChipWords::Kind;
    if (state == u"DUPLICATE") return {Kind::Neutral, ArrivedDialog::tr("was here already")};
    const auto known = chosen<exchange::ReceiptState>(state);
    if (!known) return {Kind::Neutral, state};
    switch (*known) {
    case exchange::ReceiptState::Accepted:
        return {Kind::Met, label(*known)};
    case exchange::ReceiptState::AcceptedWithNotes:
        return {Kind::Running, label(*known)};
    case exchange::ReceiptState::Partial:
        return {Kind::Attention, label(*known)};
    case exchange::ReceiptState::Rejected:
        return {Kind::Late, label(*known)};
    case exchange::ReceiptState::Gap:
    case exchange::ReceiptState::Received:
        return {Kind::Missing, label(*known)};
    case exchange::ReceiptState::Stale:
        return {Kind::Void, label(*known)};
    }
    return {};
}

} // namespace

ArrivedDialog::ArrivedDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_file(new QLineEdit)
    , m_check(button(tr("Check it"), {}, u"arrivedCheck"_s))
    , m_state(new Chip({}, u"arrivedState"_s))
    , m_words(plainLabel({}, u"arrivedWords"_s))
    , m_model(new RowModel<RecordVerdict>(verdictColumns(), this))
    , m_table(new TableView(m_model, u"arrivedTable"_s, tr("What becomes of each record")))
    , m_take(button(tr("Take it and write the receipt…"), u"document-save"_s, u"arrivedTake"_s, Rank::Primary))
{
    setObjectName(u"arrivedDialog"_s);
    setWindowTitle(tr("File of another office"));
    build();
    resizeOnScreen(this, {110 * spacing, 68 * spacing});
    forget();
}

void ArrivedDialog::build()
{
    m_words->setWordWrap(true);
    m_table->setWhenEmpty(tr("Choose the file and check it: nothing is written before it is taken."));
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(buildFile());
    auto *told = new QHBoxLayout;
    space(told);
    told->addWidget(m_state);
    told->addWidget(m_words, 1);
    column->addLayout(told);
    column->addWidget(m_table, 1);
    column->addWidget(new WorkBar(m_place.desk, tr("Checking…")));
    auto *close = button(tr("Close"), u"window-close"_s, u"arrivedClose"_s);
    auto *buttons = new QHBoxLayout;
    space(buttons);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    for (auto *one : {close, m_take, m_check})
        one->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &ArrivedDialog::check);
    connect(m_take, &QPushButton::clicked, this, &ArrivedDialog::takeIn);
    connect(m_file, &QLineEdit::textEdited, this, &ArrivedDialog::forget);
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_check);
    // Pressed twice it must not take what nobody has looked at: that has its button.
    connect(keys, &FormKeys::saveAsked, this, [this] {
        if (!m_isChecked) check();
    });
}

QWidget *ArrivedDialog::buildFile()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    m_file->setObjectName(u"arrivedFile"_s);
    auto *choose = button(tr("Choose…"), u"document-open"_s, u"arrivedChoose"_s);
    choose->setAutoDefault(false);
    row->addWidget(new Field(tr("File"), m_file, Field::Need::Required), 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    row->addWidget(m_check, 0, Qt::AlignBottom);
    connect(choose, &QPushButton::clicked, this, &ArrivedDialog::chooseFile);
    return box;
}

void ArrivedDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(
        this, windowTitle(), {}, tr("Packages and receipts (*.tcsum *.tcrcp *.tcfb *.tccase);;All files (*)"));
    if (!path.isEmpty()) setFile(path);
}

void ArrivedDialog::setFile(const QString &path)
{
    m_file->setText(path);
    check();
}

void ArrivedDialog::forget()
{
    m_isChecked = false;
    m_model->setRows({});
    m_state->setWords({});
    m_words->clear();
    m_check->setEnabled(!m_file->text().isEmpty());
    m_take->setEnabled(false);
}

/// What is no summary is perhaps a receipt: a file is known by its content.
void ArrivedDialog::check()
{
    forget();
    if (!m_check->isEnabled()) return;
    m_notices->clear();
    m_check->setEnabled(false);
    m_place.desk.ask(
        this, [file = m_file->text()](const desk::Desk &desk) { return desk.exchange().check(file); },
        [this](const Result<desk::Taken> &checked) {
            m_check->setEnabled(true);
            if (checked) return show(*checked);
            if (checked.error().code == u"not-a-summary") return readReceipt();
            m_notices->tell(checked.error());
        });
}

void ArrivedDialog::show(const desk::Taken &checked)
{
    m_isChecked = true;
    m_model->setRows(checked.records);
    m_table->fitColumns();
    m_state->setWords(takenChip(checked.state));
    QStringList said{checked.code, checked.text};
    said << checked.notes;
    said.removeAll(QString());
    m_words->setText(said.join(u'　'));
    m_take->setEnabled(true);
    m_take->setFocus();
}

void ArrivedDialog::takeIn()
{
    if (!m_isChecked || !m_take->isEnabled()) return;
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the receipt is put"));
    if (folder.isEmpty()) return;
    m_take->setEnabled(false);
    m_place.desk.ask(
        this, [file = m_file->text(), folder](desk::Desk &desk) { return desk.exchange().apply(file, folder); },
        [this](const Result<desk::Taken> &done) {
            if (!done) return m_notices->tell(done.error());
            emit taken(tr("%1. Bring the receipt back: %2").arg(takenChip(done->state).word, done->receipts.join(u'、')));
            accept();
        });
}

void ArrivedDialog::readReceipt()
{
    m_place.desk.ask(
        this, [file = m_file->text()](desk::Desk &desk) { return desk.exchange().applyReceipt(file); },
        [this](const Result<void> &done) {
            if (!done) return m_notices->tell(done.error());
            emit taken(tr("The receipt was read."));
            accept();
        });
}

} // namespace tiaocai::ui
