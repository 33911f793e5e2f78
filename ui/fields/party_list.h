// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/party_form.h"

class QVBoxLayout;

namespace tiaocai::ui {

/// The parties of one role, at least one form; a form that nobody filled in is no party.
class PartyList : public FieldEditor {
    Q_OBJECT

public:
    PartyList(casework::PartyRole role, const QList<casework::FieldDescription> &members,
              const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    Result<void> check() const override;
    using FieldEditor::goTo;
    QList<QWidget *> stops() const override;

    /// How many parties are filled in.
    qsizetype count() const { return told().size(); }
    PartyForm *first() const { return m_forms.first(); }
    /// Puts the cursor on a member of the n-th of them.
    void goTo(qsizetype n, const QString &member);
    PartyForm *add();
    /// All fields, or the few that the story begins with.
    void setDense(bool dense);

signals:
    /// See PartyForm.
    void listPasted(const QString &text);

private:
    QList<PartyForm *> told() const;
    void showRemovable();

    casework::PartyRole m_role;
    QList<casework::FieldDescription> m_members;
    FieldContext m_context;
    bool m_isDense = false;
    QVBoxLayout *m_column;
    QList<PartyForm *> m_forms;
};

} // namespace tiaocai::ui
