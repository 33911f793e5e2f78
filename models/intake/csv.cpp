// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"

#include <unicode/ucnv.h>

#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <memory>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// Fields of one record, empty ones too: no spreadsheet is as wide.
constexpr qsizetype mostFields = 16'384;

int replacements(const QString &text)
{
    return int(text.count(QChar::ReplacementCharacter));
}

/// A character of UTF-8 that was cut at the end: the decoder would wait for the rest.
bool endsInsideACharacter(const QByteArray &bytes)
{
    for (qsizetype behind = 1; behind <= qMin<qsizetype>(3, bytes.size()); ++behind) {
        const auto byte = quint8(bytes[bytes.size() - behind]);
        if (byte < 0x80) return false;
        if (byte >= 0xC0) return behind < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2);
    }
    return false;
}

/// Halves of a character become what stands for one that could not be read; so does the byte of one that was cut at the end.
QString wellFormed(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (text[at].isSurrogate())
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

Decoded fromUtf16(const QByteArray &bytes, QStringDecoder::Encoding order)
{
    QString text = QStringDecoder(order)(bytes);
    if (bytes.size() % 2 == 1) text += QChar::ReplacementCharacter;
    text = wellFormed(text);
    return {u"UTF-16"_s, text, replacements(text)};
}

QString converted(const QByteArray &bytes, const char *encoding)
{
    auto status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(encoding, &status),
                                                                        ucnv_close);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const auto length =
        ucnv_toUChars(converter.get(), reinterpret_cast<char16_t *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    return U_FAILURE(status) ? QString() : text.first(length);
}

Result<Decoded> fromGb18030(const QByteArray &bytes)
{
    const auto text = converted(bytes, "gb18030");
    if (text.isEmpty() && !bytes.isEmpty()) return Intake::damaged();
    return Decoded{u"GB18030"_s, text, replacements(text)};
}

/// A table from Taiwan or Hong Kong: its headings are words in Big5, and none in GB18030, which reads other characters of them.
bool isBig5(const QByteArray &bytes)
{
    constexpr qsizetype enoughToTell = 64 * 1024;
    constexpr qsizetype fewest = 2;
    static const auto known = [](const QString &text, const QStringList &words) {
        return std::ranges::count_if(words, [&](const QString &word) { return text.contains(word); });
    };
    static const QStringList
        there = u"申請 案號 編號 序號 受理 日期 調解 結果 結案 案由 姓名 電話 公司 單位"_s.split(u' '),
        here = u"申请 案号 编号 序号 受理 日期 调解 结果 结案 案由 姓名 电话 公司 单位"_s.split(u' ');
    const auto head = bytes.first(qMin(bytes.size(), enoughToTell));
    return known(converted(head, "Big5"), there) >= fewest && known(converted(head, "gb18030"), here) == 0;
}

/// Two bytes a character and no mark: commas, digits and line ends have a zero byte, all on the same side.
std::optional<QStringDecoder::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const auto head = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head[i] == 0;
    if (even + odd < head.size() / 20 || even + odd < 4) return std::nullopt;
    if (even * 10 <= odd) return QStringDecoder::Utf16LE; // 一 has a zero byte on the other side
    return odd * 10 <= even ? std::optional(QStringDecoder::Utf16BE) : std::nullopt;
}

/// Characters beyond ASCII: among thousands of them a few broken ones are damage, and not another encoding.
qsizetype beyondAscii(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.unicode() > 0x7F; });
}

