// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "base/text.h"
#include "refusals.h"
#include "units.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

using Field = LedgerField;

const NameTable<LedgerField, 22> ledgerFieldNames{{{
    {Field::Serial, "serial"_L1},
    {Field::CaseNumber, "case-number"_L1},
    {Field::ReceivedOn, "received-on"_L1},
    {Field::AcceptedOn, "accepted-on"_L1},
    {Field::ClosedOn, "closed-on"_L1},
    {Field::MediatedOn, "mediated-on"_L1},
    {Field::Applicant, "applicant"_L1},
    {Field::IdKind, "id-kind"_L1},
    {Field::IdNumber, "id-number"_L1},
    {Field::Sex, "sex"_L1},
    {Field::BirthDate, "birth-date"_L1},
    {Field::Phone, "phone"_L1},
    {Field::Employer, "employer"_L1},
    {Field::CreditCode, "credit-code"_L1},
    {Field::Cause, "cause"_L1},
    {Field::Workers, "workers"_L1},
    {Field::Claimed, "claimed"_L1},
    {Field::Agreed, "agreed"_L1},
    {Field::Mediator, "mediator"_L1},
    {Field::Township, "township"_L1},
    {Field::Result, "result"_L1},
    {Field::Remark, "remark"_L1},
}}};

namespace {

/// A way to write a heading, and what it means; nothing for columns that must not be taken for another.
struct Word {
    std::optional<Field> field;
    QRegularExpression shape;
};

/// The first shape that is found in a heading decides; of two columns with the same meaning the earlier shape
/// wins.
const QList<Word> &words()
{
    static const QList<Word> list = [] {
        const std::pair<std::optional<Field>, const char16_t *> shapes[] = {
            {std::nullopt,
             u"代理|委托|法定代表|法人|负责人|联系人|签名|签字|签收|签章|填报|填表|制表|审核|意见"},
            {std::nullopt,
             u"承办单位|受理单位|调解组织|调委会|调解机构|受理机构|办案机构|是否(?!(调解)?(成功|达成|调成))"},
            {std::nullopt, u"^(被申|被投|被诉|用人单位|用工单位|单位|企业|公司|对方).*(电话|手机|联系)"},
            {std::nullopt,
             u"(申请|投诉|申诉|劳动者|当事人|用人|单位|企业|公司|对方).*(种类|类别|类型|性质)$"},
            {std::nullopt,
             u"(应|法定|拟|计划|预计|最迟|限|届满|到期|截止|通知|告知|送达|确认|撤回|撤诉|撤销|不予|"
             u"未予|中止|延期|延长|恢复|补正|归档|回访).*(日期|时间|年月日|日)$"},
            {std::nullopt,
             u"^(?!.*(受理|立案|受案|结案|办结|收件)).*(合同|入职|离职|入厂|事故).*(日期|时间|年月日|日)$"},
            {std::nullopt, u"工号|(员工|职工|工人|人员)(编号|代码)"},
            {std::nullopt,
             u"^(企业|单位|公司|用人单位|在册|在职)*(职工|员工|用工|从业)总?人数$|(企业|单位|公司)总?人数"},
            {std::nullopt, u"(其中|女|男|农民工?|残疾|死亡|受伤|未成年|参加|到场|出席|代理).*人数"},
            {std::nullopt, u"(未|剩余|尚欠|不予|驳回|放弃|减免).*(金额|数额|款|标的)"},
            {std::nullopt, u"(调解书|协议书|裁决书|决定书|确认书|通知书|送达|文书).*号"},
            {Field::CreditCode, u"信用代码|机构代码|组织代码"},
            {Field::IdKind, u"(证件|证照).*(种类|类别|类型|名称)"},
            {Field::IdNumber, u"身份证|身份号|公民身份|证件号"},
            {Field::Phone, u"电话|手机|联系方式|联系号码"},
            {std::nullopt, u"^(被申|被投|被诉|对方).*(性别|出生)"},
            {Field::Sex, u"性别"},
            {Field::BirthDate, u"出生(年月日?|日期|时间)|(?<![发产])生日"},
            {std::nullopt,
             u"^(?!.*(姓名|名称)).*(年龄|出生|民族|地址|注册地|工种|岗位|职务|职称|住址|住所|户籍|学历|行业|"
             u"性质$|人类[别型])"},
            {Field::Workers, u"人数|劳动者数"},
            {Field::Claimed, u"(请求|申请|诉求|争议|涉案|涉及|主张|标的|要求|索赔|申诉|拖欠|欠薪).*(金额|"
                             u"数额|标的|款)|标的额|^标的$"},
            {Field::Agreed, u"(协议|调解|调成|兑付|达成|给付|支付|结案|挽回|追回|补发|最终).*(金额|数额|款)"},
            {Field::Agreed, u"履行.*(金额|数额|款)"},
            {Field::Claimed, u"^总?金额$"},
            {std::nullopt, u"履行|开庭|送达"},
            {Field::AcceptedOn, u"受理.*(日期|时间|年月日|日)$|^受理日?$"},
            {Field::AcceptedOn, u"(立案|受案).*(日期|时间|年月日|日)$|^(立案|受案)日?$"},
            {Field::ClosedOn, u"(结案|办结|办毕|完结|调结).*(日期|时间|年月日|日)$|^(结案|办结)日?$"},
            {Field::ClosedOn, u"(终结|结束|完成).*(日期|时间)$"},
            {Field::MediatedOn, u"^调解(日期|时间|年月日)$"},
            {Field::ReceivedOn, u"(收件|收到|收案|收文).*(日期|时间|年月日|日)$|^收[件案]日?$"},
            {Field::ReceivedOn,
             u"(申请|登记|来访|来件|接收|接待|接案|投诉|提交|递交).*(日期|时间|年月日|日)$|^(申请|登记)日?$"},
            {Field::Result, u"(调解|处理|办理|调处|案件|结案|审理)结果|^结果$"},
            {Field::Result, u"结案(方式|情形|类型|形式|情况)|(办理|处理|调解|调处)情况|处理方式"},
            {Field::Result, u"是否"},
            {Field::Cause, u"案由"},
            {Field::Cause,
             u"(争议|案件|纠纷)(类型|类别|事项|内容|原因|性质|种类)|(申请|请求)事项|(仲裁|调解)请求|诉求"},
            {Field::Mediator, u"调解员|调解人$"},
            {Field::Mediator, u"承办人|经办人|办案人|主办|承办$"},
            {Field::Township, u"乡镇|镇街|街道|^镇$"},
            {Field::Township, u"辖区|属地|所属|所在地|区域"},
            {Field::Remark, u"备注|附注|^说明$"},
            {Field::Serial, u"序号|^序$|^(?i:NO\\.?)$"},
            {Field::CaseNumber, u"案号"},
            {Field::CaseNumber, u"案件编?号|[立受]案?理?编?号|文号|卷号"},
            {Field::CaseNumber, u"登记编?号|收[件案]编?号|^编号$"},
            {Field::Employer, u"被申请|被投诉|被申诉|被诉|相对(方|人)|申请对方|^对方|^被告"},
            {Field::Employer, u"用人单位|用工单位|(单位|企业|公司)(名称|全称)|^(单位|企业|公司)$|工作单位|"
                              u"所在单位|对方当事人"},
            {Field::Applicant, u"申请人|申请方|^原告"},
            {Field::Applicant, u"劳动者|投诉人|申诉人|来访人|职工|员工|工人|农民工"},
            {Field::Applicant, u"姓名|当事人"},
        };
        QList<Word> made;
        for (const auto &[field, shape] : shapes)
            made.append({field, QRegularExpression(QString::fromUtf16(shape))});
        return made;
    }();
    return list;
}

/// How well a heading says what it means: the place of its word in the table; -1 where it says nothing.
int rankOf(const QString &heading)
{
    if (heading.isEmpty()) return -1;
    const auto &list = words();
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&](const Word &word) { return word.shape.match(heading).hasMatch(); });
    return found == list.cend() || !found->field ? -1 : int(found - list.cbegin());
}

