// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/top_bar.h"

#include "frame/person_box.h"
#include "look/tokens.h"
#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 392, leastSearch = 120, wordsFrom = 900, roleFrom = 720;

class UprightLine : public QWidget {
public:
    UprightLine() { setFixedSize(1, 20); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().line); }
};

} // namespace

TopBar::TopBar(QLineEdit *search)
    : m_demonstration(plainLabel({}, u"demonstrationBanner"_s))
    , m_open(quietLabel({}, u"openBanner"_s))
    , m_undo(button(tr("Undo  Ctrl+Z"), u"edit-undo"_s, u"undoButton"_s, Rank::Ghost))
    , m_help(button(tr("Help"), u"help-contents"_s, u"helpButton"_s, Rank::Ghost))
    , m_person(new PersonBox)
{
    setObjectName(u"topBar"_s);
    setFixedHeight(std::max(barHeight, measures().field + 14));
    search->setMaximumWidth(searchWidth);
    search->setMinimumWidth(leastSearch);
    m_undo->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    m_help->setToolTip(tr("The guide (Shift+F1); all keys (F12)"));
    connect(m_undo, &QPushButton::clicked, this, &TopBar::undoAsked);
    connect(m_help, &QPushButton::clicked, this, &TopBar::helpAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageMargin, 0, spacing, 0);
    row->setSpacing(spacing);
    row->addWidget(search, 1);
    row->addStretch();
    row->addWidget(m_demonstration, 0, Qt::AlignVCenter);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_help);
    row->addWidget(new UprightLine);
    row->addWidget(m_person);
    setUndo({});
    auto colors = m_demonstration->palette(); // of no look: it is to be noticed in both
    colors.setColor(QPalette::Window, QColor(0x5b, 0x2a, 0x86));
    colors.setColor(QPalette::WindowText, Qt::white);
    m_demonstration->setPalette(colors);
    m_demonstration->setAutoFillBackground(true);
    m_demonstration->setMargin(spacing / 2);
    m_demonstration->hide();
    m_open->hide();
}

void TopBar::setDemonstration(bool isOne)
{
    m_demonstration->setVisible(isOne);
    showDemonstration();
}

/// Whole where there is room, and always there.
void TopBar::showDemonstration()
{
    constexpr int wholeFrom = 1100;
    const auto whole = tr("Demonstration: invented cases. Nothing here may be used in a real procedure.");
    m_demonstration->setText(width() >= wholeFrom ? whole : tr("Demonstration"));
    m_demonstration->setToolTip(whole);
}

void TopBar::setOpen(bool isOpen)
{
    m_open->setVisible(isOpen);
    showOpen();
}

void TopBar::showOpen()
{
    constexpr int wholeFrom = 1100;
    m_open->setText(width() >= wholeFrom ? tr("No accounts: open to whoever has the file") : tr("Open"));
    m_open->setToolTip(
        tr("Whoever has the office file can read it and write in any name. Accounts are set up under "
           "Settings, Accounts."));
    m_open->setAccessibleName(tr("No accounts: open to whoever has the file"));
}

bool TopBar::hasUndo() const
{
    return m_undo->isEnabled();
}

void TopBar::setUndo(const QString &what)
{
    m_undo->setEnabled(!what.isEmpty());
    m_undo->setToolTip(what.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(what).toHtmlEscaped());
    m_undo->setAccessibleDescription(what);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasWords = width() >= wordsFrom;
    m_undo->setText(hasWords ? tr("Undo  Ctrl+Z").section(u"  "_s, 0, 0) : QString());
    m_undo->setAccessibleName(tr("Undo  Ctrl+Z").section(u"  "_s, 0, 0));
    setKey(m_undo, hasWords ? u"Ctrl+Z"_s : QString());
    m_help->setText(hasWords ? tr("Help") : QString());
    m_help->setAccessibleName(tr("Help"));
    m_person->setNarrow(width() < roleFrom);
    showDemonstration();
    showOpen();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace tiaocai::ui
