// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/forecast_panel.h"

#include "base/text.h"
#include "tables/case_names.h"
#include "tables/line_delegate.h"
#include "widgets/layout.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using statistics::Forecast;

namespace {

QString fraction(qint64 num, qint64 den)
{
    return den == 0 ? u"0/0"_s : u"%1/%2 = %3 %"_s.arg(num).arg(den).arg(statistics::percent(num, den));
}

QString words(const Forecast &forecast)
{
    const auto target = statistics::percentText(forecast.target);
    if (forecast.bestDen == 0)
        return ForecastPanel::tr("Nothing to be rated yet in this period; the target is %1 %.").arg(target);
    const auto today =
        ForecastPanel::tr("Today: %1, target %2 %.").arg(fraction(forecast.num, forecast.den), target);
    if (!forecast.reachable)
        return today + u'\n' +
               ForecastPanel::tr(
                   "The target cannot be reached any more in this period. The best that can still "
                   "be reached is %1.")
                   .arg(fraction(forecast.bestNum, forecast.bestDen));
    if (forecast.missing == 0)
        return today + u'\n' +
               ForecastPanel::tr("The target is reached. What is still open may change that.");
    return today + u'\n' +
           ForecastPanel::tr(
               "To reach it, the first %n case(s) of this list must close in time and well, the last by %1.",
               nullptr, int(forecast.missing))
               .arg(toText(forecast.by));
}

} // namespace

/// The forecast, and who stands behind its cases.
struct ForecastPanel::Answer {
    Forecast forecast;
    QHash<CaseId, QString> names;
};

ForecastPanel::ForecastPanel(const Workplace &place)
    : m_place(place)
    , m_indicator(new QComboBox)
    , m_words(plainLabel({}, u"forecastWords"_s))
    , m_whatIf(plainLabel({}, u"forecastWhatIf"_s))
    , m_open(new QTreeWidget)
{
    m_indicator->setObjectName(u"forecastIndicator"_s);
    m_indicator->setAccessibleName(tr("Target of"));
    m_words->setWordWrap(true);
    m_open->setObjectName(u"forecastCases"_s);
    m_open->setAccessibleName(tr("Cases that can still help"));
    m_open->setHeaderLabels({tr("Case"), tr("Parties"), tr("Due")});
    m_open->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setItemDelegate(new LineDelegate(m_open));
    m_open->setRootIsDecorated(false);
    m_open->setUniformRowHeights(true);
    m_open->header()->setStretchLastSection(false);
    m_open->header()->setMinimumSectionSize(7 * spacing); // no head is cut where no case stands below
    m_open->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_open->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_indicator, &QComboBox::activated, this, &ForecastPanel::ask);
    connect(m_open, &QTreeWidget::itemChanged, this, &ForecastPanel::ask);
    connect(m_open, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        emit casesAsked(item->text(0), {m_listed.at(m_open->indexOfTopLevelItem(item)).id});
    });
    setFocusProxy(m_open);
    m_indicator->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_indicator->setMinimumWidth(0);
    m_whatIf->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(m_indicator);
    column->addWidget(m_words);
    column->addWidget(m_open, 1);
    column->addWidget(m_whatIf);
}

void ForecastPanel::setPeriod(QDate from, QDate to, const QList<QPair<QString, QString>> &indicators)
{
    m_from = from;
    m_to = to;
    const auto chosen = m_indicator->currentData();
    m_indicator->clear();
    for (const auto &[id, name] : indicators)
        m_indicator->addItem(name, id);
    m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(chosen)));
    ask();
}

QSet<CaseId> ForecastPanel::ticked() const
{
    QSet<CaseId> ids;
    for (int i = 0; i < m_open->topLevelItemCount(); ++i) {
        if (m_open->topLevelItem(i)->checkState(0) == Qt::Checked) ids.insert(m_listed.at(i).id);
    }
    return ids;
}

void ForecastPanel::ask()
{
    if (m_indicator->currentIndex() < 0) return;
    m_place.desk.askLong(
        this,
        [id = m_indicator->currentData().toString(), from = m_from, to = m_to,
         marked = ticked()](const desk::Desk &desk) -> Result<Answer> {
            const auto forecast = desk.figures().forecast(id, from, to, marked);
            if (!forecast) return refuse(forecast);
            QList<CaseId> cases;
            for (const auto &one : forecast->open)
                cases << one.id;
            return partiesOf(desk, cases).map([&](const QHash<CaseId, QString> &names) {
                return Answer{*forecast, names};
            });
        },
        [this](const Result<Answer> &answer) { show(answer); });
}

void ForecastPanel::show(const Result<Answer> &answer)
{
    if (!answer) {
        m_words->setText(answer.error().text);
        m_whatIf->clear();
        showOpen({});
        return;
    }
    const auto *forecast = &answer->forecast;
    m_names = answer->names;
    m_words->setText(words(*forecast));
    showOpen(forecast->open);
    m_whatIf->setText(
        ticked().isEmpty()
            ? tr("Tick cases to see what closing them well would make of the rate.")
            : tr("With the ticked cases: %1.").arg(fraction(forecast->whatIfNum, forecast->whatIfDen)));
}

void ForecastPanel::showOpen(const QList<statistics::OpenCase> &open)
{
    const auto marked = ticked();
    const QSignalBlocker quiet(m_open);
    m_open->clear();
    m_listed = open;
    for (const auto &one : open) {
        auto *item =
            new QTreeWidgetItem(m_open, {shortNumber(one.number), m_names.value(one.id), toText(one.due)});
        item->setToolTip(0, one.number);
        item->setCheckState(0, marked.contains(one.id) ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace tiaocai::ui
