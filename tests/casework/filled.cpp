// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled.h"

#include <QRandomGenerator>

namespace tiaocai::casework::test {

using namespace Qt::StringLiterals;

namespace {

/// Says something in every member, from a stream of numbers.
class Filler {
public:
    explicit Filler(quint32 seed)
        : m_random(seed)
    {
    }
    template <typename T>
    void operator()(Field, T &value)
    {
        say(value);
    }

private:
    int number(int below) { return m_random.bounded(below); }

    void say(QString &text) { text = u"文 %1 §"_s.arg(number(1000)); }
    void say(bool &yes) { yes = !yes; }
    void say(int &n) { n = 2 + number(50); }
    void say(qint64 &n) { n = 2 + number(50); }
    void say(QDate &day) { day = QDate(2020, 1, 1).addDays(number(2000)); }
    void say(QTime &time) { time = QTime(number(24), number(60)); }
    void say(Money &amount) { amount = Money::fromFen(number(1'000'000)); }
    template <typename Tag>
    void say(Id<Tag> &id)
    {
        id = Id<Tag>(QUuid::createUuidV5(QUuid(), QString::number(number(1'000'000'000))));
    }
    template <Chosen Enum>
    void say(Enum &choice)
    {
        choice = choices<Enum>[std::size_t(number(int(choices<Enum>.size())))].value;
    }
    template <typename T>
    void say(std::optional<T> &value)
    {
        say(value.emplace());
    }
    template <typename T>
    void say(QList<T> &list)
    {
        for (int i = 1 + number(3); i > 0; --i)
            say(list.emplaceBack());
    }
    template <typename R>
    requires requires(R &record, Filler &filler) { R::fields(record, filler); }
    void say(R &record) { R::fields(record, *this); }

    QRandomGenerator m_random;
};

ActCorrected correction(quint32 seed)
{
    ActCorrected correction;
    correction.act = ActId(QUuid::createUuidV5(QUuid(), QString::number(seed)));
    correction.reason = u"笔误"_s;
    correction.rightDate = QDate(2026, 9, 7);
    correction.rightData = std::make_shared<const Payload>(filled(ActKind::ContactLogged, seed));
    correction.secondPerson = PersonId(QUuid::createUuidV5(QUuid(), u"second"_s));
    return correction;
}

} // namespace

Payload filled(ActKind kind, quint32 seed)
{
    auto payload = blank(kind);
    std::visit(
        [seed]<typename T>(T &act) {
            if constexpr (std::same_as<T, ActCorrected>)
                act = correction(seed);
            else
                T::fields(act, Filler(seed));
        },
        payload);
    return payload;
}

QList<ActKind> allKinds()
{
    QList<ActKind> kinds;
    for (const auto &choice : choices<ActKind>)
        kinds.append(choice.value);
    return kinds;
}

} // namespace tiaocai::casework::test
