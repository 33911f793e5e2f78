// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/icons.h"

#include "look/tokens.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int large = 22, small = 16; ///< the sizes that breeze draws

/// Closing is a plain ×: breeze's is a disc, which reads as an error.
void drawCross(QPainter &painter, const QRectF &box)
{
    constexpr double inset = 3.5, width = 1.3;
    const auto cross = box.adjusted(inset, inset, -inset, -inset);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, width));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

/// Drawn at its own size in the middle of `side`: never scaled from one of breeze's sizes to another.
QPixmap drawn(const QString &name, int side, qreal ratio, const QColor &ink)
{
    const int own = side >= large ? large : small;
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const int off = (side - own) / 2;
    const QRectF box(off, off, own, own);
    if (name == u"window-close"_s)
        drawCross(painter, box);
    else
        QSvgRenderer(u":/icons/breeze/%1/%2.svg"_s.arg(own).arg(name)).render(&painter, box);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, side, side), ink);
    return picture;
}

class MonochromeIcon : public QIconEngine {
public:
    explicit MonochromeIcon(QString name)
        : m_name(std::move(name))
    {
    }

    QIconEngine *clone() const override { return new MonochromeIcon(m_name); }
    QString iconName() override { return m_name; }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const auto &worn = tokens();
        return iconPixmap(m_name, qRound(size.height() / ratio), ratio,
                          mode == QIcon::Disabled ? worn.text3 : worn.text2);
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new MonochromeIcon(name));
}

QPixmap iconPixmap(const QString &name, int side, qreal ratio, const QColor &ink)
{
    const auto key = u"icon-%1-%2-%3-%4"_s.arg(name).arg(side).arg(ratio).arg(ink.name());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;
    picture = drawn(name, side, ratio, ink);
    QPixmapCache::insert(key, picture);
    return picture;
}

QIcon programIcon()
{
    return QIcon(u":/icons/tiaocai.svg"_s);
}

} // namespace tiaocai::ui
