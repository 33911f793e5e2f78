// SPDX-License-Identifier: GPL-3.0-or-later
#include "room.h"

#include "office/number_claims.h"
#include "store/audit.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

bool isSame(const statistics::DeadlineIndex &a, const statistics::DeadlineIndex &b)
{
    return a.rule == b.rule && a.subject == b.subject && a.startedBy == b.startedBy;
}

/// Dates that two projections of one case give differently.
QList<MovedDate> moved(const CaseFile &file, const QList<statistics::DeadlineIndex> &before,
                       const statistics::Projection &after)
{
    QList<MovedDate> list;
    for (const auto &deadline : after.deadlines) {
        const auto was =
            std::ranges::find_if(before, [&](const auto &other) { return isSame(other, deadline); });
        if (was != before.end() && was->due != deadline.due)
            list << MovedDate{file.id, file.number(), deadline.rule, was->due, deadline.due};
    }
    return list;
}

Refusal openForReading()
{
    return {u"office-in-use"_s,
            Words::tr("The office file is open for reading alone, since another program writes it. Close it "
                      "there first."),
            {}};
}

} // namespace

Result<Shelf> Shelf::fromResources()
{
    auto book = law::LawBook::fromResources();
    if (!book) return refuse(book);
    auto calendar = law::calendarFromResources();
    if (!calendar) return refuse(calendar);
    return statistics::indicatorsFromResources().map([&](const QList<statistics::Indicator> &indicators) {
        return Shelf{*book, *calendar, indicators};
    });
}

Result<law::Calendar> calendarWith(Result<law::Calendar> calendar, const QList<law::YearNotice> &notices)
{
    for (const auto &notice : notices) {
        if (calendar) calendar = calendar->with(notice);
    }
    return calendar;
}

Result<std::unique_ptr<Desk::Room>> Desk::Room::furnish(store::Database file, Access access, const Now &now,
                                                        const Progress &progress, const Result<Shelf> &shelf)
{
    if (!shelf) return refuse(shelf);
    auto history = store::OfficeActs(file).all().and_then(
        [&](const QList<store::OfficeAct> &acts) { return officeHistory(acts, file.path()); });
    if (!history) return refuse(history);
    auto calendar = calendarWith(shelf->calendar, history->notices);
    if (!calendar) return refuse(calendar);
    auto room = std::make_unique<Room>(std::move(file), *std::move(history), shelf->book,
                                       *std::move(calendar), shelf->indicators);
    room->access = access;
    room->now = {now.moment.toLocalTime()};
    room->progress = progress;
    if (auto filled = room->fillTallies(); !filled) return refuse(filled);
    return room;
}

Result<void> Desk::Room::goOn(int done, int of) const
{
    if (!progress || progress(done, of)) return {};
    return refuse(u"cancelled"_s, Words::tr("Stopped. Nothing was written."));
}

Result<void> Desk::Room::eachCase(const store::Acts::Take &take, const std::optional<qint64> &upTo) const
{
    const auto all = acts.caseCount();
    if (!all) return refuse(all);
    int done = 0;
    return acts.eachCase(
        [&](const store::CaseRecord &of, const Result<QList<Act>> &caseActs) {
            return goOn(done++, *all).and_then([&] { return take(of, caseActs); });
        },
        upTo);
}

Result<void> Desk::Room::fillTallies() const
{
    const auto filled = tallies.filled();
    if (!filled || *filled) return filled ? Result<void>() : refuse(filled);
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return refuse(transaction);
    const auto voided = history.voided();
    const auto by = law();
    auto made =
        eachCase([&](const store::CaseRecord &of, const Result<QList<Act>> &caseActs) -> Result<void> {
            if (!caseActs || (of.batch && voided.contains(*of.batch)))
                return caseActs ? Result<void>() : refuse(caseActs);
            return tallyDayByDay(of, *caseActs, by);
        });
    if (!made) return made;
    // What rules made of the acts when the file was written may be otherwise now.
    const auto anew = recompute(by);
    return anew ? transaction->commit() : refuse(anew);
}

Result<void> Desk::Room::tallyDayByDay(const store::CaseRecord &of, const QList<Act> &caseActs,
                                       const statistics::Law &by) const
{
    for (qsizetype seen = 1; seen <= caseActs.size(); ++seen) {
        const auto day = caseActs[seen - 1].recordedAt.toLocalTime().date();
        if (seen < caseActs.size() && caseActs[seen].recordedAt.toLocalTime().date() == day) continue;
        const auto file = statistics::foldedForIndex(of.id, caseActs.first(seen), by);
        if (auto done = tallies.write(of.no, statistics::project(file, by).part, day); !done) return done;
    }
    return {};
}

Result<void> Desk::Room::may(office::Action action) const
{
    return office::may(actor, action) ? Result<void>() : tl::unexpected(office::refusal(actor, action));
}

Result<void> Desk::Room::mayWrite(office::Action action) const
{
    if (auto allowed = may(action); !allowed) return allowed;
    return access == Access::Write ? Result<void>() : tl::unexpected(openForReading());
}

