// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/after_saving.h"
#include "tables/case_columns.h"
#include "widgets/page.h"

class QTabWidget;
class QToolButton;

namespace tiaocai::ui {

class TableView;
class TimelinePicture;

/// A line of the acts' table: as it stands now, or as it stood before a correction.
struct ActLine {
    casework::Act act;
    bool isStruck = false;
};

/// Acts in effective order, each superseded one struck through beside what took its place.
QList<ActLine> actLines(const casework::CaseFile &file);

/// The open deadline that comes next; nullptr where none is open. Information-only clocks come last.
const law::Deadline *nextDeadline(const desk::CaseView &view);

/// One case on one page: header, timeline, tabs. Every deadline answers "why this date?".
class CasePage : public Page {
    Q_OBJECT

public:
    explicit CasePage(const Workplace &place);

    /// Shows a case; its neighbours are those of the list that it was opened from.
    void open(const CaseId &id, const QList<CaseId> &among);
    void refresh() override;
    CaseId current() const { return m_view.file.id; }
    const desk::CaseView &view() const { return m_view; }
    const QList<CaseId> &among() const { return m_among; }
    /// To a neighbour; false where there is none.
    bool go(int step);
    /// Asks for the page that records.
    void record(std::optional<casework::ActKind> kind = {});
    void explain(int deadline);
    /// The deadline that is chosen in its table, else the next one.
    void explainCurrent();
    void correct(const casework::Act &act, bool voided = false);
    /// What an act did, told on the notice bar.
    void tell(const desk::Recorded &recorded);
    /// What is signed when a mediation is registered: 调解申请书, or 口头申请笔录.
    void offerApplication(const desk::Recorded &recorded);

signals:
    void backAsked();
    void caseAsked(const CaseId &id);
    void recordAsked(const desk::CaseView &view, std::optional<casework::ActKind> kind);
    void correctAsked(const desk::CaseView &view, const casework::Act &act, bool voided);

private:
    void buildActions();
    void buildHeader();
    void buildTabs();
    QWidget *buildActsTab();
    void show(const desk::CaseView &view);
    void showHeader();
    void showTables();
    void showRelated();
    void correctCurrent();
    void savePicture();
    void printPicture();

    AfterSaving *m_after;
    CaseId m_id;
    QList<CaseId> m_among;
    desk::CaseView m_view;
    QLabel *m_next;
    QLabel *m_parties;
    QLabel *m_place;
    QToolButton *m_related;
    QPushButton *m_why;
    QPushButton *m_previousCase;
    QPushButton *m_nextCase;
    QPushButton *m_correct;
    TimelinePicture *m_picture;
    QTabWidget *m_tabs;
    RowModel<casework::Party> *m_partyRows;
    RowModel<casework::Claim> *m_claimRows;
    RowModel<ActLine> *m_actRows;
    RowModel<law::Deadline> *m_deadlineRows;
    RowModel<casework::Service> *m_serviceRows;
    RowModel<casework::Item> *m_itemRows;
    TableView *m_acts;
    TableView *m_deadlines;
};

} // namespace tiaocai::ui
