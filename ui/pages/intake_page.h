// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/draft.h"
#include "widgets/page.h"

#include <QTimer>

class QStackedWidget;

namespace tiaocai::ui {

class FormArea;
class IntakeAside;
class IntakeForm;
class PeopleModel;
class PeopleSheet;

/// Registers a case: the form, and beside it what is known of its parties and what follows from it.
class IntakePage : public Page {
    Q_OBJECT

public:
    explicit IntakePage(const Workplace &place);

    void refresh() override;
    bool hasUnsavedWork() const override { return m_isTouched; }
    /// An empty form.
    void startOver();
    /// To the form as it was left, where its first field stands in sight.
    void comeBack();
    bool hasRegistered(const CaseId &id) const { return m_registered.first == id; }
    /// What was registered last is typed again, to be mended and registered anew.
    void takeUpAgain();
    /// The few fields that a story begins with, or all.
    void setDense(bool dense);
    bool isDense() const { return m_isDense; }
    /// The list of the many who apply together, in the place of the form until one goes back.
    void openPeople();
    void closePeople();
    void printPeople();
    void showButtons(bool ofPeople);
    /// What would be registered, or what is missing.
    Result<casework::ActDraft> draft() const;

signals:
    /// `delegates`: of many applicants, those elected to speak for all.
    void registered(const desk::Recorded &recorded, const QStringList &delegates);
    /// Left as a draft, in words; empty where nothing was typed.
    void cancelled(const QString &words);
    void caseAsked(const CaseId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void touched();
    void empty();
    void leave();
    void tellHow();
    void changeOwner();
    void connectAside();
    void takePeople();
    void lookUp();
    void lookUpParties();
    void lookAhead();
    void showAhead(const Result<desk::Recorded> &ahead);
    void takeEmployer();
    void fit();
    void save();
    void refused(const Refusal &refusal);

    bool m_isTouched = false;
    bool m_isDense = false;
    bool m_isSaving = false;
    QPair<CaseId, QJsonObject> m_registered; ///< last, with what was typed
    int m_asked = 0;                         ///< counts look-ups: late answers to earlier ones are not shown
    Draft *m_draft;
    QTimer m_rest;
    IntakeAside *m_aside;
    QPushButton *m_more;
    QPushButton *m_print;
    QPushButton *m_clear;
    QPushButton *m_save;
    FormArea *m_area;
    QStackedWidget *m_sheets;
    PeopleModel *m_people;
    PeopleSheet *m_sheet;
    IntakeForm *m_form = nullptr; ///< only once the page was shown
};

} // namespace tiaocai::ui
