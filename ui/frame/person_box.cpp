// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/person_box.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QPainter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int avatar = 24, personGap = 8, arrow = 18, personSide = 6, longestName = 160;
constexpr int roleRole = Qt::UserRole + 1;

QString rolesText(const office::Person &person)
{
    QStringList words;
    for (const auto role : person.roles)
        words << label(role);
    return words.join(u'、');
}

} // namespace

PersonBox::PersonBox()
{
    setObjectName(u"person"_s);
    setAccessibleName(tr("Who acts"));
    setPlaceholderText(tr("Choose who you are"));
    setFont(ui::font(Type::Field));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PersonBox::setPeople(const QList<office::Person> &people, const PersonId &acting)
{
    clear();
    for (const auto &person : people) {
        if (!person.isHere()) continue;
        addItem(person.name, person.id.uuid());
        setItemData(count() - 1, rolesText(person), roleRole);
    }
    setCurrentIndex(findData(acting.uuid()));
    setAccessibleDescription(role());
    setToolTip(u"%1　%2"_s.arg(name(), role()).toHtmlEscaped());
    updateGeometry();
}

void PersonBox::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    updateGeometry();
    update();
}

QString PersonBox::name() const
{
    return currentIndex() < 0 ? placeholderText() : currentText();
}

QString PersonBox::role() const
{
    return itemData(currentIndex(), roleRole).toString().section(u'、', 0, 0);
}

int PersonBox::neededWidth() const
{
    const int words = std::min(longestName, QFontMetrics(boldFont(Type::Field)).horizontalAdvance(name()));
    const auto shown = m_isNarrow ? QString() : role();
    const int roles =
        shown.isEmpty() ? 0 : QFontMetrics(ui::font(Type::Small)).horizontalAdvance(shown) + personGap;
    return personSide + avatar + personGap + words + roles + arrow + personSide;
}

QSize PersonBox::sizeHint() const
{
    return {neededWidth(), measures().field};
}

QSize PersonBox::minimumSizeHint() const
{
    return {std::min(neededWidth(), personSide + avatar + 2 * personGap + arrow + 40), measures().field};
}

void PersonBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &worn = tokens();
    if (underMouse()) drawBox(painter, rect(), fieldRadius, worn.hover, Qt::transparent);
    if (hasFocus()) drawFocusRing(painter, rect(), fieldRadius);
    const QRect circle(personSide, (height() - avatar) / 2, avatar, avatar);
    drawBox(painter, circle, avatar / 2.0, worn.infoGround, Qt::transparent);
    painter.setFont(boldFont(Type::Small));
    painter.setPen(worn.accent);
    if (currentIndex() >= 0) painter.drawText(circle, Qt::AlignCenter, name().left(1));
    QRect room = rect().adjusted(personSide + avatar + personGap, 0, -arrow - personSide, 0);
    const auto shown = m_isNarrow ? QString() : role();
    painter.setFont(ui::font(Type::Small));
    painter.setPen(worn.text2);
    if (!shown.isEmpty()) painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, shown);
    if (!shown.isEmpty())
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(shown) - personGap);
    painter.setFont(boldFont(Type::Field));
    painter.setPen(worn.text);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name(), Qt::ElideMiddle, room.width() + 1));
    drawChevron(painter, QRectF(width() - arrow - personSide, 0, arrow, height()), 0, worn.text2);
}

} // namespace tiaocai::ui
