// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look.h"

namespace tiaocai::ui {

/// What every colour is for (docs/decisions: the look). Nothing outside keeps a colour: the look changes at runtime.
struct Tokens {
    QColor window;  ///< page ground, top bar
    QColor side;    ///< sidebar, head of dialogs
    QColor surface; ///< cards, tables, fields
    QColor subtle;  ///< table heads, total rows, weekends, read-only fields
    QColor hover;
    QColor selected;
    QColor line, hairline; ///< borders of cards; lines between rows
    QColor rule;           ///< key caps, fact chips, edges of popups, scroll thumb
    QColor field;          ///< border of every editor and secondary button
    QColor text, text2, text3;
    QColor accent;                               ///< links, chosen tab, focus ring, running period
    QColor fill, fillHover, fillPressed, onFill; ///< primary button, ticked box
    QColor danger, dangerGround;
    QColor warn, warnGround;
    QColor ok, okGround;
    QColor hold, holdGround;
    QColor infoGround;
    QColor neutral, neutralGround;
    QColor markPoint; ///< the warm point of the mark
};

/// Roles of the palette that Qt has and the window needs for nothing else: a label keeps a role and not a colour.
inline constexpr auto quietInk = QPalette::BrightText;   ///< `text2`
inline constexpr auto dangerInk = QPalette::LinkVisited; ///< `danger`

const Tokens &tokens(Look look);
/// Those worn now.
const Tokens &tokens();

} // namespace tiaocai::ui
