// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "widgets/layout.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString icon;
    QColor edge, ground;
};

Look lookOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Info:
        return {u"dialog-information"_s, QColor(0x1f, 0x5f, 0xa8), QColor(0xe7, 0xf0, 0xfa)};
    case NoticeBar::Kind::Warning:
        return {u"dialog-warning"_s, QColor(0xa8, 0x5a, 0x00), QColor(0xfd, 0xf1, 0xdd)};
    case NoticeBar::Kind::Error:
        return {u"dialog-error"_s, QColor(0xb7, 0x1c, 0x1c), QColor(0xfb, 0xe7, 0xe7)};
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(plainLabel())
    , m_text(plainLabel({}, u"noticeText"_s))
    , m_close(new QToolButton)
{
    setObjectName(u"noticeBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(QIcon::fromTheme(u"window-close"_s));
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);

    auto *row = new QHBoxLayout(this);
    space(row, spacing / 2);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(Kind kind, const QString &text)
{
    const auto look = lookOf(kind);
    auto colors = palette();
    colors.setColor(QPalette::Window, look.ground);
    colors.setColor(QPalette::WindowText, QColor(0x1b, 0x1b, 0x1b));
    setPalette(colors);
    m_mark->setPixmap(QIcon::fromTheme(look.icon).pixmap(2 * spacing));
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

void NoticeBar::tell(const Refusal &refusal)
{
    tell(Kind::Error, refusalText(refusal));
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace tiaocai::ui
