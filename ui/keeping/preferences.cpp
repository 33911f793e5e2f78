// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "desk/beside_office.h"

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &path)
    : m_file(path.isEmpty() ? nullptr : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

QVariant Preferences::value(const QString &key, const QVariant &otherwise) const
{
    return m_file ? m_file->value(key, otherwise) : m_memory.value(key, otherwise);
}

/// What stands there already is not written: the file would be, at every start.
void Preferences::set(const QString &key, const QVariant &value)
{
    if (this->value(key) == value) return;
    if (m_file)
        m_file->setValue(key, value);
    else
        m_memory.insert(key, value);
}

QString preferencesPath(const QString &officePath)
{
    return desk::besideOffice(officePath, u".window.ini"_s);
}

} // namespace tiaocai::ui
