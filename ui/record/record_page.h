// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/draft.h"
#include "record/what_follows.h"
#include "widgets/page.h"

#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace tiaocai::ui {

class ActList;
class FormArea;
class AfterPane;
class RecordForm;

/// Records an act, or says what one should have said: at the left which, in the middle what, at the right what follows. It
/// is opened by a key and saved by Ctrl+Enter alone.
class RecordPage : public Page {
    Q_OBJECT

public:
    explicit RecordPage(const Workplace &place);

    /// Chosen already where a kind is given; `subject`: the line from which recording began.
    /// `offered`: what is known besides, by members of the act.
    void record(const desk::CaseView &view, std::optional<casework::ActKind> kind = {},
                const QUuid &subject = {}, const QJsonObject &offered = {});
    /// Says what an act should have said; `voided`: that it never happened, for a start.
    void correct(const desk::CaseView &view, const casework::Act &wrong, bool voided = false);

    casework::ActKind kind() const;
    CaseId current() const { return m_view.file.id; }
    RecordForm *form() const { return m_form; }
    AfterPane *after() const { return m_after; }
    /// Keeps the draft and leaves.
    void leave();

    void refresh() override {}
    bool hasUnsavedWork() const override;

signals:
    /// Saved: the case as it stands now.
    void recorded(const desk::Recorded &recorded);
    /// Somebody else decides it: it waits for him. What to tell.
    void proposed(const QString &words);
    /// Left; what to tell, empty where nothing was typed.
    void left(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    QWidget *buildMiddle();
    void fit();
    void showOffers();
    void look(casework::ActKind kind);
    void take(casework::ActKind kind);
    void proposeKnown();
    void offerOpening(casework::ActKind kind);
    void offerElements(casework::ActKind kind);
    void offerInAll();
    void offerPeopleOfAll();
    void showForm(RecordForm *form, const QString &draftKey);
    void begin(const desk::CaseView &view);
    void restore();
    void forget();
    void startOver();
    QList<QWidget *> stops() const;
    void touched();
    void previewNow();
    struct Previewed;
    void lookAhead();
    void showOutlook(const Result<desk::Recorded> &ahead);
    void showFollowing(const Previewed &previewed);
    QList<Follow> lateness() const;
    QList<Follow> opening() const;
    void save();
    bool waitsForApproval() const;
    void propose(const casework::ActDraft &draft);
    QList<Follow> approval() const;
    void refused(const Refusal &refusal);
    std::optional<casework::ActKind> waiting() const;
    QString draftKey(casework::ActKind kind) const;

    desk::CaseView m_view;
    QUuid m_subject;
    QJsonObject m_offered;
    QJsonObject m_offeredFacts;                        ///< of the element sheet, once it was read
    std::optional<hearings::PlannedSession> m_opening; ///< that is offered
    std::optional<casework::Act> m_wrong;
    bool m_voided = false;
    bool m_isSaving = false;
    int m_asked = 0; ///< counts previews: late answers to earlier ones are not shown
    QTimer m_rest;
    QPointer<Draft> m_draft;

    ActList *m_acts;
    QComboBox *m_picker;
    QBoxLayout *m_columns;
    FormArea *m_area;
    RecordForm *m_form = nullptr;
    AfterPane *m_after;
    QLabel *m_keptAt;
    QPushButton *m_leave;
    QPushButton *m_save;
};

} // namespace tiaocai::ui
