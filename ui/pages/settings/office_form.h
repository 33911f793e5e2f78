// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/acts.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tiaocai::ui {

/// What the office says of itself on every paper. Kind and code stay as they were founded.
class OfficeForm : public QWidget {
    Q_OBJECT

public:
    explicit OfficeForm(QWidget *parent = nullptr);

    void setOffice(const office::Office &office);
    /// That its fields have one edge with those below.
    void setLabelWidth(int width);
    office::OfficeChanged office() const;
    /// nullptr where the member does not stand here.
    QWidget *field(const QString &member) const;

signals:
    /// By a person, not by the program.
    void touched();

private:
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_telephone;
    QLabel *m_fixed;
};

} // namespace tiaocai::ui
