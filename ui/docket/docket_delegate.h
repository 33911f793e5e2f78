// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docket/docket_model.h"

#include <QStyledItemDelegate>

namespace tiaocai::ui {

/// Paints the docket: names at the left, a card for each hearing, bars where a whole month is seen.
class DocketDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    DocketDelegate(const DocketModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintOwner(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintCard(QPainter &painter, const QRect &box, const hearings::DocketSession &session,
                   bool isCurrent) const;
    void paintBars(QPainter &painter, const QRect &box,
                   const QList<const hearings::DocketSession *> &sessions) const;

    const DocketModel *m_model;
};

/// One line of words, cut at the right where there is no room.
void paintWords(QPainter &painter, const QRect &box, const QString &words, const QFont &face,
                const QColor &ink, Qt::Alignment align = Qt::AlignLeft);
/// The edge by which a hearing tells where it is: at the court, by the branch, on circuit; by shape as by colour.
void paintHowEdge(QPainter &painter, const QRect &box, const hearings::DocketSession &session);

} // namespace tiaocai::ui
