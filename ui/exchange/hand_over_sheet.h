// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/hand_overs.h"
#include "workplace.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class PartnerBox;

/// Which case goes to which office, and what for: sealed for it alone.
class HandOverSheet : public QDialog {
    Q_OBJECT

public:
    explicit HandOverSheet(const Workplace &place, QWidget *parent = nullptr);

signals:
    void sent(const desk::HandOver &made);

private:
    void build();
    void readPartners();
    /// The first field that is not filled in; nullptr: none.
    QWidget *missing() const;
    void askPlace();
    void sendTo(const QString &folder, exchange::Purpose purpose);

    const Workplace &m_place;
    NoticeBar *m_notices;
    QLineEdit *m_case;
    PartnerBox *m_to;
    QComboBox *m_purpose;
    QLineEdit *m_text;
    QPushButton *m_send;
};

} // namespace tiaocai::ui
