// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canonical.h"
#include "base/json_writer.h"

#include <QVarLengthArray>

#include <algorithm>

/// Records as canonical JSON at once: byte for byte what `canonical(writeRecord(record, half))` spells, without the objects
/// between, which take most of the time of an act that is recorded.
namespace tiaocai {

template <Record R>
void addRecord(QByteArray &line, const R &record, Half half);

/// Not of an optional that is empty.
template <typename T>
void addWritten(QByteArray &line, const T &value, Half half)
{
    if constexpr (isOptional<T>) {
        addWritten(line, *value, half);
    } else if constexpr (isList<T>) {
        line += '[';
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (i > 0) line += ',';
            addWritten(line, value[i], half);
        }
        line += ']';
    } else if constexpr (Record<T>) {
        addRecord(line, value, half);
    } else if constexpr (std::same_as<T, bool>) {
        line += value ? "true" : "false";
    } else if constexpr (std::integral<T>) {
        addJson(line, qint64(value));
    } else if constexpr (std::same_as<T, Money>) {
        addJson(line, value.fen());
    } else if constexpr (std::same_as<T, QString>) {
        addJson(line, value);
    } else {
        addJson(line, written(value, half).toString());
    }
}

template <Record R>
class RecordSpeller {
public:
    explicit RecordSpeller(Half half)
        : m_half(half)
    {
    }
    template <typename T>
    void operator()(Field field, const T &value)
    {
        if (!isSet(value) && (!field.required || isOptional<T>)) return;
        if (field.isPersonal) {
            if (m_half != Half::Act) add(field, value, Half::Both);
        } else if (m_half != Half::Personal) {
            add(field, value, m_half);
        } else if constexpr (Record<Element<T>>) {
            add(field, value, m_half);
            if (saysNothing(m_members.last())) m_members.removeLast();
        }
    }
    void addTo(QByteArray &line)
    {
        std::ranges::sort(m_members, {}, &Member::key);
        line += '{';
        for (const auto &member : std::as_const(m_members)) {
            line += &member == m_members.cbegin() ? "\"" : ",\"";
            line.append(member.key.data(), qsizetype(member.key.size()));
            line += "\":";
            line.append(m_values.constData() + member.begin, member.end - member.begin);
        }
        line += '}';
    }

private:
    struct Member {
        std::string_view key;
        qsizetype begin, end; ///< of its value
    };
    struct Blank {
        std::string_view key;
        QByteArray value;
    };

    template <typename T>
    void add(Field field, const T &value, Half half)
    {
        const auto begin = m_values.size();
        addWritten(m_values, value, half);
        const auto spelt = QByteArrayView(m_values).sliced(begin);
        const auto &all = blanks();
        const auto blank = std::ranges::find(all, std::string_view(field.key), &Blank::key);
        if (!field.required && blank != all.end() && blank->value == spelt)
            m_values.resize(begin);
        else
            m_members.append({field.key, begin, m_values.size()});
    }
    /// A record without members, or a list of such.
    bool saysNothing(const Member &member) const
    {
        return std::all_of(m_values.constData() + member.begin, m_values.constData() + member.end,
                           [](char sign) {
                               return sign == '{' || sign == '}' || sign == ',' || sign == '[' || sign == ']';
                           });
    }
    /// What a blank record says: it is not written.
    static const std::vector<Blank> &blanks()
    {
        static const auto list = [] {
            std::vector<Blank> made;
            const R blank;
            R::fields(blank, [&](Field field, const auto &value) {
                if (!isSet(value)) return;
                Blank one{field.key, {}};
                addWritten(one.value, value, Half::Both);
                made.push_back(std::move(one));
            });
            return made;
        }();
        return list;
    }

    Half m_half;
    QByteArray m_values;
    QVarLengthArray<Member, 24> m_members;
};

template <Record R>
void addRecord(QByteArray &line, const R &record, Half half)
{
    RecordSpeller<R> speller(half);
    R::fields(record, speller);
    speller.addTo(line);
}

} // namespace tiaocai
