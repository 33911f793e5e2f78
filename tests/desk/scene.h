// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QTemporaryDir>

/// An office of its own for every test, on a fixed day.
namespace tiaocai::desk::scene {

Now at(QDate day, QTime time = QTime(10, 0));
inline const QDate monday{2026, 3, 2};

casework::Application application(const QString &applicant = QStringLiteral("王芳"),
                                  const QString &employer = QStringLiteral("宏达机械有限公司"));
casework::ActDraft applied(QDate on, const casework::Application &of = application());
casework::ActDraft accepted(QDate on, const QString &number = {});
casework::ActDraft failed(QDate on);
/// Everything signed and sealed on `on`, one item due on `due`.
casework::ActDraft agreed(QDate on, const casework::CaseFile &file, QDate due,
                          Money amount = Money::fromFen(500'000));

/// An office opened again, with its head acting.
Result<std::unique_ptr<Desk>> opened(const QString &path, Access access, QDate day = monday);

class Scene {
public:
    explicit Scene(QDate day = monday, office::OfficeKind kind = office::OfficeKind::Centre);
    Desk &desk() { return *m_desk; }
    QString path() const { return m_folder.filePath(QStringLiteral("office.tiaocai")); }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    void setDay(QDate day)
    {
        m_day = day;
        m_desk->setNow(scene::at(day));
    }
    /// A case received on `on`, on which the desk's clock is set.
    CaseId received(QDate on, const casework::Application &of = application());
    /// The same, accepted the day after.
    CaseId mediating(QDate on);
    void close() { m_desk.reset(); }
    /// Opened once more, on the same day where none is given.
    Result<std::unique_ptr<Desk>> again(Access access, QDate day = {}) const
    {
        return opened(path(), access, day.isValid() ? day : m_day);
    }
    /// Every row of the file, but for the audit's lines of what was refused.
    QByteArray bytes() const;

private:
    QTemporaryDir m_folder;
    QDate m_day;
    std::unique_ptr<Desk> m_desk;
};

/// Runs statements on the closed file from outside. Returns the first error.
QString run(const QString &path, const QStringList &statements);
/// ... without what keeps its rows, which stands there again afterwards: else every opening would tell at once.
QString tamper(const QString &path, const QStringList &statements);
/// Rows of a question asked from outside.
QList<QStringList> ask(const QString &path, const QString &sql, int columns = 1);

} // namespace tiaocai::desk::scene
