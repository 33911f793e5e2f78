// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

#include <unicode/translit.h>

#include <memory>

namespace tiaocai::intake {

namespace {

bool isHan(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.unicode() >= 0x4E00; });
}

QString converted(const QString &text)
{
    static const auto rules = [] {
        auto status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    }();
    if (!rules) return text;
    icu::UnicodeString plain(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    rules->transliterate(plain);
    return QString::fromUtf16(plain.getBuffer(), plain.length());
}

} // namespace

QString simplifiedCharacters(const QString &text)
{
    if (!isHan(text)) return text;
    // Headings, results and causes come by the thousand and are few.
    thread_local QHash<QString, QString> known;
    if (const auto found = known.constFind(text); found != known.cend()) return *found;
    if (known.size() > 2000) known.clear();
    return *known.insert(text, converted(text));
}

} // namespace tiaocai::intake
