// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment_part.h"
#include "verification_steps.h"
#include "words.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// Which of them stand there, and whether they are what their SHA-256 says, read part by part.
class Standing {
public:
    explicit Standing(const Connection &connection)
        : m_connection(connection)
    {
    }
    Result<void> add(const Row &row)
    {
        if (row.text(0) != m_sha256) end();
        m_sha256 = row.text(0);
        const bool isTold = row.number(3) == 0 || row.number(3) == 1; // whether it is sealed
        m_isInOrder = m_isInOrder && isTold && row.number(1) == m_parts++;
        const auto part =
            openedPart(m_connection, m_sha256, row.number(1), row.value(2).toByteArray(), row.number(3) != 0);
        if (!part && part.error().code == u"login-needed") m_isLocked = true;
        m_hash.addData(part.value_or(QByteArray()));
        return {};
    }
    /// SHA-256 -> whether it is right.
    QHash<QString, bool> all()
    {
        end();
        return m_whole;
    }

private:
    void end()
    {
        const bool isSame = m_isLocked || QString::fromLatin1(m_hash.result().toHex()) == m_sha256;
        const bool isRight = m_isInOrder && isSame;
        if (!m_sha256.isEmpty()) m_whole[m_sha256] = isRight;
        m_hash.reset();
        m_parts = 0;
        m_isInOrder = true;
        m_isLocked = false;
    }

    const Connection &m_connection;
    QHash<QString, bool> m_whole;
    QString m_sha256;
    qint64 m_parts = 0;
    bool m_isInOrder = true; ///< counted from 0
    bool m_isLocked = false; ///< sealed, and the key is not at hand
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

Result<QHash<QString, bool>> standing(Connection &connection)
{
    Standing there(connection);
    return connection
        .stream(u"SELECT sha256, part, bytes, sealed FROM attachment_parts ORDER BY sha256, part"_s, {},
                [&](const Row &row) { return there.add(row); })
        .map([&] { return there.all(); });
}

} // namespace

Result<void> verifyAttachments(Connection &connection, QList<Finding> &findings)
{
    const auto there = standing(connection);
    if (!there) return refuse(there);
    auto unnamed = *there;
    const auto sql =
        u"SELECT a.data, i.number, a.kind FROM acts a LEFT JOIN case_index i ON i.case_no = a.case_no "
        "WHERE a.kind IN ('file-attached', 'document-issued') ORDER BY a.seq"_s;
    auto named = connection.stream(sql, {}, [&](const Row &row) -> Result<void> {
        const auto data = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        const auto sha256 = data.value("sha256"_L1).toString(), where = u"attachment_parts "_s + sha256;
        const bool isKept = row.text(2) == u"file-attached" || data.value("size"_L1).toInteger() > 0;
        if (!isKept) return {};
        unnamed.remove(sha256);
        if (!there->contains(sha256))
            findings << Finding{row.text(1), Words::tr("An attached file is missing."), where};
        else if (!there->value(sha256))
            findings << Finding{row.text(1), Words::tr("An attached file is not as it was attached."), where};
        return {};
    });
    for (const auto &sha256 : unnamed.keys())
        findings << Finding{
            {}, Words::tr("There is an attached file that no act names."), u"attachment_parts "_s + sha256};
    return named;
}

} // namespace tiaocai::store
