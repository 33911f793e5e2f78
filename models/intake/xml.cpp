// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml.h"

#include "refusals.h"

namespace tiaocai::intake {

namespace {

/// QXmlStreamReader compares every attribute of a tag with all others: no spreadsheet program writes so many.
constexpr int mostAttributes = 400;

bool hasTooManyAttributes(const QByteArray &xml)
{
    int attributes = 0;
    bool isInTag = false;
    for (const char byte : xml) {
        if (byte == '<') {
            isInTag = true;
            attributes = 0;
        } else if (byte == '>') {
            isInTag = false;
        } else if (isInTag && byte == '=' && ++attributes > mostAttributes) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<void> walkXml(const QByteArray &xml, const std::function<void(QXmlStreamReader &)> &onStart)
{
    if (hasTooManyAttributes(xml)) return Intake::damaged();
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD) return Intake::doctype();
        if (token == QXmlStreamReader::StartElement) onStart(reader);
    }
    if (reader.hasError()) return Intake::damaged();
    return {};
}

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    const auto attributes = xml.attributes();
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
                                    [&](const QXmlStreamAttribute &one) { return one.name() == name; });
    return found == attributes.cend() ? QString() : found->value().toString();
}

} // namespace tiaocai::intake
