// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tiaocai::ui {

class DateEdit;
class NoticeBar;

/// What is asked before something that is not taken back: choices that begin at none, texts and days, all of them needed. Only its
/// button and Ctrl+Enter go on.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    /// `act`: the words of the button that goes on.
    AskDialog(const QString &title, const QString &sentence, const QString &act, QWidget *parent,
              Rank rank = Rank::Primary);

    /// Values and their words.
    QComboBox *addChoice(const QString &label, const QList<std::pair<QString, QString>> &choices,
                         const QString &objectName);
    QLineEdit *addText(const QString &label, const QString &objectName);
    DateEdit *addDay(const QString &label, QDate today, const QString &objectName);
    /// Opens it; `then` is called once everything was said and the button pressed.
    void ask(std::function<void()> then);

private:
    QWidget *missing() const;
    void goOn();

    NoticeBar *m_notices;
    QVBoxLayout *m_fields;
    QPushButton *m_leave;
    QPushButton *m_act;
    QList<QWidget *> m_needed;
};

} // namespace tiaocai::ui
