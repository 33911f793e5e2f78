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

/// Characters of names that are read in several ways, the likeliest first.
const QStringList &waysToRead(char32_t character)
{
    static const QHash<char32_t, QStringList> table{
        {U'长', {u"chang"_s, u"zhang"_s}}, {U'调', {u"tiao"_s, u"diao"_s}},
        {U'行', {u"xing"_s, u"hang"_s}},   {U'重', {u"zhong"_s, u"chong"_s}},
        {U'会', {u"hui"_s, u"kuai"_s}},    {U'厦', {u"sha"_s, u"xia"_s}},
        {U'种', {u"zhong"_s, u"chong"_s}}, {U'参', {u"can"_s, u"shen"_s}},
        {U'藏', {u"cang"_s, u"zang"_s}},   {U'便', {u"bian"_s, u"pian"_s}},
        {U'乐', {u"le"_s, u"yue"_s}},      {U'都', {u"du"_s, u"dou"_s}},
        {U'地', {u"di"_s, u"de"_s}},       {U'还', {u"huan"_s, u"hai"_s}},
        {U'曾', {u"ceng"_s, u"zeng"_s}},   {U'朝', {u"chao"_s, u"zhao"_s}},
        {U'传', {u"chuan"_s, u"zhuan"_s}}, {U'弹', {u"dan"_s, u"tan"_s}},
        {U'单', {u"dan"_s, u"shan"_s}},    {U'给', {u"gei"_s, u"ji"_s}},
        {U'校', {u"xiao"_s, u"jiao"_s}},   {U'盛', {u"sheng"_s, u"cheng"_s}},
        {U'省', {u"sheng"_s, u"xing"_s}},  {U'率', {u"lu"_s, u"shuai"_s}},
        {U'模', {u"mo"_s, u"mu"_s}},       {U'宿', {u"su"_s, u"xiu"_s}},
        {U'系', {u"xi"_s, u"ji"_s}},       {U'解', {u"jie"_s, u"xie"_s}},
        {U'降', {u"jiang"_s, u"xiang"_s}}, {U'强', {u"qiang"_s, u"jiang"_s}},
        {U'仇', {u"chou"_s, u"qiu"_s}},    {U'区', {u"qu"_s, u"ou"_s}},
        {U'查', {u"cha"_s, u"zha"_s}},     {U'翟', {u"zhai"_s, u"di"_s}},
        {U'覃', {u"qin"_s, u"tan"_s}},     {U'盖', {u"gai"_s, u"ge"_s}},
        {U'朴', {u"pu"_s, u"piao"_s}},     {U'秘', {u"mi"_s, u"bi"_s}},
        {U'折', {u"zhe"_s, u"she"_s}},     {U'薄', {u"bo"_s, u"bao"_s}},
        {U'角', {u"jiao"_s, u"jue"_s}},    {U'召', {u"zhao"_s, u"shao"_s}},
        {U'贾', {u"jia"_s, u"gu"_s}},      {U'车', {u"che"_s, u"ju"_s}},
        {U'觉', {u"jue"_s, u"jiao"_s}}};
    static const QStringList none;
    const auto found = table.constFind(character);
    return found != table.cend() ? *found : none;
}

const QString &read(char32_t character)
{
    static thread_local QHash<char32_t, QString> known;
    if (const auto &ways = waysToRead(character); !ways.isEmpty()) return ways.first();
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

QList<QStringList> readings(const QList<Sign> &name)
{
    constexpr qsizetype most = 12; // a long name of such signs alone is nobody's
    const auto likeliest = syllables(name);
    QList<QStringList> all{likeliest};
    for (qsizetype at = 0; at < name.size() && all.size() < most; ++at) {
        for (const auto &other : waysToRead(name[at].sign)) {
            if (other == likeliest[at]) continue;
            auto reading = likeliest;
            reading[at] = other;
            all << reading;
        }
    }
    return all;
}

QString initials(const QString &name)
{
    QString letters;
    for (const auto &syllable : syllables(signsOf(name)))
        letters += syllable.left(1);
    return letters;
}

} // namespace tiaocai::statistics
