// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/draft.h"

namespace tiaocai::ui {

namespace {

constexpr int restMs = 700;
constexpr int latestMs = 1500; ///< half a second of the two is left to the disk

} // namespace

Draft::Draft(Drafts &drafts, const QString &key, Content content, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_key(key)
    , m_content(std::move(content))
{
    m_rest.setInterval(restMs);
    m_latest.setInterval(latestMs);
    for (auto *timer : {&m_rest, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Draft::keep);
    }
    connect(&drafts, &Drafts::ownerLeaves, this, &Draft::keepPending);
    connect(&drafts, &Drafts::keepAsked, this, &Draft::keepPending);
}

void Draft::touched()
{
    m_rest.start();
    if (!m_latest.isActive()) m_latest.start();
}

void Draft::pause()
{
    m_rest.stop();
    m_latest.stop();
}

void Draft::keep()
{
    pause();
    m_drafts.keep(m_key, m_content());
    emit kept();
}

void Draft::keepPending()
{
    if (m_rest.isActive()) keep();
}

void Draft::drop()
{
    pause();
    m_drafts.drop(m_key);
}

} // namespace tiaocai::ui
