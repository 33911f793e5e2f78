// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QString;
class QWidget;

namespace tiaocai::ui {

/// Primary: the one act of a page. Secondary: every other button. Ghost: rare, or in a title's line. Danger: destroys.
enum class Rank { Secondary, Primary, Ghost, Danger };

void setRank(QAbstractButton *button, Rank rank);
Rank rankOf(const QWidget *button);
/// The key that does the same stands in the button, smaller: "Ctrl+N".
void setKey(QAbstractButton *button, const QString &key);
QString keyOf(const QWidget *button);
/// For bars and rows: lower than a field.
void setSmall(QAbstractButton *button);
bool isSmall(const QWidget *button);
/// What was typed there cannot be read, or is missing: a red border until it is set right.
void setWrong(QWidget *field, bool wrong);
bool isWrong(const QWidget *field);

} // namespace tiaocai::ui
