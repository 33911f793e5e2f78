// SPDX-License-Identifier: GPL-3.0-or-later
#include "court.h"

namespace tiaocai::desk::scene {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

const QDate founded(2026, 5, 8), served(2026, 5, 12), planned(2026, 6, 1);

/// Two tribunals, two rooms at the branch, two arbitrators at home there.
const QByteArray registers = R"({
"tribunals":[
{"code":"Y","name":"仲裁院","kind":"court","address":"","states":[{"from":"2024-01-01","state":"running"}],"townships":[],
 "travelMinutes":0,"hours":[["09:00","12:00"],["14:00","17:00"]]},
{"code":"S","name":"石桥分庭","kind":"branch","address":"","states":[{"from":"2024-01-01","state":"running"}],
 "townships":["石桥镇"],"travelMinutes":30,"hours":[["09:00","12:00"],["14:00","17:00"]]}],
"rooms":[
{"code":"Y1","name":"Y1","tribunal":"Y","from":"2024-01-01","to":null,"online":false},
{"code":"S1","name":"S1","tribunal":"S","from":"2024-01-01","to":null,"online":false},
{"code":"S2","name":"S2","tribunal":"S","from":"2024-01-01","to":null,"online":false}],
"arbitrators":[
{"name":"王志远","employment":"full-time","home":"Y","terms":[{"from":"2024-01-01","to":null}],"specialities":[],"unavailable":[]},
{"name":"陈明","employment":"part-time","home":"S","terms":[{"from":"2024-01-01","to":null}],"specialities":[],"unavailable":[]},
{"name":"杨静","employment":"part-time","home":"S","terms":[{"from":"2024-01-01","to":null}],"specialities":[],"unavailable":[]}],
"clerks":[],"places":[]})";

template <typename T>
T done(Result<T> result)
{
    if (!result) qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
    return *std::move(result);
}

} // namespace

ActDraft hearingSet(QDate on, QDate day, QTime time, const QString &room, const PersonId &arbitrator)
{
    HearingSet act;
    act.day = day;
    act.time = time;
    act.minutes = 60;
    act.room = room;
    act.arbitrators = {arbitrator};
    return {.payload = act, .on = on, .note = u"巡回"_s};
}

ActDraft contact(QDate on, const QString &text)
{
    return {.payload = ContactLogged{.channel = Channel::Phone, .text = text}, .on = on};
}

Court::Court(int cases)
    : m_scene(founded, office::OfficeKind::Court)
{
    done(desk().hearings().importRegisters(registers));
    for (int nth = 0; nth < cases; ++nth)
        file(nth);
    setNow(served);
    for (const auto &id : m_cases)
        serve(id);
    setNow(planned);
    for (int nth = 0; nth < cases; ++nth)
        plan(nth);
    setNow(before);
}

CaseFile Court::file(const CaseId &id)
{
    return done(desk().cases().view(id)).file;
}

void Court::file(int nth)
{
    const auto of = application(u"李强%1"_s.arg(nth), u"单位%1"_s.arg(nth));
    const ActDraft filed{.payload = ArbitrationFiled{.application = of, .copies = 1}, .on = founded};
    m_cases << done(desk().cases().registerCase(filed)).view.file.id;
}

void Court::serve(const CaseId &id)
{
    done(desk().cases().record(id, {.payload = ArbitrationAccepted{}, .on = QDate(2026, 5, 11)}));
    DocumentServed copy;
    copy.what = DocumentKind::ApplicationCopy;
    copy.recipient = file(id).active(PartyRole::Respondent).first().record.id;
    copy.method = ServiceMethod::Direct;
    copy.receivedOn = served;
    done(desk().cases().record(id, {.payload = copy, .on = served}));
}

/// One after the other in each of the two rooms.
void Court::plan(int nth)
{
    const bool isSecond = nth % 2 == 1;
    const auto sits = done(desk().office().personNamed(isSecond ? u"杨静"_s : u"陈明"_s)).id;
    const int hour = nth / 2;
    const QTime time(hour < 3 ? 9 + hour : 11 + hour, 0);
    done(desk().cases().record(m_cases[nth],
                               hearingSet(planned, day, time, isSecond ? u"S2"_s : u"S1"_s, sits)));
}

} // namespace tiaocai::desk::scene
