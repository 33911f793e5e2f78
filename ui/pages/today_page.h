// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/today_model.h"
#include "widgets/page.h"

class QGridLayout;
class QToolButton;
class QTreeView;

namespace tiaocai::ui {

/// What must not be forgotten: counted, grouped, each line one key from the act that settles it.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const Workplace &place);

    void refresh() override;
    /// Reads what is due; may be asked before there is a page.
    static Result<desk::TodayView> read(const desk::Desk &desk, int atMost = fewLines);
    /// Shows what was read.
    void take(const Result<desk::TodayView> &view);
    const TodayModel &model() const { return *m_model; }

signals:
    /// What is due is shown, or why it cannot be.
    void answered();
    void registerAsked();
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    /// Without a kind: whatever may follow in the case.
    void recordAsked(const CaseId &id, std::optional<casework::ActKind> kind);
    /// Which cases still bring the rate of closure to its target.
    void forecastAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A page's worth of each group; whoever wants more asks for ten times as many.
    static constexpr int fewLines = 30;

    void show(const desk::TodayView &view);
    void spanAndChoose(const QModelIndex &group, const CaseId &before);
    QToolButton *makeCounter(desk::TodayKind kind);
    void fitCounters();
    void fitColumns();
    void keepColumns();
    void showMore();
    void showCounters(const desk::TodayView &view);
    void askYear();
    void showRates(const desk::YearSoFar &year);
    void showSettling();
    void openCurrent();
    bool recordCurrent(int number);

    TodayModel *m_model;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLabel *m_settling;
    QLabel *m_rates;
    QToolButton *m_toClose;
    QList<QToolButton *> m_counters; ///< one a group, in the order of the page
    QGridLayout *m_counterGrid;
    int m_atMost = fewLines; ///< lines of a group
    bool m_isFitting = false;
    bool m_isFitted = false; ///< the widths are those of enough lines, or the person's
};

} // namespace tiaocai::ui
