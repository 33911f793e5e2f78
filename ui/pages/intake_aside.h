// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace tiaocai::ui {

/// What the office knows already of the people of a case that is only being told.
struct KnownCases {
    QList<desk::CaseRow> employer;   ///< their name, alias or code as typed so far
    QList<desk::CaseRow> applicant;  ///< of the same worker
    QStringList employerNames;       ///< as they stand in the files, most cases first
    QList<desk::CaseRow> duplicates; ///< open, same worker, same employer
};

/// Read on the desk's thread. Texts shorter than two characters find nothing.
Result<KnownCases> knownCases(const desk::Desk &desk, const casework::PartyRecord &applicant,
                              const casework::PartyRecord &employer);

/// Claims that often come together with those that are told already, most likely first; what excludes one
/// another is not offered together.
QList<casework::Cause> likelyClaims(const QList<casework::Cause> &told);

/// Beside the intake form, live: earlier cases, possible duplicates, likely claims, what will be due.
class IntakeAside : public QWidget {
    Q_OBJECT

public:
    explicit IntakeAside(const Workplace &place, QWidget *parent = nullptr);

    void showKnown(const KnownCases &known);
    void showClaims(const QList<casework::Cause> &likely);
    void showFollowing(const QStringList &warnings, const QStringList &dates);
    void clear();
    /// The employer of the files that F2 takes; empty where none was found.
    QString firstEmployer() const;

signals:
    void caseAsked(const CaseId &id);
    void claimChosen(casework::Cause cause);
    void employerChosen();

private:
    const Workplace &m_place;
    KnownCases m_known;
    QLabel *m_duplicates;
    QPushButton *m_employer;
    QListWidget *m_cases;
    QLabel *m_noCases;
    QVBoxLayout *m_claims;
    QLabel *m_warnings;
    QLabel *m_dates;
};

} // namespace tiaocai::ui
