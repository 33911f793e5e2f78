// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml.h"

#include "refusals.h"

namespace tiaocai::intake {

Result<void> walkXml(const QByteArray &xml, const std::function<void(QXmlStreamReader &)> &onStart)
{
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
