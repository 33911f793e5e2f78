// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/scratch.h"
#include "reports/print.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

constexpr uint8_t a4 = 9;

// Widths in the spreadsheet's unit, about a digit; heights in points.
constexpr double narrowest = 6, widest = 44, air = 2.5, rowHeight = 15, usual = 8.43;
/// What a sentence may take of a page in A4 landscape before it is wrapped.
constexpr double sentenceWidth = 110;
/// A heading may take so many lines before it asks for a wider column.
constexpr int headLines = 3;

/// A Chinese character is as wide as two digits and a little more.
double widthOf(QStringView words)
{
    double width = 0;
    for (const auto character : words)
        width += character.unicode() < 0x2000 ? 1.0 : 2.3;
    return width;
}

double widestLine(const QString &words)
{
    double width = 0;
    for (const auto line : words.tokenize(u'\n'))
        width = std::max(width, widthOf(line));
    return width;
}

/// Numbers of cases, names and days stand in one line; what is longer is wrapped.
double widthOf(const Table &table, qsizetype column)
{
    double width = widestLine(table.columns[column].title) / headLines;
    for (const auto &cells : table.rows)
        width = std::max(width, widestLine(printedText(cells[column])));
    return std::clamp(width + air, narrowest, widest);
}

int linesIn(const QString &words, double width)
{
    int lines = 0;
    for (const auto line : words.tokenize(u'\n'))
        lines += std::max(1, int(std::ceil(widthOf(line) / std::max(1.0, width - air / 2))));
    return std::max(1, lines);
}

using Widths = QList<double>;

Widths widthsOf(const Table &table)
{
    Widths widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        widths << widthOf(table, i);
    return widths;
}

/// Of all tables that stand on one sheet.
void widen(Widths &widths, const Table &table)
{
    const auto own = widthsOf(table);
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (i == widths.size()) widths << own[i];
        widths[i] = std::max(widths[i], own[i]);
    }
}

/// The looks that cells share.
struct Formats {
    explicit Formats(lxw_workbook *book)
        : title(workbook_add_format(book))
        , header(workbook_add_format(book))
        , text(bordered(book))
        , date(bordered(book))
        , markedDate(bordered(book))
        , amount(bordered(book))
        , percent(bordered(book))
        , sentence(workbook_add_format(book))
    {
        format_set_text_wrap(sentence);
        format_set_align(sentence, LXW_ALIGN_VERTICAL_TOP);
        format_set_bold(title);
        format_set_font_size(title, 14);
        format_set_bold(header);
        format_set_border(header, LXW_BORDER_THIN);
        format_set_align(header, LXW_ALIGN_CENTER);
        format_set_align(header, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(header);
        format_set_bg_color(header, 0xECECEC);
        format_set_num_format(date, "yyyy-mm-dd");
        format_set_num_format(percent, "0.00%");
        format_set_num_format(amount, "#,##0.00");
        format_set_num_format(markedDate, "yyyy-mm-dd\"*\"");
    }
    static lxw_format *bordered(lxw_workbook *book)
    {
        auto *format = workbook_add_format(book);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        return format;
    }
    lxw_format *title, *header, *text, *date, *markedDate, *amount, *percent, *sentence;
};

/// A workbook on its way: the first sheet takes what has no sheet of its own.
class Book {
public:
    Book(const QString &path, const TableDocument &document)
        : m_document(document)
        , m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_formats(m_book)
        , m_first(sheet(u"汇总"_s))
    {
        for (const auto &section : document.sections) {
            for (const auto &table : section.tables) {
                if (table.sheet.isEmpty()) widen(m_widths, table);
            }
        }
        setWidths(m_first, m_widths);
    }

    /// False where a text or the file could not be written.
    bool write()
    {
        setProperties();
        line(m_document.title, m_formats.title);
        line(m_document.facts.join(u"　"_s));
        for (const auto &section : m_document.sections) {
            add(section);
        }
        for (const auto &foot : m_document.foot) {
            line(foot);
        }
        for (const auto &signer : m_document.signers) {
            line(signer.role + u"："_s + signer.name);
        }
        line(m_document.seal);
        return workbook_close(m_book) == LXW_NO_ERROR && m_complete;
    }

private:
    void setProperties()
    {
        auto title = m_document.title.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.created = m_document.printedAt.toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
    }

