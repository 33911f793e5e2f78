// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_reader.h"

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
            known(u"/jurisdiction"_s, province, {u"code"_s, u"names"_s, u"revocation"_s});
            const auto powers = province[u"revocation"_s].toArray();
            for (qsizetype i = 0; i < powers.size(); ++i)
                file.revocation << wording(u"/jurisdiction/revocation/%1"_s.arg(i), powers[i].toObject());
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
        known(place, object, RuleKeys + ProvisionKeys);
        Rule rule;
        rule.id = RuleId(text(place, object, u"id"_s));
        const auto names = object[u"names"_s].toObject();
        rule.nameZh = text(place + u"/names"_s, names, u"zh"_s);
        rule.nameEn = text(place + u"/names"_s, names, u"en"_s);
        rule.scope = word(place, u"scope"_s, object[u"scope"_s], Scopes, Scope::Case);
        rule.unsettled = object[u"unsettled"_s].toBool();
        rule.noteZh = object[u"note"_s].toString();
        const auto wordings = object[u"wordings"_s].toArray();
        for (qsizetype i = 0; i < wordings.size(); ++i)
            rule.wordings.append(wording(place + u"/wordings/%1"_s.arg(i), wordings[i].toObject()));
        checkWordings(place, rule);
        readProvisions(place, object, rule);
        return rule;
    }

    /// The rule's own keys hold from the beginning; a change names its first day and what it says otherwise.
    void readProvisions(const QString &place, QJsonObject object, Rule &rule)
    {
        const auto changes = object[u"changes"_s].toArray();
        rule.provisions.append(provision(place, object));
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const auto inside = place + u"/changes/%1"_s.arg(i);
            const auto change = changes[i].toObject();
            known(inside, change, QStringList{u"from"_s} + ProvisionKeys);
            if (change.size() < 2)
                fault(inside, RuleText::tr("A change says what is otherwise from its day on."));
            for (auto said = change.begin(); said != change.end(); ++said)
                object[said.key()] = said.value();
            auto changed = provision(inside, object);
            changed.from = day(inside, change, u"from"_s).value_or(QDate());
            checkChange(inside, changed, rule);
            rule.provisions.append(changed);
        }
    }

    Provision provision(const QString &place, const QJsonObject &object)
    {
        Provision provision;
        provision.bindsZh = object[u"binds"_s].toString();
        provision.missedZh = object[u"missed"_s].toString();
        provision.doubt = object[u"doubt"_s].toString();
        readCounting(place, object, provision);
        readMoves(place, object, provision);
        readEvents(place, object, provision);
        check(place, provision);
        return provision;
    }

    void readCounting(const QString &place, const QJsonObject &object, Provision &provision)
    {
        provision.length = number(place, object, u"length"_s).value_or(0);
        provision.unit = word(place, u"unit"_s, object[u"unit"_s], Units, Unit::Day);
        provision.roll = word(place, u"roll"_s, object[u"roll"_s], Rolls, Roll::None);
        provision.backward = object[u"backward"_s].toBool();
        provision.informationOnly = object[u"informationOnly"_s].toBool();
        provision.officeDuty = object[u"officeDuty"_s].toBool();
        const auto variants = object[u"variants"_s].toArray();
        for (qsizetype i = 0; i < variants.size(); ++i) {
            const auto inside = place + u"/variants/%1"_s.arg(i);
            const auto variant = variants[i].toObject();
            provision.variants.append(
                {text(inside, variant, u"name"_s), number(inside, variant, u"length"_s).value_or(0),
                 number(inside, variant, u"longestExtension"_s), variant[u"employerOnly"_s].toBool()});
        }
    }

    void readMoves(const QString &place, const QJsonObject &object, Provision &provision)
    {
        provision.moves = words(place, u"moves"_s, object, MoveKinds, MoveKind::Extend);
        provision.restarts = words(place, u"restarts"_s, object, RestartKinds, RestartKind::PartyAdded);
        provision.ignoredRestarts =
            words(place, u"ignoredRestarts"_s, object, RestartKinds, RestartKind::PartyAdded);
        provision.longestExtension = number(place, object, u"longestExtension"_s);
        provision.agreedInTime = object[u"agreedInTime"_s].toBool();
        provision.pauseInLastMonths = number(place, object, u"pauseInLastMonths"_s).value_or(0);
        const auto movers = object[u"movedBy"_s].toObject();
        for (auto mover = movers.begin(); mover != movers.end(); ++mover)
            provision.movedBy.append(
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

    void readEvents(const QString &place, const QJsonObject &object, Provision &provision)
    {
        provision.opens = events(place, object, u"opens"_s);
        provision.meets = events(place, object, u"meets"_s);
        provision.ends = events(place, object, u"ends"_s);
        provision.lapses = events(place, object, u"lapses"_s);
        provision.holds = events(place, object, u"holds"_s);
        provision.resumes = events(place, object, u"resumes"_s);
        provision.meetsByReceipt = events(place, object, u"meetsByReceipt"_s);
        provision.countsFrom = events(place, object, u"countsFrom"_s);
        provision.proceedingEnds = events(place, object, u"proceedingEnds"_s);
        provision.within = RuleId(object[u"within"_s].toString());
        for (const auto replaced : object[u"replaces"_s].toArray())
            provision.replaces.append(RuleId(replaced.toString()));
    }

    Wording wording(const QString &place, const QJsonObject &object)
    {
        known(place, object, {u"inForce"_s, u"article"_s, u"quotes"_s, u"source"_s, u"checked"_s});
        Wording wording;
        wording.inForce = day(place, object, u"inForce"_s).value_or(QDate());
        wording.article = text(place, object, u"article"_s);
        const auto quotes = object[u"quotes"_s].toArray();
        for (qsizetype i = 0; i < quotes.size(); ++i)
            wording.quotes.append(quote(place + u"/quotes/%1"_s.arg(i), quotes[i].toObject()));
        wording.source = object[u"source"_s].toString();
        wording.checked = day(place, object, u"checked"_s);
        return wording;
    }

    Quote quote(const QString &place, const QJsonObject &object)
    {
        known(place, object, {u"article"_s, u"text"_s});
        return {text(place, object, u"article"_s), text(place, object, u"text"_s)};
    }

    void checkWordings(const QString &place, const Rule &rule)
    {
        if (rule.wordings.isEmpty()) fault(place, RuleText::tr("A rule needs a wording with its article."));
        if (!std::is_sorted(rule.wordings.begin(), rule.wordings.end(),
                            [](const Wording &a, const Wording &b) { return a.inForce < b.inForce; }))
            fault(place + u"/wordings"_s, RuleText::tr("Wordings stand in the order of coming into force."));
    }
    /// What each key may say alone and not together.
    void check(const QString &place, const Provision &provision)
    {
        const bool workingDays = provision.unit == Unit::WorkingDay;
        if (provision.length < 0 || (provision.length == 0 && provision.unit != Unit::Set))
            fault(place + u"/length"_s, RuleText::tr("The length must be at least one."));
        if (workingDays && provision.roll != Roll::None)
            fault(place + u"/roll"_s, RuleText::tr("A count of working days ends on one and does not roll."));
        if (workingDays && std::any_of(provision.moves.begin(), provision.moves.end(), shifts))
            fault(place + u"/moves"_s, RuleText::tr("Days are excluded from natural days alone."));
        if (provision.restarts.isEmpty() == provision.moves.contains(MoveKind::Restart))
            fault(place + u"/restarts"_s,
                  RuleText::tr("“restart” among the moves and a list of restarts go together."));
        if (provision.pauseInLastMonths > 0 && !provision.moves.contains(MoveKind::Pause))
            fault(place + u"/pauseInLastMonths"_s,
                  RuleText::tr("Last months for a pause go together with “pause” among the moves."));
    }
    /// A change comes by law: some wording came into force that day. Each is later than the one before.
    void checkChange(const QString &place, const Provision &changed, const Rule &rule)
    {
        const auto isItsDay = [&](const Wording &wording) { return wording.inForce == changed.from; };
        if (!changed.from.isValid())
            fault(place + u"/from"_s, RuleText::tr("A change needs the day from which it holds."));
        else if (rule.provisions.last().from >= changed.from)
            fault(place + u"/from"_s, RuleText::tr("Changes stand in the order of their days."));
        else if (std::none_of(rule.wordings.begin(), rule.wordings.end(), isItsDay))
            fault(place + u"/from"_s,
                  RuleText::tr("No wording came into force on %1.").arg(toText(changed.from)));
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

    const QStringList RuleKeys{u"id"_s,       u"names"_s,   u"scope"_s, u"unsettled"_s,
                               u"wordings"_s, u"changes"_s, u"note"_s};
    const QStringList ProvisionKeys{u"length"_s,
                                    u"unit"_s,
                                    u"roll"_s,
                                    u"backward"_s,
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
                                    u"pauseInLastMonths"_s,
                                    u"meetsByReceipt"_s,
                                    u"proceedingEnds"_s};

    QString m_name;
    const StrictJson &m_json;
    QString m_fault;
};

} // namespace

Result<RuleFile> readRules(const QString &name, const StrictJson &json)
{
    return RuleReader(name, json).read();
}

} // namespace tiaocai::law
