// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_reader.h"

#include "base/strict_json.h"
#include "base/text.h"
#include "rule_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// An object of the file with its place. Reading goes on after a fault; the first one is kept.
class RuleReader {
public:
    RuleReader(const QString &name, const StrictJson &json)
        : m_name(name)
        , m_json(json)
    {
    }

    Result<RuleFile> read()
    {
        const auto root = m_json.root.toObject();
        known({}, root, {u"statute"_s, u"jurisdiction"_s, u"rules"_s});
        text({}, root, u"statute"_s);
        RuleFile file;
        if (const auto province = root[u"jurisdiction"_s].toObject(); !province.isEmpty()) {
            known(u"/jurisdiction"_s, province, {u"code"_s, u"names"_s});
            file.jurisdiction = text(u"/jurisdiction"_s, province, u"code"_s);
            file.provinces = texts(u"/jurisdiction"_s, province, u"names"_s);
        }
        const auto rules = root[u"rules"_s].toArray();
        if (rules.isEmpty()) fault(u"/rules"_s, RuleText::tr("There is no rule in it."));
        for (qsizetype i = 0; i < rules.size(); ++i) {
            file.rules.append(rule(u"/rules/%1"_s.arg(i), rules[i].toObject()));
            file.rules.last().jurisdiction = file.jurisdiction;
        }
        if (!m_fault.isEmpty()) return refuse(u"bad-rules"_s, m_fault);
        return file;
    }

private:
    Rule rule(const QString &place, const QJsonObject &object)
    {
        known(place, object, RuleKeys);
        Rule rule;
        rule.id = RuleId(text(place, object, u"id"_s));
        const auto names = object[u"names"_s].toObject();
        rule.nameZh = text(place + u"/names"_s, names, u"zh"_s);
        rule.nameEn = text(place + u"/names"_s, names, u"en"_s);
        rule.bindsZh = object[u"binds"_s].toString();
        rule.missedZh = object[u"missed"_s].toString();
        rule.doubt = object[u"doubt"_s].toString();
        readCounting(place, object, rule);
        readMoves(place, object, rule);
        readEvents(place, object, rule);
        const auto wordings = object[u"wordings"_s].toArray();
        for (qsizetype i = 0; i < wordings.size(); ++i)
            rule.wordings.append(wording(place + u"/wordings/%1"_s.arg(i), wordings[i].toObject()));
        check(place, rule);
        return rule;
    }

    void readCounting(const QString &place, const QJsonObject &object, Rule &rule)
    {
        rule.length = number(place, object, u"length"_s).value_or(0);
        rule.unit = word(place, u"unit"_s, object[u"unit"_s], Units, Unit::Day);
        rule.roll = word(place, u"roll"_s, object[u"roll"_s], Rolls, Roll::None);
        rule.scope = word(place, u"scope"_s, object[u"scope"_s], Scopes, Scope::Case);
        rule.backward = object[u"backward"_s].toBool();
        rule.informationOnly = object[u"informationOnly"_s].toBool();
        rule.officeDuty = object[u"officeDuty"_s].toBool();
        rule.unsettled = object[u"unsettled"_s].toBool();
        const auto variants = object[u"variants"_s].toArray();
        for (qsizetype i = 0; i < variants.size(); ++i) {
            const auto inside = place + u"/variants/%1"_s.arg(i);
            const auto variant = variants[i].toObject();
            rule.variants.append(
                {text(inside, variant, u"name"_s), number(inside, variant, u"length"_s).value_or(0)});
        }
    }

    void readMoves(const QString &place, const QJsonObject &object, Rule &rule)
    {
        rule.moves = words(place, u"moves"_s, object, MoveKinds, MoveKind::Extend);
        rule.restarts = words(place, u"restarts"_s, object, RestartKinds, RestartKind::PartyAdded);
        rule.ignoredRestarts =
            words(place, u"ignoredRestarts"_s, object, RestartKinds, RestartKind::PartyAdded);
        rule.longestExtension = number(place, object, u"longestExtension"_s);
        rule.agreedInTime = object[u"agreedInTime"_s].toBool();
        const auto movers = object[u"movedBy"_s].toObject();
        for (auto mover = movers.begin(); mover != movers.end(); ++mover)
            rule.movedBy.append(
                this->mover(place + u"/movedBy/"_s + mover.key(), mover.key(), mover->toString()));
    }

