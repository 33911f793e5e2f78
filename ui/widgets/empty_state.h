// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tiaocai::ui {

/// Where nothing stands yet: two people at a table and the mark between them, one sentence, what to do, and the act as a
/// button; at most three.
class EmptyState : public QFrame {
    Q_OBJECT

public:
    explicit EmptyState(const QString &objectName);

    void setWords(const QString &sentence, const QString &whatToDo);
    QString sentence() const;
    void addButton(QPushButton *button);
    /// Small print under the buttons.
    void setNote(const QString &note);

private:
    QLabel *m_sentence;
    QLabel *m_whatToDo;
    QHBoxLayout *m_buttons;
    QLabel *m_note;
};

} // namespace tiaocai::ui
