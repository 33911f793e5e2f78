// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace tiaocai::ui {

class NoticeBar;
class Segment;

/// Who may see a single case, and why not everybody.
class RestrictDialog : public QDialog {
    Q_OBJECT

public:
    RestrictDialog(const Workplace &place, const desk::CaseView &view, QWidget *parent);

signals:
    /// It is restricted otherwise now, or no more: what to tell.
    void restricted(const QString &words);

private:
    void build();
    void show(const office::Restriction &restriction);
    QList<PersonId> ticked() const;
    void restrictNow();
    void lift();
    void setAsking(bool isAsking);
    void take(const Result<void> &answer, const QString &words);

    const Workplace &m_place;
    CaseId m_id;
    QString m_number;
    bool m_isRestricted;
    NoticeBar *m_notices;
    Segment *m_how;
    QLineEdit *m_reason;
    QPushButton *m_act, *m_lift;
    QList<QPair<PersonId, QCheckBox *>> m_people;
};

} // namespace tiaocai::ui
