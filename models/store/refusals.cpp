// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Refusal damaged(const QString &office, const QString &detail)
{
    return {u"damaged"_s,
            Words::tr("The office file %1 is damaged (%2). It was not changed: keep it, and restore the last "
                      "backup.")
                .arg(office, detail),
            {}};
}

Refusal notAnOffice(const QString &office)
{
    return {
        u"not-an-office"_s,
        Words::tr("%1 is not an office file of this program. Choose the office file, or restore a backup.")
            .arg(office),
        {}};
}

Refusal notFound(const QString &office)
{
    return {u"not-found"_s,
            Words::tr("There is no office file %1. Choose the office file, or restore a backup.").arg(office),
            {}};
}

Refusal fileExists(const QString &office)
{
    return {u"file-exists"_s,
            Words::tr("%1 exists already and was not changed. Choose another name.").arg(office),
            {}};
}

Refusal newerFile(const QString &office, int form, int known)
{
    return {u"newer-file"_s,
            Words::tr("%1 was written by a newer version of the program (form %2; this one knows up to %3). "
                      "Install the "
                      "newer version; the file was not changed.")
                .arg(office)
                .arg(form)
                .arg(known),
            {}};
}

} // namespace tiaocai::store
