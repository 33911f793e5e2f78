// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_row.h"
#include "audit_chain.h"
#include "base/canonical.h"
#include "casework/act_kind.h"
#include "cells.h"
#include "office_act_row.h"
#include "store/abreast.h"
#include "verification_steps.h"
#include "words.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

QString actWords(const QVariantList &act)
{
    const auto written = act[3].toString();
    const auto kind = casework::chosen<casework::ActKind>(written);
    return u"%1 %2"_s.arg(kind ? casework::label(*kind) : written, act[5].toString());
}

using Sha256 = std::array<char, 32>;

/// nullopt where it is not spelt as the program spells one.
std::optional<Sha256> sha256In(const QString &hex)
{
    const auto bytes = QByteArray::fromHex(hex.toLatin1());
    Sha256 sha{};
    if (bytes.size() != qsizetype(sha.size()) || QString::fromLatin1(bytes.toHex()) != hex)
        return std::nullopt;
    std::ranges::copy(bytes, sha.begin());
    return sha;
}

std::optional<QUuid> actIn(const QString &what, const QString &subject)
{
    const auto id = QUuid::fromString(subject);
    if (what != u"act" || id.toString(QUuid::WithoutBraces) != subject) return std::nullopt;
    return id;
}

/// What the audit says was written, taken off as it is found. It is held whole: an act takes fifty bytes of it.
class Ledger {
public:
    void add(const QString &what, const QString &subject, const QString &digest)
    {
        const auto act = actIn(what, subject);
        const auto sha = sha256In(digest);
        if (act && sha)
            m_acts[*act] = *sha;
        else
            m_lines[{what, subject}] = digest;
    }
    bool takeOff(const QString &what, const QString &subject, const QString &digest)
    {
        const auto act = actIn(what, subject);
        const auto found = act ? m_acts.constFind(*act) : m_acts.cend();
        if (found == m_acts.cend()) return m_lines.take({what, subject}) == digest;
        const bool isSame = *found == sha256In(digest);
        m_acts.erase(found);
        return isSame;
    }
    QList<QPair<QString, QString>> left() const
    {
        auto list = m_lines.keys();
        for (auto act = m_acts.keyBegin(); act != m_acts.keyEnd(); ++act)
            list << QPair(u"act"_s, act->toString(QUuid::WithoutBraces));
        return list;
    }

private:
    QHash<QUuid, Sha256> m_acts;
    QHash<QPair<QString, QString>, QString> m_lines; ///< of the office, and whatever is spelt otherwise
};

/// The chain before a line, and its columns.
struct ChainLink {
    QString before;
    QVariantList line;
};

bool isWhole(const ChainLink &link)
{
    constexpr int columns = 6;
    return chained(link.before, link.line.first(columns)) == link.line[columns].toString();
}

Result<void> readAudit(Connection &connection, Ledger &ledger, QList<Finding> &findings)
{
    Abreast<ChainLink, bool> checking(isWhole, [&](const ChainLink &link, bool whole) -> Result<void> {
        if (!whole)
            findings << Finding{{},
                                Words::tr("A line of the audit was changed."),
                                u"audit.chain %1"_s.arg(link.line[0].toLongLong())};
        return {};
    });
    QString before;
    qint64 place = 0;
    const auto sql = u"SELECT seq, at, who, what, subject, digest, chain FROM audit ORDER BY seq"_s;
    return connection
        .stream(sql, {},
                [&](const Row &row) -> Result<void> {
                    if (row.number(0) != ++place)
                        findings << Finding{
                            {}, Words::tr("A line of the audit is missing."), u"audit.seq %1"_s.arg(place)};
                    place = row.number(0);
                    ledger.add(row.text(3), row.text(4), row.text(5));
                    return checking.add({std::exchange(before, row.text(6)), row.cells(0, 7)});
                })
        .and_then([&] { return checking.end(); });
}

