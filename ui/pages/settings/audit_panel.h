// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tiaocai::ui {

class DateEdit;

/// What was recorded, refused, printed, and who logged in: by person, span and kind, with a report of its own.
class AuditPanel : public QWidget {
    Q_OBJECT

public:
    AuditPanel(const Workplace &place, NoticeBar *notices);

    /// Reads what the filters say, where the tab is in front.
    void refresh();
    /// PDF or XLSX, by its name: what the table shows.
    void saveTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildFilters();
    void showPeople();
    desk::AuditQuery query() const;
    void show(const desk::Audit &audit);
    void save();

    const Workplace &m_place;
    NoticeBar *m_notices;
    QComboBox *m_person;
    QComboBox *m_kind;
    DateEdit *m_from;
    DateEdit *m_to;
    RowModel<desk::AuditRow> *m_lines;
    QLabel *m_head;
    qint64 m_length = 0;
    QString m_shownHead;
};

} // namespace tiaocai::ui
