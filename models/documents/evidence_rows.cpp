// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// 申3 is the third of its list; what is not counted has its place in the paper.
QString placeOf(const QString &number, qsizetype place)
{
    static const QRegularExpression count(u"[0-9]+$"_s);
    const auto match = count.match(number);
    return match.hasMatch() ? match.captured() : QString::number(place);
}

QString counted(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

template <typename T>
QString wordOf(const std::optional<T> &choice)
{
    return choice ? legalWord(*choice) : QString();
}

QString submitter(const Print &print, const std::optional<PartyId> &by)
{
    return by ? print.name(*by) : u"依职权调取"_s;
}

void addQuality(QStringList &words, const QString &quality, const std::optional<Recognition> &said)
{
    if (said) words << quality + legalWord(*said);
}

/// 宏达机械有限公司：真实性无异议，关联性有异议；与本案无关
QString inWords(const Print &print, const Evidence::Opinion &opinion)
{
    QStringList words;
    addQuality(words, u"真实性"_s, opinion.authenticity);
    addQuality(words, u"合法性"_s, opinion.legality);
    addQuality(words, u"关联性"_s, opinion.relevance);
    QStringList parts{words.join(u'，'), onOneLine(opinion.text)};
    parts.removeAll(QString());
    const auto said = parts.join(u'；');
    return opinion.party && !said.isEmpty() ? print.name(*opinion.party) + u'：' + said : said;
}

/// What had been said of the item by that day, where the minutes themselves say nothing.
QString opinionsUntil(const Print &print, const Evidence &evidence, QDate day)
{
    QStringList said;
    for (const auto &opinion : evidence.opinions) {
        if (opinion.on <= day) said << inWords(print, opinion);
    }
    said.removeAll(QString());
    return said.join(u'；');
}

Scope entryOf(const Print &print, const Scope &around, const Evidence &evidence, qsizetype place)
{
    auto scope = around;
    const auto &item = evidence.item;
    scope.cells = {{u"序"_s, placeOf(item.number, place)},
                   {u"证据名称"_s, onOneLine(item.name)},
                   {u"证据种类"_s, wordOf(item.kind)},
                   {u"原件"_s, wordOf(item.form)},
                   {u"证据份数"_s, counted(item.copies)},
                   {u"页数"_s, counted(item.pages)},
                   {u"证据来源"_s, onOneLine(item.origin)},
                   {u"证明对象"_s, onOneLine(item.proves)},
                   {u"证据提交人"_s, submitter(print, evidence.by)}};
    scope.place = place;
    return scope;
}

Rows entries(const Print &print, const Scope &around, bool (*belongs)(const Evidence &))
{
    Rows rows;
    for (const auto &evidence : print.file().evidence) {
        const bool isHis = !around.party || evidence.by == around.party->record.id;
        if (isHis && belongs(evidence)) rows << entryOf(print, around, evidence, rows.size() + 1);
    }
    for (auto &row : rows)
        row.of = rows.size();
    return rows;
}

/// As the minutes have it, where it is of no register.
Evidence putInAtTheHearing(const HearingEvidence &row)
{
    Evidence evidence;
    evidence.item.name = row.name;
    evidence.item.proves = row.shows;
    evidence.by = row.by;
    return evidence;
}

} // namespace

Rows evidenceHandedIn(const Print &print, const Scope &around)
{
    return entries(print, around, [](const Evidence &) { return true; });
}

Rows originalsKept(const Print &print, const Scope &around)
{
    return entries(print, around, [](const Evidence &evidence) { return evidence.isKept(); });
}

Rows evidenceShown(const Print &print, const Scope &around)
{
    Rows rows;
    const auto *act = print.act(ActKind::HearingHeld);
    const auto *held = print.payload<HearingHeld>(ActKind::HearingHeld);
    for (const auto &row : held ? held->evidence : QList<HearingEvidence>()) {
        const auto *known = row.item ? print.file().evidenceOf(*row.item) : nullptr;
        auto scope = entryOf(print, around, known ? *known : putInAtTheHearing(row), rows.size() + 1);
        auto said = onOneLine(row.opinions);
        if (said.isEmpty() && known) said = opinionsUntil(print, *known, act->on);
        scope.cells.insert(u"质证意见"_s, said);
        rows << scope;
    }
    for (auto &row : rows)
        row.of = rows.size();
    return rows;
}

} // namespace tiaocai::documents
