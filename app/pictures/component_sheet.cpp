// SPDX-License-Identifier: GPL-3.0-or-later
#include "component_sheet.h"

#include "ui/look.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/key_cap.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/segment.h"
#include "widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>

namespace tiaocai::ui::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sheetSize(683, 700);

/// A button that keeps a state in which only a pointer would hold it.
class Posed : public QPushButton {
public:
    Posed(const QString &text, Rank rank, QStyle::State state)
        : QPushButton(text)
        , m_state(state)
    {
        setRank(this, rank);
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

QHBoxLayout *row(QVBoxLayout *column)
{
    auto *made = new QHBoxLayout;
    space(made);
    column->addLayout(made);
    return made;
}

void addButtons(QVBoxLayout *column, const QString &name, Rank rank)
{
    auto *line = row(column);
    auto *label = plainLabel(name);
    label->setFixedWidth(52);
    line->addWidget(label);
    line->addWidget(new Posed(u"登记"_s, rank, QStyle::State_None));
    line->addWidget(new Posed(u"悬停"_s, rank, QStyle::State_MouseOver));
    line->addWidget(new Posed(u"按下"_s, rank, QStyle::State_Sunken));
    auto *off = new Posed(u"停用"_s, rank, QStyle::State_None);
    off->setEnabled(false);
    line->addWidget(off);
    line->addStretch(1);
}

void addChoices(QVBoxLayout *column)
{
    auto *line = row(column);
    auto *segment = new Segment({u"口头"_s, u"书面"_s, u"网上"_s}, {}, u"形式"_s);
    segment->setCurrent(0);
    line->addWidget(segment);
    for (const bool isOn : {true, false}) {
        auto *box = new QCheckBox(isOn ? u"已选"_s : u"未选"_s);
        box->setChecked(isOn);
        line->addWidget(box);
    }
    for (const bool isOn : {true, false}) {
        auto *choice = new QRadioButton(isOn ? u"尚未签"_s : u"已签"_s);
        choice->setAutoExclusive(false);
        choice->setChecked(isOn);
        line->addWidget(choice);
    }
    for (const auto &key : {u"F1"_s, u"Ctrl K"_s, u"1"_s})
        line->addWidget(new KeyCap(key));
    line->addStretch(1);
}

Field *field(const QString &label, const QString &text, int width, Field::Need need = Field::Need::Optional)
{
    auto *edit = new QLineEdit(text);
    edit->setFixedWidth(width);
    return new Field(label, edit, need);
}

void addFields(QVBoxLayout *column)
{
    auto *line = row(column);
    auto *date = field(u"收件日"_s, u"2026-11-23"_s, 118, Field::Need::Required);
    date->setHint(u"周一"_s);
    auto *wage = field(u"月工资（元）"_s, u"4,200.00"_s, fieldWidth::amount);
    qobject_cast<QLineEdit *>(wage->editor())->setAlignment(Qt::AlignRight);
    wage->setHint(u"肆仟贰佰元整"_s);
    auto *phone = field(u"联系电话"_s, {}, fieldWidth::phone);
    qobject_cast<QLineEdit *>(phone->editor())->setPlaceholderText(u"例 13800000000"_s);
    auto *id = field(u"身份证件号码"_s, u"4113021"_s, 110);
    id->setError(u"应为 18 位"_s);
    auto *cause = new QComboBox;
    cause->addItem(u"请选择"_s);
    for (auto *one : {date, wage, phone, id, new Field(u"案由"_s, cause)})
        line->addWidget(one, 0, Qt::AlignTop);
    line->addStretch(1);
}

void addChips(QVBoxLayout *column)
{
    using Kind = ChipWords::Kind;
    const QList<ChipWords> all{
        {Kind::Late, u"逾期 3 日"_s},   {Kind::Today, u"今日到期"_s},   {Kind::Soon, u"剩 1 日"_s},
        {Kind::Running, u"调解中"_s},   {Kind::Met, u"按期完成"_s},     {Kind::Suspended, u"中止"_s},
        {Kind::Signature, u"待签章"_s}, {Kind::Service, u"已收件"_s},   {Kind::Missing, u"缺第 45 号"_s},
        {Kind::Void, u"不再适用"_s},    {Kind::Meeting, u"今日庭审"_s}, {Kind::Attention, u"未达 99 %"_s},
        {Kind::Fact, u"农民工 27"_s},
    };
    QHBoxLayout *line = nullptr;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i % 7 == 0) line = row(column);
        line->addWidget(new Chip(all[i]));
        if (i % 7 == 6 || i + 1 == all.size()) line->addStretch(1);
    }
}

void addNotices(QVBoxLayout *column)
{
    using Kind = NoticeBar::Kind;
    const QList<QPair<Kind, QString>> all{{Kind::Info, u"上次没有登记完的申请还在。"_s},
                                          {Kind::Success, u"已核对备份：2026-11-23 08:02。"_s},
                                          {Kind::Warning, u"第 9 行须改正，第 14 行请确认。"_s},
                                          {Kind::Error, u"今天的备份没有成功：U 盘已满。"_s}};
    for (const auto &[kind, text] : all) {
        auto *bar = new NoticeBar;
        column->addWidget(bar);
        bar->tell(kind, text);
        bar->offer(u"处理…"_s, {}, [] {});
    }
}

QWidget *makeSheet()
{
    auto *sheet = new QWidget;
    sheet->resize(sheetSize);
    auto *column = new QVBoxLayout(sheet);
    space(column, 18);
    column->addWidget(heading(wornLook() == Look::Light ? u"浅色"_s : u"深色"_s, Type::CardTitle));
    column->addWidget(hairline());
    addButtons(column, u"主要"_s, Rank::Primary);
    addButtons(column, u"次要"_s, Rank::Secondary);
    addButtons(column, u"平面"_s, Rank::Ghost);
    addButtons(column, u"危险"_s, Rank::Danger);
    column->addWidget(hairline());
    addChoices(column);
    column->addWidget(hairline());
    addFields(column);
    column->addWidget(hairline());
    addChips(column);
    column->addWidget(hairline());
    addNotices(column);
    column->addStretch(1);
    auto *toast = new Toast(sheet);
    toast->tell(u"已记录：联系、催办（198号）"_s, u"撤销  Ctrl+Z"_s, [] {});
    return sheet;
}

} // namespace

QImage componentSheet()
{
    const auto before = wornLook();
    QImage both(sheetSize.width() * 2, sheetSize.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    for (const auto look : {Look::Light, Look::Dark}) {
        wear(look);
        const std::unique_ptr<QWidget> sheet(makeSheet());
        sheet->ensurePolished();
        painter.drawPixmap(look == Look::Light ? 0 : sheetSize.width(), 0, sheet->grab());
    }
    painter.end();
    wear(before);
    return both;
}

} // namespace tiaocai::ui::pictures
