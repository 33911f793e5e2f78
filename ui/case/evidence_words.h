// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "widgets/marks.h"

#include <QJsonObject>

/// What is said of an item of evidence.
namespace tiaocai::ui {

/// Of an original that is to go back, of one that is back; a copy needs nothing.
Mark markOf(const casework::Evidence &evidence, bool isOver);
/// "Original, 3 pages"
QString formText(const casework::Evidence &evidence);
/// Who handed it in; that the office fetched it.
QString submitterText(const casework::CaseFile &file, const casework::Evidence &evidence);
/// "宏达机械 11-14"
QString exchangedText(const casework::CaseFile &file, const casework::Evidence &evidence);
/// A line each: who, what of its qualities, in which words.
QStringList opinionTexts(const casework::CaseFile &file, const casework::Evidence &evidence);
/// "returned 11-20, to 王芳"; that the office keeps it; empty of a copy.
QString returnedText(const casework::Evidence &evidence);

/// What is known of an act about these items before anybody states it: the items; of a return, whom they go to.
QJsonObject offeredFor(casework::ActKind kind, const casework::CaseFile &file,
                       const QList<casework::Evidence> &chosen);

} // namespace tiaocai::ui