/// The columns of an act, then digest, salt and personal data.
Result<void> checkOfficeActs(Connection &connection, Ledger &ledger, QList<Finding> &findings)
{
    const auto sql = u"SELECT %1, a.digest, p.salt, p.data FROM office_acts a LEFT JOIN office_personal p ON "
                     u"p.act = a.seq "
                     "ORDER BY a.seq"_s.arg(qualified(officeActColumns, u"a"_s));
    constexpr int stored = officeActColumnCount, salt = stored + 1, data = stored + 2, personal = stored - 1;
    return connection.stream(sql, {}, [&](const Row &row) -> Result<void> {
        const auto where = u"%1 %2"_s.arg(row.text(1), row.text(3));
        const bool whole = digestOfOfficeAct(row.cells(0, officeActColumnCount)) == row.text(stored);
        if (!ledger.takeOff(u"office-act"_s, row.text(0), row.text(stored)) || !whole)
            findings << Finding{
                {}, Words::tr("An act of the office is not as it was recorded."), u"office_acts "_s + where};
        const auto half =
            row.isNull(salt) ? QString() : PersonalHalf{row.text(salt), row.text(data)}.digest();
        if (half != row.text(personal))
            findings << Finding{
                {},
                Words::tr("Personal data of an act of the office are not as they were recorded."),
                u"office_personal "_s + where};
        return {};
    });
}

/// An act as it stands: its columns, then the id and the number of its case, its digest, salt and personal data.
enum ActCell { CaseIdCell = actColumnCount, NumberCell, DigestCell, SaltCell, PersonalCell, ActCells };

struct ActProof {
    bool act = false, personal = false;
};

ActProof proofOf(const QVariantList &cells)
{
    const auto text = [&](int cell) { return cells[cell].toString(); };
    const PersonalHalf half{text(SaltCell), text(PersonalCell)};
    return {digestOfAct(cells.first(actColumnCount), text(CaseIdCell)) == text(DigestCell),
            half.digest() == text(actColumnCount - 1)};
}

Result<void> checkActs(Connection &connection, Ledger &ledger, QList<Finding> &findings)
{
    Abreast<QVariantList, ActProof> checking(
        proofOf, [&](const QVariantList &cells, const ActProof &proof) -> Result<void> {
            const auto number = cells[NumberCell].toString();
            if (!ledger.takeOff(u"act"_s, cells[1].toString(), cells[DigestCell].toString()) || !proof.act)
                findings << Finding{number, Words::tr("An act is not as it was recorded."),
                                    u"acts %1"_s.arg(actWords(cells))};
            if (!proof.personal)
                findings << Finding{number,
                                    Words::tr("Personal data of an act are not as they were recorded."),
                                    u"personal %1"_s.arg(actWords(cells))};
            return {};
        });
    qint64 place = 0;
    const auto sql =
        u"SELECT %1, c.id, i.number, a.digest, p.salt, p.data FROM acts a LEFT JOIN cases c ON c.no = "
        u"a.case_no LEFT JOIN personal p ON p.act = a.seq LEFT JOIN case_index i ON i.case_no = a.case_no "
        u"ORDER BY a.seq"_s.arg(qualified(actColumns, u"a"_s));
    return connection
        .stream(sql, {},
                [&](const Row &row) -> Result<void> {
                    if (row.number(0) != ++place)
                        findings << Finding{{}, Words::tr("An act is missing."), u"acts.seq %1"_s.arg(place)};
                    place = row.number(0);
                    return checking.add(row.cells(0, ActCells));
                })
        .and_then([&] { return checking.end(); });
}

/// The number of the case whose list of acts is shorter than its line says, for an act that is gone.
Result<QString> shortenedCase(Connection &connection)
{
    const auto sql = u"SELECT i.number FROM case_index i WHERE i.acts <> (SELECT count(*) FROM acts a "
                     "WHERE a.case_no = i.case_no)"_s;
    return connection.first(sql, {}, [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &found) { return found.value_or(QString()); });
}

} // namespace

Result<void> verifyDigests(Connection &connection, QList<Finding> &findings)
{
    Ledger ledger;
    return readAudit(connection, ledger, findings)
        .and_then([&] { return checkOfficeActs(connection, ledger, findings); })
        .and_then([&] { return checkActs(connection, ledger, findings); })
        .and_then([&] { return shortenedCase(connection); })
        .and_then([&](const QString &number) -> Result<void> {
            for (const auto &[what, subject] : ledger.left())
                findings << Finding{number, Words::tr("The audit names an act that is not there."),
                                    u"%1 %2"_s.arg(what == u"act" ? u"acts"_s : u"office_acts"_s, subject)};
            return {};
        });
}

} // namespace tiaocai::store
