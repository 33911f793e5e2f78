// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/papers.h"
#include "workplace.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tiaocai::ui {

class NoticeBar;
class ServiceMatrix;
class SidePane;
class TableView;

/// What has reached whom, at a glance; of the chosen paper and person how it went, whose period runs, in which way it may still be
/// brought to him, and the act that records it.
class ServicePanel : public QWidget {
    Q_OBJECT

public:
    ServicePanel(const Workplace &place, NoticeBar *notices);

    void show(const desk::CaseView &view);
    qsizetype count() const;
    /// Opens the act that comes next for the chosen line, or the paper that is to be issued.
    void recordNext();

signals:
    void listed();
    void recordAsked(casework::ActKind kind, const QJsonObject &offered);
    void paperAsked(const QString &paper);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPane();
    void list(const QList<desk::PaperService> &lines);
    const desk::PaperService *current() const;
    /// What was chosen besides for the same person, and has not gone out.
    QList<desk::PaperService> together() const;
    void showCurrent();
    void addPeriods(const QString &title, const QList<law::Deadline> &deadlines);
    void addWays(const desk::PaperService &line);
    void record(casework::ActKind kind);
    bool mayRecord(casework::ActKind kind) const;

    const Workplace &m_place;
    NoticeBar *m_notices;
    desk::CaseView m_view;
    ServiceMatrix *m_matrix;
    TableView *m_table;
    SidePane *m_pane;
    QLabel *m_count;
    QPushButton *m_served, *m_failed, *m_published, *m_paper;
    int m_asked = 0;
};

} // namespace tiaocai::ui
