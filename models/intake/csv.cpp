// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"

#include <unicode/ucnv.h>

#include <QStringDecoder>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

struct Decoded {
    QString encoding;
    QString text;
    int unreadable = 0;
};

int replacements(const QString &text)
{
    return int(text.count(QChar::ReplacementCharacter));
}

Result<Decoded> fromGb18030(const QByteArray &bytes)
{
    auto status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open("gb18030", &status),
                                                                        ucnv_close);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const auto length =
        ucnv_toUChars(converter.get(), reinterpret_cast<char16_t *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status)) return Intake::damaged();
    text.truncate(length);
    return Decoded{u"GB18030"_s, text, replacements(text)};
}

Decoded fromUtf16(const QByteArray &bytes)
{
    const QString text = QStringDecoder(QStringDecoder::Utf16)(bytes);
    return {u"UTF-16"_s, text, replacements(text)};
}

Result<Decoded> decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) return fromUtf16(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    if (isMarked || !utf8.hasError())
        return Decoded{u"UTF-8"_s, text, utf8.hasError() ? replacements(text) : 0};
    return fromGb18030(bytes);
}

/// The records of delimited text by RFC 4180: quoted fields hold delimiters, line breaks and doubled quotes.
class Records {
public:
    Records(const QString &text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// A quotation mark was opened and never closed: what follows it is not what anyone wrote.
    bool isOpenEnded() const { return m_isOpenEnded; }

    QStringList next()
    {
        QStringList fields{field()};
        while (!atEnd() && m_text[m_at] == m_delimiter) {
            ++m_at;
            fields.append(field());
        }
        if (!atEnd() && m_text[m_at] == u'\r') ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n') ++m_at;
        return fields;
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
        return text += QStringView(m_text).mid(start, m_at - start);
    }

    QString quoted()
    {
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == u'"' && (++m_at >= m_text.size() || m_text[m_at] != u'"')) return text;
            text += m_text[m_at];
        }
        m_isOpenEnded = true;
        return text;
    }

    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_isOpenEnded = false;
};

/// The delimiter that cuts the first records into the most fields.
QChar delimiterOf(const QString &text)
{
    if (text.startsWith(u"sep=") && text.size() > 4) return text[4];
    QChar best = u',';
    qsizetype most = 1;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        Records records(text, candidate);
        for (int i = 0; i < 40 && !records.atEnd(); ++i) {
            const auto fields = records.next().size();
            best = fields > most ? candidate : best;
            most = qMax(most, fields);
        }
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
    for (qsizetype row = 0; !records.atEnd(); ++row) {
        const auto fields = records.next();
        for (qsizetype column = 0; column < fields.size(); ++column) {
            grid.put(row, column, textCell(fields[column]));
        }
    }
    if (records.isOpenEnded())
        return refuse(
            u"unreadable-file"_s,
            Intake::tr(
                "A quotation mark in the text is opened and never closed, so that fields run into each "
                "other. Save the file again from the spreadsheet program."));
    auto rows = grid.rows();
    if (!rows) return refuse(rows);
    return Table{
        text->encoding, text->unreadable, {Sheet{QString(), false, QDate(1899, 12, 30), std::move(*rows)}}};
}

} // namespace tiaocai::intake
