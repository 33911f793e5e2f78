// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/ready_cases.h"

#include <QListWidget>

namespace tiaocai::ui {

/// The cases that want a hearing, two lines each: who against whom, where, how long, how old and until when it is to be decided.
/// Dragged into the docket they are offered there.
class ReadyList : public QListWidget {
    Q_OBJECT

public:
    ReadyList();

    void setCases(const QList<hearings::ReadyCase> &cases, QDate today);
    /// These alone; nullopt: all.
    void showOnly(const std::optional<QSet<CaseId>> &ids);
    const hearings::ReadyCase *current() const;
    const hearings::ReadyCase *of(const QListWidgetItem *item) const;
    QDate today() const { return m_today; }

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

private:
    QList<hearings::ReadyCase> m_cases;
    QDate m_today;
};

} // namespace tiaocai::ui
