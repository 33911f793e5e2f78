// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

/// A password that is chosen, typed twice; where one was forgotten, with the code on the recovery sheet.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    enum class Asks { Password, PasswordAndCode };
    PasswordDialog(const QString &title, const QString &words, Asks asks, QWidget *parent = nullptr);

signals:
    void chosen(const QString &password, const QString &code);

private:
    QLineEdit *field(const QString &label, const QString &objectName, bool isSecret);
    void check();
    void choose();

    QLineEdit *m_code = nullptr;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_hint;
    QPushButton *m_choose;
};

} // namespace tiaocai::ui
