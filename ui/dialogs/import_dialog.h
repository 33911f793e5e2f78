// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace tiaocai::ui {

class Draft;
class LedgerChoicePane;
class LedgerGrid;
class LedgerOverview;
class LedgerWordsPane;
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
    /// What was read, and what the office has to compare it with.
    struct Dry {
        desk::LedgerImport import;
        QStringList townships;
    };
    void build();
    void addTabs();
    QWidget *buildGrown();
    QLayout *buildButtons();
    void nameTabs(const intake::LedgerReading &reading);
    void showEarlier();
    void choose();
    void read();
    void readCells();
    intake::LedgerChoice choice() const;
    void offerColumns();
    void tellRefusal(const Refusal &refusal);
    void tellOfDraft();
    QJsonObject kept() const;
    QString keptText() const;
    desk::Endings endings() const;
    void showGrown(const intake::LedgerReading &reading);
    void enableImport();
    void import();
    void undo();
    void showReading(const Dry &dry);
    void showDone(const Result<desk::LedgerImport> &done);
    void setBusy(bool busy);
    static QString summary(const intake::LedgerReading &reading);

    const Workplace &m_place;
    QString m_path;
    Draft *m_draft; ///< what was corrected and not imported
    bool m_isBusy = false;
    bool m_isDone = false; ///< what stands here was imported
    NoticeBar *m_notices;
    QLineEdit *m_file;
    QLabel *m_summary;
    RowModel<intake::RowReport> *m_reports;
    RowModel<intake::GrownRow> *m_grown;
    TableView *m_toLookAt;
    TableView *m_grownRows = nullptr;
    LedgerOverview *m_overview;
    LedgerGrid *m_grid;
    LedgerWordsPane *m_words;
    LedgerChoicePane *m_choice;
    QCheckBox *m_everyEnding;
    QTabWidget *m_tabs;
    int m_importable = 0, m_newEndings = 0;
    int m_asked = 0; ///< counts readings: of several the last is shown
    QPushButton *m_import;
    QPushButton *m_undo;
    BatchId m_batch; ///< what undo() would take back
    QPushButton *m_close;
};

} // namespace tiaocai::ui
