// SPDX-License-Identifier: GPL-3.0-or-later
#include "manned.h"

#include <QFile>
#include <QHash>

namespace tiaocai::desk::scene {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Role;

namespace {

template <typename T>
T needed(Result<T> result)
{
    if (!result) qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
    return *std::move(result);
}

void expect(const Result<void> &result)
{
    if (!result) qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
}

/// Passwords are slow on purpose: such an office is made once.
QByteArray mannedOffice(office::OfficeKind kind, QDate day)
{
    Scene scene(day, kind);
    auto &desk = scene.desk();
    for (const auto &[name, role] :
         {std::pair(clerk, Role::Clerk), std::pair(arbitrator, Role::Arbitrator),
          std::pair(mediator, Role::Mediator), std::pair(administrator, Role::Administrator)})
        needed(desk.office().addPerson(name, {role}));
    const auto own = passwordOf(head);
    needed(desk.accounts().setUp(own, [](const QString &) { return Result<void>(); }));
    for (const auto &name : {clerk, arbitrator, mediator, administrator}) {
        const auto password = passwordOf(name);
        expect(desk.accounts().give(name, password));
    }
    scene.close();
    QFile file(scene.path());
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read");
    return file.readAll();
}

} // namespace

vault::Secret passwordOf(const QString &name)
{
    return needed(vault::passphrase(name + u" 的密码"_s));
}

Manned::Manned(office::OfficeKind kind, QDate day)
    : m_scene(day, kind)
    , m_day(day)
{
    static QHash<QPair<int, QDate>, QByteArray> made;
    auto &bytes = made[{int(kind), day}];
    if (bytes.isEmpty()) bytes = mannedOffice(kind, day);
    m_scene.close();
    QFile file(m_scene.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    file.close();
    reopen(head);
}

void Manned::reopen(const QString &name)
{
    m_desk.reset();
    m_desk = needed(Desk::open(m_scene.path(), Access::Write, at(m_day)));
    as(name);
}

void Manned::as(const QString &name)
{
    const auto password = passwordOf(name);
    needed(m_desk->logIn({name, &password}));
}

void Manned::setDay(QDate day)
{
    m_day = day;
    m_desk->setNow(at(day));
}

PersonId Manned::id(const QString &name) const
{
    return needed(m_desk->office().personNamed(name)).id;
}

CaseId Manned::filed(const QString &applicant)
{
    as(clerk);
    return needed(m_desk->cases().registerCase(
                      {.payload = ArbitrationFiled{.application = application(applicant), .copies = 1},
                       .on = m_day}))
        .view.file.id;
}

CaseFile Manned::file(const CaseId &of)
{
    return needed(m_desk->cases().view(of)).file;
}

ActDraft acceptedForArbitration(QDate on)
{
    return {.payload = ArbitrationAccepted{}, .on = on};
}

} // namespace tiaocai::desk::scene
