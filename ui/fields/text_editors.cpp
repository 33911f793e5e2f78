// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/text_editors.h"

#include "base/money.h"
#include "base/text.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "workplace.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

void hold(FieldEditor *editor, QWidget *inner)
{
    auto *row = new QHBoxLayout(editor);
    space(row);
    row->addWidget(inner);
    editor->setFocusProxy(inner);
}

const QJsonValue nothing(QJsonValue::Undefined);

QJsonValue parsed(const QString &type, const QString &text)
{
    if (type == "money"_L1) {
        const auto amount = parseMoney(text);
        return amount ? QJsonValue(amount->fen()) : nothing;
    }
    if (type == "time"_L1) {
        const auto time = typedTime(text);
        return time ? QJsonValue(time->toString(u"HH:mm"_s)) : nothing;
    }
    bool isNumber = false;
    const int number = normalized(text).toInt(&isNumber);
    return isNumber ? QJsonValue(number) : nothing;
}

} // namespace

LineEditor::LineEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit)
{
    hold(this, m_line);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 10); // in a table of records too
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue LineEditor::value() const
{
    const auto text = m_line->text().trimmed();
    return text.isEmpty() ? nothing : QJsonValue(text);
}

void LineEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.toString());
}

LinesEditor::LinesEditor(bool aList, QWidget *parent)
    : FieldEditor(parent)
    , m_aList(aList)
    , m_text(new QPlainTextEdit)
{
    hold(this, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 2 * spacing);
    if (aList) m_text->setPlaceholderText(tr("One a line"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue LinesEditor::value() const
{
    const auto text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) return nothing;
    return m_aList ? QJsonValue(QJsonArray::fromStringList(text.split(u'\n', Qt::SkipEmptyParts))) : text;
}

void LinesEditor::setValue(const QJsonValue &value)
{
    QStringList lines;
    for (const auto &line : value.toArray())
        lines.append(line.toString());
    m_text->setPlainText(m_aList ? lines.join(u'\n') : value.toString());
}

FieldEditor *textEditor(const casework::FieldDescription &field, const FieldContext &context)
{
    static const QSet<QString> long_{u"facts"_s, u"record"_s, u"proposal"_s, u"terms"_s, u"text"_s};
    return long_.contains(field.key) && !context.inRow ? static_cast<FieldEditor *>(new LinesEditor(false))
                                                       : new LineEditor;
}

DateFieldEditor::DateFieldEditor(const casework::FieldDescription &field, QDate today, QWidget *parent)
    : FieldEditor(parent)
    , m_label(field.label)
    , m_edit(new DateEdit(today))
{
    hold(this, m_edit);
    layout()->setAlignment(m_edit, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue DateFieldEditor::value() const
{
    const auto date = m_edit->date();
    return date ? QJsonValue(toText(*date)) : nothing;
}

void DateFieldEditor::setValue(const QJsonValue &value)
{
    m_edit->setText(value.toString());
}

Result<void> DateFieldEditor::check() const
{
    if (!m_edit->isWrong()) return {};
    return refuse(u"bad-date"_s, tr("%1: “%2” is not a day.").arg(m_label, m_edit->text()));
}

ParsedEditor::ParsedEditor(const casework::FieldDescription &field, QWidget *parent)
    : FieldEditor(parent)
    , m_type(field.type)
    , m_label(field.label)
    , m_line(new QLineEdit)
{
    hold(this, m_line);
    if (m_type == "time"_L1) m_line->setPlaceholderText(u"9:30"_s);
    if (m_type == "money"_L1) {
        m_line->setPlaceholderText(tr("yuan"));
        m_line->setMinimumWidth(fontMetrics().horizontalAdvance(u"123,456.00"_s) + spacing / 2);
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &ParsedEditor::settle);
}

/// A line that goes loses the focus, and nobody is left to settle it.
ParsedEditor::~ParsedEditor()
{
    m_line->disconnect(this);
}

/// Once the field is left: 930 is 09:30, 1.86万 is 18,600.00. What cannot be read stays as it was typed.
void ParsedEditor::settle()
{
    const auto read = value();
    if (!read.isUndefined()) setValue(read);
}

QJsonValue ParsedEditor::value() const
{
    return m_line->text().trimmed().isEmpty() ? nothing : parsed(m_type, m_line->text());
}

void ParsedEditor::setValue(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        m_line->clear();
    else if (m_type == "money"_L1)
        m_line->setText(toText(Money::fromFen(value.toInteger())));
    else
        m_line->setText(value.toVariant().toString());
}

Result<void> ParsedEditor::check() const
{
    const auto text = m_line->text().trimmed();
    if (text.isEmpty() || !parsed(m_type, text).isUndefined()) return {};
    if (m_type == "money"_L1)
        return refuse(u"bad-amount"_s, tr("%1: “%2” is not an amount.").arg(m_label, text));
    if (m_type == "time"_L1)
        return refuse(u"bad-data"_s, tr("%1: “%2” is not a time of day.").arg(m_label, text));
    return refuse(u"bad-data"_s, tr("%1: “%2” is not a number.").arg(m_label, text));
}

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2}):?(\\d{2})$"_s);
    const auto match = shape.match(normalized(text));
    const QTime time(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

LateReason::LateReason(const DateEdit *day, const Workplace &place, const QString &objectName)
    : FieldCell(tr("Why it is entered late"), new QLineEdit, true)
    , m_day(day)
    , m_place(place)
    , m_line(static_cast<QLineEdit *>(editor()))
{
    m_line->setObjectName(objectName);
    m_line->setMinimumWidth(fieldWidth::idNumber);
    setVisible(false);
    connect(m_day, &QLineEdit::textChanged, this, [this] { setVisible(daysLate() > 0); });
    connect(m_line, &QLineEdit::textEdited, this, [this] { setWrong({}); });
}

Result<void> LateReason::check()
{
    const auto days = daysLate();
    setVisible(days > 0);
    if (days <= 0 || !reason().isEmpty()) return {};
    return refuse(u"missing-data"_s, tr("It is entered %n day(s) late. Say why.", nullptr, int(days)), {},
                  u"late"_s);
}

QString LateReason::reason() const
{
    return daysLate() > 0 ? normalized(m_line->text()) : QString();
}

qint64 LateReason::daysLate() const
{
    const auto day = m_day->date();
    return day ? std::max<qint64>(0, day->daysTo(m_place.today())) : 0;
}

QString actNote(const LateReason *late, QStringList parts)
{
    if (late) parts.prepend(late->reason());
    parts.removeAll(QString());
    return parts.join(u"；"_s);
}

} // namespace tiaocai::ui
