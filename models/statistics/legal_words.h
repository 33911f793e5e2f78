// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/choices.h"

/// The words of a signed report. They are Chinese in every language of the program, like the document itself.
namespace tiaocai::statistics {

QString legalWord(casework::Cause cause);
QString legalWord(casework::Source source);
QString legalWord(casework::ClosingManner manner);
QString legalWord(casework::DeclineGround ground);
QString legalWord(casework::ArbitrationRefusalGround ground);
QString legalWord(casework::SuspensionGround ground);

} // namespace tiaocai::statistics
