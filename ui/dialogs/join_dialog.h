// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class DateEdit;
class Draft;
class LateReason;
class NoticeBar;
class PeopleModel;
class PeopleSheet;
struct PersonRow;
class Segment;
class Workplace;

/// Many people join a case at once: typed or pasted from a spreadsheet into the grid of the intake form, with its checks. Each
/// becomes a party by an act of his own; all are recorded together, or none.
class JoinDialog : public QDialog {
    Q_OBJECT

public:
    JoinDialog(const Workplace &place, const casework::CaseFile &file, QWidget *parent = nullptr);

    PeopleSheet *sheet() const { return m_sheet; }
    /// Nothing was recorded; the dialog stays, with what was typed.
    void tell(const Refusal &refusal);
    void accept() override; ///< recorded
    void reject() override; ///< what was typed waits

signals:
    void joined(QDate on, const QList<tiaocai::desk::Cases::Joining> &joining);

private:
    void build(const casework::CaseFile &file);
    QWidget *buildHead(bool mustConsent);
    QJsonObject content() const;
    void restore();
    void touched();
    void finish();
    bool isComplete();
    QList<desk::Cases::Joining> joining() const;
    QString noteOf(const PersonRow &row) const;

    const Workplace &m_place;
    PeopleModel *m_people;
    PeopleSheet *m_sheet;
    NoticeBar *m_notices;
    Segment *m_role;
    DateEdit *m_day;
    LateReason *m_late;
    QLineEdit *m_reason;
    QCheckBox *m_all;
    QPushButton *m_save;
    QTimer m_rest;
    Draft *m_draft;
    bool m_isSaving = false;
};

} // namespace tiaocai::ui
