// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/raw_cells.h"

#include "cells.h"

#include <QStringEncoder>

#include <algorithm>

namespace tiaocai::store {

QString RawCell::toString() const
{
    return toVariant().toString();
}

QVariant RawCell::toVariant() const
{
    switch (kind) {
    case Kind::Null:
        return null();
    case Kind::Number:
        return number;
    case Kind::Text:
        return store::text(QString::fromUtf8(text));
    }
    return {};
}

bool RawCell::holds(const QVariant &made) const
{
    if (isNull() || made.isNull()) return isNull() == made.isNull();
    if (made.typeId() != QMetaType::QString) return kind == Kind::Number && made.toLongLong() == number;
    const auto &words = *static_cast<const QString *>(made.constData());
    return kind == Kind::Text && QAnyStringView(words) == QAnyStringView(QUtf8StringView(text));
}

void RawCells::addText(QByteArrayView utf8)
{
    m_slots << Slot{RawCell::Kind::Text, m_texts.size(), utf8.size()};
    m_texts.append(utf8);
}

void RawCells::addCell(const QVariant &cell)
{
    if (cell.isNull()) return addNull();
    if (cell.typeId() != QMetaType::QString) return addNumber(cell.toLongLong());
    const auto &words = *static_cast<const QString *>(cell.constData());
    if (words.isNull()) return addNull();
    const auto begin = m_texts.size();
    addWords(words);
    m_slots << Slot{RawCell::Kind::Text, begin, m_texts.size() - begin};
}

/// Without a text of its own between the two; most are ids, days and names of choices.
void RawCells::addWords(const QString &words)
{
    const auto begin = m_texts.size();
    if (std::ranges::all_of(words, [](QChar sign) { return sign < u'\x80'; })) {
        m_texts.resize(begin + words.size());
        std::ranges::transform(words, m_texts.data() + begin,
                               [](QChar sign) { return char(sign.unicode()); });
        return;
    }
    QStringEncoder utf8(QStringEncoder::Utf8);
    m_texts.resize(begin + utf8.requiredSpace(words.size()));
    const auto *end = utf8.appendToBuffer(m_texts.data() + begin, words);
    m_texts.resize(end - m_texts.constData());
}

void RawCells::add(const RawCells &from, qsizetype first, qsizetype count)
{
    for (auto place = first; place < first + count; ++place) {
        const auto &slot = from.m_slots[place];
        if (slot.kind == RawCell::Kind::Text)
            addText(from[place].text);
        else
            m_slots << slot;
    }
}

void RawCells::clear()
{
    m_slots.resize(0);
    m_texts.resize(0);
}

void RawCells::reserve(qsizetype cells, qsizetype bytes)
{
    m_slots.reserve(cells);
    m_texts.reserve(bytes);
}

RawCell RawCells::operator[](qsizetype place) const
{
    const auto &[kind, value, length] = m_slots[place];
    if (kind != RawCell::Kind::Text) return {kind, value, {}};
    return {kind, 0, QByteArrayView(m_texts).sliced(value, length)};
}

QVariantList RawCells::variants(qsizetype first, qsizetype count) const
{
    QVariantList list;
    list.reserve(count);
    for (auto place = first; place < first + count; ++place)
        list << (*this)[place].toVariant();
    return list;
}

} // namespace tiaocai::store
