// SPDX-License-Identifier: GPL-3.0-or-later
// The working-day kernel against a plain loop over QDate, and one whole period. Prints `figure: value unit
// (bound)`.
#include "law/period.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

using namespace tiaocai;
using namespace tiaocai::law;
using namespace Qt::StringLiterals;

namespace {

/// How it is usually written: day by day, with a hash of holidays.
class PlainCalendar {
public:
    explicit PlainCalendar(const Calendar &calendar)
    {
        for (int year = calendar.firstYear(); year <= calendar.lastYear(); ++year) {
            const auto notice = calendar.notice(year);
            if (!notice) continue;
            for (auto day = notice->holidays.begin(); day != notice->holidays.end(); ++day)
                m_holidays.insert(day.key(), day.value());
            for (const auto day : notice->workdays)
                m_worked.insert(day);
        }
    }

    QDate addWorkingDays(QDate day, int n) const
    {
        while (n > 0) {
            day = day.addDays(1);
            if (isWorkingDay(day)) --n;
        }
        return day;
    }

private:
    bool isWorkingDay(QDate day) const
    {
        if (m_worked.contains(day)) return true;
        return day.dayOfWeek() < Qt::Saturday && !m_holidays.contains(day);
    }

    QHash<QDate, QString> m_holidays;
    QSet<QDate> m_worked;
};

struct Question {
    QDate from;
    int days;
};

/// 5, 10 and 60 days mixed, from any day of 2008-2026.
std::vector<Question> questions(std::size_t count)
{
    std::mt19937 dice(20261122);
    std::uniform_int_distribution<int> offset(0, int(QDate(2008, 1, 1).daysTo(QDate(2026, 8, 31))));
    constexpr int Lengths[] = {5, 10, 60};
    std::vector<Question> list(count);
    for (std::size_t i = 0; i < count; ++i)
        list[i] = {QDate(2008, 1, 1).addDays(offset(dice)), Lengths[i % 3]};
    return list;
}

qint64 sink = 0; ///< keeps the compiler from leaving the work out

/// Median nanoseconds for one answer, of eleven rounds over all questions.
template <typename Answer>
double nanoseconds(const std::vector<Question> &list, const Answer &answer)
{
    std::vector<double> rounds;
    for (int round = 0; round < 11; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (const auto &question : list)
            sink += answer(question).toJulianDay();
        const std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - start;
        rounds.push_back(spent.count() / double(list.size()));
    }
    std::nth_element(rounds.begin(), rounds.begin() + 5, rounds.end());
    return rounds[5];
}

bool agree(const std::vector<Question> &list, const Calendar &calendar, const PlainCalendar &plain)
{
    return std::all_of(list.begin(), list.end(), [&](const Question &question) {
        return calendar.addWorkingDays(question.from, question.days) ==
               plain.addWorkingDays(question.from, question.days);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto calendar = calendarFromResources();
    const auto book = LawBook::fromResources();
    if (!calendar || !book) return 1;
    const PlainCalendar plain(*calendar);
    if (!agree(questions(3'000), *calendar, plain)) {
        std::puts("The kernel and the plain loop do not agree.");
        return 1;
    }
    const double kernel = nanoseconds(questions(300'000), [&](const Question &question) {
        return calendar->addWorkingDays(question.from, question.days);
    });
    const double loop = nanoseconds(questions(30'000), [&](const Question &question) {
        return plain.addWorkingDays(question.from, question.days);
    });
    const RuleId award(u"ARB_AWARD_45"_s), acceptance(u"ARB_ACCEPT_5WD"_s);
    const auto whole = [&](const RuleId &rule) {
        return nanoseconds(questions(30'000), [&](const Question &question) {
            const auto period = reckon({rule, question.from}, *book, *calendar, Punctuality::ByLaw, false);
            return period ? period->due : QDate();
        });
    };
    std::printf("law/working-days-kernel: %.2f ns\n", kernel);
    std::printf("law/working-days-plain-loop: %.1f ns\n", loop);
    std::printf("law/working-days-ratio: %.0f times (at least 100)\n", loop / kernel);
    std::printf("law/whole-deadline-working-days: %.0f ns\n", whole(acceptance));
    std::printf("law/whole-deadline-natural-days: %.0f ns\n", whole(award));
    return sink == 0 || loop / kernel < 100 ? 1 : 0;
}
