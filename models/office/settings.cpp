// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/settings.h"

#include "words.h"

#include <QDir>

#include <algorithm>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

using Series = QMap<QString, QString>;
using Lengths = QHash<QString, int>;

/// 石 of 石桥镇劳动人事争议调解中心.
QString shortName(const Office &office)
{
    const bool isChinese = !office.name.isEmpty() && office.name.front().script() == QChar::Script_Han;
    return isChinese ? office.name.left(1) : u"{code}"_s;
}

/// The yearly series of papers: those of a centre, those of a committee, and what every office numbers by its kind.
Series paperSeries(const QString &place, OfficeKind kind)
{
    const auto own = place + (kind == OfficeKind::Centre ? u"劳调"_s : u"劳人仲"_s);
    return {{u"papers"_s, own + u"书〔{year}〕{n}号"_s},
            {u"approvals"_s, own + u"审批〔{year}〕{n}号"_s},
            {u"mediation-refusals"_s, place + u"劳调不字〔{year}〕{n}号"_s},
            {u"mediation-letters"_s, place + u"劳调函〔{year}〕{n}号"_s},
            {u"mediation-certificates"_s, place + u"劳调证〔{year}〕{n}号"_s},
            {u"reports"_s, place + u"劳快〔{year}〕{n}号"_s},
            {u"refusals"_s, place + u"劳人仲不字〔{year}〕第{n}号"_s},
            {u"certificates"_s, place + u"劳人仲证〔{year}〕{n}号"_s},
            {u"letters"_s, place + u"劳人仲函〔{year}〕{n}号"_s},
            {u"introductions"_s, place + u"劳人仲介〔{year}〕{n}号"_s},
            {u"advance-awards"_s, place + u"劳人仲先裁字〔{year}〕第{n}号"_s},
            {u"suggestions"_s, place + u"劳人仲建〔{year}〕{n}号"_s},
            {u"disposals"_s, place + u"劳销〔{year}〕{n}号"_s}};
}

// Each type of member to text and back; nullopt where the text says no such value.

QString valueText(bool value)
{
    return value ? u"true"_s : u"false"_s;
}
QString valueText(int value)
{
    return QString::number(value);
}
QString valueText(const QString &value)
{
    return value;
}
QString valueText(const Folder &value)
{
    return value.path;
}
QString valueText(const QStringList &value)
{
    return value.join(u',');
}
QString valueText(const Lengths &value)
{
    QStringList parts;
    for (auto length = value.begin(); length != value.end(); ++length)
        parts << u"%1=%2"_s.arg(length.key()).arg(length.value());
    parts.sort(); // a hash has no order of its own
    return parts.join(u',');
}
template <Chosen T>
QString valueText(T value)
{
    return name(value);
}

bool fromText(const QString &text, bool &value)
{
    value = text == u"true";
    return value || text == u"false";
}
bool fromText(const QString &text, int &value)
{
    bool isNumber = false;
    value = text.toInt(&isNumber);
    return isNumber && value >= 0;
}
bool fromText(const QString &text, QString &value)
{
    value = text;
    return true;
}
bool fromText(const QString &text, Folder &value)
{
    value.path = text;
    return text.isEmpty() || QDir::isAbsolutePath(text);
}
bool fromText(const QString &text, QStringList &value)
{
    value = text.split(u',', Qt::SkipEmptyParts);
    return true;
}
bool fromText(const QString &text, Lengths &value)
{
    value.clear();
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        int length = 0;
        if (part.count(u'=') != 1 || !fromText(part.section(u'=', 1), length)) return false;
        value[part.section(u'=', 0, 0)] = length;
    }
    return true;
}
template <Chosen T>
bool fromText(const QString &text, T &value)
{
    const auto known = chosen<T>(text);
    if (known) value = *known;
    return known.has_value();
}

/// The only text among the choices of law is the province.
template <typename T>
Setting::Type typeOf(bool isChoiceOfLaw)
{
    if constexpr (std::same_as<T, bool>) return Setting::Type::YesNo;
    if constexpr (std::same_as<T, int>) return Setting::Type::Number;
    if constexpr (std::same_as<T, QStringList>) return Setting::Type::Rules;
    if constexpr (std::same_as<T, Folder>) return Setting::Type::Folder;
    if constexpr (std::same_as<T, Lengths>) return Setting::Type::Lengths;
    if constexpr (Chosen<T>) return Setting::Type::Choice;
    return isChoiceOfLaw ? Setting::Type::Province : Setting::Type::Text;
}

template <typename T>
QList<QPair<QString, QString>> wordsOf()
{
    QList<QPair<QString, QString>> words;
    if constexpr (Chosen<T>) {
        for (const auto &choice : choices<T>)
            words.append({name(choice.value), label(choice.value)});
    }
    return words;
}

