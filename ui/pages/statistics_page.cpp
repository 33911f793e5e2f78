// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statistics_page.h"

#include "base/text.h"
#include "charts/count_chart.h"
#include "dialogs/case_list_dialog.h"
#include "pages/follow_up_panel.h"
#include "pages/forecast_panel.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/period_chooser.h"
#include "widgets/rate_gauge.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTabWidget>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using statistics::By;
using statistics::Rate;

struct StatisticsPage::Shown {
    desk::FiguresView view;
    QList<statistics::Group> lastYear; ///< by month, where months are shown
};

namespace {

const QString success = u"mediation-success"_s;
const QString closure = u"closure"_s;

const Rate *rateOf(const QList<Rate> &rates, const QString &indicator)
{
    const auto found = std::find_if(rates.begin(), rates.end(),
                                    [&](const Rate &rate) { return rate.indicator == indicator; });
    return found == rates.end() ? nullptr : &*found;
}

QString byText(By by)
{
    switch (by) {
    case By::Township:
        return StatisticsPage::tr("Township");
    case By::Month:
        return StatisticsPage::tr("Month");
    case By::Staff:
        return StatisticsPage::tr("Mediator or arbitrator");
    case By::Cause:
        return StatisticsPage::tr("Cause");
    case By::Tribunal:
        return StatisticsPage::tr("Tribunal");
    case By::Channel:
        return StatisticsPage::tr("Channel");
    case By::Group:
        return StatisticsPage::tr("Special group");
    }
    return {};
}

QString fraction(const Rate *rate)
{
    return rate && rate->den > 0 ? u"%1/%2"_s.arg(rate->num).arg(rate->den) : u"—"_s;
}

/// Small groups show their fraction alone: a ranking by 2 of 3 cases is none.
QString groupRate(const GroupRow &row, const QString &indicator)
{
    const auto *rate = rateOf(row.now.rates, indicator);
    if (!rate || rate->den < statistics::leastForPercent) return fraction(rate);
    return u"%1 = %2 %"_s.arg(fraction(rate), statistics::percent(rate->num, rate->den));
}

QList<CaseId> without(const Rate &rate)
{
    const QSet<CaseId> above(rate.above.begin(), rate.above.end());
    QList<CaseId> rest;
    for (const auto &id : rate.below) {
        if (!above.contains(id)) rest.append(id);
    }
    return rest;
}

std::vector<Figure<RateRow>> rateFigures()
{
    return {
        {StatisticsPage::tr("Rate"), [](const RateRow &row) { return row.name; }, {}},
        {StatisticsPage::tr("Counted"), [](const RateRow &row) { return QString::number(row.rate.num); },
         [](const RateRow &row) { return row.rate.above; }},
        {StatisticsPage::tr("Of"), [](const RateRow &row) { return QString::number(row.rate.den); },
         [](const RateRow &row) { return row.rate.below; }},
        {StatisticsPage::tr("Not counted"),
         [](const RateRow &row) { return QString::number(row.rate.den - row.rate.num); },
         [](const RateRow &row) { return without(row.rate); }},
        {StatisticsPage::tr("Percent"),
         [](const RateRow &row) {
             return row.rate.den == 0 ? u"—"_s : statistics::percent(row.rate.num, row.rate.den) + u" %"_s;
         },
         {}},
        {StatisticsPage::tr("Target"),
         [](const RateRow &row) { return row.target ? statistics::percentText(*row.target) + u" %"_s : QString(); },
         {}},
        {StatisticsPage::tr("Reached"),
         [](const RateRow &row) {
             const auto met = row.target ? statistics::isMet(row.rate.num, row.rate.den, *row.target) : std::nullopt;
             return !met ? QString() : (*met ? StatisticsPage::tr("yes") : StatisticsPage::tr("no"));
         },
         {}},
    };
}

std::vector<Figure<GroupRow>> groupFigures()
{
    const auto count = [](const QString &title, auto of) {
        return Figure<GroupRow>{title, [of](const GroupRow &row) { return QString::number(of(row).number); },
                                [of](const GroupRow &row) { return of(row).cases; }};
    };
    const auto percent = [](const QString &title, const QString &indicator) {
        return Figure<GroupRow>{title, [indicator](const GroupRow &row) { return groupRate(row, indicator); },
                                [indicator](const GroupRow &row) {
                                    const auto *rate = rateOf(row.now.rates, indicator);
                                    return rate ? rate->below : QList<CaseId>();
                                }};
    };
    return {
        {StatisticsPage::tr("Group"), [](const GroupRow &row) { return row.name; }, {}},
        count(StatisticsPage::tr("Carried over"), [](const GroupRow &row) { return row.now.balance.carriedOver; }),
        count(StatisticsPage::tr("Accepted"), [](const GroupRow &row) { return row.now.balance.accepted; }),
        count(StatisticsPage::tr("Concluded"), [](const GroupRow &row) { return row.now.balance.concluded; }),
        count(StatisticsPage::tr("Concluded a year before"),
              [](const GroupRow &row) { return row.before ? row.before->balance.concluded : statistics::Count(); }),
        count(StatisticsPage::tr("Carried forward"),
              [](const GroupRow &row) { return row.now.balance.carriedForward; }),
        count(StatisticsPage::tr("Registered, not accepted"), [](const GroupRow &row) { return row.now.notAccepted; }),
        percent(StatisticsPage::tr("Mediation success"), success),
        percent(StatisticsPage::tr("Closure"), closure),
    };
}

QString ageText(const statistics::Ageing &ageing)
{
    return ageing.upTo > 0 ? StatisticsPage::tr("up to %n day(s)", nullptr, ageing.upTo) : StatisticsPage::tr("longer");
}

std::vector<Column<statistics::Check>> checkColumns()
{
    return {
        {StatisticsPage::tr("Check"), [](const statistics::Check &check) { return check.text; }, {},
         [](const statistics::Check &check) { return icon(check.ok ? Mark::Done : Mark::Late); }},
        {StatisticsPage::tr("Result"),
         [](const statistics::Check &check) {
             return check.ok ? StatisticsPage::tr("agrees") : StatisticsPage::tr("does not agree");
         }},
    };
}

} // namespace

