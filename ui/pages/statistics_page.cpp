// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statistics_page.h"

#include "base/text.h"
#include "charts/count_chart.h"
#include "dialogs/case_list_dialog.h"
#include "pages/follow_up_panel.h"
#include "pages/forecast_panel.h"
#include "widgets/date_edit.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/period_chooser.h"
#include "widgets/rate_gauge.h"
#include "words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using statistics::By;
using statistics::Rate;

struct StatisticsPage::Shown {
    desk::FiguresView view;
    QList<statistics::Group> lastYear; ///< by month, where months are shown
};

StatisticsPage::StatisticsPage(const Workplace &place)
    : Page(place, u"statisticsPage"_s, tr("Statistics"))
    , m_period(new PeriodChooser(place.today(), u"statistics"_s, PeriodChooser::Span::Year))
    , m_asOf(new DateEdit(place.today()))
    , m_success(new RateGauge(u"gaugeSuccess"_s))
    , m_closure(new RateGauge(u"gaugeClosure"_s))
    , m_tabs(new QTabWidget)
    , m_by(new QComboBox)
    , m_chartHead(new ChartHead)
    , m_chart(new CountChart(u"groupChart"_s, tr("Concluded cases by group")))
    , m_total(plainLabel({}, u"groupsTotal"_s))
    , m_days(button({}, u"view-calendar-timeline"_s, u"daysToClose"_s))
    , m_ageingHead(new ChartHead)
    , m_loadHead(new ChartHead)
    , m_ageingChart(new CountChart(u"ageingChart"_s, tr("Open cases by age")))
    , m_loadChart(new CountChart(u"loadChart"_s, tr("Load per person")))
    , m_forecastTab(new QWidget)
    , m_aside(card())
    , m_forecast(new ForecastPanel(place))
    , m_followUp(new FollowUpPanel(place))
    , m_checks(new RowModel<statistics::Check>(checkColumns(), this))
    , m_late(new RowModel<statistics::LateEntry>(lateColumns(), this))
{
    const auto open = [this](const QString &title, const auto &cases) { openCases(title, cases); };
    m_rates = std::make_unique<FigureTable<RateRow>>(rateFigures(), u"ratesTable"_s, tr("Rates"), open);
    m_groups = std::make_unique<FigureTable<GroupRow>>(groupFigures(), u"groupsTable"_s, tr("Groups"), open);
    m_groups->view()->setStretched(0);
    constexpr int leastName = 72;
    m_groups->view()->horizontalHeader()->setMinimumSectionSize(leastName);
    m_rates->view()->setStretched(0);
    m_total->setWordWrap(true);
    buildHead();
    body()->addLayout(buildGauges());
    m_tabs->setObjectName(u"statisticsTabs"_s);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // a narrow window makes it narrow
    m_tabs->addTab(buildGroups(), tr("By group"));
    m_tabs->addTab(m_rates->view(), tr("All rates"));
    m_tabs->addTab(buildOpen(), tr("Time and load"));
    m_tabs->addTab(buildServing(), tr("Service"));
    m_tabs->addTab(m_forecastTab, tr("Forecast"));
    m_tabs->addTab(m_followUp, tr("Follow-up"));
    m_tabs->addTab(buildChecks(), tr("Self-check"));
    auto *row = new QHBoxLayout;
    space(row);
    row->setSpacing(12);
    row->addWidget(m_tabs, 1);
    row->addWidget(buildAside());
    body()->addLayout(row, 1);
    setFocusProxy(m_period);
    connect(m_tabs, &QTabWidget::currentChanged, this, &StatisticsPage::refreshTab);
    connect(m_forecast, &ForecastPanel::casesAsked, this,
            [this](const QString &title, const QList<CaseId> &cases) {
                openCases(title, [cases] { return cases; });
            });
    connect(m_followUp, &FollowUpPanel::caseAsked, this, &StatisticsPage::caseAsked);
    connect(m_followUp, &FollowUpPanel::refused, this,
            [this](const Refusal &refusal) { notices()->tell(refusal); });
}

