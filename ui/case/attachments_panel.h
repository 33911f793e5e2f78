// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/scratch.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// The files of a case: dropped or chosen they are attached, opened they are a copy that nobody writes back.
class AttachmentsPanel : public QWidget {
    Q_OBJECT

public:
    AttachmentsPanel(const Workplace &place, NoticeBar *notices);

    void show(const desk::CaseView &view);
    /// One after the other, to the case or to one of its acts; what is refused is told.
    void attach(const QStringList &paths, const std::optional<ActId> &proves = {});
    /// Chosen in a dialog.
    void choose(const std::optional<ActId> &proves = {});
    /// A copy of the attachment's bytes in the program that the desktop has for it.
    void open(const ActId &attachment);

signals:
    void attached(const tiaocai::desk::Recorded &recorded);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const desk::AttachedFile *current() const;
    const desk::AttachedFile *attachment(const ActId &id) const;
    void fetch(const desk::AttachedFile &file, const std::function<Result<void>(const QByteArray &)> &use);
    Result<QString> copied(const desk::AttachedFile &file, const QByteArray &bytes);
    void saveCurrent();

    const Workplace &m_place;
    NoticeBar *m_notices;
    CaseId m_case;
    RowModel<desk::AttachedFile> *m_rows;
    QHash<ActId, QString> m_acts; ///< how each act of the case is called
    QHash<ActId, casework::Act> m_by;
    QHash<PersonId, QString> m_people;
    TableView *m_table;
    QPushButton *m_open;
    QPushButton *m_save;
    std::optional<files::Scratch> m_scratch; ///< of the copies that were opened
};

/// Local files that are dragged; empty where there are none.
QStringList draggedFiles(const QMimeData *data);

} // namespace tiaocai::ui
