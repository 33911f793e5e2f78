// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace tiaocai::ui {

/// Looks whether the office file is whole, on a thread of its own, a moment after the window has what it shows. Tells only
/// what is wrong.
class FileCheck : public QObject {
    Q_OBJECT

public:
    explicit FileCheck(const QString &path, QObject *parent = nullptr);
    ~FileCheck() override; ///< ends the check

    /// Once; without a path never.
    void begin();

signals:
    void failed(const tiaocai::Refusal &refusal);

private:
    void run();

    QString m_path;
    bool m_hasBegun = false;
    QTimer m_moment;
    std::atomic<bool> m_stop = false;
    QThreadPool m_thread;
};

} // namespace tiaocai::ui
