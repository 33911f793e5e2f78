// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "statistics/timeline_report.h"
#include "widgets/page.h"

#include <QBuffer>
#include <QPdfDocument>

class QComboBox;
class QLineEdit;
class QPrinter;

namespace tiaocai::ui {

class DateEdit;
class PdfView;

/// The statutory-timeline report: a period is chosen, the pages are shown, searched, printed and saved.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Workplace &place);

    void refresh() override {}
    void make();
    /// By the suffix: pdf, xlsx or csv. Takes the next number of an issued print.
    void saveAs(const QString &path);
    const QPdfDocument &document() const { return m_document; }

private:
    enum class Span { Month, Quarter, Year, Custom };
    QWidget *buildPeriod();
    QWidget *buildTools();
    void chooseSpan();
    void show(const QByteArray &pdf);
    void choosePath();
    void choosePrinter();
    void print(std::shared_ptr<QPrinter> printer);
    void issue(std::function<Result<QString>(const reports::TableDocument &)> put);

    QComboBox *m_span;
    DateEdit *m_from;
    DateEdit *m_to;
    QLineEdit *m_search;
    QLabel *m_found;
    QLabel *m_empty;
    QPdfDocument m_document;
    QBuffer m_bytes;
    PdfView *m_view;
    QList<QPushButton *> m_uses; ///< what can be done with a report that is there
    statistics::TimelineReport m_report;
};

} // namespace tiaocai::ui
