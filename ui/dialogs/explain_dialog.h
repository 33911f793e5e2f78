// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/calculation_sheet.h"
#include "workplace.h"

#include <QDialog>

class QVBoxLayout;

namespace tiaocai::ui {

class NoticeBar;

/// Why this date? Rule and article, base date and its act, day by day with the holidays, both readings, the
/// calendar.
class ExplainDialog : public QDialog {
    Q_OBJECT

public:
    ExplainDialog(const Workplace &place, const desk::CaseView &view, const law::Deadline &deadline,
                  QWidget *parent = nullptr);

    /// The whole explanation as text, as it stands on screen.
    QString text() const { return m_lines.join(QChar(u'\n')); }
    /// 期限计算单 as PDF.
    void saveSheet(const QString &path);

private:
    void addFact(const QString &label, const QString &value, const QString &objectName);
    void addLaw(const law::Rule &rule);
    void addBase(const desk::CaseView &view);
    void addDates();
    void addTrace(const law::Rule &rule);
    void addDoubts();
    void addCalendar();
    void addButtons(QVBoxLayout *outer);
    reports::TableDocument sheet() const;
    void chooseSheet();
    void printSheet();

    const Workplace &m_place;
    law::Deadline m_deadline;
    QVBoxLayout *m_column;
    QStringList m_lines;
    reports::CalculationSheet m_sheet;
    NoticeBar *m_notices;
};

} // namespace tiaocai::ui
