// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/district.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tiaocai::ui {

class Chip;
class ElidedLabel;
class NoticeBar;
class PeriodChooser;
class SidePane;
class TableView;
class Tile;

/// A line of the district: a centre, or all of them together.
struct DistrictLine {
    std::optional<exchange::ConsolidatedCentre> centre = {}; ///< nullopt: the whole district
    QString name = {};
    QJsonObject figures = {};
};

/// 汇总: every centre by what it says and by what its records give; who lacks a number and who differs.
class DistrictPanel : public QWidget {
    Q_OBJECT

public:
    DistrictPanel(const Workplace &place, NoticeBar *notices);

    void refresh();

signals:
    /// The paper of what is shown.
    void reportAsked(const PeriodChooser &period);

private:
    std::vector<Column<DistrictLine>> columns() const;
    QLayout *buildTiles();
    void take(const desk::DistrictView &view);
    void showTiles();
    void showCurrent();
    void showDifferences(const exchange::ConsolidatedCentre &centre);
    void showMissing();
    void showChanges();
    void skip();
    const DistrictLine *current() const;
    /// "125/177 = 70.62 %", with a mark where it misses the office's target.
    QString rateText(const QJsonObject &figures, const QString &indicator) const;
    bool misses(const QJsonObject &figures, const QString &indicator) const;

    const Workplace &m_place;
    NoticeBar *m_notices;
    PeriodChooser *m_period;
    desk::DistrictView m_view;
    Tile *m_lacking;
    Tile *m_differing;
    Tile *m_below;
    RowModel<DistrictLine> *m_model;
    TableView *m_table;
    SidePane *m_pane;
    int m_asked = 0; ///< of which the last one is shown
    ElidedLabel *m_name;
    Chip *m_state;
    QGridLayout *m_grid;
    QLabel *m_missing;
    QWidget *m_changed;
    QLabel *m_changes;
    QPushButton *m_skip;
};

} // namespace tiaocai::ui
