// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/act_entries.h"
#include "dialogs/after_saving.h"
#include "reports/case_sheet.h"
#include "tables/case_columns.h"
#include "widgets/page.h"

#include <QJsonObject>

class QTabWidget;
class QToolButton;

namespace tiaocai::ui {

class ActPane;
class AttachmentsPanel;
class EvidencePanel;
class JoinDialog;
class PapersPanel;
class ServicePanel;
class SummaryCard;
class TableView;
class TimelinePicture;
class WholeCase;

/// The paper by which the parties learn of such an act; empty where they need not.
QString noticeOf(casework::ActKind kind);

/// One case on one page: head, summary, timeline, tabs. Every deadline answers "why this date?".
class CasePage : public Page {
    Q_OBJECT

public:
    explicit CasePage(const Workplace &place);

    /// Places of tabs, in the order in which they stand.
    static constexpr int partiesTab = 1, claimsTab = 2, papersTab = 4, serviceTab = 5, evidenceTab = 7;

    /// Shows a case; its neighbours are those of the list that it was opened from.
    void open(const CaseId &id, const QList<CaseId> &among);
    void leaveCase();
    void refresh() override;
    CaseId current() const { return m_view.file.id; }
    const desk::CaseView &view() const { return m_view; }
    const QList<CaseId> &among() const { return m_among; }
    /// To a neighbour; false where there is none.
    bool go(int step);
    /// Asks for the page that records; `subject`: an instalment, a party, a period that was chosen.
    void record(std::optional<casework::ActKind> kind = {}, const QUuid &subject = {});
    void explain(int deadline);
    /// The deadline that is chosen in its table, else the next one.
    void explainCurrent();
    void correct(const casework::Act &act, bool voided = false);
    /// What an act did, told on the notice bar.
    void tell(const desk::Recorded &recorded);
    /// What is signed when a mediation is registered: 调解申请书, or 口头申请笔录.
    void offerApplication(const desk::Recorded &recorded);
    /// A paper of the case that is shown, or is about to be.
    void openForm(const CaseId &id, const QString &number, const QString &paper);
    /// 案件情况表, as it is printed.
    reports::TableDocument sheet() const;

signals:
    void backAsked();
    void caseAsked(const CaseId &id);
    /// `offered`: what is known of the act besides, by its members.
    void recordAsked(const desk::CaseView &view, std::optional<casework::ActKind> kind, const QUuid &subject,
                     const QJsonObject &offered);
    void correctAsked(const desk::CaseView &view, const casework::Act &act, bool voided);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildPapers();
    void askWhoSees();
    void buildKeys();
    void buildTabs();
    QWidget *buildActsTab();
    QWidget *buildPapersTab();
    QWidget *buildPartiesTab();
    QLayout *buildPartyButtons();
    QWidget *buildClaimsTab();
    QWidget *buildOwedTab();
    void show(const desk::CaseView &view);
    void showHead();
    void showNumber();
    void fitTabs();
    void showTables();
    void showCounts();
    void openPapers();
    void recordOffered(casework::ActKind kind, const QJsonObject &offered);
    void offerNotices(const desk::Recorded &recorded);
    void fill(const documents::Missing &missing);
    void showAct();
    void showClaimed();
    void showOwed();
    void showRelated();
    const ActEntry *currentAct() const;
    QUuid chosenSubject() const;
    void showNumbers(bool shown);
    void revealNumbers();
    void askJoin();
    void join(QDate on, const QList<desk::Cases::Joining> &joining, JoinDialog *dialog);
    void turnTo(const CaseId &id);
    void enter();
    void proposeToJoin(QDate on, const QList<desk::Cases::Joining> &joining, JoinDialog *dialog);
    void recordStep(int number);
    void recordOfChosen(casework::ActKind kind);
    void correctCurrent();
    void print(const reports::TableDocument &document);
    void saveSheet();
    void savePicture();
    void printPicture();

    AfterSaving *m_after;
    WholeCase *m_whole;
    CaseId m_id;
    QList<CaseId> m_among;
    desk::CaseView m_view;
    ActId m_undoable; ///< the act that was recorded last and may be taken back
    ActId m_goTo;     ///< to be chosen once it is read
    QPushButton *m_why;
    QLabel *m_place;
    QToolButton *m_previousCase;
    QToolButton *m_nextCase;
    QPushButton *m_papers;
    QAction *m_application = nullptr;
    QAction *m_minutes = nullptr;
    QAction *m_whoSees = nullptr;
    SummaryCard *m_summary;
    TimelinePicture *m_picture;
    QTabWidget *m_tabs;
    RowModel<casework::Party> *m_partyRows;
    RowModel<casework::Representative> *m_representativeRows;
    RowModel<casework::Claim> *m_claimRows;
    RowModel<ActEntry> *m_actRows;
    RowModel<law::Deadline> *m_deadlineRows;
    RowModel<PaperRow> *m_paperRows;
    RowModel<casework::Item> *m_itemRows;
    TableView *m_representatives;
    TableView *m_acts;
    TableView *m_deadlines;
    TableView *m_items;
    TableView *m_standing; ///< decisions and agreements, where there are any
    TableView *m_parties;
    bool m_showsNumbers = false; ///< of people, whole: somebody asked for them
    ActPane *m_pane;
    AttachmentsPanel *m_attachments;
    PapersPanel *m_panel;
    ServicePanel *m_service;
    EvidencePanel *m_evidence;
    QPushButton *m_numbers;
    QPushButton *m_join;
    QPushButton *m_undo;
    QPushButton *m_correct;
    QPushButton *m_attach;
    QLabel *m_claimed, *m_owed;
};

} // namespace tiaocai::ui
