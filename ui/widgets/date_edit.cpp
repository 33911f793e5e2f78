// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_edit.h"

#include "base/text.h"

#include <QRegularExpression>

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
    for (const auto read : {wordDate, offsetDate, numberDate}) {
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
    setMinimumWidth(fontMetrics().horizontalAdvance(u"2026-07-03"_s) + 32);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
}

std::optional<QDate> DateEdit::date() const
{
    return typedDate(text(), m_today);
}

void DateEdit::setDate(QDate date)
{
    setText(toText(date));
}

void DateEdit::settle()
{
    if (const auto day = date()) setText(toText(*day));
}

} // namespace tiaocai::ui
