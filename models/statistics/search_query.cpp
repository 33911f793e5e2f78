// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/search_query.h"

#include "base/text.h"
#include "statistics/pinyin.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::statistics {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 100;
constexpr qsizetype aroundPlace = 14; ///< of a long text, before and after what was found

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Letters as they are typed for pinyin, where ü is a v, as far as they are asked for; empty where there are others.
QString lettersOf(QString signs)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    if (signs.size() < 2 || !std::ranges::all_of(signs, isLetter)) return {};
    return signs.left(longestSound).replace(u'v', u'u');
}

/// "198" of 198, 0198 and 198号.
QString runningNumber(QString signs)
{
    if (signs.endsWith(u'号')) signs.chop(1);
    if (!isDigits(signs)) return {};
    while (signs.size() > 1 && signs.startsWith(u'0'))
        signs.remove(0, 1);
    return signs;
}

bool isIdNumber(const QString &signs)
{
    return (signs.size() == 15 && isDigits(signs)) || (signs.size() == 18 && isDigits(signs.first(17)));
}

QString withoutCountry(const QString &digits)
{
    return digits.size() == 13 && digits.startsWith(u"86") ? digits.sliced(2) : digits;
}

SearchChoice exact(const QString &signs)
{
    SearchChoice choice;
    if (const auto number = runningNumber(signs); !number.isEmpty())
        choice << SearchPhrase{&SearchWords::numbers, u"n"_s + number};
    choice << SearchPhrase{&SearchWords::names, pieces(u'^' + signs + u'$', 2)};
    if (isIdNumber(signs)) choice << SearchPhrase{&SearchWords::codes, idWord(signs)};
    if (isDigits(signs) && signs.size() >= 7)
        choice << SearchPhrase{&SearchWords::codes, phoneWord(withoutCountry(signs))};
    if (signs.size() >= 8) choice << SearchPhrase{&SearchWords::codes, signs};
    return choice;
}

SearchChoice lastFour(const QString &signs)
{
    const bool isEnd = signs.size() == 4 && isDigits(signs.first(3));
    if (!isEnd) return {};
    return {{&SearchWords::codes, u"i"_s + signs}, {&SearchWords::codes, u"t"_s + signs}};
}

SearchChoice part(const QString &signs)
{
    SearchChoice choice{{&SearchWords::names, pieces(signs, 2)}};
    if (signs.size() > 1) choice << SearchPhrase{&SearchWords::numbers, numberPieces(signs)};
    return choice;
}

SearchChoice told(const QString &signs)
{
    return signs.size() > 1 ? SearchChoice{{&SearchWords::facts, toldPieces(signs)}} : SearchChoice();
}

SearchChoice read(const QString &letters, const QString &before, const QString &behind)
{
    if (letters.isEmpty()) return {};
    return {{&SearchWords::pinyin, before + letters + behind, behind.isEmpty()}};
}

struct Way {
    Closeness closeness;
    SearchChoice choice;
};

/// Every way in which one word may be meant, the best first.
QList<Way> ways(const QString &signs)
{
    const auto letters = lettersOf(signs);
    QList<Way> list{{Closeness::Exact, exact(signs)},
                    {Closeness::Beginning, {{&SearchWords::names, pieces(u'^' + signs, 2)}}},
                    {Closeness::Part, part(signs)},
                    {Closeness::Read, read(letters, u"^"_s, u"$"_s)},
                    {Closeness::ReadBeginning, read(letters, u"^"_s, {})},
                    {Closeness::LastFour, lastFour(signs)},
                    {Closeness::ReadPart, read(letters, {}, {}) + read(letters, u"^"_s, {})},
                    {Closeness::Told, told(signs)}};
    list.removeIf([](const Way &way) { return way.choice.isEmpty(); });
    return list;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const auto &word : text.left(longestQuery).simplified().split(u' '))
        words << written(word);
    words.removeAll(QString());
    return words;
}

SearchChoice anyWay(const QString &signs)
{
    SearchChoice choice;
    for (const auto &way : ways(signs)) {
        for (const auto &phrase : way.choice) {
            if (!choice.contains(phrase)) choice << phrase;
        }
    }
    return choice;
}

/// Where in the original what stands from `first` on, `count` signs, is.
void mark(Found &found, const QList<Sign> &signs, qsizetype first, qsizetype count)
{
    const auto &last = signs[first + count - 1];
    found.at = signs[first].at;
    found.length = last.at + last.length - found.at;
}

qsizetype placeOf(const QList<Sign> &signs, const QList<Sign> &part)
{
    const auto same = [](const Sign &a, const Sign &b) { return a.sign == b.sign; };
    const auto at = std::search(signs.begin(), signs.end(), part.begin(), part.end(), same);
    return at == signs.end() || part.isEmpty() ? -1 : at - signs.begin();
}

std::optional<Found> writtenLikeThis(const FoundText &text, const QList<Sign> &signs,
                                     const QList<Sign> &asked)
{
    const auto at = placeOf(signs, asked);
    if (at < 0) return std::nullopt;
    const bool isWhole = asked.size() == signs.size();
    Found found{text, isWhole ? Closeness::Exact : at == 0 ? Closeness::Beginning : Closeness::Part};
    mark(found, signs, at, asked.size());
    return found;
}

