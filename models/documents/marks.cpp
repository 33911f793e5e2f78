// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/marks.h"

namespace tiaocai::documents {

using namespace Qt::StringLiterals;

namespace {

const auto marks = u"\\|#%@>&+-*_"_s;

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

/// \n alone, whichever way a line was broken.
QString withPlainBreaks(QString value)
{
    value.replace(u"\r\n"_s, u"\n"_s);
    for (const auto other : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        value.replace(other, u'\n');
    return value;
}

} // namespace

QString escaped(const QString &value)
{
    QString text;
    for (const auto character : withPlainBreaks(value)) {
        if (character == u'\n') {
            text += u'\n';
        } else if (!isControl(character)) {
            if (marks.contains(character)) text += u'\\';
            text += character;
        }
    }
    return text;
}

QString unescaped(const QString &text)
{
    QString value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) ++i;
        value += text[i];
    }
    return value;
}

} // namespace tiaocai::documents
