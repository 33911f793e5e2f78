// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_editor.h"

class QCheckBox;
class QComboBox;

namespace tiaocai::ui {

class Segment;

class YesNoEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit YesNoEditor(const QString &label, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
};

/// Yes or no, where neither goes without saying: nothing is chosen at first.
class AskedYesNoEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit AskedYesNoEditor(const QString &label, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    Segment *m_segment;
};

/// One of a few words that must be chosen, side by side; none at first.
class SegmentEditor : public FieldEditor {
    Q_OBJECT

public:
    static constexpr int most = 4;
    SegmentEditor(const QList<QPair<QString, QString>> &options, const QString &label,
                  QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QStringList m_names;
    Segment *m_segment;
};

/// The type of a member that is asked so.
inline constexpr QLatin1StringView askedYesNo("asked-yes-no");

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
    QList<QWidget *> stops() const override;

private:
    QList<QPair<QString, QCheckBox *>> m_boxes;
};

} // namespace tiaocai::ui
