// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

namespace tiaocai::desk {

class Bench;

/// A package of feedback as it was made, and where its file is.
struct SentFeedback {
    QString packageId, file;
    qint64 sequence = 0;
    int items = 0;
};

/// The counter of what courts tell centres of their cases: numbers, hearings, outcomes (EXCHANGE-FORMAT.md section 7).
class Feedback {
public:
    explicit Feedback(Bench &bench)
        : m_bench(bench)
    {
    }

    /// All that changed since what the centre's last package had read. Refuses what sending does, and `nothing-to-tell`.
    Result<SentFeedback> send(const QString &to, const QString &folder);
    /// What was told and what was heard, the last first.
    Result<QList<ToldRow>> all() const;
    /// A calendar that a court told, as Office::importCalendar() takes it. Refuses `unknown-item`.
    Result<QByteArray> calendar(const QString &item) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
