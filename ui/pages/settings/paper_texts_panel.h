// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/own_text.h"
#include "keeping/draft.h"
#include "tables/row_model.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace tiaocai::ui {

class PdfView;
class SearchField;
class TableView;

/// The texts of papers: the office writes its own copy of one, sees it as it prints, and goes back to the program's.
class PaperTextsPanel : public QWidget {
    Q_OBJECT

public:
    PaperTextsPanel(const Workplace &place, NoticeBar *notices);

    void refresh();
    /// What stands in the editor is the text of the paper from here on.
    void save();
    /// The one that is shown; empty where none is.
    QString paper() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildAside();
    void filter();
    void take(const QString &paper);
    void showText();
    void showState();
    void edited();
    void picture();
    void showFault(const Refusal &refusal);
    void showFields();
    void showDifference();
    void insertField();
    void restore();
    const desk::PaperText *current() const;

    const Workplace &m_place;
    NoticeBar *m_notices;
    QList<desk::PaperText> m_texts;
    QString m_paper;
    Draft *m_draft = nullptr; ///< of the paper that is shown
    QTimer m_rest;
    int m_asked = 0; ///< of several pictures the last one is shown

    QBoxLayout *m_columns;
    SearchField *m_filter;
    RowModel<desk::PaperText> *m_rows;
    TableView *m_list;
    QLabel *m_title, *m_state, *m_fault;
    QPlainTextEdit *m_text;
    QPushButton *m_save, *m_restore, *m_insert;
    QTabWidget *m_aside;
    PdfView *m_view;
    RowModel<documents::NamedField> *m_fieldRows;
    TableView *m_fields;
    QComboBox *m_against;
    QPlainTextEdit *m_difference;
};

} // namespace tiaocai::ui
