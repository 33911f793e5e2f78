// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QTabWidget;

namespace tiaocai::ui {

class ApplicationsPanel;
class DistrictPanel;
class FeedbackPanel;
class HandOversPanel;
class KeysPanel;
class PackagesPanel;
class PeriodChooser;

/// 往来: what comes from others and what goes to them, in files. A file that is dropped here is looked at before anything is
/// done with it.
class ExchangePage : public Page {
    Q_OBJECT

public:
    explicit ExchangePage(const Workplace &place);

    void refresh() override;
    enum Tab { Packages, District, Feedback, HandOvers, Applications, Keys };
    void showTab(Tab tab);
    ApplicationsPanel *applications() const { return m_applications; }
    PackagesPanel *packages() const { return m_packages; }
    /// A file by its content: a case, a package, a receipt, or applications.
    void readFile(const QString &path);

signals:
    /// How much waits here.
    void counted(int count);
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    void districtReportAsked(const PeriodChooser &period);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void refreshTab();
    QWidget *panel(Tab tab) const;
    void count(QWidget *panel, const QString &title, int count);

    QTabWidget *m_tabs;
    PackagesPanel *m_packages;
    DistrictPanel *m_district;
    FeedbackPanel *m_feedback;
    HandOversPanel *m_handOvers;
    ApplicationsPanel *m_applications;
    KeysPanel *m_keys;
    QHash<QWidget *, int> m_counts;
};

} // namespace tiaocai::ui
