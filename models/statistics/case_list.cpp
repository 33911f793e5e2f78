// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/case_list.h"

namespace tiaocai::statistics {

namespace {

constexpr int bits = 7;
constexpr int more = 1 << bits;

void appendStep(QByteArray &steps, int step, int last = 0)
{
    if (step >= more) appendStep(steps, step >> bits, more);
    steps += char((step & (more - 1)) | last);
}

} // namespace

CaseList::Iterator &CaseList::Iterator::operator++()
{
    const auto &steps = m_list->m_steps;
    int step = 0, byte = m_next < steps.size() ? more : 0;
    if (byte == 0) m_place = -1;
    while (byte & more) {
        byte = static_cast<unsigned char>(steps[m_next++]);
        step = (step << bits) | (byte & (more - 1));
    }
    m_place += step;
    return *this;
}

void CaseList::add(const Counted &one)
{
    m_roll = one.roll;
    appendStep(m_steps, one.place - m_last);
    m_last = one.place;
    ++m_size;
}

QList<CaseId> CaseList::ids() const
{
    QList<CaseId> list;
    list.reserve(m_size);
    for (const auto &id : *this)
        list << id;
    return list;
}

qint64 CaseList::weight() const
{
    qint64 sum = 0;
    for (auto one = begin(); one != end(); ++one)
        sum += m_roll->weight(one.place());
    return sum;
}

} // namespace tiaocai::statistics
