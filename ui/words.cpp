// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString language() { return tr("en", "language of weekdays and of the rules' names: en or zh"); }
    static QString length(const law::Provision &provision)
    {
        switch (provision.unit) {
        case law::Unit::WorkingDay:
            return tr("%n working day(s)", nullptr, provision.length);
        case law::Unit::Day:
            return tr("%n natural day(s)", nullptr, provision.length);
        case law::Unit::Month:
            return tr("%n month(s)", nullptr, provision.length);
        case law::Unit::Year:
            return tr("%n year(s)", nullptr, provision.length);
        case law::Unit::Set:
            return tr("as set");
        }
        return {};
    }
    static QString period(const QString &name, const QString &length)
    {
        //: %1: name of the period, %2: its length with the unit
        return tr("%1, %2").arg(name, length);
    }
    static QString state(law::DeadlineState state)
    {
        switch (state) {
        case law::DeadlineState::Running:
            return tr("running");
        case law::DeadlineState::Paused:
            return tr("paused");
        case law::DeadlineState::MetOnTime:
            return tr("met on time");
        case law::DeadlineState::MetLate:
            return tr("met late");
        case law::DeadlineState::Overdue:
            return tr("overdue");
        case law::DeadlineState::Void:
            return tr("no longer applies");
        }
        return {};
    }
    static QString days(qint64 days)
    {
        if (days == 0) return tr("today");
        return days > 0 ? tr("%n day(s) left", nullptr, int(days))
                        : tr("%n day(s) late", nullptr, int(-days));
    }
    static QString doubt(const QString &code)
    {
        if (code == "roll-by-reference"_L1)
            return tr("That a period which ends on a day off ends on the next working day follows by "
                      "reference to the "
                      "Civil Procedure Law.");
        if (code == "roll-doubtful"_L1)
            return tr("Whether this period moves to the next working day is doubtful; the earlier date is "
                      "the one that "
                      "counts.");
        if (code == "backward-reading"_L1)
            return tr("Whether the day of the notice counts is read in two ways; the earlier date is kept.");
        if (code == "interruption-reading"_L1)
            return tr("Whether it counts anew from the application or from the end of the proceeding is read "
                      "in two "
                      "ways.");
        if (code == "local-rule"_L1) return tr("A local rule, not a national one.");
        if (code == "start-by-practice"_L1)
            return tr("The law does not name the day from which it counts; this is practice.");
        if (code == "provisional"_L1)
            return tr("Provisional: the notice on days off for that year is not there yet.");
        return code;
    }
    static QString article(const QString &text, const QString &article)
    {
        return tr("%1 (%2)").arg(text, article);
    }
};

bool isChinese()
{
    return ui::language().language() == QLocale::Chinese;
}

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
    return QLocale(Words::language());
}

QString lawWords(const QString &text)
{
    return QCoreApplication::translate("LawData", text.toUtf8().constData());
}

QString indicatorName(const QList<statistics::Indicator> &indicators, const QString &id)
{
    const bool isChinese = language().language() == QLocale::Chinese;
    const auto found = std::ranges::find(indicators, id, &statistics::Indicator::id);
    if (found == indicators.end()) return id;
    return isChinese ? found->nameZh : found->nameEn;
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
    return rule ? lawWords(rule->name(isChinese())) : id.toString();
}

QString periodText(const Workplace &place, const law::RuleId &id, QDate from)
{
    const auto *rule = place.rule(id);
    return rule ? Words::period(ruleName(place, id), Words::length(rule->provisionOn(from))) : id.toString();
}

QString stateText(law::DeadlineState state)
{
    return Words::state(state);
}
QString daysText(qint64 daysUntilDue)
{
    return Words::days(daysUntilDue);
}
QString doubtText(const QString &code)
{
    return Words::doubt(code);
}

QString against(const QString &applicants, const QString &respondents)
{
    return respondents.isEmpty() ? applicants : applicants + u" ⇢ "_s + respondents;
}

QString refusalText(const Refusal &refusal)
{
    return refusal.article.isEmpty() ? refusal.text : Words::article(refusal.text, refusal.article);
}

QString subjectText(const casework::CaseFile &file, const QUuid &subject)
{
    if (const auto *party = file.party(PartyId(subject))) return party->record.name;
    return nameOfItem(file, subject);
}

} // namespace tiaocai::ui
