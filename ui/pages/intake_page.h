// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/party_form.h"
#include "fields/record_editors.h"
#include "keeping/draft.h"
#include "widgets/page.h"

#include <QTimer>

class QComboBox;
class QFormLayout;
class QGroupBox;
class QLineEdit;
class QScrollArea;

namespace tiaocai::ui {

class DateEdit;
class IntakeAside;

/// Registers a case, in the order in which a person tells the story. Demanded are applicant, matter and
/// reasons alone; for an oral application the time too (law art. 12).
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
    /// What would be registered; a refusal says what is missing and puts the cursor there.
    Result<casework::ActDraft> draft();

signals:
    void registered(const desk::Recorded &recorded);
    void cancelled();
    void caseAsked(const CaseId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void touched();
    void goOn();
    QList<QWidget *> story() const;
    void orderStops();
    QJsonObject content() const;
    void setContent(const QJsonObject &content);
    void askToStartOver();
    void connectAside();
    void lookUp();
    void lookUpParties();
    void lookAhead();
    std::optional<casework::ActDraft> likelyDraft() const;
    void showAhead(const Result<desk::Recorded> &ahead);
    void takeEmployer();
    void addClaim(casework::Cause cause);
    QList<casework::Cause> toldCauses() const;
    void fillOralTime();
    void fit();
    void build();
    QGroupBox *buildStory();
    QHBoxLayout *buildReceipt();
    QGroupBox *buildParties(casework::PartyRole role);
    QGroupBox *buildWork();
    QGroupBox *buildClaims();
    FieldEditor *field(const QString &key);
    PartyForm *addParty(casework::PartyRole role);
    void showFirstAct();
    void save();
    QJsonObject application() const;
    QJsonObject data() const;
    std::optional<Refusal> missing();
    std::optional<Refusal> wrong() const;
    casework::ActKind firstAct() const;

    bool m_isTouched = false;
    bool m_isDense = false;
    int m_asked = 0; ///< counts look-ups: late answers to earlier ones are not shown
    Draft *m_draft;
    QTimer m_rest;
    IntakeAside *m_aside;
    QPushButton *m_more;
    QList<QWidget *> m_folded; ///< shown in the dense form alone
    QScrollArea *m_area;
    QComboBox *m_firstAct = nullptr;
    DateEdit *m_received = nullptr;
    QLineEdit *m_time = nullptr;
    QWidget *m_referral = nullptr;
    RecordEditor *m_referralFields = nullptr;
    QList<casework::FieldDescription> m_members; ///< of an application
    QHash<QString, FieldEditor *> m_fields;
    RecordListEditor *m_claims = nullptr;
    QFormLayout *m_claimForm = nullptr;
    bool m_claimChosen = false; ///< the first line is no longer the one that an empty form shows
    QHash<casework::PartyRole, QList<PartyForm *>> m_parties;
    QHash<casework::PartyRole, QLayout *> m_partyColumns;
};

} // namespace tiaocai::ui
