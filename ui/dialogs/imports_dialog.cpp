// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/imports_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "ui/work_bar.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::ImportView;

namespace {

constexpr int mostNumbers = 12;

QString stateOf(const ImportView &import)
{
    return import.isVoided ? ImportsDialog::tr("taken back: %1").arg(import.voidReason) : QString();
}

std::vector<Column<ImportView>> importColumns()
{
    return {
        {ImportsDialog::tr("Day"),
         [](const ImportView &of) { return of.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }},
        {ImportsDialog::tr("File"), [](const ImportView &of) { return of.file; }},
        {ImportsDialog::tr("Cases"),
         [](const ImportView &of) { return QString::number(of.cases); },
         {},
         {},
         true},
        {ImportsDialog::tr("Endings"),
         [](const ImportView &of) { return QString::number(of.endings); },
         {},
         {},
         true},
        {ImportsDialog::tr("By"), [](const ImportView &of) { return of.by; }},
        {ImportsDialog::tr("State"),
         stateOf,
         {},
         [](const ImportView &of) { return of.isVoided ? icon(Mark::Void) : QIcon(); }},
    };
}

} // namespace

ImportsDialog::ImportsDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_model(new RowModel<ImportView>(importColumns(), this))
    , m_notices(new NoticeBar)
    , m_standing(plainLabel({}, u"importsStanding"_s))
    , m_reason(new QLineEdit)
    , m_undo(button(tr("Undo this import"), u"edit-undo"_s, u"importsUndo"_s, Rank::Danger))
{
    setObjectName(u"importsDialog"_s);
    setWindowTitle(tr("Earlier imports"));
    build();
    resizeOnScreen(this, {100 * spacing, 62 * spacing});
    read();
}

void ImportsDialog::build()
{
    m_table = new TableView(m_model, u"importsTable"_s, windowTitle());
    m_table->setWhenEmpty(tr("No ledger was imported yet."));
    m_standing->setWordWrap(true);
    m_reason->setObjectName(u"importsReason"_s);
    setMember(m_reason, u"reason"_s);
    m_undo->setAutoDefault(false);
    m_undo->setEnabled(false);
    auto *close = button(tr("Close"), u"window-close"_s, u"importsClose"_s);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    space(buttons);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportsDialog::look);
    connect(m_table, &TableView::opened, m_reason, qOverload<>(&QWidget::setFocus));
    auto *keys = new FormKeys(this); // Enter undoes nothing
    keys->setSaveButton(m_undo);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addWidget(m_table, 1);
    column->addWidget(m_standing);
    column->addWidget(new Field(tr("Reason for undoing it"), m_reason, Field::Need::Required));
    column->addWidget(new WorkBar(m_place.desk, tr("Taking back…")));
    column->addLayout(buttons);
}

void ImportsDialog::read()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.ledgers().imports(); },
        [this](const Result<QList<ImportView>> &imports) {
            if (!imports) return m_notices->tell(imports.error());
            m_model->setRows(*imports);
            m_table->fitColumns();
            if (!imports->isEmpty()) m_table->setCurrentIndex(m_model->index(0, 0));
            m_table->setFocus();
            look();
        });
}

const ImportView *ImportsDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->row(row);
}

void ImportsDialog::look()
{
    ++m_asked;
    m_undo->setEnabled(false);
    m_standing->clear();
    const auto *import = current();
    if (!import || import->isVoided) return;
    m_place.desk.ask(
        this, [batch = import->batch](const desk::Desk &desk) { return desk.ledgers().builtOn(batch); },
        [this, asked = m_asked](const Result<QStringList> &numbers) {
            if (asked == m_asked) showStanding(numbers);
        });
}

void ImportsDialog::showStanding(const Result<QStringList> &numbers)
{
    if (!numbers) return m_notices->tell(numbers.error());
    m_undo->setEnabled(numbers->isEmpty());
    if (numbers->isEmpty())
        return m_standing->setText(
            tr("Nothing was built on this import: it can be taken back with all that it "
               "brought. Its cases leave every list, their numbers become free."));
    const QStringList named = numbers->first(std::min(numbers->size(), qsizetype(mostNumbers)));
    m_standing->setText(
        tr("It cannot be taken back: %n case(s) of it were worked on since. %1. Correct these "
           "cases one by one.",
           nullptr, int(numbers->size()))
            .arg(named.join(u'、')));
}

/// With the cursor where something is missing.
void ImportsDialog::undo()
{
    const auto *import = current();
    const auto reason = normalized(m_reason->text());
    if (!import) return;
    if (reason.isEmpty()) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Say why the import is undone."));
        return m_reason->setFocus();
    }
    m_undo->setEnabled(false);
    m_place.desk.ask(
        this,
        [batch = import->batch, reason](desk::Desk &desk) {
            return desk.ledgers().voidImport(batch, reason);
        },
        [this](const Result<int> &taken) {
            if (!taken) {
                m_notices->tell(taken.error());
                return look();
            }
            m_reason->clear();
            m_notices->tell(NoticeBar::Kind::Success,
                            tr("The import is undone: %n case(s) left every list.", nullptr, *taken));
            emit takenBack();
            read();
        });
}

} // namespace tiaocai::ui
