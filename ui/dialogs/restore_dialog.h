// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QLineEdit;

namespace tiaocai::ui {

/// What a restored backup does to the office, before it does.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const Workplace &place, const QString &backup, QWidget *parent = nullptr);

signals:
    void restoreAsked(const QString &password);

private:
    QLineEdit *m_password;
};

} // namespace tiaocai::ui