/// `spoken`: what is said for each sign. Nobody begins within a syllable.
std::optional<Found> readAs(const FoundText &text, const QList<Sign> &signs, const QStringList &spoken,
                            const QString &letters)
{
    const auto whole = spoken.join(QString());
    qsizetype first = 0, at = 0;
    const auto begins = [&] {
        return !spoken[first].isEmpty() && QStringView(whole).sliced(at).startsWith(letters);
    };
    while (first < spoken.size() && !begins())
        at += spoken[first++].size();
    if (letters.isEmpty() || first == spoken.size()) return std::nullopt;
    const bool isWhole = whole.size() == letters.size();
    qsizetype last = first;
    for (auto end = at + spoken[first].size(); end < at + letters.size(); end += spoken[last].size())
        ++last;
    Found found{text, isWhole ? Closeness::Read : at == 0 ? Closeness::ReadBeginning : Closeness::ReadPart};
    mark(found, signs, first, last - first + 1);
    return found;
}

std::optional<Found> inName(const FoundText &text, const QList<Sign> &asked)
{
    const auto signs = signsOf(text.text);
    if (auto found = writtenLikeThis(text, signs, asked)) return found;
    const auto letters = lettersOf(written(asked));
    if (letters.isEmpty()) return std::nullopt;
    std::optional<Found> best;
    for (const auto &spoken : readings(signs)) {
        auto first = spoken;
        for (auto &syllable : first)
            syllable = syllable.left(1);
        for (const auto &read : {first, spoken}) {
            const auto found = readAs(text, signs, read, letters);
            if (found && (!best || found->closeness < best->closeness)) best = found;
        }
    }
    return best;
}

std::optional<Found> inNumber(const FoundText &text, const QList<Sign> &asked)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    const auto running = runningNumber(written(asked));
    for (auto match = digits.globalMatch(text.text); !running.isEmpty() && match.hasNext();) {
        const auto here = match.next();
        if (runningNumber(here.captured()) == running)
            return Found{text, Closeness::Exact, here.capturedStart(), here.capturedLength()};
    }
    auto found = writtenLikeThis(text, signsOf(text.text), asked);
    if (found && found->closeness == Closeness::Beginning) found->closeness = Closeness::Part;
    return found;
}

/// Of what is masked only the ends can be compared.
std::optional<Found> inMasked(const FoundText &text, const QString &asked)
{
    const auto &shown = text.text;
    const bool isEnd = asked.size() == 4 && shown.endsWith(asked, Qt::CaseInsensitive);
    const auto number = withoutCountry(asked);
    const auto fits = [](QChar a, QChar b) { return a == u'*' || a.toLower() == b.toLower(); };
    const bool isWhole = number.size() >= 7 && std::ranges::equal(shown, number, fits);
    if (isWhole) return Found{text, Closeness::Exact, 0, shown.size()};
    return isEnd ? std::optional(Found{text, Closeness::LastFour, shown.size() - 4, 4}) : std::nullopt;
}

/// The words around the place.
Found cut(Found found)
{
    const auto from = std::max<qsizetype>(0, found.at - aroundPlace);
    const auto until = std::min(found.of.text.size(), found.at + found.length + aroundPlace);
    const auto before = from > 0 ? u"…"_s : QString();
    const auto after = until < found.of.text.size() ? u"…"_s : QString();
    found.of.text = before + found.of.text.sliced(from, until - from) + after;
    found.at += before.size() - from;
    return found;
}

std::optional<Found> inStory(const FoundText &text, const QList<Sign> &asked)
{
    auto found = writtenLikeThis(text, signsOf(text.text), asked);
    if (!found) return found;
    found->closeness = Closeness::Told;
    return cut(*found);
}

std::optional<Found> answerOf(const FoundText &text, const QList<Sign> &asked)
{
    switch (text.in) {
    case FoundIn::Number:
        return inNumber(text, asked);
    case FoundIn::IdNumber:
    case FoundIn::Phone:
        return inMasked(text, written(asked));
    case FoundIn::Workplace:
    case FoundIn::Facts:
    case FoundIn::Ledger:
        return inStory(text, asked);
    case FoundIn::CreditCode:
        return writtenLikeThis(text, signsOf(text.text), asked);
    case FoundIn::Name:
    case FoundIn::Alias:
    case FoundIn::Boss:
    case FoundIn::Representative:
    case FoundIn::Handler:
        return inName(text, asked);
    }
    return std::nullopt;
}

std::optional<Found> best(const QString &text, const QList<FoundText> &in)
{
    std::optional<Found> best;
    const auto asked = signsOf(text.left(longestQuery));
    for (const auto &one : in) {
        const auto found = asked.isEmpty() ? std::nullopt : answerOf(one, asked);
        if (found && (!best || found->closeness < best->closeness)) best = found;
    }
    return best;
}

} // namespace

QList<SearchStep> searchSteps(const QString &text)
{
    const auto words = wordsOf(text);
    QList<SearchStep> steps;
    if (words.isEmpty()) return steps;
    for (const auto &way : ways(words.join(QString())))
        steps << SearchStep{way.closeness, {way.choice}};
    if (words.size() > 1) steps << SearchStep{Closeness::Together, searchCondition(text)};
    return steps;
}

SearchCondition searchCondition(const QString &text)
{
    SearchCondition condition;
    for (const auto &word : wordsOf(text))
        condition << anyWay(word);
    return condition;
}

std::optional<Found> found(const QString &text, const QList<FoundText> &in)
{
    if (auto whole = best(text, in)) return whole;
    for (const auto &word : text.simplified().split(u' ')) {
        if (auto one = best(word, in)) return one;
    }
    return std::nullopt;
}

bool answers(const QString &text, const QList<FoundText> &in)
{
    const auto words = text.left(longestQuery).simplified().split(u' ');
    return std::ranges::all_of(
        words, [&](const QString &word) { return written(word).isEmpty() || best(word, in).has_value(); });
}

} // namespace tiaocai::statistics
