// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "base/text.h"
#include "law/say.h"
#include "law/statutes.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString days(qint64 days)
    {
        if (days == 0) return tr("today");
        return days > 0 ? tr("%n day(s) left", nullptr, int(days))
                        : tr("%n day(s) late", nullptr, int(-days));
    }
    static QString article(const QString &text, const QString &article)
    {
        return tr("%1 (%2)").arg(text, article);
    }
};

QString nameOfItem(const casework::CaseFile &file, const QUuid &id)
{
    for (const auto &item : file.items) {
        if (item.agreed.id.uuid() == id)
            return item.agreed.amount ? toText(*item.agreed.amount) : item.agreed.text;
    }
    return {};
}

} // namespace

QLocale language()
{
    return Speech::ofWindow().locale();
}

QString indicatorName(const QList<statistics::Indicator> &indicators, const QString &id)
{
    const auto found = std::ranges::find(indicators, id, &statistics::Indicator::id);
    return found == indicators.end() ? id : nameOf(*found, Speech::ofWindow());
}

QString dueText(const law::Period &period)
{
    if (!period.due.isValid()) return Words::tr("no due date");
    if (!period.judged.isValid() || period.judged == period.due) return toText(period.due);
    return Words::tr("%1 (judged by %2)").arg(toText(period.due), toText(period.judged));
}

QString ruleName(const Workplace &place, const law::RuleId &id)
{
    const auto *rule = place.rule(id);
    return rule ? law::nameOf(*rule, Speech::ofWindow()) : id.toString();
}

QString periodText(const Workplace &place, const law::RuleId &id, QDate from)
{
    const auto *rule = place.rule(id);
    return rule ? law::periodOf(*rule, from, Speech::ofWindow()) : id.toString();
}

QString stateText(law::DeadlineState state)
{
    return law::nameOf(state, Speech::ofWindow());
}
QString daysText(qint64 daysUntilDue)
{
    return Words::days(daysUntilDue);
}

QString shortDay(QDate day, QDate today)
{
    if (!day.isValid()) return {};
    const auto words = day.year() == today.year() ? day.toString(u"MM-dd"_s) : toText(day);
    return words + u' ' + language().dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

QString shortNumber(const QString &number)
{
    const auto open = number.indexOf(u'〔'), close = number.indexOf(u'〕');
    if (open < 0 || close < open) return number;
    const auto series = number.mid(0, open).right(1);
    return (series == u"字" ? QString() : series) + number.mid(close + 1);
}

QString against(const QString &applicants, const QString &respondents)
{
    return respondents.isEmpty() ? applicants : applicants + u" ⇢ "_s + respondents;
}

QString refusalText(const Refusal &refusal)
{
    return refusal.article.isEmpty() ? refusal.text
                                     : Words::article(refusal.text, law::fullArticles(refusal.article));
}

QString subjectText(const casework::CaseFile &file, const QUuid &subject)
{
    if (const auto *party = file.party(PartyId(subject))) return party->record.called();
    return nameOfItem(file, subject);
}

QString remediesText(const QList<casework::OpenRemedy> &remedies)
{
    QStringList words;
    for (const auto &one : remedies) {
        QStringList parts{casework::label(one.remedy)};
        if (one.from) parts << Words::tr("from %1 on").arg(toText(*one.from));
        if (one.until) parts << Words::tr("until %1").arg(toText(*one.until));
        words << parts.join(u' ');
    }
    return words.join(u"　"_s);
}

} // namespace tiaocai::ui
