// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

#include <QByteArray>

namespace tiaocai::desk {

class Bench;

/// The counter of the files that are attached to cases; which they are stands in each case's view.
class Attachments {
public:
    explicit Attachments(Bench &bench)
        : m_bench(bench)
    {
    }

    /// A copy of the file, kept in the office together with the act that names it: of the case, or of the act that it
    /// proves. Refuses `not-found`, `read-failed`, `too-large`, `attachment-empty`, `attachment-type`, `attached-already`,
    /// `unknown-act`.
    Result<Recorded> attach(const CaseId &id, const QString &path, const std::optional<ActId> &proves = {});
    /// The bytes, compared with their SHA-256. Refuses `attachment-missing`, `attachment-changed`.
    Result<QByteArray> content(const QString &sha256) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
