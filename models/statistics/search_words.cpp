// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/search_words.h"

#include "base/canonical.h"
#include "base/identity.h"
#include "base/text.h"
#include "statistics/pinyin.h"
#include "words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::statistics {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// A digest that tells nothing of what it was made of to whoever reads the index.
QString hidden(const QString &prefix, const QString &number)
{
    return prefix + digest(number.toUtf8()).left(16);
}

QStringList phonesIn(const QString &text)
{
    static const QRegularExpression number(u"[0-9][0-9 -]{5,}[0-9]"_s);
    QStringList phones;
    for (auto match = number.globalMatch(normalized(text)); match.hasNext();)
        phones << match.next().captured().remove(u' ').remove(u'-');
    return phones;
}

/// Without the zeros before them.
QStringList numbersIn(const QString &text)
{
    const auto isDigit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
    QStringList numbers;
    for (auto at = text.cbegin(); (at = std::find_if(at, text.cend(), isDigit)) != text.cend();) {
        const auto end = std::find_if_not(at, text.cend(), isDigit);
        at = std::find_if(at, end - 1, [](QChar sign) { return sign != u'0'; });
        numbers << QString(at, end - at);
        at = end;
    }
    return numbers;
}

/// Each of the words behind a letter: the index has one list a word for all its parts.
QString behind(QChar letter, QString words)
{
    return letter + words.replace(u' ', u' ' + QString(letter));
}

struct NameWords {
    QString whole;
    QStringList signs, pinyin;
};

/// "^wangfang$ fang$": whoever types is somewhere in one of them from its beginning on, the "^" left out or not.
QStringList soundsOf(const QStringList &syllables)
{
    const auto whole = syllables.join(QString()) + u'$';
    QStringList words{u'^' + whole.left(longestSound + 1)};
    qsizetype at = 0;
    for (const auto &syllable : syllables) {
        if (at > 0 && whole.size() - at > 2) words << whole.mid(at, longestSound + 1);
        at += syllable.size();
    }
    return words;
}

NameWords newlyRead(const QString &name)
{
    NameWords words;
    const auto signs = signsOf(name);
    words.whole = wholeName(name);
    for (const auto &one : signs)
        words.signs << written({one});
    for (auto &read : readings(signs)) {
        words.pinyin << soundsOf(read);
        for (auto &syllable : read)
            syllable = syllable.left(1);
        words.pinyin << soundsOf(read);
    }
    words.pinyin.removeDuplicates();
    return words;
}

/// A ledger has few companies and thousands of rows.
const NameWords &wordsOfName(const QString &name)
{
    constexpr qsizetype most = 8000;
    static thread_local QHash<QString, NameWords> known;
    if (const auto found = known.constFind(name); found != known.cend()) return *found;
    if (known.size() >= most) known.clear();
    return *known.insert(name, newlyRead(name));
}

/// Collects what a case is found by; the same word once.
class Index {
public:
    void number(const QString &text)
    {
        if (!show(FoundIn::Number, text)) return;
        m_numbers << behind(u'm', pieces(written(text), 2)) << numberPieces(written(text));
        for (const auto &running : numbersIn(normalized(text)))
            m_numbers << u"n"_s + running;
    }
    void name(FoundIn in, const QString &text)
    {
        if (!show(in, text)) return;
        const auto &words = wordsOfName(text);
        m_names << words.whole;
        m_signs << words.signs;
        m_pinyin << words.pinyin;
    }
    void code(FoundIn in, const QString &text)
    {
        if (show(in, text)) m_codes << written(text);
    }
    void idNumber(const QString &text)
    {
        const auto number = normalizedNumber(text);
        if (number.isEmpty()) return;
        show(FoundIn::IdNumber, maskedId(number));
        m_codes << idWord(number) << u"i"_s + number.right(4).toLower();
    }
    void phone(const QString &text)
    {
        for (const auto &digits : phonesIn(text)) {
            show(FoundIn::Phone, maskedPhone(digits));
            m_codes << phoneWord(digits) << u"t"_s + digits.right(4);
        }
    }
    void story(FoundIn in, const QString &text)
    {
        if (show(in, text)) m_facts << toldPieces(written(text));
    }
    void party(const PartyRecord &party)
    {
        name(FoundIn::Name, party.name);
        name(FoundIn::Alias, party.alias);
        name(FoundIn::Boss, party.legalRepresentative);
        code(FoundIn::CreditCode, party.creditCode);
        idNumber(party.idNumber);
        phone(party.phone);
        story(FoundIn::Workplace, party.workplace);
    }
    SearchWords words()
    {
        return {.numbers = joined(m_numbers),
                .names = joined(m_names + m_signs),
                .pinyin = joined(m_pinyin),
                .codes = joined(m_codes),
                .facts = joined(m_facts),
                .shown = m_shown.join(u'\n')};
    }

private:
    /// False where there is nothing, or the same was found before.
    bool show(FoundIn in, const QString &text)
    {
        const auto plain = text.simplified();
        const auto line = foundIn.name(in) + u' ' + plain;
        if (plain.isEmpty() || m_seen.contains(line)) return false;
        m_seen << line;
        m_shown << line;
        return true;
    }
    static QString joined(QStringList words)
    {
        words.removeAll(QString());
        words.removeDuplicates();
        return words.join(u' ');
    }

