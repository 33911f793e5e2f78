// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/what_follows.h"
#include "widgets/side_pane.h"

class QLabel;

namespace tiaocai::ui {

/// "After saving": what follows, and at its foot what is still missing. It has its place from the start and never moves.
class AfterPane : public SidePane {
    Q_OBJECT

public:
    AfterPane();

    void showFollows(const QList<Follow> &follows);
    void showMissing(const QStringList &labels);
    /// Why it could not be saved as it stands.
    void showRefusal(const QString &sentence);
    /// A strip under the form where there is no room beside it.
    void setStrip(bool strip);
    /// Everything it says, a line each.
    QString text() const;

private:
    void addRow(const Follow &follow);

    QLabel *m_title;
    QVBoxLayout *m_rows;
    QLabel *m_missing;
    QFrame *m_card;
    QStringList m_lines;
};

} // namespace tiaocai::ui
