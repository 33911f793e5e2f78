// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/icons.h"
#include "look/measures.h"
#include "look/rank.h"

#include <QLabel>
#include <QString>

class QBoxLayout;
class QFrame;
class QLayout;
class QPushButton;
class QToolButton;

namespace tiaocai::ui {

/// The one distance: margins and gaps are this, half of it or twice it. Pixels at 100 %.
inline constexpr int spacing = 8;
/// Around a page and inside a card.
inline constexpr int pageMargin = 20, cardMargin = 16;

/// A label that shows text as it is: names are data and never markup.
QLabel *plainLabel(const QString &text = {}, const QString &objectName = {});
/// In secondary ink, small: labels over fields, hints, what explains.
QLabel *quietLabel(const QString &text = {}, const QString &objectName = {});
/// A bold label of a rank.
QLabel *heading(const QString &text, Type type, const QString &objectName = {});
/// "Register a case  Ctrl+N": after two spaces stands the key.
QPushButton *button(const QString &text, const QString &icon, const QString &objectName,
                    Rank rank = Rank::Secondary);
/// An icon alone, for ‹ › × and the like; `words` is its tool tip and its name for readers.
QToolButton *iconButton(const QString &icon, const QString &words, const QString &objectName);
/// A white sheet with a border.
QFrame *card(const QString &objectName = {});
/// A line between parts.
QFrame *hairline();
/// A field behind its label, which is its accessible name too.
void addField(QBoxLayout *row, const QString &label, QWidget *field, const QString &objectName, int stretch);
/// So large, where the screen has room for it and for the frame around it.
void resizeOnScreen(QWidget *window, QSize wanted);
/// Takes all out and deletes it.
void empty(QLayout *layout);
/// Margins and gaps of the one grid.
void space(QLayout *layout, int margin = 0);

} // namespace tiaocai::ui
