// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_sheet.h"

#include "base/capitals.h"
#include "base/identity.h"
#include "casework/choices.h"
#include "dialogs/ask_dialog.h"
#include "widgets/flow_layout.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/segment.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// In a cell Enter is the grid's.
class CellDelegate : public QStyledItemDelegate {
public:
    explicit CellDelegate(PeopleSheet *sheet)
        : QStyledItemDelegate(sheet)
        , m_sheet(sheet)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setProperty(ownEnter, true);
        editor->setObjectName(u"personCell"_s);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        editor->installEventFilter(m_sheet);
        return editor;
    }

private:
    PeopleSheet *m_sheet;
};

const QList<PersonColumn> columnKinds{PersonColumn::None,   PersonColumn::Name,   PersonColumn::IdNumber,
                                      PersonColumn::Sex,    PersonColumn::Phone,  PersonColumn::Post,
                                      PersonColumn::Period, PersonColumn::Amount, PersonColumn::Signed};

/// 劳动争议调解仲裁法第7条, 劳动人事争议仲裁办案规则第63条.
bool isNumberOfDelegates(qsizetype count)
{
    return count >= 3 && count <= 5;
}

} // namespace

PeopleSheet::PeopleSheet(PeopleModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView)
    , m_causePlace(new QWidget)
    , m_cause(new QComboBox)
    , m_columns(button(tr("Columns…"), {}, u"peopleColumns"_s))
    , m_undo(button(tr("Take this paste back"), u"edit-undo"_s, u"peopleUndo"_s))
    , m_which(new Segment({tr("All"), tr("To be put right"), tr("Please look")}, u"peopleWhich"_s,
                          tr("Which lines")))
    , m_told(plainLabel({}, u"peopleTold"_s))
    , m_counts(plainLabel({}, u"peopleCounts"_s))
    , m_sum(plainLabel({}, u"peopleSum"_s))
{
    setObjectName(u"peopleSheet"_s);
    build();
    connect(m_model, &PeopleModel::edited, this, &PeopleSheet::showCounts);
    connect(m_model, &PeopleModel::edited, this, &PeopleSheet::edited);
    connect(m_cause, &QComboBox::activated, this, &PeopleSheet::edited);
    showCounts();
}

void PeopleSheet::build()
{
    buildTable();
    m_sum->setFont(boldFont(Type::Body));
    auto *foot = new QHBoxLayout;
    space(foot);
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_sum);
    m_told->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addLayout(buildHead());
    column->addWidget(m_told);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void PeopleSheet::buildTable()
{
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("Who applies"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(this));
    m_table->setEditTriggers(QTableView::AnyKeyPressed | QTableView::DoubleClicked |
                             QTableView::EditKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false); // Chinese has no spaces to break at: of a long word nothing would stand
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const QList<int> widths{40, 92, 174, 48, 116, 78, 150, 104, 56, 70};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
}

QHBoxLayout *PeopleSheet::buildHead()
{
    auto *paste = button(tr("Paste a list  Ctrl+V"), u"edit-paste"_s, u"peoplePaste"_s);
    auto *add = button(tr("Add a line  Ctrl+I"), u"list-add"_s, u"peopleAdd"_s);
    connect(paste, &QPushButton::clicked, this, &PeopleSheet::pasteClipboard);
    connect(add, &QPushButton::clicked, this, [this] {
        m_model->addRow();
        goTo(m_model->rowCount() - 1, PeopleModel::Name);
    });
    connect(m_columns, &QPushButton::clicked, this, &PeopleSheet::askColumns);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_model->undoPaste(); });
    connect(m_which, &Segment::chosen, this, &PeopleSheet::showOnly);
    auto *fill = button(tr("Fill a column…"), {}, u"peopleFill"_s);
    connect(fill, &QPushButton::clicked, this, &PeopleSheet::askFill);
    buildCause();
    auto *acts = flowOf();
    for (auto *one : QList<QWidget *>{paste, add, fill, m_columns, m_undo, m_causePlace})
        acts->addWidget(one);
    m_which->setCurrent(0);
    QWidget *before = nullptr;
    for (auto *next : QList<QWidget *>{paste, add, fill, m_columns, m_undo, m_cause, m_which, m_table}) {
        if (before) setTabOrder(before, next);
        before = next;
    }
    auto *head = new QHBoxLayout;
    space(head);
    head->addLayout(acts, 1);
    head->addWidget(m_which, 0, Qt::AlignTop);
    return head;
}

