// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/writing.h"

#include <QStringList>

/// How names are read aloud.
namespace tiaocai::statistics {

/// A syllable for each sign, "wang", "fang" of 王芳; surnames that read differently (单 is shan) as surnames; Latin letters
/// and digits stand for themselves, and what nobody reads is empty.
QStringList syllables(const QList<Sign> &name);
/// These first, then with each other way to read one of the signs: 长 is chang and zhang, 调 is tiao and diao.
QList<QStringList> readings(const QList<Sign> &name);
/// "wf" of 王芳.
QString initials(const QString &name);

} // namespace tiaocai::statistics
