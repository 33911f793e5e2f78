// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_choice.h"

#include "ledger/ledger_cells.h"
#include "ui/preferences.h"
#include "widgets/layout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using intake::LedgerField;

namespace {

constexpr int noField = -1;
constexpr int meaningWidth = 240;

QTableWidget *table(const QString &name, const QString &accessible, const QStringList &titles)
{
    auto *made = new QTableWidget(0, int(titles.size()));
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setHorizontalHeaderLabels(titles);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    made->setShowGrid(false);
    made->setSelectionMode(QAbstractItemView::NoSelection);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return made;
}

void put(QTableWidget *into, int row, int column, const QString &text)
{
    into->setItem(row, column, new QTableWidgetItem(text));
}

QComboBox *fieldBox(std::optional<LedgerField> taken)
{
    auto *box = new QComboBox;
    box->addItem(LedgerChoicePane::tr("(not used)"), noField);
    for (const auto &[field, name] : intake::ledgerFieldNames.rows)
        box->addItem(intake::ledgerFieldTitle(field), int(field));
    box->setCurrentIndex(box->findData(taken ? int(*taken) : noField));
    return box;
}

QJsonObject object(const QVariant &kept)
{
    return QJsonDocument::fromJson(kept.toString().toUtf8()).object();
}

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

LedgerChoicePane::LedgerChoicePane(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_sheets(new QListWidget)
    , m_firstRow(new QSpinBox)
    , m_withoutHidden(new QCheckBox(tr("Leave out hidden rows")))
    , m_columns(table(u"ledgerColumns"_s, tr("Columns"), {tr("Column"), tr("Heading"), tr("Holds")}))
    , m_useKept(button(tr("As the last file with these headings"), u"edit-redo"_s, u"ledgerUseKept"_s))
{
    build();
}

void LedgerChoicePane::build()
{
    m_sheets->setObjectName(u"ledgerSheets"_s);
    m_sheets->setAccessibleName(tr("Sheets"));
    m_sheets->setMaximumHeight(10 * spacing);
    m_withoutHidden->setObjectName(u"ledgerWithoutHidden"_s);
    m_firstRow->setRange(1, 1'048'576);
    auto *again = button(tr("Read again"), u"view-refresh"_s, u"ledgerReadAgain"_s);
    connect(again, &QPushButton::clicked, this, [this] {
        takeUp();
        keep();
        emit readAgain();
    });
    connect(m_useKept, &QPushButton::clicked, this, &LedgerChoicePane::useKept);
    auto *line = new QHBoxLayout;
    space(line);
    addField(line, tr("First row of the cases"), m_firstRow, u"ledgerFirstRow"_s, 0);
    line->addWidget(m_withoutHidden);
    line->addStretch(1);
    line->addWidget(m_useKept);
    line->addWidget(again);
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(m_sheets);
    column->addLayout(line);
    column->addWidget(m_columns, 1);
    m_useKept->hide();
}

void LedgerChoicePane::forget()
{
    m_choice = {};
}

void LedgerChoicePane::show(const intake::LedgerReading &reading)
{
    m_sheets->clear();
    QStringList others;
    for (const auto &sheet : reading.otherSheets)
        others << sheet.name;
    for (const auto &name : reading.sheets + others) {
        auto *item = new QListWidgetItem(name, m_sheets);
        item->setCheckState(reading.sheets.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_sheets->setVisible(m_sheets->count() > 1);
    m_guessedRow = reading.mapping.firstRow;
    m_firstRow->setValue(m_guessedRow);
    m_withoutHidden->setVisible(reading.hiddenRows > 0);
    m_withoutHidden->setText(tr("Leave out the %n hidden row(s)", nullptr, reading.hiddenRows));
    showColumns(reading);
    m_useKept->setVisible(m_choice.columns.isEmpty() && m_preferences.value(key()).isValid());
}

void LedgerChoicePane::showColumns(const intake::LedgerReading &reading)
{
    m_columns->setRowCount(0);
    m_headings.clear();
    m_guessed.clear();
    for (const auto &use : reading.columns) {
        if (use.sheet != reading.sheets.value(0)) continue;
        const int row = m_columns->rowCount();
        m_columns->insertRow(row);
        m_columns->setRowHeight(row, measures().field + 4);
        put(m_columns, row, 0, columnLetters(use.column));
        put(m_columns, row, 1, use.heading);
        m_columns->item(row, 0)->setData(Qt::UserRole, use.column);
        auto *box = fieldBox(use.taken);
        box->setAccessibleName(use.heading);
        connect(box, &QComboBox::activated, this, [this, box] { freeOthers(box); });
        m_columns->setCellWidget(row, 2, box);
        m_headings << use.heading;
        if (use.taken) m_guessed[*use.taken] = use.column;
    }
    m_columns->resizeColumnsToContents();
    m_columns->setColumnWidth(1, std::min(m_columns->columnWidth(1) + 3 * spacing, 48 * spacing));
    m_columns->setColumnWidth(2, meaningWidth);
}

/// One column holds a field: the one that was chosen last.
void LedgerChoicePane::freeOthers(const QComboBox *chosen)
{
    if (chosen->currentData().toInt() == noField) return;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(m_columns->cellWidget(row, 2));
        if (box != chosen && box->currentData() == chosen->currentData())
            box->setCurrentIndex(box->findData(noField));
    }
}

/// What stands in the fields, as far as it was changed.
void LedgerChoicePane::takeUp()
{
    QStringList sheets;
    for (int i = 0; i < m_sheets->count(); ++i) {
        if (m_sheets->item(i)->checkState() == Qt::Checked) sheets << m_sheets->item(i)->text();
    }
    m_choice.sheets = m_sheets->count() > 1 ? sheets : QStringList();
    if (m_firstRow->value() != m_guessedRow) m_choice.firstRow = m_firstRow->value();
    m_choice.withoutHiddenRows = m_withoutHidden->isVisibleTo(this) && m_withoutHidden->isChecked();
    takeUpColumns();
}

/// A column that was taken away from a field is told as well: the program's guess would take it again.
void LedgerChoicePane::takeUpColumns()
{
    QMap<LedgerField, int> columns;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto *box = qobject_cast<QComboBox *>(m_columns->cellWidget(row, 2));
        const auto field = box->currentData().toInt();
        if (field != noField)
            columns[LedgerField(field)] = m_columns->item(row, 0)->data(Qt::UserRole).toInt();
    }
    if (columns == m_guessed) return;
    for (auto guessed = m_guessed.begin(); guessed != m_guessed.end(); ++guessed) {
        if (!columns.contains(guessed.key())) columns[guessed.key()] = noField;
    }
    for (auto said = m_choice.columns.begin(); said != m_choice.columns.end(); ++said) {
        if (!columns.contains(said.key())) columns[said.key()] = noField;
    }
    m_choice.columns = columns;
}

QString LedgerChoicePane::key() const
{
    const auto digest = QCryptographicHash::hash(m_headings.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return u"ledger/columns-"_s + QString::fromLatin1(digest.toHex().first(16));
}

void LedgerChoicePane::keep() const
{
    QJsonObject columns;
    for (auto it = m_choice.columns.begin(); it != m_choice.columns.end(); ++it)
        columns[intake::ledgerFieldNames.name(it.key())] = it.value();
    if (!columns.isEmpty()) m_preferences.set(key(), text(columns));
}

void LedgerChoicePane::useKept()
{
    const auto kept = object(m_preferences.value(key()));
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (const auto field = intake::ledgerFieldNames.value(it.key()))
            m_choice.columns[*field] = it.value().toInt();
    }
    emit readAgain();
}

} // namespace tiaocai::ui
