// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "ui/look.h"
#include "widgets/layout.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tint {
    QString icon;
    QColor ground;
};

Tint tintOf(NoticeBar::Kind kind, Look look)
{
    const bool light = look == Look::Light;
    switch (kind) {
    case NoticeBar::Kind::Info:
        return {u"dialog-information"_s, QColor(light ? 0xe7f0fa : 0x1d3350)};
    case NoticeBar::Kind::Warning:
        return {u"dialog-warning"_s, QColor(light ? 0xfdf1dd : 0x4a3512)};
    case NoticeBar::Kind::Error:
        return {u"dialog-error"_s, QColor(light ? 0xfbe7e7 : 0x4f1f1f)};
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_offers(new QHBoxLayout)
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
    space(m_offers);
    row->addLayout(m_offers);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(Kind kind, const QString &text)
{
    withdrawAll();
    const auto tint = tintOf(kind, wornLook());
    auto colors = palette();
    colors.setColor(QPalette::Window, tint.ground);
    setPalette(colors);
    m_mark->setPixmap(QIcon::fromTheme(tint.icon).pixmap(2 * spacing));
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

void NoticeBar::offer(const QString &text, const QString &objectName, std::function<void()> act)
{
    auto *made = button(text, {}, objectName);
    m_offers->addWidget(made);
    connect(made, &QPushButton::clicked, this, [this, objectName, act = std::move(act)] {
        withdraw(objectName);
        act();
    });
}

void NoticeBar::withdraw(const QString &objectName)
{
    for (auto *made : findChildren<QPushButton *>(objectName)) {
        made->setObjectName(u"withdrawn"_s);
        made->hide();
        made->deleteLater();
    }
}

void NoticeBar::withdrawAll()
{
    for (const auto *made : findChildren<QPushButton *>())
        withdraw(made->objectName());
}

void NoticeBar::clear()
{
    withdrawAll();
    hide();
}

void NoticeBar::tell(const Refusal &refusal)
{
    tell(Kind::Error, refusalText(refusal));
    emit refused(refusal);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace tiaocai::ui
