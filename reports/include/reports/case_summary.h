// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "casework/case_file.h"
#include "exchange/case_copy.h"
#include "exchange/feedback.h"

#include <QHash>

/// What a case is told by, at a glance: the same for a window, in its language, and for paper, in the law's.
namespace tiaocai::reports {

struct CaseSummary {
    struct Line {
        QString key; ///< "applicants", "next", ...: the same in every language
        QString label, main, rest;
        QStringList facts = {}; ///< 集体, 农民工 27
    };
    QList<Line> people; ///< parties, representatives, next step
    QList<Line> matter; ///< cause, claims, handler, source, employment
    QString facts;      ///< 事实与理由
};

/// An office to which the case went.
struct WentTo {
    QString office;
    exchange::Purpose purpose = exchange::Purpose::Arbitration;
    QDate on;
    QString state; ///< of its package, in words
};

struct CaseAsked {
    const casework::CaseFile &file;
    const QHash<PersonId, QString> &staff; ///< names
    QHash<QString, QString> places;        ///< names of tribunals and rooms, by their codes
    QDate today;
    Speech speech = Speech::ofWindow();
    bool masked = true; ///< telephones
    QList<WentTo> went = {};
    QList<exchange::FeedbackItem> told = {}; ///< what became of it there
};

/// Nothing that is not known: a line without words is left out.
CaseSummary caseSummary(const CaseAsked &asked);

} // namespace tiaocai::reports
