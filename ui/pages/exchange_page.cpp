// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_page.h"

#include "exchange/applications_panel.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

ExchangePage::ExchangePage(const Workplace &place)
    : Page(place, u"exchangePage"_s, tr("Exchange"))
    , m_tabs(new QTabWidget)
    , m_applications(new ApplicationsPanel(place, notices()))
{
    setAcceptDrops(true);
    m_tabs->setObjectName(u"exchangeTabs"_s);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // a narrow window makes it narrow
    m_tabs->addTab(m_applications, tr("Applications"));
    body()->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_applications, &ApplicationsPanel::caseAsked, this,
            [this](const CaseId &id) { emit caseAsked(id, {}); });
    connect(m_applications, &ApplicationsPanel::counted, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_applications),
                           count > 0 ? tr("Applications  %1").arg(count) : tr("Applications"));
        emit counted(count);
    });
}

void ExchangePage::refresh()
{
    m_applications->refresh();
}

void ExchangePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ExchangePage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile()) return;
    event->acceptProposedAction();
    m_applications->readPacket(urls.first().toLocalFile());
}

void ExchangePage::keyPressEvent(QKeyEvent *event)
{
    const bool isSave = event->modifiers() == Qt::ControlModifier &&
                        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (isSave && !event->isAutoRepeat()) return m_applications->accept();
    Page::keyPressEvent(event);
}

} // namespace tiaocai::ui