void StatisticsPage::buildHead()
{
    m_asOf->setObjectName(u"statisticsAsOf"_s);
    m_asOf->setAccessibleName(tr("as recorded until"));
    m_asOf->setPlaceholderText(tr("recorded until: now"));
    m_asOf->setToolTip(tr("as recorded until"));
    m_asOf->setMinimumWidth(12 * spacing);
    m_asOf->setMaximumWidth(fieldWidth::date);
    head()->addWidget(m_period);
    head()->addWidget(m_asOf);
    auto *primary = setPrimary(tr("Make a report…"), u"document-preview"_s, u"statisticsReport"_s);
    connect(primary, &QPushButton::clicked, this, &StatisticsPage::reportAsked);
    connect(m_period, &PeriodChooser::changed, this, &StatisticsPage::refresh);
    connect(m_asOf, &QLineEdit::editingFinished, this, [this] {
        if (m_asOf->date() != m_asked.asOf || m_asOf->isWrong()) refresh();
    });
}

void StatisticsPage::showFacts()
{
    const auto &figures = m_view.figures;
    const bool isOneYear = figures.from.year() == figures.to.year();
    const auto from = toText(figures.from),
               to = isOneYear ? figures.to.toString(u"MM-dd"_s) : toText(figures.to);
    head()->setFacts(m_asked.asOf ? tr("%1 to %2, as recorded until %3").arg(from, to, toText(*m_asked.asOf))
                                  : tr("%1 to %2").arg(from, to));
}

/// Title, legend and choice in one line over the bars, in one sheet.
QWidget *StatisticsPage::chartCard(ChartHead *title, QWidget *more, CountChart *chart)
{
    auto *sheet = card();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(14, spacing, 14, spacing);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(title, 1);
    if (more) row->addWidget(more);
    column->addLayout(row);
    column->addWidget(chart, 1);
    return sheet;
}

QLayout *StatisticsPage::buildGauges()
{
    auto *row = new QHBoxLayout;
    space(row);
    row->setSpacing(12);
    row->addWidget(m_success, 1);
    row->addWidget(m_closure, 1);
    const auto opens = [this](RateGauge *gauge, const QString &family) {
        connect(gauge, &RateGauge::clicked, this, [this, family] {
            const auto indicator = aimedAt(family);
            openCases(indicatorName(m_view.indicators, indicator), [this, indicator] {
                const auto *rate = rateOf(m_view.figures.rates, indicator);
                return rate ? rate->below.ids() : QList<CaseId>();
            });
        });
    };
    opens(m_success, successRate);
    opens(m_closure, closureRate);
    return row;
}

QWidget *StatisticsPage::buildGroups()
{
    m_by->setObjectName(u"statisticsBy"_s);
    m_by->setAccessibleName(tr("Grouped by"));
    for (const auto by :
         {By::Month, By::Township, By::Staff, By::Cause, By::Channel, By::Group, By::Tribunal})
        m_by->addItem(byText(by), int(by));
    connect(m_by, &QComboBox::activated, this, &StatisticsPage::refresh);
    connect(m_chart, &CountChart::barClicked, this, [this](int series, int group) {
        openCases(m_groups->rows().at(group).name, [this, series, group] {
            const auto row = m_groups->rows().value(group);
            const auto &of = series == 0 || !row.before ? row.now : *row.before;
            return of.balance.concluded.cases.ids();
        });
    });
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, spacing, 0, 0);
    column->setSpacing(spacing);
    column->addWidget(chartCard(m_chartHead, m_by, m_chart), 3);
    column->addWidget(m_groups->view(), 2);
    column->addWidget(m_total);
    return sheet;
}

