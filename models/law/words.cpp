// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/words.h"

#include "base/text.h"
#include "rule_names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct DeadlineText {
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

struct Span {
    QDate from, to;
};

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(toText(date)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Step &step, Unit unit)
{
    QJsonObject object{{u"step"_s, name(step.kind)},
                       {u"from"_s, dateOrNull(step.from)},
                       {u"to"_s, dateOrNull(step.to)},
                       {u"days"_s, step.days},
                       {u"why"_s, explain(step, unit, Speech::ofWindow())}};
    if (!step.key.isEmpty()) object.insert(u"key"_s, step.key);
    if (step.since.isValid()) object.insert(u"since"_s, toText(step.since));
    if (step.until.isValid()) object.insert(u"until"_s, toText(step.until));
    return object;
}

tl::unexpected<Refusal> usage(const QString &sentence)
{
    return refuse(u"usage"_s, sentence);
}

Result<QDate> readDay(const QString &option, const QString &text)
{
    const auto day = parseIsoDate(text);
    if (!day) return usage(option + u": "_s + day.error().text);
    return *day;
}

Result<int> readNumber(const QString &option, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0)
        return usage(DeadlineText::tr("%1 needs a number of days, not “%2”.").arg(option, text));
    return number;
}

/// FROM..TO with both ends.
Result<Span> readSpan(const QString &option, const QString &text)
{
    const auto ends = text.split(u".."_s);
    if (ends.size() != 2) return usage(DeadlineText::tr("%1 needs FROM..TO, not “%2”.").arg(option, text));
    const auto from = readDay(option, ends[0]), to = readDay(option, ends[1]);
    if (!from) return refuse(from);
    if (!to) return refuse(to);
    return Span{*from, *to};
}

std::optional<Exclusion::Ground> groundNamed(QStringView name)
{
    static constexpr NameTable<Exclusion::Ground, 4> Grounds{{{
        {Exclusion::Suspension, "suspension"_L1},
        {Exclusion::Publication, "publication"_L1},
        {Exclusion::Inquiry, "inquiry"_L1},
        {Exclusion::Settlement, "settlement"_L1},
    }}};
    return Grounds.value(name);
}

Result<Move> readExclusion(const QString &option, const QString &text)
{
    const auto found = groundNamed(text.section(u'@', 0, 0));
    if (!found || !text.contains(u'@'))
        return usage(DeadlineText::tr("%1 needs suspension@FROM..TO or publication@FROM..TO, not “%2”.")
                         .arg(option, text));
    const auto span = readSpan(option, text.section(u'@', 1));
    if (!span) return refuse(span);
    return Exclusion{*found, span->from, span->to};
}

Result<Move> readRestart(const QString &option, const QString &text)
{
    const auto kind = RestartKinds.value(text.section(u'@', 0, 0));
    if (!kind || !text.contains(u'@'))
        return usage(DeadlineText::tr("%1 needs KIND@DAY, not “%2”. KIND is party-added, claims-changed, "
                                      "counterclaim-joined, transferred, supplemented or to-ordinary.")
                         .arg(option, text));
    const auto on = readDay(option, text.section(u'@', 1));
    if (!on) return refuse(on);
    return Restart{*kind, *on};
}

Result<Move> readInterruption(const QString &option, const QString &text)
{
    if (text.contains(u".."_s)) {
        const auto span = readSpan(option, text);
        if (!span) return refuse(span);
        return Interruption{span->from, span->to};
    }
    const auto on = readDay(option, text);
    if (!on) return refuse(on);
    return Interruption{*on, std::nullopt};
}

Result<Move> readPause(const QString &option, const QString &text)
{
    const auto span = readSpan(option, text);
    if (!span) return refuse(span);
    return Pause{span->from, span->to};
}

Result<Move> readExtension(const QString &option, const QString &text)
{
    const auto amount = readNumber(option, text);
    if (!amount) return refuse(amount);
    return Extension{*amount, std::nullopt};
}

/// Takes what is read, or hands the refusal on.
template <typename T, typename Target>
Result<void> put(const Result<T> &read, Target &target)
{
    if (!read) return refuse(read);
    target = *read;
    return {};
}

Result<void> addTo(QList<Move> &moves, const Result<Move> &read)
{
    if (!read) return refuse(read);
    moves.append(*read);
    return {};
}

Result<void> readOption(Reckoning &asked, const QString &option, const QString &value)
{
    if (option == "--from"_L1) return put(readDay(option, value), asked.from);
    if (option == "--employment-ended"_L1) return put(readDay(option, value), asked.employmentEnded);
    if (option == "--length"_L1) return put(readNumber(option, value), asked.length);
    if (option == "--variant"_L1) return put(Result<QString>(value), asked.variant);
    if (option == "--overlay"_L1) return put(Result<QString>(value), asked.overlay);
    if (option == "--extend"_L1) return addTo(asked.moves, readExtension(option, value));
    if (option == "--exclude"_L1) return addTo(asked.moves, readExclusion(option, value));
    if (option == "--restart"_L1) return addTo(asked.moves, readRestart(option, value));
    if (option == "--interrupt"_L1) return addTo(asked.moves, readInterruption(option, value));
    if (option == "--pause"_L1) return addTo(asked.moves, readPause(option, value));
    return usage(DeadlineText::tr("“%1” is not an option of deadline.").arg(option));
}

} // namespace

QJsonObject toJson(const Period &period, const LawBook &book)
{
    const auto *rule = book.rule(period.rule);
    QJsonArray trace;
    for (const auto &step : period.trace) {
        if (rule) trace.append(toJson(step, rule->provisionOn(period.from).unit));
    }
    return {{u"rule"_s, period.rule.toString()},
            {u"from"_s, dateOrNull(period.from)},
            {u"due"_s, dateOrNull(period.due)},
            {u"unrolled"_s, dateOrNull(period.unrolled)},
            {u"judged"_s, dateOrNull(period.judged)},
            {u"strict"_s, dateOrNull(period.strict)},
            {u"lenient"_s, dateOrNull(period.lenient)},
            {u"provisional"_s, period.provisional},
            {u"doubts"_s, QJsonArray::fromStringList(period.doubts)},
            {u"trace"_s, trace}};
}

Result<Reckoning> readReckoning(const QString &ruleId, const QStringList &options)
{
    Reckoning asked{RuleId(ruleId), {}};
    QSet<QString> once;
    static const QSet<QString> repeatable{u"--exclude"_s, u"--restart"_s, u"--interrupt"_s, u"--pause"_s};
    for (qsizetype i = 0; i < options.size(); ++i) {
        const auto option = options[i].section(u'=', 0, 0);
        const bool isJoined = options[i].contains(u'=');
        if (!isJoined && i + 1 == options.size())
            return usage(DeadlineText::tr("%1 needs a value.").arg(option));
        if (once.contains(option) && !repeatable.contains(option))
            return usage(DeadlineText::tr("%1 is given twice.").arg(option));
        once.insert(option);
        const auto value = isJoined ? options[i].section(u'=', 1) : options[++i];
        if (const auto read = readOption(asked, option, value); !read) return refuse(read);
    }
    if (!asked.from.isValid()) return usage(DeadlineText::tr("--from is missing."));
    return asked;
}

} // namespace tiaocai::law
