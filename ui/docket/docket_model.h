// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docket/docket_sheet.h"

#include <QAbstractTableModel>

namespace tiaocai::ui {

/// Where in the docket something could be set.
struct DocketPlace {
    QDate day;
    DocketOwner owner;
    bool isAfternoon = false;
};

/// The sheet of the docket: column 0 names whose lines they are, then a column a day.
class DocketModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using NameOf = std::function<QString(const PersonId &)>;
    DocketModel(NameOf nameOf, QObject *parent);

    void show(DocketSheet sheet, QDate today);
    const DocketSheet &sheet() const { return m_sheet; }
    bool isToday(int column) const;
    /// The one that stands there; nullptr where the place is free.
    const hearings::DocketSession *session(const QModelIndex &index) const;
    QList<const hearings::DocketSession *> sessions(const QModelIndex &index) const;
    /// nullopt of the names.
    std::optional<DocketPlace> place(const QModelIndex &index) const;
    QModelIndex indexOf(const QUuid &session) const;
    /// "王芳 ⇢ 宏达机械"
    static QString partiesOf(const hearings::DocketSession &session);
    /// "赵明 首席、许静"
    QString sitting(const hearings::DocketSession &session) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString words(const hearings::DocketSession &session) const;

    NameOf m_nameOf;
    DocketSheet m_sheet;
    QDate m_today;
};

/// "院内", "自审", "巡回"; empty where it is not told.
QString howWord(const hearings::DocketSession &session);
/// What a person should look at: without hour, without room, kept against the registers; empty where nothing is.
QString concern(const hearings::DocketSession &session);

} // namespace tiaocai::ui
