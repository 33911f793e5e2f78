// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/arrived_dialog.h"

#include "exchange/state_chip.h"
#include "tables/table_view.h"
#include "widgets/chip.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"

#include <QFileDialog>
#include <QHBoxLayout>
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
        {ArrivedDialog::tr("Verdict"),
         [](const RecordVerdict &of) { return label(of.verdict); },
         {},
         [](const RecordVerdict &of) { return icon(verdictMark(of.verdict)); }},
        {ArrivedDialog::tr("Case"), [](const RecordVerdict &of) { return of.id; }},
        {ArrivedDialog::tr("Revision"),
         [](const RecordVerdict &of) { return of.revision ? QString::number(*of.revision) : QString(); },
         [](const RecordVerdict &of) { return of.revision.value_or(0); },
         {},
         true},
        {ArrivedDialog::tr("Why"), [](const RecordVerdict &of) { return exchangeWhy(of.code); }},
    };
}

} // namespace

ArrivedDialog::ArrivedDialog(const Workplace &place, QWidget *parent)
    : FileCheckDialog(place,
                      {u"arrived"_s, tr("File of another office"), tr("File"),
                       tr("Packages and receipts (*.tcsum *.tcrcp *.tcfb);;All files (*)"), tr("Check it"),
                       tr("Take it…"), tr("Checking…")},
                      parent)
    , m_state(new Chip({}, u"arrivedState"_s))
    , m_words(plainLabel({}, u"arrivedWords"_s))
    , m_model(new RowModel<RecordVerdict>(verdictColumns(), this))
    , m_table(new TableView(m_model, u"arrivedTable"_s, tr("What becomes of each record")))
{
    m_words->setWordWrap(true);
    m_table->setWhenEmpty(tr("Choose the file and check it: nothing is written before it is taken."));
    auto *told = new QHBoxLayout;
    space(told);
    told->addWidget(m_state);
    told->addWidget(m_words, 1);
    middle()->addLayout(told);
    middle()->addWidget(m_table, 1);
    finish({110 * spacing, 68 * spacing});
}

void ArrivedDialog::forget()
{
    FileCheckDialog::forget();
    m_isReceipt = false;
    m_model->setRows({});
    m_state->setWords({});
    m_words->clear();
}

/// What is no summary is perhaps a receipt: a file is known by its content.
void ArrivedDialog::look(int asked)
{
    m_place.desk.askLong(
        this, [path = file()](const desk::Desk &desk) { return desk.exchange().check(path); },
        [this, asked](const Result<desk::Taken> &checked) {
            if (!isAnswerTo(asked)) return;
            if (checked) return show(*checked);
            checked.error().code == u"not-a-summary" ? lookAtReceipt(asked)
                                                     : m_notices->tell(checked.error());
        });
}

void ArrivedDialog::lookAtReceipt(int asked)
{
    m_place.desk.askLong(
        this, [path = file()](const desk::Desk &desk) { return desk.exchange().checkReceipt(path); },
        [this, asked](const Result<desk::SeenReceipt> &seen) {
            if (!isAnswerTo(asked)) return;
            seen ? show(*seen) : m_notices->tell(seen.error());
        });
}

void ArrivedDialog::show(const desk::SeenReceipt &seen)
{
    m_isReceipt = true;
    const bool isFeedback = seen.series == u"feedback";
    m_state->setWords(isFeedback ? ChipWords() : exchangeChip(seen.state));
    m_words->setText(isFeedback ? tr("Feedback of %1; things told: %2.").arg(seen.partner).arg(seen.items)
                                : tr("A receipt of %1 for the package %2.").arg(seen.partner, seen.about));
    setTakeable(true);
    m_take->setFocus();
}

void ArrivedDialog::show(const desk::Taken &checked)
{
    m_model->setRows(checked.records);
    m_table->fitColumns();
    m_state->setWords(exchangeChip(checked.state));
    QStringList said{exchangeWhy(checked.code), checked.text};
    said << checked.notes;
    said.removeAll(QString());
    m_words->setText(said.join(u'　'));
    setTakeable(true);
    m_take->setFocus();
}

void ArrivedDialog::takeIn()
{
    if (m_isReceipt) return takeReceipt();
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the receipt is put"));
    if (folder.isEmpty()) return setTakeable(true);
    m_place.desk.ask(
        this, [path = file(), folder](desk::Desk &desk) { return desk.exchange().apply(path, folder); },
        [this](const Result<desk::Taken> &done) {
            if (!done) return refused(done.error());
            emit taken(tr("%1. Bring the receipt back: %2")
                           .arg(exchangeChip(done->state).word, done->receipts.join(u'、')));
            accept();
        });
}

void ArrivedDialog::takeReceipt()
{
    m_place.desk.ask(
        this, [path = file()](desk::Desk &desk) { return desk.exchange().applyReceipt(path); },
        [this](const Result<void> &done) {
            if (!done) return refused(done.error());
            emit taken(tr("The receipt was read."));
            accept();
        });
}

void ArrivedDialog::refused(const Refusal &refusal)
{
    m_notices->tell(refusal);
    setTakeable(true);
}

} // namespace tiaocai::ui
