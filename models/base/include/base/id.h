// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace tiaocai {

/// A UUID that knows what it identifies; ids of different things do not convert into each other.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    static Id fresh() { return Id(QUuid::createUuid()); }
    static std::optional<Id> fromString(const QString &text)
    {
        const auto uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using OfficeId = Id<struct OfficeTag>;
using PersonId = Id<struct PersonTag>; ///< a member of the office's staff
using CaseId = Id<struct CaseTag>;
using ActId = Id<struct ActTag>;
using PartyId = Id<struct PartyTag>;
using RepresentativeId = Id<struct RepresentativeTag>;
using ClaimId = Id<struct ClaimTag>;
using DocumentId = Id<struct DocumentTag>; ///< a document issued in a case: copy, notice, award, agreement
using ItemId = Id<struct ItemTag>; ///< an item of a settlement agreement or award: who pays what by when
using HearingId = Id<struct HearingTag>;
using BatchId = Id<struct BatchTag>;             ///< one import
using PackId = Id<struct PackTag>;               ///< cases that were taken out of the office in one file
using ApplicationId = Id<struct ApplicationTag>; ///< an application from outside that waits to become a case

} // namespace tiaocai
