// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/sheet.h"
#include "office/office_file.h"

namespace tiaocai::desk {

class Bench;

/// A paper with its text, and the office's own where it has one.
struct PaperText {
    const documents::Template *paper = nullptr; ///< of Catalogue::ofProgram(), with the program's text
    std::optional<office::PaperText> own = {};
    QString by = {}; ///< who wrote the own one

    QString text() const { return own ? own->text : paper->body; }
    /// The program's text is another one than the own text was made from.
    bool isBehind() const { return own && own->shipped != paper->body; }
};

/// The counter of the texts of papers. An office writes its own copy of a text; what a paper is, whom it is for and which fields it has stay
/// those of the program's list. Refuses `unknown-paper`.
class PaperTexts {
public:
    explicit PaperTexts(Bench &bench)
        : m_bench(bench)
    {
    }

    /// In the order of the list of documents.
    Result<QList<PaperText>> list() const;
    /// As it would be printed to be filled by hand. Refuses `bad-paper-text`.
    Result<documents::Sheet> preview(const QString &paper, const QString &text) const;
    /// From here on papers are printed with this text; what was issued stays as it is. Nothing is recorded where nothing differs; the
    /// program's own words are restored. Refuses `bad-paper-text`, and `bad-text` where it is too long.
    Result<void> change(const QString &paper, const QString &text);
    /// The program's text holds again.
    Result<void> restore(const QString &paper);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