/// The readings of a heading below its group, the most telling first. Under a party's name 姓名, 电话 and 名称 mean that
/// party's, and 金额 or 时间 alone mean the group's; any other heading that is clear by itself needs no group.
QStringList readings(const QString &group, const QString &heading)
{
    static const QRegularExpression party(u"申请|投诉|劳动者|单位|企业|当事人"_s);
    static const QRegularExpression general(u"^(总?金额|数额|日期|时间|人数)$"_s);
    // Carried too far, over headings that have no group: 被申请人 is not what 结案时间 is about.
    static const QRegularExpression ofTheCase(
        u"^(受理|立案|结案|办结|收件|登记)(日期|时间)$|^(调解|处理|办理)?结果$|^案[由号]$|^调解员$|^备注$"_s);
    if (group.isEmpty() || group == heading) return {heading};
    if (party.match(group).hasMatch() && ofTheCase.match(heading).hasMatch()) return {heading};
    if (party.match(group).hasMatch()) return {group + heading};
    if (general.match(heading).hasMatch()) return {group + heading, heading};
    return {heading, heading + group, group + heading};
}

/// The rank of the first reading that says anything, without what stands in brackets and then with it.
int rankOf(const QString &group, const QString &heading)
{
    const auto top = squeezed(group);
    const auto sub = squeezed(heading);
    for (const auto &reading : readings(withoutBrackets(top), withoutBrackets(sub)) + readings(top, sub)) {
        if (const auto rank = rankOf(reading); rank >= 0) return rank;
    }
    return -1;
}

