// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/today_model.h"
#include "widgets/page.h"

class QToolButton;
class QTreeView;

namespace tiaocai::ui {

/// What must not be forgotten: counted, grouped, each line one key from the act that settles it.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const Workplace &place);

    void refresh() override;
    const TodayModel &model() const { return *m_model; }

signals:
    void registerAsked();
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    /// Without a kind: whatever may follow in the case.
    void recordAsked(const CaseId &id, std::optional<casework::ActKind> kind);
    /// Which cases still bring the rate of closure to its target.
    void forecastAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const desk::TodayView &view);
    void spanAndChoose(const QModelIndex &group, const CaseId &before);
    void fitColumns();
    void showMore();
    void showCounters(const desk::TodayView &view);
    void showRates(const desk::TodayView &view);
    void showSettling();
    void openCurrent();
    bool recordCurrent(int number);

    TodayModel *m_model;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLabel *m_settling;
    QLabel *m_rates;
    QToolButton *m_toClose;
    QHash<TodayGroup, QToolButton *> m_counters;
    int m_atMost; ///< lines of a group
    bool m_isFitted = false;
};

} // namespace tiaocai::ui
