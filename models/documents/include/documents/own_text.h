// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/template.h"

/// The text of a paper as an office writes it itself: the fields stay those of the list of documents.
namespace tiaocai::documents {

/// With this text in the place of its own.
Template withText(const Template &paper, const QString &text);

/// Refuses `bad-paper-text` naming the line: braces that do not close, sections that do not fit, a field that the paper does not have;
/// and where the text leaves out what the law demands of the paper.
Result<void> checkText(const Template &shipped, const QString &text);

/// The fields that a text may name, as they are written: 被申请人列表.住所 within {{#被申请人列表}}.
struct NamedField {
    const PaperField *field = nullptr;
    bool isDemanded = false; ///< by an article
    bool isUsed = false;     ///< in the text
};
QList<NamedField> fieldsFor(const Template &shipped, const QString &text);

/// SHA-256 by which an issued paper knows the text that it was printed with.
QString textDigest(const QString &text);

/// One line of two texts laid beside each other.
struct TextLine {
    enum Kind { Same, Gone, New } kind = Same;
    QString text;

    bool operator==(const TextLine &) const = default;
};
/// How the second differs from the first, line by line, with the fewest lines that differ.
QList<TextLine> differences(const QString &before, const QString &now);

} // namespace tiaocai::documents
