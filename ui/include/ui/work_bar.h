// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace tiaocai::ui {

class DeskThread;

/// How far the desk is with what takes long, and a button that stops it; hidden while nothing does. A part of a window,
/// or a window of its own.
class WorkBar : public QWidget {
    Q_OBJECT

public:
    WorkBar(DeskThread &desk, const QString &what, QWidget *parent = nullptr);

private:
    void build();
    void show(int done, int of);

    DeskThread &m_desk;
    QString m_what;
    QProgressBar *m_bar = nullptr; ///< made when it is first needed
};

} // namespace tiaocai::ui
