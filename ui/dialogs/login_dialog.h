// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;

/// Who works at this computer, proved by a password.
class LoginDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen`: who is offered; null: who worked here last.
    LoginDialog(const Workplace &place, const PersonId &chosen, QWidget *parent = nullptr);

signals:
    void loggedIn();

private:
    void fill(const QString &offered);
    void logIn();

    const Workplace &m_place;
    NoticeBar *m_notices;
    QListWidget *m_people;
    QLineEdit *m_password;
    QPushButton *m_begin;
};

} // namespace tiaocai::ui
