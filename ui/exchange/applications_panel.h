// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/applications.h"
#include "tables/row_model.h"
#include "widgets/side_pane.h"
#include "workplace.h"

class QLabel;
class QPushButton;

namespace tiaocai::ui {

class FactGrid;
class Chip;
class ElidedLabel;
class NoticeBar;
class TableView;

/// 平台申请: what a platform handed over and nobody has taken on yet; beside the list what the chosen one says, and what can be
/// done with it.
class ApplicationsPanel : public QWidget {
    Q_OBJECT

public:
    ApplicationsPanel(const Workplace &place, NoticeBar *notices);

    void refresh();
    /// Opens a packet to be looked at and taken in; without a path one is asked for.
    void readPacket(const QString &path = {});
    /// The chosen one becomes a case.
    void accept();

signals:
    void counted(int count);
    void caseAsked(const CaseId &id);

private:
    void buildPane();
    void take(const QList<desk::WaitingApplication> &waiting);
    const desk::WaitingApplication *current() const;
    void showCurrent();
    void addParties(const desk::WaitingApplication &one, casework::PartyRole role);
    void tellOfCase(const desk::Recorded &opened);
    void setAside();
    void saveReplies();
    void askSource(const QString &path, const QStringList &sources);
    void writeReplies(const QString &path, const std::optional<QString> &source);

    const Workplace &m_place;
    NoticeBar *m_notices;
    RowModel<desk::WaitingApplication> *m_model;
    TableView *m_table;
    SidePane *m_pane;
    QWidget *m_whole;
    ElidedLabel *m_serial;
    Chip *m_like;
    FactGrid *m_facts;
    QLabel *m_story;
    QPushButton *m_accept;
    QPushButton *m_aside;
    QPushButton *m_replies;
    bool m_isDone = false; ///< what stood under the cursor is registered: a second press finds nothing there
};

} // namespace tiaocai::ui
