// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"
#include "test_main.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tiaocai;
using namespace tiaocai::exchange;
using namespace model;

namespace {

constexpr int centres = 30, weeks = 52;

struct Letter {
    Arrived package;
    int arrivesOn = 0; ///< week
};

/// A centre, the way to its court, and what the court has of it.
class Way {
public:
    Way(int number, unsigned seed)
        : m_number(number)
        , m_dice(seed + unsigned(number))
        , m_office({u"epoch-%1-1"_s.arg(number), 1})
        , m_court(m_office)
    {
        for (int i = 0; i < 5; ++i)
            change(i);
        send(m_office.full(), 0);
    }

    void week(int now)
    {
        for (int i = chance(4); i > 0; --i)
            change(chance(20));
        if (chance(30) == 0) restore();
        const auto package = made();
        send(package, now);
        if (chance(4) > 0) m_snapshot = {m_office.cases, m_office.sent};
        deliver(now);
    }

    /// Everything that is missing is sent again; what the court wishes full is.
    void settle()
    {
        for (int round = 0; round < 40; ++round) {
            const auto position = told();
            if (position.wantFull || m_office.sent.isEmpty()) send(m_office.full(), round);
            m_office.open = openCases();
            send(m_office.delta(), round);
            for (const auto &one : std::as_const(m_kept))
                m_way << Letter{one, 0};
            deliver(round + 100);
        }
    }

    void compare() const
    {
        const auto &book = m_court.receiver.book();
        QCOMPARE(exchange::stateOf(book), exchange::stateOf(exchange::liveIn(m_office.sent)));
        for (auto sent = m_office.sent.begin(); sent != m_office.sent.end(); ++sent) {
            const auto &last = sent->last();
            const auto held = book.value(sent.key());
            if (last.record.revision == 0) continue;
            QCOMPARE(held.counts() ? held.standing : QByteArray(),
                     last.record.isVoid ? QByteArray() : last.record.line);
            if (last.heldBack.isEmpty())
                QCOMPARE(last.record.isVoid ? QJsonObject() : bare(last.record.line),
                         m_office.cases.value(sent.key()));
        }
        for (const auto &id : m_office.cases.keys())
            QVERIFY(m_office.sent.contains(id));
        QVERIFY(!told().wantFull);
    }

private:
    static QJsonObject bare(const QByteArray &line)
    {
        auto json = jsonOf(line);
        json.remove(u"hash"_s);
        json.remove(u"revision"_s);
        return json;
    }
    int chance(int of) { return std::uniform_int_distribution<int>(0, of - 1)(m_dice); }
    QString caseId(int i) const
    {
        return u"%1-0000-4000-8000-%2"_s.arg(m_number, 8, 10, QChar(u'0')).arg(i, 12, 10, QChar(u'0'));
    }
    void change(int i)
    {
        const auto id = caseId(i);
        if (chance(12) == 0)
            m_office.cases.remove(id);
        else
            m_office.cases[id] = live(id, u"content-%1"_s.arg(++m_contents));
    }
    /// An older state of the office goes on, with the packages that it knew.
    void restore()
    {
        m_office.cases = m_snapshot.first;
        m_office.sent = m_snapshot.second;
        ++m_ordinal;
        m_office.restore({u"epoch-%1-%2"_s.arg(m_number).arg(m_ordinal), m_ordinal});
        m_ofEpoch.clear();
    }
    Arrived made()
    {
        if (m_ofEpoch.isEmpty() || told().wantFull || chance(15) == 0) return m_office.full();
        m_office.open = openCases();
        QList<Arrived> others = m_ofEpoch;
        others.removeIf(
            [&](const Arrived &one) { return one.isFull() || m_withdrawn.contains(one.name.packageId); });
        if (others.isEmpty() || chance(6) > 0) return m_office.delta();
        const auto &one = others[chance(int(others.size()))];
        if (chance(2) == 0) return m_office.correction(one);
        m_withdrawn << one.name.packageId;
        return m_office.withdrawal(one);
    }
    /// Late, twice, or not at all.
    void send(const Arrived &package, int now)
    {
        m_kept << package;
        m_ofEpoch << package;
        if (chance(8) == 0) return;
        m_way << Letter{package, now + chance(4)};
        if (chance(6) == 0) m_way << Letter{package, now + chance(9)};
    }
    void deliver(int now)
    {
        std::ranges::shuffle(m_way, m_dice);
        QList<Letter> later;
        for (const auto &one : std::exchange(m_way, {})) {
            if (one.arrivesOn > now)
                later << one;
            else if (!m_came.contains(one.package.name.packageId)) {
                m_came << one.package.name.packageId;
                m_court.take(one.package);
            }
        }
        m_way += later;
    }
    Position told() const
    {
        const auto &receiver = m_court.receiver;
        const auto position = receiver.epoch() ? m_court.position() : Position{{}, 1, {}, {}, true};
        const bool isOurs =
            receiver.epoch() && !m_ofEpoch.isEmpty() && position.epoch == m_ofEpoch.last().epoch;
        return isOurs ? position : Position{position.epoch, 1, {}, {}, m_ofEpoch.isEmpty()};
    }
    QSet<QString> openCases() const
    {
        QSet<QString> open;
        const auto &book = m_court.receiver.book();
        for (auto held = book.begin(); held != book.end(); ++held) {
            if (!held->open.isEmpty()) open << held.key();
        }
        return open;
    }

    int m_number;
    std::mt19937 m_dice;
    Office m_office;
    Court m_court;
    QPair<LiveCases, SentBook> m_snapshot;
    QList<Arrived> m_kept, m_ofEpoch;
    QSet<QString> m_withdrawn, m_came;
    QList<Letter> m_way;
    int m_contents = 0, m_ordinal = 1;
};

} // namespace

/// A year of packages that come late, twice, out of order or not at all, of offices that are restored, correct and withdraw:
/// in the end both sides agree record for record.
class TestConvergence : public QObject {
    Q_OBJECT

private slots:
    void bothSidesAgree_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::newRow("fixed") << 20260101U;
        const auto drawn = std::random_device()();
        QTest::newRow(qPrintable(u"drawn: %1"_s.arg(drawn))) << drawn;
    }
    void bothSidesAgree()
    {
        QFETCH(unsigned, seed);
        for (int number = 0; number < centres; ++number) {
            Way way(number, seed);
            for (int week = 1; week <= weeks; ++week)
                way.week(week);
            way.settle();
            way.compare();
            if (QTest::currentTestFailed()) return;
        }
    }
};

TIAOCAI_TEST(TestConvergence)
#include "test_convergence.moc"
