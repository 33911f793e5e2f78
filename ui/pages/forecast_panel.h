// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/forecast.h"
#include "workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace tiaocai::ui {

/// What it still takes to reach a target by the period's end, and what ticking cases would make of it.
class ForecastPanel : public QWidget {
    Q_OBJECT

public:
    explicit ForecastPanel(const Workplace &place);

    /// `indicators`: ids with the names to choose from.
    void setPeriod(QDate from, QDate to, const QList<QPair<QString, QString>> &indicators);

signals:
    void casesAsked(const QString &title, const QList<CaseId> &cases);

private:
    void ask();
    struct Answer;
    void show(const Result<Answer> &answer);
    void showOpen(const QList<statistics::OpenCase> &open);
    QSet<CaseId> ticked() const;

    const Workplace &m_place;
    QDate m_from, m_to;
    QList<statistics::OpenCase> m_listed;
    QHash<CaseId, QString> m_names;
    QComboBox *m_indicator;
    QLabel *m_words;
    QLabel *m_whatIf;
    QTreeWidget *m_open;
};

} // namespace tiaocai::ui