    lxw_worksheet *sheet(const QString &name)
    {
        auto *added = workbook_add_worksheet(m_book, name.toUtf8().constData());
        worksheet_set_landscape(added);
        worksheet_set_paper(added, a4);
        worksheet_fit_to_pages(added, 1, 0);
        worksheet_set_margins(added, 0.4, 0.4, 0.5, 0.6);
        const auto foot =
            u"&L%1&C第 &P 页 共 &N 页"_s.arg(shown(m_document.runningFoot).replace(u"&"_s, u"&&"_s));
        worksheet_set_footer(added, foot.toUtf8().constData());
        if (!m_document.watermark.isEmpty())
            worksheet_set_header(added, (u"&C"_s + m_document.watermark).toUtf8().constData());
        return added;
    }

    void add(const Section &section)
    {
        ++m_row;
        line(section.title, m_formats.title);
        for (const auto &sentence : section.sentences) {
            line(sentence);
        }
        for (const auto &table : section.tables) {
            add(table);
        }
        for (const auto &note : section.notes) {
            line(note);
        }
    }

    void add(const Table &table)
    {
        if (table.rows.isEmpty() && !table.whenEmpty.isEmpty())
            return line(table.caption + u"："_s + table.whenEmpty);
        if (!table.caption.isEmpty()) line(table.caption);
        if (table.sheet.isEmpty()) {
            m_row = write(m_first, table, m_row, m_widths);
            return;
        }
        auto *own = sheet(table.sheet);
        const auto top = lxw_row_t(hasGroups(table) ? 1 : 0);
        const auto widths = widthsOf(table);
        setWidths(own, widths);
        write(own, table, 0, widths);
        worksheet_freeze_panes(own, top + 1, lxw_col_t(std::min<qsizetype>(2, table.columns.size() - 1)));
        worksheet_repeat_rows(own, 0, top);
        worksheet_autofilter(own, top, 0, top + lxw_row_t(table.rows.size()),
                             lxw_col_t(table.columns.size() - 1));
    }

    static bool hasGroups(const Table &table)
    {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [](const Column &column) { return !column.group.isEmpty(); });
    }