struct Range {
    QLatin1StringView name;
    int least, most;
};
constexpr std::array ranges{
    Range{QLatin1StringView("silentDays"), 1, 365},
    Range{QLatin1StringView("receiptDays"), 1, 60},
    Range{QLatin1StringView("serviceDays"), 0, 60},
    Range{QLatin1StringView("daysToDecide"), 0, 45},
    Range{QLatin1StringView("minutes"), 15, 720},
    Range{QLatin1StringView("minutesBetween"), 0, 240},
    Range{QLatin1StringView("sessionsHalfDay"), 1, 20},
    Range{QLatin1StringView("sessionsDay"), 1, 40},
    Range{QLatin1StringView("effectWaitWorkingDays"), 0, 60},
    Range{QLatin1StringView("statisticalMonthEnd"), 0, 28},
};

class Lister {
public:
    explicit Lister(bool areChoices)
        : m_areChoices(areChoices)
    {
    }
    const QList<Setting> &list() const { return m_list; }

    template <typename T>
    void operator()(Field field, const T &value)
    {
        Setting setting{QString::fromLatin1(field.key), typeOf<T>(m_areChoices), valueText(value),
                        wordsOf<T>()};
        const auto range = std::ranges::find(ranges, setting.name, &Range::name);
        if (range != ranges.end())
            std::tie(setting.least, setting.most) = std::tie(range->least, range->most);
        setting.isChoiceOfLaw = m_areChoices;
        m_list << setting;
    }
    void operator()(Field field, const Series &series)
    {
        for (auto one = series.begin(); one != series.end(); ++one)
            m_list << Setting{u"%1.%2"_s.arg(QLatin1StringView(field.key), one.key()),
                              Setting::Type::Template, *one};
    }

private:
    QList<Setting> m_list;
    bool m_areChoices;
};

class Setter {
public:
    Setter(const QString &name, const QString &text)
        : m_name(name)
        , m_text(text)
    {
    }
    bool isFound() const { return m_isFound; }
    bool isRead() const { return m_isRead; }

    template <typename T>
    void operator()(Field field, T &value)
    {
        if (m_name != QLatin1StringView(field.key)) return;
        m_isFound = true;
        m_isRead = fromText(m_text, value);
    }
    void operator()(Field field, Series &series)
    {
        const auto key = QLatin1StringView(field.key);
        const auto one = m_name.startsWith(key) ? series.find(m_name.mid(key.size() + 1)) : series.end();
        if (one == series.end()) return;
        m_isFound = m_isRead = true;
        *one = m_text;
    }

private:
    const QString &m_name;
    const QString &m_text;
    bool m_isFound = false, m_isRead = false;
};

} // namespace

Settings defaultSettings(const Office &office)
{
    const auto place = shortName(office);
    Settings settings;
    settings.series = paperSeries(place, office.kind);
    settings.series.insert({{u"registration"_s, u"〔{year}〕登{n:04}号"_s},
                            {u"mediation"_s, place + u"劳调字〔{year}〕{n:03}号"_s},
                            {u"arbitration"_s, place + u"劳人仲字〔{year}〕第{n:03}号"_s},
                            {u"review"_s, place + u"劳人审字〔{year}〕{n:03}号"_s}});
    return settings;
}

QList<Setting> settingsOf(const Settings &settings)
{
    Lister choices(true), whole(false);
    law::Choices::fields(settings.choices, choices);
    Settings::fields(settings, whole);
    return choices.list() + whole.list().mid(choices.list().size());
}

Result<Settings> withSetting(const Settings &settings, const QString &name, const QString &value)
{
    auto changed = settings;
    Setter setter(name, value);
    Settings::fields(changed, setter);
    if (!setter.isFound())
        return refuse(
            u"unknown-setting"_s,
            Words::tr("There is no setting “%1”. See which there are: tiaocai-cli settings.").arg(name));
    if (!setter.isRead())
        return refuse(u"bad-setting"_s,
                      Words::tr("“%1” is no value of the setting “%2”. Correct it.").arg(value, name), {},
                      name);
    return changed;
}

QList<Target> defaultTargets()
{
    return {{u"mediation-success"_s, 0, 7000}, {u"closure"_s, 0, 9900}, {u"closure-in-time"_s, 0, 9900}};
}

const Target *targetOf(const QList<Target> &targets, const QString &indicator, int year)
{
    const Target *found = nullptr;
    for (const auto &target : targets) {
        const bool holds = target.indicator == indicator && target.year <= year;
        if (holds && (!found || found->year <= target.year)) found = &target;
    }
    return found;
}

} // namespace tiaocai::office
