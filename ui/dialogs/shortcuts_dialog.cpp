// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcuts_dialog.h"

#include "tables/row_model.h"
#include "tables/table_view.h"
#include "widgets/layout.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    QString keys, what;
};

QList<Key> keys()
{
    return {
        {u"Ctrl+1 … Ctrl+7"_s, ShortcutsDialog::tr("The sections at the left, from top to bottom")},
        {u"Ctrl+N"_s, ShortcutsDialog::tr("Register a case")},
        {u"Ctrl+K"_s,
         ShortcutsDialog::tr(
             "Find a case: number, name or a part of it, pinyin, ID number, phone, words of the facts")},
        {u"/"_s, ShortcutsDialog::tr("Filter the list of cases")},
        {u"Ctrl+E"_s, ShortcutsDialog::tr("Export the list as it is shown")},
        {u"Ctrl+↓  Ctrl+↑"_s,
         ShortcutsDialog::tr("The next case, the one before; from another page back to the case")},
        {u"Enter"_s,
         ShortcutsDialog::tr("Open the line; on a case: the page that records; in a form: the next field")},
        {u"1 … 9"_s,
         ShortcutsDialog::tr(
             "On Today, in the list of cases, on a case and in the list of acts: the page that records it")},
        {u"Ctrl+R"_s, ShortcutsDialog::tr("Record in the chosen case; hearings: set it on its chosen day")},
        {u"Ctrl+I"_s, ShortcutsDialog::tr("In a list of a form (items, claims, people): add a line")},
        {u"Ctrl+Enter"_s,
         ShortcutsDialog::tr("Save the form, wherever the cursor stands; nothing else saves")},
        {u"Ctrl+Z"_s, ShortcutsDialog::tr("Take back the act that was recorded last, for ten minutes")},
        {u"M"_s, ShortcutsDialog::tr("Hearings: pick one up, and set it down elsewhere")},
        {u"Delete"_s, ShortcutsDialog::tr("Hearings: cancel the one where the cursor stands")},
        {u"Ctrl+L"_s, ShortcutsDialog::tr("Intake: the list of many who apply together")},
        {u"Ctrl+M"_s, ShortcutsDialog::tr("Intake: more or fewer fields")},
        {u"F2"_s, ShortcutsDialog::tr("Intake: the employer as the files have it")},
        {u"Alt+1 … Alt+9"_s, ShortcutsDialog::tr("Intake: tick that likely claim")},
        {u"F1"_s, ShortcutsDialog::tr("Why this date?")},
        {u"F3"_s, ShortcutsDialog::tr("Today: the pane of the line; on a case: its next paper")},
        {u"Ctrl+P"_s, ShortcutsDialog::tr("On a case: its papers; where a date is explained: print it")},
        {u"+  -  0  ←  →"_s,
         ShortcutsDialog::tr("On the timeline: nearer, further, all of it, earlier, later")},
        {u"Alt+←"_s, ShortcutsDialog::tr("Back to the list")},
        {u"Esc"_s, ShortcutsDialog::tr("Back, keeping the draft; in a dialog: close it")},
        {u"F5"_s, ShortcutsDialog::tr("Read again")},
        {u"Ctrl+Shift+L"_s,
         ShortcutsDialog::tr("Another person acts; where there are passwords: lock the window")},
        {u"Ctrl+Q"_s, ShortcutsDialog::tr("Close the window")},
        {u"Shift+F1"_s, ShortcutsDialog::tr("The guide")},
        {u"F12  ?"_s, ShortcutsDialog::tr("This sheet")},
        {u"0703  +15  -5  今  明"_s, ShortcutsDialog::tr("Days as they may be typed")},
        {u"1.2万"_s, ShortcutsDialog::tr("Amounts as they may be typed")},
    };
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("All keys"));
    auto *model = new RowModel<Key>({{tr("Keys"), [](const Key &key) { return key.keys; }},
                                     {tr("What they do"), [](const Key &key) { return key.what; }}},
                                    this);
    auto *table = new TableView(model, u"shortcutsTable"_s, tr("All keys"));
    model->setRows(keys());
    table->setStretched(1);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(button(tr("Close"), u"window-close"_s, u"shortcutsClose"_s),
                       QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resizeOnScreen(this, {85 * spacing, 65 * spacing});
}

} // namespace tiaocai::ui
