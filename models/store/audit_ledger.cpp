// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_ledger.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<QUuid> actIn(QByteArrayView what, QByteArrayView subject)
{
    const auto id = QUuid::fromString(QLatin1StringView(subject));
    if (what != "act" || id.toByteArray(QUuid::WithoutBraces) != subject) return std::nullopt;
    return id;
}

/// Of a digit as the program spells it; -1: none.
int digit(char hex)
{
    if (hex >= '0' && hex <= '9') return hex - '0';
    return hex >= 'a' && hex <= 'f' ? hex - 'a' + 10 : -1;
}

} // namespace

/// nullopt where it is not spelt as the program spells one.
std::optional<AuditLedger::Sha256> AuditLedger::sha256In(QByteArrayView hex)
{
    Sha256 sha{};
    if (hex.size() != 2 * qsizetype(sha.size())) return std::nullopt;
    for (size_t i = 0; i < sha.size(); ++i) {
        const int high = digit(hex[qsizetype(2 * i)]), low = digit(hex[qsizetype(2 * i + 1)]);
        if (high < 0 || low < 0) return std::nullopt;
        sha[i] = static_cast<char>(high << 4 | low);
    }
    return sha;
}

void AuditLedger::add(QByteArrayView what, QByteArrayView subject, QByteArrayView digest)
{
    const auto act = actIn(what, subject);
    const auto sha = sha256In(digest);
    if (act && sha)
        m_acts[*act] = *sha;
    else
        m_lines[{what.toByteArray(), subject.toByteArray()}] = digest.toByteArray();
}

bool AuditLedger::takeOff(QByteArrayView what, QByteArrayView subject, QByteArrayView digest)
{
    const auto act = actIn(what, subject);
    const auto found = act ? m_acts.constFind(*act) : m_acts.cend();
    if (found == m_acts.cend()) return m_lines.take({what.toByteArray(), subject.toByteArray()}) == digest;
    const bool isSame = *found == sha256In(digest);
    m_acts.erase(found);
    return isSame;
}

QList<QPair<QByteArray, QByteArray>> AuditLedger::left() const
{
    auto list = m_lines.keys();
    for (auto act = m_acts.keyBegin(); act != m_acts.keyEnd(); ++act)
        list << QPair("act"_ba, act->toByteArray(QUuid::WithoutBraces));
    return list;
}

} // namespace tiaocai::store
