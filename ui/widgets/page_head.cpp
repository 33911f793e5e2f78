// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_head.h"

#include "widgets/elided_label.h"
#include "widgets/layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

PageHead::PageHead(const QString &title)
    : m_back(iconButton(u"go-previous"_s, tr("Back (Alt+Left)"), u"backButton"_s))
    , m_title(new ElidedLabel(Type::PageTitle, u"pageTitle"_s))
    , m_facts(new ElidedLabel(Type::Body, u"pageFacts"_s))
    , m_chips(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_more(iconButton(u"overflow-menu"_s, tr("More"), u"headMore"_s))
{
    setObjectName(u"pageHead"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what has no room goes into ⋯
    m_title->setText(title);
    m_facts->setQuiet(true);
    m_facts->hide();
    m_back->hide();
    m_more->hide();
    connect(m_back, &QToolButton::clicked, this, &PageHead::backAsked);
    connect(m_more, &QToolButton::clicked, this, &PageHead::showMore);
    space(m_chips);
    space(m_buttons);
    auto *row = new QHBoxLayout(this);
    space(row);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addLayout(m_chips);
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->insertWidget(row->count(), m_more);
    setMinimumHeight(measures().field + 2);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    fit();
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    fit();
}

void PageHead::setChips(const QList<ChipWords> &chips)
{
    empty(m_chips);
    for (const auto &words : chips)
        m_chips->addWidget(new Chip(words));
    fit();
}

void PageHead::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

QWidget *PageHead::backButton() const
{
    return m_back;
}

QWidget *PageHead::moreButton() const
{
    return m_more;
}

void PageHead::addWidget(QWidget *widget)
{
    m_buttons->insertWidget(m_primary ? m_buttons->count() - 1 : m_buttons->count(), widget);
    fit();
}

void PageHead::addButton(QPushButton *button)
{
    m_others << button;
    addWidget(button);
}

void PageHead::setPrimary(QPushButton *button)
{
    m_primary = button;
    setRank(button, Rank::Primary);
    m_buttons->addWidget(button);
    fit();
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A button was shown, hidden or given other words.
bool PageHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
}

int PageHead::leastOfTitle() const
{
    constexpr int usualTitle = 270; // a longer one is elided before buttons go
    return std::min(m_title->sizeHint().width(), usualTitle);
}

int PageHead::neededWidth() const
{
    constexpr int usualFacts = 220; // longer ones are elided before buttons go
    int needed = leastOfTitle() +
                 (m_facts->isHidden() ? 0 : std::min(m_facts->sizeHint().width(), usualFacts) + spacing);
    for (int i = 0; i < m_chips->count(); ++i)
        needed += m_chips->itemAt(i)->widget()->sizeHint().width() + spacing;
    for (int i = 0; i < m_buttons->count(); ++i) {
        const auto *widget = m_buttons->itemAt(i)->widget();
        const bool isOther = m_others.contains(widget);
        const bool isAway = isOther && widget->property("isPutAway").toBool();
        if (!widget->isHidden() || isAway) needed += widget->sizeHint().width() + spacing;
    }
    return needed;
}

/// What the page itself hid stays hidden.
void PageHead::fit()
{
    if (m_isFitting) return;
    m_isFitting = true;
    m_title->setMinimumWidth(leastOfTitle()); // what has no room is the facts, and the buttons go into ⋯
    const bool isTight = width() > 0 && isVisible() && neededWidth() > width();
    bool any = false;
    for (auto *other : std::as_const(m_others)) {
        const bool isAway = other->property("isPutAway").toBool();
        if (isTight == isAway || (isTight && other->isHidden())) {
            any = any || isAway;
            continue;
        }
        other->setProperty("isPutAway", isTight);
        other->setVisible(!isTight);
        any = any || isTight;
    }
    m_more->setVisible(any);
    m_isFitting = false;
}

void PageHead::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto *other : std::as_const(m_others)) {
        if (!other->property("isPutAway").toBool()) continue;
        const auto key = keyOf(other);
        auto *action = menu->addAction(key.isEmpty() ? other->text() : other->text() + u'\t' + key);
        action->setEnabled(other->isEnabled());
        connect(action, &QAction::triggered, other, &QPushButton::click);
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

} // namespace tiaocai::ui
