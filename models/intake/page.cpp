// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// A tag with its attributes as they stand, or the text between two tags.
struct Piece {
    QString tag; ///< small letters, / before an end tag; empty for text
    QStringView text;
};

/// Cuts a page into tags and texts: what a browser forgives, this does.
class Pieces {
public:
    explicit Pieces(QStringView page)
        : m_page(page)
    {
    }

    bool atEnd() const { return m_at >= m_page.size(); }
    Piece next()
    {
        if (m_page[m_at] != u'<') return text();
        if (m_page.mid(m_at, 4) == u"<!--") return skipTo(u"-->", 3);
        const auto end = m_page.indexOf(u'>', m_at);
        const auto inside = m_page.mid(m_at + 1, (end < 0 ? m_page.size() : end) - m_at - 1);
        m_at = end < 0 ? m_page.size() : end + 1;
        const auto length = std::find_if(inside.cbegin() + (inside.startsWith(u'/') ? 1 : 0), inside.cend(),
                                         [](QChar sign) { return !sign.isLetterOrNumber(); }) -
                            inside.cbegin();
        const auto tag = inside.left(length).toString().toLower();
        if (tag == u"script" || tag == u"style") return skipTo(QString(u"</"_s + tag), tag.size() + 2);
        return {tag, inside.mid(length)};
    }

private:
    Piece text()
    {
        const auto end = m_page.indexOf(u'<', m_at);
        const auto text = m_page.mid(m_at, (end < 0 ? m_page.size() : end) - m_at);
        m_at = end < 0 ? m_page.size() : end;
        return {{}, text};
    }
    Piece skipTo(QStringView what, qsizetype length)
    {
        const auto end = m_page.indexOf(what, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_page.size() : end + length;
        return {u"!"_s, {}};
    }

    QStringView m_page;
    qsizetype m_at = 0;
};

/// &amp; and its kind, as far as tables use them.
QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&')) return text;
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},
                                               {u"gt"_s, u">"_s},   {u"quot"_s, u"\""_s},
                                               {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}};
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end < 0 || end - at > 10) {
            plain += text[at];
            continue;
        }
        const auto name = text.mid(at + 1, end - at - 1);
        const bool isHex = name.startsWith(u"#x") || name.startsWith(u"#X");
        const auto code =
            name.startsWith(u'#') ? name.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10) : 0U;
        const char32_t character = code > 0 && code <= QChar::LastValidCodePoint ? code : 0xFFFD;
        plain +=
            name.startsWith(u'#') ? QString::fromUcs4(&character, 1) : named.value(name, u'&' + name + u';');
        at = end;
    }
    return plain;
}

qsizetype spanOf(QStringView attributes, QStringView name)
{
    const auto at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0) return 1;
    auto digits = attributes.mid(at + name.size());
    while (!digits.isEmpty() && !digits.front().isDigit() && digits.front() != u' ')
        digits = digits.mid(1);
    qsizetype length = 0;
    while (length < digits.size() && digits[length].isDigit())
        ++length;
    return std::clamp<qsizetype>(digits.left(length).toInt(), 1, 2000);
}

