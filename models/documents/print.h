// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fill.h"
#include "value.h"

namespace tiaocai::documents {

/// One print of one paper: what it is filled from, and what fields say in it.
class Print {
public:
    Print(const Template &paper, const Sources &sources, const Printing &printing);

    const Template &paper() const { return m_paper; }
    const Sources &sources() const { return m_sources; }
    const casework::CaseFile &file() const { return m_sources.file; }
    const Printing &printing() const { return m_printing; }
    QDate date() const { return m_printing.date.isValid() ? m_printing.date : m_sources.today; }
    /// The scope of fields that stand in no list: whom the paper goes to.
    const Scope &whole() const { return m_whole; }

    /// Every act of a kind in effective order, one about to be recorded last.
    QList<const casework::Act *> acts(casework::ActKind kind) const;
    /// The act that the paper is of, else the last of its kind; nullptr where there is none.
    const casework::Act *act(casework::ActKind kind) const;
    template <typename P>
    const P *payload(casework::ActKind kind) const
    {
        const auto *found = act(kind);
        return found ? std::get_if<P>(&found->payload) : nullptr;
    }
    /// Every clock of the case, with its way.
    const QList<law::Deadline> &clocks() const;
    /// The last clock of a rule that runs for the case, or for the party where it runs for parties.
    const law::Deadline *clock(QStringView rule, const Scope &scope) const;

    /// 何建民; the other name where none is known, empty where neither is.
    QString name(const PartyId &id) const;
    QString name(const PersonId &id) const { return m_sources.people.value(id); }
    const casework::Party *party(const PartyId &id) const { return file().party(id); }
    const casework::Claim *claim(const ClaimId &id) const;
    const casework::AgreementItem *item(const ItemId &id) const;
    const casework::Representative *representative(const RepresentativeId &id) const;
    bool isArbitral() const { return file().kind != casework::CaseKind::Mediation; }

    /// What a field says there; empty where nothing does.
    Value value(const PaperField &field, const Scope &scope) const;
    /// Whether the program knows where the field comes from: false counts as empty, and a test names them all.
    bool knows(const PaperField &field) const;
    /// Whether a person is asked for it at the print.
    bool asks(const PaperField &field) const;

private:
    /// What was served on another party is not of a paper about service on this one.
    bool isOfRecipient(const casework::Act &act) const;
    Value asked(const PaperField &field, const Scope &scope) const;

    const Template &m_paper;
    const Sources &m_sources;
    const Printing &m_printing;
    Scope m_whole;
    mutable std::optional<QList<law::Deadline>> m_clocks;
};

/// Every act of a kind in effective order; of the corrections, which take effect in what they correct, those that
/// nobody took back.
QList<const casework::Act *> actsOf(const casework::CaseFile &file, casework::ActKind kind);
/// "住所", of the party; the other name where it has no name.
QString nameOf(const casework::PartyRecord &record);
/// A legal word of a claim where it says nothing itself.
QString textOf(const casework::ClaimRecord &claim);

} // namespace tiaocai::documents
