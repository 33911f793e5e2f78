// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/open_remedies.h"
#include "statistics/indicators.h"
#include "workplace.h"

#include <QLocale>

/// The short words in which lists, pictures and dialogs name the same things.
namespace tiaocai::ui {

/// The language that the program speaks just now, by its installed translation: names of weekdays, of rules.
QLocale language();

/// "调解成功率"; the id where the rate is unknown.
QString indicatorName(const QList<statistics::Indicator> &indicators, const QString &id);
/// "调解期限"; the id where the rule is unknown.
QString ruleName(const Workplace &place, const law::RuleId &id);
/// "2026-12-07"; "2026-12-07（按 2026-12-05 判定）" where punctuality goes by another reading.
QString dueText(const law::Period &period);
/// "调解期限 15 日（自然日）": a period is never shown without its unit.
QString periodText(const Workplace &place, const law::RuleId &id, QDate from);
QString stateText(law::DeadlineState state);
/// "今日", "剩 4 日", "逾期 3 日".
QString daysText(qint64 daysUntilDue);
/// "11-22 周日" within the year of `today`, "2025-11-22 周六" outside it; empty where there is no day.
QString shortDay(QDate day, QDate today);
/// "198号" of 石劳调字〔2026〕198号, "登207号" of 石劳调登〔2026〕207号; the whole where it has no brackets.
QString shortNumber(const QString &number);
/// "王芳 ⇢ 宏达机械".
QString against(const QString &applicants, const QString &respondents);
/// A refusal as one sentence with its article.
QString refusalText(const Refusal &refusal);
QString subjectText(const casework::CaseFile &file, const QUuid &subject);
/// "仲裁审查 至2026-11-20　支付令 2026-12-11起": what the law leaves for an item that is not performed.
QString remediesText(const QList<casework::OpenRemedy> &remedies);

} // namespace tiaocai::ui
