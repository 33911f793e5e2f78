// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

#include <unicode/translit.h>

#include <memory>
#include <vector>

namespace tiaocai::intake {

namespace {

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

/// The characters of names come by the thousand: each is asked for once.
QChar simplified(QChar sign)
{
    thread_local std::vector<char16_t> known(0x10000);
    auto &there = known[sign.unicode()];
    if (there == 0) {
        const auto one = converted(QString(sign));
        there = one.size() == 1 ? one.front().unicode() : sign.unicode();
    }
    return QChar(there);
}

} // namespace

QString simplifiedCharacters(const QString &text)
{
    auto plain = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto sign = text[at];
        if (sign.unicode() < 0x4E00 || sign.isSurrogate()) continue;
        if (const auto other = simplified(sign); other != sign) plain[at] = other;
    }
    return plain;
}

} // namespace tiaocai::intake
