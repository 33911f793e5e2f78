// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariantList>

namespace tiaocai {

/// One spelling for one content, so that its digest can be made again: a JSON array, an object with sorted keys.
QByteArray canonical(const QVariantList &row);
QString canonical(const QJsonObject &object);
/// SHA-256, hex.
QString digest(const QByteArray &content);
QString digest(const QVariantList &row);

} // namespace tiaocai
