// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace tiaocai::ui {

class LedgerChoicePane;
class NoticeBar;
class TableView;

/// A ledger comes in: a file is chosen and read, what was read and what was not is shown with reasons, and
/// only then it is imported. An import that brings nothing says so.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const Workplace &place, QWidget *parent = nullptr);

    /// Reads without writing.
    void look(const QString &path);
    void reject() override;

signals:
    void imported(int cases);

private:
    void build();
    void addTabs();
    void choose();
    void read();
    void offerColumns();
    desk::Endings endings() const;
    void showGrown(const intake::LedgerReading &reading);
    void enableImport();
    void import();
    void undo();
    void showReading(const desk::LedgerImport &dry);
    void showDone(const Result<desk::LedgerImport> &done);
    void setBusy(bool busy);
    static QString summary(const intake::LedgerReading &reading);

    const Workplace &m_place;
    QString m_path;
    bool m_isBusy = false;
    NoticeBar *m_notices;
    QLineEdit *m_file;
    QLabel *m_summary;
    QLabel *m_columns;
    RowModel<intake::LedgerRow> *m_rows;
    RowModel<intake::RowReport> *m_reports;
    RowModel<intake::GrownRow> *m_grown;
    TableView *m_toLookAt;
    TableView *m_grownRows = nullptr;
    LedgerChoicePane *m_choice;
    QCheckBox *m_everyEnding;
    QTabWidget *m_tabs;
    int m_importable = 0, m_newEndings = 0;
    QPushButton *m_import;
    QPushButton *m_undo;
    BatchId m_batch; ///< what undo() would take back
    QPushButton *m_close;
};

} // namespace tiaocai::ui
