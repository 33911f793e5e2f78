// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace tiaocai::ui {

namespace {

constexpr int chipSide = 7, chipMarkSide = 12, chipGap = 5;

struct Paint {
    QColor ground, ink;
};

Paint paintOf(ChipWords::Kind kind)
{
    const auto &worn = tokens();
    using Kind = ChipWords::Kind;
    switch (kind) {
    case Kind::Late:
        return {worn.dangerGround, worn.danger};
    case Kind::Today:
    case Kind::Soon:
    case Kind::Missing:
    case Kind::Attention:
        return {worn.warnGround, worn.warn};
    case Kind::Running:
    case Kind::Meeting:
        return {worn.infoGround, worn.accent};
    case Kind::Met:
        return {worn.okGround, worn.ok};
    case Kind::Suspended:
    case Kind::Signature:
        return {worn.holdGround, worn.hold};
    case Kind::Service:
    case Kind::Void:
    case Kind::Neutral:
        return {worn.neutralGround, worn.neutral};
    case Kind::Fact:
        return {Qt::transparent, worn.text2};
    }
    return {};
}

QFont fontOf(const ChipWords &words)
{
    return words.kind == ChipWords::Kind::Late ? boldFont(Type::Small) : font(Type::Small);
}

} // namespace

std::optional<Mark> markOf(ChipWords::Kind kind)
{
    using Kind = ChipWords::Kind;
    switch (kind) {
    case Kind::Late:
        return Mark::Late;
    case Kind::Today:
        return Mark::Today;
    case Kind::Soon:
        return Mark::Soon;
    case Kind::Running:
        return Mark::Ahead;
    case Kind::Met:
        return Mark::Done;
    case Kind::Suspended:
        return Mark::Paused;
    case Kind::Signature:
        return Mark::Signature;
    case Kind::Service:
        return Mark::Service;
    case Kind::Missing:
        return Mark::Missing;
    case Kind::Void:
        return Mark::Void;
    case Kind::Meeting:
        return Mark::Meeting;
    case Kind::Attention:
        return Mark::Attention;
    case Kind::Neutral:
    case Kind::Fact:
        return {};
    }
    return {};
}

int chipWidth(const ChipWords &words)
{
    const int mark = markOf(words.kind) ? chipMarkSide + chipGap : 0;
    return QFontMetrics(fontOf(words)).horizontalAdvance(words.word) + mark + 2 * chipSide;
}

void paintChip(QPainter &painter, const QRect &box, const ChipWords &words)
{
    const auto paint = paintOf(words.kind);
    const bool isFact = words.kind == ChipWords::Kind::Fact;
    drawBox(painter, box, chipRadius, paint.ground, isFact ? tokens().rule : QColor(Qt::transparent));
    auto inner = box.adjusted(chipSide, 0, -chipSide, 0);
    if (const auto mark = markOf(words.kind)) {
        ui::paint(
            painter,
            QRectF(inner.left(), inner.center().y() + 0.5 - chipMarkSide / 2.0, chipMarkSide, chipMarkSide),
            *mark, paint.ink);
        inner.setLeft(inner.left() + chipMarkSide + chipGap);
    }
    painter.save();
    painter.setFont(fontOf(words));
    painter.setPen(paint.ink);
    painter.drawText(inner, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words.word, Qt::ElideMiddle, inner.width() + 1));
    painter.restore();
}

Chip::Chip(const ChipWords &words, const QString &objectName)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWords(words);
}

void Chip::setWords(const ChipWords &words)
{
    m_words = words;
    setAccessibleName(words.word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {m_words.word.isEmpty() ? 0 : chipWidth(m_words), chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 4 * chipHeight), chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    if (m_words.word.isEmpty()) return;
    QPainter painter(this);
    setToolTip(width() < chipWidth(m_words) ? m_words.word.toHtmlEscaped() : QString());
    paintChip(painter, rect(), m_words);
}

} // namespace tiaocai::ui
