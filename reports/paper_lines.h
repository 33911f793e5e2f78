// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"
#include "reports/paper_text.h"

/// Runs of a paper broken into lines of a given width.
namespace tiaocai::reports {

/// The type of a paragraph, plain and strong.
struct PaperType {
    Style plain, strong;

    Style of(const PaperRun &run) const { return run.strong ? strong : plain; }
};

/// A part of a line with its place in it.
struct PaperSpan {
    PaperRun run;
    double left = 0, width = 0; ///< dots
    double drop = 0;            ///< by which another face stands lower, so that all share a base line
};

struct PaperLine {
    QList<PaperSpan> spans = {};
    double width = 0; ///< as it stands, from the left of the measure
    void moveBy(double x);
};

/// No line begins with a stop, no blank is broken. Lines are not spread to the measure: a search takes words whose characters stand apart for several.
QList<PaperLine> paperLines(const PaperRuns &runs, PaperType type, const Typefaces &typefaces, double width,
                            double indent = 0);
/// How wide the runs are on one line.
double naturalWidth(const PaperRuns &runs, PaperType type, const Typefaces &typefaces);
/// The width of one character.
double em(Style style, const Typefaces &typefaces);
/// Onto the page: texts, and the lines of blanks.
void putLine(Page &page, const PaperLine &line, PaperType type, double left, double top);

} // namespace tiaocai::reports
