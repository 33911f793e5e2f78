// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"
#include "vault/secret.h"

namespace tiaocai::desk::scene {

/// An office with accounts, in which several people work: 周建华 (head, and everything else), 李敏 (clerk), 陈强 (arbitrator),
/// 何静 (mediator), 王管 (administrator). The head acts first.
class Manned {
public:
    explicit Manned(office::OfficeKind kind = office::OfficeKind::Court, QDate day = monday);

    Scene &scene() { return m_scene; }
    Desk &desk() { return *m_desk; }
    /// From here on; by his password.
    void as(const QString &name);
    /// Closed, and opened again by this person.
    void reopen(const QString &name);
    void close() { m_desk.reset(); }
    void setDay(QDate day);
    PersonId id(const QString &name) const;
    /// An application for arbitration, received by the clerk, who acts from here on.
    CaseId filed(const QString &applicant = QStringLiteral("王芳"));
    casework::CaseFile file(const CaseId &of);

private:
    Scene m_scene;
    QDate m_day;
    std::unique_ptr<Desk> m_desk;
};

inline const auto head = QStringLiteral("周建华"), clerk = QStringLiteral("李敏"),
                  arbitrator = QStringLiteral("陈强"), mediator = QStringLiteral("何静"),
                  administrator = QStringLiteral("王管");

/// The head's decision to take a case.
casework::ActDraft acceptedForArbitration(QDate on);
vault::Secret passwordOf(const QString &name);

/// The code with which it was refused; empty: it was not.
template <typename T>
QString refusalOf(const Result<T> &answer)
{
    return answer ? QString() : answer.error().code;
}

} // namespace tiaocai::desk::scene
