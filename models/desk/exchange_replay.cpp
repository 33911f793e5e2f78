// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_replay.h"

#include <QJsonArray>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::Arrived;
using exchange::Receiver;
using store::Direction;
using store::KeptPackage;

namespace {

class Replay {
public:
    /// `successors`: full packages of offices that were set up anew in the place of this one.
    Replay(const Reading &at, const Remembered &remembered, const store::Whose &whose, const QSet<QString> &successors)
        : m_at(at)
        , m_remembered(remembered)
        , m_whose(whose)
        , m_successors(successors)
    {
        for (const auto &one : remembered.packages) {
            if (one.partner() == whose.partner && one.header.series == whose.of) m_all << one;
        }
    }

    void follow(const PackageDecision &decision)
    {
        const auto &[subject, state, gap] = decision;
        if (gap > 0)
            followGap(subject, gap);
        else if (m_successors.contains(subject) && isApplied(state))
            m_series.receiver.close();
        else if (const auto *package = find(m_all, subject))
            follow(*package, state);
    }
    const SeriesStanding &series() const { return m_series; }

private:
    bool isTest() const { return m_whose.of == u"test"; }
    static KeptPackage *find(QList<KeptPackage> &packages, const QString &id)
    {
        const auto there =
            std::ranges::find_if(packages, [&](const KeptPackage &one) { return one.header.packageId == id; });
        return there == packages.end() ? nullptr : &*there;
    }
    QJsonObject given(const Arrived &package) const { return m_remembered.given.value(package.name.packageId); }
    /// What came proved and was read is not judged again.
    Receiver::Content content()
    {
        return [this](const Arrived &asked) -> Result<QList<exchange::RecordLine>> {
            const auto receipt = given(asked);
            if (receipt["state"_L1] == u"REJECTED"_s)
                return refuse(receipt["code"_L1].toString(), receipt["text"_L1].toString());
            return packedOf(m_at, *find(m_all, asked.name.packageId))
                .and_then([](const exchange::Packed &packed) { return packed.read(u"cases.jsonl"_s); })
                .map(exchange::recordsIn);
        };
    }
    Receiver::Inspect notes() const
    {
        return [this](exchange::PackageOutcome &outcome, const exchange::Book &, bool) {
            QStringList notes;
            for (const auto &one : given(outcome.package)["notes"_L1].toArray())
                notes << one.toString();
            return notes;
        };
    }
    void followGap(const QString &partner, qint64 upTo)
    {
        if (partner == m_whose.partner && !isTest() && m_series.receiver.epoch())
            tell(m_series.receiver.acceptGap(upTo, content(), notes()));
    }
    /// One that is there already was decided with another one's coming.
    void follow(const KeptPackage &package, const QString &state)
    {
        const auto &id = package.header.packageId;
        if (state == forgotten) {
            m_series.receiver.forget(id);
            m_series.packages.removeIf([&](const KeptPackage &one) { return one.header.packageId == id; });
        } else if (!find(m_series.packages, id)) {
            // Of tests no case stands.
            if (isTest()) m_series.receiver = Receiver::of(m_series.receiver.toJson(), {});
            m_series.packages << package;
            tell(m_series.receiver.take(exchange::arrived(package.header, package.manifest), content(), notes()));
        }
    }
    void tell(const QList<exchange::PackageOutcome> &outcomes)
    {
        for (const auto &one : outcomes)
            find(m_series.packages, one.package.name.packageId)->state = tiaocai::name(one.state);
    }

    const Reading &m_at;
    const Remembered &m_remembered;
    const store::Whose m_whose;
    const QSet<QString> m_successors;
    QList<KeptPackage> m_all;
    SeriesStanding m_series;
};

/// Full packages of offices that took this one's place, from the day on which that was said.
QSet<QString> successorsOf(const Reading &at, const Remembered &remembered, const QString &partner)
{
    QSet<QString> ids;
    for (const auto &card : at.history.cards) {
        if (card.replaces != partner) continue;
        const auto successor = cardIn(card.card).office.uuid;
        for (const auto &one : remembered.packages) {
            if (one.partner() == successor && one.header.kind == u"full" && one.at >= card.enrolledAt)
                ids << one.header.packageId;
        }
    }
    return ids;
}

} // namespace

Result<Remembered> rememberedUntil(const Reading &at, QDate day)
{
    const store::Exchange kept(at.file);
    auto packages = kept.packages();
    const auto receipts = packages ? kept.receipts() : refuse(packages);
    auto decisions = receipts ? decisionsUntil(at, day) : refuse(receipts);
    if (!decisions) return refuse(decisions);
    packages->removeIf([](const KeptPackage &one) { return one.direction == Direction::Out; });
    Remembered remembered{*std::move(packages), {}, *std::move(decisions)};
    for (const auto &one : *receipts) {
        if (one.direction == Direction::Out) remembered.given[one.package] = one.content;
    }
    return remembered;
}

SeriesStanding decidedOnceMore(const Reading &at, const Remembered &remembered, const store::Whose &whose)
{
    const bool isSummary = whose.of == u"summary";
    Replay replay(at, remembered, whose,
                  isSummary ? successorsOf(at, remembered, whose.partner) : QSet<QString>());
    for (const auto &one : remembered.decisions)
        replay.follow(one);
    return replay.series();
}

Result<exchange::Packed> packedOf(const Reading &at, const KeptPackage &package)
{
    return store::Exchange(at.file)
        .bytes(package.bytes)
        .and_then([](const QByteArray &bytes) { return containerIn(bytes); })
        .map([](const std::shared_ptr<files::Container> &container) { return packedIn(container); });
}

} // namespace tiaocai::desk
