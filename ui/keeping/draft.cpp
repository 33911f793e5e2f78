// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/draft.h"

namespace tiaocai::ui {

namespace {

constexpr int restMs = 700;

} // namespace

Draft::Draft(Drafts &drafts, const QString &key, Content content, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_key(key)
    , m_content(std::move(content))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &Draft::keep);
}

void Draft::keep()
{
    m_rest.stop();
    m_drafts.keep(m_key, m_content());
}

void Draft::drop()
{
    m_rest.stop();
    m_drafts.drop(m_key);
}

} // namespace tiaocai::ui