SheetUnit sheetUnit(const Sheet &sheet, qsizetype headingRow)
{
    constexpr qsizetype near = 10;
    bool isInDoubt = false;
    for (qsizetype row = headingRow - 1; row >= qMax<qsizetype>(0, headingRow - near); --row) {
        const auto unit = unitStatedIn(sheet.rows[row]);
        if (unit.yuan) return {*unit.yuan, int(row) + 1};
        isInDoubt |= unit.isInDoubt;
    }
    for (qsizetype row = sheet.rows.size() - 1; row > qMax(headingRow, sheet.rows.size() - near); --row) {
        if (filledCells(sheet.rows[row]) > 2) continue;
        const auto unit = unitStatedIn(sheet.rows[row]);
        if (unit.yuan) return {*unit.yuan, int(row) + 1};
        isInDoubt |= unit.isInDoubt;
    }
    return {1, 0, isInDoubt};
}

/// Two rows of headings as one: the group of each column, carried to the right where its cell was left empty.
struct HeadingRows {
    QStringList groups;
    QStringList headings;
};

HeadingRows oneRow(const Sheet &sheet, qsizetype row)
{
    HeadingRows rows;
    for (const auto &cell : sheet.rows[row]) {
        rows.groups.append(QString());
        rows.headings.append(cell.origin == Cell::Origin::MergedFromLeft ? QString() : cell.text);
    }
    return rows;
}

HeadingRows twoRows(const Sheet &sheet, qsizetype row)
{
    HeadingRows rows;
    const auto columns = qMax(sheet.rows[row].size(), sheet.rows.value(row + 1).size());
    for (qsizetype column = 0; column < columns; ++column) {
        const auto group = sheet.at(row, column).text;
        const auto heading = sheet.at(row + 1, column).text;
        const bool isCarried = group.isEmpty() && !heading.isEmpty() && column > 0;
        rows.groups.append(isCarried ? rows.groups.back() : group);
        rows.headings.append(heading.isEmpty() ? group : heading);
    }
    return rows;
}

QString wholeHeading(const QString &group, const QString &heading)
{
    return group.isEmpty() || group == heading ? normalized(heading) : normalized(group + u' ' + heading);
}

