// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/paper_groups.h"
#include "workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// The papers that a case offers now and those that were issued: opened, one is shown, issued, printed and saved. What is
/// missing leads to where it is filled.
class PapersPanel : public QWidget {
    Q_OBJECT

public:
    PapersPanel(const Workplace &place, NoticeBar *notices);

    /// Reads the papers of the case.
    void show(const CaseId &id, const QString &number);
    /// How many papers; the list itself is made once it is looked at.
    qsizetype count() const { return m_count; }
    /// The paper that is to go out first, as soon as they are read.
    void openFirst();
    /// The one on which the cursor stands.
    void openCurrent();
    /// The first one of these; false where the case has none.
    bool openPaper(const QStringList &ids);
    /// Also where the case offers it no more: what was signed before its act can be printed again.
    void openForm(const QString &id);

signals:
    void listed();
    void issued();
    void fillAsked(const tiaocai::documents::Missing &missing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const PaperGroup *current() const;
    void forgetWish();
    void ask(bool isSeen);
    void list(const QList<PaperGroup> &groups);
    void showCurrent();
    void openDialog(const PaperGroup &group);
    void saveBlank();

    const Workplace &m_place;
    NoticeBar *m_notices;
    CaseId m_case;
    QString m_number; ///< ... as people call it
    RowModel<PaperGroup> *m_rows;
    TableView *m_table;
    QLabel *m_missing;
    QPushButton *m_open;
    QPushButton *m_blank;
    qsizetype m_count = 0;
    int m_asked = 0;
    bool m_isListed = false;   ///< or on its way
    bool m_isRead = false;     ///< the rows are what the case offers now
    QString m_wanted = {};     ///< the form that is opened then
    bool m_opensFirst = false; ///< as soon as they are read
};

} // namespace tiaocai::ui