StatisticsPage::StatisticsPage(const Workplace &place)
    : Page(place, u"statisticsPage"_s, tr("Statistics"))
    , m_period(new PeriodChooser(place.today(), u"statistics"_s, PeriodChooser::Span::Year))
    , m_asOf(new DateEdit(place.today()))
    , m_success(new RateGauge(u"gaugeSuccess"_s))
    , m_closure(new RateGauge(u"gaugeClosure"_s))
    , m_tabs(new QTabWidget)
    , m_by(new QComboBox)
    , m_chart(new CountChart(u"groupChart"_s, tr("Concluded cases by group")))
    , m_days(plainLabel({}, u"daysToClose"_s))
    , m_forecast(new ForecastPanel(place))
    , m_followUp(new FollowUpPanel(place))
    , m_checks(new RowModel<statistics::Check>(checkColumns(), this))
{
    const auto open = [this](const QString &title, const QList<CaseId> &cases) { openCases(title, cases); };
    m_rates = std::make_unique<FigureTable<RateRow>>(rateFigures(), u"ratesTable"_s, tr("Rates"), open);
    m_groups = std::make_unique<FigureTable<GroupRow>>(groupFigures(), u"groupsTable"_s, tr("Groups"), open);
    body()->addLayout(buildChoices());
    body()->addLayout(buildGauges());
    m_tabs->setObjectName(u"statisticsTabs"_s);
    m_tabs->addTab(buildGroups(), tr("By group"));
    m_tabs->addTab(m_rates->view(), tr("All rates"));
    m_tabs->addTab(buildOpen(), tr("Time and load"));
    m_tabs->addTab(m_forecast, tr("Forecast"));
    m_tabs->addTab(m_followUp, tr("Follow-up"));
    m_tabs->addTab(new TableView(m_checks, u"checksTable"_s, tr("Self-check")), tr("Self-check"));
    body()->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_forecast, &ForecastPanel::casesAsked, this, &StatisticsPage::openCases);
    connect(m_followUp, &FollowUpPanel::caseAsked, this, &StatisticsPage::caseAsked);
    connect(m_followUp, &FollowUpPanel::refused, this, [this](const Refusal &refusal) { notices()->tell(refusal); });
}

