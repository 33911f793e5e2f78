// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_codec.h"
#include "casework/case_file.h"
#include "office/office.h"

#include <QJsonValue>
#include <QWidget>

namespace tiaocai::ui {

/// What editors offer to choose from: the parties, claims, items ... of a case, the staff, today.
struct FieldContext {
    const casework::CaseFile *file = nullptr; ///< nullptr: a case that is only being registered
    QList<office::Person> people = {};
    QDate today = {};
};

/// One member of a payload on screen. It speaks the codec's JSON, so that a form and a file cannot differ.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Undefined where nothing was entered.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// What was typed is no date, amount, ...: where it stands. Empty: all is well.
    virtual QString trouble() const { return {}; }

    /// Where the cursor stops in here, in the order of the form.
    virtual QList<QWidget *> stops() const { return {focusProxy()}; }

signals:
    void edited();
};

/// The editor that a member's type asks for, named "field." and its key.
FieldEditor *makeEditor(const casework::FieldDescription &field, const FieldContext &context);

/// Ids and words of what a chooser of this type offers.
QList<QPair<QString, QString>> optionsFor(const casework::FieldDescription &field,
                                          const FieldContext &context);

} // namespace tiaocai::ui
