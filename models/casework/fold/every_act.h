// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/award.h"
#include "arbitration/course.h"
#include "arbitration/court.h"
#include "arbitration/defence.h"
#include "arbitration/ending.h"
#include "arbitration/filing.h"
#include "arbitration/hearing.h"
#include "arbitration/tribunal.h"
#include "common/closing.h"
#include "common/correction.h"
#include "common/elements.h"
#include "common/evidence.h"
#include "common/parties.h"
#include "common/service.h"
#include "mediation/acceptance.h"
#include "mediation/conclusion.h"
#include "performance/payments.h"
#include "performance/remedies.h"
#include "review/review.h"

/// The three steps of every act: what std::visit finds.