Result<void> Desk::Room::mayRecord(const ActDraft &draft, const CaseFile *caseFile) const
{
    const auto kind = kindOf(draft.payload);
    if (!office::may(actor, kind)) return tl::unexpected(office::refusal(actor, kind));
    const auto *correction = std::get_if<ActCorrected>(&draft.payload);
    const auto *wrong = correction && caseFile ? caseFile->act(correction->act) : nullptr;
    const bool isOwn = !wrong || wrong->recordedBy == actor.id || actor.roles.contains(office::Role::Head);
    return isOwn ? Result<void>() : tl::unexpected(office::refusal(actor, kind));
}

Result<store::CaseRecord> Desk::Room::record(const CaseId &id) const
{
    const auto there = acts.findCase(id);
    if (!there) return refuse(there);
    const bool gone = *there && (*there)->batch && history.voided().contains(*(*there)->batch);
    if (*there && !gone) return **there;
    return refuse(
        u"unknown-case"_s,
        Words::tr("This office has no case %1. Look for it in the list of cases.").arg(id.toString()));
}

CaseFile Desk::Room::folded(const CaseId &id, const QList<Act> &caseActs) const
{
    return fold(id, caseActs, book, calendar, history.current().choices, now.today());
}

Result<CaseFile> Desk::Room::file(const store::CaseRecord &of) const
{
    return acts.ofCase(of).map([&](const QList<Act> &caseActs) { return folded(of.id, caseActs); });
}

CaseView Desk::Room::view(const CaseFile &caseFile) const
{
    CaseView view{caseFile,
                  deadlines(caseFile, book, calendar, history.current().choices, now.today(), true),
                  mayFollow(caseFile),
                  {}};
    for (const auto &person : history.people)
        view.people[person.id] = person.name;
    return view;
}

Result<QString> Desk::Room::nextNumber(const QString &series, int year) const
{
    const auto numberTemplate = office::templateOf(series, history.current());
    const auto next = numbers.next(series, year);
    if (!next) return refuse(next);
    auto number = office::numberBy(numberTemplate, year, *next, history.office.code);
    for (int n = *next + 1; number; ++n) {
        const auto holder = numbers.holder(*number);
        if (!holder) return refuse(holder);
        if (!*holder) break;
        number = office::numberBy(numberTemplate, year, n, history.office.code);
    }
    return number;
}

Result<void> Desk::Room::number(ActDraft &draft, CaseKind kind) const
{
    const auto give = [&](QString &place, const QString &series) -> Result<void> {
        if (!place.trimmed().isEmpty()) return {};
        return nextNumber(series, draft.on.year()).map([&](const QString &number) { place = number; });
    };
    Result<void> given;
    if (auto *application = office::applicationIn(draft.payload))
        given = give(application->registrationNumber, office::registrationSeries);
    if (auto *place = office::caseNumberIn(draft.payload); place && given)
        given = give(*place, office::seriesOf(kind));
    return given;
}

Result<void> Desk::Room::claim(const store::CaseRecord &of, const Act &act) const
{
    for (auto number : office::numbersIn(act, of.kind, history.current(), history.office.code)) {
        number.caseNo = of.no;
        const auto holder = numbers.holder(number.number);
        if (!holder) return refuse(holder);
        if (*holder == of.no) continue;
        if (auto taken = numbers.take(number); !taken) return taken;
    }
    return {};
}

Result<void> Desk::Room::append(const store::CaseRecord &of, const Act &act) const
{
    return claim(of, act).and_then([&] { return acts.append(of, act); });
}

Result<void> Desk::Room::index(const store::CaseRecord &of, const CaseFile &file) const
{
    return projections.write(of.no, statistics::project(file, law()), now.today());
}

Result<void> Desk::Room::write(const store::CaseRecord &of, const Act &act, const CaseFile &after) const
{
    return append(of, act).and_then([&] { return index(of, after); });
}

Result<void> Desk::Room::decide(const QString &kind, const QJsonObject &data)
{
    const store::OfficeAct act{kind, now.today(), now.moment, actor.id, data};
    return officeActs.append(act).and_then([&] { return apply(history, act); });
}

Result<QList<MovedDate>> Desk::Room::recompute(const statistics::Law &by) const
{
    QList<MovedDate> list;
    const auto voided = history.voided();
    auto done =
        eachCase([&](const store::CaseRecord &of, const Result<QList<Act>> &caseActs) -> Result<void> {
            if (!caseActs || (of.batch && voided.contains(*of.batch)))
                return caseActs ? Result<void>() : refuse(caseActs);
            const auto caseFile = statistics::foldedForIndex(of.id, *caseActs, by);
            const auto after = statistics::project(caseFile, by);
            return projections.deadlines(of.no).and_then([&](const QList<statistics::DeadlineIndex> &before) {
                list << moved(caseFile, before, after);
                return projections.write(of.no, after, now.today());
            });
        });
    return done ? Result<QList<MovedDate>>(list) : refuse(done);
}

QString Desk::Room::dayNote() const
{
    const auto last = store::Audit(database).lastMoment();
    if (!last || !last->isValid() || *last <= now.moment) return {};
    return Words::tr("The clock of this computer is behind: the last record is of %1. Check date and time.")
        .arg(last->toString(u"yyyy-MM-dd HH:mm"));
}

} // namespace tiaocai::desk
