// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/draft.h"
#include "widgets/page.h"

#include <QTimer>

class QScrollArea;

namespace tiaocai::ui {

class IntakeAside;
class IntakeForm;

/// Registers a case: the form, and beside it what is known of its parties and what follows from it.
class IntakePage : public Page {
    Q_OBJECT

public:
    explicit IntakePage(const Workplace &place);

    void refresh() override;
    bool hasUnsavedWork() const override { return m_isTouched; }
    /// An empty form.
    void startOver();
    /// The few fields that a story begins with, or all.
    void setDense(bool dense);
    bool isDense() const { return m_isDense; }
    /// What would be registered, or what is missing.
    Result<casework::ActDraft> draft() const;

signals:
    void registered(const desk::Recorded &recorded);
    void cancelled();
    void caseAsked(const CaseId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void touched();
    void askToStartOver();
    void connectAside();
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
    int m_asked = 0; ///< counts look-ups: late answers to earlier ones are not shown
    Draft *m_draft;
    QTimer m_rest;
    IntakeAside *m_aside;
    QPushButton *m_more;
    QScrollArea *m_area;
    IntakeForm *m_form = nullptr; ///< only once the page was shown
};

} // namespace tiaocai::ui
