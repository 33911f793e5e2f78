// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/number_claims.h"

#include "base/text.h"
#include "office/numbering.h"

namespace tiaocai::office {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

template <typename P>
concept CarriesCaseNumber = requires(P payload)
{
    payload.caseNumber;
};

TakenNumber taken(const QString &number, const QString &series, QDate on, const Settings &settings,
                  const QString &code)
{
    const auto place = placeOf(number, templateOf(series, settings), code);
    return {normalized(number), series, place ? place->year : on.year(),
            place ? std::optional(place->n) : std::nullopt};
}

/// By the series whose template wrote it; one that none did belongs to the papers and has no place.
TakenNumber takenByPaper(const QString &number, QDate on, const Settings &settings, const QString &code)
{
    for (auto series = settings.series.begin(); series != settings.series.end(); ++series) {
        const auto made = taken(number, series.key(), on, settings, code);
        if (made.n) return made;
    }
    return taken(number, paperSeries, on, settings, code);
}

} // namespace

QString seriesOf(CaseKind kind)
{
    return name(kind);
}

QString templateOf(const QString &series, const Settings &settings)
{
    return settings.series.value(series);
}

QString *caseNumberIn(Payload &payload)
{
    return std::visit(
        [](auto &data) -> QString * {
            if constexpr (CarriesCaseNumber<decltype(data)>)
                return &data.caseNumber;
            else
                return nullptr;
        },
        payload);
}

const Application *applicationIn(const Payload &payload)
{
    return std::visit(
        [](const auto &data) -> const Application * {
            if constexpr (requires { data.application.parties; })
                return &data.application;
            else if constexpr (requires { data.application->parties; })
                return data.application ? &*data.application : nullptr;
            else
                return nullptr;
        },
        payload);
}

Application *applicationIn(Payload &payload)
{
    return const_cast<Application *>(applicationIn(std::as_const(payload)));
}

QList<TakenNumber> numbersIn(const Act &act, CaseKind kind, const Settings &settings, const QString &code)
{
    auto payload = act.payload;
    if (const auto *correction = std::get_if<ActCorrected>(&act.payload); correction && correction->rightData)
        payload = *correction->rightData;
    QList<TakenNumber> numbers;
    if (const auto *application = applicationIn(payload);
        application && !application->registrationNumber.isEmpty())
        numbers << taken(application->registrationNumber, registrationSeries, act.on, settings, code);
    if (const auto *number = caseNumberIn(payload); number && !number->isEmpty())
        numbers << taken(*number, seriesOf(kind), act.on, settings, code);
    // What was issued elsewhere carries a number that is none of the office's.
    if (const auto *issued = std::get_if<DocumentIssued>(&payload); issued && issued->size > 0)
        numbers << takenByPaper(issued->number, act.on, settings, code);
    return numbers;
}

} // namespace tiaocai::office
