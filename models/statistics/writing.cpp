// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/writing.h"

#include <opencc/opencc.h>

#include <QHash>

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
    for (const auto part : ofUcs4(character).normalized(QString::NormalizationForm_KD).toLower().toUcs4()) {
        if (!QChar::isLetterOrNumber(part)) continue;
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
    for (const auto &one : signs)
        text += ofUcs4(one.sign);
    return text;
}

QString written(const QString &text)
{
    return written(signsOf(text));
}

} // namespace tiaocai::statistics
