// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/case_facts.h"

#include <iterator>
#include <memory>

namespace tiaocai::statistics {

/// The cases that are counted, in the order in which they came: their ids and weights, and nothing else of them.
class CaseRoll {
public:
    /// Its place.
    int add(const CaseFacts &facts)
    {
        m_lines << Line{facts.id, facts.weight};
        return int(m_lines.size()) - 1;
    }
    const CaseId &id(int place) const { return m_lines[place].id; }
    int weight(int place) const { return m_lines[place].weight; }

private:
    struct Line {
        CaseId id;
        int weight;
    };
    QList<Line> m_lines;
};

/// A case with its place on the roll.
struct Counted {
    const CaseFacts &facts;
    const std::shared_ptr<CaseRoll> &roll;
    int place;
};

/// Some of the cases of a roll, in its order. A year's figures name each case dozens of times: kept are the steps from
/// one place to the next, mostly a byte each.
class CaseList {
public:
    class Iterator {
    public:
        using value_type = CaseId;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;

        Iterator() = default;
        explicit Iterator(const CaseList *list)
            : m_list(list)
        {
            ++*this;
        }
        const CaseId &operator*() const { return m_list->m_roll->id(m_place); }
        Iterator &operator++();
        Iterator operator++(int)
        {
            const auto before = *this;
            ++*this;
            return before;
        }
        bool operator==(std::default_sentinel_t) const { return m_place < 0; }
        int place() const { return m_place; }

    private:
        const CaseList *m_list = nullptr;
        qsizetype m_next = 0; ///< of the steps
        int m_place = -1;     ///< behind the last one: -1
    };

    /// Of one roll, each later than the one before.
    void add(const Counted &one);
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Iterator begin() const { return Iterator(this); }
    static std::default_sentinel_t end() { return {}; }

    QList<CaseId> ids() const;
    /// As how many cases they count.
    qint64 weight() const;

private:
    std::shared_ptr<const CaseRoll> m_roll;
    QByteArray m_steps; ///< seven bits a byte, the highest first; the eighth bit: more follow
    qsizetype m_size = 0;
    int m_last = -1;
};

} // namespace tiaocai::statistics
