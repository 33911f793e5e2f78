// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "law/period.h"

#include <span>

namespace tiaocai::law {

/// Which day closes a case of arbitration in the statistics (ACTS.md section 8). Punctuality never asks it.
enum class ArbitrationClosing { Award, Approval, LastService };
constexpr auto choicesOf(ArbitrationClosing)
{
    return std::array{
        Choice{ArbitrationClosing::Award, "award", QT_TRANSLATE_NOOP("Choice", "The day of the award")},
        Choice{ArbitrationClosing::Approval, "approval",
               QT_TRANSLATE_NOOP("Choice", "The day on which closing was approved")},
        Choice{ArbitrationClosing::LastService, "last-service",
               QT_TRANSLATE_NOOP("Choice", "The day on which the last party was served")},
    };
}

/// The office's choices where the text leaves room (ACTS.md section 11). Fields have the defaults given
/// there.
struct Choices {
    Punctuality punctuality = Punctuality::ByLaw;
    bool extensionWithoutNoticeCounts = true;
    bool servedOnDispatch = true;     ///< ARB_SERVE_5WD, ARB_TRIBUNAL_5WD, ARB_FORWARD_DEFENCE_5WD
    bool mailReturnedIsServed = true; ///< to a confirmed address
    bool electronicAwards = false;
    bool acceptBeforeConsent = true;
    bool preMediationRestarts = true; ///< ARB_ACCEPT_5WD starts anew after pre-case mediation; else resumes
    int effectWaitWorkingDays = 5;
    bool collectiveCountsPersons = false;
    int statisticalMonthEnd = 0; ///< 0: last day of the month
    bool acceptedByNotice =
        false; ///< arbitration: on the day of 受理通知书; else of the signature on 立案审批表
    ArbitrationClosing arbitrationClosing = ArbitrationClosing::Award;
    QString overlay;             ///< province code; empty: national rules alone
    QHash<QString, int> lengths; ///< rule id -> length, where the office sets one (PRECASE_MED, FILE_BINDING)
    QStringList enabled;         ///< ids of unsettled ([K]) rules that the office turned on

    /// In the order in which a person is asked.
    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("punctuality"), s.punctuality);
        visit(must("arbitrationClosing"), s.arbitrationClosing);
        visit(must("overlay"), s.overlay);
        visit(must("acceptBeforeConsent"), s.acceptBeforeConsent);
        visit(must("extensionWithoutNoticeCounts"), s.extensionWithoutNoticeCounts);
        visit(must("servedOnDispatch"), s.servedOnDispatch);
        visit(must("mailReturnedIsServed"), s.mailReturnedIsServed);
        visit(must("electronicAwards"), s.electronicAwards);
        visit(must("preMediationRestarts"), s.preMediationRestarts);
        visit(must("acceptedByNotice"), s.acceptedByNotice);
        visit(must("collectiveCountsPersons"), s.collectiveCountsPersons);
        visit(must("effectWaitWorkingDays"), s.effectWaitWorkingDays);
        visit(must("statisticalMonthEnd"), s.statisticalMonthEnd);
        visit(must("lengths"), s.lengths);
        visit(must("enabled"), s.enabled);
    }
    bool operator==(const Choices &) const = default;
};

enum class DeadlineState { Running, Paused, MetOnTime, MetLate, Overdue, Void };
QString name(DeadlineState state); ///< running, paused, met-on-time, met-late, overdue, void

/// One clock of one case, for one subject.
struct Deadline {
    QUuid subject;   ///< null: the case as a whole
    QUuid startedBy; ///< the act that started it
    QUuid endedBy;   ///< the act that met or ended it
    Period period;
    DeadlineState state = DeadlineState::Running;
    std::optional<QDate> doneOn;  ///< day it was met
    bool missed = false;          ///< overdue for good: the case ended and nobody can meet it any more
    bool informationOnly = false; ///< never lateness: void when its date is over
    bool officeDuty = false;      ///< as in its rule: lateness of the office is told of these alone

    bool isOpen() const
    {
        return state == DeadlineState::Running || state == DeadlineState::Paused ||
               (state == DeadlineState::Overdue && !missed);
    }
};

/// What days are reckoned with.
struct Rules {
    const LawBook &book;
    const Calendar &calendar;
    const Choices &choices;
};

/// The engine: (events of one case, rules, today) -> every clock that ever ran, in order
/// of start. `events` are in effective order. A move that the law does not allow here moves nothing and is
/// named in the trace. Overdue means after the judged date, not on it; information-only clocks are never
/// overdue.
QList<Deadline> deadlines(std::span<const Event> events, const Rules &rules, QDate today,
                          bool withTrace = false);

} // namespace tiaocai::law