    QStringList m_numbers, m_names, m_signs, m_pinyin, m_codes, m_facts, m_shown;
    QSet<QString> m_seen;
};

} // namespace

QString label(FoundIn field)
{
    switch (field) {
    case FoundIn::Number:
        return Words::tr("Number");
    case FoundIn::Name:
        return Words::tr("Name");
    case FoundIn::Alias:
        return Words::tr("Site or trade name");
    case FoundIn::Boss:
        return Words::tr("Person in charge");
    case FoundIn::Representative:
        return Words::tr("Representative");
    case FoundIn::CreditCode:
        return Words::tr("Credit code");
    case FoundIn::IdNumber:
        return Words::tr("ID number");
    case FoundIn::Phone:
        return Words::tr("Phone");
    case FoundIn::Handler:
        return Words::tr("Handler");
    case FoundIn::Workplace:
        return Words::tr("Workplace");
    case FoundIn::Facts:
        return Words::tr("Facts and reasons");
    case FoundIn::Ledger:
        return Words::tr("Ledger");
    }
    return {};
}

SearchWords searchWordsOf(const CaseFile &file)
{
    Index index;
    index.number(file.caseNumber);
    index.number(file.registrationNumber);
    for (const auto &party : file.parties)
        index.party(party.record);
    for (const auto &representative : file.representatives) {
        index.name(FoundIn::Representative, representative.record.name);
        index.idNumber(representative.record.idNumber);
        index.phone(representative.record.phone);
    }
    index.story(FoundIn::Facts, file.application.facts);
    // Remarks and the columns that no member is for stand in the note of the receipt.
    if (!file.acts.isEmpty() && file.acts.first().batch) index.story(FoundIn::Ledger, file.acts.first().note);
    return index.words();
}

QList<FoundText> foundTexts(const QString &shown)
{
    QList<FoundText> texts;
    for (const auto &line : shown.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto in = foundIn.value(line.section(u' ', 0, 0)))
            texts << FoundText{*in, line.section(u' ', 1)};
    }
    return texts;
}

QString wholeName(const QString &name)
{
    const auto signs = written(name);
    return signs.isEmpty() ? QString() : pieces(u'^' + signs + u'$', 2);
}

QString pieces(const QString &signs, int length)
{
    QList<qsizetype> characters; // where each begins, and where the last one ends
    for (qsizetype at = 0; at < signs.size(); ++at) {
        if (!signs[at].isLowSurrogate()) characters << at;
    }
    characters << signs.size();
    if (characters.size() - 1 <= length) return signs;
    QString words;
    words.reserve(characters.size() * (length + 1));
    for (qsizetype at = 0; at + length < characters.size(); ++at) {
        if (at > 0) words += u' ';
        words += QStringView(signs).sliced(characters[at], characters[at + length] - characters[at]);
    }
    return words;
}

QString numberPieces(const QString &signs)
{
    constexpr int four = 4;
    return behind(u'm', pieces(signs, signs.toUcs4().size() < four ? 2 : four));
}

QString toldPieces(const QString &signs)
{
    return behind(u'f', pieces(signs, 2));
}

QString idWord(const QString &idNumber)
{
    const auto number = normalizedNumber(idNumber);
    return number.isEmpty() ? QString() : hidden(u"id"_s, number);
}

QString phoneWord(const QString &digits)
{
    return hidden(u"tel"_s, digits);
}

} // namespace tiaocai::statistics