/// The cells of one table, where a browser would show them.
class TableReader {
public:
    bool isOverBudget() const { return m_grid.isOverBudget(); }
    Result<void> moveInto(Sheet &sheet)
    {
        endCell();
        sheet.hiddenRows = m_hiddenRows;
        sheet.hiddenColumns = m_hiddenColumns;
        return m_grid.moveInto(sheet);
    }
    void read(const Piece &piece)
    {
        if (piece.tag.isEmpty()) {
            if (m_isInCell) add(piece.text);
        } else if (strikes(piece.tag)) {
            m_strikes = qMax(0, m_strikes + (piece.tag.startsWith(u'/') ? -1 : 1));
        } else if (piece.tag == u"tr") {
            endCell();
            ++m_row;
            m_column = 0;
            m_isRowStruck = isStruck(piece.text);
            if (isHidden(piece.text)) m_hiddenRows.insert(m_row);
        } else if (piece.tag == u"col") {
            readColumn(piece.text);
        } else if (piece.tag == u"td" || piece.tag == u"th") {
            endCell();
            beginCell(piece.text);
        } else if (piece.tag == u"/td" || piece.tag == u"/th" || piece.tag == u"/tr") {
            endCell();
        } else if (piece.tag == u"br" || piece.tag == u"p") {
            add(u"\n");
        }
    }

private:
    static bool strikes(const QString &tag)
    {
        const auto name = tag.startsWith(u'/') ? tag.mid(1) : tag;
        return name == u"s" || name == u"strike" || name == u"del";
    }
    static bool isStruck(QStringView attributes)
    {
        return attributes.contains(u"line-through", Qt::CaseInsensitive);
    }
    /// As a style, or as an attribute of its own; classes are not looked up.
    static bool isHidden(QStringView attributes)
    {
        static const QRegularExpression hidden(
            u"display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|(?:^|\\s)hidden(?:\\s|=|/|$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return !attributes.isEmpty() && hidden.match(attributes.toString()).hasMatch();
    }
    void readColumn(QStringView attributes)
    {
        const auto columns = spanOf(attributes, u"span");
        for (qsizetype i = 0; i < columns; ++i, ++m_nextColumn) {
            if (isHidden(attributes)) m_hiddenColumns.insert(m_nextColumn);
        }
    }
    void add(QStringView text)
    {
        const bool isPart = m_strikes > 0 || m_isCellStruck;
        if (isPart && !m_rest && !text.trimmed().isEmpty()) m_rest = m_text;
        if (m_rest && !isPart) *m_rest += text;
        m_text += text;
    }
    void beginCell(QStringView attributes)
    {
        m_row = qMax<qsizetype>(0, m_row);
        while (m_taken.value(m_column) > m_row)
            ++m_column;
        m_isInCell = true;
        if (isHidden(attributes)) m_hiddenColumns.insert(m_column);
        m_isCellStruck = m_isRowStruck || isStruck(attributes);
        m_across = spanOf(attributes, u"colspan");
        m_down = spanOf(attributes, u"rowspan");
    }
    void endCell()
    {
        if (!m_isInCell) return;
        auto cell = textCell(withoutEntities(m_text).trimmed());
        if (m_rest && cell.kind != Cell::Kind::Empty)
            m_grid.strike(m_row, m_column, withoutEntities(*m_rest).trimmed());
        m_grid.put(m_row, m_column, std::move(cell));
        if (m_across > 1 || m_down > 1)
            m_grid.merge({m_row, m_column, m_row + m_down - 1, m_column + m_across - 1});
        for (qsizetype i = 0; i < m_across; ++i)
            m_taken[m_column + i] = m_row + m_down;
        m_column += m_across;
        m_text.clear();
        m_rest.reset();
        m_strikes = 0;
        m_isInCell = false;
    }

    Grid m_grid;
    QHash<qsizetype, qsizetype> m_taken; ///< column -> the first row in which it is free again
    QString m_text;
    std::optional<QString> m_rest; ///< what is not struck through, where a part is
    int m_strikes = 0;             ///< elements that strike, one in the other
    bool m_isRowStruck = false, m_isCellStruck = false;
    QSet<qsizetype> m_hiddenRows, m_hiddenColumns;
    qsizetype m_nextColumn = 0; ///< of those that are told by <col>
    qsizetype m_row = -1, m_column = 0, m_across = 1, m_down = 1;
    bool m_isInCell = false;
};

} // namespace

Result<Table> readPage(const QByteArray &bytes)
{
    const auto page = decoded(bytes);
    if (!page) return refuse(page);
    Table table{u"HTML"_s, page->unreadable, {}};
    std::optional<TableReader> reader;
    const auto end = [&]() -> Result<void> {
        if (!reader) return {};
        Sheet sheet;
        sheet.name = QString::number(table.sheets.size() + 1);
        if (auto read = reader->moveInto(sheet); !read) return read;
        table.sheets.append(std::move(sheet));
        reader.reset();
        return {};
    };
    for (Pieces pieces(page->text); !pieces.atEnd();) {
        const auto piece = pieces.next();
        const bool isEdge = piece.tag == u"table" || piece.tag == u"/table";
        if (auto ended = isEdge ? end() : Result<void>(); !ended) return refuse(ended);
        if (piece.tag == u"table")
            reader.emplace();
        else if (reader)
            reader->read(piece);
        if (reader && reader->isOverBudget()) break;
    }
    if (auto ended = end(); !ended) return refuse(ended);
    return table.sheets.isEmpty() ? Result<Table>(Intake::foreign()) : table;
}

} // namespace tiaocai::intake
