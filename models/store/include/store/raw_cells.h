// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace tiaocai::store {

/// What stands in a cell of the file: nothing, a number or text. Valid as long as the cells that it is one of.
struct RawCell {
    enum class Kind : quint8 { Null, Number, Text };

    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArrayView text = {}; ///< UTF-8

    static RawCell of(qint64 number) { return {Kind::Number, number}; }
    static RawCell of(QByteArrayView utf8) { return {Kind::Text, 0, utf8}; }

    bool isNull() const { return kind == Kind::Null; }
    QString toString() const;
    /// As Row::value() has it; NULL as null().
    QVariant toVariant() const;
    /// Whether what is bound for it is what stands there: NULL is no empty text.
    bool holds(const QVariant &made) const;
};

/// Cells as they stand in the file, row after row, with nothing decoded: a whole case of them is two blocks of memory.
class RawCells {
public:
    void addNull() { m_slots << Slot{RawCell::Kind::Null, 0, 0}; }
    void addNumber(qint64 number) { m_slots << Slot{RawCell::Kind::Number, number, 0}; }
    void addText(QByteArrayView utf8);
    /// As it is bound: of a null text NULL.
    void addCell(const QVariant &cell);
    void add(const RawCells &from, qsizetype first, qsizetype count);
    void clear();
    void reserve(qsizetype cells, qsizetype bytes);

    qsizetype size() const { return m_slots.size(); }
    bool isEmpty() const { return m_slots.isEmpty(); }
    RawCell operator[](qsizetype place) const;
    QVariantList variants(qsizetype first, qsizetype count) const;

private:
    struct Slot {
        RawCell::Kind kind;
        qint64 value; ///< the number, or where the text begins
        qsizetype length;
    };
    void addWords(const QString &words);

    QList<Slot> m_slots;
    QByteArray m_texts;
};

} // namespace tiaocai::store
