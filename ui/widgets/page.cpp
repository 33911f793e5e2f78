// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

#include "dialogs/clock_dialog.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int topMargin = 13, bottomMargin = 14, pageGap = 10;

/// On a small or scaled screen a page scrolls; head and notices stay.
QWidget *scrolled(QLayout *body)
{
    auto *sheet = new QWidget;
    sheet->setLayout(body);
    auto *area = new QScrollArea;
    area->setObjectName(u"pageArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    return area;
}

} // namespace

Page::Page(const Workplace &place, const QString &objectName, const QString &title)
    : m_place(place)
    , m_head(new PageHead(title))
    , m_notices(new NoticeBar)
    , m_body(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(objectName);
    setAccessibleName(title);
    space(m_body);
    m_body->setSpacing(pageGap);
    space(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, topMargin, pageMargin, bottomMargin);
    column->setSpacing(pageGap);
    column->addWidget(m_head);
    column->addWidget(m_notices);
    column->addWidget(scrolled(m_body), 1);
    column->addLayout(m_foot);
    connect(m_notices, &NoticeBar::refused, this, &Page::offerRemedy);
}

/// A clock that was ahead is told about where it stands in the way.
void Page::offerRemedy(const Refusal &refusal)
{
    if (refusal.code != u"clock-set-back") return;
    m_notices->offer(tr("Correct the clock…"), u"correctClock"_s, [this] {
        auto *dialog = new ClockDialog(m_place, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ClockDialog::corrected, this, [this] {
            m_notices->tell(
                NoticeBar::Kind::Info,
                tr("It is recorded that the clock was ahead. Work goes on; do again what was refused."));
        });
        dialog->open();
    });
}

QPushButton *Page::setPrimary(const QString &text, const QString &icon, const QString &objectName)
{
    auto *primary = button(text, icon, objectName);
    m_head->setPrimary(primary);
    return primary;
}

} // namespace tiaocai::ui
