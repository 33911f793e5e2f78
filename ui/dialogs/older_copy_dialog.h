// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

/// An older copy was put in the place of the office file: what stands there, what was seen, and what the office means.
class OlderCopyDialog : public QDialog {
    Q_OBJECT

public:
    explicit OlderCopyDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void restoreChosen();
    void failed(const tiaocai::Refusal &refusal);

private:
    void acceptCopy();

    const Workplace &m_place;
    QLineEdit *m_reason;
    QPushButton *m_meant;
};

} // namespace tiaocai::ui
