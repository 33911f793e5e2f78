// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_page.h"

#include "exchange/applications_panel.h"
#include "exchange/district_panel.h"
#include "exchange/feedback_panel.h"
#include "exchange/hand_overs_panel.h"
#include "exchange/keys_panel.h"
#include "exchange/packages_panel.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// A container of the exchange and no workbook: told by its first member, which stands in the first bytes.
bool isPackage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const auto head = file.read(64);
    return head.startsWith("PK\x03\x04") && (head.contains("header.json") || head.contains("envelope.json"));
}

bool isSealedPackage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(64).contains("envelope.json");
}

} // namespace

ExchangePage::ExchangePage(const Workplace &place)
    : Page(place, u"exchangePage"_s, tr("Exchange"))
    , m_tabs(new QTabWidget)
    , m_packages(new PackagesPanel(place, notices()))
    , m_district(new DistrictPanel(place, notices()))
    , m_feedback(new FeedbackPanel(place, notices()))
    , m_handOvers(new HandOversPanel(place, notices()))
    , m_applications(new ApplicationsPanel(place, notices()))
    , m_keys(new KeysPanel(place, notices()))
{
    setAcceptDrops(true);
    buildHead();
    m_tabs->setObjectName(u"exchangeTabs"_s);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // a narrow window makes it narrow
    m_tabs->addTab(m_packages, tr("Packages"));
    m_tabs->addTab(m_district, tr("District"));
    m_tabs->addTab(m_feedback, tr("Feedback"));
    m_tabs->addTab(m_handOvers, tr("Cases handed over"));
    m_tabs->addTab(m_applications, tr("Applications"));
    m_tabs->addTab(m_keys, tr("Keys"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->widget(i)->setContentsMargins(0, spacing, 0, 0);
    body()->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ExchangePage::refreshTab);
    connect(m_applications, &ApplicationsPanel::caseAsked, this,
            [this](const CaseId &id) { emit caseAsked(id, {}); });
    connect(m_handOvers, &HandOversPanel::caseAsked, this,
            [this](const CaseId &id) { emit caseAsked(id, {}); });
    connect(m_district, &DistrictPanel::reportAsked, this, &ExchangePage::districtReportAsked);
    connect(m_feedback, &FeedbackPanel::caseAsked, this,
            [this](const CaseId &id) { emit caseAsked(id, {}); });
    connect(m_applications, &ApplicationsPanel::counted, this,
            [this](int waiting) { count(m_applications, tr("Applications"), waiting); });
    connect(m_packages, &PackagesPanel::counted, this,
            [this](int waiting) { count(m_packages, tr("Packages"), waiting); });
}

void ExchangePage::buildHead()
{
    auto *read = button(tr("Read a file…"), u"document-open"_s, u"exchangeRead"_s);
    auto *handOver = button(tr("Hand a case over…"), u"document-export"_s, u"exchangeHandOver"_s);
    head()->addButton(read);
    head()->addButton(handOver);
    auto *primary = setPrimary(tr("Export…  Ctrl+E"), u"document-save"_s, u"exchangeExport"_s);
    connect(read, &QPushButton::clicked, this, [this] {
        const auto path =
            QFileDialog::getOpenFileName(this, tr("File of another office"), {}, tr("All files (*)"));
        if (!path.isEmpty()) readFile(path);
    });
    connect(handOver, &QPushButton::clicked, this, [this] {
        showTab(HandOvers);
        m_handOvers->send();
    });
    connect(primary, &QPushButton::clicked, this, [this] { m_packages->exportPackage(); });
    connect(m_packages, &PackagesPanel::nextChanged, this, [this, primary] {
        const auto words = m_packages->next().isEmpty() ? tr("Export…  Ctrl+E")
                                                        : tr("Export %1…  Ctrl+E").arg(m_packages->next());
        primary->setText(words.section(u"  "_s, 0, 0)); // the key stands beside it already
    });
}

/// What an office does not do has no tab: a centre makes no figures of others.
void ExchangePage::refresh()
{
    const bool isCourt = place().office().office.kind != office::OfficeKind::Centre;
    const int at = m_tabs->indexOf(m_district);
    if (isCourt && at < 0) m_tabs->insertTab(District, m_district, tr("District"));
    if (!isCourt && at >= 0) m_tabs->removeTab(at); // one that is hidden is still gone through by keys
    m_packages->refresh();
    m_applications->refresh();
    refreshTab();
}

void ExchangePage::refreshTab()
{
    const auto *shown = m_tabs->currentWidget();
    if (shown == m_district) m_district->refresh();
    if (shown == m_feedback) m_feedback->refresh();
    if (shown == m_handOvers) m_handOvers->refresh();
    if (shown == m_keys) m_keys->refresh();
}

QWidget *ExchangePage::panel(Tab tab) const
{
    switch (tab) {
    case Packages:
        return m_packages;
    case District:
        return m_district;
    case Feedback:
        return m_feedback;
    case HandOvers:
        return m_handOvers;
    case Applications:
        return m_applications;
    case Keys:
        return m_keys;
    }
    return m_packages;
}

void ExchangePage::showTab(Tab tab)
{
    m_tabs->setCurrentWidget(panel(tab));
}

void ExchangePage::count(QWidget *of, const QString &title, int waiting)
{
    m_counts[of] = waiting;
    m_tabs->setTabText(m_tabs->indexOf(of), waiting > 0 ? u"%1  %2"_s.arg(title).arg(waiting) : title);
    int all = 0;
    for (const int one : std::as_const(m_counts))
        all += one;
    emit counted(all);
}

void ExchangePage::readFile(const QString &path)
{
    if (isSealedPackage(path)) {
        showTab(HandOvers);
        return m_handOvers->take(path);
    }
    if (isPackage(path)) {
        showTab(Packages);
        return m_packages->readFile(path);
    }
    showTab(Applications);
    m_applications->readPacket(path);
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
    readFile(urls.first().toLocalFile());
}

void ExchangePage::keyPressEvent(QKeyEvent *event)
{
    const bool isSave = event->modifiers() == Qt::ControlModifier &&
                        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (isSave && !event->isAutoRepeat() && m_tabs->currentWidget() == m_applications)
        return m_applications->accept();
    Page::keyPressEvent(event);
}

} // namespace tiaocai::ui
