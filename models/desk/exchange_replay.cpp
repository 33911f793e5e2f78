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
    Replay(const Reading &at, const Remembered &remembered, const store::Whose &whose)
        : m_at(at)
        , m_remembered(remembered)
        , m_whose(whose)
        , m_isReplaced(!isTest() &&
                       std::ranges::any_of(at.history.cards, [&](const office::EnrolledCard &one) {
                           return one.replaces == whose.partner;
                       }))
    {
        for (const auto &one : remembered.packages) {
            if (one.partner() == whose.partner && one.header.series == whose.of) m_all << one;
        }
    }

    void follow(const PackageDecision &decision)
    {
        const auto &[subject, state, gap, after] = decision;
        if (gap > 0)
            followGap(subject, gap);
        else if (const auto *package = find(m_all, subject))
            follow(*package, state);
        else if (state == forgotten)
            forgetSignedBy(subject);
        else if (m_isReplaced && isApplied(state) && isOfSuccessor(subject, after))
            close();
    }
    const SeriesStanding &series() const { return m_series; }

private:
    bool isTest() const { return m_whose.of == u"test"; }
    template <typename Packages>
    static auto find(Packages &packages, const QString &id) -> decltype(&*packages.begin())
    {
        const auto there = std::ranges::find_if(
            packages, [&](const KeptPackage &one) { return one.header.packageId == id; });
        return there == packages.end() ? nullptr : &*there;
    }
    /// A full package of an office that had taken this one's place after the office's act of that place.
    bool isOfSuccessor(const QString &id, qint64 after) const
    {
        const auto *package = find(m_remembered.packages, id);
        return package && package->header.kind == u"full" &&
               std::ranges::any_of(partnersOf(m_at.history, after), [&](const Partner &one) {
                   return one.card.office.uuid == package->partner() && one.replaces == m_whose.partner;
               });
    }
    QJsonObject given(const Arrived &package) const
    {
        return m_remembered.given.value(package.name.packageId);
    }
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
    void close()
    {
        m_series.receiver.close();
        m_isClosed = true;
    }
    void forget(const QString &id)
    {
        m_series.receiver.forget(id);
        m_series.packages.removeIf([&](const KeptPackage &one) { return one.header.packageId == id; });
    }
    /// Programs of before wrote no line of each package that waited under a key when it was revoked.
    void forgetSignedBy(const QString &key)
    {
        for (const auto &one : QList(m_series.packages)) {
            if (one.signedBy == key && one.state == u"GAP") forget(one.header.packageId);
        }
    }
    /// One that is there already was decided with another one's coming.
    void follow(const KeptPackage &package, const QString &state)
    {
        const auto &id = package.header.packageId;
        if (state == forgotten) {
            forget(id);
        } else if (!find(m_series.packages, id)) {
            // Of tests no case stands.
            if (isTest()) m_series.receiver = Receiver::of(m_series.receiver.toJson(), {});
            m_series.packages << package;
            // Programs of before took what came after the office's place was taken.
            if (m_isClosed && state == tiaocai::name(exchange::ReceiptState::Stale)) {
                m_series.packages.last().state = state;
                return;
            }
            tell(m_series.receiver.take(exchange::arrived(package.header, package.manifest), content(),
                                        notes()));
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
    const bool m_isReplaced; ///< by an office that was set up anew
    bool m_isClosed = false; ///< by its first full package
    QList<KeptPackage> m_all;
    SeriesStanding m_series;
};

const auto officeAct = u"office-act"_s; // as the audit names it

/// In the order of the audit; the revocation of a key is one.
QList<PackageDecision> decisionsIn(const office::OfficeFile &history, const QList<store::ChainedLine> &lines)
{
    QHash<qint64, QString> revoked; // by the place of the act
    for (auto key = history.revokedKeys.cbegin(); key != history.revokedKeys.cend(); ++key)
        revoked.insert(*key, key.key());
    QList<PackageDecision> decisions;
    qint64 after = 0;
    for (const auto &[seq, line, chain] : lines) {
        if (line.what == officeAct) {
            after = line.subject.toLongLong();
            if (revoked.contains(after)) decisions << PackageDecision{revoked[after], forgotten, 0, after};
        } else if (line.what == name(office::Event::Exchanged)) {
            decisions << decisionIn(line);
            decisions.last().after = after;
        }
    }
    return decisions;
}

} // namespace

Result<KeptExchange> keptExchange(const Reading &at, QDate day)
{
    const store::Exchange there(at.file);
    auto packages = there.packages();
    auto receipts = packages ? there.receipts() : refuse(packages);
    if (!receipts) return refuse(receipts);
    KeptExchange kept{*std::move(packages), *std::move(receipts), {}};
    if (at.history.cards.isEmpty()) return kept;
    const QStringList what{name(office::Event::Exchanged), name(office::Event::Export), officeAct};
    return store::Audit(at.file)
        .lines({.to = day, .what = what})
        .map([&](const QList<store::ChainedLine> &lines) {
            kept.lines = lines;
            return std::move(kept);
        });
}

Remembered rememberedOf(const office::OfficeFile &history, const KeptExchange &kept)
{
    Remembered remembered{kept.packages, {}, decisionsIn(history, kept.lines)};
    remembered.packages.removeIf([](const KeptPackage &one) { return one.direction == Direction::Out; });
    for (const auto &one : kept.receipts) {
        if (one.direction == Direction::Out) remembered.given[one.package] = one.content;
    }
    return remembered;
}

SeriesStanding decidedOnceMore(const Reading &at, const Remembered &remembered, const store::Whose &whose)
{
    Replay replay(at, remembered, whose);
    for (const auto &one : remembered.decisions)
        replay.follow(one);
    return replay.series();
}

Result<exchange::Packed> packedOf(const Reading &at, const KeptPackage &package)
{
    return store::Exchange(at.file)
        .bytes(package.bytes)
        .and_then([](const QByteArray &bytes) { return containerIn(bytes, true); })
        .map([](const std::shared_ptr<files::Container> &container) { return packedIn(container); });
}

} // namespace tiaocai::desk