    /// "suspended": "exclude-suspension"; "party-added": "restart:party-added"; "mediation-applied":
    /// "proceeding"
    Mover mover(const QString &place, const QString &event, const QString &move)
    {
        Mover mover;
        mover.event = kind(place, event);
        const auto parts = move.split(u':');
        if (move == "proceeding"_L1) {
            mover.move = MoveKind::Interrupt;
            mover.proceeding = true;
            return mover;
        }
        mover.move = word(place, {}, parts.first(), MoveKinds, MoveKind::Extend);
        if (mover.move == MoveKind::Restart)
            mover.restart = word(place, {}, parts.value(1), RestartKinds, RestartKind::PartyAdded);
        return mover;
    }

    void readEvents(const QString &place, const QJsonObject &object, Rule &rule)
    {
        rule.opens = events(place, object, u"opens"_s);
        rule.meets = events(place, object, u"meets"_s);
        rule.ends = events(place, object, u"ends"_s);
        rule.lapses = events(place, object, u"lapses"_s);
        rule.holds = events(place, object, u"holds"_s);
        rule.resumes = events(place, object, u"resumes"_s);
        rule.meetsByReceipt = events(place, object, u"meetsByReceipt"_s);
        rule.countsFrom = events(place, object, u"countsFrom"_s);
        rule.proceedingEnds = events(place, object, u"proceedingEnds"_s);
        rule.within = RuleId(object[u"within"_s].toString());
        for (const auto replaced : object[u"replaces"_s].toArray())
            rule.replaces.append(RuleId(replaced.toString()));
    }

    Wording wording(const QString &place, const QJsonObject &object)
    {
        known(place, object, {u"inForce"_s, u"article"_s, u"text"_s, u"source"_s, u"checked"_s});
        Wording wording;
        wording.inForce = day(place, object, u"inForce"_s).value_or(QDate());
        wording.article = text(place, object, u"article"_s);
        if (object[u"text"_s].isString()) wording.text = object[u"text"_s].toString();
        wording.source = object[u"source"_s].toString();
        wording.checked = day(place, object, u"checked"_s);
        return wording;
    }

    /// What each key may say alone and not together.
    void check(const QString &place, const Rule &rule)
    {
        const bool workingDays = rule.unit == Unit::WorkingDay;
        if (rule.wordings.isEmpty()) fault(place, RuleText::tr("A rule needs a wording with its article."));
        if (!std::is_sorted(rule.wordings.begin(), rule.wordings.end(),
                            [](const Wording &a, const Wording &b) { return a.inForce < b.inForce; }))
            fault(place + u"/wordings"_s, RuleText::tr("Wordings stand in the order of coming into force."));
        if (rule.length < 0 || (rule.length == 0 && rule.unit != Unit::Set))
            fault(place + u"/length"_s, RuleText::tr("The length must be at least one."));
        if (workingDays && rule.roll != Roll::None)
            fault(place + u"/roll"_s, RuleText::tr("A count of working days ends on one and does not roll."));
        if (workingDays && std::any_of(rule.moves.begin(), rule.moves.end(), shifts))
            fault(place + u"/moves"_s, RuleText::tr("Days are excluded from natural days alone."));
        if (rule.restarts.isEmpty() == rule.moves.contains(MoveKind::Restart))
            fault(place + u"/restarts"_s,
                  RuleText::tr("“restart” among the moves and a list of restarts go together."));
    }
    static bool shifts(MoveKind move)
    {
        return move == MoveKind::ExcludeSuspension || move == MoveKind::ExcludePublication ||
               move == MoveKind::ExcludeInquiry || move == MoveKind::ExcludeSettlement ||
               move == MoveKind::Pause;
    }