QLayout *StatisticsPage::buildChoices()
{
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_period);
    auto *label = plainLabel(tr("as recorded until"));
    label->setBuddy(m_asOf);
    m_asOf->setObjectName(u"statisticsAsOf"_s);
    m_asOf->setAccessibleName(label->text());
    m_asOf->setPlaceholderText(tr("now"));
    row->addWidget(label);
    row->addWidget(m_asOf);
    row->addStretch(1);
    connect(m_period, &PeriodChooser::changed, this, &StatisticsPage::refresh);
    connect(m_asOf, &QLineEdit::editingFinished, this, [this] {
        if (m_asOf->date() != m_askedAsOf || m_asOf->isWrong()) refresh();
    });
    return row;
}

QLayout *StatisticsPage::buildGauges()
{
    auto *row = new QHBoxLayout;
    space(row);
    row->setSpacing(4 * spacing);
    row->addWidget(m_success, 1);
    row->addWidget(m_closure, 1);
    const auto opens = [this](RateGauge *gauge, const QString &indicator) {
        connect(gauge, &RateGauge::clicked, this, [this, indicator] {
            if (const auto *rate = rateOf(m_view.figures.rates, indicator))
                openCases(indicatorName(indicator), rate->below);
        });
    };
    opens(m_success, success);
    opens(m_closure, closure);
    return row;
}

QWidget *StatisticsPage::buildGroups()
{
    m_by->setObjectName(u"statisticsBy"_s);
    m_by->setAccessibleName(tr("Grouped by"));
    for (const auto by : {By::Month, By::Township, By::Staff, By::Cause, By::Channel, By::Group, By::Tribunal})
        m_by->addItem(byText(by), int(by));
    connect(m_by, &QComboBox::activated, this, &StatisticsPage::refresh);
    connect(m_chart, &CountChart::barClicked, this, [this](int series, int group) {
        const auto &row = m_groups->rows().at(group);
        const auto &of = series == 0 || !row.before ? row.now : *row.before;
        openCases(row.name, of.balance.concluded.cases);
    });
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(plainLabel(tr("Grouped by")));
    row->addWidget(m_by);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_chart, 3);
    column->addWidget(m_groups->view(), 2);
    return sheet;
}

QWidget *StatisticsPage::buildOpen()
{
    using statistics::Ageing;
    using statistics::Load;
    const auto open = [this](const QString &title, const QList<CaseId> &cases) { openCases(title, cases); };
    m_ageing = std::make_unique<FigureTable<Ageing>>(
        std::vector<Figure<Ageing>>{
            {tr("Open since acceptance"), ageText, {}},
            {tr("Cases"), [](const Ageing &age) { return QString::number(age.count.number); },
             [](const Ageing &age) { return age.count.cases; }}},
        u"ageingTable"_s, tr("Open cases by age"), open);
    m_loads = std::make_unique<FigureTable<Load>>(
        std::vector<Figure<Load>>{
            {tr("Person"), [this](const Load &load) { return groupName(load.person.toString()); }, {}},
            {tr("Open"), [](const Load &load) { return QString::number(load.open.number); },
             [](const Load &load) { return load.open.cases; }},
            {tr("Concluded"), [](const Load &load) { return QString::number(load.concluded.number); },
             [](const Load &load) { return load.concluded.cases; }}},
        u"loadsTable"_s, tr("Load per person"), open);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing);
    column->addWidget(m_days);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_ageing->view(), 1);
    row->addWidget(m_loads->view(), 1);
    column->addLayout(row, 1);
    return sheet;
}

void StatisticsPage::refresh()
{
    const auto period = m_period->period();
    if (!period || m_asOf->isWrong()) {
        notices()->tell(NoticeBar::Kind::Error, tr("The period needs a first and a last day, in this order."));
        return;
    }
    const auto by = By(m_by->currentData().toInt());
    m_askedAsOf = m_asOf->date();
    const desk::FiguresQuery query{period->from, period->to, m_asOf->date(), by};
    place().desk.ask(
        this,
        [query](const desk::Desk &desk) -> Result<Shown> {
            auto view = desk.figures(query);
            if (!view) return refuse(view);
            Shown shown{*view, {}};
            if (query.by != By::Month) return shown;
            auto before = desk.figures({query.from.addYears(-1), query.to.addYears(-1), query.asOf, By::Month});
            if (!before) return refuse(before);
            shown.lastYear = before->groups;
            return shown;
        },
        [this](const Result<Shown> &shown) {
            if (shown)
                show(*shown);
            else
                notices()->tell(shown.error());
        });
    m_followUp->refresh();
}

