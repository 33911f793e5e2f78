// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/papers.h"

#include <QAbstractTableModel>

namespace tiaocai::ui {

/// Which paper has reached whom: papers down, those whom they are for across; where these are many, the other way round. Its first
/// column names the row.
class ServiceMatrix : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const desk::CaseView &view, const QList<desk::PaperService> &lines, QDate today);
    /// nullptr where the paper is not for him.
    const desk::PaperService *line(const QModelIndex &cell) const;
    /// Of the first that has not arrived, of all else the first; invalid where there is none.
    QModelIndex firstOpen() const;
    QModelIndex cellOf(const desk::PaperService &line) const;
    const QList<desk::PaperService> &lines() const { return m_lines; }
    qsizetype open() const; ///< how many have not arrived

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// A paper as it went out on a day.
    struct Paper {
        QString key, title;
        QDate issuedOn;
        QList<qsizetype> lines; ///< by recipient; -1: not for him
    };
    void place(qsizetype line);
    qsizetype lineAt(int row, int column) const;
    QString paperTitle(qsizetype paper) const;
    QString rowTitle(int row) const;
    QVariant cell(const desk::PaperService &line, int role) const;

    casework::CaseFile m_file;
    QList<law::Deadline> m_deadlines;
    QDate m_today;
    QList<desk::PaperService> m_lines;
    QList<Paper> m_papers;
    QList<PartyId> m_recipients;
    QStringList m_names; ///< of the recipients
    bool m_recipientsDown = false;
};

} // namespace tiaocai::ui
