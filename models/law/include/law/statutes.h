// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tiaocai::law {

/// The articles of a short code by the statutes' full names, as a person reads them: "令17-22, 30; 规则46(一)" is
/// "《企业劳动争议协商调解规定》第22条、第30条；《劳动人事争议仲裁办案规则》第46条第（一）项". What is no code stays as it is.
QString fullArticles(const QString &codes);

} // namespace tiaocai::law
