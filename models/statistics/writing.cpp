// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/writing.h"

#include <opencc/opencc.h>

#include <QHash>

#include <array>
#include <exception>
#include <memory>

namespace tiaocai::statistics {

using namespace Qt::StringLiterals;

namespace {

/// Variants in names that no table of simplification has.
const QHash<char32_t, char32_t> &variants()
{
    static const QHash<char32_t, char32_t> table{
        {U'堃', U'坤'}, {U'喆', U'哲'}, {U'峯', U'峰'}, {U'髙', U'高'}, {U'靑', U'青'}, {U'栢', U'柏'},
        {U'勗', U'勖'}, {U'氷', U'冰'}, {U'吿', U'告'}, {U'呂', U'吕'}, {U'淸', U'清'}, {U'郞', U'郎'},
        {U'眞', U'真'}, {U'脩', U'修'}, {U'犇', U'奔'}, {U'悳', U'德'}, {U'徳', U'德'}, {U'濬', U'浚'},
        {U'燿', U'耀'}, {U'翺', U'翱'}, {U'逹', U'达'}, {U'黒', U'黑'}, {U'歩', U'步'}, {U'恵', U'惠'},
        {U'戸', U'户'}, {U'戶', U'户'}, {U'珎', U'珍'}, {U'宻', U'密'}, {U'寳', U'宝'}, {U'桼', U'漆'},
        {U'姪', U'侄'}, {U'壻', U'婿'}, {U'慇', U'殷'}, {U'懃', U'勤'}, {U'瑯', U'琅'}, {U'璿', U'璇'}};
    return table;
}

/// GBK and GB 18030 wrote 80 characters by private codes, U+E815 to U+E864, until these had codes of their own (GB 18030-2005,
/// 2022): a name typed on an old system is found by its character.
char32_t withoutPrivateCode(char32_t character)
{
    static constexpr char32_t first = 0xE815;
    static constexpr std::array<char32_t, 80> standard{
        0x2E81, 0x20087, 0x20089, 0x200CC, 0x2E84,  0x3473, 0x3447, 0x2E88, 0x2E8B, 0x9FB4, 0x359E, 0x361A,
        0x360E, 0x2E8C,  0x2E97,  0x396E,  0x3918,  0x9FB5, 0x39CF, 0x39DF, 0x3A73, 0x39D0, 0x9FB6, 0x9FB7,
        0x3B4E, 0x3C6E,  0x3CE0,  0x2EA7,  0x215D7, 0x9FB8, 0x2EAA, 0x4056, 0x415F, 0x2EAE, 0x4337, 0x2EB3,
        0x2EB6, 0x2EB7,  0x2298F, 0x43B1,  0x43AC,  0x2EBB, 0x43DD, 0x44D6, 0x4661, 0x464C, 0x9FB9, 0x4723,
        0x4729, 0x477C,  0x478D,  0x2ECA,  0x4947,  0x497A, 0x497D, 0x4982, 0x4983, 0x4985, 0x4986, 0x499F,
        0x499B, 0x49B7,  0x49B6,  0x9FBA,  0x241FE, 0x4CA3, 0x4C9F, 0x4CA0, 0x4CA1, 0x4C77, 0x4CA2, 0x4D13,
        0x4D14, 0x4D15,  0x4D16,  0x4D17,  0x4D18,  0x4D19, 0x4DAE, 0x9FBB,
    };
    return character >= first && character < first + standard.size() ? standard[character - first]
                                                                     : character;
}

/// The radicals among those characters are no letters to Unicode.
bool isSign(char32_t character)
{
    return QChar::isLetterOrNumber(character) || (character >= 0x2E80 && character <= 0x2EFF);
}

/// nullptr where its tables are missing: characters are then compared as they are written.
const opencc::SimpleConverter *toSimplified()
{
    static const auto made = []() -> std::unique_ptr<opencc::SimpleConverter> {
        try {
            return std::make_unique<opencc::SimpleConverter>("t2s.json");
        } catch (const std::exception &) {
            return nullptr;
        }
    }();
    return made.get();
}

QString ofUcs4(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

QString simplified(const QString &character)
{
    if (!toSimplified() || character.at(0).unicode() < 0x3400) return character;
    return QString::fromStdString(toSimplified()->Convert(character.toStdString()));
}

QList<char32_t> newlyRead(char32_t character)
{
    QList<char32_t> signs;
    for (const auto part :
         ofUcs4(withoutPrivateCode(character)).normalized(QString::NormalizationForm_KD).toLower().toUcs4()) {
        if (!isSign(part)) continue;
        for (const auto sign : simplified(ofUcs4(part)).toUcs4())
            signs << variants().value(sign, sign);
    }
    return signs;
}

/// A text has few characters, many times.
const QList<char32_t> &read(char32_t character)
{
    static thread_local QHash<char32_t, QList<char32_t>> known;
    const auto found = known.constFind(character);
    return found != known.cend() ? *found : *known.insert(character, newlyRead(character));
}

} // namespace

QList<Sign> signsOf(const QString &text)
{
    QList<Sign> signs;
    qsizetype at = 0;
    for (const auto character : text.toUcs4()) {
        const qsizetype length = QChar::requiresSurrogates(character) ? 2 : 1;
        for (const auto sign : read(character))
            signs << Sign{sign, at, length};
        at += length;
    }
    return signs;
}

QString written(const QList<Sign> &signs)
{
    QString text;
    text.reserve(signs.size());
    for (const auto &one : signs)
        text.append(QChar::fromUcs4(one.sign));
    return text;
}

QString written(const QString &text)
{
    return written(signsOf(text));
}

} // namespace tiaocai::statistics
