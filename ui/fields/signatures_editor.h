// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_editor.h"

#include <QJsonObject>

class QComboBox;
class QGridLayout;

namespace tiaocai::ui {

class DateEdit;
class Segment;

/// Who of the parties has signed, a line each: not yet, for a start, and no day. Only what happened is recorded.
class SignaturesEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit SignaturesEditor(const FieldContext &context, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    /// A signature has its day.
    Result<void> check() const override;
    void goTo(const QString &member) override;
    QList<QWidget *> stops() const override;

private:
    struct Line {
        QString party, name;
        Segment *state;
        DateEdit *on;
        QComboBox *by; ///< the party itself, or who signs for it; nullptr where nobody does
    };
    static bool isSigned(const Line &line);
    QComboBox *chooserOf(const casework::CaseFile &file, const casework::Party &party, int row);
    void add(const casework::Party &party, const FieldContext &context, QGridLayout *grid);

    QList<Line> m_lines;
};

} // namespace tiaocai::ui
