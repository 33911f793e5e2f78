// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/search_words.h"

#include "base/canonical.h"
#include "base/text.h"

#include <unicode/translit.h>

#include <QHash>

#include <memory>

namespace tiaocai::statistics {

using namespace Qt::StringLiterals;

namespace {

/// Surnames that read differently from the same character elsewhere.
const QHash<char32_t, QChar> &surnameInitials()
{
    static const QHash<char32_t, QChar> table{
        {U'单', u's'}, {U'仇', u'q'}, {U'解', u'x'}, {U'查', u'z'}, {U'曾', u'z'}, {U'区', u'o'},
        {U'朴', u'p'}, {U'缪', u'm'}, {U'翟', u'z'}, {U'盖', u'g'}, {U'乐', u'y'}, {U'覃', u'q'},
        {U'召', u's'}, {U'种', u'c'}, {U'秘', u'b'}, {U'逄', u'p'}, {U'尉', u'y'}, {U'万', u'w'},
        {U'黑', u'h'}, {U'折', u's'}, {U'员', u'y'}, {U'晟', u'c'}, {U'洗', u'x'}, {U'冼', u'x'},
        {U'乜', u'n'}, {U'繁', u'p'}, {U'重', u'c'}, {U'长', u'c'}};
    return table;
}

const icu::Transliterator *latin()
{
    static const auto made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> transliterator(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(transliterator) : nullptr;
    }();
    return made.get();
}

QChar initial(char32_t character)
{
    static thread_local QHash<char32_t, QChar> known;
    const auto found = known.constFind(character);
    if (found != known.cend()) return *found;
    icu::UnicodeString text(static_cast<UChar32>(character));
    if (latin()) latin()->transliterate(text);
    const auto letter = QChar(text.isEmpty() ? u'\0' : text.charAt(0));
    return *known.insert(character, letter.isLetterOrNumber() ? letter : QChar());
}

} // namespace

QString searchWords(const QString &text)
{
    QStringList tokens;
    for (const auto character : normalized(text).toLower().toUcs4()) {
        if (QChar::isLetterOrNumber(character))
            tokens << QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return tokens.join(u' ');
}

QString initials(const QString &name)
{
    QString letters;
    for (const auto character : normalized(name).toUcs4()) {
        const auto letter = letters.isEmpty() && surnameInitials().contains(character)
                                ? surnameInitials().value(character)
                                : initial(character);
        if (!letter.isNull()) letters += letter;
    }
    return letters;
}

QString idWord(const QString &idNumber)
{
    if (idNumber.isEmpty()) return {};
    return u"id"_s + digest(idNumber.toUtf8()).left(16);
}

} // namespace tiaocai::statistics
