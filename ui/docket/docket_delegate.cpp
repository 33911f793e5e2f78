// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/docket_delegate.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "widgets/marks.h"
#include "words.h"

#include <QPainter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::HeardHow;
using hearings::DocketSession;
using hearings::SessionStatus;

namespace {

constexpr int edgeWidth = 4, cardInset = 2, cardSide = 8, wordLine = 16, concernSide = 12, barHeight = 5;

QColor edgeInk(const DocketSession &session)
{
    if (!session.isHearing) return tokens().neutral;
    switch (session.how.value_or(HeardHow::AtTheCourt)) {
    case HeardHow::AtTheCourt:
        return tokens().accent;
    case HeardHow::Local:
        return tokens().ok;
    case HeardHow::OnCircuit:
        return tokens().hold;
    }
    return tokens().accent;
}

QColor cardGround(const DocketSession &session)
{
    if (!session.isHearing) return tokens().neutralGround;
    switch (session.how.value_or(HeardHow::AtTheCourt)) {
    case HeardHow::AtTheCourt:
        return tokens().infoGround;
    case HeardHow::Local:
        return tokens().okGround;
    case HeardHow::OnCircuit:
        return tokens().holdGround;
    }
    return tokens().infoGround;
}

int widthOf(const QString &words, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(words);
}

} // namespace

void paintWords(QPainter &painter, const QRect &box, const QString &words, const QFont &face,
                const QColor &ink, Qt::Alignment align)
{
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(box, int(align | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
}

void paintHowEdge(QPainter &painter, const QRect &box, const DocketSession &session)
{
    const auto ink = edgeInk(session);
    const bool isHearing = session.isHearing;
    if (isHearing && session.how == HeardHow::Local) {
        painter.fillRect(QRect(box.left(), box.top(), 1, box.height()), ink);
        painter.fillRect(QRect(box.left() + 2, box.top(), 2, box.height()), ink);
    } else if (isHearing && session.how == HeardHow::OnCircuit) {
        for (int y = box.top(); y < box.bottom(); y += 7)
            painter.fillRect(QRect(box.left(), y, box.width(), std::min(5, box.bottom() - y + 1)), ink);
    } else {
        painter.fillRect(box, ink);
    }
}

void DocketDelegate::paintOwner(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const auto &sheet = m_model->sheet();
    const auto &owner = sheet.owners[sheet.lines[index.row()].owner];
    painter.fillRect(box, tokens().surface);
    const QRect name(box.left() + cardSide, box.top() + 5, box.width() - cardSide - 2, wordLine);
    paintWords(painter, name, owner.name, boldFont(Type::Body), tokens().text);
    paintWords(painter, name.translated(0, wordLine + 1), owner.under, font(Type::Small), tokens().text2);
}

/// "09:00 421号 △ 院内", who against whom, who sits.
void DocketDelegate::paintCard(QPainter &painter, const QRect &box, const DocketSession &session,
                               bool isCurrent) const
{
    drawBox(painter, box, chipRadius, cardGround(session), isCurrent ? tokens().accent : Qt::transparent,
            isCurrent ? 2 : 1);
    paintHowEdge(painter, QRect(box.left(), box.top(), edgeWidth, box.height()), session);
    QRect line(box.left() + edgeWidth + 5, box.top() + 2, box.width() - edgeWidth - 9, wordLine);
    const auto how = howWord(session);
    const int howWidth = std::min(line.width() / 2, widthOf(how, font(Type::Small)));
    paintWords(painter, line, how, font(Type::Small), tokens().text2, Qt::AlignRight);
    const bool isDone = session.status == SessionStatus::Held;
    const auto ink = isDone ? tokens().text2 : tokens().text;
    QRect head = line.adjusted(0, 0, -howWidth - 4, 0);
    const auto time = session.start->toString(u"HH:mm"_s);
    paintWords(painter, head, time, boldFont(Type::Body), ink);
    head.setLeft(head.left() + widthOf(time, boldFont(Type::Body)) + 5);
    const auto number = shortNumber(session.number);
    paintWords(painter, head, number, font(Type::Body), ink);
    head.setLeft(head.left() + widthOf(number, font(Type::Body)) + 5);
    if (head.width() >= concernSide && (isDone || !concern(session).isEmpty()))
        ui::paint(painter,
                  QRectF(head.left(), head.center().y() - concernSide / 2.0 + 0.5, concernSide, concernSide),
                  isDone ? Mark::Done : Mark::Attention);
    paintWords(painter, line.translated(0, wordLine), DocketModel::partiesOf(session), font(Type::Body), ink);
    auto who = m_model->sitting(session);
    if (session.online) who = u"%1　%2"_s.arg(who, tr("online")).trimmed();
    paintWords(painter, line.translated(0, 2 * wordLine), who, font(Type::Small), tokens().text2);
}

/// A bar each, as many as fit, and how many there are.
void DocketDelegate::paintBars(QPainter &painter, const QRect &box,
                               const QList<const DocketSession *> &sessions) const
{
    const QRect inner = box.adjusted(3, 4, -3, -4);
    int y = inner.top();
    for (const auto *one : sessions) {
        if (y + barHeight > inner.bottom() - wordLine + 2) break;
        painter.fillRect(QRect(inner.left(), y, inner.width(), barHeight), edgeInk(*one));
        y += barHeight + 2;
    }
    paintWords(painter, QRect(inner.left(), inner.bottom() - wordLine + 3, inner.width(), wordLine),
               QString::number(sessions.size()), font(Type::Small), tokens().text, Qt::AlignHCenter);
}

void DocketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &box = option.rect;
    const auto &lines = m_model->sheet().lines;
    const bool endsOwner = index.row() + 1 == lines.size() || index.column() == 0 ||
                           lines[index.row() + 1].owner != lines[index.row()].owner;
    if (index.column() == 0) {
        paintOwner(*painter, box, index);
    } else {
        painter->fillRect(box, m_model->isToday(index.column()) ? tokens().warnGround : tokens().surface);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const auto sessions = m_model->sessions(index);
        const auto card = box.adjusted(cardInset, cardInset, -cardInset - 1, -cardInset - 1);
        if (isCurrent) drawBox(*painter, card, chipRadius, tokens().selected, tokens().accent, 2);
        if (const auto *one = lines[index.row()].cells.size() <= 7 ? m_model->session(index) : nullptr)
            paintCard(*painter, card, *one, isCurrent);
        else if (!sessions.isEmpty())
            paintBars(*painter, box, sessions);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRect(box.right(), box.top(), 1, box.height()), tokens().line);
    if (endsOwner) {
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens().line);
    } else {
        painter->setPen(QPen(tokens().hairline, 1, Qt::DashLine));
        painter->drawLine(box.bottomLeft(), box.bottomRight());
    }
    painter->restore();
}

} // namespace tiaocai::ui
