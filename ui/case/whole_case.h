// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "workplace.h"

#include <QObject>

class QMenu;
class QWidget;

namespace tiaocai::ui {

class NoticeBar;

/// The whole case as it goes out of the program: its main or side file bound as one PDF, a copy for others in which numbers,
/// telephones and addresses of people are black, or a folder that any browser reads.
class WholeCase : public QObject {
    Q_OBJECT

public:
    enum class As { Main, Side, Covered, Folder };

    WholeCase(const Workplace &place, NoticeBar *notices, QWidget *parent);

    void setCase(const CaseId &id, const QString &number);
    /// An entry for each.
    void addTo(QMenu *menu);
    /// Beside the window's work; what was left out of a copy is named.
    void saveTo(As as, const QString &path);

private:
    void choosePath(As as);
    void bind(As as, const QString &path);
    void layOut(const QString &path);
    QString nameOf(As as) const;

    const Workplace &m_place;
    NoticeBar *m_notices;
    QWidget *m_parent;
    CaseId m_case;
    QString m_number;
};

} // namespace tiaocai::ui
