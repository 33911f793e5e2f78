// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/case_summary.h"

#include "base/identity.h"
#include "base/text.h"
#include "casework/act_words.h"
#include "casework/meetings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

using namespace casework;

namespace {

const auto gap = u"　"_s;

class Summarizer {
public:
    explicit Summarizer(const CaseAsked &asked)
        : m_file(asked.file)
        , m_asked(asked)
        , m_speech(asked.speech)
    {
    }

    CaseSummary summary()
    {
        addApplicants();
        addOthers(PartyRole::Respondent, u"respondents"_s);
        addOthers(PartyRole::ThirdParty, u"thirdParties"_s);
        addRepresentatives();
        addNext();
        addCause();
        addClaims();
        addHandlers();
        addSource();
        addEmployment();
        addElsewhere();
        m_summary.facts = m_file.application.facts;
        return m_summary;
    }

private:
    void addPerson(const QString &key, const QString &label, const QString &main, const QString &rest = {},
                   const QStringList &facts = {})
    {
        if (!main.isEmpty() || !rest.isEmpty())
            m_summary.people << CaseSummary::Line{key, label, main, rest, facts};
    }
    void addMatter(const QString &key, const QString &label, const QString &main, const QString &rest = {})
    {
        if (!main.isEmpty() || !rest.isEmpty()) m_summary.matter << CaseSummary::Line{key, label, main, rest};
    }

    QString phoneOf(const PartyRecord &party) const
    {
        return m_asked.masked ? maskedPhone(party.phone) : party.phone;
    }

    void addApplicants()
    {
        const auto parties = m_file.active(PartyRole::Applicant);
        QStringList rest;
        if (const auto delegates = delegatesNamed(); !delegates.isEmpty())
            rest << m_speech.translate("CaseSummary", "delegates %1").arg(delegates.join(u'、'));
        if (parties.size() == 1) rest << aboutParty(parties.first().record);
        rest.removeAll(QString());
        addPerson(u"applicants"_s, label(PartyRole::Applicant, m_speech),
                  m_file.names(PartyRole::Applicant, m_speech), rest.join(gap), factsOfCase());
    }

    QStringList delegatesNamed() const
    {
        for (auto it = m_file.effective.crbegin(); it != m_file.effective.crend(); ++it) {
            if (const auto *elected = std::get_if<DelegatesElected>(&it->payload)) return elected->delegates;
        }
        return {};
    }

    QStringList factsOfCase() const
    {
        QStringList facts;
        if (m_file.application.collective || m_file.persons() >= collectiveFrom)
            facts << m_speech.translate("CaseSummary", "collective");
        for (const auto &tag : choices<Tag>) {
            int persons = 0;
            for (const auto &party : m_file.parties)
                persons +=
                    party.isActive() && party.record.tags.contains(tag.value) ? party.record.persons : 0;
            if (persons > 0)
                facts << label(tag.value, m_speech) + (persons > 1 ? u" %1"_s.arg(persons) : QString());
        }
        if (m_file.simplified) facts << m_speech.translate("CaseSummary", "simplified procedure");
        return facts;
    }

    /// Site, number, boss and telephone: what tells a party apart.
    QString aboutParty(const PartyRecord &party) const
    {
        QStringList words;
        if (!party.name.isEmpty() && !party.alias.isEmpty()) words << party.alias;
        if (!party.creditCode.isEmpty()) words << party.creditCode;
        const auto boss =
            QString(party.legalRepresentativeTitle + u' ' + party.legalRepresentative).trimmed();
        const auto phone = phoneOf(party);
        if (const auto reach = QString(boss + u' ' + phone).trimmed(); !reach.isEmpty()) words << reach;
        return words.join(gap);
    }

    void addOthers(PartyRole role, const QString &key)
    {
        constexpr qsizetype most = 3;
        const auto parties = m_file.active(role);
        for (const auto &party : parties.mid(0, most)) {
            const auto &record = party.record;
            addPerson(key, label(role, m_speech), record.name.isEmpty() ? record.alias : record.name,
                      aboutParty(record));
        }
        if (parties.size() > most)
            addPerson(key, label(role, m_speech), {},
                      m_speech.translate("CaseSummary", "and %1 more").arg(parties.size() - most));
    }

    void addRepresentatives()
    {
        constexpr qsizetype most = 3;
        QStringList words;
        for (const auto &one : m_file.representatives) {
            if (!one.until) words << representativeText(one.record);
        }
        auto shownWords = words.mid(0, most);
        if (words.size() > most)
            shownWords << m_speech.translate("CaseSummary", "and %1 more").arg(words.size() - most);
        addPerson(u"representatives"_s, m_speech.translate("CaseSummary", "Representatives"), {},
                  shownWords.join(u'；'));
    }

    QString representativeText(const RepresentativeRecord &record) const
    {
        const auto *party = m_file.party(record.party);
        auto powers = record.powers ? label(*record.powers, m_speech) : QString();
        if (!record.powersListed.isEmpty()) powers += u"（%1）"_s.arg(record.powersListed);
        QStringList words{record.name, record.capacity ? label(*record.capacity, m_speech) : QString(),
                          powers};
        words.removeAll(QString());
        if (party) words << m_speech.translate("CaseSummary", "for %1").arg(party->record.name);
        return words.join(u' ');
    }