/// What all of them claim alike.
void PeopleSheet::buildCause()
{
    m_cause->setAccessibleName(tr("What each claims his amount for"));
    m_cause->addItem(tr("Please choose"));
    for (const auto &choice : choices<casework::Cause>)
        m_cause->addItem(casework::label(choice.value), casework::name(choice.value));
    auto *cause = plainLabel(tr("Each claims"));
    cause->setBuddy(m_cause);
    m_cause->setObjectName(u"peopleCause"_s);
    auto *claims = new QHBoxLayout(m_causePlace);
    space(claims);
    claims->addWidget(cause);
    claims->addWidget(m_cause);
}

void PeopleSheet::setJoining()
{
    m_causePlace->hide();
    m_table->setColumnHidden(PeopleModel::Delegate, true);
}

QString PeopleSheet::cause() const
{
    return m_cause->currentData().toString();
}

void PeopleSheet::setCause(const QString &cause)
{
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(cause)));
}

void PeopleSheet::begin()
{
    const bool hasPeople =
        std::ranges::any_of(m_model->rows(), [](const PersonRow &row) { return !row.isBlank(); });
    if (hasPeople && cause().isEmpty() && m_causePlace->isVisible())
        return m_cause->setFocus(Qt::TabFocusReason);
    if (!m_table->currentIndex().isValid()) return goTo(0, PeopleModel::Name);
    m_table->setFocus();
}

void PeopleSheet::pasteClipboard()
{
    paste(QApplication::clipboard()->text());
}

void PeopleSheet::paste(const QString &text)
{
    const auto pasted = readPeople(text);
    if (pasted.rows.isEmpty()) return;
    m_model->paste(pasted);
    m_which->setCurrent(0);
    showOnly(0);
    goTo(0, PeopleModel::Name);
}

/// What each column is taken for, with what stands in its first line.
void PeopleSheet::askColumns()
{
    const auto pasted = m_model->pasted();
    QDialog dialog(this);
    dialog.setObjectName(u"peopleColumnsDialog"_s);
    dialog.setWindowTitle(tr("What the columns are"));
    auto *form = new QFormLayout(&dialog);
    QList<QComboBox *> boxes;
    for (qsizetype i = 0; i < pasted.columns.size(); ++i) {
        auto *box = new QComboBox;
        box->setObjectName(u"peopleColumn.%1"_s.arg(i + 1));
        for (const auto kind : columnKinds)
            box->addItem(label(kind), int(kind));
        box->setCurrentIndex(int(columnKinds.indexOf(pasted.columns[i])));
        const auto words = tr("%1: %2").arg(i + 1).arg(pasted.rows.value(0).value(i).left(20));
        box->setAccessibleName(words);
        form->addRow(words, box);
        boxes.append(box);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    const auto *keys = new FormKeys(&dialog);
    connect(keys, &FormKeys::saveAsked, &dialog, &QDialog::accept);
    if (dialog.exec() != QDialog::Accepted) return;
    QList<PersonColumn> columns;
    for (const auto *box : boxes)
        columns.append(PersonColumn(box->currentData().toInt()));
    m_model->takeColumns(columns);
}

/// What all have in common is typed once.
void PeopleSheet::askFill()
{
    auto *dialog = new AskDialog(
        tr("Fill a column"),
        tr("It comes into every line of a person where nothing stands yet. What is there stays."), tr("Fill"),
        this, Rank::Primary);
    const auto *column =
        dialog->addChoice(tr("Column"),
                          {{QString::number(int(PersonColumn::Post)), label(PersonColumn::Post)},
                           {QString::number(int(PersonColumn::Period)), label(PersonColumn::Period)},
                           {QString::number(int(PersonColumn::Amount)), label(PersonColumn::Amount)}},
                          u"fillColumn"_s);
    const auto *value = dialog->addText(tr("What to fill in"), u"fillValue"_s);
    dialog->ask([this, column, value] {
        m_model->fill(PersonColumn(column->currentData().toInt()), value->text());
        m_table->setFocus();
    });
}

/// All lines, those that are wrong, or those to look at; a line that is put right stays until it is asked for again.
void PeopleSheet::showOnly(int which)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto kind = m_model->check(row).kind;
        m_table->setRowHidden(row, (which == 1 && kind != PersonCheck::Wrong) ||
                                       (which == 2 && kind != PersonCheck::Look));
    }
}