/// 申请人 of 申请人2 and 第二申请人.
QString withoutCount(const QString &heading)
{
    static const QRegularExpression count(
        u"第[一二三四五六七八九十\\d]+|\\(?[\\d一二三四五六七八九]+\\)?$|\\d+"_s);
    return squeezed(heading).remove(count);
}

/// The phone behind 法定代表人, or behind 联系人 on the respondent's side, is not the applicant's.
bool isPhoneOfAnother(const HeadingRows &rows, qsizetype column)
{
    static const QRegularExpression official(u"法定代表|法人|负责人"_s), contact(u"联系人|经办人"_s),
        respondent(u"^(被|用人单位|用工单位|单位|企业|公司|对方|相对)"_s),
        applicant(u"^(申请|投诉|劳动者|姓名)"_s), ofApplicant(u"申请|投诉|劳动者|本人"_s);
    const auto at = [&](qsizetype place) {
        return squeezed(wholeHeading(rows.groups[place], rows.headings[place]));
    };
    if (column == 0 || ofApplicant.match(at(column)).hasMatch()) return false;
    const auto before = at(column - 1);
    if (official.match(before).hasMatch()) return true;
    if (!contact.match(before).hasMatch()) return false;
    for (auto place = column - 1; place >= 0; --place) {
        if (respondent.match(at(place)).hasMatch()) return true;
        if (applicant.match(at(place)).hasMatch()) return false;
    }
    return false;
}

/// Of two headings with the same word the shorter one says nothing else: 受理日期, and not 受理登记日期. Whose phone or number
/// it is, the longer one may say better.
bool isPlainer(Field field, const QString &heading, const QString &than)
{
    constexpr Field ofTheCase[] = {Field::CaseNumber, Field::ReceivedOn, Field::AcceptedOn, Field::ClosedOn,
                                   Field::Workers,    Field::Claimed,    Field::Agreed,     Field::Result};
    return std::ranges::find(ofTheCase, field) != std::end(ofTheCase) && heading.size() < than.size();
}

/// What tells of people may stand in as many columns as there are people.
bool isOfPeople(Field field)
{
    return field == Field::Applicant || field == Field::Employer || field == Field::Mediator;
}

/// The columns that say the same as one which was taken.
QList<SecondColumn> secondsIn(const HeadingRows &rows, const ColumnMapping &mapping)
{
    QList<SecondColumn> seconds;
    for (qsizetype column = 0; column < rows.headings.size(); ++column) {
        const auto rank = rankOf(rows.groups[column], rows.headings[column]);
        if (rank < 0) continue;
        const auto field = *words()[rank].field;
        const auto &first = mapping.columns.value(field);
        const auto whole = wholeHeading(rows.groups[column], rows.headings[column]);
        const bool isAnother = mapping.columns.contains(field) && first.column != column;
        if (!isAnother || withoutCount(whole) != withoutCount(first.heading)) continue;
        seconds.append({field, int(column), isOfPeople(field) && squeezed(whole) != squeezed(first.heading)});
    }
    return seconds;
}

Headings headingsOf(const HeadingRows &rows, int unit)
{
    Headings found;
    QMap<Field, int> ranks;
    for (qsizetype column = 0; column < rows.headings.size(); ++column) {
        const auto &group = rows.groups[column];
        const auto &heading = rows.headings[column];
        const auto whole = wholeHeading(group, heading);
        found.all.append(whole);
        const auto rank = rankOf(group, heading);
        if (rank < 0) continue;
        const auto field = *words()[rank].field;
        if (field == Field::Phone && isPhoneOfAnother(rows, column)) continue;
        const auto other = ranks.value(field, rank + 1);
        if (other < rank) continue;
        if (other == rank && !isPlainer(field, whole, found.mapping.columns[field].heading)) continue;
        ranks[field] = rank;
        const auto stated = unitOf(heading);
        const auto own = stated.yuan || stated.isInDoubt ? stated : unitOf(group);
        found.mapping.columns[field] = {int(column), whole, own.yuan.value_or(unit)};
        found.inTitleUnit.removeAll(field);
        found.inDoubtfulUnit.removeAll(field);
        if (field != Field::Claimed && field != Field::Agreed) continue;
        if (own.isInDoubt) found.inDoubtfulUnit.append(field);
        if (!own.yuan && !own.isInDoubt) found.inTitleUnit.append(field);
    }
    found.seconds = secondsIn(rows, found.mapping);
    static const QRegularExpression bare(u"^总?金额$"_s);
    const auto claimed = found.mapping.columns.value(Field::Claimed).heading;
    found.isClaimGuessed = bare.match(withoutBrackets(squeezed(claimed))).hasMatch() &&
                           !found.mapping.columns.contains(Field::Agreed);
    return found;
}

