// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/act_list.h"

#include "casework/act_codec.h"
#include "statistics/search_query.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

constexpr int listWidth = 206;
constexpr int kindRole = Qt::UserRole, groupRole = Qt::UserRole + 1, numberRole = Qt::UserRole + 2;

/// By a part of its name as it is written or read, spaces left out: they would be words apart.
bool matches(const ActOffer &offer, const QString &text)
{
    return text.isEmpty() || casework::name(offer.kind).contains(text, Qt::CaseInsensitive) ||
           statistics::answers(QString(text).remove(u' '),
                               {{statistics::FoundIn::Name, casework::label(offer.kind)}});
}

std::optional<ActKind> kindOf(const QListWidgetItem *item)
{
    if (!item || !item->data(kindRole).isValid()) return std::nullopt;
    return ActKind(item->data(kindRole).toInt());
}

} // namespace

ActList::ActList(QWidget *parent)
    : QFrame(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"recordActs"_s);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_filter->setObjectName(u"recordFilter"_s);
    m_filter->setPlaceholderText(tr("Filter the acts"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setProperty(ownEnter, true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"recordList"_s);
    m_list->setAccessibleName(tr("Which act"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_filter, &QLineEdit::textEdited, this, &ActList::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (const auto kind = kindOf(item)) emit looked(*kind);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { take(item); });
}

void ActList::setOffers(const QList<ActOffer> &offers)
{
    m_offers = offers;
    m_showsAll = false;
    m_filter->clear();
    const QSignalBlocker quiet(m_list);
    fill();
}

void ActList::choose(ActKind kind)
{
    const QSignalBlocker quiet(m_list);
    const auto find = [this, kind]() -> QListWidgetItem * {
        for (int row = 0; row < m_list->count(); ++row) {
            auto *item = m_list->item(row);
            if (kindOf(item) == kind && (item->flags() & Qt::ItemIsSelectable)) return item;
        }
        return nullptr;
    };
    if (!find()) {
        m_offers.removeIf([kind](const ActOffer &offer) { return offer.kind == kind; });
        m_offers.prepend({kind, ActGroup::NextStep, 0, {}});
        fill();
    }
    m_list->setCurrentItem(find());
}

std::optional<ActKind> ActList::chosen() const
{
    return kindOf(m_list->currentItem());
}

void ActList::addHeader(ActGroup group, int count, bool isFolded)
{
    auto *item = new QListWidgetItem(
        group == ActGroup::NotNow ? u"%1 %2 %3"_s.arg(isFolded ? u"▸"_s : u"▾"_s, label(group)).arg(count)
                                  : label(group),
        m_list);
    item->setFlags(group == ActGroup::NotNow ? Qt::ItemIsEnabled : Qt::NoItemFlags);
    item->setData(groupRole, int(group));
}

void ActList::addOffer(const ActOffer &offer)
{
    auto words = casework::label(offer.kind);
    if (offer.number > 0) words.prepend(u"%1  "_s.arg(offer.number));
    if (!offer.reason.isEmpty()) words += u"\n　"_s + offer.reason;
    auto *item = new QListWidgetItem(words, m_list);
    item->setToolTip(words);
    item->setData(kindRole, int(offer.kind));
    item->setData(numberRole, offer.number);
    if (!offer.reason.isEmpty()) item->setFlags(Qt::NoItemFlags);
}

void ActList::fill()
{
    const auto text = m_filter->text().trimmed();
    m_list->clear();
    QMap<ActGroup, QList<ActOffer>> groups;
    for (const auto &offer : m_offers) {
        if (matches(offer, text)) groups[offer.group].append(offer);
    }
    for (int at = 0; at <= int(ActGroup::NotNow); ++at) {
        const auto group = ActGroup(at);
        if (groups[group].isEmpty()) continue;
        const bool isFolded = group == ActGroup::NotNow && !m_showsAll && text.isEmpty();
        addHeader(group, int(groups[group].size()), isFolded);
        if (isFolded) continue;
        for (const auto &offer : groups[group])
            addOffer(offer);
    }
    if (m_list->count() == 0 && !text.isEmpty())
        (new QListWidgetItem(tr("No act is called like this."), m_list))->setFlags(Qt::NoItemFlags);
}

void ActList::filter(const QString &)
{
    const QSignalBlocker quiet(m_list);
    fill();
}

void ActList::take(const QListWidgetItem *item)
{
    if (!item) return;
    if (item->data(groupRole).toInt() == int(ActGroup::NotNow) && item->data(groupRole).isValid()) {
        m_showsAll = !m_showsAll;
        const QSignalBlocker quiet(m_list);
        return fill();
    }
    const auto kind = kindOf(item);
    if (kind && (item->flags() & Qt::ItemIsSelectable)) emit taken(*kind);
}

bool ActList::listKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentItem());
        return true;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        const int number = item->data(numberRole).toInt();
        if (number == 0 || key != Qt::Key_0 + number) continue;
        m_list->setCurrentItem(item);
        take(item);
        return true;
    }
    return false;
}

/// In the filter, Down and Enter go on into the list.
bool ActList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool lifts = watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(lifts);
        return lifts;
    }
    if (lifts) {
        m_filter->clear();
        filter({});
        return true;
    }
    if (key->modifiers() & ~Qt::KeypadModifier) return false;
    if (watched == m_list) return listKey(key->key());
    const bool goesOn =
        key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched != m_filter || !goesOn) return false;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!(m_list->item(row)->flags() & Qt::ItemIsSelectable)) continue;
        m_list->setCurrentRow(row);
        m_list->setFocus(Qt::TabFocusReason);
        break;
    }
    return true;
}

} // namespace tiaocai::ui
