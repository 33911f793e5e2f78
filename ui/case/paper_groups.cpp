// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/paper_groups.h"

#include "base/text.h"
#include "look/icons.h"
#include "look/tokens.h"
#include "widgets/marks.h"

#include <QBrush>
#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Papers {
    Q_DECLARE_TR_FUNCTIONS(PapersPanel)
};

bool belongsTo(const PaperGroup &group, const desk::PaperLine &line)
{
    const auto &first = group.first();
    return line.paper && first.paper == line.paper && first.of == line.of &&
           first.isOffered == line.isOffered && line.isOffered;
}

int turnOf(const PaperGroup &group)
{
    if (group.isDue()) return 0;
    return group.isWhole() ? 2 : 1;
}

QString stateOf(const PaperGroup &group)
{
    if (group.isWhole()) {
        return group.lines.size() == 1 ? group.first().issued->number
                                       : Papers::tr("%n issued", nullptr, int(group.lines.size()));
    }
    if (const auto stopping = group.stopping(); !stopping.isEmpty())
        return Papers::tr("%n field(s) missing", nullptr, int(stopping.size()));
    if (group.issued() > 0) return Papers::tr("%1 of %2 issued").arg(group.issued()).arg(group.lines.size());
    return group.paper() && !group.paper()->issued ? Papers::tr("form") : Papers::tr("to be issued");
}

Mark markFor(const PaperGroup &group)
{
    if (group.isDue()) return Mark::Service;
    if (group.isWhole()) return Mark::Done;
    return group.stopping().isEmpty() ? Mark::Ahead : Mark::Signature;
}

QString dayOf(const PaperGroup &group)
{
    const auto by = group.receiveBy();
    if (by.isValid() && group.isDue()) return Papers::tr("to be received by %1").arg(toText(by));
    const auto &issued = group.first().issued;
    return issued ? toText(issued->on) : QString();
}

} // namespace

qsizetype PaperGroup::issued() const
{
    return std::ranges::count_if(lines, [](const desk::PaperLine &line) { return line.issued.has_value(); });
}

bool PaperGroup::isDue() const
{
    return std::ranges::any_of(lines, &desk::PaperLine::isDue);
}

QDate PaperGroup::receiveBy() const
{
    QDate earliest;
    for (const auto &line : lines) {
        const bool isEarlier = !earliest.isValid() || line.receiveBy < earliest;
        if (line.receiveBy.isValid() && isEarlier) earliest = line.receiveBy;
    }
    return earliest;
}

QList<documents::Missing> PaperGroup::stopping() const
{
    QList<documents::Missing> all;
    for (const auto &line : lines) {
        if (line.issued) continue;
        for (const auto &missing : line.missing) {
            if (missing.empty == documents::Empty::Stop && !all.contains(missing)) all << missing;
        }
    }
    return all;
}

QString PaperGroup::recipients() const
{
    constexpr qsizetype namedAtMost = 3;
    QStringList names;
    for (const auto &line : lines)
        names << line.recipient.name;
    if (names.size() <= namedAtMost) return names.join(u'、');
    return Papers::tr("%1 and others, %2 in all").arg(names.first()).arg(names.size());
}

QList<PaperGroup> paperGroups(const QList<desk::PaperLine> &lines)
{
    QList<PaperGroup> groups;
    for (const auto &line : lines) {
        const auto group =
            std::ranges::find_if(groups, [&](const PaperGroup &known) { return belongsTo(known, line); });
        if (group == groups.end())
            groups << PaperGroup{{line}};
        else
            group->lines << line;
    }
    std::ranges::stable_sort(groups, {}, turnOf);
    return groups;
}

std::vector<Column<PaperGroup>> paperGroupColumns()
{
    return {
        {Papers::tr("Paper"),
         [](const PaperGroup &group) { return group.first().title(); },
         {},
         [](const PaperGroup &group) { return icon(markFor(group)); }},
        {Papers::tr("To whom"), [](const PaperGroup &group) { return group.recipients(); }},
        {Papers::tr("State"), stateOf},
        {Papers::tr("Day"), dayOf},
    };
}

} // namespace tiaocai::ui
