// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/file_check.h"

#include "desk/file_check.h"

#include <utility>

namespace tiaocai::ui {

namespace {

constexpr int momentMs = 1000;

} // namespace

FileCheck::FileCheck(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_thread.setMaxThreadCount(1);
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, &FileCheck::run);
}

FileCheck::~FileCheck()
{
    m_stop = true;
    m_thread.waitForDone();
}

void FileCheck::begin()
{
    if (m_path.isEmpty() || std::exchange(m_hasBegun, true)) return;
    m_moment.start();
}

void FileCheck::run()
{
    m_thread.start([this] {
        const auto checked = desk::checkFile(m_path, m_stop);
        if (checked) return;
        QMetaObject::invokeMethod(
            this, [this, refusal = checked.error()] { emit failed(refusal); }, Qt::QueuedConnection);
    });
}

} // namespace tiaocai::ui
