// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/application_record.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

using namespace casework;

namespace {

const auto blankLine = u"＿＿＿＿＿＿"_s;

QString orBlank(const QString &text)
{
    return text.isEmpty() ? blankLine : text;
}

QString sexText(const PartyRecord &party)
{
    return party.sex ? legalWord(*party.sex) : u"＿＿"_s;
}

Table people(const QList<PartyRecord> &parties)
{
    Table table{.caption = u"申请人"_s};
    table.columns = {{.title = u"姓名"_s, .width = 26},     {.title = u"性别"_s, .width = 10},
                     {.title = u"出生日期"_s, .width = 23}, {.title = u"身份证件号码"_s, .width = 37},
                     {.title = u"联系电话"_s, .width = 26}, {.title = u"住所（送达地址）"_s, .width = 72}};
    for (const auto &party : parties) {
        if (party.role != PartyRole::Applicant) continue;
        const auto name = party.persons > 1 ? u"%1等%2人"_s.arg(orBlank(party.name)).arg(party.persons)
                                            : orBlank(party.name);
        table.rows << rowOf({name, sexText(party), party.birthDate ? toText(*party.birthDate) : blankLine,
                             orBlank(party.idNumber), orBlank(party.phone), orBlank(party.address)});
    }
    return table;
}

/// The name and, beside it, the site by which workers know it.
QString employerName(const PartyRecord &party)
{
    if (party.name.isEmpty() || party.alias.isEmpty()) return orBlank(party.name + party.alias);
    return u"%1（%2）"_s.arg(party.name, party.alias);
}

Table employers(const QList<PartyRecord> &parties)
{
    Table table{.caption = u"被申请人"_s};
    table.columns = {{.title = u"名称（姓名）"_s, .width = 45},
                     {.title = u"统一社会信用代码"_s, .width = 37},
                     {.title = u"法定代表人（主要负责人）、职务"_s, .width = 36},
                     {.title = u"联系电话"_s, .width = 26},
                     {.title = u"住所"_s, .width = 50}};
    for (const auto &party : parties) {
        if (party.role != PartyRole::Respondent) continue;
        const auto head =
            QString(party.legalRepresentative + u' ' + party.legalRepresentativeTitle).trimmed();
        table.rows << rowOf({employerName(party), orBlank(party.creditCode), orBlank(head),
                             orBlank(party.phone), orBlank(party.address)});
    }
    return table;
}

Table claims(const QList<ClaimRecord> &claims)
{
    Table table{.caption = u"调解请求"_s};
    table.columns = {{.title = u"序号"_s, .width = 12},
                     {.title = u"请求事项"_s, .width = 142, .align = Align::Left},
                     {.title = u"金额（元）"_s, .width = 40, .align = Align::Right}};
    for (const auto &claim : claims) {
        const auto words = claim.text.isEmpty() ? legalWord(claim.cause) : claim.text;
        table.rows << rowOf({QString::number(table.rows.size() + 1), words,
                             claim.amount ? toText(*claim.amount) : blankLine});
    }
    if (claims.isEmpty()) table.rows << rowOf({u"1"_s, blankLine, blankLine});
    return table;
}

QString receivedText(const ApplicationRecord &record, bool isOral)
{
    const auto day = record.receivedOn.toString(u"yyyy年M月d日"_s);
    if (!isOral) return u"申请日期：%1"_s.arg(day);
    return u"口头申请时间：%1 %2"_s.arg(day, record.at ? record.at->toString(u"HH:mm"_s) : blankLine);
}

Section reasons(const ApplicationRecord &record, bool isOral)
{
    Section section{.title = u"事实与理由"_s};
    section.sentences = {orBlank(record.application.facts), receivedText(record, isOral)};
    if (isOral) section.sentences << u"以上笔录已向申请人宣读（交申请人阅读），记录无误。"_s;
    return section;
}

} // namespace

TableDocument applicationDocument(const ApplicationRecord &record, const QDateTime &printedAt)
{
    const auto &application = record.application;
    const bool isOral = application.form == ApplicationForm::Oral;
    TableDocument document;
    document.title = isOral ? u"口头申请笔录"_s : u"调解申请书"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = 1.35;
    document.facts = {record.office, orBlank(record.number)};
    document.sections = {Section{.tables = {people(application.parties), employers(application.parties),
                                            claims(application.claims)}},
                         reasons(record, isOral)};
    document.signers = {{.role = u"申请人（签名、盖章或捺印）"_s, .name = {}}};
    if (isOral) document.signers << Signer{.role = u"记录人"_s, .name = record.recordedBy};
    document.runningFoot = document.title;
    document.watermark = record.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = printedAt;
    return document;
}

} // namespace tiaocai::reports
