// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/today_model.h"
#include "widgets/page.h"

#include <QJsonObject>
#include <QTimer>

class QHBoxLayout;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace tiaocai::ui {

class ActKeys;
class Chip;
class ElidedLabel;
class EmptyState;
class Segment;
class StartPane;
class Tile;
class TodayPane;

/// What must not be forgotten: counted, grouped, each case once, each line one key from the form of the act that settles
/// it.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const Workplace &place);

    void refresh() override;
    /// As many lines as a page shows: what a page will ask for first, before there is one.
    static std::function<Result<desk::TodayView>(desk::Desk &)> beginning(const Workplace &place);
    /// Shows what was read, and asks for the rest of it.
    void take(const Result<desk::TodayView> &view);
    const TodayModel &model() const { return *m_model; }

signals:
    /// What is due is shown, or why it cannot be.
    void answered();
    /// How many are late, and how many lines there are beside.
    void counted(int late, int open);
    void registerAsked();
    void importAsked();
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    /// Without a kind: whatever may follow in the case. `clock`: of the line from which it was asked.
    void recordAsked(const CaseId &id, std::optional<casework::ActKind> kind,
                     const std::optional<desk::DueClock> &clock);
    /// Office, people or numbers are to be set up: a tab of the settings.
    void setUpAsked(bool people);
    /// A proposal was sent back: the form of its act again, with what was entered.
    void againAsked(const CaseId &id, casework::ActKind kind, const QJsonObject &entered);
    /// A proposal became an act of its case.
    void approved(const desk::Recorded &recorded);
    /// The packages whose receipts are late.
    void exchangeAsked();
    /// Which cases still bring the rate of closure to its target.
    void forecastAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A page's worth of each group; whoever wants more asks for ten times as many.
    static constexpr int fewLines = 30;

    static Result<desk::TodayView> read(const desk::Desk &desk, int atMost, const PersonId &handler);
    void buildHead();
    void buildTiles();
    QWidget *buildMiddle();
    void buildNothing();
    void buildFoot();
    void fit();
    void show(const desk::TodayView &view);
    void showGroups();
    void fitColumns();
    void showWhetherNew();
    void chooseAgain(const CaseId &before, desk::TodayKind kind);
    void choose(desk::TodayKind kind, bool only);
    void showMore();
    void showTiles(const desk::TodayView &view);
    void askApprovals();
    void askUnanswered();
    void showApprovals(bool mine);
    void askYear();
    void tell(const Refusal &refusal);
    void showRates(const desk::YearSoFar &year);
    void showRate(ElidedLabel *words, Chip *target, const QString &name, qint64 part, qint64 whole,
                  const QString &indicator);
    void showLine();
    void showGroup();
    void showMenu(const QPoint &at);
    void readLine();
    void explain();
    void openCurrent();
    QList<casework::ActKind> actsOf(const desk::TodayRow &row) const;
    bool recordCurrent(int number);
    bool isKeyOfTree(int key);

    TodayModel *m_model;
    QTreeView *m_tree;
    TodayPane *m_pane;
    EmptyState *m_empty = nullptr;
    StartPane *m_start = nullptr; ///< beside it, while the office has no case
    QWidget *m_nothing = nullptr; ///< in the place of the lines; made when there are none
    QPushButton *m_register = nullptr;
    QWidget *m_lines;
    QVBoxLayout *m_middle = nullptr;
    Segment *m_whose;
    QHBoxLayout *m_tileRow;
    QList<Tile *> m_tiles;         ///< one a kind, in the order of the page
    Tile *m_notRecorded = nullptr; ///< gone where everything was recorded
    Tile *m_unanswered;            ///< packages without a receipt; gone where every one has its own in time
    Tile *m_toDecide, *m_proposed; ///< what waits for who acts, and what he proposed; gone where nothing is
    QWidget *m_keys;               ///< the acts in one line, where there is no pane
    ActKeys *m_keyActs;
    ElidedLabel *m_success, *m_closure;
    Chip *m_successTarget, *m_closureTarget;
    QToolButton *m_toClose;
    QTimer m_rest; ///< before the chosen case is read
    std::optional<desk::CaseView> m_case;
    bool m_isPaneAsked = false; ///< on a narrow screen, by F3
    int m_atMost = fewLines;    ///< lines of a group
};

} // namespace tiaocai::ui
