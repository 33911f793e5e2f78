// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/what_follows.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "casework/clock_id.h"
#include "documents/offers.h"
#include "law/statutes.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Follows {
    Q_DECLARE_TR_FUNCTIONS(WhatFollows)
};

const law::Deadline *sameClock(const QList<law::Deadline> &among, const law::Deadline &deadline)
{
    const auto found = std::ranges::find(among, casework::clockId(deadline), casework::clockId);
    return found == among.end() ? nullptr : &*found;
}

QString due(const law::Period &period)
{
    return Follows::tr("due %1").arg(dueText(period));
}

Follow stateChange(const QString &name, const law::Deadline &after)
{
    switch (after.state) {
    case law::DeadlineState::MetOnTime:
        return {Mark::Done, name, Follows::tr("met on time")};
    case law::DeadlineState::MetLate:
        return {Mark::Late, name, Follows::tr("met, but late: %1").arg(due(after.period))};
    case law::DeadlineState::Paused:
        return {Mark::Paused, name, Follows::tr("stands still")};
    case law::DeadlineState::Void:
        return {Mark::Void, name, Follows::tr("no longer applies")};
    case law::DeadlineState::Overdue:
        return {Mark::Late, name, Follows::tr("overdue: %1").arg(due(after.period))};
    case law::DeadlineState::Running:
        return {Mark::Ahead, name, Follows::tr("runs again, %1").arg(due(after.period))};
    }
    return {};
}

std::optional<Follow> change(const QString &name, const law::Deadline *before, const law::Deadline &after)
{
    if (!before) return Follow{Mark::Ahead, name, Follows::tr("begins, %1").arg(due(after.period))};
    if (casework::isMoved(before->period, after.period))
        return Follow{Mark::Soon, name, u"%1 → %2"_s.arg(dueText(before->period), dueText(after.period))};
    if (before->state != after.state) return stateChange(name, after);
    return std::nullopt;
}

QList<Follow> ofTheCase(const casework::CaseFile &before, const casework::CaseFile &after)
{
    QList<Follow> follows;
    if (before.stage != after.stage)
        follows.append(
            {Mark::Signature, u"%1 → %2"_s.arg(casework::label(before.stage), casework::label(after.stage))});
    if (after.closing && !before.closing)
        follows.append({Mark::Done,
                        Follows::tr("Closes the case: %1").arg(casework::label(after.closing->manner)),
                        Follows::tr("closed on %1").arg(toText(after.closing->on))});
    if (before.closing && !after.closing)
        follows.append({Mark::Attention, Follows::tr("The case is open again")});
    return follows;
}

/// By their names, in the order of the list of documents.
QStringList papersAfter(const Workplace &place, const desk::Recorded &after)
{
    const auto &catalogue = documents::Catalogue::ofProgram();
    const auto *act = after.view.file.act(after.act);
    if (!catalogue || !act) return {};
    const auto &office = place.office();
    const law::Rules rules{office.book, office.calendar, office.settings.choices};
    const documents::Sources sources{.file = after.view.file,
                                     .rules = rules,
                                     .office = office.office,
                                     .settings = office.settings,
                                     .registers = office.registers,
                                     .people = after.view.people,
                                     .today = place.today(),
                                     .maker = office.actor.id};
    QStringList names;
    for (const auto &offer : documents::offeredBy(*catalogue, sources, *act)) {
        // A form that was signed before the act is not printed after it.
        if (offer.when != documents::When::Before || offer.paper->issued) names << offer.paper->name;
    }
    names.removeDuplicates();
    return names;
}

bool isAgreedOrDecided(const casework::CaseFile &file, const ActId &id)
{
    const auto *act = file.act(id);
    return act && (act->kind() == casework::ActKind::AgreementSigned ||
                   act->kind() == casework::ActKind::AgreementAmended ||
                   act->kind() == casework::ActKind::MediationAwardIssued);
}

/// What is open for an item that is not performed: items of which the same is open are told together.
QList<Follow> remediesAfter(const Workplace &place, const desk::Recorded &after)
{
    const auto &file = after.view.file;
    if (!isAgreedOrDecided(file, after.act)) return {};
    QStringList ways;
    QHash<QString, QStringList> whose;
    for (const auto &item : file.items) {
        const auto words =
            remediesText(casework::openRemedies(file, item, after.view.deadlines, place.today()));
        if (words.isEmpty()) continue;
        if (!ways.contains(words)) ways << words;
        whose[words] << subjectText(file, item.agreed.id.uuid());
    }
    QList<Follow> follows;
    for (const auto &words : ways)
        follows.append({Mark::Know, Follows::tr("Open for: %1").arg(whose.value(words).join(u'、')), words});
    return follows;
}

} // namespace

QList<Follow> whatFollows(const Workplace &place, const desk::CaseView &before, const desk::Recorded &after)
{
    auto follows = ofTheCase(before.file, after.view.file);
    const auto nameOf = [&](const law::Deadline &deadline) {
        const auto whose = subjectText(after.view.file, deadline.subject);
        const auto name = periodText(place, deadline.period.rule, deadline.period.from);
        return whose.isEmpty() ? name : u"%1 · %2"_s.arg(name, whose);
    };
    for (const auto &deadline : after.view.deadlines) {
        if (const auto one = change(nameOf(deadline), sameClock(before.deadlines, deadline), deadline))
            follows.append(*one);
    }
    for (const auto &deadline : before.deadlines) {
        if (!sameClock(after.view.deadlines, deadline))
            follows.append({Mark::Void, nameOf(deadline), Follows::tr("falls away")});
    }
    if (follows.isEmpty()) follows.append({Mark::Know, Follows::tr("No date moves.")});
    follows += remediesAfter(place, after);
    if (const auto papers = papersAfter(place, after); !papers.isEmpty())
        follows.append({Mark::Signature, Follows::tr("Can be printed"), papers.join(u'、')});
    for (const auto &warning : after.warnings)
        follows.append({Mark::Attention, warning});
    return follows;
}

QList<Follow> whatStandsAgainst(const hearings::HearingCheck &check)
{
    QList<Follow> follows;
    const auto add = [&](Mark mark, const hearings::Objection &objection) {
        follows << Follow{mark, objection.text, law::fullArticles(objection.article)};
    };
    for (const auto &one : check.refused)
        add(Mark::Void, one);
    for (const auto &one : check.warned)
        add(Mark::Attention, one);
    return follows;
}

} // namespace tiaocai::ui
