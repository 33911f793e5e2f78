// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
#include "paper_lines.h"
#include "paper_table.h"
#include "reports/case_paper.h"
#include "square_code.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

struct Measures {
    double top, bottom, left, right; ///< millimetres
    PaperType body;
    bool isLetter;
};

Measures measuresOf(PaperMeasure measure)
{
    if (measure == PaperMeasure::Letter)
        return {37, 35, 28, 26, {Style::LetterText, Style::LetterStrong}, true};
    return {25, 25, 25, 25, {Style::FormText, Style::FormStrong}, false};
}

constexpr PaperType titleType{Style::PaperTitle, Style::PaperTitle};
constexpr PaperType noteType{Style::PaperNote, Style::PaperNoteStrong};

QRectF sheetOf(const CasePaper &paper)
{
    const QRectF upright(0, 0, dots(210), dots(297));
    return orientationOf(paper) == QPageLayout::Portrait ? upright
                                                         : QRectF(QPointF(), upright.size().transposed());
}

QRectF bodyOf(const CasePaper &paper)
{
    const auto measures = measuresOf(paper.measure);
    return sheetOf(paper).adjusted(dots(measures.left), dots(measures.top), -dots(measures.right),
                                   -dots(measures.bottom));
}

/// A paper's blocks as pieces, one below the other.
class Setter {
public:
    Setter(const CasePaper &paper, const Typefaces &typefaces)
        : m_measures(measuresOf(paper.measure))
        , m_body(bodyOf(paper))
        , m_typefaces(typefaces)
        , m_blocks(paperBlocks(paper.text))
    {
    }

    QList<Piece> pieces()
    {
        for (m_at = 0; m_at < m_blocks.size(); ++m_at)
            set(m_blocks[m_at]);
        keepTornOffTogether();
        return m_pieces;
    }

private:
    void set(const PaperBlock &block)
    {
        switch (block.mark) {
        case PaperMark::Title:
            return title(block);
        case PaperMark::Number:
            return aligned(block, Align::Right, lineHeight(m_measures.body.plain) * 0.4);
        case PaperMark::Addressee:
        case PaperMark::Flush:
            return paragraph(block, 0);
        case PaperMark::Heading:
            return heading(block);
        case PaperMark::Body:
            return paragraph(block, 2 * em(m_measures.body.plain, m_typefaces));
        case PaperMark::Closing:
            return closing();
        case PaperMark::Signature:
            return signatures();
        case PaperMark::Note:
            return note(block);
        case PaperMark::Cut:
            return cut();
        case PaperMark::Table:
            return table(block);
        }
    }

    /// What is torn off and comes back is one piece of paper.
    void keepTornOffTogether()
    {
        for (auto piece = m_tornOff; piece < m_pieces.size(); ++piece)
            m_pieces[piece].keep = true;
    }

    bool nextIs(PaperMark mark) const
    {
        return m_at + 1 < m_blocks.size() && m_blocks[m_at + 1].mark == mark;
    }

    void add(const PaperLine &line, PaperType type, bool keep = false, double height = 0)
    {
        const double own = lineHeight(type.plain);
        m_pieces << Piece{std::max(height, own), keep, [=, left = m_body.left()](Page &page, double top) {
                              putLine(page, line, type, left, top);
                          }};
    }
    void gap(double height) { m_pieces << Piece{.height = height, .keep = true, .isGap = true}; }

    void title(const PaperBlock &block)
    {
        for (auto line : paperLines(block.runs, titleType, m_typefaces, titleWidth(block.runs))) {
            line.moveBy((m_body.width() - line.width) / 2);
            add(line, titleType, true);
        }
    }

    /// Lines of one length, as GB/T 9704 wants a long title.
    double titleWidth(const PaperRuns &runs) const
    {
        const double natural = naturalWidth(runs, titleType, m_typefaces);
        const double lines = std::ceil(natural / m_body.width());
        const double even = natural / lines + em(titleType.plain, m_typefaces);
        return lines > 1 ? std::min(even, m_body.width()) : m_body.width();
    }

    void aligned(const PaperBlock &block, Align align, double below)
    {
        for (auto line : paperLines(block.runs, m_measures.body, m_typefaces, m_body.width())) {
            const double spare = m_body.width() - line.width;
            line.moveBy(align == Align::Right ? spare : spare / 2);
            add(line, m_measures.body, true);
        }
        gap(below);
    }

    void paragraph(const PaperBlock &block, double indent)
    {
        for (const auto &line : paperLines(block.runs, m_measures.body, m_typefaces, m_body.width(), indent))
            add(line, m_measures.body, nextIs(PaperMark::Table));
    }