    void addNext()
    {
        const auto next = nextMeeting(m_file, m_asked.today);
        if (!next) return;
        auto when = next->day == m_asked.today ? m_speech.translate("CaseSummary", "today")
                                               : dayInWords(next->day, m_speech);
        if (next->time) when += u' ' + next->time->toString(u"HH:mm"_s);
        const auto what = (next->kind == Meeting::Session ? m_speech.translate("CaseSummary", "session %1")
                                                          : m_speech.translate("CaseSummary", "hearing %1"))
                              .arg(next->ordinal);
        const auto where = m_asked.places.value(next->room, next->room);
        const auto who = m_asked.places.value(next->people, next->people);
        QStringList rest{what, where, where.startsWith(who) ? QString() : who}; // 石桥分庭第1庭 says both
        rest.removeAll(QString());
        addPerson(u"next"_s, m_speech.translate("CaseSummary", "Next step"), when, rest.join(gap));
    }

    void addCause()
    {
        QStringList causes;
        for (const auto &claim : m_file.claims) {
            const auto cause = label(claim.record.cause, m_speech);
            if (!causes.contains(cause)) causes << cause;
        }
        addMatter(u"cause"_s, m_speech.translate("CaseSummary", "Cause"), {}, causes.join(u'、'));
    }

    void addClaims()
    {
        const auto claimed = m_file.claimed();
        QStringList rest;
        if (const int persons = m_file.persons(); persons > 1 && claimed.fen() > 0)
            rest << m_speech.translate("CaseSummary", "%1 persons, %2 each")
                        .arg(QString::number(persons),
                             amountInWords(Money::fromFen(claimed.fen() / persons), m_speech));
        if (m_file.agreed().fen() > 0)
            rest << m_speech.translate("CaseSummary", "agreed %1")
                        .arg(amountInWords(m_file.agreed(), m_speech));
        if (m_file.performance != Performance::None) rest << label(m_file.performance, m_speech);
        addMatter(u"claims"_s, m_speech.translate("CaseSummary", "Claims"),
                  claimed.fen() > 0 ? amountInWords(claimed, m_speech) : QString(), rest.join(gap));
    }

    void addHandlers()
    {
        QStringList names;
        for (const auto &id : mediators() + m_file.tribunal) {
            if (const auto name = m_asked.staff.value(id); !name.isEmpty() && !names.contains(name))
                names << name;
        }
        const auto handler = m_file.handler ? m_asked.staff.value(*m_file.handler) : QString();
        if (!handler.isEmpty() && !names.contains(handler)) names.prepend(handler);
        if (const auto *accepted = acceptance()) names << accepted->otherMediators;
        addMatter(u"handlers"_s,
                  m_file.kind == CaseKind::Mediation ? m_speech.translate("CaseSummary", "Mediators")
                                                     : m_speech.translate("CaseSummary", "Arbitrators"),
                  {}, names.join(u'、'));
    }

    const MediationAccepted *acceptance() const
    {
        for (const auto &act : m_file.effective) {
            if (const auto *accepted = std::get_if<MediationAccepted>(&act.payload)) return accepted;
        }
        return nullptr;
    }
    QList<PersonId> mediators() const
    {
        const auto *accepted = acceptance();
        return accepted ? accepted->mediators : QList<PersonId>();
    }

    void addSource()
    {
        const auto &application = m_file.application;
        QStringList words{label(application.source, m_speech), application.township,
                          application.platformSerial};
        if (!application.origin.isEmpty())
            words << m_speech.translate("CaseSummary", "from case %1").arg(application.origin);
        if (!application.series.isEmpty()) words << application.series;
        for (const auto &act : m_file.effective) {
            if (const auto *referral = std::get_if<ReferralReceived>(&act.payload);
                referral && referral->replyBy)
                words << m_speech.translate("CaseSummary", "reply due %1")
                             .arg(dayInWords(*referral->replyBy, m_speech));
        }
        words.removeAll(QString());
        addMatter(u"source"_s, m_speech.translate("CaseSummary", "Source"), {}, words.join(gap));
    }

    void addEmployment()
    {
        const auto &application = m_file.application;
        QStringList words;
        if (application.employedFrom)
            words << m_speech.translate("CaseSummary", "from %1").arg(toText(*application.employedFrom));
        if (application.employmentEndedOn)
            words
                << m_speech.translate("CaseSummary", "until %1").arg(toText(*application.employmentEndedOn));
        if (application.rightsKnownOn)
            words << m_speech.translate("CaseSummary", "violation known on %1")
                         .arg(toText(*application.rightsKnownOn));
        addMatter(u"employment"_s, m_speech.translate("CaseSummary", "Employment"), {}, words.join(gap));
    }

    /// Where it went, and what became of it there.
    void addElsewhere()
    {
        for (const auto &one : m_asked.went)
            addMatter(
                u"went"_s, m_speech.translate("CaseSummary", "Handed over"), one.office,
                QStringList{label(one.purpose, m_speech), dayInWords(one.on, m_speech), one.state}.join(gap));
        QString number;
        QStringList rest;
        for (const auto &item : m_asked.told) {
            if (item.kind == exchange::FeedbackKind::CourtNumber)
                number = toldWords(item, m_speech);
            else
                rest << toldWords(item, m_speech);
        }
        addMatter(u"told"_s, m_speech.translate("CaseSummary", "There"), number, rest.join(gap));
    }

    const CaseFile &m_file;
    const CaseAsked &m_asked;
    const Speech &m_speech;
    CaseSummary m_summary;
};

} // namespace

CaseSummary caseSummary(const CaseAsked &asked)
{
    return Summarizer(asked).summary();
}

} // namespace tiaocai::reports
