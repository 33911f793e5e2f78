// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/quality_draws.h"

#include "bench.h"
#include "office/quality.h"
#include "rows.h"
#include "store/projections.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;
using office::QualityDrawn;

namespace {

[[nodiscard]] tl::unexpected<Refusal> badDraw(const QString &text, const QString &member)
{
    return refuse(u"bad-draw"_s, text, {}, member);
}

QString numberOf(const store::CaseLine &line)
{
    return line.index.number;
}

Result<QList<store::CaseLine>> archived(const Reading &at, QDate from, QDate to)
{
    statistics::CaseQuery query;
    query.stage = Stage::Archived;
    query.closedFrom = from;
    query.closedTo = to;
    return listsOf(at).list(query, at.today());
}

QStringList numbersOf(const QList<store::CaseLine> &lines)
{
    QStringList numbers;
    for (const auto &line : lines)
        numbers << numberOf(line);
    return numbers;
}

Result<void> checkWish(const DrawWish &wish)
{
    if (!wish.from.isValid() || !wish.to.isValid() || wish.to < wish.from)
        return badDraw(Words::tr("Say from which day to which day the cases were closed."), u"from"_s);
    if (wish.count < 1) return badDraw(Words::tr("Say how many files are to be drawn."), u"count"_s);
    if (wish.seed.trimmed().isEmpty())
        return badDraw(Words::tr("Say the seed: a number drawn by lot before everybody, or agreed on."),
                       u"seed"_s);
    return {};
}

/// The cases of a draw by their numbers, in its order.
QList<CaseRow> rowsIn(const Reading &at, const QList<store::CaseLine> &lines, const QStringList &numbers)
{
    QList<store::CaseLine> taken;
    for (const auto &number : numbers) {
        const auto line = std::ranges::find(lines, number, numberOf);
        if (line != lines.end()) taken << *line;
    }
    return caseRows(taken, at.history, at.today());
}

Result<QualityDraw> drawn(const Reading &at, const DrawWish &wish)
{
    if (auto fits = checkWish(wish); !fits) return refuse(fits);
    const auto lines = archived(at, wish.from, wish.to);
    if (!lines) return refuse(lines);
    if (lines->isEmpty())
        return badDraw(Words::tr("No file of a case closed in these days lies in the archive."), u"from"_s);
    const auto numbers = numbersOf(*lines);
    QualityDraw draw{{{},
                      wish.from,
                      wish.to,
                      wish.seed.trimmed(),
                      int(numbers.size()),
                      office::populationDigest(numbers),
                      {}}};
    draw.cases = rowsIn(at, *lines, office::drawnBy(draw.of.seed, numbers, wish.count));
    for (const auto &row : draw.cases)
        draw.of.cases << row.id;
    return draw;
}

/// 2026-3: the third of its year.
QString nextNumber(const office::OfficeFile &history, int year)
{
    const auto prefix = QString::number(year) + u'-';
    const auto before = std::ranges::count_if(
        history.qualityDraws, [&](const office::QualityDraw &one) { return one.number.startsWith(prefix); });
    return prefix + QString::number(before + 1);
}

Result<QualityDraw> seenAgain(const Reading &at, const office::QualityDraw &of)
{
    const auto lines = archived(at, of.from, of.to);
    if (!lines) return refuse(lines);
    QualityDraw draw{of, of.on, at.history.nameOf(of.by)};
    draw.isSamePopulation = office::populationDigest(numbersOf(*lines)) == of.population;
    QList<store::CaseLine> taken;
    for (const auto &id : of.cases) {
        const auto line =
            std::ranges::find(*lines, id, [](const store::CaseLine &one) { return one.record.id; });
        if (line != lines->end()) taken << *line;
    }
    draw.cases = caseRows(taken, at.history, at.today());
    return draw;
}

} // namespace

Result<QualityDraw> QualityDraws::look(const DrawWish &wish) const
{
    return m_bench.ask(Action::PrintReport, u"look at draw"_s,
                       [&](const Reading &at) { return drawn(at, wish); });
}

Result<QualityDraw> QualityDraws::draw(const DrawWish &wish)
{
    return m_bench.perform(Action::PrintReport, u"draw files"_s, [&](Writing &at) -> Result<QualityDraw> {
        auto draw = drawn(at, wish);
        if (!draw) return refuse(draw);
        draw->of.number = nextNumber(at.history, at.today().year());
        draw->on = at.today();
        draw->by = at.actor.name;
        return at.decide(draw->of).map([&] { return *draw; });
    });
}

Result<QList<QualityDraw>> QualityDraws::all() const
{
    return m_bench.ask(Action::PrintReport, u"draws"_s, [&](const Reading &at) -> Result<QList<QualityDraw>> {
        QList<QualityDraw> draws;
        for (const auto &one : at.history.qualityDraws) {
            const auto seen = seenAgain(at, one);
            if (!seen) return refuse(seen);
            draws.prepend(*seen);
        }
        return draws;
    });
}

} // namespace tiaocai::desk
