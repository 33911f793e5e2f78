// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tiaocai::cli {

/// docs/acts.md: every act with its verb, who records it, its article and the members of its data.
QString actsPage();
QJsonObject actsJson();

} // namespace tiaocai::cli
