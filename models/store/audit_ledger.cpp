// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_ledger.h"

#include <algorithm>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<QUuid> actIn(const QString &what, const QString &subject)
{
    const auto id = QUuid::fromString(subject);
    if (what != u"act" || id.toString(QUuid::WithoutBraces) != subject) return std::nullopt;
    return id;
}

} // namespace

/// nullopt where it is not spelt as the program spells one.
std::optional<AuditLedger::Sha256> AuditLedger::sha256In(const QString &hex)
{
    const auto bytes = QByteArray::fromHex(hex.toLatin1());
    Sha256 sha{};
    if (bytes.size() != qsizetype(sha.size()) || QString::fromLatin1(bytes.toHex()) != hex)
        return std::nullopt;
    std::ranges::copy(bytes, sha.begin());
    return sha;
}

void AuditLedger::add(const QString &what, const QString &subject, const QString &digest)
{
    const auto act = actIn(what, subject);
    const auto sha = sha256In(digest);
    if (act && sha)
        m_acts[*act] = *sha;
    else
        m_lines[{what, subject}] = digest;
}

bool AuditLedger::takeOff(const QString &what, const QString &subject, const QString &digest)
{
    const auto act = actIn(what, subject);
    const auto found = act ? m_acts.constFind(*act) : m_acts.cend();
    if (found == m_acts.cend()) return m_lines.take({what, subject}) == digest;
    const bool isSame = *found == sha256In(digest);
    m_acts.erase(found);
    return isSame;
}

QList<QPair<QString, QString>> AuditLedger::left() const
{
    auto list = m_lines.keys();
    for (auto act = m_acts.keyBegin(); act != m_acts.keyEnd(); ++act)
        list << QPair(u"act"_s, act->toString(QUuid::WithoutBraces));
    return list;
}

} // namespace tiaocai::store
