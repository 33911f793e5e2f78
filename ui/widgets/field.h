// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tiaocai::ui {

/// Widths by content, in pixels at 100 %.
namespace fieldWidth {
inline constexpr int time = 84, date = 138, name = 138, sex = 64, phone = 138, idNumber = 206,
                     creditCode = 182, amount = 118, picker = 150, address = 366;
} // namespace fieldWidth

/// An editor under its label, with a hint below only where there is one. The label is the editor's accessible name.
class Field : public QWidget {
    Q_OBJECT

public:
    enum class Need { Optional, Required };

    Field(const QString &label, QWidget *editor, Need need = Need::Optional);

    QWidget *editor() const { return m_editor; }
    void setHint(const QString &hint);
    /// A red border, ▲ and the sentence in the hint's place; empty: set right.
    void setError(const QString &sentence);
    bool hasError() const { return m_hasError; }
    QString hint() const;

private:
    void showHint(const QString &words, bool isError);

    QWidget *m_editor;
    QLabel *m_mark;
    QLabel *m_hint;
    QString m_plainHint;
    bool m_hasError = false;
};

} // namespace tiaocai::ui
