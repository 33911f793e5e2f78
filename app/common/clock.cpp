// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

#include "words.h"

namespace tiaocai::app {

using namespace Qt::StringLiterals;

Result<Clock> Clock::set(const QString &text, QTime ofDay)
{
    Clock clock;
    clock.m_isDay = !text.contains(u'T');
    const auto moment = clock.m_isDay ? QDateTime(QDate::fromString(text, u"yyyy-MM-dd"_s), ofDay)
                                      : QDateTime::fromString(text, u"yyyy-MM-dd'T'HH:mm"_s);
    if (!moment.isValid() || !moment.date().isValid())
        return refuse(u"usage"_s,
                      Text::tr("“%1” is not a day. Write --today 2026-11-22 or 2026-11-22T09:30.").arg(text));
    clock.m_set = std::make_shared<std::atomic<qint64>>(moment.toMSecsSinceEpoch());
    return clock;
}

Now Clock::now() const
{
    return {m_set ? QDateTime::fromMSecsSinceEpoch(*m_set) : QDateTime::currentDateTime()};
}

void Clock::startAfter(const QDateTime &lastRecord) const
{
    const bool isLater = lastRecord.date() == now().today() && lastRecord > now().moment;
    if (m_isDay && isLater) *m_set = lastRecord.toMSecsSinceEpoch();
}

} // namespace tiaocai::app
