// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/print.h"
#include "workplace.h"

#include <functional>

class QPdfDocument;
class QWidget;

namespace tiaocai::ui {

class NoticeBar;

/// Asks for the printer, prints, and says so in the audit; nothing happens where the person thought better of it.
Result<void> printOnPaper(const Workplace &place, const reports::TableDocument &document, QWidget *parent);
/// Writes a file beside the window's thread, says so where it was asked for, and before that in the audit: it leaves the office.
void writeBehind(const Workplace &place, const QString &path, NoticeBar *notices,
                 const std::function<Result<void>()> &write);
/// Asks for a file (PDF, Excel or CSV) and writes the document there, beside the window's thread.
void savePaper(const Workplace &place, const reports::TableDocument &document, const QString &name,
               NoticeBar *notices);
/// The same with bytes that are made already.
void saveBytes(const Workplace &place, const QByteArray &bytes, const QString &name, const QString &filter,
               NoticeBar *notices);

/// What a file is called that a person is asked where to keep: its words, such as a case's number and the paper's name, in his
/// folder of documents, at home where there is none. `suffix`: ".pdf".
QString proposedFile(const QStringList &words, const QString &suffix);

/// Printed like a document: pages that are there, as they stand, on A4. `title`: what they are, for the audit.
Result<void> printPages(const Workplace &place, QPdfDocument &pages, const QString &title, QWidget *parent);

} // namespace tiaocai::ui
