// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A filled paper as a value: its lines, told apart by the marks at their beginning.
namespace tiaocai::reports {

/// Words of one kind within a line.
struct PaperRun {
    QString text; ///< of a blank: its underscores, each as wide as a character
    bool strong = false;
    bool isBlank = false; ///< a line to write on by hand

    bool operator==(const PaperRun &) const = default;
};
using PaperRuns = QList<PaperRun>;

enum class PaperMark {
    Title,     ///< "#"
    Number,    ///< "%": 文号, 案号
    Addressee, ///< "@"
    Heading,   ///< "##"
    Flush,     ///< "-": a paragraph without indent
    Body,      ///< none: indented by two characters
    Closing,   ///< ">": 落款
    Signature, ///< "&": one or two signers beside each other
    Note,      ///< "+"
    Cut,       ///< "---": what follows is torn off
    Table      ///< "|"
};

struct PaperCell {
    PaperRuns runs;
    int span = 1; ///< columns that it covers
};
using PaperRow = QList<PaperCell>;

struct PaperBlock {
    PaperMark mark = PaperMark::Body;
    PaperRuns runs = {};
    PaperRuns second = {};     ///< of a signature: the right column
    QList<PaperRow> rows = {}; ///< of a table
    qsizetype headRows = 0;    ///< repeated on every page
};

/// The blocks in their order; empty lines part tables and say nothing else.
QList<PaperBlock> paperBlocks(const QString &text);
/// What the runs say, blanks as underscores.
QString plainText(const PaperRuns &runs);

} // namespace tiaocai::reports
