// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/office.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;

/// The first start asks for the office and its head, and for nothing else.
class FirstStartDialog : public QDialog {
    Q_OBJECT

public:
    explicit FirstStartDialog(QWidget *parent = nullptr);

    /// With a fresh id.
    office::Office office() const;
    QString headName() const;
    /// Why the office could not be founded so, with the cursor where it is mended.
    void tell(const Refusal &refusal);

private:
    void begin();
    void check();

    NoticeBar *m_notices;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_head;
    QLabel *m_hint;
    QPushButton *m_begin;
};

} // namespace tiaocai::ui
