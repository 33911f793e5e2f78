// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/volume.h"

#include "base/text.h"
#include "value.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

constexpr int atTheEnd = std::numeric_limits<int>::max();

struct Placed {
    FiledPaper paper;
    Volume volume = Volume::Main;
    int place = atTheEnd; ///< in the catalogue
};

int placeIn(const Template &paper, CaseKind kind)
{
    return paper.order.value(kind, atTheEnd);
}

QString titleOf(const CaseFile &file, const DocumentIssued &issued, const Template *paper)
{
    const auto name = !issued.templateName.isEmpty() ? issued.templateName : paper ? paper->name : QString();
    const auto *to = issued.addressees.size() == 1 ? file.party(issued.addressees.first()) : nullptr;
    return to ? u"%1（%2）"_s.arg(name, to->record.name) : name;
}

Placed placed(const Catalogue &catalogue, const CaseFile &file, const Act &act, const DocumentIssued &issued)
{
    const auto *paper = catalogue.paper(issued.templateId);
    Placed one{{titleOf(file, issued, paper), issued.number, act.on, issued.sha256, true}};
    if (paper) {
        one.volume = paper->volume;
        one.place = placeIn(*paper, file.kind);
    }
    return one;
}

/// The paper of the act beside which its scan lies: one of the side file, where the act has one.
const Template *paperOf(const Catalogue &catalogue, CaseKind kind, ActKind act)
{
    const Template *first = nullptr;
    for (const auto &paper : catalogue.templates()) {
        if (paper.volume == Volume::None || !paper.cases.contains(kind) || !paper.offered.contains(act))
            continue;
        if (paper.volume == Volume::Side) return &paper;
        if (!first) first = &paper;
    }
    return first;
}

Placed placed(const Catalogue &catalogue, const CaseFile &file, const Act &act, const FileAttached &attached)
{
    Placed one{{attached.fileName, {}, act.on, attached.sha256, false}};
    const auto *proved = attached.proves ? file.act(*attached.proves) : nullptr;
    const auto *paper = proved ? paperOf(catalogue, file.kind, proved->kind()) : nullptr;
    if (paper) {
        one.volume = paper->volume;
        one.place = placeIn(*paper, file.kind);
    }
    return one;
}

} // namespace

QList<FiledPaper> filedPapers(const Catalogue &catalogue, const CaseFile &file, Volume volume)
{
    QList<Placed> all;
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        if (issued && issued->size > 0) all << placed(catalogue, file, act, *issued);
        if (const auto *attached = std::get_if<FileAttached>(&act.payload))
            all << placed(catalogue, file, act, *attached);
    }
    std::ranges::stable_sort(all, [](const Placed &a, const Placed &b) {
        return std::tuple(a.place, !a.paper.isIssued, a.paper.on) <
               std::tuple(b.place, !b.paper.isIssued, b.paper.on);
    });
    QList<FiledPaper> papers;
    for (const auto &one : all) {
        if (one.volume == volume) papers << one.paper;
    }
    return papers;
}

QStringList wordsOfPeople(const CaseFile &file)
{
    QStringList words;
    for (const auto &party : file.parties) {
        const auto &record = party.record;
        if (!isPerson(record.kind)) continue;
        words << record.idNumber << record.phone << record.address << record.postalAddress << record.email;
        if (record.birthDate) words << text(Value(*record.birthDate), FieldType::Date);
    }
    for (const auto &one : file.representatives)
        words << one.record.idNumber << one.record.phone;
    for (const auto &act : file.effective) {
        const auto *confirmed = std::get_if<ServiceAddressConfirmed>(&act.payload);
        const auto *party = confirmed ? file.party(confirmed->party) : nullptr;
        if (party && isPerson(party->record.kind))
            words << confirmed->address << confirmed->phone << confirmed->email;
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QString legalName(Volume volume)
{
    return volume == Volume::Side ? u"副卷"_s : u"正卷"_s;
}

QString catalogueLines(const QList<FiledPaper> &papers, const QList<PageSpan> &pages, const QString &office)
{
    QStringList lines;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const auto &[title, number, on, sha256, isIssued] = papers[i];
        const auto &[first, last] = pages[i];
        const auto span = first == last ? QString::number(first) : u"%1－%2"_s.arg(first).arg(last);
        QStringList cells{QString::number(i + 1), title, number,   isIssued ? office : QString(),
                          tiaocai::toText(on),    span,  QString()};
        for (auto &cell : cells)
            cell.replace(u'|', u'｜');
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

} // namespace tiaocai::documents
