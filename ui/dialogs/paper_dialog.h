// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/paper_groups.h"
#include "workplace.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tiaocai::ui {

class FormKeys;
class NoticeBar;
class PdfView;
class SidePane;

/// One paper of a case, for one of its recipients or for all in one run: its pages, what is asked before the print, what is
/// missing. What is to leave the office is issued first; what was issued is shown from its kept bytes.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    /// `number`: of the case, as files that are saved here are called.
    PaperDialog(const Workplace &place, const CaseId &id, const QString &number, const PaperGroup &group,
                QWidget *parent = nullptr);

    /// The bytes of the pages that are shown; empty until they are made.
    QByteArray pdf() const;
    bool isIssued() const { return m_shown.isIssued; }
    /// Issues what is not issued yet, and puts it all in one file. Without a path it goes nowhere else.
    void issue(const QString &path = {});
    /// A draft for a word processor; of all recipients the first one's.
    void saveDraft(const QString &path);

signals:
    void issued();

private:
    struct Shown {
        QByteArray pdf = {};
        QList<documents::Missing> missing = {};
        QStringList withoutGlyph = {};
        bool isIssued = false; ///< every print of it
    };
    /// What is shown, issued, saved: with the answers that stand in the fields.
    struct Run {
        CaseId id;
        QList<desk::PaperLine> lines;
        QHash<QString, QString> answers;
    };
    /// What is typeset away from the desks.
    struct Gathered {
        struct Print {
            QByteArray kept = {};
            std::optional<documents::Sheet> draft = {};
        };
        QList<Print> prints = {};
        QList<documents::Missing> missing = {};
        bool isIssued = false;
        bool tellsOfPeople = false; ///< a draft among them
    };
    static Result<Gathered> gathered(const desk::Desk &desk, const Run &run);
    static Result<Shown> pictured(const Gathered &all);
    static Result<QByteArray> issuedNow(desk::Desk &desk, const Run &run, const QString &path);

    void buildPane();
    void askQuestions();
    void addQuestion(const documents::Question &question);
    Run run() const;
    /// Nothing is issued or saved before its pages were made again.
    void edited();
    void picture();
    void show(const Shown &shown);
    void tellRevealed();
    void showMissing();
    void chooseIssuedPath();
    void chooseDraftPath();
    void print();
    /// As they are read, the button that goes on at the end.
    QList<QWidget *> stops() const;
    QPushButton *primary() const;
    void goOn();
    void watchKeys();
    QString proposedPath(const QString &suffix) const;

    const Workplace &m_place;
    CaseId m_case;
    QString m_number;
    PaperGroup m_group;
    NoticeBar *m_notices;
    SidePane *m_pane;
    QComboBox *m_recipient;
    QVBoxLayout *m_questions;
    QList<std::pair<QString, QWidget *>> m_answers; ///< as they are asked
    QLabel *m_missing;
    QPushButton *m_issue;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_draft;
    QTimer m_rest;
    int m_asked = 0; ///< of several pictures the last one is shown
    PdfView *m_view;
    FormKeys *m_keys;
    Shown m_shown;
    bool m_isRevealed = false; ///< it is in the audit that numbers were shown
    bool m_printsNext = false; ///< once it is issued
};

} // namespace tiaocai::ui
