// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_bar.h"

#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Typing is answered after a short rest, not letter by letter.
constexpr int typingRestMs = 150;
constexpr int widestField = 40 * spacing;

} // namespace

FilterBar::FilterBar(const Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_query(usualQuery())
    , m_tabs(new QTabBar)
    , m_field(new QLineEdit)
    , m_more(new QToolButton)
{
    setObjectName(u"filterBar"_s);
    auto *column = new QVBoxLayout(this);
    space(column);
    m_row = new QHBoxLayout;
    space(m_row);
    buildTabs();
    buildField();
    column->addLayout(m_row);
}

void FilterBar::buildTabs()
{
    m_tabs->setObjectName(u"caseQueues"_s);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *keep = button(tr("Keep as a list…"), u"list-add"_s, u"keepQueue"_s);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_tabs, 1);
    row->addWidget(keep);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_tabs, &QTabBar::tabBarClicked, this, &FilterBar::takeQueue);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_tabs->hasFocus()) takeQueue(index);
    });
    connect(keep, &QPushButton::clicked, this, &FilterBar::keep);
}

void FilterBar::buildField()
{
    m_field->setObjectName(u"casesFilter"_s);
    m_field->setAccessibleName(tr("Filter"));
    m_field->setPlaceholderText(tr("Filter this list  /"));
    m_field->setClearButtonEnabled(true);
    m_more->setObjectName(u"moreConditions"_s);
    m_more->setText(tr("+ Condition"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestMs);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_query.text = m_field->text();
        emit changed();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::left);
    m_field->installEventFilter(this);
    auto *out = button(tr("Export…"), u"document-export"_s, u"exportList"_s);
    out->setToolTip(tr("The list as it is shown (Ctrl+E)"));
    connect(out, &QPushButton::clicked, this, &FilterBar::exportAsked);
    m_field->setMaximumWidth(widestField);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_more);
    m_row->addStretch();
    m_row->addWidget(out);
}

desk::CaseQuery FilterBar::query() const
{
    auto query = m_query;
    query.text = m_field->text();
    return query;
}

void FilterBar::setText(const QString &text)
{
    m_query = {};
    m_field->setText(text);
    m_tabs->setCurrentIndex(int(m_usual) - 1);
    showPills();
}

bool FilterBar::canBeLifted() const
{
    return isNarrowed() && query() != usualQuery();
}

void FilterBar::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

/// What was typed first: the list that it narrowed stays.
void FilterBar::lift()
{
    if (!m_field->text().isEmpty()) {
        m_field->clear();
        m_query.text.clear();
        m_typing.stop();
        return void(emit changed());
    }
    m_asked.clear();
    setText({});
    m_typing.stop();
    emit changed();
}

void FilterBar::refresh()
{
    m_queues = usualQueues(m_place);
    m_usual = m_queues.size();
    m_queues << keptQueues(m_place);
    showQueues();
    QList<desk::CaseQuery> queries;
    for (const auto &queue : m_queues)
        queries << queue.query;
    m_place.desk.ask(
        this, [queries](const desk::Desk &desk) { return desk.cases().counts(queries); },
        [this](const Result<QList<int>> &counts) {
            if (!counts || counts->size() != m_tabs->count()) return;
            for (int i = 0; i < m_tabs->count(); ++i)
                m_tabs->setTabText(i, u"%1 %2"_s.arg(m_queues[i].name).arg(counts->at(i)));
        });
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.cases().townships(); },
        [this](const Result<QStringList> &townships) {
            if (townships && (m_conditions.isEmpty() || *townships != m_townships)) buildPills(*townships);
        });
}

void FilterBar::showQueues()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > m_queues.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < m_queues.size(); ++i) {
        if (i == m_tabs->count()) m_tabs->addTab(m_queues[i].name);
        if (!m_tabs->tabText(i).startsWith(m_queues[i].name + u' ')) m_tabs->setTabText(i, m_queues[i].name);
        m_tabs->setTabData(i, m_queues[i].name);
    }
    if (m_query == desk::CaseQuery()) m_tabs->setCurrentIndex(int(m_usual) - 1);
    for (int i = int(m_usual); i < m_tabs->count(); ++i) {
        if (m_tabs->tabButton(i, QTabBar::RightSide)) continue;
        auto *away = new QToolButton;
        away->setObjectName(u"forgetQueue"_s);
        away->setAutoRaise(true);
        away->setText(u"×"_s);
        away->setToolTip(tr("Keep this list no longer"));
        away->setAccessibleName(away->toolTip());
        connect(away, &QToolButton::clicked, this, [this, name = m_queues[i].name] {
            for (int tab = int(m_usual); tab < m_tabs->count(); ++tab) {
                if (m_tabs->tabData(tab).toString() == name) return forget(tab);
            }
        });
        m_tabs->setTabButton(i, QTabBar::RightSide, away);
    }
}

