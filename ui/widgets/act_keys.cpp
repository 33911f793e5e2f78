// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/act_keys.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "widgets/layout.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostActs = 9, keyGap = 9;

class ActButton : public QAbstractButton {
public:
    ActButton(int number, const QString &words)
        : m_key(QString::number(number))
    {
        setText(words);
        setToolTip(words);
        setAccessibleName(u"%1 %2"_s.arg(m_key, words));
        setFocusPolicy(Qt::NoFocus); // the keys do the same from the list
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int words = QFontMetrics(ui::font(Type::Body)).horizontalAdvance(text());
        return {keyCapWidth(m_key) + keyGap + words + 2, std::max(24, measures().smallButton - 1)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse()) drawBox(painter, rect(), chipRadius, tokens().hover, Qt::transparent);
        const int width = keyCapWidth(m_key);
        drawKeyCap(painter, {0, (height() - keyCapHeight) / 2, width, keyCapHeight}, m_key);
        painter.setFont(ui::font(Type::Body));
        painter.setPen(tokens().text);
        const auto room = rect().adjusted(width + keyGap, 0, 0, 0);
        painter.drawText(room, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    QString m_key;
};

} // namespace

ActKeys::ActKeys(Qt::Orientation direction, const QString &objectName)
    : m_line(
          new QBoxLayout(direction == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this))
{
    setObjectName(objectName);
    setAccessibleName(tr("What can be recorded"));
    space(m_line);
    m_line->setSpacing(direction == Qt::Vertical ? 0 : 2 * spacing);
}

void ActKeys::setActs(const QList<casework::ActKind> &acts)
{
    while (auto *item = m_line->takeAt(0)) {
        if (auto *made = item->widget()) {
            made->hide(); // it may be the one that was clicked
            made->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < acts.size() && i < mostActs; ++i) {
        auto *made = new ActButton(i + 1, casework::label(acts[i]));
        m_line->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, [this, kind = acts[i]] { emit chosen(kind); });
    }
    if (m_line->direction() == QBoxLayout::LeftToRight) m_line->addStretch(1);
}

} // namespace tiaocai::ui
