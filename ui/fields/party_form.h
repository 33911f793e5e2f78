// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_editor.h"

#include <QHash>

class QToolButton;

namespace tiaocai::ui {

class FieldCell;
class FlowLayout;

/// One party of an application, dense: what is asked follows from what kind of party it is. A valid ID number
/// fills sex and birth date; a wrong one is told beside it and refused by nobody.
class PartyForm : public FieldEditor {
    Q_OBJECT

public:
    PartyForm(casework::PartyRole role, const QList<casework::FieldDescription> &members,
              const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    Result<void> check() const override;
    /// A field that is folded away is shown.
    void goTo(const QString &member) override;
    QList<QWidget *> stops() const override;
    bool isBlank() const;
    /// All fields, or the few that the story begins with and those that are filled already.
    void setDense(bool dense);
    /// The only one of its side is not removed.
    void setRemovable(bool removable);
    /// What is told of a mistyped number; empty where none is.
    QString wrongNumber() const;
    FieldEditor *editor(const QString &key) const { return m_editors.value(key); }

signals:
    void removeAsked();
    /// A list was pasted where one name belongs; it was not taken.
    void listPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(const QList<casework::FieldDescription> &members, const FieldContext &context,
               FlowLayout *flow);
    void readNumber();
    QHash<QString, QJsonValue> toldByNumber() const;
    void fill(const QString &key, const QJsonValue &told);
    void compareWithNumber();
    void showKind();

    bool isPerson() const;
    bool isAsked(const QString &key) const;
    bool isShown(const QString &key) const;

    casework::PartyRole m_role;
    bool m_isDense = true;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, FieldCell *> m_cells;
    QHash<QString, QJsonValue> m_filled; ///< from the number, and not stated
    QToolButton *m_less;
};

} // namespace tiaocai::ui
