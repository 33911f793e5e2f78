// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/act_delegate.h"

#include "case/act_entries.h"
#include "look/icons.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "widgets/chip.h"
#include "widgets/layout.h"
#include "words.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 50, recorderWidth = 56;

/// Of another year with the year, which takes the weekday's place.
QStringList dayLines(QDate day, QDate today)
{
    const auto monthAndDay = day.toString(u"MM-dd"_s);
    return {monthAndDay, day.year() == today.year()
                             ? language().dayName(day.dayOfWeek(), QLocale::ShortFormat)
                             : day.toString(u"yyyy"_s)};
}

/// The two lines of an entry, left of whoever entered it.
class Painter {
public:
    Painter(QPainter &painter, const ActEntry &entry, const QRect &box)
        : m_painter(painter)
        , m_entry(entry)
        , m_box(box.adjusted(12, 4, -12, -4))
    {
    }

    void paint()
    {
        const auto days = dayLines(m_entry.act.on, m_entry.act.recordedAt.date());
        line(0, m_box.left(), dayWidth, days[0], font(Type::Body), tokens().text);
        line(1, m_box.left(), dayWidth, days[1], font(Type::Small), tokens().text2);
        const int left = m_box.left() + dayWidth, right = m_box.right() - recorderWidth;
        paintKind(left, right);
        line(1, left, m_box.right() - left, words(), font(Type::Small), tokens().text2);
        line(0, right, recorderWidth, m_entry.recorder, font(Type::Small), tokens().text2, Qt::AlignRight);
    }

private:
    /// Named, and beside the name what is to be noticed: late entry, files.
    void paintKind(int left, int right)
    {
        auto bold = boldFont(Type::Body);
        bold.setStrikeOut(m_entry.isStruck);
        const auto name = casework::label(m_entry.act.kind());
        const auto late = lateWords(m_entry);
        const ChipWords chip{ChipWords::Kind::Soon, late};
        const int chipRoom = late.isEmpty() ? 0 : chipWidth(chip) + 8;
        const int room = std::max(40, right - left - chipRoom - (m_entry.attachments > 0 ? 20 : 0));
        line(0, left, room, name, bold, m_entry.isStruck ? tokens().text2 : tokens().text);
        int at = left + std::min(room, QFontMetrics(bold).horizontalAdvance(name)) + 8;
        if (m_entry.attachments > 0) {
            m_painter.drawPixmap(at, m_box.top() + 2,
                                 iconPixmap(u"mail-attachment"_s, 16, m_painter.device()->devicePixelRatioF(),
                                            tokens().text2));
            at += 20;
        }
        if (chipRoom > 0 && at + chipRoom <= right)
            paintChip(m_painter, QRect(at, m_box.top() - 1, chipRoom - 8, chipHeight), chip);
    }
    QString words() const { return m_entry.words.isEmpty() ? m_entry.act.note : m_entry.words; }
    void line(int which, int left, int width, const QString &text, const QFont &face, const QColor &ink,
              Qt::Alignment align = Qt::AlignLeft)
    {
        const int height = m_box.height() / 2;
        const QRect box(left, m_box.top() + which * height, width, height);
        m_painter.setFont(face);
        m_painter.setPen(ink);
        m_painter.drawText(box, int(align | Qt::AlignVCenter),
                           QFontMetrics(face).elidedText(text, Qt::ElideRight, width));
    }

    QPainter &m_painter;
    const ActEntry &m_entry;
    const QRect m_box;
};

/// A column may be wider than what is seen of it beside a scroll bar.
QRect seenOf(const QStyleOptionViewItem &option)
{
    auto box = option.rect;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        box.setRight(std::min(box.right(), view->viewport()->width() - 1));
    return box;
}

} // namespace

void ActDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const auto *style = option.widget ? option.widget->style() : nullptr;
    if (style) style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    Painter(*painter, m_entryOf(index.row()), seenOf(option)).paint();
    painter->restore();
}

QSize ActDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {40 * spacing, 46};
}

} // namespace tiaocai::ui
