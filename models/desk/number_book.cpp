// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_book.h"

#include "intake/ledger.h"
#include "office/numbering.h"
#include "store/numbers.h"
#include "words.h"

namespace tiaocai::desk {

Result<NumberBook> NumberBook::of(const Reading &at)
{
    return store::Numbers(at.file).all().map([&](const QList<office::TakenNumber> &numbers) {
        NumberBook book(at);
        for (const auto &number : numbers)
            book.note(number);
        return book;
    });
}

void NumberBook::note(const office::TakenNumber &number)
{
    m_numbers.insert(intake::entryKey(number.number), number.number);
    if (!number.n) return;
    const Series series(number.series, number.year);
    m_places[series].insert(*number.n, number.number);
    m_highest[series] = std::max(m_highest.value(series), *number.n);
}

Result<void> NumberBook::take(const QList<office::TakenNumber> &numbers)
{
    for (const auto &number : numbers) {
        auto holder = m_numbers.value(intake::entryKey(number.number));
        if (holder.isEmpty() && number.n)
            holder = m_places.value({number.series, number.year}).value(*number.n);
        if (!holder.isEmpty())
            return refuse(
                QStringLiteral("number-taken"),
                Words::tr("The number %1 has the place of %2, which belongs to another case. Correct "
                          "one of the two and import again.")
                    .arg(number.number, holder));
    }
    for (const auto &number : numbers)
        note(number);
    return {};
}

Result<QString> NumberBook::give(const QString &series, int year)
{
    const Series of(series, year);
    if (auto &returned = m_returned[of]; !returned.isEmpty()) return returned.takeFirst();
    const auto numberTemplate = office::templateOf(series, m_at.history.current());
    for (int n = m_highest.value(of) + 1;; ++n) {
        const auto number = office::numberBy(numberTemplate, year, n, m_at.history.office.code);
        if (!number) return number;
        if (m_numbers.contains(intake::entryKey(*number))) continue;
        m_numbers.insert(intake::entryKey(*number), *number);
        m_highest[of] = n;
        return number;
    }
}

void NumberBook::giveBack(const QString &number, const QString &series, int year)
{
    m_returned[{series, year}].append(number);
}

} // namespace tiaocai::desk
