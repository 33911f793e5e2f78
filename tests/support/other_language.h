// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tiaocai::test {

/// A window of a language that says everything otherwise.
class OtherLanguage : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("✗ ") + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace tiaocai::test
