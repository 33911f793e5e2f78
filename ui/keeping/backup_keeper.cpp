// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/backup_keeper.h"

namespace tiaocai::ui {

namespace {

constexpr int firstMs = 20'000, hourMs = 3'600'000;

} // namespace

BackupKeeper::BackupKeeper(const QString &path, std::function<Now()> clock, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_clock(std::move(clock))
{
    m_thread.setMaxThreadCount(1);
    connect(&m_next, &QTimer::timeout, this, &BackupKeeper::run);
}

BackupKeeper::~BackupKeeper()
{
    m_thread.waitForDone();
}

void BackupKeeper::begin()
{
    if (m_path.isEmpty() || m_next.isActive()) return;
    m_next.start(firstMs);
}

void BackupKeeper::setKey(bool isLocked, std::shared_ptr<const vault::OfficeKey> key)
{
    m_key = std::move(key);
    const bool waited = std::exchange(m_waits, isLocked);
    if (waited && !m_waits && m_next.isActive()) m_next.start(firstMs);
}

void BackupKeeper::run()
{
    m_next.start(hourMs);
    if (m_waits) return;
    m_thread.start([this, path = m_path, now = m_clock(), key = m_key] {
        const auto done = desk::backUpForToday(path, now, key);
        QMetaObject::invokeMethod(
            this, [this, done] { done ? emit made(*done) : emit failed(done.error()); },
            Qt::QueuedConnection);
    });
}

} // namespace tiaocai::ui
