// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/sheet.h"
#include "reports/pages.h"
#include "reports/paper_text.h"
#include "reports/print.h"

/// Papers of a case: notices, agreements, records, forms, as they are printed, signed and served.
namespace tiaocai::reports {

enum class PaperMeasure {
    Letter, ///< notices, letters and decisions: margins and type of GB/T 9704
    Form    ///< what is filled in or signed: smaller type, 25 mm all round
};

/// A paper ready to be set.
struct CasePaper {
    QString title; ///< 开庭通知书: of the file, and at the head of the second page and those that follow
    QString number; ///< of the case: at the head of those pages too
    QString text;   ///< filled, with its marks
    PaperMeasure measure = PaperMeasure::Letter;
    QStringList foot;  ///< on every page: number, version, time and maker; basis
    QString code;      ///< what the square code at the foot says; empty: none
    QString watermark; ///< across every page; empty: none
};

/// With its measure, foot and marks. Papers that go to somebody are letters; what is signed or kept is a form.
CasePaper casePaper(const documents::Sheet &sheet);

/// Wide lists lie on their side: a table of eight columns or more.
QPageLayout::Orientation orientationOf(const CasePaper &paper);

/// One page after the other, as eachPage() of a report.
int eachPage(const CasePaper &paper, const Typefaces &typefaces, const TakePage &take);
/// All of them at once.
QList<Page> paginate(const CasePaper &paper, const Typefaces &typefaces);

/// Refuses `no-document-font`.
Result<Paper> pdfPaper(const CasePaper &paper);
/// The bytes alone of a paper as it stands.
Result<QByteArray> pdfOf(const documents::Sheet &sheet);
/// To be worked on in a word processor: paragraphs, tables, margins, head and foot; its pages are made there.
Result<Paper> docxPaper(const CasePaper &paper);
/// By the file name's suffix. Refuses `unknown-format` where it is neither pdf nor docx.
Result<Paper> paper(const CasePaper &paper, const QString &path);
/// Written whole or not at all; refuses what files::writeFile refuses.
Result<void> write(const CasePaper &paper, const QString &path);
Result<void> checkPaperFormat(const QString &path);
/// One after the other in one file, for one run of the printer.
QByteArray joined(const QList<QByteArray> &pdfs);

/// An id with two check digits (ISO 7064 MOD 97-10) behind it: what the square code of a paper says.
QString checkedCode(const QString &id);

} // namespace tiaocai::reports
