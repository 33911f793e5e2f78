// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/record_editors.h"

#include "fields/field_cell.h"
#include "look/rank.h"
#include "widgets/flow_layout.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::FieldDescription;

namespace {

constexpr int mostInALine = 7, leastLetters = 3, lineGap = 6, leastColumn = 76;

bool isText(const FieldDescription &member)
{
    return member.type == "text"_L1;
}

/// The case has none of what could be named here.
bool isChoiceOfNothing(const FieldDescription &field, const FieldContext &context)
{
    static const QStringList chosen{u"claim"_s,    u"item"_s,           u"hearing"_s,
                                    u"document"_s, u"representative"_s, u"evidence"_s};
    const bool isChosen = chosen.contains(field.type) || field.key == "attachment"_L1;
    return context.file && !field.required && isChosen && optionsFor(field, context).isEmpty();
}

/// A record's own id is given by the program and never typed.
QList<FieldDescription> typed(QList<FieldDescription> members, const FieldContext &context)
{
    members.removeIf([&](const FieldDescription &member) {
        return member.key == "id"_L1 || isChoiceOfNothing(member, context);
    });
    return members;
}

QJsonObject gathered(QJsonObject record, const QHash<QString, FieldEditor *> &editors)
{
    for (auto it = editors.begin(); it != editors.end(); ++it) {
        const auto value = it.value()->value();
        if (value.isUndefined())
            record.remove(it.key());
        else
            record.insert(it.key(), value);
    }
    return record;
}

void spread(const QJsonObject &record, const QHash<QString, FieldEditor *> &editors)
{
    for (auto it = editors.begin(); it != editors.end(); ++it) {
        if (record.contains(it.key())) it.value()->setValue(record.value(it.key()));
    }
}

Result<void> checkAll(const QList<FieldDescription> &members, const QHash<QString, FieldEditor *> &editors)
{
    for (const auto &member : members) {
        const auto *editor = editors.value(member.key);
        if (const auto typed = editor->check(); !typed) return within(member.key, typed.error());
        if (const auto seen = checkLookedAt(member, *editor); !seen) return seen;
        if (member.required && editor->value().isUndefined())
            return refuse(u"missing-data"_s, RecordEditor::tr("%1 is still needed.").arg(member.label), {},
                          member.key);
    }
    return {};
}

QList<QWidget *> stopsOf(const QList<FieldDescription> &members, const QHash<QString, FieldEditor *> &editors)
{
    QList<QWidget *> places;
    for (const auto &member : members)
        places.append(editors.value(member.key)->stops());
    return places;
}

/// A tick that is not set says nothing.
bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || (value.isBool() && !value.toBool());
}

QString labelOf(const FieldDescription &field)
{
    return field.required ? field.label + u" *"_s : field.label;
}

/// A line has no place for a sentence: what is refused has a red border until it is changed.
void markWrong(FieldEditor *editor)
{
    auto *inner = editor->focusProxy();
    if (!inner) return;
    setWrong(inner, true);
    QObject::connect(
        editor, &FieldEditor::edited, inner, [inner] { setWrong(inner, false); }, Qt::SingleShotConnection);
}

} // namespace

RecordEditor::RecordEditor(const QList<FieldDescription> &members, const FieldContext &context,
                           QWidget *parent)
    : FieldEditor(parent)
    , m_members(typed(members, context))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &member : m_members)
        place(member, makeEditor(member, context), flow);
}

void RecordEditor::place(const FieldDescription &member, FieldEditor *editor, FlowLayout *flow)
{
    m_editors.insert(member.key, editor);
    connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
    const bool isTick = member.type == "yes-no"_L1 && !member.many;
    auto *cell = new FieldCell(isTick ? QString() : member.label, editor, member.required);
    m_cells.insert(member.key, cell);
    const int width = widthOf(member);
    if (width == 0) return flow->addWide(cell);
    editor->setUsualWidth(width);
    flow->addWidget(cell);
}

void RecordEditor::proposeMembers(const QJsonObject &known)
{
    for (auto it = known.begin(); it != known.end(); ++it) {
        auto *made = editor(it.key());
        if (auto *inner = qobject_cast<RecordEditor *>(made))
            inner->proposeMembers(it.value().toObject());
        else if (made)
            made->propose(it.value());
    }
}

void RecordEditor::setAsked(const QString &key, bool isAsked)
{
    for (auto &member : m_members) {
        if (member.key == key) member.required = isAsked;
    }
    if (isAsked)
        m_unasked.remove(key);
    else
        m_unasked.insert(key);
    if (auto *cell = m_cells.value(key)) cell->setVisible(isAsked);
}

