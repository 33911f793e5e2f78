// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_cell.h"

class QLineEdit;
class QPlainTextEdit;

namespace tiaocai::ui {

class DateEdit;

/// One line of text.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QLineEdit *m_line;
};

/// Text of several lines; or, for a list of texts, one a line.
class LinesEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LinesEditor(bool aList, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    bool m_aList;
    QPlainTextEdit *m_text;
};

/// Statements, facts, terms are written in a box, everything else on a line.
FieldEditor *textEditor(const casework::FieldDescription &field, const FieldContext &context);

class DateFieldEditor : public FieldEditor {
    Q_OBJECT

public:
    DateFieldEditor(const casework::FieldDescription &field, QDate today, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    Result<void> check() const override;

private:
    QString m_label;
    DateEdit *m_edit;
};

/// A time (0930, 9:30), a number or an amount of yuan (1.2万): typed, read strictly.
class ParsedEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ParsedEditor(const casework::FieldDescription &field, QWidget *parent = nullptr);
    ~ParsedEditor() override;
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    Result<void> check() const override;

private:
    void settle();

    QString m_type, m_label;
    QLineEdit *m_line;
};

/// 9:30, 0930, 9：30; nullopt where it is no time of day.
std::optional<QTime> typedTime(const QString &text);

/// Why an act is entered late: asked where its day lies before today, and hidden where it does not.
class LateReason : public FieldCell {
    Q_OBJECT

public:
    /// `day`: the day of the act, which outlives it.
    LateReason(const DateEdit *day, const Workplace &place, const QString &objectName);

    /// `missing-data` of the member "late", where it can be typed from then on: midnight makes late what was not.
    Result<void> check();
    /// Days; 0: it is not late.
    qint64 daysLate() const;
    /// Empty where nothing is late.
    QString reason() const;
    QLineEdit *line() const { return m_line; }

private:
    const DateEdit *m_day;
    const Workplace &m_place;
    QLineEdit *m_line;
};

/// What is noted with an act: why it is entered late stands first (null: it cannot be late), what is empty falls away.
QString actNote(const LateReason *late, QStringList parts);

} // namespace tiaocai::ui