QWidget *StatisticsPage::buildOpen()
{
    using statistics::Load;
    const auto open = [this](const QString &title, const auto &cases) { openCases(title, cases); };
    const auto count = [](const QString &title, auto of) {
        return Figure<Load>{title, [of](const Load &load) { return QString::number((load.*of).number); },
                            [of](const Load &load) { return (load.*of).cases.ids(); }};
    };
    m_ageing = std::make_unique<FigureTable<OpenRow>>(openFigures(), u"ageingTable"_s,
                                                      tr("Open cases by age"), open);
    m_loads = std::make_unique<FigureTable<Load>>(
        std::vector<Figure<Load>>{
            {tr("Person"), [this](const Load &load) { return groupName(load.person.toString()); }, {}},
            count(tr("Open"), &Load::open),
            count(tr("Concluded"), &Load::concluded)},
        u"loadsTable"_s, tr("Load per person"), open);
    connect(m_ageingChart, &CountChart::barClicked, this, [this](int, int bar) {
        openCases(m_ageing->rows().at(bar).name,
                  [this, bar] { return m_ageing->rows().value(bar).count.cases.ids(); });
    });
    connect(m_loadChart, &CountChart::barClicked, this, [this](int series, int bar) {
        openCases(groupName(m_loads->rows().at(bar).person.toString()), [this, series, bar] {
            const auto load = m_loads->rows().value(bar);
            return series == 0 ? load.open.cases.ids() : load.concluded.cases.ids();
        });
    });
    connect(m_days, &QPushButton::clicked, this, [this] {
        openCases(tr("Concluded"), [this] { return m_view.figures.balance.concluded.cases.ids(); });
    });
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setSpacing(spacing);
    grid->addWidget(m_days, 0, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(chartCard(m_ageingHead, nullptr, m_ageingChart), 1, 0);
    grid->addWidget(chartCard(m_loadHead, nullptr, m_loadChart), 1, 1);
    grid->addWidget(m_ageing->view(), 2, 0);
    grid->addWidget(m_loads->view(), 2, 1);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
    return sheet;
}

QWidget *StatisticsPage::buildServing()
{
    m_serving = std::make_unique<FigureTable<statistics::Timeliness>>(
        servingFigures([this](const law::RuleId &rule) { return ruleName(place(), rule); }),
        u"servingTable"_s, tr("Service and notices, due in the period"),
        [this](const QString &title, const auto &cases) { openCases(title, cases); });
    return m_serving->view();
}

QWidget *StatisticsPage::buildChecks()
{
    auto *late = new TableView(m_late, u"lateEntriesTable"_s, tr("Typed after the period"));
    connect(late, &TableView::opened, this, [this](const QModelIndex &index) {
        QList<CaseId> among;
        for (const auto &entry : m_late->rows())
            among.append(entry.id);
        emit caseAsked(among.at(index.row()), among);
    });
    late->setWhenEmpty(tr("Nothing was typed after the period."));
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing);
    column->addWidget(new TableView(m_checks, u"checksTable"_s, tr("Self-check")), 1);
    column->addWidget(plainLabel(tr("Typed after the period, counted where their day says")));
    column->addWidget(late, 1);
    return sheet;
}

/// The forecast stands beside the figures where there is room, else in a tab.
QWidget *StatisticsPage::buildAside()
{
    constexpr int width = 288;
    for (auto *place : {m_aside, m_forecastTab})
        space(new QVBoxLayout(place));
    m_aside->layout()->setContentsMargins(14, 10, 14, 10);
    auto *title = plainLabel(tr("Forecast"));
    title->setFont(boldFont(Type::CardTitle));
    m_aside->layout()->addWidget(title);
    m_aside->setFixedWidth(width);
    m_aside->setObjectName(u"forecastAside"_s);
    m_aside->hide();
    m_forecastTab->layout()->addWidget(m_forecast);
    return m_aside;
}

void StatisticsPage::fitAside()
{
    constexpr int asideFrom = 1100;
    const bool isAside = width() >= asideFrom;
    if (isAside == m_tabs->isTabVisible(Forecast)) {
        (isAside ? m_aside : m_forecastTab)->layout()->addWidget(m_forecast);
        m_tabs->setTabVisible(Forecast, !isAside);
        m_aside->setVisible(isAside);
        m_forecast->setVisible(true);
        if (isAside && m_asked.from.isValid()) showForecast();
    }
}

void StatisticsPage::refresh()
{
    const auto period = m_period->period();
    if (!period || m_asOf->isWrong()) {
        notices()->tell(NoticeBar::Kind::Error,
                        tr("The period needs a first and a last day, in this order."));
        return;
    }
    m_asked = {period->from, period->to, m_asOf->date(), By(m_by->currentData().toInt()), false};
    ask(false, [this] { refreshTab(); });
}

void StatisticsPage::ask(bool withCases, std::function<void()> then)
{
    m_asked.withCases = withCases;
    const auto question = [query = m_asked](const desk::Desk &desk) -> Result<Shown> {
        auto view = desk.figures().ofPeriod(query);
        if (!view) return refuse(view);
        Shown shown{*view, {}};
        if (query.by != By::Month) return shown;
        auto before = desk.figures().ofPeriod(
            {query.from.addYears(-1), query.to.addYears(-1), query.asOf, By::Month, query.withCases});
        if (!before) return refuse(before);
        shown.lastYear = before->groups;
        return shown;
    };
    const auto answer = [this, then, asked = ++m_questions](const Result<Shown> &shown) {
        if (asked != m_questions) return; // another one is on its way
        if (!shown) return notices()->tell(shown.error());
        show(*shown);
        if (then) then();
    };
    if (withCases || m_asked.asOf)
        place().desk.askLong(this, question, answer);
    else
        place().desk.ask(this, question, answer);
}

