// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QWidget;

namespace tiaocai::app {

/// The window in which an office is open on this PC, for whoever opens the same office again: it comes to the front
/// in the place of a second program that would be refused.
class OpenWindow : public QObject {
    Q_OBJECT

public:
    /// `office`: the path of the office file, by whatever way it was named.
    OpenWindow(const QString &office, QWidget &window);

    /// Asks the window that has this office open to come to the front; false where there is none of this user.
    static bool raised(const QString &office);

private:
    void raise();

    QLocalServer *m_server;
    QWidget &m_window;
};

} // namespace tiaocai::app
