// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lift.h"

#include <QCoreApplication>

namespace tiaocai {

tl::unexpected<Refusal> refuseNewer(const QString &what)
{
    return refuse(QStringLiteral("newer-data"),
                  QCoreApplication::translate("Data",
                                              "This was written by a newer version of the program (%1). "
                                              "Install the newer version.")
                      .arg(what.left(40)));
}

} // namespace tiaocai
