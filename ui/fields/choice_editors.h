// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_editor.h"

class QCheckBox;
class QComboBox;

namespace tiaocai::ui {

class YesNoEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit YesNoEditor(const QString &label, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
};

/// One of several: a word of an enum, a party, a claim, a person.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const QList<QPair<QString, QString>> &options, bool required, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QComboBox *m_box;
};

/// Any of several, as boxes to tick.
class ManyChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ManyChoiceEditor(const QList<QPair<QString, QString>> &options, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QList<QPair<QString, QCheckBox *>> m_boxes;
};

} // namespace tiaocai::ui
