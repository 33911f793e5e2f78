// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/docket_legend.h"

#include "docket/docket_delegate.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "widgets/marks.h"

#include <QPainter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchWidth = 4, swatchHeight = 14, swatchGap = 6, entryGap = 14, legendMark = 12;

/// One of each kind, and what to look at.
QList<hearings::DocketSession> kinds()
{
    QList<hearings::DocketSession> list;
    for (const auto &how : choices<casework::HeardHow>) {
        list.emplaceBack();
        list.last().how = how.value;
    }
    list.emplaceBack();
    list.last().isHearing = false;
    return list;
}

} // namespace

DocketLegend::DocketLegend()
{
    setObjectName(u"docketLegend"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize DocketLegend::sizeHint() const
{
    return {1, measures().field};
}

void DocketLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(Type::Small));
    painter.setPen(tokens().text2);
    int x = 0;
    const auto write = [&](const QString &words) {
        const int width = painter.fontMetrics().horizontalAdvance(words);
        if (x + width <= this->width())
            painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter, words);
        x += width + entryGap;
    };
    for (const auto &kind : kinds()) {
        paintHowEdge(painter, QRect(x, (height() - swatchHeight) / 2, swatchWidth, swatchHeight), kind);
        x += swatchWidth + swatchGap;
        write(howWord(kind));
    }
    const QRectF mark(x, (height() - legendMark) / 2.0, legendMark, legendMark);
    if (mark.right() < width()) ui::paint(painter, mark, Mark::Attention);
    x += legendMark + swatchGap;
    write(tr("look at it"));
}

} // namespace tiaocai::ui
