// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_kind.h"

#include <QWidget>

class QBoxLayout;

namespace tiaocai::ui {

/// The acts that settle a line, numbered 1 to 9 as their keys are; a click says which. Under each other, or in one line.
class ActKeys : public QWidget {
    Q_OBJECT

public:
    ActKeys(Qt::Orientation direction, const QString &objectName);

    void setActs(const QList<casework::ActKind> &acts);

signals:
    void chosen(tiaocai::casework::ActKind kind);

private:
    QBoxLayout *m_line;
};

} // namespace tiaocai::ui
