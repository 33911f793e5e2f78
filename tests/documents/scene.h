// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"
#include "documents/offers.h"

namespace tiaocai::documents::test {

const Catalogue &catalogue();
const law::LawBook &book();
const law::Calendar &calendar();
inline QDate day(int year, int month, int date)
{
    return {year, month, date};
}

/// 何建民 against 顺通物流有限公司, before a centre or a court, as the samples of the list of documents tell it.
class Scene {
public:
    explicit Scene(casework::CaseKind kind);
    Scene(casework::CaseKind kind, const casework::Application &application);

    law::Choices choices;
    office::Office office;
    office::Settings settings;
    office::Registers registers;
    QHash<PersonId, QString> people;
    QDate today;
    PersonId maker;
    Printing printing;

    /// Recorded on its day; the file is folded anew.
    ActId add(casework::Payload payload, QDate on, QTime at = {}, const QString &note = {});
    const casework::CaseFile &file() const { return m_file; }
    /// The same person for the same name.
    PersonId person(const QString &name);
    PartyId party(casework::PartyRole role) const;
    ClaimId claim(qsizetype index) const { return m_file.claims[index].record.id; }

    Sources sources() const { return {m_file, m_rules, office, settings, registers, people, today, maker}; }
    /// To the party of that role, where one is said.
    Filled fill(const char *paper, std::optional<casework::PartyRole> role = {});
    Result<Filled> tryFill(const char *paper) const;

    // The acts of the samples, one after the other.
    void accept();
    void setSession();
    void holdSession();
    casework::AgreementSigned agreement();
    casework::HearingSet setHearing();
    void holdHearing();

private:
    void found(casework::CaseKind kind);

    law::Rules m_rules;
    casework::CaseFile m_file;
    QList<casework::Act> m_acts;
};

casework::Application application();
/// Of a file in tests/data/papers.
QString paperText(const QString &name);

/// Keys of the fields that keep a paper from being issued, each once.
QStringList stops(const Filled &filled);

} // namespace tiaocai::documents::test
