// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "look/draw.h"
#include "look/tokens.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_paint.h"
#include "words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Paint {
    QColor ground, ink;
    Mark mark;
};

Paint paintOf(NoticeBar::Kind kind)
{
    const auto &worn = tokens();
    switch (kind) {
    case NoticeBar::Kind::Info:
        return {worn.infoGround, worn.accent, Mark::Know};
    case NoticeBar::Kind::Success:
        return {worn.okGround, worn.ok, Mark::Done};
    case NoticeBar::Kind::Warning:
        return {worn.warnGround, worn.warn, Mark::Attention};
    case NoticeBar::Kind::Error:
        return {worn.dangerGround, worn.danger, Mark::Late};
    }
    return {};
}

} // namespace

void paintNotice(QPainter &painter, const QRect &box, const QColor &ground, const QColor &ink, Mark mark)
{
    constexpr int edge = 4, markLeft = 16, markSide = 13;
    drawBox(painter, box, fieldRadius, ground, ink);
    painter.fillRect(QRect(box.left(), box.top() + 2, edge, box.height() - 4), ink);
    paint(painter,
          QRectF(box.left() + markLeft, box.top() + (box.height() - markSide) / 2.0, markSide, markSide),
          mark, ink);
}

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_offers(new QHBoxLayout)
    , m_text(plainLabel({}, u"noticeText"_s))
    , m_more(quietLabel({}, u"noticeMore"_s))
    , m_close(iconButton(u"window-close"_s, tr("Close the notice"), u"noticeClose"_s))
{
    setObjectName(u"noticeBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(measures().notice - spacing);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(noticeTextLeft - spacing, spacing / 2, spacing, spacing / 2);
    row->setSpacing(spacing);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    space(m_offers);
    row->addLayout(m_offers);
    row->addWidget(m_close);
    hide();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const auto *notice = gravest();
    if (!notice) return;
    const auto paint = paintOf(notice->kind);
    QPainter painter(this);
    paintNotice(painter, rect(), paint.ground, paint.ink, paint.mark);
}

const NoticeBar::Notice *NoticeBar::gravest() const
{
    const Notice *found = nullptr;
    for (const auto &notice : m_notices) {
        if (!found || notice.kind >= found->kind) found = &notice;
    }
    return found;
}

void NoticeBar::put(Notice notice)
{
    m_notices.removeIf([&](const Notice &other) { return other.id == notice.id; });
    m_notices.append(std::move(notice));
    show();
}

void NoticeBar::tell(Kind kind, const QString &text)
{
    put({{}, kind, text, {}});
}

void NoticeBar::tell(const Refusal &refusal)
{
    tell(Kind::Error, refusalText(refusal));
    if (auto *field = fieldOf(parentWidget(), refusal.member)) field->setFocus();
    emit refused(refusal);
}

void NoticeBar::stand(const QString &id, Kind kind, const QString &text)
{
    put({id, kind, text, {}});
}

void NoticeBar::end(const QString &id)
{
    m_notices.removeIf([&](const Notice &notice) { return notice.id == id; });
    show();
}

void NoticeBar::offer(const QString &text, const QString &objectName, std::function<void()> act)
{
    if (m_notices.isEmpty()) return;
    m_notices.last().offers.append({text, objectName, std::move(act)});
    show();
}

void NoticeBar::withdraw(const QString &objectName)
{
    for (auto &notice : m_notices)
        notice.offers.removeIf([&](const Offer &offer) { return offer.objectName == objectName; });
    show();
}

void NoticeBar::clear()
{
    m_notices.clear();
    show();
}

void NoticeBar::close()
{
    const auto *notice = gravest();
    if (notice) end(QString(notice->id));
}

void NoticeBar::show()
{
    const auto *notice = gravest();
    setVisible(notice);
    showOffers(notice ? notice->offers : QList<Offer>());
    if (!notice) return;
    m_text->setText(notice->text);
    const auto more = m_notices.size() - 1;
    m_more->setVisible(more > 0);
    if (more > 0) m_more->setText(tr("%n more", nullptr, int(more)));
    setAccessibleName(notice->text);
    update();
}

/// Those that go may be the button that was just pressed.
void NoticeBar::showOffers(const QList<Offer> &offers)
{
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(); // and not wherever Tab would go
    for (auto *made : findChildren<QPushButton *>()) {
        made->setObjectName(u"withdrawn"_s);
        made->hide();
        made->deleteLater();
    }
    for (const auto &offer : offers) {
        auto *made = button(offer.text, {}, offer.objectName);
        setSmall(made);
        made->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
        m_offers->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, offer] {
            withdraw(offer.objectName);
            offer.act();
        });
    }
}

QString NoticeBar::text() const
{
    const auto *notice = gravest();
    return notice ? notice->text : QString();
}

} // namespace tiaocai::ui
