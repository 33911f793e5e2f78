// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Two ways of writing one thing, taken as one.
namespace tiaocai::statistics {

/// A letter or digit of a text as searches compare it, and where it stands in the text.
struct Sign {
    char32_t sign = 0;
    qsizetype at = 0, length = 1;
};

/// Full and half width, capitals and small letters, traditional and simplified characters and their variants are one; what is
/// neither letter nor digit is left out.
QList<Sign> signsOf(const QString &text);
/// The signs alone.
QString written(const QList<Sign> &signs);
QString written(const QString &text);

} // namespace tiaocai::statistics
