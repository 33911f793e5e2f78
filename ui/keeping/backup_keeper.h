// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/now.h"
#include "desk/backups.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace tiaocai::ui {

/// The day's backup, made by itself on a thread of its own while the window is open: a while after its start, and looked after
/// once an hour.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    BackupKeeper(const QString &path, std::function<Now()> clock, QObject *parent = nullptr);
    ~BackupKeeper() override; ///< one that has begun is brought to its end

    /// Once; without a path never.
    void begin();
    /// By which backups of an office with accounts are sealed; while nobody has logged in, it waits.
    void setKey(bool isLocked, std::shared_ptr<const vault::OfficeKey> key);
    /// Now, whatever the hour.
    void run();

signals:
    void made(const tiaocai::desk::Backup &backup);
    void failed(const tiaocai::Refusal &refusal);

private:
    QString m_path;
    std::function<Now()> m_clock;
    std::shared_ptr<const vault::OfficeKey> m_key;
    bool m_waits = false;
    QTimer m_next;
    QThreadPool m_thread;
};

} // namespace tiaocai::ui
