// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

struct zip;

namespace tiaocai::files {

/// One file in a container, in its place.
struct Member {
    QString name;
    QByteArray bytes;

    bool operator==(const Member &) const = default;
};

/// A ZIP as the exchange writes it: these members in this order, deflated where that is shorter, no time, no attributes,
/// nothing between, before or behind. The same members give the same bytes.
Result<QByteArray> containerOf(const QList<Member> &members);

/// Which members a container may have, and how long each may be.
struct ContainerRules {
    qint64 largestFile = 0, largestExpanded = 0; ///< bytes, of the file and of all members together
    /// Whether these names in this order make a container of its kind.
    std::function<Result<void>(const QStringList &names)> fit;
    std::function<qint64(const QString &name)> most; ///< bytes of a member
    bool takesBombs = false;
};

/// A container in memory, read by its directory before anything is inflated.
class Container {
public:
    /// Refuses, in this order: `file-too-large`, `not-a-package`, `truncated`, `bad-container` (damaged, encrypted, in
    /// several parts, of 64 bits, with links), `bad-member-name`, what the rules refuse, `too-large`, `bomb` (a member of more
    /// than 10 MB that is 200 times what it takes).
    static Result<Container> open(const QByteArray &bytes, const ContainerRules &rules);
    Container(Container &&) noexcept = default;

    /// In the order of the container.
    const QStringList &names() const { return m_names; }
    bool contains(const QString &name) const { return m_names.contains(name); }
    qint64 size(const QString &name) const;
    /// A member, inflated, its length and checksum as the directory has them. Refuses `bad-container`.
    Result<QByteArray> read(const QString &name) const;
    /// SHA-256 of a member, hex: it is not held in memory. Refuses `bad-container`.
    Result<QString> digest(const QString &name) const;

private:
    struct Discard {
        void operator()(struct zip *archive) const;
    };
    Container(const QByteArray &bytes, struct zip *archive);
    Result<void> readDirectory(const ContainerRules &rules);
    Result<void> inflate(const QString &name, const std::function<void(QByteArrayView)> &take) const;

    QByteArray m_bytes;
    std::unique_ptr<struct zip, Discard> m_zip;
    QStringList m_names;
    QList<qint64> m_sizes;
};

} // namespace tiaocai::files
