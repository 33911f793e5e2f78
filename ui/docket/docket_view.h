// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docket/docket_model.h"

#include <QTableView>

namespace tiaocai::ui {

/// How a ready case travels under the pointer: its id as text.
inline constexpr auto draggedCase = "application/x-tiaocai-case";

/// The docket to look at and to work in, by keys as by the pointer: nothing is set here, what a person wants is told.
class DocketView : public QTableView {
    Q_OBJECT

public:
    explicit DocketView(DocketModel *model);

    /// After the model was given another sheet.
    void fit();
    const hearings::DocketSession *current() const;
    std::optional<DocketPlace> currentPlace() const;
    void select(const QUuid &session);
    /// Picked up by a key, and not set down yet.
    const std::optional<hearings::DocketSession> &carried() const { return m_carried; }

signals:
    void opened(const hearings::DocketSession &session);
    /// A free place, or a day of a month.
    void placeOpened(const DocketPlace &place);
    void moveAsked(const hearings::DocketSession &session, const DocketPlace &to);
    void setAsked(const CaseId &id, const DocketPlace &at);
    void cancelAsked(const hearings::DocketSession &session);
    void turnAsked(int step); ///< to the days after, or before
    void chosen();
    void carriedChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();
    void carry();
    void setCarried(const std::optional<hearings::DocketSession> &session);

    DocketModel *m_model;
    std::optional<hearings::DocketSession> m_carried; ///< picked up by a key, to be set down by another
};

} // namespace tiaocai::ui
