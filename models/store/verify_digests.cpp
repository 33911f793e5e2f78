// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_row.h"
#include "audit_chain.h"
#include "audit_ledger.h"
#include "base/abreast.h"
#include "engine.h"
#include "office_act_row.h"
#include "sealing.h"
#include "verification_steps.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a line that its link covers; the link follows.
constexpr qsizetype lineColumnCount = 6;
enum LineCell { LineSeq, LineWhat = 3, LineSubject, LineDigest, LineChain };

/// The chain before a line, and the line with its link.
struct ChainLink {
    QByteArray before;
    RawCells line;
};

/// What a person did without an act, a print for instance, stands in the chain alone.
bool isOfAct(QByteArrayView what)
{
    return what == "act" || what == "office-act";
}

bool isWhole(const ChainLink &link)
{
    CanonicalRow row;
    spell(row, link.line, 0, lineColumnCount);
    return digest(link.before + row.line()) == QLatin1StringView(link.line[LineChain].text);
}

/// Reads the lines in their order.
class AuditCheck {
public:
    AuditCheck(AuditLedger &ledger, QList<Finding> &findings)
        : m_ledger(ledger)
        , m_findings(findings)
        , m_checking(isWhole, [&](const ChainLink &link, bool whole) -> Result<void> {
            if (!whole)
                findings << Finding{{},
                                    Words::tr("A line of the audit was changed."),
                                    u"audit.chain %1"_s.arg(link.line[LineSeq].number)};
            return {};
        })
    {
    }

    Result<void> add(const RawCells &line)
    {
        const auto seq = line[LineSeq].number;
        if (seq != ++m_place)
            m_findings << Finding{
                {}, Words::tr("A line of the audit is missing."), u"audit.seq %1"_s.arg(m_place)};
        m_place = seq;
        if (isOfAct(line[LineWhat].text))
            m_ledger.add(line[LineWhat].text, line[LineSubject].text, line[LineDigest].text);
        return m_checking.add({std::exchange(m_before, line[LineChain].text.toByteArray()), line});
    }
    Result<void> end() { return m_checking.end(); }

private:
    AuditLedger &m_ledger;
    QList<Finding> &m_findings;
    QByteArray m_before;
    qint64 m_place = 0;
    Abreast<ChainLink, bool> m_checking;
};

Result<void> readAudit(Connection &connection, AuditLedger &ledger, QList<Finding> &findings)
{
    AuditCheck check(ledger, findings);
    const auto sql = u"SELECT seq, at, who, what, subject, digest, chain FROM audit ORDER BY seq"_s;
    return engine::eachRow(connection, sql, {}, [&](const RawCells &line) { return check.add(line); })
        .and_then([&] { return check.end(); });
}

bool isPassword(const QString &kind)
{
    static const QSet<QString> kinds{office::AccountsSetUp::kind, office::PasswordSet::kind,
                                     office::KeyChanged::kind};
    return kinds.contains(kind);
}

/// The columns of an act, then digest, salt and personal data.
Result<void> checkOfficeActs(Connection &connection, const Expected &expected, AuditLedger &ledger,
                             QList<Finding> &findings)
{
    const auto sql = u"SELECT %1, a.digest, p.salt, p.data FROM office_acts a LEFT JOIN office_personal p ON "
                     u"p.act = a.seq "
                     "ORDER BY a.seq"_s.arg(qualified(officeActColumns, u"a"_s));
    constexpr int stored = officeActColumnCount, salt = stored + 1, data = stored + 2, personal = stored - 1;
    return connection.stream(sql, {}, [&](const Row &row) -> Result<void> {
        const auto where = u"%1 %2"_s.arg(row.text(1), row.text(3));
        const bool whole = digestOfOfficeAct(row.cells(0, officeActColumnCount)) == row.text(stored);
        if (!ledger.takeOff("office-act", row.text(0).toUtf8(), row.text(stored).toUtf8()) || !whole)
            findings << Finding{
                {}, Words::tr("An act of the office is not as it was recorded."), u"office_acts "_s + where};
        const auto saltCell = row.text(salt).toUtf8(), dataCell = row.text(data).toUtf8();
        const bool isSealedLater = expected.sealed && row.number(0) <= expected.sealed->lastOfficeAct;
        const bool isErased = row.number(0) <= expected.erasedUpTo && isPassword(row.text(1));
        const bool isHalf = row.isNull(salt)
                                ? isErased || row.text(personal).isEmpty()
                                : isHalfOf(connection, {saltCell, dataCell, isSealedLater},
                                           placeOfOfficeHalf(row.number(0)), row.text(personal).toUtf8());
        if (!isHalf)
            findings << Finding{
                {},
                Words::tr("Personal data of an act of the office are not as they were recorded."),
                u"office_personal "_s + where};
        return {};
    });
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

Result<void> verifyAudit(Connection &connection, const Expected &expected, AuditLedger &ledger,
                         QList<Finding> &findings)
{
    return readAudit(connection, ledger, findings).and_then([&] {
        return checkOfficeActs(connection, expected, ledger, findings);
    });
}

Result<void> verifyNothingIsLeft(Connection &connection, const AuditLedger &ledger, QList<Finding> &findings)
{
    return shortenedCase(connection).map([&](const QString &number) {
        for (const auto &[what, subject] : ledger.left())
            findings << Finding{
                number, Words::tr("The audit names an act that is not there."),
                u"%1 %2"_s.arg(what == "act" ? u"acts"_s : u"office_acts"_s, QString::fromUtf8(subject))};
    });
}

} // namespace tiaocai::store
