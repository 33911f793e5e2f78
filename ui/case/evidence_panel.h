// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QLayout;
class QPushButton;

namespace tiaocai::ui {

class SidePane;
class TableView;

/// The register of evidence of a case: what was handed in by whom, to whom it went, what is said of it, whether the original is
/// back. The acts that change it begin with the lines that are chosen.
class EvidencePanel : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePanel(const Workplace &place);

    void show(const desk::CaseView &view);

signals:
    void recordAsked(casework::ActKind kind, const QJsonObject &offered);
    void attachmentOpened(const tiaocai::ActId &attachment);

private:
    QLayout *buildButtons();
    std::vector<Column<casework::Evidence>> columns() const;
    const casework::Evidence *current() const;
    /// Those that are chosen, else the one on which the cursor stands.
    QList<casework::Evidence> chosen() const;
    void showCurrent();
    void ask(casework::ActKind kind);

    const Workplace &m_place;
    desk::CaseView m_view;
    RowModel<casework::Evidence> *m_rows;
    TableView *m_table;
    SidePane *m_pane;
    QPushButton *m_receive, *m_exchange, *m_examine, *m_return, *m_open;
};

} // namespace tiaocai::ui
