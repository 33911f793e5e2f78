// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace tiaocai::ui {

/// Who works on several cases from now on, and why.
class HandOverDialog : public QDialog {
    Q_OBJECT

public:
    HandOverDialog(const Workplace &place, int cases, QWidget *parent = nullptr);

signals:
    void handedOver(const tiaocai::PersonId &to, const QString &reason);

private:
    void finish();

    QComboBox *m_to;
    QLineEdit *m_reason;
};

/// The act by which a case gets another handler: its role is that of the case's kind.
casework::ActDraft handedOver(casework::CaseKind kind, const PersonId &to, const QString &reason, QDate on);

} // namespace tiaocai::ui
