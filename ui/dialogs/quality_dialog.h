// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class PeriodChooser;
class TableView;

/// Files of closed cases drawn by lot for a check of their quality, and the sheets by which they are scored. Earlier draws come back as
/// they were.
class QualityDialog : public QDialog {
    Q_OBJECT

public:
    explicit QualityDialog(const Workplace &place, QWidget *parent = nullptr);

    /// The sheets of the draw that is shown, one after the other.
    void saveSheetsTo(const QString &path);

private:
    QWidget *buildWish();
    QWidget *buildFoot();
    desk::DrawWish wish() const;
    void look();
    void draw();
    void readEarlier(const QString &thenShow = {});
    void showEarlier();
    void show(const desk::QualityDraw &draw);
    void saveSheets();

    const Workplace &m_place;
    NoticeBar *m_notices;
    PeriodChooser *m_period;
    QLineEdit *m_count, *m_seed;
    QComboBox *m_earlier;
    QLabel *m_state;
    RowModel<desk::CaseRow> *m_rows;
    TableView *m_table;
    QPushButton *m_draw, *m_sheets;
    QList<desk::QualityDraw> m_draws;
    desk::QualityDraw m_shown;
};

} // namespace tiaocai::ui
