// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_lines.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

/// As it takes its room on the line: a blank is as wide as so many Chinese characters, and a line may end behind each.
QString measured(const PaperRun &run)
{
    constexpr QChar oneWide = u'一';
    return run.isBlank ? QString(run.text.size(), oneWide) : run.text;
}

QString layoutText(const PaperRuns &runs)
{
    QString text;
    for (const auto &run : runs)
        text += measured(run);
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const PaperRuns &runs, PaperType type, const Typefaces &typefaces)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const auto &run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = int(run.text.size());
        range.format.setFont(font(type.of(run), typefaces));
        formats << range;
        start += range.length;
    }
    return formats;
}

/// Ends a line before a blank; it is on no paper.
constexpr QChar lineBreak = QChar::LineSeparator;

/// The part of a line that one run gives it.
void addSpan(PaperLine &line, const QTextLine &set, const PaperRun &run, int runStart, double indent)
{
    const int from = std::max(runStart, set.textStart());
    const int to = std::min(runStart + int(run.text.size()), set.textStart() + set.textLength());
    if (from >= to || run.text == lineBreak) return;
    auto part = run;
    part.text = run.text.mid(from - runStart, to - from);
    const double left = set.cursorToX(from), right = set.cursorToX(to);
    line.spans << PaperSpan{part, indent + left, right - left};
}

PaperLine lineOf(const QTextLine &set, const PaperRuns &runs, double indent)
{
    PaperLine line;
    int start = 0;
    for (const auto &run : runs) {
        addSpan(line, set, run, start, indent);
        start += int(run.text.size());
    }
    line.width = indent + set.naturalTextWidth();
    return line;
}

struct SetLines {
    QList<PaperLine> lines = {};
    QList<int> ends = {}; ///< place of the character behind each line
};

SetLines setLines(const PaperRuns &runs, PaperType type, const Typefaces &typefaces, double width,
                  double indent)
{
    QTextLayout layout(layoutText(runs), font(type.plain, typefaces));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(runs, type, typefaces));
    layout.beginLayout();
    SetLines all;
    for (auto set = layout.createLine(); set.isValid(); set = layout.createLine()) {
        const double before = all.lines.isEmpty() ? indent : 0;
        set.setLineWidth(width - before);
        all.lines << lineOf(set, runs, before);
        all.ends << set.textStart() + set.textLength();
    }
    layout.endLayout();
    return all;
}

/// How much of a run that begins at a place stands on its first line.
int onFirstLine(const QList<int> &ends, int start, int length)
{
    const auto end = std::ranges::upper_bound(ends, start);
    return end == ends.end() ? length : std::min(length, *end - start);
}

/// A blank to write on stands on one line: it takes what its line has left where that is enough, else the next line. The stop
/// behind it wants its room too, so it may have to give way twice.
PaperRuns withWholeBlanks(PaperRuns runs, PaperType type, const Typefaces &typefaces, double width,
                          double indent)
{
    constexpr int enough = 6;
    int start = 0;
    for (qsizetype i = 0; i < runs.size(); start += int(runs[i++].text.size())) {
        while (runs[i].isBlank) {
            const int length = int(runs[i].text.size());
            const auto ends = setLines(runs, type, typefaces, width, indent).ends;
            const int fitting = onFirstLine(ends, start, length);
            if (fitting == length) break;
            const bool isAtBegin = start == 0 || runs[i - 1].text == lineBreak;
            if (fitting < enough && !isAtBegin)
                runs.insert(i, PaperRun{lineBreak, false, false});
            else
                runs[i].text.truncate(fitting);
        }
    }
    return runs;
}

double middleOf(Style style, const Typefaces &typefaces)
{
    const QFontMetricsF metrics(font(style, typefaces));
    return (metrics.ascent() - metrics.descent()) / 2;
}

void dropStrong(PaperLine &line, double drop)
{
    for (auto &span : line.spans) {
        if (span.run.strong) span.drop = drop;
    }
}

} // namespace

void PaperLine::moveBy(double x)
{
    for (auto &span : spans)
        span.left += x;
}

QList<PaperLine> paperLines(const PaperRuns &runs, PaperType type, const Typefaces &typefaces, double width,
                            double indent)
{
    auto lines =
        setLines(withWholeBlanks(runs, type, typefaces, width, indent), type, typefaces, width, indent).lines;
    const double drop = middleOf(type.plain, typefaces) - middleOf(type.strong, typefaces);
    for (auto &line : lines)
        dropStrong(line, drop);
    return lines;
}

double naturalWidth(const PaperRuns &runs, PaperType type, const Typefaces &typefaces)
{
    double width = 0;
    for (const auto &run : runs) {
        const QFontMetricsF metrics(font(type.of(run), typefaces));
        width += metrics.horizontalAdvance(measured(run));
    }
    return width;
}

double em(Style style, const Typefaces &typefaces)
{
    return font(style, typefaces).pixelSize();
}

void putLine(Page &page, const PaperLine &line, PaperType type, double left, double top)
{
    const double height = lineHeight(type.plain);
    for (const auto &span : line.spans) {
        const QRectF box(left + span.left, top + span.drop, span.width, height);
        if (span.run.isBlank)
            page.thin << QLineF(box.left(), top + height * 0.86, box.right(), top + height * 0.86);
        else
            page.texts << TextBox{box, {span.run.text}, type.of(span.run), Align::Left};
    }
}

} // namespace tiaocai::reports
