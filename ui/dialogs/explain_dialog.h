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
    reports::Explanation explanation(const Speech &speech) const;
    void addFact(const reports::Explanation::Fact &fact);
    void addDays(const QStringList &days);
    void addButtons(QVBoxLayout *outer);
    reports::TableDocument sheet() const;
    void chooseSheet();
    void printSheet();

    const Workplace &m_place;
    casework::CaseFile m_file;
    law::Deadline m_deadline;
    QVBoxLayout *m_column;
    QStringList m_lines;
    NoticeBar *m_notices;
};

} // namespace tiaocai::ui
