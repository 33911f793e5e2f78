// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_words.h"

#include "casework/choices.h"
#include "widgets/layout.h"
#include "workplace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using intake::LedgerResult;

namespace {

const QString wordsKey = u"ledger/words"_s;
/// More are assigned a part at a time.
constexpr int mostRows = 200;
constexpr int wordMeaningWidth = 330;
constexpr int wordKindRole = Qt::UserRole;

/// The written names under which words are kept.
constexpr NameTable wordKindNames{std::pair{LedgerWordsPane::Kind::Result, "result"_L1},
                                  std::pair{LedgerWordsPane::Kind::Cause, "cause"_L1},
                                  std::pair{LedgerWordsPane::Kind::Township, "township"_L1},
                                  std::pair{LedgerWordsPane::Kind::Person, "person"_L1}};

QMap<LedgerWordsPane::Kind, QStringList> unknownIn(const intake::LedgerReading &reading)
{
    return {{LedgerWordsPane::Kind::Result, reading.unknownWords},
            {LedgerWordsPane::Kind::Cause, reading.unknownCauses},
            {LedgerWordsPane::Kind::Township, reading.unknownTownships},
            {LedgerWordsPane::Kind::Person, reading.unknownPeople}};
}

QString kindTitle(LedgerWordsPane::Kind kind)
{
    switch (kind) {
    case LedgerWordsPane::Kind::Result:
        return LedgerWordsPane::tr("Result");
    case LedgerWordsPane::Kind::Cause:
        return LedgerWordsPane::tr("Cause");
    case LedgerWordsPane::Kind::Township:
        return LedgerWordsPane::tr("Township");
    case LedgerWordsPane::Kind::Person:
        return LedgerWordsPane::tr("Mediator");
    }
    return {};
}

/// What becomes of a word that nobody assigns.
QString otherwise(LedgerWordsPane::Kind kind)
{
    switch (kind) {
    case LedgerWordsPane::Kind::Result:
        return LedgerWordsPane::tr("(not known: the case stays open)");
    case LedgerWordsPane::Kind::Cause:
        return LedgerWordsPane::tr("(not known: another cause, with its own words)");
    case LedgerWordsPane::Kind::Township:
        return LedgerWordsPane::tr("(as it is written)");
    case LedgerWordsPane::Kind::Person:
        return LedgerWordsPane::tr("(nobody of the staff: kept as a name)");
    }
    return {};
}

LedgerWordsPane::Words wordsFrom(const QVariant &kept)
{
    LedgerWordsPane::Words words;
    const auto object = QJsonDocument::fromJson(kept.toString().toUtf8()).object();
    for (const auto &[kind, name] : wordKindNames.rows) {
        const auto of = object[name].toObject();
        for (auto it = of.begin(); it != of.end(); ++it)
            words[kind][it.key()] = it.value().toString();
    }
    return words;
}

QString textOf(const LedgerWordsPane::Words &words)
{
    QJsonObject object;
    for (const auto &[kind, name] : wordKindNames.rows) {
        QJsonObject of;
        const auto said = words.value(kind);
        for (auto it = said.begin(); it != said.end(); ++it)
            of[it.key()] = it.value();
        if (!of.isEmpty()) object[name] = of;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

LedgerWordsPane::LedgerWordsPane(const Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_told(plainLabel({}, u"ledgerWordsTold"_s))
    , m_table(new QTableWidget(0, 3))
{
    m_table->setObjectName(u"ledgerWords"_s);
    m_table->setAccessibleName(tr("Words that are not known"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("The ledger says"), tr("It means")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_told->setWordWrap(true);
    auto *again = button(tr("Keep, and read again"), u"view-refresh"_s, u"ledgerWordsAgain"_s);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, [this] {
        keep();
        emit readAgain();
    });
    auto *line = new QHBoxLayout;
    space(line);
    line->addWidget(m_told, 1);
    line->addWidget(again, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addLayout(line);
    column->addWidget(m_table, 1);
}

/// What is unknown comes first, then what was assigned before.
void LedgerWordsPane::show(const intake::LedgerReading &reading)
{
    const auto unknown = unknownIn(reading);
    m_table->setRowCount(0);
    const auto kept = words();
    int open = 0;
    for (auto of = unknown.begin(); of != unknown.end(); ++of) {
        for (const auto &word : *of) {
            if (kept.value(of.key()).contains(word)) continue;
            ++open;
            if (m_table->rowCount() < mostRows) addRow(of.key(), word, {});
        }
    }
    for (auto of = kept.begin(); of != kept.end(); ++of) {
        for (auto word = of->begin(); word != of->end(); ++word)
            addRow(of.key(), word.key(), word.value());
    }
    m_told->setText(open > 0
                        ? tr("%n word(s) are not known. Say once what they mean; it is kept for the next "
                             "ledgers of this office. Nobody is taken on the staff by a name in a ledger.",
                             nullptr, open)
                        : tr("Every word is known. What was assigned stands below and can be changed."));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < 2; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 3 * spacing, 48 * spacing));
    m_table->setColumnWidth(2, wordMeaningWidth);
}

void LedgerWordsPane::addRow(LedgerWordsPane::Kind kind, const QString &word, const QString &meaning)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setRowHeight(row, measures().field + 4);
    auto *what = new QTableWidgetItem(kindTitle(kind));
    what->setData(wordKindRole, int(kind));
    m_table->setItem(row, 0, what);
    auto *said = new QTableWidgetItem(word);
    said->setToolTip(word.toHtmlEscaped());
    m_table->setItem(row, 1, said);
    auto *box = meanings(kind);
    if (!meaning.isEmpty() && box->findData(meaning) < 0) box->addItem(meaning, meaning);
    box->setCurrentIndex(std::max(0, box->findData(meaning)));
    box->setAccessibleName(word);
    m_table->setCellWidget(row, 2, box);
}

QComboBox *LedgerWordsPane::meanings(LedgerWordsPane::Kind kind) const
{
    auto *box = new QComboBox;
    box->addItem(otherwise(kind), QString());
    switch (kind) {
    case LedgerWordsPane::Kind::Result:
        for (const auto result :
             {LedgerResult::Succeeded, LedgerResult::Settled, LedgerResult::Failed, LedgerResult::Withdrawn,
              LedgerResult::NotAccepted, LedgerResult::Transferred})
            box->addItem(intake::ledgerResultTitle(result), intake::ledgerResultNames.name(result));
        break;
    case LedgerWordsPane::Kind::Cause:
        for (const auto &choice : choices<casework::Cause>)
            box->addItem(casework::label(choice.value), casework::name(choice.value));
        break;
    case LedgerWordsPane::Kind::Township:
        for (const auto &name : m_townships)
            box->addItem(name, name);
        break;
    case LedgerWordsPane::Kind::Person:
        for (const auto &person : m_place.office().people) {
            if (person.isHere()) box->addItem(person.name, person.name);
        }
        break;
    }
    return box;
}

LedgerWordsPane::Words LedgerWordsPane::words() const
{
    return wordsFrom(m_place.preferences().value(wordsKey));
}

void LedgerWordsPane::choose(intake::LedgerChoice &choice) const
{
    const auto all = words();
    choice.words = all.value(Kind::Result);
    choice.causes = all.value(Kind::Cause);
    choice.townships = all.value(Kind::Township);
    choice.people = all.value(Kind::Person);
}

int LedgerWordsPane::count(const intake::LedgerReading &reading)
{
    qsizetype words = 0;
    for (const auto &of : unknownIn(reading))
        words += of.size();
    return int(words);
}

void LedgerWordsPane::keep()
{
    auto all = words();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto &of = all[LedgerWordsPane::Kind(m_table->item(row, 0)->data(wordKindRole).toInt())];
        const auto word = m_table->item(row, 1)->text();
        const auto meaning = qobject_cast<QComboBox *>(m_table->cellWidget(row, 2))->currentData().toString();
        if (meaning.isEmpty())
            of.remove(word);
        else
            of[word] = meaning;
    }
    m_place.preferences().set(wordsKey, textOf(all));
}

} // namespace tiaocai::ui