/// A row that could be headings holds short words alone.
bool holdsValues(const QList<Cell> &row)
{
    return std::any_of(row.cbegin(), row.cend(), [](const Cell &cell) {
        if (cell.text.size() > longestHeading) return true;
        const auto text = QStringView(cell.text).trimmed();
        return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date ||
               (!text.isEmpty() && text.front().isDigit());
    });
}

/// A list of leave, of goods, of injuries or of advice: no heading of it speaks of a mediation or of its end.
bool isOfAnotherKind(const QStringList &headings)
{
    static const QRegularExpression other(
        u"^(请假|物品|领用|借用|认定结论|工伤认定|咨询)(类型|类别|名称|数量|结论|事项|内容|时间|日期)?$"_s),
        ofMediation(u"调解|结案|协议|被申请|案号"_s);
    const auto says = [&](const QRegularExpression &shape) {
        return std::ranges::any_of(
            headings, [&](const QString &heading) { return shape.match(squeezed(heading)).hasMatch(); });
    };
    return says(other) && !says(ofMediation);
}

/// An applicant, and two of what tells of a case; who somebody is and how he is reached do not.
bool readsAsLedger(const ColumnMapping &mapping, const QStringList &headings)
{
    const auto &columns = mapping.columns;
    if (isOfAnotherKind(headings)) return false;
    const auto days = {Field::ReceivedOn, Field::AcceptedOn, Field::ClosedOn, Field::MediatedOn};
    const bool hasDay =
        std::any_of(days.begin(), days.end(), [&](Field day) { return columns.contains(day); });
    const auto telling = int(hasDay) + int(columns.contains(Field::Employer)) +
                         int(columns.contains(Field::CaseNumber)) + int(columns.contains(Field::Cause)) +
                         int(columns.contains(Field::Result));
    // A list of leave or of a training has names, employers and days.
    const bool isNameAlone = columns.value(Field::Applicant).heading == u"姓名";
    const bool isOfCases = columns.contains(Field::CaseNumber) || columns.contains(Field::Cause) ||
                           columns.contains(Field::Result) || columns.contains(Field::AcceptedOn);
    return columns.contains(Field::Applicant) && telling >= 2 && (isOfCases || !isNameAlone);
}

/// Most rows are no headings: seen before anything is made of them.
bool mayBeHeadings(const QList<Cell> &row)
{
    constexpr qsizetype longestWord = 40;
    const auto isWord = [](const Cell &cell) {
        return cell.kind == Cell::Kind::Empty ||
               (cell.kind == Cell::Kind::Text && cell.text.size() <= longestWord);
    };
    return filledCells(row) >= 3 && std::all_of(row.cbegin(), row.cend(), isWord) && !holdsValues(row);
}

} // namespace

std::optional<Headings> headingsAt(const Sheet &sheet, qsizetype row)
{
    if (holdsValues(sheet.rows[row]) || filledCells(sheet.rows[row]) < 2) return std::nullopt;
    const auto stated = sheetUnit(sheet, row);
    const auto unit = stated.yuan;
    auto found = headingsOf(oneRow(sheet, row), unit);
    found.mapping.firstRow = int(row) + 2;
    if (row + 1 < sheet.rows.size() && !holdsValues(sheet.rows[row + 1])) {
        auto two = headingsOf(twoRows(sheet, row), unit);
        two.mapping.firstRow = int(row) + 3;
        const bool saysUnits = isRowOfUnits(sheet.rows[row + 1]);
        if (two.mapping.columns.size() + saysUnits > found.mapping.columns.size()) found = two;
    }
    found.row = int(row) + 1;
    found.unit = stated;
    if (stated.isInDoubt) found.inDoubtfulUnit += found.inTitleUnit;
    if (unit == 1) found.inTitleUnit.clear();
    return readsAsLedger(found.mapping, found.all) ? std::optional(found) : std::nullopt;
}

