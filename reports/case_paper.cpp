// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/case_paper.h"

#include "law/statutes.h"
#include "paper_table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

using documents::Sheet;
using State = Sheet::State;

/// What both sides sign before it goes anywhere is no letter, though it is served.
PaperMeasure measureOf(const documents::Template &paper)
{
    static const QStringList kept{u"none"_s, u"own"_s, u"as-parent"_s, u"onspot"_s};
    const bool isSigned = paper.id.endsWith(u"-consent"_s);
    const bool isLetter = paper.issued && !isSigned && !kept.contains(paper.service);
    return isLetter ? PaperMeasure::Letter : PaperMeasure::Form;
}

QString made(const Sheet &sheet)
{
    return u"制作 %1　%2"_s.arg(sheet.madeAt.toString(u"yyyy-MM-dd HH:mm"_s), sheet.maker);
}

/// 法14, 法15, 规则74: each statute once, with its articles.
QString basis(const documents::Template &paper)
{
    static const QRegularExpression code(u"^(.*\\D)(\\d+)$"_s);
    QStringList statutes, articles;
    for (const auto &one : paper.basis) {
        const auto parts = code.match(one);
        const auto statute = parts.hasMatch() ? parts.captured(1) : one;
        if (!statutes.isEmpty() && statutes.last() == statute)
            articles.last() += u", "_s + parts.captured(2);
        else {
            statutes << statute;
            articles << one;
        }
    }
    return u"依据%1制作"_s.arg(law::fullArticles(articles.join(u';')));
}

/// Forms say no more than their title.
QStringList footOf(const Sheet &sheet)
{
    switch (sheet.state) {
    case State::Draft:
        return {u"草稿，未编号　"_s + made(sheet), basis(*sheet.paper)};
    case State::Issued:
        return {u"%1　第 %2 版　%3"_s.arg(sheet.number).arg(sheet.version).arg(made(sheet)),
                basis(*sheet.paper)};
    case State::Form:
        return {sheet.title};
    case State::Blank:
        return {u"空白表格　%1　第 %2 版"_s.arg(sheet.title).arg(sheet.version)};
    }
    return {};
}

QString watermarkOf(const Sheet &sheet)
{
    if (sheet.demonstration) return u"演示"_s;
    return sheet.state == State::Draft ? u"草稿"_s : QString();
}

} // namespace

CasePaper casePaper(const Sheet &sheet)
{
    return {.title = sheet.title,
            .number = sheet.caseNumber,
            .text = sheet.text,
            .measure = measureOf(*sheet.paper),
            .foot = footOf(sheet),
            .code = sheet.document.isNull() ? QString() : checkedCode(sheet.document.toString()),
            .watermark = watermarkOf(sheet)};
}

Result<QByteArray> pdfOf(const Sheet &sheet)
{
    return pdfPaper(casePaper(sheet)).map([](const Paper &made) { return made.bytes; });
}

QPageLayout::Orientation orientationOf(const CasePaper &paper)
{
    const auto blocks = paperBlocks(paper.text);
    const bool isWide = std::ranges::any_of(blocks, [](const PaperBlock &block) {
        return std::ranges::any_of(block.rows,
                                   [](const PaperRow &row) { return columnsOf(row) > mostUprightColumns; });
    });
    return isWide ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace tiaocai::reports
