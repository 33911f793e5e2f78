// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"

#include "app/acting.h"
#include "app/surroundings.h"
#include "pictures/screenshots.h"
#include "ui/look.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QFileDialog>
#include <QTextStream>
#include <QTimer>

namespace tiaocai::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int plainWindowMs = 300;

std::unique_ptr<desk::Desk> withLog(std::unique_ptr<desk::Desk> desk)
{
    desk->logTo(logRefusal);
    return desk;
}

/// How far each office had come is kept for people, not for pictures.
QString memoryFolder(bool forPictures)
{
    return forPictures ? QString() : dataFolder().value_or(QString());
}

/// By a clock that was set to a day alone, the office goes on where it stopped that day.
std::unique_ptr<desk::Desk> goingOn(std::unique_ptr<desk::Desk> desk, const Clock &clock)
{
    if (const auto last = desk->office().lastRecord()) clock.startAfter(*last);
    desk->setNow(clock.now());
    return desk;
}

/// With who acts where nobody need be asked; for pictures with the head.
Result<std::unique_ptr<desk::Desk>> withActor(std::unique_ptr<desk::Desk> desk, bool forPictures)
{
    const auto begun = forPictures ? beginActing(*desk, {}) : beginAlone(*desk);
    return begun ? Result<std::unique_ptr<desk::Desk>>(std::move(desk)) : refuse(begun);
}

} // namespace

Start::Start(ui::DeskThread &desk, QString path, QString screenshots, Clock clock)
    : m_desk(desk)
    , m_path(std::move(path))
    , m_clock(std::move(clock))
    , m_screenshots(std::move(screenshots))
{
}

/// The window is made while the office is opened on the desk's thread.
void Start::open()
{
    m_trouble.reset();
    if (m_screenshots.isEmpty()) wearWhatWasChosen();
    const auto opening = [path = m_path, forPictures = !m_screenshots.isEmpty(), clock = m_clock,
                          progress = m_desk.progress()](const Now &now) {
        return desk::Desk::open(path, desk::Access::Write, now, progress, memoryFolder(forPictures))
            .map(withLog)
            .map([&](std::unique_ptr<desk::Desk> desk) { return goingOn(std::move(desk), clock); })
            .and_then(
                [&](std::unique_ptr<desk::Desk> desk) { return withActor(std::move(desk), forPictures); });
    };
    m_desk.open(opening, this, [this](const Result<void> &result) { opened(result); });
    ui::writeChinese(m_language);
    if (m_screenshots.isEmpty()) buildWindow();
    connect(&m_desk, &ui::DeskThread::progressed, this, &Start::showOpening);
}

/// A file of an older version is brought to this one first.
void Start::showOpening()
{
    if (m_opening) return;
    m_opening = std::make_unique<ui::WorkBar>(m_desk, tr("The office file is made ready for this version…"));
    m_opening->setWindowTitle(tr("Tiaocai"));
}

void Start::opened(const Result<void> &result)
{
    disconnect(&m_desk, &ui::DeskThread::progressed, this, nullptr);
    m_opening.reset();
    if (result) return m_screenshots.isEmpty() ? showWindow() : takePictures();
    m_window.reset();
    if (result.error().code == u"office-in-use" && OpenWindow::raised(m_path)) return QApplication::exit(0);
    logRefusal(result.error(), u"open"_s);
    if (result.error().code == u"not-found" && m_screenshots.isEmpty()) return foundOffice();
    showTrouble(result.error());
}

void Start::wearWhatWasChosen()
{
    const ui::Preferences preferences(ui::preferencesPath(m_path));
    ui::wear(ui::Look(preferences.value(u"look"_s, int(ui::Look::Light)).toInt()));
    const auto density = preferences.value(ui::densityKey);
    ui::spaceOut(density.isValid() ? ui::Density(density.toInt()) : ui::densityOfScreen(),
                 preferences.value(ui::scaleKey, 100).toInt());
    const auto language = preferences.value(u"language"_s, m_language).toString();
    if (language != m_language) speakOnly(language);
}

void Start::speakOnly(const QString &language)
{
    if (const auto spoken = speak(language); !spoken) return logRefusal(spoken.error(), u"language"_s);
    m_language = language;
}

void Start::foundOffice()
{
    if (!m_firstStart) m_firstStart = std::make_unique<ui::FirstStartDialog>();
    if (m_firstStart->exec() != QDialog::Accepted) return QApplication::quit();
    const auto opening = [path = m_path, office = m_firstStart->office(),
                          head = m_firstStart->headName()](const Now &now) {
        return desk::Desk::create(path, office, head, now).map(withLog);
    };
    m_desk.open(opening, this, [this](const Result<void> &result) { founded(result); });
}