std::optional<Headings> findHeadings(const Sheet &sheet)
{
    constexpr qsizetype deepestHeading = 40;
    for (qsizetype row = 0; row < qMin(sheet.rows.size(), deepestHeading); ++row) {
        if (auto found = headingsAt(sheet, row)) return found;
    }
    return std::nullopt;
}

Headings unreadHeadings(const Sheet &sheet, int firstRow)
{
    Headings unread;
    unread.unit = sheetUnit(sheet, qMin(sheet.rows.size(), qsizetype(qMax(0, firstRow - 1))));
    return unread;
}

void tellUnit(Headings &headings, LedgerField field)
{
    headings.inTitleUnit.removeAll(field);
    headings.inDoubtfulUnit.removeAll(field);
    const auto own = unitOf(headings.mapping.columns.value(field).heading);
    if (own.isInDoubt || (!own.yuan && headings.unit.isInDoubt)) headings.inDoubtfulUnit.append(field);
    if (!own.yuan && !own.isInDoubt && headings.unit.yuan != 1) headings.inTitleUnit.append(field);
}

MappedColumn chosenColumn(const Headings &headings, int column)
{
    const auto heading = headings.all.value(column);
    return {column, heading, unitOf(heading).yuan.value_or(headings.unit.yuan)};
}

bool tellsResult(const QString &heading)
{
    const auto rank = rankOf(QString(), heading);
    return (rank >= 0 && words()[rank].field == Field::Result) || squeezed(heading).contains(u"是否");
}

bool looksLikeHeadings(const Sheet &sheet, qsizetype row)
{
    if (!mayBeHeadings(sheet.rows[row])) return false;
    const auto known = headingsOf(oneRow(sheet, row), 1).mapping.columns.size();
    return known >= 3 && known * 2 >= filledCells(sheet.rows[row]);
}

QString ledgerFieldTitle(LedgerField field)
{
    switch (field) {
    case Field::Serial:
        return Intake::tr("Serial number");
    case Field::CaseNumber:
        return Intake::tr("Case number");
    case Field::ReceivedOn:
        return Intake::tr("Received on");
    case Field::AcceptedOn:
        return Intake::tr("Accepted on");
    case Field::ClosedOn:
        return Intake::tr("Closed on");
    case Field::MediatedOn:
        return Intake::tr("Mediated on");
    case Field::Applicant:
        return Intake::tr("Applicant");
    case Field::IdKind:
        return Intake::tr("Kind of paper");
    case Field::IdNumber:
        return Intake::tr("ID number");
    case Field::Sex:
        return Intake::tr("Sex");
    case Field::BirthDate:
        return Intake::tr("Birth date");
    case Field::Phone:
        return Intake::tr("Phone");
    case Field::Employer:
        return Intake::tr("Respondent");
    case Field::CreditCode:
        return Intake::tr("Credit code");
    case Field::Cause:
        return Intake::tr("Cause");
    case Field::Workers:
        return Intake::tr("Workers");
    case Field::Claimed:
        return Intake::tr("Amount claimed");
    case Field::Agreed:
        return Intake::tr("Amount agreed");
    case Field::Mediator:
        return Intake::tr("Mediator");
    case Field::Township:
        return Intake::tr("Township");
    case Field::Result:
        return Intake::tr("Result");
    case Field::Remark:
        return Intake::tr("Remark");
    }
    return {};
}

QString expectedHeadings()
{
    return u"申请人、被申请人、案号、受理日期、结案日期、调解结果"_s;
}

} // namespace tiaocai::intake
