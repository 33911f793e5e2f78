// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/summary_card.h"

#include "look/tokens.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/marks.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardLabelWidth = 64;

} // namespace

SummaryCard::SummaryCard()
    : m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_people(new QGridLayout)
    , m_matter(new QGridLayout)
    , m_related(new QToolButton)
    , m_fold(new QToolButton)
    , m_facts(plainLabel({}, u"caseFacts"_s))
{
    setObjectName(u"caseSummary"_s);
    setFrameShape(QFrame::StyledPanel);
    m_related->setObjectName(u"caseRelated"_s);
    m_related->setAccessibleName(tr("Related cases"));
    m_related->setPopupMode(QToolButton::InstantPopup);
    m_related->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_related->setIcon(ui::icon(u"view-history"_s));
    m_related->hide();
    m_fold->setObjectName(u"caseFactsFold"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setText(tr("Facts and reasons"));
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_facts->setVisible(open);
    });
    space(m_columns);
    m_columns->setSpacing(3 * spacing);
    for (auto *column : {m_people, m_matter}) {
        column->setHorizontalSpacing(spacing);
        column->setVerticalSpacing(spacing / 2);
        column->setColumnMinimumWidth(0, cardLabelWidth);
        column->setColumnStretch(1, 1);
        auto *side = new QVBoxLayout;
        space(side);
        side->addLayout(column);
        side->addStretch(1);
        m_columns->addLayout(side, column == m_people ? 4 : 3);
    }
    auto *links = new QHBoxLayout;
    space(links);
    links->addWidget(m_fold);
    links->addStretch(1);
    links->addWidget(m_related);
    auto *whole = new QVBoxLayout(this);
    space(whole);
    whole->setContentsMargins(cardMargin, spacing, cardMargin, spacing / 2);
    whole->setSpacing(spacing / 2);
    whole->addLayout(m_columns);
    whole->addLayout(links);
    whole->addWidget(m_facts);
}

void SummaryCard::show(const reports::CaseSummary &summary)
{
    setUpdatesEnabled(false);
    fill(m_people, summary.people);
    fill(m_matter, summary.matter);
    m_facts->setText(summary.facts);
    m_fold->setVisible(!summary.facts.isEmpty());
    m_fold->setChecked(false);
    setUpdatesEnabled(true);
}

/// Several parties of a side stand under one label.
void SummaryCard::fill(QGridLayout *column, const QList<reports::CaseSummary::Line> &lines)
{
    empty(column);
    QString before;
    for (int row = 0; row < lines.size(); ++row) {
        addLine(column, row, lines[row], lines[row].key == before);
        before = lines[row].key;
    }
}

void SummaryCard::addLine(QGridLayout *column, int row, const reports::CaseSummary::Line &line, bool goesOn)
{
    column->addWidget(quietLabel(goesOn ? QString() : line.label), row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *words = new QHBoxLayout;
    space(words);
    if (line.key == u"next") {
        auto *mark = new QLabel;
        mark->setPixmap(ui::icon(Mark::Meeting).pixmap(14, 14));
        words->addWidget(mark);
    }
    if (!line.main.isEmpty()) {
        auto *main = new ElidedLabel(Type::Body, u"summary."_s + line.key);
        auto bold = main->font();
        bold.setBold(true);
        main->setFont(bold);
        main->setText(line.main);
        words->addWidget(main);
    }
    auto *rest = new ElidedLabel(Type::Body, u"summaryRest."_s + line.key);
    rest->setText(line.rest);
    words->addWidget(rest);
    for (const auto &fact : line.facts)
        words->addWidget(new Chip({ChipWords::Kind::Fact, fact}));
    words->addStretch(1);
    column->addLayout(words, row, 1);
}

void SummaryCard::setRelated(QMenu *cases)
{
    delete m_related->menu();
    m_related->setMenu(cases);
    cases->setParent(m_related, cases->windowFlags());
    m_related->setText(tr("%n related case(s)", nullptr, int(cases->actions().size())));
    m_related->setVisible(!cases->isEmpty());
}

QString SummaryCard::text() const
{
    QStringList words;
    for (const auto *label : findChildren<QLabel *>())
        words << label->text();
    return words.join(u'\n');
}

QSize SummaryCard::minimumSizeHint() const
{
    auto least = QFrame::minimumSizeHint();
    if (m_columns->direction() == QBoxLayout::TopToBottom) return least;
    const int narrower =
        std::min(m_columns->itemAt(0)->minimumSize().width(), m_columns->itemAt(1)->minimumSize().width());
    least.rwidth() -= narrower + m_columns->spacing();
    return least;
}

void SummaryCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_columns->direction() == QBoxLayout::LeftToRight)
        m_leastBeside = layout()->totalMinimumSize().width();
    m_columns->setDirection(width() < m_leastBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tiaocai::ui
