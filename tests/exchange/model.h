// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sender.h"

#include <QJsonArray>

/// A sender and a receiver without files: packages are records in memory.
namespace model {

using namespace Qt::StringLiterals;
using namespace tiaocai;
using namespace tiaocai::exchange;

inline const QString a = u"00000000-0000-4000-8000-00000000000a"_s,
                     b = u"00000000-0000-4000-8000-00000000000b"_s,
                     c = u"00000000-0000-4000-8000-00000000000c"_s;
inline const Epoch first{u"e1"_s, 1}, second{u"e2"_s, 2};

/// A case whose content is a word; a "wrong" one is refused by itself.
inline QJsonObject live(const QString &id, const QString &word)
{
    QJsonObject json{
        {u"op"_s, u"upsert"_s}, {u"case"_s, id}, {u"number"_s, word}, {u"receivedOn"_s, u"2026-03-02"_s}};
    for (const auto &key : {u"acceptedOn"_s, u"closedOn"_s, u"closedRecordedOn"_s, u"endedOn"_s, u"manner"_s,
                            u"inTime"_s, u"due"_s})
        json[key] = QJsonValue::Null;
    if (word.startsWith(u"wrong")) json[u"acceptedOn"_s] = u"2026-03-01"_s;
    return json;
}

/// A sender without an office: what it would send, and what it sent.
class Office {
public:
    explicit Office(const Epoch &epoch = first)
        : m_epoch(epoch)
    {
    }
    LiveCases cases;
    QSet<QString> open;
    SentBook sent, before;

    Arrived full() { return package(u"full"_s, fullOf(sent, before, cases, m_next)); }
    Arrived delta() { return package(u"delta"_s, deltaOf(sent, cases, open, m_next)); }
    Arrived correction(const Arrived &of)
    {
        return package(u"correction"_s, deltaOf(sent, cases, open, m_next, of.sequence));
    }
    Arrived withdrawal(const Arrived &of)
    {
        return package(u"withdrawal"_s, withdrawalOf(sent, of.sequence, {u"withdrawn"_s, u"x"_s}, m_next),
                       Withdraws{{of.name.packageId, of.sequence}, of.name.manifest, of.previous});
    }
    Result<QList<RecordLine>> records(const Arrived &one) const
    {
        if (broken.contains(one.name.packageId)) return refuse(u"bad-record"_s, u"broken"_s);
        return m_content[one.name.packageId];
    }
    QSet<QString> broken; ///< whose content is refused

    void restore(const Epoch &epoch)
    {
        m_epoch = epoch;
        before = std::exchange(sent, {});
        m_next = 1;
        m_last.clear();
    }

private:
    Arrived package(const QString &kind, const Selection &selection,
                    const std::optional<Withdraws> &withdraws = {})
    {
        const auto id = u"%1-%2-%3"_s.arg(m_epoch.uuid).arg(m_next).arg(++m_made);
        sent = with(sent, selection.more);
        m_content[id] = selection.records;
        const Arrived made{{id, u"manifest of "_s + id}, m_epoch, m_next++, kind, m_last, withdraws,
                           stateOf(liveIn(sent))};
        m_last = made.name.manifest;
        return made;
    }

    Epoch m_epoch;
    qint64 m_next = 1;
    int m_made = 0;
    QString m_last;
    QHash<QString, QList<RecordLine>> m_content;
};

class Court {
public:
    explicit Court(const Office &office)
        : m_office(office)
    {
    }
    /// "2 ACCEPTED applied,stale", one for each package that was decided.
    QString take(const Arrived &package)
    {
        return said(receiver.take(package, content(),
                                  {[](PackageOutcome &, const Book &, bool) { return QStringList(); }}));
    }
    QString acceptGap(qint64 upTo)
    {
        return said(receiver.acceptGap(upTo, content(),
                                       {[](PackageOutcome &, const Book &, bool) { return QStringList(); }}));
    }
    QString figures() const
    {
        QStringList words;
        for (const auto &held : receiver.book()) {
            if (held.counts()) words << jsonOf(held.standing)["number"_L1].toString();
        }
        return words.join(u' ');
    }
    Position position() const { return receiver.position({.epoch = *receiver.epoch()}); }
    Receiver receiver;

private:
    Receiver::Content content() const
    {
        return [this](const Arrived &one) { return m_office.records(one); };
    }
    QString said(const QList<PackageOutcome> &outcomes)
    {
        // What is kept is read back as it was.
        receiver = Receiver::of(receiver.toJson(), receiver.book());
        QStringList words;
        for (const auto &one : outcomes) {
            QStringList parts{QString::number(one.package.sequence), tiaocai::name(one.state)}, verdicts;
            if (!one.code.isEmpty()) parts << one.code;
            for (const auto &verdict : one.verdicts)
                verdicts << tiaocai::name(verdict.verdict);
            if (!verdicts.isEmpty()) parts << verdicts.join(u',');
            if (!one.notes.isEmpty()) parts << one.notes.join(u'+');
            words << parts.join(u' ');
        }
        return words.join(u"; "_s);
    }

    const Office &m_office;
};

} // namespace model
