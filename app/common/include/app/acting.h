// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

/// Who acts when a program begins: nobody is head because he opened the file.
namespace tiaocai::app {

/// The command line: whoever is named, else the head who was named when the office was founded; nobody where none was, or
/// where he left. Refuses `unknown-person`, `person-left`.
Result<void> beginActing(desk::Desk &desk, const QString &name);

/// The window: whoever is alone in the office acts; where several are, nobody until a person chooses himself. A demonstration
/// begins as its head.
Result<void> beginAlone(desk::Desk &desk);

} // namespace tiaocai::app
