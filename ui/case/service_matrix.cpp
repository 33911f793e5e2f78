// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/service_matrix.h"

#include "base/text.h"
#include "case/service_words.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "tables/line_delegate.h"

#include <QBrush>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using documents::Reached;

namespace {

/// From so many recipients on they stand down: a list is scrolled down and not across.
constexpr qsizetype manyRecipients = 6;

bool hasArrived(const desk::PaperService &line)
{
    return line.line.serving.state == Reached::Received;
}

QString keyOf(const desk::PaperService &line)
{
    return line.line.paper.isEmpty() ? casework::name(line.line.what) : line.line.paper;
}

} // namespace

void ServiceMatrix::show(const desk::CaseView &view, const QList<desk::PaperService> &lines, QDate today)
{
    beginResetModel();
    m_file = view.file;
    m_deadlines = view.deadlines;
    m_today = today;
    m_lines = lines;
    m_papers.clear();
    m_recipients.clear();
    m_names.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        place(i);
    for (auto &paper : m_papers)
        paper.lines.resize(m_recipients.size(), -1);
    m_recipientsDown = m_recipients.size() >= manyRecipients && m_recipients.size() > m_papers.size();
    endResetModel();
}

/// In the row of its paper and day; of a second one to the same person that day in a row of its own.
void ServiceMatrix::place(qsizetype line)
{
    const auto &one = m_lines[line];
    auto at = m_recipients.indexOf(one.line.recipient);
    if (at < 0) {
        at = m_recipients.size();
        m_recipients << one.line.recipient;
        m_names << one.recipient;
    }
    const auto key = keyOf(one);
    auto paper = std::ranges::find_if(m_papers, [&](const Paper &known) {
        return known.key == key && known.issuedOn == one.line.issuedOn && known.lines.value(at, -1) < 0;
    });
    if (paper == m_papers.end()) {
        m_papers << Paper{key, one.title, one.line.issuedOn, {}};
        paper = m_papers.end() - 1;
    }
    if (paper->lines.size() <= at) paper->lines.resize(at + 1, -1);
    paper->lines[at] = line;
}

qsizetype ServiceMatrix::lineAt(int row, int column) const
{
    const auto paper = m_recipientsDown ? column : row, recipient = m_recipientsDown ? row : column;
    return paper < 0 || paper >= m_papers.size() ? -1 : m_papers[paper].lines.value(recipient, -1);
}

const desk::PaperService *ServiceMatrix::line(const QModelIndex &cell) const
{
    const auto at = cell.isValid() && cell.column() > 0 ? lineAt(cell.row(), cell.column() - 1) : -1;
    return at < 0 ? nullptr : &m_lines[at];
}

QModelIndex ServiceMatrix::cellOf(const desk::PaperService &wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const auto *one = line(index(row, column));
            if (one && one->line.document == wanted.line.document && keyOf(*one) == keyOf(wanted) &&
                one->line.recipient == wanted.line.recipient && one->line.issuedOn == wanted.line.issuedOn)
                return index(row, column);
        }
    }
    return {};
}

QModelIndex ServiceMatrix::firstOpen() const
{
    QModelIndex first;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const auto *one = line(index(row, column));
            if (one && !hasArrived(*one)) return index(row, column);
            if (one && !first.isValid()) first = index(row, column);
        }
    }
    return first;
}

qsizetype ServiceMatrix::open() const
{
    return m_lines.size() - std::ranges::count_if(m_lines, hasArrived);
}

int ServiceMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recipientsDown ? m_recipients.size() : m_papers.size());
}

int ServiceMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_recipientsDown ? m_papers.size() : m_recipients.size());
}

/// With its day, where it went out on several.
QString ServiceMatrix::paperTitle(qsizetype paper) const
{
    const auto &one = m_papers[paper];
    const bool isOneOfSeveral = std::ranges::count(m_papers, one.key, &Paper::key) > 1;
    return isOneOfSeveral && one.issuedOn.isValid() ? one.title + u' ' + one.issuedOn.toString(u"MM-dd"_s)
                                                    : one.title;
}

QString ServiceMatrix::rowTitle(int row) const
{
    return m_recipientsDown ? m_names[row] : paperTitle(row);
}

QVariant ServiceMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isWords = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || !isWords)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0) return m_recipientsDown ? tr("Recipient") : tr("Paper");
    const auto words = m_recipientsDown ? paperTitle(section - 1) : m_names[section - 1];
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

/// Behind the words the marks of the periods that its receipt started.
QVariant ServiceMatrix::cell(const desk::PaperService &one, int role) const
{
    const auto words = reachedText(one, m_file);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::DecorationRole:
        return icon(markOf(one));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1，%2：%3"_s.arg(one.title, one.recipient, words).toHtmlEscaped();
    case marksRole: {
        QVariantList marks;
        for (const auto &deadline : startedBy(one, m_deadlines)) {
            if (deadline.isOpen()) marks << int(markOf(deadline, m_today));
        }
        return marks;
    }
    default:
        return {};
    }
}

QVariant ServiceMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (index.column() == 0) {
        if (role == Qt::DisplayRole) return rowTitle(index.row());
        return role == Qt::ToolTipRole ? QVariant(rowTitle(index.row()).toHtmlEscaped()) : QVariant();
    }
    if (const auto *one = line(index)) return cell(*one, role);
    if (role == Qt::DisplayRole) return u"—"_s;
    return role == Qt::ForegroundRole ? QVariant(QBrush(tokens().text3)) : QVariant();
}

} // namespace tiaocai::ui
