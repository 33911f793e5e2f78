// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/party_form.h"
#include "fields/record_editors.h"
#include "widgets/page.h"

class QComboBox;
class QGroupBox;
class QLineEdit;
class QScrollArea;

namespace tiaocai::ui {

class DateEdit;

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
    /// What would be registered; a refusal says what is missing and puts the cursor there.
    Result<casework::ActDraft> draft();

signals:
    void registered(const desk::Recorded &recorded);
    void cancelled();

private:
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
    QScrollArea *m_area;
    QComboBox *m_firstAct = nullptr;
    DateEdit *m_received = nullptr;
    QLineEdit *m_time = nullptr;
    QWidget *m_referral = nullptr;
    RecordEditor *m_referralFields = nullptr;
    QList<casework::FieldDescription> m_members; ///< of an application
    QHash<QString, FieldEditor *> m_fields;
    RecordListEditor *m_claims = nullptr;
    QHash<casework::PartyRole, QList<PartyForm *>> m_parties;
    QHash<casework::PartyRole, QLayout *> m_partyColumns;
};

} // namespace tiaocai::ui
