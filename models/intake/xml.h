// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <functional>

namespace tiaocai::intake {

using OnStart = std::function<void(QXmlStreamReader &)>;

/// Walks one XML part piece by piece and calls `onStart` at each start tag; what it reads on from there is not visited
/// again. A DOCTYPE ends the walk before anything after it is seen. Refuses `unreadable-file`.
Result<void> walkXml(QIODevice &xml, const OnStart &onStart);
Result<void> walkXml(const QByteArray &xml, const OnStart &onStart);

/// An attribute by its local name, in whatever namespace; empty where there is none.
QString attribute(const QXmlStreamReader &xml, QStringView name);

} // namespace tiaocai::intake