    void heading(const PaperBlock &block)
    {
        auto runs = block.runs;
        for (auto &run : runs)
            run.strong = true;
        const double indent = m_measures.isLetter ? 2 * em(m_measures.body.plain, m_typefaces) : 0;
        for (const auto &line : paperLines(runs, m_measures.body, m_typefaces, m_body.width(), indent))
            add(line, m_measures.body, true);
    }

    /// At least two lines of what was said go with it to another page.
    void keepLastTwoLines()
    {
        int kept = 0;
        for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend() && kept < 2; ++piece) {
            piece->keep = true;
            if (!piece->isGap) ++kept;
        }
    }

    QList<PaperBlock> run(PaperMark mark)
    {
        QList<PaperBlock> blocks{m_blocks[m_at]};
        while (nextIs(mark))
            blocks << m_blocks[++m_at];
        return blocks;
    }

    /// The organ above the date, each in the middle of the other, where the seal covers both.
    void closing()
    {
        keepLastTwoLines();
        gap(lineHeight(m_measures.body.plain));
        const auto blocks = run(PaperMark::Closing);
        double widest = 0;
        for (const auto &block : blocks)
            widest = std::max(widest, naturalWidth(block.runs, m_measures.body, m_typefaces));
        const double right = m_body.width() - 2 * em(m_measures.body.plain, m_typefaces);
        const double width = std::min(widest, right);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            for (auto line : paperLines(blocks[i].runs, m_measures.body, m_typefaces, width)) {
                line.moveBy(right - width + (width - line.width) / 2);
                add(line, m_measures.body, i + 1 < blocks.size());
            }
        }
    }

    void signatures()
    {
        keepLastTwoLines();
        gap(lineHeight(m_measures.body.plain) * 0.5);
        const auto blocks = run(PaperMark::Signature);
        for (qsizetype i = 0; i < blocks.size(); ++i)
            signature(blocks[i], i + 1 < blocks.size());
    }

    void signature(const PaperBlock &block, bool keep)
    {
        const double between = 2 * em(m_measures.body.plain, m_typefaces);
        const double column = besides(block, between);
        const auto left = signer(block.runs, column);
        const auto right = signer(block.second, m_body.width() - column - between);
        const auto lines = std::max(left.size(), right.size());
        for (qsizetype i = 0; i < lines; ++i) {
            PaperLine line = i < left.size() ? left[i] : PaperLine();
            auto beside = i < right.size() ? right[i] : PaperLine();
            beside.moveBy(column + between);
            line.spans << beside.spans;
            add(line, m_measures.body, keep || i + 1 < lines, lineHeight(m_measures.body.plain) * 1.35);
        }
    }

    /// The width of what stands before: two who sign share the line, and a date leaves the other all that it does not take.
    double besides(const PaperBlock &block, double between) const
    {
        if (block.second.isEmpty()) return m_body.width();
        const double left = m_body.width() - between;
        const bool isDated = isDate(block.second) && !isDate(block.runs);
        return isDated ? left - naturalWidth(block.second, m_measures.body, m_typefaces) : left / 2;
    }

    static bool isDate(const PaperRuns &runs)
    {
        const auto words = plainText(runs).trimmed();
        return words.startsWith(u'年') && words.endsWith(u'日');
    }

    /// A line to sign on takes what the words leave it; a date stands at its end.
    QList<PaperLine> signer(const PaperRuns &runs, double width) const
    {
        auto fitted = runs;
        fitBlank(fitted, width);
        auto lines = paperLines(fitted, m_measures.body, m_typefaces, width);
        if (isDate(runs) && lines.size() == 1) lines.first().moveBy(width - lines.first().width);
        return lines;
    }

    void fitBlank(PaperRuns &runs, double width) const
    {
        constexpr qsizetype fewest = 4;
        const double letter = em(m_measures.body.plain, m_typefaces);
        const auto over =
            qsizetype(std::ceil((naturalWidth(runs, m_measures.body, m_typefaces) - width) / letter - 1e-6));
        if (over <= 0 || runs.isEmpty() || !runs.last().isBlank) return;
        auto &text = runs.last().text;
        text.truncate(std::max(fewest, text.size() - over));
    }

    void note(const PaperBlock &block)
    {
        gap(lineHeight(noteType.plain) * 0.3);
        for (const auto &line : paperLines(block.runs, noteType, m_typefaces, m_body.width()))
            add(line, noteType);
    }

    void cut()
    {
        const auto height = dots(10);
        m_tornOff = std::min(m_tornOff, m_pieces.size());
        m_pieces << Piece{height, true, [body = m_body, height](Page &page, double top) {
                              const double y = top + height / 2, dash = dots(2);
                              for (double x = body.left(); x < body.right(); x += 2 * dash)
                                  page.thin << QLineF(x, y, std::min(x + dash, body.right()), y);
                          }};
    }

    void table(const PaperBlock &block)
    {
        gap(dots(1));
        m_pieces << tablePieces(block, m_body, m_typefaces);
        gap(dots(1.5));
        m_pieces.last().keep = false;
    }

    Measures m_measures;
    QRectF m_body;
    Typefaces m_typefaces;
    QList<PaperBlock> m_blocks;
    QList<Piece> m_pieces;
    qsizetype m_at = 0;
    qsizetype m_tornOff = std::numeric_limits<qsizetype>::max(); ///< the piece that begins it
};

