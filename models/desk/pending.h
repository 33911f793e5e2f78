// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/waiting_lines.h"
#include "store/audit.h"

/// Lines of the audit that programs leave beside an office while another one writes it.
namespace tiaocai::desk {

QString pendingPath(const store::OfficeAddress &office);
bool isWaiting(const store::OfficeAddress &office);
QByteArray inWriting(const store::AuditLine &line);
/// What is no line of the audit is left out.
QList<store::AuditLine> linesIn(const QByteArrayList &waiting);

} // namespace tiaocai::desk
