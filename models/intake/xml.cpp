// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml.h"

#include "refusals.h"

#include <QBuffer>

namespace tiaocai::intake {

namespace {

/// QXmlStreamReader compares every attribute of a tag with all others: no spreadsheet program writes so many.
constexpr int mostAttributes = 400;

/// Hands the bytes of a part on, and breaks off at a tag with too many attributes before the reader has seen it whole.
class Guarded : public QIODevice {
public:
    explicit Guarded(QIODevice &source)
        : m_source(source)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    /// Broken off, or the source could not be read to its end.
    bool isBroken() const { return m_isBroken; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto count = m_isBroken ? -1 : m_source.read(data, most);
        m_isBroken = count < 0 || hasTooManyAttributes({data, count});
        return m_isBroken ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool hasTooManyAttributes(QByteArrayView bytes)
    {
        for (const char byte : bytes) {
            if (byte == '<') {
                m_isInTag = true;
                m_attributes = 0;
            } else if (byte == '>') {
                m_isInTag = false;
            } else if (byte == '=' && m_isInTag && ++m_attributes > mostAttributes) {
                return true;
            }
        }
        return false;
    }

    QIODevice &m_source;
    int m_attributes = 0;
    bool m_isInTag = false;
    bool m_isBroken = false;
};

} // namespace

Result<void> walkXml(QIODevice &xml, const OnStart &onStart)
{
    Guarded guarded(xml);
    QXmlStreamReader reader(&guarded);
    while (!reader.atEnd() && !reader.hasError()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD) return Intake::doctype();
        if (token == QXmlStreamReader::StartElement) onStart(reader);
    }
    if (reader.hasError() || guarded.isBroken()) return Intake::damaged();
    return {};
}

Result<void> walkXml(const QByteArray &xml, const OnStart &onStart)
{
    QBuffer buffer;
    buffer.setData(xml);
    buffer.open(QIODevice::ReadOnly);
    return walkXml(buffer, onStart);
}

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    const auto attributes = xml.attributes();
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
                                    [&](const QXmlStreamAttribute &one) { return one.name() == name; });
    return found == attributes.cend() ? QString() : found->value().toString();
}

} // namespace tiaocai::intake
