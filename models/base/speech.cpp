// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <memory>
#include <vector>

namespace tiaocai {

using namespace Qt::StringLiterals;

/// Every room that has words of law compiles its Chinese catalogue in under :/words.
struct Speech::Catalogues {
    std::vector<std::unique_ptr<QTranslator>> rooms;

    Catalogues()
    {
        const QDir folder(u":/words"_s);
        for (const auto &name : folder.entryList(QDir::Files)) {
            auto room = std::make_unique<QTranslator>();
            if (room->load(folder.filePath(name))) rooms.push_back(std::move(room));
        }
    }
};

Speech Speech::ofWindow()
{
    return Speech(nullptr);
}

Speech Speech::ofLaw()
{
    static const Catalogues chinese;
    return Speech(&chinese);
}

QLocale Speech::locale() const
{
    if (m_catalogues) return QLocale(QLocale::Chinese, QLocale::China);
    return QLocale(QCoreApplication::translate("Speech", "en",
                                               "the language that this catalogue is in: en, zh or zh_TW"));
}

QString Speech::translate(const char *context, const char *source, const char *comment, int n) const
{
    if (!m_catalogues) return QCoreApplication::translate(context, source, comment, n);
    for (const auto &room : m_catalogues->rooms) {
        auto said = room->translate(context, source, comment, n);
        if (!said.isEmpty()) return n < 0 ? said : said.replace("%n"_L1, QString::number(n));
    }
    return QString::fromUtf8(source);
}

} // namespace tiaocai
