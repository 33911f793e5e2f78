// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QWidget>

namespace tiaocai::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 1000;

QString serverName(const QString &office)
{
    const QFileInfo file(office);
    const auto place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return u"tiaocai-"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace

OpenWindow::OpenWindow(const QString &office, QWidget &window)
    : m_server(new QLocalServer(this))
    , m_window(window)
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &OpenWindow::raise);
    // Whoever holds the office is alone with it: a name that still stands is a killed program's.
    QLocalServer::removeServer(serverName(office));
    m_server->listen(serverName(office));
}

bool OpenWindow::raised(const QString &office)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(office));
    return socket.waitForConnected(answerMs) && socket.waitForDisconnected(answerMs);
}

void OpenWindow::raise()
{
    while (auto *asking = m_server->nextPendingConnection()) {
        connect(asking, &QLocalSocket::disconnected, asking, &QObject::deleteLater);
        asking->disconnectFromServer();
    }
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace tiaocai::app
