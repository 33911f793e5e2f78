// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_edit.h"

#include "base/text.h"
#include "look/icons.h"
#include "widgets/day_popup.h"
#include "widgets/field.h"
#include "words.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> wordDate(const QString &text, QDate today)
{
    if (text == u"今"_s || text == u"今天"_s || text == u"今日"_s) return today;
    if (text == u"明"_s || text == u"明天"_s || text == u"明日"_s) return today.addDays(1);
    if (text == u"昨"_s || text == u"昨天"_s || text == u"昨日"_s) return today.addDays(-1);
    return std::nullopt;
}

std::optional<QDate> weekdayDate(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^([上本下]?)(?:周|星期|礼拜|週|禮拜)([一二三四五六日天])$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto named = u"一二三四五六日"_s.indexOf(match.captured(2).replace(u'天', u'日'));
    const auto which = match.capturedView(1);
    const int weeks = which == u"上" ? -1 : which == u"下" ? 1 : 0;
    return today.addDays(7 * weeks + named + 1 - today.dayOfWeek());
}

std::optional<QDate> offsetDate(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^([+-])(\\d{1,4})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto days = match.capturedView(2).toInt();
    return today.addDays(match.capturedView(1) == u"-" ? -days : days);
}

std::optional<QDate> numberDate(const QString &text, QDate today)
{
    static const QRegularExpression shape(
        u"^(?:(\\d{4}|\\d{2})[-/.年]?)?(\\d{2})(\\d{2})$"
        "|^(?:(\\d{4}|\\d{2})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})[日号]?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int first = match.hasCaptured(2) ? 1 : 4;
    const auto written = match.capturedView(first);
    const int year = (written.size() == 2 ? 2000 : 0) + (written.isEmpty() ? today.year() : written.toInt());
    return valid(QDate(year, match.capturedView(first + 1).toInt(), match.capturedView(first + 2).toInt()));
}

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    // An input method writes the stops of the language: 2026。7。3, 2026、7、3.
    const auto plain = normalized(text).remove(u' ').replace(u'。', u'.').replace(u'、', u'.');
    for (const auto read : {wordDate, weekdayDate, offsetDate, numberDate}) {
        if (const auto date = read(plain, today)) return date;
    }
    return std::nullopt;
}

DateEdit::DateEdit(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("e.g. 0703"));
    setMaxLength(20);
    constexpr int besideTheDay = 52; // frame and icon
    setMinimumWidth(fontMetrics().horizontalAdvance(u"2026-07-03"_s) + besideTheDay);
    auto *days = addAction(icon(u"view-calendar"_s), TrailingPosition);
    days->setToolTip(tr("Sheet of days  Alt+Down"));
    findChild<QToolButton *>()->setAccessibleName(days->toolTip());
    connect(days, &QAction::triggered, this, &DateEdit::openDays);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::sayDay);
}

std::optional<QDate> DateEdit::date() const
{
    return typedDate(text(), m_today);
}

void DateEdit::setDate(QDate date)
{
    setText(toText(date));
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) return openDays();
    QLineEdit::keyPressEvent(event);
}

void DateEdit::openDays()
{
    if (isReadOnly()) return;
    auto *popup = new DayPopup(date().value_or(m_today), m_today, this);
    connect(popup, &DayPopup::taken, this, [this](QDate day) {
        selectAll();
        insert(toText(day)); // as if it was typed
        setFocus();
        emit editingFinished();
    });
    popup->showBelow(*this);
}

/// Of what a person typed; what the program proposes says so itself.
void DateEdit::sayDay()
{
    const auto day = isModified() || date() == m_said ? date() : std::nullopt;
    if (day == m_said) return;
    m_said = day;
    auto *above = parentWidget();
    while (above && !qobject_cast<Field *>(above))
        above = above->parentWidget();
    if (above)
        static_cast<Field *>(above)->setHint(day ? language().toString(*day, u"yyyy-MM-dd ddd"_s)
                                                 : QString());
}

void DateEdit::settle()
{
    if (const auto day = date()) setText(toText(*day));
}

} // namespace tiaocai::ui