/// What stands together from a piece on.
double chainHeight(const QList<Piece> &pieces, qsizetype from)
{
    double height = pieces[from].height;
    for (auto i = from; pieces[i].keep && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1].height;
    return height;
}

void place(Flow &flow, const Piece &piece)
{
    if (piece.isGap) return flow.space(piece.height);
    piece.put(flow.page(), flow.y());
    flow.advance(piece.height);
}

void flowAll(Flow &flow, const QList<Piece> &pieces)
{
    bool isTogether = false;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto &piece = pieces[i];
        const double chain = chainHeight(pieces, i);
        const bool fits = chain <= flow.body().height();
        const bool isFull = flow.room() < (isTogether || !fits ? piece.height : chain);
        const bool opens = isFull && flow.y() > flow.body().top();
        if (opens) flow.open();
        if (opens && piece.head) place(flow, *piece.head);
        place(flow, piece);
        isTogether = piece.keep;
    }
}

void addHead(Page &page, const CasePaper &paper, const QRectF &body)
{
    const QRectF band(body.left(), body.top() - dots(10), body.width(), lineHeight(Style::PaperHead));
    const QRectF left(band.topLeft(), QSizeF(band.width() / 2, band.height()));
    page.texts << TextBox{left, {shown(paper.number)}, Style::PaperHead, Align::Left}
               << TextBox{left.translated(band.width() / 2, 0),
                          {shown(paper.title)},
                          Style::PaperHead,
                          Align::Right};
}

constexpr double codeSide = 14; // millimetres

void addFoot(Page &page, const CasePaper &paper, const Flow &flow, int number, int of)
{
    const auto &body = flow.body();
    const double line = body.bottom() + dots(3), height = lineHeight(Style::PaperFoot);
    page.thin << QLineF(body.left(), line, body.right(), line);
    const QRectF code(body.left(), line + dots(1.5), dots(codeSide), dots(codeSide));
    const double left = paper.code.isEmpty() ? body.left() : code.right() + dots(3);
    if (!paper.code.isEmpty()) page.inks << squareCode(paper.code, code);
    const auto pages = u"第 %1 页，共 %2 页"_s.arg(number).arg(of);
    const double pagesWidth = dots(28), width = body.right() - pagesWidth - left;
    double top = line + dots(2);
    for (const auto &text : paper.foot) {
        for (const auto &part : broken(shown(text), font(Style::PaperFoot, flow.typefaces()), width)) {
            page.texts << TextBox{QRectF(left, top, width, height), {part}, Style::PaperFoot, Align::Left};
            top += height;
        }
    }
    page.texts << TextBox{QRectF(body.right() - pagesWidth, line + dots(2), pagesWidth, height),
                          {pages},
                          Style::PaperFoot,
                          Align::Right};
}

void finish(Page &page, const CasePaper &paper, const Flow &flow, int number, int of)
{
    if (number > 1) addHead(page, paper, flow.body());
    addFoot(page, paper, flow, number, of);
    if (!paper.watermark.isEmpty())
        page.texts << TextBox{sheetOf(paper), {paper.watermark}, Style::Watermark, Align::Centre};
}

} // namespace

int eachPage(const CasePaper &paper, const Typefaces &typefaces, const TakePage &take)
{
    const auto pieces = Setter(paper, typefaces).pieces();
    Flow counting(typefaces, bodyOf(paper), [](const Page &) {});
    flowAll(counting, pieces);
    const int of = counting.close();
    int number = 0;
    Flow flow(typefaces, bodyOf(paper), [&](Page &page) {
        finish(page, paper, flow, ++number, of);
        take(page);
    });
    flowAll(flow, pieces);
    return flow.close();
}

QList<Page> paginate(const CasePaper &paper, const Typefaces &typefaces)
{
    QList<Page> pages;
    eachPage(paper, typefaces, [&](const Page &page) { pages << page; });
    return pages;
}

} // namespace tiaocai::reports