void RecordEditor::mark(const QString &member, const QString &sentence)
{
    for (auto *cell : m_cells)
        cell->setWrong({});
    if (auto *cell = m_cells.value(firstKey(member).first)) cell->setWrong(sentence);
}

QStringList RecordEditor::missing() const
{
    QStringList labels;
    for (const auto &member : m_members) {
        const auto *editor = m_editors.value(member.key);
        if (member.required && editor->value().isUndefined()) labels.append(member.label);
    }
    return labels;
}

FieldEditor *RecordEditor::firstMissing() const
{
    const auto found = std::ranges::find_if(m_members, [this](const FieldDescription &member) {
        return member.required && m_editors.value(member.key)->value().isUndefined();
    });
    return found == m_members.end() ? nullptr : m_editors.value(found->key);
}

QJsonValue RecordEditor::value() const
{
    auto record = gathered(m_kept, m_editors);
    for (const auto &key : m_unasked)
        record.remove(key);
    return record;
}

void RecordEditor::setValue(const QJsonValue &value)
{
    m_kept = value.toObject();
    spread(m_kept, m_editors);
}

Result<void> RecordEditor::check() const
{
    return checkAll(m_members, m_editors);
}

void RecordEditor::goTo(const QString &member)
{
    const auto [key, rest] = firstKey(member);
    if (auto *editor = m_editors.value(key)) editor->goTo(rest);
}

QList<QWidget *> RecordEditor::stops() const
{
    return stopsOf(m_members, m_editors);
}

QStringList RecordEditor::onlyProposed() const
{
    return proposedIn(m_editors);
}

void RecordEditor::setOnlyProposed(const QStringList &ways)
{
    setProposedIn(m_editors, ways);
}

RecordListEditor::RecordListEditor(const FieldDescription &field, const FieldContext &context,
                                   QWidget *parent)
    : FieldEditor(parent)
    , m_members(typed(field.members, context))
    , m_context(context)
    , m_asTable(m_members.size() <= mostInALine)
    , m_isNeeded(field.required)
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    space(column);
    space(m_grid);
    m_grid->setHorizontalSpacing(lineGap);
    column->addLayout(m_grid);
    m_context.inRow = m_asTable;
    if (m_asTable) {
        for (int i = 0; i < m_members.size(); ++i) {
            m_grid->addWidget(quietLabel(labelOf(m_members[i])), 0, i);
            m_grid->setColumnStretch(i, isText(m_members[i]) ? 1 : 0);
            m_grid->setColumnMinimumWidth(
                i, leastColumn); // the heads stand over their columns before there is a line
        }
    }
    auto *more = button(tr("Add a line  Ctrl+I"), u"list-add"_s, u"add."_s + field.key);
    more->setAccessibleName(tr("Add a line: %1").arg(field.label));
    column->addWidget(more, 0, Qt::AlignLeft);
    setFocusProxy(more);
    askForALine();
    connect(more, &QPushButton::clicked, this, [this] {
        add();
        emit edited();
    });
    auto *key = new QShortcut(Qt::CTRL | Qt::Key_I, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    for (const auto pressed : {&QShortcut::activated, &QShortcut::activatedAmbiguously})
        connect(key, pressed, this, [this] { beginAtCursor(this); });
}

void RecordListEditor::beginAtCursor(const QWidget *otherwiseIn)
{
    auto *at = QApplication::focusWidget();
    while (at && !qobject_cast<RecordListEditor *>(at))
        at = at->parentWidget();
    auto *list = at ? static_cast<RecordListEditor *>(at) : otherwiseIn->findChild<RecordListEditor *>();
    if (list) list->begin();
}

void RecordListEditor::begin()
{
    add();
    emit edited();
    if (const auto places = stopsOf(m_members, m_lines.last().editors); !places.isEmpty())
        places.first()->setFocus(Qt::OtherFocusReason);
}

void RecordListEditor::add(const QJsonObject &record)
{
    Line line{record, {}, {}, m_nextRow};
    if (m_asTable)
        addAsTableLine(line);
    else
        addAsForm(line, record);
    spread(record, line.editors);
    for (auto *widget : line.widgets)
        widget->show(); // at once: the layout would wait, and the cursor is to go there
    for (auto it = m_proposals.begin(); it != m_proposals.end(); ++it) {
        if (auto *editor = line.editors.value(it.key())) editor->propose(it.value());
    }
    m_lines.append(line);
    m_nextRow += 2; // its texts may stand below
    askForALine();
}

