// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "look/draw.h"
#include "look/tokens.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int toastHeight = 38, toastWidth = 420, margin = 16, toastTextLeft = 40;
constexpr auto staysFor = 10s;

} // namespace

Toast::Toast(QWidget *over)
    : QFrame(over)
    , m_text(new ElidedLabel(Type::Body, u"toastText"_s))
    , m_act(button({}, {}, u"toastAct"_s, Rank::Ghost))
{
    setObjectName(u"toast"_s);
    m_stays.setSingleShot(true);
    connect(&m_stays, &QTimer::timeout, this, &QWidget::hide);
    auto *close = iconButton(u"window-close"_s, tr("Close the notice"), u"toastClose"_s);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_act, &QPushButton::clicked, this, [this] {
        hide();
        m_does();
    });
    setSmall(m_act);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(toastTextLeft, 0, spacing, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(close);
    over->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &text, const QString &actWords, std::function<void()> act)
{
    const auto parts = actWords.split(u"  "_s);
    m_text->setText(text);
    m_act->setText(parts.value(0));
    setKey(m_act, parts.value(1));
    m_act->setVisible(!actWords.isEmpty());
    m_does = std::move(act);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_stays.start(staysFor);
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::place()
{
    const auto *over = parentWidget();
    const int width = std::min(toastWidth, over->width() - 2 * margin);
    setGeometry(margin, over->height() - toastHeight - margin, width, toastHeight);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), fieldRadius, tokens().surface, tokens().rule);
    painter.fillRect(QRect(0, 2, 4, height() - 4), tokens().ok);
    ui::paint(painter, QRectF(16, (height() - 12) / 2.0, 12, 12), Mark::Done);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_stays.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (isVisible()) m_stays.start(staysFor);
}

} // namespace tiaocai::ui
