// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"
#include "reports/document.h"

/// 调解申请书, or for an oral application 口头申请笔录: what is signed when a case is registered.
namespace tiaocai::reports {

struct ApplicationRecord {
    QString office, number; ///< the number may be missing: it is given with acceptance
    casework::Application application;
    QDate receivedOn;
    std::optional<QTime> at = {}; ///< of an oral application
    QString recordedBy;
    bool demonstration = false;
};

/// What the law asks for and is not known yet is a line to write on by hand (企业劳动争议协商调解规定 第二十一条).
TableDocument applicationDocument(const ApplicationRecord &record, const QDateTime &printedAt);

} // namespace tiaocai::reports
