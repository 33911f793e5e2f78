// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

#include <vector>

namespace tiaocai::casework::test {

const law::LawBook &book();
const law::Calendar &calendar();
/// "2026-06-01".
QDate day(const char *text);

/// One case of a worker against one or more employers, told act by act; today is the day of the latest act
/// unless it is set later.
class LiveCase {
public:
    law::Choices choices;
    CaseFile file;
    QDate today;
    QStringList warnings; ///< of the last act
    Refusal refusal;      ///< of the last act, where it was refused
    PersonId actor = PersonId::fresh();
    bool isMediator = true; ///< the actor
    bool isAlone = false;
    QTime time = QTime(10, 0); ///< of the records

    /// True where the act was recorded; what a clerk says besides is said (support/said.h).
    bool open(Payload payload, QDate on);
    bool record(Payload payload, QDate on, std::optional<PersonId> decidedBy = {});
    /// As it stands, with nothing said besides.
    bool recordBare(Payload payload, QDate on, const QString &note = {}, const QString &proof = {});
    bool recordAll(const std::vector<Payload> &payloads, QDate on);
    void waitUntil(QDate date);

    PartyId applicant(qsizetype index = 0) const;
    PartyId respondent(qsizetype index = 0) const;
    ClaimId claim(qsizetype index) const;
    DocumentId document(qsizetype index) const;
    Payload served(DocumentKind what, const PartyId &to, std::optional<DocumentId> document = {}) const;

    /// The latest clock of a rule (of a subject, where one is named) as "2026-07-16 running"; or "none".
    QString clock(const char *rule, QUuid subject = {}) const;
    std::optional<law::Deadline> deadline(const char *rule, QUuid subject = {}) const;

private:
    bool take(Result<Decided> decided, QDate on);
    Ground ground() const;

    ActKind m_asked{};
};

Application application(int respondents = 1, QList<Cause> causes = {Cause::Severance, Cause::LabourRelation});

} // namespace tiaocai::casework::test
