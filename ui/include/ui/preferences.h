// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace tiaocai::ui {

/// What a person chose for this window, and nothing of the office: look, language, columns, where the window
/// stood. Kept beside the office file; without a path for as long as the window lives.
class Preferences {
public:
    explicit Preferences(const QString &path = {});

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void set(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_file; ///< null: memory only
    QHash<QString, QVariant> m_memory;
};

/// Under which the window keeps who acted last on this PC.
inline const QString actorKey = QStringLiteral("person");

/// How much air there is between lines, and how large letters are, in percent.
inline const QString densityKey = QStringLiteral("density"), scaleKey = QStringLiteral("scale");

/// Where the choices of the window on an office file are kept.
QString preferencesPath(const QString &officePath);

} // namespace tiaocai::ui