/// Where a line is needed and there is none, Enter does not pass the button that adds it.
void RecordListEditor::askForALine()
{
    focusProxy()->setProperty(isOwnField, m_isNeeded && m_lines.isEmpty());
}

QList<RecordListEditor::Line> RecordListEditor::told() const
{
    auto lines = m_lines;
    lines.removeIf([](const Line &line) {
        return line.kept.isEmpty() &&
               std::all_of(line.editors.begin(), line.editors.end(), [](const FieldEditor *editor) {
                   return editor->isProposed() || (isNothing(editor->value()) && editor->check());
               });
    });
    return lines;
}

void RecordListEditor::addAsTableLine(Line &line)
{
    for (int i = 0; i < m_members.size(); ++i) {
        auto *editor = makeEditor(m_members[i], m_context);
        editor->setObjectName(u"%1.%2"_s.arg(editor->objectName()).arg(m_lines.size() + 1));
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
        for (auto *box :
             editor->findChildren<QComboBox *>()) { // the longest word would make the whole form wide
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(leastLetters);
        }
        if (auto *text = qobject_cast<QLineEdit *>(editor->focusProxy()); text && isText(m_members[i]))
            text->setPlaceholderText(labelOf(m_members[i]));
        line.editors.insert(m_members[i].key, editor);
        line.widgets.append(editor);
        put(line, i);
    }
    auto *less = removeButton();
    m_grid->addWidget(less, line.row, int(m_members.size()), Qt::AlignTop);
    line.widgets.append(less);
}

int RecordListEditor::textsBefore(qsizetype member) const
{
    return int(std::count_if(m_members.begin(), m_members.begin() + member, isText));
}

/// A text stands beside the others of its line, or where there is no room below them, whose width the texts share.
void RecordListEditor::put(const Line &line, int member) const
{
    auto *editor = line.editors.value(m_members[member].key);
    m_grid->removeWidget(editor);
    if (!m_isNarrow || !isText(m_members[member]))
        return m_grid->addWidget(editor, line.row, member, Qt::AlignTop);
    const int columns = int(m_members.size()) + 1, texts = textsBefore(m_members.size());
    const int from = columns * textsBefore(member) / texts;
    const int until = columns * (textsBefore(member) + 1) / texts;
    m_grid->addWidget(editor, line.row + 1, from, 1, until - from);
}

void RecordListEditor::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    for (int i = 0; i < m_members.size(); ++i) {
        m_grid->setColumnStretch(i, isText(m_members[i]) != isNarrow ? 1 : 0);
        if (!isText(m_members[i])) continue;
        m_grid->setColumnMinimumWidth(i, isNarrow ? 0 : leastColumn);
        m_grid->itemAtPosition(0, i)->widget()->setVisible(!isNarrow);
        for (const auto &line : m_lines)
            put(line, i);
    }
    updateGeometry();
}

void RecordListEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fit();
}

/// A line that was added may need more room than there is.
bool RecordListEditor::event(QEvent *event)
{
    const bool isDone = FieldEditor::event(event);
    if (event->type() == QEvent::LayoutRequest) fit();
    return isDone;
}

void RecordListEditor::fit()
{
    if (!m_asTable) return;
    if (!m_isNarrow) m_leastBeside = layout()->totalMinimumSize().width();
    setNarrow(width() < m_leastBeside);
}

QSize RecordListEditor::minimumSizeHint() const
{
    auto least = FieldEditor::minimumSizeHint();
    if (!m_asTable || m_isNarrow) return least;
    for (int i = 0; i < m_members.size(); ++i) {
        int text = leastColumn;
        for (const auto &line : m_lines)
            text = std::max(text, line.editors.value(m_members[i].key)->minimumSizeHint().width());
        if (isText(m_members[i])) least.rwidth() -= text;
    }
    return least;
}

void RecordListEditor::addAsForm(Line &line, const QJsonObject &record)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(frame);
    space(row, spacing);
    auto *form = new RecordEditor(m_members, m_context);
    form->setValue(record);
    connect(form, &FieldEditor::edited, this, &FieldEditor::edited);
    row->addWidget(form, 1);
    auto *less = removeButton();
    row->addWidget(less, 0, Qt::AlignTop);
    for (const auto &member : m_members)
        line.editors.insert(member.key, form->editor(member.key));
    m_grid->addWidget(frame, line.row, 0);
    line.widgets = {less, frame};
}

