// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_words.h"

#include "refusals.h"

#include <QRegularExpression>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

QString dittoText(const QString &sign)
{
    return Intake::tr("“%1” points to another cell, which cannot be told with certainty; it was left empty. "
                      "Enter by hand what is meant.")
        .arg(sign);
}

QString withoutNumbers(QString text)
{
    static const QRegularExpression number(u"[0-9]{11,}[Xx]?"_s);
    return text.replace(number, u"***"_s);
}

QString noNameText(const QString &said)
{
    return Intake::tr("“%1” is no name; it was left out.").arg(withoutNumbers(said.left(40)));
}

} // namespace tiaocai::intake