const PeriodChooser &StatisticsPage::period() const
{
    return *m_period;
}

void StatisticsPage::openTab(Tab tab)
{
    if (m_tabs->isTabVisible(tab))
        m_tabs->setCurrentIndex(tab);
    else
        m_forecast->setFocus();
}

void StatisticsPage::refreshTab()
{
    auto *tab = m_tabs->currentWidget();
    if (tab == m_followUp) m_followUp->refresh();
    if (tab == m_forecastTab || !m_tabs->isTabVisible(Forecast)) showForecast();
    const bool needsCases = QList<int>{Open, Serving, Checks}.contains(m_tabs->currentIndex());
    if (needsCases && !m_view.withCases && m_asked.from.isValid()) ask(true);
}

void StatisticsPage::show(const Shown &shown)
{
    notices()->clear();
    m_view = shown.view;
    showFacts();
    showGauge(m_success, aimedAt(successRate));
    showGauge(m_closure, aimedAt(closureRate));
    showRates();
    showGroups(shown.lastYear);
    showOpen();
    m_serving->setRows(m_view.serving);
    m_checks->setRows(m_view.figures.checks);
    m_late->setRows(m_view.figures.lateEntries);
    if (!m_view.figures.lateEntries.isEmpty())
        notices()->tell(NoticeBar::Kind::Info,
                        tr("%n entry(ies) were typed after the period; they count where their day says.",
                           nullptr, int(m_view.figures.lateEntries.size())));
}

void StatisticsPage::showForecast()
{
    QList<QPair<QString, QString>> withTarget;
    for (const auto &indicator : m_view.indicators) {
        if (target(indicator.id))
            withTarget.append({indicator.id, indicatorName(m_view.indicators, indicator.id)});
    }
    m_forecast->setPeriod(m_view.figures.from, m_view.figures.to, withTarget);
}

void StatisticsPage::showGauge(RateGauge *gauge, const QString &indicator)
{
    if (const auto *rate = rateOf(m_view.figures.rates, indicator))
        gauge->setRate(indicatorName(m_view.indicators, indicator), *rate, target(indicator),
                       tr("Registered, not accepted: %1").arg(rate->notAccepted));
}

void StatisticsPage::showRates()
{
    QList<RateRow> rows;
    for (const auto &rate : m_view.figures.rates)
        rows.append({indicatorName(m_view.indicators, rate.indicator), rate, target(rate.indicator)});
    m_rates->setRows(rows);
}

void StatisticsPage::showGroups(const QList<statistics::Group> &lastYear)
{
    QList<GroupRow> rows;
    QStringList names;
    CountChart::Series now{tr("Concluded"), {}, false}, before{tr("Concluded a year before"), {}, true};
    for (const auto &group : m_view.groups) {
        GroupRow row{groupName(group.key), group, {}};
        for (const auto &earlier : lastYear) {
            if (earlier.to.addYears(1).toString(u"yyyy-MM"_s) == group.key) row.before = earlier;
        }
        const bool isOneYear = m_view.figures.from.year() == m_view.figures.to.year();
        names.append(isOneYear && m_asked.by == By::Month ? row.name.mid(5)
                                                          : row.name); // "03": all find room
        now.counts.append(group.balance.concluded.number);
        before.counts.append(row.before ? row.before->balance.concluded.number : 0);
        rows.append(row);
    }
    m_groups->setRows(rows);
    showTotal();
    m_hasLastYear = !lastYear.isEmpty();
    fitGroups();
    QList<CountChart::Series> series{now};
    if (!lastYear.isEmpty()) series.append(before);
    m_chartHead->show(tr("Concluded cases"), series);
    m_chart->show(names, series);
}

/// What stands beside the year before needs room.
void StatisticsPage::fitGroups()
{
    constexpr int lastYearFrom = 1080;
    const int room = width() - (m_tabs->isTabVisible(Forecast) ? 0 : m_aside->width());
    for (const int ofLastYear : columnsOfLastYear)
        m_groups->view()->setColumnHidden(ofLastYear, !m_hasLastYear || room < lastYearFrom);
    m_groups->view()->fitColumns();
}

/// A form in one of its tabs saves itself by the same key, and takes it first.
void StatisticsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !(event->modifiers() & Qt::ControlModifier)) return Page::keyPressEvent(event);
    if (!event->isAutoRepeat()) emit reportAsked();
}

void StatisticsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitAside();
    fitGroups();
}

