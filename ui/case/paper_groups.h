// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/papers.h"
#include "tables/row_model.h"

namespace tiaocai::ui {

/// The prints of one paper about one act: one for each of its recipients.
struct PaperGroup {
    QList<desk::PaperLine> lines; ///< at least one

    const desk::PaperLine &first() const { return lines.first(); }
    const documents::Template *paper() const { return first().paper; }
    qsizetype issued() const;
    bool isWhole() const { return issued() == lines.size(); } ///< everybody's is issued
    bool isDue() const;
    QDate receiveBy() const; ///< the earliest; invalid: none
    /// What stops any of them, each once.
    QList<documents::Missing> stopping() const;
    QString recipients() const; ///< 何建民、顺通物流有限公司; 何建民等30人
};

/// To be made before issued, due ones first of all.
QList<PaperGroup> paperGroups(const QList<desk::PaperLine> &lines);
std::vector<Column<PaperGroup>> paperGroupColumns();

} // namespace tiaocai::ui
