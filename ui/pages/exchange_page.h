// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QTabWidget;

namespace tiaocai::ui {

class ApplicationsPanel;

/// 往来: what comes from others and what goes to them, in files. A file that is dropped here is looked at before anything is
/// done with it.
class ExchangePage : public Page {
    Q_OBJECT

public:
    explicit ExchangePage(const Workplace &place);

    void refresh() override;
    ApplicationsPanel *applications() const { return m_applications; }

signals:
    /// How much waits here.
    void counted(int count);
    void caseAsked(const CaseId &id, const QList<CaseId> &among);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTabWidget *m_tabs;
    ApplicationsPanel *m_applications;
};

} // namespace tiaocai::ui