    static void setWidths(lxw_worksheet *sheet, const Widths &widths)
    {
        for (qsizetype i = 0; i < widths.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
    }

    /// Said, and not left to the reader's program: some give a row of wrapped text one line.
    static void setHeight(lxw_worksheet *sheet, lxw_row_t row, const QStringList &texts, const Widths &widths)
    {
        int lines = 1;
        for (qsizetype i = 0; i < texts.size(); ++i)
            lines = std::max(lines, linesIn(texts[i], widths[i]));
        worksheet_set_row(sheet, row, lines * rowHeight + 3, nullptr);
    }

    static QStringList titlesOf(const Table &table)
    {
        QStringList titles;
        for (const auto &column : table.columns)
            titles << column.title;
        return titles;
    }

    static QStringList textsOf(const QList<Cell> &cells)
    {
        QStringList texts;
        for (const auto &cell : cells)
            texts << printedText(cell);
        return texts;
    }

    /// The row after the table.
    lxw_row_t write(lxw_worksheet *sheet, const Table &table, lxw_row_t row, const Widths &widths)
    {
        if (hasGroups(table)) groups(sheet, table, row++);
        setHeight(sheet, row, titlesOf(table), widths);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            text(sheet, row, lxw_col_t(i), table.columns[i].title, m_formats.header);
        }
        ++row;
        for (const auto &cells : table.rows) {
            setHeight(sheet, row, textsOf(cells), widths);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                cell(sheet, row, lxw_col_t(i), cells[i]);
            }
            ++row;
        }
        return row;
    }

    void groups(lxw_worksheet *sheet, const Table &table, lxw_row_t row)
    {
        for (qsizetype first = 0; first < table.columns.size();) {
            const auto &title = table.columns[first].group;
            auto last = first;
            while (last + 1 < table.columns.size() && table.columns[last + 1].group == title) {
                ++last;
            }
            if (first == last || title.isEmpty())
                text(sheet, row, lxw_col_t(first), title, m_formats.header);
            else
                worksheet_merge_range(sheet, row, lxw_col_t(first), row, lxw_col_t(last),
                                      title.toUtf8().constData(), m_formats.header);
            first = last + 1;
        }
    }

    void cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell)
    {
        const auto *day = std::get_if<QDate>(&cell.value);
        if (day && day->isValid()) {
            lxw_datetime when = {day->year(), day->month(), day->day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, column, &when,
                                     cell.marked ? m_formats.markedDate : m_formats.date);
        } else if (const auto *count = std::get_if<int>(&cell.value)) {
            worksheet_write_number(sheet, row, column, *count, m_formats.text);
        } else if (const auto *share = std::get_if<statistics::Percent>(&cell.value)) {
            worksheet_write_number(sheet, row, column, double(share->hundredths) / 10'000, m_formats.percent);
        } else if (const auto *amount = std::get_if<Money>(&cell.value)) {
            worksheet_write_number(sheet, row, column, double(amount->fen()) / 100, m_formats.amount);
        } else {
            text(sheet, row, column, printedText(cell), m_formats.text);
        }
    }

    void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &words, lxw_format *format)
    {
        const auto error =
            words.isEmpty() ? worksheet_write_blank(sheet, row, column, format)
                            : worksheet_write_string(sheet, row, column, words.toUtf8().constData(), format);
        m_complete = m_complete && error == LXW_NO_ERROR;
    }

    void line(const QString &words, lxw_format *format = nullptr)
    {
        const auto said = shown(words);
        if (widestLine(said) <= sentenceWidth) return text(m_first, m_row++, 0, said, format);
        lxw_col_t last = 0;
        double width = 0;
        for (qsizetype i = 0; width < sentenceWidth; ++i) {
            width += i < m_widths.size() ? m_widths[i] : usual;
            last = lxw_col_t(i);
        }
        worksheet_set_row(m_first, m_row, linesIn(said, width) * rowHeight + 3, nullptr);
        const auto error = worksheet_merge_range(m_first, m_row, 0, m_row, std::max(last, lxw_col_t(1)),
                                                 said.toUtf8().constData(), m_formats.sentence);
        ++m_row;
        m_complete = m_complete && error == LXW_NO_ERROR;
    }

    const TableDocument &m_document;
    lxw_workbook *m_book;
    Formats m_formats;
    lxw_worksheet *m_first;
    Widths m_widths; ///< of the first sheet, whose tables share their columns
    lxw_row_t m_row = 0;
    bool m_complete = true;
};

Refusal notWritten()
{
    return {u"cannot-write"_s,
            QCoreApplication::translate("Print",
                                        "The spreadsheet could not be made. Check that the disk has room "
                                        "for temporary files and try again."),
            {}};
}

/// The library writes files only; the bytes take the way of every other file from here.
Result<Paper> bookOf(const std::function<bool(const QString &path)> &write)
{
    const auto folder = files::Scratch::make();
    if (!folder) return refuse(folder);
    QFile made(folder->filePath(u"book.xlsx"_s));
    if (!write(made.fileName()) || !made.open(QIODevice::ReadOnly)) return tl::unexpected(notWritten());
    return Paper{made.readAll()};
}

bool writePlain(const PlainList &list, const QString &path)
{
    auto *book = workbook_new(QFile::encodeName(path).constData());
    auto *sheet = workbook_add_worksheet(book, nullptr);
    bool isWhole = true;
    lxw_row_t row = 0;
    for (const auto &texts : QList<QStringList>{list.headings} + list.rows) {
        for (qsizetype column = 0; column < texts.size(); ++column) {
            if (texts[column].isEmpty()) continue;
            const auto words = texts[column].toUtf8();
            isWhole = isWhole && worksheet_write_string(sheet, row, lxw_col_t(column), words.constData(),
                                                        nullptr) == LXW_NO_ERROR;
        }
        ++row;
    }
    return workbook_close(book) == LXW_NO_ERROR && isWhole;
}

} // namespace

Result<Paper> xlsxPaper(const TableDocument &document)
{
    return bookOf([&](const QString &path) { return Book(path, document).write(); });
}

Result<Paper> plainXlsx(const PlainList &list)
{
    return bookOf([&](const QString &path) { return writePlain(list, path); });
}

} // namespace tiaocai::reports
