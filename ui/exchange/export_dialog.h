// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exchange.h"
#include "workplace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class PartnerBox;
class PeriodChooser;

/// 导出: for whom, of which period, and where the file is put. What exactly leaves is said before it does.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const Workplace &place, const desk::ExchangeStatus &status, QWidget *parent = nullptr);

signals:
    void exported(const desk::Exported &made);

private:
    void build();
    void readPartners();
    void showNext();
    void askPlace();
    void exportTo(const QString &folder);
    struct Made;
    void take(const Result<Made> &made);

    const Workplace &m_place;
    desk::ExchangeStatus m_status;
    NoticeBar *m_notices;
    PartnerBox *m_to;
    PeriodChooser *m_period;
    QCheckBox *m_full;
    QCheckBox *m_test;
    QCheckBox *m_lists;
    QLabel *m_next;
    QPushButton *m_export;
};

} // namespace tiaocai::ui
