// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/choice_editors.h"

#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/segment.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringRoom = 3;       ///< the focus ring of a tick stands outside it
constexpr int editorWidest = 300; ///< long names are seen whole in the opened list

void hold(FieldEditor *editor, Segment *segment)
{
    auto *row = new QHBoxLayout(editor);
    space(row);
    row->addWidget(segment);
    row->addStretch(1);
    editor->setFocusProxy(segment);
}

} // namespace

YesNoEditor::YesNoEditor(const QString &label, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(label))
{
    auto *row = new QHBoxLayout(this);
    space(row);
    row->setContentsMargins(ringRoom, 0, ringRoom, 0);
    row->addWidget(m_box, 0, Qt::AlignLeft);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QJsonValue YesNoEditor::value() const
{
    return m_box->isChecked();
}
void YesNoEditor::setValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

AskedYesNoEditor::AskedYesNoEditor(const QString &label, QWidget *parent)
    : FieldEditor(parent)
    , m_segment(new Segment({tr("Yes"), tr("No")}, {}, label))
{
    hold(this, m_segment);
    connect(m_segment, &Segment::chosen, this, &FieldEditor::edited);
}

QJsonValue AskedYesNoEditor::value() const
{
    const int said = m_segment->current();
    return said == Segment::none ? QJsonValue(QJsonValue::Undefined) : QJsonValue(said == 0);
}

void AskedYesNoEditor::setValue(const QJsonValue &value)
{
    m_segment->setCurrent(value.isBool() ? (value.toBool() ? 0 : 1) : Segment::none);
}

SegmentEditor::SegmentEditor(const QList<QPair<QString, QString>> &options, const QString &label,
                             QWidget *parent)
    : FieldEditor(parent)
{
    QStringList words;
    for (const auto &[name, word] : options) {
        m_names.append(name);
        words.append(word);
    }
    m_segment = new Segment(words, {}, label);
    hold(this, m_segment);
    connect(m_segment, &Segment::chosen, this, &FieldEditor::edited);
}

QJsonValue SegmentEditor::value() const
{
    const auto name = m_names.value(m_segment->current());
    return name.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(name);
}

void SegmentEditor::setValue(const QJsonValue &value)
{
    m_segment->setCurrent(int(m_names.indexOf(value.toString())));
}

ChoiceEditor::ChoiceEditor(const QList<QPair<QString, QString>> &options, bool required, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    space(row);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaximumWidth(editorWidest);
    m_box->addItem(required ? tr("Please choose") : u"—"_s);
    for (const auto &[name, label] : options)
        m_box->addItem(label, name);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QJsonValue ChoiceEditor::value() const
{
    const auto name = m_box->currentData().toString();
    return name.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(name);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(value.toString())));
}

ManyChoiceEditor::ManyChoiceEditor(const QList<QPair<QString, QString>> &options, QWidget *parent)
    : FieldEditor(parent)
{
    constexpr int columns = 3;
    auto *grid = new QGridLayout(this);
    space(grid);
    grid->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    for (const auto &[name, label] : options) {
        auto *box = new QCheckBox(label);
        box->setObjectName(u"option."_s + name);
        const int n = int(m_boxes.size());
        grid->addWidget(box, n / columns, n % columns, Qt::AlignLeft);
        m_boxes.append({name, box});
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    if (m_boxes.isEmpty()) return;
    setFocusProxy(m_boxes.first().second);
    focusProxy()->setProperty(isOwnField, true);
}

QJsonValue ManyChoiceEditor::value() const
{
    QJsonArray ticked;
    for (const auto &[name, box] : m_boxes) {
        if (box->isChecked()) ticked.append(name);
    }
    return ticked.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(ticked);
}

QList<QWidget *> ManyChoiceEditor::stops() const
{
    QList<QWidget *> places;
    for (const auto &[name, box] : m_boxes)
        places.append(box);
    return places;
}

void ManyChoiceEditor::setValue(const QJsonValue &value)
{
    const auto ticked = value.toArray();
    for (const auto &[name, box] : m_boxes)
        box->setChecked(ticked.contains(name));
}

} // namespace tiaocai::ui
