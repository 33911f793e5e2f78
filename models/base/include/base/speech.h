// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace tiaocai {

/// In which words a sentence is said. A window speaks the language that its person chose; the words of law are
/// Simplified Chinese whatever the window speaks, and documents are made of them.
class Speech {
public:
    static Speech ofWindow();
    static Speech ofLaw();

    /// As QCoreApplication::translate. A sentence that nobody translated is said as it stands in the source.
    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int n = -1) const;
    /// For names of weekdays, and for what the data of the law name in two languages.
    QLocale locale() const;

private:
    struct Catalogues;
    explicit Speech(const Catalogues *catalogues)
        : m_catalogues(catalogues)
    {
    }
    const Catalogues *m_catalogues; ///< none: what the program speaks
};

} // namespace tiaocai
