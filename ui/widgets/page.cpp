// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

#include "dialogs/clock_dialog.h"
#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// On a small or scaled screen a page scrolls; title and notices stay.
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
    , m_title(heading(title, 1.4, u"pageTitle"_s))
    , m_notices(new NoticeBar)
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setObjectName(objectName);
    space(m_actions);
    space(m_body);
    m_actions->addWidget(m_title, 1);

    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addLayout(m_actions);
    column->addWidget(m_notices);
    column->addWidget(scrolled(m_body), 1);
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

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

QPushButton *Page::setPrimary(const QString &text, const QString &icon, const QString &objectName)
{
    auto *primary = button(text, icon, objectName);
    auto font = primary->font();
    font.setBold(true);
    primary->setFont(font);
    m_actions->addWidget(primary);
    return primary;
}

} // namespace tiaocai::ui
