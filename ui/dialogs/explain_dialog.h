// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QVBoxLayout;

namespace tiaocai::ui {

/// Why this date? Rule and article, base date and its act, day by day with the holidays, both readings, the
/// calendar.
class ExplainDialog : public QDialog {
    Q_OBJECT

public:
    ExplainDialog(const Workplace &place, const desk::CaseView &view, const law::Deadline &deadline,
                  QWidget *parent = nullptr);

    /// The whole explanation as text, as it stands on screen.
    QString text() const { return m_lines.join(QChar(u'\n')); }

private:
    void addFact(const QString &label, const QString &value, const QString &objectName);
    void addLaw(const law::Rule &rule);
    void addBase(const desk::CaseView &view);
    void addDates();
    void addTrace(const law::Rule &rule);
    void addDoubts();
    void addCalendar();

    const Workplace &m_place;
    law::Deadline m_deadline;
    QVBoxLayout *m_column;
    QStringList m_lines;
};

} // namespace tiaocai::ui
