// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"

#include "paths.h"

#include <QFile>

namespace tiaocai::law::test {

using namespace Qt::StringLiterals;

const LawBook &book()
{
    static const auto read = LawBook::fromResources();
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

const Calendar &calendar()
{
    static const auto read = calendarFromResources();
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QByteArray data(const QString &name)
{
    QFile file(tiaocai::test::dataPath(QStringLiteral("/law/")) + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qUtf8Printable(file.fileName()));
    return file.readAll();
}

Result<Period> reckoned(const char *rule, const char *words)
{
    const auto asked =
        readReckoning(QString::fromLatin1(rule), QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
    if (!asked) return refuse(asked);
    return reckon(*asked, book(), calendar());
}

} // namespace tiaocai::law::test
