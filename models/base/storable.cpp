// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/storable.h"

#include "base/text.h"

namespace tiaocai {

QString storable(QString text)
{
    if (isStorable(text, text.size())) return text;
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const auto character = text.mid(at, isPair ? 2 : 1);
        plain += isStorable(character, 2) ? character : QString(QChar::ReplacementCharacter);
        at += character.size();
    }
    return plain;
}

} // namespace tiaocai