void FilterBar::buildPills(const QStringList &townships)
{
    m_townships = townships;
    qDeleteAll(m_pills);
    m_pills.clear();
    auto sorted = townships;
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    m_conditions = caseConditions(m_place, sorted);
    m_more->menu()->clear();
    for (const auto &condition : m_conditions) {
        auto *pill = buildPill(condition);
        m_pills[condition.key] = pill;
        m_row->insertWidget(m_row->indexOf(m_more), pill);
        if (condition.isUsual) continue;
        connect(m_more->menu()->addAction(condition.name), &QAction::triggered, this,
                [this, pill, key = condition.key] {
                    m_asked << key;
                    showPills();
                    pill->setFocus();
                    pill->showMenu();
                });
    }
    showPills();
}

QToolButton *FilterBar::buildPill(const Condition &condition)
{
    auto *pill = new QToolButton;
    pill->setObjectName(u"filter."_s + condition.key);
    pill->setFocusPolicy(Qt::StrongFocus);
    pill->setPopupMode(QToolButton::InstantPopup);
    pill->setCheckable(true);
    pill->setMenu(new QMenu(pill));
    connect(pill->menu(), &QMenu::aboutToShow, this, [this, pill, condition] { fillMenu(pill, condition); });
    return pill;
}

void FilterBar::fillMenu(QToolButton *pill, const Condition &condition)
{
    auto *menu = pill->menu();
    menu->clear();
    const auto now = condition.get(m_query);
    const auto add = [&](const ConditionValue &value) {
        auto *action = menu->addAction(value.text);
        action->setCheckable(true);
        action->setChecked(value.value == now);
        connect(action, &QAction::triggered, this, [this, condition, chosen = value.value] {
            condition.set(m_query, chosen);
            showPills();
            emit changed();
        });
    };
    add({{}, tr("All")});
    for (const auto &value : condition.values())
        add(value);
}

void FilterBar::showPills()
{
    for (const auto &condition : m_conditions) {
        auto *pill = m_pills.value(condition.key);
        const auto now = condition.get(m_query);
        const auto values = condition.values();
        const auto value = std::ranges::find(values, now, &ConditionValue::value);
        const auto text = value != values.end() ? value->text : now.isValid() ? now.toString() : tr("All");
        pill->setText(condition.name + u' ' + text);
        pill->setAccessibleName(condition.name + u' ' + text);
        pill->setChecked(now.isValid());
        pill->setVisible(condition.isUsual || now.isValid() || m_asked.contains(condition.key));
    }
}

void FilterBar::takeQueue(int index)
{
    if (index < 0 || index >= m_queues.size()) return;
    m_query = m_queues[index].query;
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(m_query.text);
    }
    m_typing.stop();
    showPills();
    emit changed();
}

void FilterBar::keep()
{
    auto *asking = new QInputDialog(this);
    asking->setObjectName(u"keepQueueDialog"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Keep as a list"));
    asking->setLabelText(tr("Name of the list"));
    connect(asking, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty()) return;
        auto kept = keptQueues(m_place);
        kept.removeIf([&](const Queue &queue) { return queue.name == name.trimmed(); });
        keepQueues(m_place, kept << Queue{name.trimmed(), query()});
        refresh();
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
    });
    asking->open();
}

void FilterBar::forget(int index)
{
    auto kept = keptQueues(m_place);
    if (index < m_usual || index - m_usual >= kept.size()) return;
    kept.removeAt(index - m_usual);
    keepQueues(m_place, kept);
    m_tabs->removeTab(index);
    refresh();
}

/// Down leads into the list; Ctrl+E is the window's, and a line edit would take it as the end of its line.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey) return QWidget::eventFilter(watched, event);
    const auto keys = static_cast<QKeyEvent *>(event)->keyCombination();
    if (event->type() == QEvent::ShortcutOverride && keys == (Qt::CTRL | Qt::Key_E)) {
        event->ignore();
        return true;
    }
    const bool isDown = event->type() == QEvent::KeyPress && keys.key() == Qt::Key_Down;
    if (isDown) emit left();
    return isDown;
}

/// Escape lifts what the list is narrowed by; where nothing is, it goes on to the page.
void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && canBeLifted()) return lift();
    QWidget::keyPressEvent(event);
}

} // namespace tiaocai::ui