void PeopleSheet::showCounts()
{
    int people = 0, signatures = 0, women = 0, men = 0, claims = 0;
    for (const auto &row : m_model->rows()) {
        people += row.isBlank() ? 0 : 1;
        signatures += row.isSigned ? 1 : 0;
        claims += row.claim() ? 1 : 0;
        if (const auto sex = row.knownSex()) ++(*sex == casework::Sex::Male ? men : women);
    }
    const int wrong = m_model->count(PersonCheck::Wrong), look = m_model->count(PersonCheck::Look);
    const auto ticked = m_model->isJoining() ? tr("consented: %1") : tr("signed: %1");
    QStringList parts{tr("%n person(s)", nullptr, people), ticked.arg(signatures)};
    if (women + men > 0) parts.append(tr("women %1, men %2").arg(women).arg(men));
    if (claims > 0)
        parts.append(tr("on average %1 yuan").arg(toText(Money::fromFen(m_model->sum().fen() / claims))));
    if (const auto elected = m_model->delegates(); !elected.isEmpty())
        parts.append(isNumberOfDelegates(elected.size())
                         ? tr("speak for all: %1").arg(elected.join(u'、'))
                         : tr("speak for all: %1 (three to five are elected)").arg(elected.join(u'、')));
    if (wrong > 0) parts.append(tr("▲ to be put right: %1").arg(wrong));
    if (look > 0) parts.append(tr("△ please look: %1").arg(look));
    m_counts->setText(parts.join(u"　"_s));
    m_sum->setText(tr("claims together %1 yuan　%2").arg(toText(m_model->sum()), inCapitals(m_model->sum())));
    m_undo->setEnabled(m_model->canUndoPaste());
    const auto &pasted = m_model->pasted();
    QStringList taken;
    for (const auto column : pasted.columns)
        taken.append(label(column));
    const bool isPasted = m_model->canUndoPaste() && !pasted.rows.isEmpty();
    m_columns->setEnabled(isPasted);
    m_undo->setText(m_model->canUndoPaste() && !isPasted ? tr("Take the filling back")
                                                         : tr("Take this paste back"));
    m_told->setText(
        isPasted ? tr("%n line(s) pasted: %1.", nullptr, int(pasted.rows.size())).arg(taken.join(u"、"_s))
                 : QString());
}

void PeopleSheet::goTo(int row, int column)
{
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->setFocus();
}

/// To the next cell; from the last one into the next line, and one more where there is none.
void PeopleSheet::goOn()
{
    const auto at = m_table->currentIndex();
    if (at.column() < PeopleModel::Amount) {
        const bool isKnown = at.column() == PeopleModel::IdNumber && m_model->rows()[at.row()].knownSex();
        return goTo(at.row(), at.column() + (isKnown ? 2 : 1)); // the number says it
    }
    if (at.row() + 1 == m_model->rowCount()) m_model->addRow();
    goTo(at.row() + 1, PeopleModel::Name);
}

bool PeopleSheet::gridKey(QObject *watched, QKeyEvent *key)
{
    if (key->matches(QKeySequence::Paste) &&
        (watched == m_table || isList(QApplication::clipboard()->text()))) {
        m_table->setFocus(); // an opened cell is closed
        pasteClipboard();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier)) {
        m_table->setFocus();
        if (m_table->currentIndex().isValid()) goOn();
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Tab && key->modifiers() == Qt::ControlModifier)
        return focusNextChild();
    if (watched == m_table && key->key() == Qt::Key_Backtab &&
        key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return focusPreviousChild();
    if (watched == m_table && key->key() == Qt::Key_I && key->modifiers() == Qt::ControlModifier) {
        m_model->addRow();
        goTo(m_model->rowCount() - 1, PeopleModel::Name);
        return true;
    }
    return false;
}

bool PeopleSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) return gridKey(watched, static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

} // namespace tiaocai::ui
