// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/list_export.h"

#include "base/text.h"
#include "reports/print.h"
#include "widgets/notice_bar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int turnMs = 6;
constexpr double millimetresPerPixel = 0.26;

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

const QHeaderView *headerOf(const QAbstractItemView *list)
{
    if (const auto *table = qobject_cast<const QTableView *>(list)) return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(list);
    return tree ? tree->header() : nullptr;
}

/// What stands at the right is a number: 18,600.00 is an amount.
std::optional<reports::Value> numberIn(QString text)
{
    bool isWhole = false;
    const bool isAmount = text.size() > 3 && text[text.size() - 3] == u'.';
    const auto number = text.remove(u',').remove(u'.').toLongLong(&isWhole);
    if (!isWhole) return std::nullopt;
    if (isAmount) return Money::fromFen(number);
    return std::in_range<int>(number) ? std::optional<reports::Value>(int(number)) : std::nullopt;
}

reports::Cell cellOf(const QModelIndex &index)
{
    const auto text = index.data().toString();
    if (const auto day = parseIsoDate(text)) return {*day};
    const bool isNumber = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    return {isNumber ? numberIn(text).value_or(text) : reports::Value(text)};
}

QString withSuffix(const QString &path, const QString &filter)
{
    if (path.isEmpty() || reports::checkFormat(path)) return path;
    return path + (filter.contains(u"csv") ? u".csv"_s : u".xlsx"_s);
}

} // namespace

ListReader::ListReader(QAbstractItemView *list, const QString &title, const QStringList &facts,
                       QObject *parent)
    : QObject(parent)
    , m_model(list->model())
{
    m_document.title = title;
    m_document.facts = facts;
    takeColumns(*headerOf(list));
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ListReader::readOn);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_turn.stop();
        emit changed();
    });
}

void ListReader::takeColumns(const QHeaderView &header)
{
    m_isGrouped = m_model->rowCount() > 0 && m_model->hasChildren(m_model->index(0, 0));
    if (m_isGrouped) m_table.columns << reports::Column{Lists::tr("Group"), 20};
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column)) continue;
        m_columns << column;
        m_table.columns << reports::Column{m_model->headerData(column, Qt::Horizontal).toString(),
                                           header.sectionSize(column) * millimetresPerPixel};
    }
}

void ListReader::readOn()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < turnMs) {
        if (readRow()) continue;
        m_turn.stop();
        m_document.sections = {reports::Section{.tables = {m_table}}};
        return emit isRead(m_document);
    }
}

/// False at the end. A group is read into; its own line is no row.
bool ListReader::readRow()
{
    if (m_row >= m_model->rowCount(m_group)) {
        if (!m_group.isValid()) return false;
        m_row = m_group.row() + 1;
        m_group = QModelIndex();
        return true;
    }
    const auto row = m_model->index(m_row, 0, m_group);
    if (m_model->hasChildren(row)) {
        m_group = row;
        m_row = 0;
        return true;
    }
    take(row);
    ++m_row;
    return true;
}

void ListReader::take(const QModelIndex &row)
{
    QList<reports::Cell> cells;
    if (m_isGrouped) cells << reports::Cell{m_group.data().toString()};
    for (const int column : m_columns)
        cells << cellOf(row.siblingAtColumn(column));
    m_table.rows << cells;
}

reports::TableDocument chosenRows(const QTableView &table, const QString &title, const QStringList &facts)
{
    reports::TableDocument document;
    document.title = title;
    document.facts = facts;
    reports::Table rows;
    const auto &header = *table.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column)) continue;
        columns << column;
        rows.columns << reports::Column{table.model()->headerData(column, Qt::Horizontal).toString(),
                                        header.sectionSize(column) * millimetresPerPixel};
    }
    auto chosen = table.selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    for (const auto &row : std::as_const(chosen)) {
        QList<reports::Cell> cells;
        for (const int column : columns)
            cells << cellOf(row.siblingAtColumn(column));
        rows.rows << cells;
    }
    document.sections = {reports::Section{.tables = {rows}}};
    return document;
}

QAbstractItemView *listIn(const QWidget *page)
{
    auto *focused = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (focused && headerOf(focused) && page->isAncestorOf(focused)) return focused;
    for (auto *list : page->findChildren<QAbstractItemView *>()) {
        if (list->isVisible() && headerOf(list)) return list;
    }
    return nullptr;
}

void exportList(const Workplace &place, QAbstractItemView *list, const QString &title, NoticeBar *notices)
{
    QString filter;
    const auto proposed = u"%1 %2.xlsx"_s.arg(title, toText(place.today()));
    const auto path = withSuffix(QFileDialog::getSaveFileName(list, Lists::tr("Export the list"), proposed,
                                                              u"Excel (*.xlsx);;CSV (*.csv)"_s, &filter),
                                 filter);
    if (path.isEmpty()) return;
    const auto now = place.desk.now().moment;
    auto *reader = new ListReader(list, title,
                                  {place.office().office.name, now.toString(u"yyyy-MM-dd HH:mm"_s)}, notices);
    QObject::connect(reader, &ListReader::changed, notices, [notices, reader] {
        notices->tell(
            NoticeBar::Kind::Warning,
            Lists::tr("The list changed while it was read, and was not exported. Export it again."));
        reader->deleteLater();
    });
    QObject::connect(reader, &ListReader::isRead, notices,
                     [&place, notices, reader, path, now](reports::TableDocument document) {
                         reader->deleteLater();
                         document.printedAt = now;
                         place.desk.work(
                             notices, [path, document] { return reports::write(document, path); },
                             [&place, notices, path](const Result<reports::Printed> &written) {
                                 if (!written) return notices->tell(written.error());
                                 place.tellAudit(office::Event::Export, u"list "_s + path);
                                 notices->tell(NoticeBar::Kind::Info, Lists::tr("Saved as %1.").arg(path));
                             });
                     });
    reader->begin();
}

} // namespace tiaocai::ui