QToolButton *RecordListEditor::removeButton()
{
    auto *less = new QToolButton;
    if (m_asTable) {
        less->setText(u"×"_s);
        less->setAutoRaise(true);
    } else {
        less->setIcon(icon(u"list-remove"_s));
        less->setText(tr("Remove"));
        less->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    less->setToolTip(tr("Remove this line"));
    less->setAccessibleName(less->toolTip());
    connect(less, &QToolButton::clicked, this, [this, less] { remove(less); });
    return less;
}

void RecordListEditor::remove(const QToolButton *pressed)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].widgets.contains(pressed)) continue;
        for (auto *widget : m_lines.takeAt(i).widgets) {
            widget->hide();
            widget->deleteLater();
        }
        askForALine();
        emit edited();
        return;
    }
}

FieldEditor *RecordListEditor::last(const QString &key) const
{
    return m_lines.isEmpty() ? nullptr : m_lines.last().editors.value(key);
}

QJsonValue RecordListEditor::value() const
{
    QJsonArray records;
    for (const auto &line : told())
        records.append(gathered(line.kept, line.editors));
    return records.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(records);
}

void RecordListEditor::setValue(const QJsonValue &value)
{
    while (!m_lines.isEmpty())
        qDeleteAll(m_lines.takeLast().widgets);
    askForALine();
    for (const auto &record : value.toArray())
        add(record.toObject());
}

Result<void> RecordListEditor::check() const
{
    const auto lines = told();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto line = checkAll(m_members, lines[i].editors); !line)
            return within(u"[%1]"_s.arg(i), line.error());
    }
    return {};
}

void RecordListEditor::goTo(const QString &member)
{
    const auto [i, inLine] = firstIndex(member);
    const auto [key, rest] = firstKey(inLine);
    const auto lines = told();
    auto *editor = i >= 0 && i < lines.size() ? lines[i].editors.value(key) : nullptr;
    if (editor) {
        markWrong(editor);
        return editor->goTo(rest);
    }
    if (!isProposed() || m_lines.isEmpty()) return FieldEditor::goTo({});
    stopsOf(m_members, m_lines.first().editors).first()->setFocus(Qt::OtherFocusReason); // to be looked at
}

QList<QWidget *> RecordListEditor::stops() const
{
    QList<QWidget *> places;
    for (const auto &line : m_lines) {
        places.append(stopsOf(m_members, line.editors));
        for (auto *widget : line.widgets) {
            if (qobject_cast<QToolButton *>(widget)) places.append(widget);
        }
    }
    places.append(focusProxy());
    return places;
}

QStringList RecordListEditor::onlyProposed() const
{
    QStringList ways;
    const auto lines = told();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const auto &way : proposedIn(lines[i].editors))
            ways.append(wayWithin(u"[%1]"_s.arg(i), way));
    }
    return ways;
}

void RecordListEditor::setOnlyProposed(const QStringList &ways)
{
    QHash<qsizetype, QStringList> inLines;
    for (const auto &way : ways) {
        const auto [i, rest] = firstIndex(way);
        inLines[i].append(rest);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        setProposedIn(m_lines[i].editors, inLines.value(i));
}

QStringList proposedIn(const QHash<QString, FieldEditor *> &editors)
{
    QStringList ways;
    for (auto it = editors.begin(); it != editors.end(); ++it) {
        for (const auto &way : it.value()->onlyProposed())
            ways.append(wayWithin(it.key(), way));
    }
    return ways;
}

void setProposedIn(const QHash<QString, FieldEditor *> &editors, const QStringList &ways)
{
    QHash<QString, QStringList> inEditors;
    for (const auto &way : ways) {
        const auto [key, rest] = firstKey(way);
        inEditors[key].append(rest);
    }
    for (auto it = editors.begin(); it != editors.end(); ++it)
        it.value()->setOnlyProposed(inEditors.value(it.key()));
}

Result<void> checkLookedAt(const FieldDescription &member, const FieldEditor &editor)
{
    if (!editor.isProposed()) return {};
    return refuse(u"missing-data"_s,
                  RecordEditor::tr("%1 is only proposed. Look at it and press Enter.").arg(member.label), {},
                  member.key);
}

FieldEditor *recordEditor(const FieldDescription &field, const FieldContext &context)
{
    return new RecordEditor(field.members, context);
}

FieldEditor *recordListEditor(const FieldDescription &field, const FieldContext &context)
{
    return new RecordListEditor(field, context);
}

} // namespace tiaocai::ui
