// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/people.h"

#include "base/text.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace tiaocai::hearings {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

class Keys {
public:
    explicit Keys(const QByteArray &secret)
        : m_secret(secret)
    {
    }
    /// Adds the word of a text that says something.
    void add(QStringList &to, const QString &kind, const QString &text) const
    {
        if (text.isEmpty()) return;
        const auto said = kind + u'|' + normalized(text).toUpper();
        const auto code =
            QMessageAuthenticationCode::hash(said.toUtf8(), m_secret, QCryptographicHash::Sha256);
        const auto word = QString::fromLatin1(code.toHex().left(20));
        if (!to.contains(word)) to << word;
    }

private:
    const QByteArray &m_secret;
};

void addParty(PeopleOfCase &people, const PartyRecord &party, const Keys &keys)
{
    if (isPerson(party.kind)) return keys.add(people.persons, u"id"_s, party.idNumber);
    const bool hasCode = !party.creditCode.isEmpty();
    if (hasCode) keys.add(people.employers, u"code"_s, party.creditCode);
    keys.add(hasCode ? people.codedNames : people.employers, u"name"_s, party.name);
}

void addRepresentative(PeopleOfCase &people, const RepresentativeRecord &one, const Keys &keys)
{
    keys.add(people.representatives, u"id"_s, one.idNumber);
    if (!one.name.isEmpty() && !one.phone.isEmpty())
        keys.add(people.representatives, u"phone"_s, one.name + u'|' + one.phone);
}

bool shareWord(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &word) { return b.contains(word); });
}

void addAll(QStringList &to, const QStringList &from)
{
    for (const auto &word : from) {
        if (!to.contains(word)) to << word;
    }
}

} // namespace

void PeopleOfCase::add(const PeopleOfCase &other)
{
    addAll(persons, other.persons);
    addAll(representatives, other.representatives);
    addAll(employers, other.employers);
    addAll(codedNames, other.codedNames);
}

bool PeopleOfCase::sharesEmployer(const PeopleOfCase &other) const
{
    return shareWord(employers, other.employers) || shareWord(employers, other.codedNames) ||
           shareWord(codedNames, other.employers);
}

PeopleOfCase peopleOf(const CaseFile &file, const QByteArray &secret)
{
    PeopleOfCase people;
    const Keys keys(secret);
    for (const auto &party : file.parties) {
        if (party.isActive()) addParty(people, party.record, keys);
    }
    for (const auto &one : file.representatives) {
        if (!one.until) addRepresentative(people, one.record, keys);
    }
    return people;
}

} // namespace tiaocai::hearings
