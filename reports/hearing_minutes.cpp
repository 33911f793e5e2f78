// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/hearing_minutes.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

using namespace casework;

namespace {

class Minutes {
public:
    explicit Minutes(const MinutesSheet &sheet)
        : m_sheet(sheet)
        , m_held(std::get<HearingHeld>(sheet.act.payload))
    {
    }

    QList<Section> sections() const
    {
        QList<Section> all{{.title = u"到庭"_s, .sentences = attendance()}};
        all << Section{.title = u"权利义务与回避"_s, .sentences = {rights(), recusal()}};
        add(all, u"申请人陈述请求、事实和理由"_s, m_held.claimsRead);
        add(all, u"被申请人答辩"_s, m_held.defence);
        if (!m_held.statements.isEmpty()) all << Section{.title = u"陈述"_s, .sentences = statements()};
        if (!m_held.evidence.isEmpty()) all << Section{.title = u"举证质证"_s, .tables = {evidence()}};
        add(all, u"无争议的事实"_s, m_held.undisputed);
        add(all, u"有争议的事实"_s, m_held.issues);
        add(all, u"仲裁庭询问"_s, m_held.questions);
        add(all, u"辩论"_s, m_held.arguments);
        all << Section{.title = u"调解"_s, .sentences = mediation()};
        add(all, u"最后陈述"_s, m_held.lastStatements);
        all << Section{.title = u"庭审结果"_s, .sentences = outcome()};
        return all;
    }
    QStringList heading() const
    {
        QStringList seats;
        for (const auto &person : m_held.arbitrators)
            seats << m_sheet.staff.value(person);
        QStringList facts{m_sheet.office, m_sheet.file.number(),
                          u"开庭日期：%1"_s.arg(toText(m_sheet.act.on))};
        if (!m_held.tribunal.isEmpty())
            facts << u"地点：%1"_s.arg(m_sheet.places.value(m_held.tribunal, m_held.tribunal));
        if (!seats.isEmpty()) facts << u"仲裁员：%1"_s.arg(seats.join(u'、'));
        if (m_held.clerk) facts << u"书记员：%1"_s.arg(m_sheet.staff.value(*m_held.clerk));
        return facts;
    }
    QList<Signer> signers() const
    {
        QList<Signer> list;
        for (const auto &id : m_held.present) {
            if (!m_held.unsignedBy.contains(id)) list << Signer{roleOf(id), {}};
        }
        return list << Signer{u"仲裁员"_s, {}} << Signer{u"书记员"_s, {}};
    }

private:
    static void add(QList<Section> &sections, const QString &title, const QString &text)
    {
        if (!text.isEmpty()) sections << Section{.title = title, .sentences = text.split(u'\n')};
    }
    QString nameOf(const std::optional<PartyId> &id) const
    {
        const auto *party = id ? m_sheet.file.party(*id) : nullptr;
        return party ? party->record.name : u"仲裁庭"_s;
    }
    QString roleOf(const PartyId &id) const
    {
        const auto *party = m_sheet.file.party(id);
        return party ? legalWord(party->record.role) : QString();
    }
    QString named(const QList<PartyId> &parties) const
    {
        QStringList names;
        for (const auto &id : parties)
            names << u"%1%2"_s.arg(roleOf(id), nameOf(id));
        return names.isEmpty() ? u"无"_s : names.join(u'、');
    }
    QStringList attendance() const
    {
        QStringList lines{u"到庭：%1"_s.arg(named(m_held.present)),
                          u"未到庭：%1"_s.arg(named(m_held.absent))};
        QStringList representatives;
        for (const auto &one : m_sheet.file.representatives) {
            if (m_held.representatives.contains(one.record.id)) representatives << one.record.name;
        }
        if (!representatives.isEmpty()) lines << u"委托代理人：%1"_s.arg(representatives.join(u'、'));
        if (!m_held.noticeProof.isEmpty()) lines << u"未到庭者的通知凭证：%1"_s.arg(m_held.noticeProof);
        return lines;
    }
    QString rights() const
    {
        return m_held.rightsTold ? u"仲裁庭已告知当事人权利义务。"_s : u"未记载告知当事人权利义务。"_s;
    }
    QString recusal() const
    {
        return m_held.recusalAsked ? u"仲裁庭已询问当事人是否申请回避。"_s
                                   : u"未记载询问当事人是否申请回避。"_s;
    }
    QStringList statements() const
    {
        QStringList lines;
        for (const auto &one : m_held.statements)
            lines << u"%1：%2"_s.arg(nameOf(one.party), one.text);
        return lines;
    }
    Table evidence() const
    {
        Table table{.columns = {{.title = u"序号"_s, .width = 12},
                                {.title = u"提交人"_s, .width = 30},
                                {.title = u"证据"_s, .width = 50, .align = Align::Left},
                                {.title = u"证明目的"_s, .width = 50, .align = Align::Left},
                                {.title = u"质证意见"_s, .width = 60, .align = Align::Left}}};
        for (const auto &one : m_held.evidence)
            table.rows << rowOf(
                {QString::number(table.rows.size() + 1), nameOf(one.by), one.name, one.shows, one.opinions});
        return table;
    }
    QStringList mediation() const
    {
        QStringList lines{m_held.mediationTried ? u"仲裁庭主持了调解。"_s : u"未记载进行调解。"_s};
        if (!m_held.mediationResult.isEmpty()) lines << m_held.mediationResult;
        return lines;
    }
    QStringList outcome() const
    {
        QStringList lines;
        if (m_held.outcome) lines << legalWord(*m_held.outcome) + u'。';
        if (m_held.nextOn) lines << u"下次开庭：%1"_s.arg(toText(*m_held.nextOn));
        if (m_held.endedAt) lines << u"闭庭时间：%1"_s.arg(m_held.endedAt->toString(u"HH:mm"_s));
        if (!m_held.minutesSigned) lines << u"未记载笔录签名。"_s;
        if (!m_held.unsignedBy.isEmpty())
            lines << u"未签名：%1。%2"_s.arg(named(m_held.unsignedBy), m_held.whyNotSigned);
        return lines;
    }

    const MinutesSheet &m_sheet;
    const HearingHeld &m_held;
};

} // namespace

TableDocument minutesDocument(const MinutesSheet &sheet, const QDateTime &printedAt)
{
    const Minutes minutes(sheet);
    TableDocument document;
    document.title = u"庭审笔录"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = 1.2;
    document.facts = minutes.heading();
    document.sections = minutes.sections();
    document.signers = minutes.signers();
    document.runningFoot = u"%1　%2"_s.arg(sheet.file.number(), document.title);
    document.watermark = sheet.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = printedAt;
    return document;
}

} // namespace tiaocai::reports
