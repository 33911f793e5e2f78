// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/pinyin.h"

#include <unicode/translit.h>

#include <QHash>

#include <memory>

namespace tiaocai::statistics {

using namespace Qt::StringLiterals;

namespace {

/// Surnames that read differently from the same characters elsewhere.
const QHash<QString, QStringList> &surnames()
{
    static const QHash<QString, QStringList> table{{u"单"_s, {u"shan"_s}},
                                                   {u"仇"_s, {u"qiu"_s}},
                                                   {u"区"_s, {u"ou"_s}},
                                                   {u"解"_s, {u"xie"_s}},
                                                   {u"查"_s, {u"zha"_s}},
                                                   {u"曾"_s, {u"zeng"_s}},
                                                   {u"任"_s, {u"ren"_s}},
                                                   {u"盖"_s, {u"ge"_s}},
                                                   {u"朴"_s, {u"piao"_s}},
                                                   {u"缪"_s, {u"miao"_s}},
                                                   {u"翟"_s, {u"zhai"_s}},
                                                   {u"乐"_s, {u"yue"_s}},
                                                   {u"覃"_s, {u"qin"_s}},
                                                   {u"召"_s, {u"shao"_s}},
                                                   {u"种"_s, {u"chong"_s}},
                                                   {u"秘"_s, {u"bi"_s}},
                                                   {u"逄"_s, {u"pang"_s}},
                                                   {u"黑"_s, {u"he"_s}},
                                                   {u"折"_s, {u"she"_s}},
                                                   {u"员"_s, {u"yun"_s}},
                                                   {u"冼"_s, {u"xian"_s}},
                                                   {u"洗"_s, {u"xian"_s}},
                                                   {u"乜"_s, {u"nie"_s}},
                                                   {u"繁"_s, {u"po"_s}},
                                                   {u"重"_s, {u"chong"_s}},
                                                   {u"宓"_s, {u"fu"_s}},
                                                   {u"佴"_s, {u"nai"_s}},
                                                   {u"都"_s, {u"du"_s}},
                                                   {u"郇"_s, {u"xun"_s}},
                                                   {u"能"_s, {u"nai"_s}},
                                                   {u"祭"_s, {u"zhai"_s}},
                                                   {u"薄"_s, {u"bo"_s}},
                                                   {u"句"_s, {u"gou"_s}},
                                                   {u"角"_s, {u"jue"_s}},
                                                   {u"阚"_s, {u"kan"_s}},
                                                   {u"适"_s, {u"kuo"_s}},
                                                   {u"晟"_s, {u"cheng"_s}},
                                                   {u"尉迟"_s, {u"yu"_s, u"chi"_s}},
                                                   {u"万俟"_s, {u"mo"_s, u"qi"_s}},
                                                   {u"单于"_s, {u"chan"_s, u"yu"_s}},
                                                   {u"澹台"_s, {u"tan"_s, u"tai"_s}},
                                                   {u"长孙"_s, {u"zhang"_s, u"sun"_s}}};
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

QString newlyRead(char32_t character)
{
    icu::UnicodeString text(static_cast<UChar32>(character));
    if (latin()) latin()->transliterate(text);
    QString letters;
    for (int i = 0; i < text.length(); ++i) {
        if (text.charAt(i) < 128 && QChar(text.charAt(i)).isLetterOrNumber())
            letters += QChar(text.charAt(i));
    }
    return letters;
}

const QString &read(char32_t character)
{
    static thread_local QHash<char32_t, QString> known;
    const auto found = known.constFind(character);
    return found != known.cend() ? *found : *known.insert(character, newlyRead(character));
}

/// Of a surname of two characters, else of one, that reads differently; empty for all others.
QStringList surname(const QList<Sign> &name)
{
    for (const qsizetype length : {2, 1}) {
        const auto found = surnames().constFind(written(name.first(std::min(length, name.size()))));
        if (found != surnames().cend()) return *found;
    }
    return {};
}

} // namespace

QStringList syllables(const QList<Sign> &name)
{
    auto list = surname(name);
    for (const auto &one : name.sliced(list.size()))
        list << read(one.sign);
    return list;
}

QString initials(const QString &name)
{
    QString letters;
    for (const auto &syllable : syllables(signsOf(name)))
        letters += syllable.left(1);
    return letters;
}

} // namespace tiaocai::statistics
