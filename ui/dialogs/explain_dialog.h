// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/calculation_sheet.h"
#include "workplace.h"

#include <QDialog>

class QBoxLayout;
class QLabel;

namespace tiaocai::ui {

class NoticeBar;

/// Why this date? The article and its words, the steps with what each came to, the days in month sheets, both readings,
/// what did not move it, the calendar and its notice.
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
    QString factOf(const QString &key) const;
    QWidget *head();
    QWidget *article();
    void addWords(QBoxLayout *column);
    QWidget *steps();
    QWidget *proofs();
    QWidget *readings();
    QWidget *small(const QString &key, const QString &title, const QString &value, const QString &note);
    QLabel *told(const QString &key, const QString &name, const QString &value);
    QBoxLayout *buttons();
    reports::TableDocument sheet() const;
    void chooseSheet();
    void printSheet();

    const Workplace &m_place;
    casework::CaseFile m_file;
    law::Deadline m_deadline;
    reports::Explanation m_why;
    QStringList m_lines;
    NoticeBar *m_notices;
};

} // namespace tiaocai::ui
