// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "office/act_codec.h"
#include "office/office_file.h"
#include "paths.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::office;
using namespace Qt::StringLiterals;

namespace {

QString anyText()
{
    static const QString letters = u"石桥镇李敏 abc：《》·①𠮷\"\\\n"_s;
    const auto length = *rc::gen::inRange(1, 12);
    QString text;
    for (int i = 0; i < length; ++i) {
        const auto from = *rc::gen::inRange(0, int(letters.size()));
        if (!letters[from].isSurrogate()) text += letters[from];
    }
    return text + u"𠮷"_s;
}

/// Fills every member with something.
struct Filler {
    template <typename T>
    void operator()(Field, T &value) const
    {
        fill(value);
    }
    template <typename T>
    void fill(T &value) const
    {
        if constexpr (isOptional<T>)
            fill(value.emplace());
        else if constexpr (isList<T>)
            fillList(value);
        else if constexpr (Record<T>)
            T::fields(value, *this);
        else if constexpr (Chosen<T>)
            value = choices<T>[std::size_t(*rc::gen::inRange(0, int(choices<T>.size())))].value;
        else if constexpr (isId<T>)
            value = T::fresh();
        else if constexpr (std::same_as<T, QString>)
            value = anyText();
        else if constexpr (std::same_as<T, QDate>)
            value = QDate(2026, 1, 1).addDays(*rc::gen::inRange(-9000, 9000));
        else if constexpr (std::same_as<T, QTime>)
            value = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
        else if constexpr (std::same_as<T, bool>)
            value = *rc::gen::arbitrary<bool>();
        else
            value = T(*rc::gen::inRange(0, 900'000));
    }
    template <typename T>
    void fillList(QList<T> &list) const
    {
        list.resize(*rc::gen::inRange(1, 4));
        for (auto &element : list)
            fill(element);
    }
};

template <typename T>
OfficePayload any()
{
    T payload;
    if constexpr (Record<T>)
        T::fields(payload, Filler());
    else
        payload.notices = {{2027,
                            {{QDate(2027, 1, 1), u"元旦"_s}, {QDate(2027, 2, 6), u"春节"_s}},
                            {{QDate(2027, 1, 1), u"元旦"_s}},
                            {QDate(2027, 2, 20)},
                            {u"https://example.invalid/notice"_s}}};
    return payload;
}

template <typename... T>
QList<OfficePayload> oneOfEach(const std::variant<T...> &)
{
    return {any<T>()...};
}

template <typename... T>
QStringList kindsOf(const std::variant<T...> &)
{
    return {QString(T::kind)...};
}

QJsonArray golden()
{
    QFile file(test::dataPath(u"/../golden/office-acts-v1.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QString codeOf(const QString &kind, int version, const QJsonObject &json)
{
    const auto read = payloadsFromJson(kind, version, json);
    return read ? QString() : read.error().code;
}

const QJsonObject lisi{{u"person"_s, u"0302bbdd-7eae-5584-950a-ddfb37e885eb"_s}, {u"name"_s, u"李四"_s}};

/// Nothing is said twice: what both halves have are records, whose own members are apart.
bool areApart(const QJsonValue &act, const QJsonValue &personal)
{
    if (act.isArray() && personal.isArray()) {
        const auto one = act.toArray(), other = personal.toArray();
        for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i) {
            if (!areApart(one[i], other[i])) return false;
        }
        return true;
    }
    if (!act.isObject() || !personal.isObject()) return false;
    const auto other = personal.toObject();
    return std::ranges::all_of(other.keys(), [&](const QString &key) {
        const auto member = act.toObject().value(key);
        return member.isUndefined() || areApart(member, other.value(key));
    });
}

} // namespace

class TestActs : public QObject {
    Q_OBJECT

private slots:
    void everyPayloadComesBack()
    {
        QVERIFY(rc::check([] {
            for (const auto &payload : oneOfEach(OfficePayload())) {
                const auto back = readsBack(payload);
                if (!back)
                    qWarning("%s: %s", qUtf8Printable(kindOf(payload)), qUtf8Printable(back.error().text));
                RC_ASSERT(back.has_value());
            }
        }));
    }
    void keepsNamesAndStoriesApart()
    {
        QVERIFY(rc::check([] {
            for (const auto &payload : oneOfEach(OfficePayload())) {
                RC_ASSERT(areApart(toJson(payload, Half::Act), toJson(payload, Half::Personal)));
            }
        }));
        const auto joined = toJson(StaffJoined{PersonId::fresh(), u"李四"_s, {Role::Clerk}}, Half::Personal);
        QCOMPARE(joined, (QJsonObject{{u"name"_s, u"李四"_s}}));
    }
    void aPersonalHalfThatIsErasedIsMissed()
    {
        const StaffJoined joined{PersonId::fresh(), u"李四"_s, {Role::Clerk}};
        const auto read = payloadsFromJson(u"staff-joined"_s, 1, toJson(joined, Half::Act));
        QVERIFY(read);
        QCOMPARE(std::get<StaffJoined>(read->first()), (StaffJoined{joined.person, {}, joined.roles}));
    }
    void refusesWhatItDoesNotKnow()
    {
        QCOMPARE(codeOf(u"horoscope"_s, 1, {}), u"newer-data"_s);
        QCOMPARE(codeOf(u"staff-named"_s, 2, lisi), u"newer-data"_s);
        QCOMPARE(codeOf(u"staff-named"_s, 1, lisi), QString());
        auto more = lisi;
        more[u"nickname"_s] = u"四"_s;
        QCOMPARE(codeOf(u"staff-named"_s, 1, more), u"bad-data"_s);
        auto role = lisi;
        role[u"roles"_s] = QJsonArray{u"astronaut"_s};
        QCOMPARE(codeOf(u"staff-joined"_s, 1, role), u"bad-data"_s);
        QCOMPARE(codeOf(u"staff-left"_s, 1, {}), u"missing-data"_s);
        QCOMPARE(codeOf(u"founded"_s, 1, {{u"id"_s, u"no id"_s}}), u"unknown-office"_s);
    }
    void readsWhatOlderProgramsWrote()
    {
        const auto acts = golden();
        QVERIFY(!acts.isEmpty());
        QStringList seen;
        for (const auto &value : acts) {
            const auto written = value.toObject();
            const auto kind = written[u"kind"_s].toString();
            const auto read =
                payloadsFromJson(kind, written[u"version"_s].toInt(), written[u"data"_s].toObject());
            QVERIFY2(read, qUtf8Printable(kind + u": "_s + (read ? QString() : read.error().text)));
            QJsonArray today;
            for (const auto &payload : *read)
                today << QJsonObject{{u"kind"_s, kindOf(payload)}, {u"data"_s, toJson(payload)}};
            const auto expected =
                written.contains(u"today"_s)
                    ? written[u"today"_s].toArray()
                    : QJsonArray{QJsonObject{{u"kind"_s, kind}, {u"data"_s, written[u"data"_s]}}};
            QCOMPARE(QJsonDocument(today).toJson(), QJsonDocument(expected).toJson());
            seen << kind;
        }
        for (const auto &kind : kindsOf(OfficePayload()))
            QVERIFY2(seen.contains(kind), qUtf8Printable(kind));
    }
};

TIAOCAI_TEST(TestActs)
#include "test_acts.moc"