    void known(const QString &place, const QJsonObject &object, const QStringList &keys)
    {
        for (const auto &key : object.keys()) {
            if (!keys.contains(key))
                fault(place + u'/' + key, RuleText::tr("“%1” is not known here.").arg(key));
        }
    }
    QString text(const QString &place, const QJsonObject &object, const QString &key)
    {
        const auto value = object[key].toString();
        if (value.isEmpty()) fault(place + u'/' + key, RuleText::tr("“%1” is missing.").arg(key));
        return value;
    }
    QStringList texts(const QString &place, const QJsonObject &object, const QString &key)
    {
        QStringList list;
        for (const auto value : object[key].toArray())
            list.append(value.toString());
        if (list.isEmpty()) fault(place + u'/' + key, RuleText::tr("“%1” is missing.").arg(key));
        return list;
    }
    std::optional<int> number(const QString &place, const QJsonObject &object, const QString &key)
    {
        const auto value = object[key];
        if (value.isUndefined() || value.isNull()) return std::nullopt;
        const int whole = value.toInt(-1);
        if (whole < 0 || whole > 10'000)
            fault(place + u'/' + key, RuleText::tr("“%1” is not a length.").arg(key));
        return whole;
    }
    std::optional<QDate> day(const QString &place, const QJsonObject &object, const QString &key)
    {
        if (object[key].isNull()) return std::nullopt;
        const auto read = parseIsoDate(object[key].toString());
        if (!read) fault(place + u'/' + key, read.error().text);
        return read.value_or(QDate());
    }
    EventKind kind(const QString &place, const QString &name)
    {
        const auto found = eventKind(name);
        if (!found) fault(place, RuleText::tr("“%1” is not an event that is known.").arg(name));
        return found.value_or(EventKind::MediationApplied);
    }
    QList<EventKind> events(const QString &place, const QJsonObject &object, const QString &key)
    {
        QList<EventKind> list;
        for (const auto value : object[key].toArray())
            list.append(kind(place + u'/' + key, value.toString()));
        return list;
    }
    template <typename Enum, std::size_t N>
    Enum word(const QString &place, const QString &key, const QJsonValue &value,
              const NameTable<Enum, N> &table, Enum otherwise)
    {
        const auto found = table.value(value.toString());
        if (!found)
            fault(place + u'/' + key,
                  RuleText::tr("“%1” is not a word that is known here.").arg(value.toString()));
        return found.value_or(otherwise);
    }
    template <typename Enum, std::size_t N>
    QList<Enum> words(const QString &place, const QString &key, const QJsonObject &object,
                      const NameTable<Enum, N> &table, Enum otherwise)
    {
        QList<Enum> list;
        for (const auto value : object[key].toArray())
            list.append(word(place, key, value, table, otherwise));
        return list;
    }
    void fault(const QString &place, const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = RuleText::tr("%1, line %2: %3").arg(m_name).arg(m_json.lineOf(place)).arg(sentence);
    }

    const QStringList RuleKeys{u"id"_s,
                               u"names"_s,
                               u"length"_s,
                               u"unit"_s,
                               u"roll"_s,
                               u"backward"_s,
                               u"scope"_s,
                               u"moves"_s,
                               u"restarts"_s,
                               u"movedBy"_s,
                               u"longestExtension"_s,
                               u"ignoredRestarts"_s,
                               u"variants"_s,
                               u"binds"_s,
                               u"missed"_s,
                               u"doubt"_s,
                               u"informationOnly"_s,
                               u"officeDuty"_s,
                               u"unsettled"_s,
                               u"wordings"_s,
                               u"opens"_s,
                               u"meets"_s,
                               u"ends"_s,
                               u"lapses"_s,
                               u"holds"_s,
                               u"resumes"_s,
                               u"within"_s,
                               u"replaces"_s,
                               u"countsFrom"_s,
                               u"agreedInTime"_s,
                               u"meetsByReceipt"_s,
                               u"proceedingEnds"_s};

    QString m_name;
    const StrictJson &m_json;
    QString m_fault;
};

} // namespace

Result<RuleFile> readRules(const QString &name, const QByteArray &bytes)
{
    const auto json = readStrictJson(bytes, u"bad-rules"_s, name);
    if (!json) return refuse(json);
    return RuleReader(name, *json).read();
}

} // namespace tiaocai::law
