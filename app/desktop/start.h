// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "open_window.h"
#include "ui/desk_thread.h"
#include "ui/first_start_dialog.h"
#include "ui/main_window.h"
#include "ui/trouble_window.h"
#include "ui/work_bar.h"

#include <QObject>

#include <memory>

namespace tiaocai::app {

/// From an office file's path to an open window: asks for the office where there is none yet, says why where the file
/// cannot be opened, takes pictures instead where that was asked.
class Start : public QObject {
    Q_OBJECT

public:
    Start(ui::DeskThread &desk, QString path, QString screenshots, Clock clock = {});

    void open();
    /// Once the pictures of the one office are taken, those of another.
    void thenPicture(const QString &path) { m_next = path; }
    /// nullptr until the office is open.
    ui::MainWindow *window() const { return m_window.get(); }

private:
    void showOpening();
    void opened(const Result<void> &result);
    void foundOffice();
    void founded(const Result<void> &result);
    void wearWhatWasChosen();
    void speakOnly(const QString &language);
    void buildWindow();
    void showWindow();
    void present();
    void speakAnew(const QString &language);
    void restore(const QString &backup, const QString &password);
    void showTrouble(const Refusal &refusal);
    void chooseOtherFile();
    void takePictures();

    ui::DeskThread &m_desk;
    QString m_path;
    Clock m_clock;
    std::optional<Refusal> m_restoreRefused;   ///< told once the office is open again
    QString m_next;                            ///< office of which pictures are taken after this one
    QString m_screenshots;                     ///< folder; empty: a window for a person
    QString m_language = QStringLiteral("zh"); ///< spoken now
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<OpenWindow> m_openWindow;
    std::unique_ptr<ui::FirstStartDialog> m_firstStart;
    std::unique_ptr<ui::TroubleWindow> m_trouble;
    std::unique_ptr<ui::WorkBar> m_opening;
};

} // namespace tiaocai::app
