// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/say.h"

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

QString lengthOf(const Provision &provision, const Speech &speech)
{
    switch (provision.unit) {
    case Unit::WorkingDay:
        return speech.translate("Law", "%n working day(s)", nullptr, provision.length);
    case Unit::Day:
        return speech.translate("Law", "%n natural day(s)", nullptr, provision.length);
    case Unit::Month:
        return speech.translate("Law", "%n month(s)", nullptr, provision.length);
    case Unit::Year:
        return speech.translate("Law", "%n year(s)", nullptr, provision.length);
    case Unit::Set:
        break;
    }
    return {};
}

} // namespace

QString lawWords(const QString &text, const Speech &speech)
{
    return speech.translate("LawData", text.toUtf8().constData());
}

QString nameOf(const Rule &rule, const Speech &speech)
{
    const bool isChinese = speech.locale().language() == QLocale::Chinese;
    return isChinese ? lawWords(rule.nameZh, speech) : rule.nameEn;
}

QString periodOf(const Rule &rule, QDate from, const Speech &speech)
{
    const auto &provision = rule.provisionOn(from);
    const auto name = nameOf(rule, speech);
    const bool saysLength = name.contains(u"%1日"_s.arg(provision.length));
    if (provision.unit == Unit::Set || saysLength) return name; // what was set is the date
    //: %1: name of the period, %2: its length with the unit
    return speech.translate("Law", "%1, %2").arg(name, lengthOf(provision, speech));
}

QString nameOf(DeadlineState state, const Speech &speech)
{
    switch (state) {
    case DeadlineState::Running:
        return speech.translate("Law", "running");
    case DeadlineState::Paused:
        return speech.translate("Law", "paused");
    case DeadlineState::MetOnTime:
        return speech.translate("Law", "met on time");
    case DeadlineState::MetLate:
        return speech.translate("Law", "met late");
    case DeadlineState::Overdue:
        return speech.translate("Law", "overdue");
    case DeadlineState::Void:
        return speech.translate("Law", "no longer applies");
    }
    return {};
}

QString doubtText(const QString &code, const Speech &speech)
{
    if (code == "roll-by-reference"_L1)
        return speech.translate(
            "Law", "That a period which ends on a day off ends on the next working day follows by "
                   "reference to the Civil Procedure Law.");
    if (code == "roll-doubtful"_L1)
        return speech.translate("Law",
                                "Whether this period moves to the next working day is doubtful; the earlier "
                                "date is the one that counts.");
    if (code == "backward-reading"_L1)
        return speech.translate(
            "Law", "Whether the day of the notice counts is read in two ways; the earlier date is kept.");
    if (code == "interruption-reading"_L1)
        return speech.translate(
            "Law", "Whether it counts anew from the application or from the end of the proceeding "
                   "is read in two ways.");
    if (code == "pause-reading"_L1)
        return speech.translate(
            "Law",
            "Whether after a pause the rest of the period runs on or six months from its end are given "
            "is read in two ways; the earlier date is kept.");
    if (code == "local-rule"_L1) return speech.translate("Law", "A local rule, not a national one.");
    if (code == "start-by-practice"_L1)
        return speech.translate("Law",
                                "The law does not name the day from which it counts; this is practice.");
    if (code == "provisional"_L1)
        return speech.translate("Law", "Provisional: the notice on days off for that year is not there yet.");
    return code;
}

} // namespace tiaocai::law