/// Of the whole period: groups may share a case, and what is carried over adds up to nothing.
void StatisticsPage::showTotal()
{
    const auto &figures = m_view.figures;
    const auto rate = [&](const QString &name, const QString &indicator) {
        const auto *of = rateOf(figures.rates, indicator);
        return of && of->den > 0 ? u"%1 %2/%3 = %4 %"_s.arg(name).arg(of->num).arg(of->den).arg(
                                       statistics::percent(of->num, of->den))
                                 : QString();
    };
    const auto &balance = figures.balance;
    QStringList words{tr("Whole period"),
                      tr("carried over %1").arg(balance.carriedOver.number),
                      tr("accepted %1").arg(balance.accepted.number),
                      tr("concluded %1").arg(balance.concluded.number),
                      tr("carried forward %1").arg(balance.carriedForward.number),
                      tr("registered, not accepted %1").arg(figures.notAccepted.number),
                      tr("awaiting acceptance %1").arg(figures.waiting.number),
                      rate(tr("success"), successRate),
                      rate(tr("closure"), closureRate)};
    words.removeAll(QString());
    m_total->setText(words.join(u"　"_s));
}

void StatisticsPage::showOpen()
{
    const auto &days = m_view.figures.days;
    m_days->setText(days.median
                        ? tr("From acceptance to closing: median %1 days, 9 of 10 within %2 days (%3 cases).")
                              .arg(*days.median)
                              .arg(*days.p90)
                              .arg(days.cases)
                        : tr("Nothing was closed in this period."));
    QList<OpenRow> open;
    QStringList ages, people;
    CountChart::Series byAge{tr("Open"), {}, false}, loadOpen{tr("Open"), {}, false},
        loadConcluded{tr("Concluded"), {}, true};
    for (const auto &age : m_view.figures.ageing) {
        open.append({ageText(age), age.count});
        ages.append(ageText(age));
        byAge.counts.append(age.count.number);
    }
    open.append({tr("of these suspended"), m_view.figures.suspended});
    for (const auto &load : m_view.figures.loads) {
        people.append(groupName(load.person.toString()));
        loadOpen.counts.append(load.open.number);
        loadConcluded.counts.append(load.concluded.number);
    }
    m_ageing->setRows(open);
    m_loads->setRows(m_view.figures.loads);
    m_ageingHead->show(tr("Open cases by age"), {byAge});
    m_ageingChart->show(ages, {byAge});
    m_loadHead->show(tr("Load per person"), {loadOpen, loadConcluded});
    m_loadChart->show(people, {loadOpen, loadConcluded});
}

QString StatisticsPage::groupName(const QString &key) const
{
    if (const auto person = PersonId::fromString(key)) return m_view.people.value(*person, tr("not named"));
    if (const auto cause = casework::chosen<casework::Cause>(key)) return casework::label(*cause);
    if (const auto channel = casework::chosen<casework::Channel>(key)) return casework::label(*channel);
    if (const auto tag = casework::chosen<casework::Tag>(key)) return casework::label(*tag);
    if (key == "collective"_L1) return tr("Collective dispute");
    return key.isEmpty() ? tr("not named") : m_view.places.value(key, key);
}

QString StatisticsPage::aimedAt(const QString &family) const
{
    auto chosen = family;
    for (const auto &target : place().office().targets) {
        const auto of = std::ranges::find(m_view.indicators, target.indicator, &statistics::Indicator::id);
        const bool isOfFamily =
            of != m_view.indicators.end() && (of->id == family || of->variantOf == family);
        if (isOfFamily && m_view.targets.contains(of->id)) chosen = of->id;
    }
    return chosen;
}

std::optional<qint64> StatisticsPage::target(const QString &indicator) const
{
    const auto found = m_view.targets.constFind(indicator);
    return found == m_view.targets.cend() ? std::nullopt : std::optional(found->hundredths);
}

void StatisticsPage::openCases(const QString &title, const std::function<QList<CaseId>()> &cases)
{
    if (!m_view.withCases) {
        ask(true, [this, title, cases] { openCases(title, cases); });
        return;
    }
    const auto list = cases();
    if (list.isEmpty())
        return notices()->tell(NoticeBar::Kind::Info,
                               tr("%1: no case stands behind this number.").arg(title));
    auto *dialog =
        new CaseListDialog(place(), tr("%1: %n case(s)", nullptr, int(list.size())).arg(title), list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseListDialog::caseAsked, this, &StatisticsPage::caseAsked);
    dialog->open();
}

} // namespace tiaocai::ui
