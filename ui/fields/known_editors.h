// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_editor.h"

class QComboBox;
class QCompleter;
class QLineEdit;
class QStringListModel;

namespace tiaocai::ui {

class LinesEditor;
class Preferences;

/// A room, a tribunal, a place, a body: chosen from the registers where the office has them, and elsewhere typed, or chosen from
/// those of this case and those recorded before at this computer.
class KnownWordsEditor : public FieldEditor {
    Q_OBJECT

public:
    KnownWordsEditor(const QString &key, const FieldContext &context, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QComboBox *m_box;
};
bool isKnownWord(const QString &key);
/// The words of an act that was recorded are known from here on.
void keepKnownWords(Preferences &preferences, const casework::Act &act);

/// The number of another case: found as it is found everywhere (name, number, telephone), and its number taken. A list of them
/// stands below, one a line.
class CaseEditor : public FieldEditor {
    Q_OBJECT

public:
    CaseEditor(const casework::FieldDescription &field, const Workplace &place, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QList<QWidget *> stops() const override;

private:
    void find();
    void show(const QStringList &found);
    void take(const QString &found);

    const Workplace &m_place;
    QLineEdit *m_line;
    LinesEditor *m_list = nullptr; ///< of several
    QStringListModel *m_found;
    QCompleter *m_offer;
};
bool isCaseNumber(const casework::FieldDescription &field);

} // namespace tiaocai::ui
