// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/timeline_document.h"
#include "widgets/page.h"

#include <QBuffer>
#include <QPdfDocument>

#include <functional>

class QComboBox;
class QLineEdit;
class QPrinter;

namespace tiaocai::ui {

class PdfView;
class PeriodChooser;

/// The reports: one is chosen with its period, the pages are shown, searched, printed and saved.
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
    /// A report that needs its number and its printer yet.
    using Content = std::function<reports::TableDocument(const reports::Issue &)>;
    struct Made;
    static Result<Made> made(const desk::Desk &desk, const QString &name, QDate from, QDate to);
    QLayout *buildChoices();
    QWidget *buildTools();
    void show(const QByteArray &pdf);
    void choosePath();
    void choosePrinter();
    void print(std::shared_ptr<QPrinter> printer);
    void issue(std::function<Result<QString>(const reports::TableDocument &)> put);

    QComboBox *m_name;
    PeriodChooser *m_period;
    QLineEdit *m_search;
    QLabel *m_found;
    QLabel *m_empty;
    QPdfDocument m_document;
    QBuffer m_bytes;
    PdfView *m_view;
    QList<QPushButton *> m_uses; ///< what can be done with a report that is there
    Content m_content;
};

} // namespace tiaocai::ui
