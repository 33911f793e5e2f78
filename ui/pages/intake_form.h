// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/party_list.h"
#include "fields/record_editors.h"
#include "people/people_model.h"
#include "workplace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tiaocai::ui {

class DateEdit;
class FieldCell;
class LateReason;

/// What opens a case, in the order in which a person tells the story: how they came, who, against whom, the work, what they
/// ask for and why. FormKeys leads through it.
class IntakeForm : public QWidget {
    Q_OBJECT

public:
    explicit IntakeForm(const Workplace &place);

    /// What was typed, for a draft, and a draft typed again.
    QJsonObject content() const;
    void setContent(const QJsonObject &content);
    /// The few fields that a story begins with, or all.
    void setDense(bool dense);

    /// What would be registered; a refusal names the member that is missing or no value.
    Result<casework::ActDraft> draft() const;
    /// The same, with a dash for what is only missing yet: limitation is told before all is told.
    std::optional<casework::ActDraft> likelyDraft() const;
    /// Puts the cursor where a member of the act is typed: "application.claims[0].amount".
    void goTo(const QString &member);

    /// The first of each side, as far as earlier cases are looked up by them.
    casework::PartyRecord firstApplicant() const;
    casework::PartyRecord firstRespondent() const;
    void takeEmployer(const casework::PartyRecord &employer);
    /// Many who apply together, in the place of single applicants; each with his amount, for one cause.
    void setPeople(const QList<PersonRow> &people, const QString &cause);
    const QList<PersonRow> &people() const { return m_people; }
    QString peopleCause() const { return m_peopleCause; }
    QStringList delegates() const;
    /// Who was entered one by one, as the first lines of a list.
    QList<PersonRow> applicantsAsPeople() const;
    QList<casework::Cause> toldCauses() const;
    /// Into the first line where that is still empty, and the cursor on its amount.
    void addClaim(casework::Cause cause);

signals:
    void edited();
    /// The form itself put the cursor there.
    void wentTo(QWidget *place);
    void peopleAsked();
    /// A list where one name belongs.
    void listPasted(const QString &text);

private:
    QWidget *buildStory();
    QList<QWidget *> buildReceipt();
    QWidget *buildApplicants();
    QWidget *buildRespondents();
    QWidget *buildWork();
    QWidget *buildClaims();
    FieldContext context() const;
    FieldEditor *field(const QString &key);
    FieldCell *cell(const QString &key, bool isRequired = false);
    QPushButton *anotherOf(PartyList *parties, const QString &text, const QString &name);
    void showFirstAct();
    void showPeople();
    Result<void> checkPeople() const;
    void fillOralTime();

    QList<QWidget *> story() const;
    void orderStops();
    void goToTold(const QString &member);

    casework::ActKind firstAct() const;
    qsizetype applicantCount() const;
    QJsonObject single() const;
    QString whoSigned() const;
    QJsonObject application() const;
    QJsonObject data() const;
    Result<void> checkStars() const;
    Result<void> check() const;

    const Workplace &m_place;
    const QList<casework::FieldDescription> m_members; ///< of an application
    QList<QWidget *> m_folded;                         ///< shown in the dense form alone
    QComboBox *m_firstAct = nullptr;
    DateEdit *m_received = nullptr;
    QLineEdit *m_time = nullptr;
    LateReason *m_late = nullptr;
    QVBoxLayout *m_referral = nullptr;
    RecordEditor *m_referralFields = nullptr;
    QHash<QString, FieldEditor *> m_fields;
    RecordListEditor *m_claims = nullptr;
    bool m_claimChosen = false; ///< the first line is no longer the one that an empty form shows
    PartyList *m_applicants;
    PartyList *m_respondents;
    QList<PersonRow> m_people;
    QString m_peopleCause;
    QLabel *m_peopleSummary = nullptr;
    QPushButton *m_askPeople = nullptr;
    QPushButton *m_moreApplicants = nullptr;
    QPushButton *m_moreRespondents = nullptr;
};

} // namespace tiaocai::ui
