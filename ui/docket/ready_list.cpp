// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/ready_list.h"

#include "docket/docket_delegate.h"
#include "docket/docket_view.h"
#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "words.h"

#include <QMimeData>
#include <QPainter>
#include <QSet>
#include <QStyledItemDelegate>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using hearings::ReadyCase;

namespace {

constexpr int readyHeight = 50, readySide = 9, readyLine = 18;

/// "石桥", "120 分", "已 12 日"
QStringList whereAndHowLong(const ReadyCase &one, QDate today)
{
    QStringList told{one.township.isEmpty() ? ReadyList::tr("at the court") : one.township,
                     ReadyList::tr("%1 min").arg(one.minutes)};
    if (one.panel > 1) told.prepend(ReadyList::tr("panel of three"));
    if (one.acceptedOn.isValid())
        told << ReadyList::tr("%n day(s) old", nullptr, int(one.acceptedOn.daysTo(today)));
    return told;
}

/// As many of them as have room: half a number would say another one.
QString fitting(QStringList told, const QFont &face, int width)
{
    const QFontMetrics measure(face);
    while (told.size() > 1 && measure.horizontalAdvance(told.join(u"  "_s)) > width)
        told.removeLast();
    return told.join(u"  "_s);
}

QString untilWhen(const ReadyCase &one)
{
    return one.due.isValid() ? ReadyList::tr("decide by %1").arg(one.due.toString(u"MM-dd"_s)) : QString();
}

class ReadyDelegate : public QStyledItemDelegate {
public:
    explicit ReadyDelegate(ReadyList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, readyHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *one = m_list->of(m_list->item(index.row()));
        if (!one) return;
        const bool isChosen = option.state & QStyle::State_Selected;
        const auto box = option.rect.adjusted(1, 2, -2, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawBox(*painter, box, chipRadius, isChosen ? tokens().selected : tokens().surface,
                isChosen ? tokens().accent : tokens().line);
        const QRect first(box.left() + readySide, box.top() + 4, box.width() - 2 * readySide, readyLine);
        const auto number = shortNumber(one->number);
        paintWords(*painter, first, number, boldFont(Type::Body), tokens().text);
        const int after = QFontMetrics(boldFont(Type::Body)).horizontalAdvance(number) + readySide;
        paintWords(*painter, first.adjusted(after, 0, 0, 0), against(one->applicants, one->respondents),
                   font(Type::Body), tokens().text);
        const auto second = first.translated(0, readyLine);
        const auto until = untilWhen(*one);
        const int untilWidth = QFontMetrics(font(Type::Small)).horizontalAdvance(until);
        const bool isUrgent = one->priority || (one->due.isValid() && m_list->today().daysTo(one->due) <= 14);
        paintWords(*painter, second, until, font(Type::Small), isUrgent ? tokens().warn : tokens().text2,
                   Qt::AlignRight);
        const auto rest = second.adjusted(0, 0, -untilWidth - readySide, 0);
        paintWords(*painter, rest,
                   fitting(whereAndHowLong(*one, m_list->today()), font(Type::Small), rest.width()),
                   font(Type::Small), tokens().text2);
        painter->restore();
    }

private:
    ReadyList *m_list;
};

} // namespace

ReadyList::ReadyList()
{
    setObjectName(u"readyList"_s);
    setAccessibleName(tr("Cases that want a hearing"));
    setFrameShape(NoFrame);
    setItemDelegate(new ReadyDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMinimumWidth(1);
}

void ReadyList::setCases(const QList<ReadyCase> &cases, QDate today)
{
    const auto *before = current();
    const auto kept = before ? before->id : CaseId();
    m_cases = cases;
    m_today = today;
    clear();
    for (const auto &one : m_cases) {
        auto *item = new QListWidgetItem(this);
        const auto words = u"%1　%2\n%3　%4"_s.arg(one.number, against(one.applicants, one.respondents),
                                                   whereAndHowLong(one, today).join(u"  "_s), untilWhen(one));
        item->setData(Qt::AccessibleTextRole, words);
        item->setToolTip(words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        if (one.id == kept) setCurrentItem(item);
    }
}

void ReadyList::showOnly(const std::optional<QSet<CaseId>> &ids)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setHidden(ids && !ids->contains(m_cases[row].id));
}

const ReadyCase *ReadyList::of(const QListWidgetItem *item) const
{
    const int place = item ? row(item) : -1;
    return place >= 0 && place < m_cases.size() ? &m_cases[place] : nullptr;
}

const ReadyCase *ReadyList::current() const
{
    const auto *item = currentItem();
    return item && !item->isHidden() ? of(item) : nullptr;
}

QMimeData *ReadyList::mimeData(const QList<QListWidgetItem *> &items) const
{
    const auto *one = items.size() == 1 ? of(items.first()) : nullptr;
    if (!one) return nullptr;
    auto *carried = new QMimeData;
    carried->setData(QString::fromLatin1(draggedCase), one->id.toString().toLatin1());
    return carried;
}

} // namespace tiaocai::ui
