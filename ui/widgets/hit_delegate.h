// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "tables/row_model.h"

#include <QStyledItemDelegate>

namespace tiaocai::ui {

/// A hit in two lines: the case; what was found in it, with the part that answers marked.
class HitDelegate : public QStyledItemDelegate {
public:
    HitDelegate(const RowModel<desk::Hit> &hits, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RowModel<desk::Hit> &m_hits;
};

/// "石劳调字〔2026〕198号  李强 ⇢ 鑫源服装厂".
QString caseText(const desk::CaseRow &row);

} // namespace tiaocai::ui
