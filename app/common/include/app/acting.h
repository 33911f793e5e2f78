// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

/// Who acts when a program begins: nobody is head because he opened the file.
namespace tiaocai::app {

/// The command line: whoever is named, else the head who was named when the office was founded; nobody where none was, or
/// where he left. Where the office has accounts, whoever proves that it is he. Refuses what Desk::logIn() does.
Result<void> beginActing(desk::Desk &desk, const desk::Credential &who);

/// The window: whoever is alone in the office acts; where several are, nobody until a person chooses himself. A demonstration
/// begins as its head. An office with accounts asks.
Result<void> beginAlone(desk::Desk &desk);

} // namespace tiaocai::app
