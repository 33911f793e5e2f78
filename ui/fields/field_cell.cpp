// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field_cell.h"

#include "fields/choice_editors.h"
#include "look/rank.h"

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

FieldCell::FieldCell(const QString &label, QWidget *editor, bool isRequired)
    : Field(label, editor, isRequired ? Need::Required : Need::Optional)
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    if (!field) return;
    connect(field, &FieldEditor::edited, this, [this] { setWrong({}); });
    connect(field, &FieldEditor::proposedChanged, this,
            [this, field] { setHint(field->isProposed() ? tr("proposed") : QString()); });
}

void FieldCell::setWrong(const QString &sentence)
{
    setError(sentence);
    if (auto *inner = editor()->focusProxy()) ui::setWrong(inner, hasError());
}

int widthOf(const casework::FieldDescription &field)
{
    if (field.type == "record"_L1 || field.many) return 0;
    static const QHash<QString, int> byType{{u"date"_s, 138},   {u"time"_s, 84},    {u"number"_s, 84},
                                            {u"money"_s, 130},  {u"yes-no"_s, 150}, {u"choice"_s, 170},
                                            {u"person"_s, 150}, {askedYesNo, 1}};
    static const QHash<QString, int> byWords{{u"evidenceNumber"_s, 138}, {u"evidenceName"_s, 366}};
    if (const auto width = byWords.constFind(field.words); width != byWords.constEnd()) return *width;
    static const QHash<QString, int> byKey{{u"name"_s, 150},
                                           {u"phone"_s, 138},
                                           {u"idNumber"_s, 206},
                                           {u"creditCode"_s, 190},
                                           {u"address"_s, 366},
                                           {u"alias"_s, 206},
                                           {u"facts"_s, 0},
                                           {u"record"_s, 0},
                                           {u"proposal"_s, 0},
                                           {u"terms"_s, 0},
                                           {u"text"_s, 0},
                                           {u"postalAddress"_s, 366},
                                           {u"legalRepresentative"_s, 138},
                                           {u"occupation"_s, 138},
                                           {u"sex"_s, 84},
                                           {u"persons"_s, 84}};
    if (const auto width = byKey.constFind(field.key); width != byKey.constEnd()) return *width;
    return byType.value(field.type, 246);
}

} // namespace tiaocai::ui
