// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"
#include "reports/document.h"
#include "widgets/page.h"

#include <functional>

class QPdfDocument;
class QBoxLayout;
class QLineEdit;
class QListWidget;
class QPrinter;
class QPushButton;
class QToolButton;

namespace tiaocai::ui {

class PdfView;
class PeriodChooser;
class Segment;
class SidePane;

/// The reports: one is chosen with its period, the pages are shown, searched, printed and saved. What leaves the
/// program is issued first: numbered and frozen. Issued reports come back as they were, with what changed since.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Workplace &place);

    void setPeriod(const PeriodChooser &as);
    /// By its name among the reports of this office.
    void chooseReport(const QString &name);
    void refresh() override {}
    void make();
    /// By the suffix: pdf, xlsx or csv.
    void saveAs(const QString &path);
    void openIssued(const QString &number);
    const QPdfDocument &document() const;
    /// The bytes of the pages that are shown.
    QByteArray pdf() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A report as it stands on the page; the number is empty until it is issued.
    using Shown = desk::FrozenReport;
    using Put = std::function<Result<QString>(const reports::TableDocument &)>;
    struct Made;
    struct Used;
    static Result<Made> pictured(Shown shown, bool corrections = false);
    void buildHead();
    QWidget *buildNames();
    QWidget *buildMiddle();
    QWidget *buildTools();
    void addPaging(QBoxLayout *row);
    void showPage();
    void buildPane();
    void showPane();
    /// "石桥镇…中心_法定期限执行情况表_2026-10-01至2026-10-31.pdf", in the person's documents.
    QString proposedPath() const;
    /// Shows the pages of what was answered, and goes on to `then`.
    void picture(int asked, const Result<Shown> &shown, const std::function<void()> &then = {});
    void take(const Result<Made> &made);
    /// What an issued report would say today: it is shown before that is known.
    void compare(int asked);
    void tellCompared();
    void show(const Made &made);
    void showPages(const QByteArray &pdf);
    void showCorrections();
    void chooseIssued();
    void choosePath();
    void choosePrinter();
    void print(std::shared_ptr<QPrinter> printer);
    class Paper;
    /// What is shown, under the number that it would take now.
    void prepare(std::function<void(const Shown &)> next);
    void saveAndIssue(const Shown &prepared, const QString &path);
    void issue(const Shown &prepared, const std::shared_ptr<Paper> &paper,
               std::function<void(const Shown &)> next);
    void handOn(const Shown &frozen, const Put &put);

    QBoxLayout *m_columns;
    QListWidget *m_name;
    SidePane *m_pane;
    QVBoxLayout *m_checks;
    QLabel *m_note;
    PeriodChooser *m_period;
    QLineEdit *m_search;
    QLabel *m_found;
    QLabel *m_page;
    QToolButton *m_back = nullptr, *m_on = nullptr;
    Segment *m_fit = nullptr;
    QLabel *m_empty;
    PdfView *m_view;
    QList<QPushButton *> m_uses;          ///< what can be done with a report that is there
    QPushButton *m_corrections = nullptr; ///< pressed: the corrections are shown in the report's place
    Shown m_shown;
    QStringList m_withoutGlyph;
    int m_asked = 0; ///< of which the last one is shown
};

} // namespace tiaocai::ui
