// SPDX-License-Identifier: GPL-3.0-or-later
#include "matter.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

QString plainWords(const QString &words)
{
    return simplifiedCharacters(normalized(words)).remove(u' ');
}

/// 宛劳人仲案字〔2025〕1号 and 石劳争仲〔2025〕1号 are arbitrations, （2025）豫1302民初1号 a lawsuit, 石劳监〔2025〕1号 an inspection;
/// 石劳仲调〔2025〕1号 is a mediation.
LedgerMatter byNumber(const QString &number)
{
    static const QRegularExpression arbitration(
        u"^(?![^〔\\[(（【\\d]*调).*(仲案|仲字|仲裁|[劳人争社]仲|仲(?=[〔\\[(（【\\d]))"_s),
        lawsuit(u"民初|民终|民再|民申|执恢|行初|行终|^[〔\\[(（]\\d{4}[〕\\])）](最高法|"
                u"[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新内]\\d{2,4}(?=[^\\d号]))"_s),
        inspection(u"劳监|劳动监察"_s);
    if (arbitration.match(number).hasMatch()) return LedgerMatter::Arbitration;
    if (inspection.match(number).hasMatch()) return LedgerMatter::NoDispute;
    return lawsuit.match(number).hasMatch() ? LedgerMatter::Lawsuit : LedgerMatter::Mediation;
}

/// The whole cell says it: 仲裁, 诉讼, 咨询. What stands among other words may be anything.
LedgerMatter byKind(const QString &words)
{
    static const QRegularExpression arbitration(u"^(劳动|劳动人事|人事)?(争议)?仲裁(案件?)?$"_s),
        lawsuit(u"^(民事)?(诉讼|起诉)(案件?)?$|^(法院)?判决(书)?$"_s),
        none(u"^(政策|法律|业务|来访|来电|电话|群众)*咨询(服务|解答|答复)?$|^咨询(?!.*调解)|^(信访(件|事项)?|"
             u"来信来访|举报|法律援助|"
             u"劳动监察|非劳动争议|不属于?劳动争议)(案件?)?$"_s);
    if (words.size() > 12) return LedgerMatter::Mediation;
    if (arbitration.match(words).hasMatch()) return LedgerMatter::Arbitration;
    if (lawsuit.match(words).hasMatch()) return LedgerMatter::Lawsuit;
    return none.match(words).hasMatch() ? LedgerMatter::NoDispute : LedgerMatter::Mediation;
}

bool tellsKind(const QString &heading)
{
    static const QRegularExpression kind(u"^(案件|业务|事项|办理)?(类型|类别|种类|性质)$"_s);
    return kind.match(heading).hasMatch();
}

} // namespace

LedgerMatter matterOf(const LedgerRow &row)
{
    QList<LedgerMatter> said{byNumber(row.caseNumber), byKind(plainWords(row.cause))};
    for (const auto &[heading, text] : row.unused) {
        if (tellsKind(plainWords(heading))) said.append(byKind(plainWords(text)));
    }
    // 仲裁 and 诉讼 as results are where the parties went, 咨询 and 判决 what it was.
    const auto result = byKind(plainWords(row.resultText));
    if (row.result == LedgerResult::Awarded) said.append(LedgerMatter::Arbitration);
    if (result == LedgerMatter::NoDispute || plainWords(row.resultText).contains(u"判决"))
        said.append(result);
    const auto other =
        std::ranges::find_if(said, [](LedgerMatter one) { return one != LedgerMatter::Mediation; });
    return other == said.end() ? LedgerMatter::Mediation : *other;
}

bool isOfArbitrations(const QString &heading)
{
    static const QRegularExpression telling(u"仲裁员|首席|仲裁庭|开庭|裁决|仲裁请求"_s);
    return telling.match(plainWords(heading)).hasMatch();
}

} // namespace tiaocai::intake
