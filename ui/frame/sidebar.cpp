// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/sidebar.h"

#include "look/draw.h"
#include "look/icons.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/marks.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarBarWidth = 3, iconLeft = 14, sidebarIconSide = 22, wordLeft = 46, right = 13,
              sidebarMarkSide = 9;

int badgeHeight()
{
    return QFontMetrics(font(Type::KeyCap)).height();
}

} // namespace

SectionButton::SectionButton(const QString &icon, const QString &word, const QString &objectName)
    : m_icon(icon)
{
    setObjectName(objectName);
    setText(word);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    say();
}

void SectionButton::setCounters(int late, int open)
{
    m_late = late;
    m_open = open;
    say();
    update();
}

void SectionButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

void SectionButton::say()
{
    QStringList words{text()};
    if (m_late > 0) words << tr("%n late", nullptr, m_late);
    if (m_open > 0) words << tr("%n open", nullptr, m_open);
    setAccessibleName(words.join(u", "_s));
}

QSize SectionButton::sizeHint() const
{
    return {Sidebar::narrow, measures().navigation};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const auto ink = isChecked() ? tokens().accent : tokens().text2;
    const int left = m_isNarrow ? (width() - sidebarIconSide) / 2 : iconLeft;
    painter.drawPixmap(left, (height() - sidebarIconSide) / 2,
                       iconPixmap(m_icon, sidebarIconSide, devicePixelRatioF(), ink));
    m_isNarrow ? paintBadge(painter) : paintWide(painter);
}

void SectionButton::paintGround(QPainter &painter) const
{
    if (isChecked())
        painter.fillRect(rect(), tokens().surface);
    else if (underMouse())
        painter.fillRect(rect(), tokens().hover);
    if (isChecked()) painter.fillRect(QRect(0, 0, sidebarBarWidth, height()), tokens().accent);
    if (hasFocus()) drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), fieldRadius);
}

void SectionButton::paintWide(QPainter &painter) const
{
    painter.setFont(isChecked() ? boldFont(Type::Field) : ui::font(Type::Field));
    painter.setPen(isChecked() ? tokens().text : tokens().text2);
    painter.drawText(rect().adjusted(wordLeft, 0, 0, 0), Qt::AlignVCenter, text());
    int end = width() - right;
    painter.setFont(ui::font(Type::Small));
    if (m_open > 0) {
        const auto figure = QString::number(m_open);
        painter.drawText(QRect(0, 0, end, height()), Qt::AlignVCenter | Qt::AlignRight, figure);
        end -= std::max(2 * right - 4, painter.fontMetrics().horizontalAdvance(figure) + right);
    }
    if (m_late == 0) return;
    const auto figure = QString::number(m_late);
    painter.setFont(boldFont(Type::Small));
    painter.setPen(tokens().danger);
    painter.drawText(QRect(0, 0, end, height()), Qt::AlignVCenter | Qt::AlignRight, figure);
    const int x = end - painter.fontMetrics().horizontalAdvance(figure) - sidebarMarkSide - 3;
    ui::paint(painter, QRectF(x, (height() - sidebarMarkSide) / 2.0, sidebarMarkSide, sidebarMarkSide),
              Mark::Late);
}

/// As a small number at the icon's corner.
void SectionButton::paintBadge(QPainter &painter) const
{
    const int count = m_late > 0 ? m_late : m_open;
    if (count == 0) return;
    const auto figure = QString::number(count);
    painter.setFont(m_late > 0 ? boldFont(Type::KeyCap) : ui::font(Type::KeyCap));
    const int width = painter.fontMetrics().horizontalAdvance(figure) + 6;
    const QRect box(this->width() / 2 + 6, 2, width, badgeHeight() - 2);
    if (m_late > 0) drawBox(painter, box, chipRadius, tokens().danger, Qt::transparent);
    painter.setPen(m_late > 0 ? tokens().surface : tokens().text);
    painter.drawText(box, Qt::AlignCenter, figure);
}

Sidebar::Sidebar()
    : m_group(new QButtonGroup(this))
    , m_sections(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_about(new QWidget)
    , m_office(new ElidedLabel(Type::KeyCap, u"officeLabel"_s))
    , m_backup(new ElidedLabel(Type::KeyCap, u"backupLabel"_s))
{
    setObjectName(u"sections"_s);
    setAccessibleName(tr("Sections"));
    auto *about = new QVBoxLayout(m_about);
    about->setContentsMargins(iconLeft, spacing, spacing, spacing);
    about->setSpacing(1);
    auto *version = new ElidedLabel(Type::KeyCap, u"versionLabel"_s);
    version->setText(tr("Tiaocai %1").arg(QCoreApplication::applicationVersion()));
    for (auto *label : {m_backup, m_office, version}) {
        label->setQuiet(true);
        about->addWidget(label);
    }
    for (auto *part : {m_sections, m_bottom}) {
        space(part);
        part->setSpacing(0);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing, 1, 0);
    column->setSpacing(0);
    column->addLayout(m_sections);
    column->addStretch(1);
    column->addLayout(m_bottom);
    column->addSpacing(spacing / 2);
    column->addWidget(hairline());
    column->addWidget(m_about);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::sectionChosen);
}

SectionButton *Sidebar::make(int section, const QString &icon, const QString &word, const QString &objectName)
{
    auto *made = new SectionButton(icon, word, objectName);
    m_group->addButton(made, section);
    return made;
}

SectionButton *Sidebar::addSection(int section, const QString &icon, const QString &word,
                                   const QString &objectName)
{
    auto *made = make(section, icon, word, objectName);
    m_sections->addWidget(made);
    return made;
}

SectionButton *Sidebar::addSettings(int section, const QString &icon, const QString &word,
                                    const QString &objectName)
{
    auto *made = make(section, icon, word, objectName);
    m_bottom->addWidget(made);
    return made;
}

void Sidebar::setCurrent(int section)
{
    if (auto *made = m_group->button(section)) made->setChecked(true);
}

void Sidebar::setCounters(int section, int late, int open)
{
    if (auto *made = static_cast<SectionButton *>(m_group->button(section))) made->setCounters(late, open);
}

void Sidebar::setBackup(const QString &words, bool isGood)
{
    m_backup->setInk(isGood ? &Tokens::ok : &Tokens::danger);
    m_backup->setText(words);
    m_backup->setToolTip(words.toHtmlEscaped());
}

void Sidebar::setOffice(const QString &name)
{
    m_office->setText(name);
    m_office->setToolTip(name.toHtmlEscaped());
}

void Sidebar::setNarrow(bool isNarrow)
{
    for (auto *made : m_group->buttons())
        static_cast<SectionButton *>(made)->setNarrow(isNarrow);
    m_about->setVisible(!isNarrow);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().line);
}

} // namespace tiaocai::ui