/// The records of delimited text by RFC 4180: quoted fields hold delimiters, line breaks and doubled quotes.
class Records {
public:
    Records(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// A quotation mark was opened and never closed: what follows it is not what anyone wrote.
    bool isOpenEnded() const { return m_isOpenEnded; }

    /// Hands every field of the next record on with its column, until `take` answers false. How many there were.
    template <typename Take>
    qsizetype next(Take &&take)
    {
        qsizetype column = 0;
        bool goesOn = take(column++, field());
        while (goesOn && !atEnd() && m_text[m_at] == m_delimiter) {
            ++m_at;
            goesOn = take(column++, field());
        }
        if (!atEnd() && m_text[m_at] == u'\r') ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n') ++m_at;
        return column;
    }

private:
    bool isFieldEnd() const
    {
        return atEnd() || m_text[m_at] == m_delimiter || m_text[m_at] == u'\r' || m_text[m_at] == u'\n';
    }

    QString field()
    {
        auto text = !atEnd() && m_text[m_at] == u'"' ? quoted() : QString();
        const auto start = m_at;
        while (!isFieldEnd())
            ++m_at;
        if (m_at > start) text += m_text.mid(start, m_at - start);
        return text;
    }

    QString quoted()
    {
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            const auto end = m_text.indexOf(u'"', m_at);
            const bool isDoubled = end >= 0 && end + 1 < m_text.size() && m_text[end + 1] == u'"';
            text += m_text.mid(m_at, (end < 0 ? m_text.size() : end + isDoubled) - m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
            if (end >= 0 && !isDoubled) return text;
        }
        m_isOpenEnded = true;
        return text;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_isOpenEnded = false;
};

/// How many of its records a sign cuts into the same number of fields, two at least; and that number.
struct Cut {
    qsizetype records = 0, fields = 1;

    /// A sign of the text itself cuts some lines, the delimiter all of them: how many agree counts for more than into how much.
    qsizetype worth() const { return records * qMin<qsizetype>(fields - 1, 4); }
};

Cut cutBy(QStringView text, QChar delimiter)
{
    QMap<qsizetype, qsizetype> records;
    for (Records all(text, delimiter); !all.atEnd();)
        ++records[qMin(mostFields, all.next([](qsizetype, const QString &) { return true; }))];
    Cut best;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const Cut cut{it.value(), it.key()};
        if (cut.worth() > best.worth()) best = cut;
    }
    return best;
}

/// The delimiter by which most lines have the same fields, of all lines of an ordinary file.
QChar delimiterOf(const QString &text)
{
    constexpr qsizetype enoughToTell = 4 * 1024 * 1024;
    if (text.startsWith(u"sep=") && text.size() > 4) return text[4];
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const auto worth = cutBy(QStringView(text).left(enoughToTell), candidate).worth();
        best = worth > most ? candidate : best;
        most = qMax(most, worth);
    }
    return best;
}

} // namespace

Result<Table> readCsv(const QByteArray &bytes)
{
    const auto text = decoded(bytes);
    if (!text) return refuse(text);
    Records records(text->text, delimiterOf(text->text));
    Grid grid;
    bool isTooWide = false;
    for (qsizetype row = 0; !records.atEnd() && !isTooWide && !grid.isOverBudget(); ++row) {
        records.next([&](qsizetype column, const QString &field) {
            if (!field.isEmpty()) grid.put(row, column, textCell(field));
            isTooWide = column >= mostFields;
            return !isTooWide && !grid.isOverBudget();
        });
    }
    if (isTooWide) return Intake::tooManyCells();
    if (records.isOpenEnded())
        return refuse(
            u"unreadable-file"_s,
            Intake::tr("A quotation mark in the text is opened and never closed, so that fields run into "
                       "each other. Open the file in WPS or Excel, save it as .xlsx, and import that file."));
    Sheet sheet;
    return grid.moveInto(sheet).map([&] {
        return Table{text->encoding, text->unreadable, {std::move(sheet)}};
    });
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || utf16WithoutMark(bytes);
}

Result<Decoded> decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes, QStringDecoder::Utf16);
    if (const auto order = utf16WithoutMark(bytes)) return fromUtf16(bytes, *order);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    const bool isCut = endsInsideACharacter(bytes);
    if (isCut) text += QChar::ReplacementCharacter;
    const auto broken = utf8.hasError() || isCut ? replacements(text) : 0;
    // Of a text in GB18030 every second character is broken UTF-8.
    if (bytes.startsWith("\xEF\xBB\xBF") || broken * 20 <= beyondAscii(text))
        return Decoded{u"UTF-8"_s, text, broken};
    if (isBig5(bytes)) return Intake::big5();
    return fromGb18030(bytes);
}

} // namespace tiaocai::intake
