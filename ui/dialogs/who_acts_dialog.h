// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QListWidget;

namespace tiaocai::ui {

/// Who works at this PC now: asked at each start where the office has several people. Whoever was chosen last stands first; nobody is
/// taken for the head.
class WhoActsDialog : public QDialog {
    Q_OBJECT

public:
    explicit WhoActsDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void chosen(const PersonId &person);

private:
    void choose();

    QListWidget *m_people;
};

} // namespace tiaocai::ui