void StatisticsPage::show(const Shown &shown)
{
    notices()->clear();
    m_view = shown.view;
    showGauge(m_success, success);
    showGauge(m_closure, closure);
    showRates();
    showGroups(shown.lastYear);
    showOpen();
    m_checks->setRows(m_view.figures.checks);
    QList<QPair<QString, QString>> withTarget;
    for (const auto &indicator : m_view.indicators) {
        if (target(indicator.id)) withTarget.append({indicator.id, indicatorName(indicator.id)});
    }
    m_forecast->setPeriod(m_view.figures.from, m_view.figures.to, withTarget);
    if (!m_view.figures.lateEntries.isEmpty())
        notices()->tell(NoticeBar::Kind::Info,
                        tr("%n entry(ies) were typed after the period; they count where their day says.", nullptr,
                           int(m_view.figures.lateEntries.size())));
}

void StatisticsPage::showGauge(RateGauge *gauge, const QString &indicator)
{
    if (const auto *rate = rateOf(m_view.figures.rates, indicator))
        gauge->setRate(indicatorName(indicator), *rate, target(indicator),
                       tr("Registered, not accepted: %1").arg(m_view.figures.notAccepted.number));
}

void StatisticsPage::showRates()
{
    QList<RateRow> rows;
    for (const auto &rate : m_view.figures.rates)
        rows.append({indicatorName(rate.indicator), rate, target(rate.indicator)});
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
        names.append(row.name);
        now.counts.append(group.balance.concluded.number);
        before.counts.append(row.before ? row.before->balance.concluded.number : 0);
        rows.append(row);
    }
    m_groups->setRows(rows);
    m_groups->view()->setColumnHidden(4, lastYear.isEmpty());
    QList<CountChart::Series> series{now};
    if (!lastYear.isEmpty()) series.append(before);
    m_chart->show(tr("Concluded cases, %1 to %2").arg(toText(m_view.figures.from), toText(m_view.figures.to)), names,
                  series);
}

void StatisticsPage::showOpen()
{
    const auto &days = m_view.figures.days;
    m_days->setText(days.median ? tr("From acceptance to closing: median %1 days, 9 of 10 within %2 days (%3 cases).")
                                      .arg(*days.median)
                                      .arg(*days.p90)
                                      .arg(days.cases)
                                : tr("Nothing was closed in this period."));
    m_ageing->setRows(m_view.figures.ageing);
    m_loads->setRows(m_view.figures.loads);
}

QString StatisticsPage::indicatorName(const QString &id) const
{
    const bool isChinese = language().language() == QLocale::Chinese;
    for (const auto &indicator : m_view.indicators) {
        if (indicator.id == id) return isChinese ? indicator.nameZh : indicator.nameEn;
    }
    return id;
}

QString StatisticsPage::groupName(const QString &key) const
{
    if (const auto person = PersonId::fromString(key)) return m_view.people.value(*person, tr("not named"));
    if (const auto cause = casework::chosen<casework::Cause>(key)) return casework::label(*cause);
    if (const auto channel = casework::chosen<casework::Channel>(key)) return casework::label(*channel);
    if (const auto tag = casework::chosen<casework::Tag>(key)) return casework::label(*tag);
    return key.isEmpty() ? tr("not named") : key;
}

std::optional<qint64> StatisticsPage::target(const QString &indicator) const
{
    const auto found = m_view.targets.constFind(indicator);
    return found == m_view.targets.cend() ? std::nullopt : std::optional(found->hundredths);
}

void StatisticsPage::openCases(const QString &title, const QList<CaseId> &cases)
{
    auto *dialog = new CaseListDialog(place(), tr("%1: %n case(s)", nullptr, int(cases.size())).arg(title), cases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseListDialog::caseAsked, this, &StatisticsPage::caseAsked);
    dialog->open();
}

} // namespace tiaocai::ui
