// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"
#include "long_json.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the command line shows of figures, with the keys of its contract.
namespace tiaocai::cli {

LongJson toJson(const desk::FiguresView &view, std::optional<statistics::By> by);
QJsonObject toJson(const statistics::Forecast &forecast);
QJsonObject toJson(const desk::IssuedReport &issued);
QJsonArray toJson(const QList<statistics::Correction> &corrections);
QJsonArray toJson(const QList<statistics::Reason> &reasons);
QJsonArray toJson(const QList<desk::FollowUpRow> &rows);

QString figuresText(const desk::FiguresView &view);
QString forecastText(const statistics::Forecast &forecast);

} // namespace tiaocai::cli
