// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/statistics_tables.h"
#include "widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace tiaocai::ui {

class ChartHead;
class CountChart;
class DateEdit;
class FollowUpPanel;
class ForecastPanel;
class PeriodChooser;
class RateGauge;

/// The two rates with their targets, month by month beside last year, every grouping, what is open, the forecast and the
/// follow-up list. Every number and every bar opens exactly its cases.
class StatisticsPage : public Page {
    Q_OBJECT

public:
    enum Tab { Groups, Rates, Open, Serving, Forecast, FollowUp, Checks };

    explicit StatisticsPage(const Workplace &place);

    void openTab(Tab tab);
    const PeriodChooser &period() const;

    void refresh() override;

signals:
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    /// The reports of these figures.
    void reportAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown;
    void buildHead();
    QWidget *chartCard(ChartHead *title, QWidget *more, CountChart *chart);
    void showFacts();
    QLayout *buildGauges();
    QWidget *buildGroups();
    QWidget *buildOpen();
    QWidget *buildServing();
    QWidget *buildChecks();
    QWidget *buildAside();
    void fitAside();
    /// `withCases` false: the numbers first, the lists behind them once somebody asks.
    void ask(bool withCases, std::function<void()> then = {});
    void refreshTab();
    void show(const Shown &shown);
    void showGauge(RateGauge *gauge, const QString &indicator);
    void showForecast();
    void showRates();
    void showGroups(const QList<statistics::Group> &lastYear);
    void showTotal();
    void fitGroups();
    void showOpen();
    QString groupName(const QString &key) const;
    /// The formula of a family that the office's latest target names.
    QString aimedAt(const QString &family) const;
    std::optional<qint64> target(const QString &indicator) const;
    void openCases(const QString &title, const std::function<QList<CaseId>()> &cases);

    PeriodChooser *m_period;
    DateEdit *m_asOf;
    RateGauge *m_success;
    RateGauge *m_closure;
    QTabWidget *m_tabs;
    std::unique_ptr<FigureTable<RateRow>> m_rates;
    QComboBox *m_by;
    ChartHead *m_chartHead;
    CountChart *m_chart;
    std::unique_ptr<FigureTable<GroupRow>> m_groups;
    QLabel *m_total;
    bool m_hasLastYear = false;
    QPushButton *m_days;
    ChartHead *m_ageingHead, *m_loadHead;
    CountChart *m_ageingChart;
    CountChart *m_loadChart;
    std::unique_ptr<FigureTable<OpenRow>> m_ageing;
    std::unique_ptr<FigureTable<statistics::Load>> m_loads;
    QWidget *m_forecastTab;
    QWidget *m_aside;
    ForecastPanel *m_forecast;
    FollowUpPanel *m_followUp;
    std::unique_ptr<FigureTable<statistics::Timeliness>> m_serving;
    RowModel<statistics::Check> *m_checks;
    RowModel<statistics::LateEntry> *m_late;
    desk::FiguresQuery m_asked;
    int m_questions = 0; ///< of which the last one is shown
    desk::FiguresView m_view;
};

} // namespace tiaocai::ui
