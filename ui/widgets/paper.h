// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/print.h"
#include "workplace.h"

class QPdfDocument;
class QWidget;

namespace tiaocai::ui {

class NoticeBar;

/// Asks for the printer, prints, and says so in the audit; nothing happens where the person thought better of it.
Result<void> printOnPaper(const Workplace &place, const reports::TableDocument &document, QWidget *parent);
/// Asks for a file (PDF, Excel or CSV) and writes the document there, beside the window's thread.
void savePaper(const Workplace &place, const reports::TableDocument &document, const QString &name,
               NoticeBar *notices);
/// The same with bytes that are made already.
void saveBytes(const Workplace &place, const QByteArray &bytes, const QString &name, const QString &filter,
               NoticeBar *notices);

/// The same for pages that are there: as they stand, on A4.
Result<void> printPages(QPdfDocument &pages, QWidget *parent);

} // namespace tiaocai::ui