/// What was typed and cannot be taken is mended where it was typed.
void Start::founded(const Result<void> &result)
{
    if (!result && !result.error().member.isEmpty()) {
        m_firstStart->tell(result.error());
        return foundOffice();
    }
    m_firstStart.reset();
    opened(result);
}

void Start::buildWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_desk, m_path);
    // Painted once, with what is due.
    connect(m_window.get(), &ui::MainWindow::filled, this, &Start::present, Qt::SingleShotConnection);
    // Queued: the window that asks is the one that goes.
    connect(m_window.get(), &ui::MainWindow::languageAsked, this, &Start::speakAnew, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::restoreAsked, this, &Start::restore, Qt::QueuedConnection);
}

void Start::showWindow()
{
    QApplication::setQuitOnLastWindowClosed(true);
    if (!m_window) buildWindow();
    // Where that takes long, without it.
    QTimer::singleShot(plainWindowMs, m_window.get(), [this] { present(); });
}

void Start::present()
{
    if (m_window->isVisible()) return;
    m_window->show();
    if (const auto refused = std::exchange(m_restoreRefused, {})) m_window->tell(*refused);
    // What nobody sees waits until the window is there.
    QTimer::singleShot(0, m_window.get(), [this] {
        m_openWindow = std::make_unique<OpenWindow>(m_path, *m_window);
        m_window->beginTour();
    });
}

/// Every word of the window is made again in the other language; what was typed comes back as a draft.
void Start::speakAnew(const QString &language)
{
    speakOnly(language);
    wearWhatWasChosen();
    ui::writeChinese(m_language);
    QApplication::setQuitOnLastWindowClosed(false);
    m_openWindow.reset();
    m_window.reset();
    showWindow();
    present();
    m_window->showChoicesOfWindow();
}

/// The office is closed, gives its place to the backup, and is opened again, restored or not.
void Start::restore(const QString &backup, const QString &password)
{
    const auto head = m_window->actorName();
    QApplication::setQuitOnLastWindowClosed(false);
    m_openWindow.reset();
    m_window.reset();
    auto refused = std::make_shared<std::optional<Refusal>>();
    const auto restoring = [=, path = m_path](const Now &now) -> Result<std::unique_ptr<desk::Desk>> {
        const auto secret = vault::passphrase(password);
        const auto restored =
            desk::Desk::restore(path, backup, {head, secret ? &*secret : nullptr}, now, memoryFolder(false));
        if (!restored) *refused = restored.error();
        return tl::unexpected(Refusal());
    };
    m_desk.open(restoring, this, [this, refused](const Result<void> &) {
        m_restoreRefused = *refused;
        open();
    });
}

void Start::showTrouble(const Refusal &refusal)
{
    if (!m_screenshots.isEmpty()) {
        QTextStream(stderr) << refusal.code << u": "_s << refusal.text << Qt::endl;
        return QApplication::exit(1);
    }
    m_trouble = std::make_unique<ui::TroubleWindow>(m_path, refusal);
    // Queued: the window that asks is closed by the answer.
    connect(m_trouble.get(), &ui::TroubleWindow::tryAgainAsked, this, &Start::open, Qt::QueuedConnection);
    connect(m_trouble.get(), &ui::TroubleWindow::otherFileAsked, this, &Start::chooseOtherFile,
            Qt::QueuedConnection);
    connect(m_trouble.get(), &ui::TroubleWindow::quitAsked, qApp, &QApplication::quit);
    QApplication::setQuitOnLastWindowClosed(true);
    m_trouble->show();
}

void Start::chooseOtherFile()
{
    const auto path = QFileDialog::getOpenFileName(m_trouble.get(), tr("Choose the office file"), m_path,
                                                   tr("Office files (*.tiaocai)"));
    if (path.isEmpty()) return;
    m_path = path;
    open();
}

void Start::takePictures()
{
    m_window = std::make_unique<ui::MainWindow>(m_desk);
    m_window->setWindowState(Qt::WindowNoState); // a platform without a screen has a small one
    m_window->resize(1366, 768);                 // the screens of most offices
    m_window->show();
    const auto taken = ui::pictures::takeScreenshots(*m_window, m_screenshots);
    if (!taken) QTextStream(stderr) << taken.error().code << u": "_s << taken.error().text << Qt::endl;
    if (!taken || m_next.isEmpty()) return QApplication::exit(taken ? 0 : 1);
    m_window.reset();
    m_path = std::exchange(m_next, {});
    open();
}

} // namespace tiaocai::app
