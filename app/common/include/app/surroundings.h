// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

/// What both programs need around them: where files lie, which language is spoken, what is logged.
namespace tiaocai::app {

/// Called first. Whatever file the program makes is private to its owner, and a file that may not grow is an error with
/// a sentence, where the system would end the program without one. All threads share one heap.
void prepareProcess();

/// The user's data folder; made where it is missing. Refuses `read-only` where it cannot be.
Result<QString> dataFolder();
QString officePath(const QString &folder);
QString demonstrationPath(const QString &folder);

/// The program and Qt speak "zh", "zh_TW" or "en" from here on, in the place of what they spoke before. Refuses `usage`
/// for another word.
Result<void> speak(const QString &language);

/// A rotating log beside the office file's user data: 5 files of 1 MB. Personal data is never handed to it.
void startLog(const QString &folder);
/// One line for each refusal and error: code, place, article. Never the sentence, which may name people.
void logRefusal(const Refusal &refusal, const QString &where);
void logEvent(const QString &what);

} // namespace tiaocai::app
