// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/hearings.h"
#include "widgets/page.h"

#include <QJsonObject>

class QLabel;
class QListWidget;

namespace tiaocai::ui {

class FormArea;
class RecordEditor;
class Segment;

/// 名录: tribunals, rooms, arbitrators, clerks and places for a day. What is typed is checked as a file of registers is, and what it would
/// do to published hearings is shown before anything is written.
class RegistersPage : public Page {
    Q_OBJECT

public:
    explicit RegistersPage(const Workplace &place);

    void refresh() override;
    bool hasUnsavedWork() const override;
    void save();
    RecordEditor *form() const { return m_form; }

private:
    void take(const office::Registers &registers);
    QString section() const;
    QJsonArray entries() const;
    QJsonObject typed() const;
    void keepForm();
    void showEntries(int row);
    void showForm();
    QString wordsOf(const QJsonObject &entry) const;
    void add();
    void remove();
    void askAffected(const office::Registers &after, const QList<hearings::DocketSession> &lost);
    void write(const office::Registers &after, desk::Affected affected);
    void refused(const Refusal &refusal);
    void showState();

    office::Registers m_standing;
    QJsonObject m_typed; ///< as an act would keep them
    bool m_isRead = false;
    bool m_isSaving = false;
    int m_row = -1; ///< whose form is shown
    Segment *m_section;
    QListWidget *m_list;
    FormArea *m_area;
    RecordEditor *m_form = nullptr;
    QLabel *m_state;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace tiaocai::ui
