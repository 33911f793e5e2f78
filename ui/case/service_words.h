// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/papers.h"
#include "widgets/marks.h"

/// What is said of a paper and one of those whom it is for.
namespace tiaocai::ui {

Mark markOf(const desk::PaperService &line);
/// "sent 11-12", "received 11-14", "came back 11-20".
QString reachedText(const desk::PaperService &line, const casework::CaseFile &file);
/// "By post", "by publication"; empty where nobody tried yet.
QString wayText(const QString &way);
/// Every attempt, the oldest first: "2026-11-12 By post, EX123456789CN".
QStringList attemptsOf(const casework::CaseFile &file, const desk::PaperService &line);

/// Periods that its receipt started for the recipient.
QList<law::Deadline> startedBy(const desk::PaperService &line, const QList<law::Deadline> &deadlines);
/// Other periods of the recipient that are open.
QList<law::Deadline> othersOf(const desk::PaperService &line, const QList<law::Deadline> &deadlines);

/// The act that comes next for the line: service, where the law leaves another way than publication; nullopt: it has arrived,
/// or waits for its day.
std::optional<casework::ActKind> nextActOf(const desk::PaperService &line);
/// What is known of that act before anybody states it: which paper, to whom; of one that is on its way also how it went, and what
/// lies in the same envelope. `together`: other papers for the same person, sent in one envelope.
QJsonObject offeredFor(casework::ActKind kind, const casework::CaseFile &file, const desk::PaperService &line,
                       const QList<desk::PaperService> &together = {});

} // namespace tiaocai::ui
