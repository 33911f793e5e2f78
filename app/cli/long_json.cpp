// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tiaocai::cli {

namespace {

constexpr qsizetype pieceSize = 1 << 16;

QByteArray spelt(const QJsonValue &value)
{
    const auto json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

} // namespace

class LongJsonWriter {
public:
    explicit LongJsonWriter(const LongJson::Out &out)
        : m_out(out)
    {
    }

    void write(const LongJson &json)
    {
        std::visit([this](const auto &value) { spell(value); }, json.m_value);
    }
    bool end()
    {
        flush();
        return m_arrives;
    }

private:
    void spell(const QJsonValue &value) { put(spelt(value)); }
    void spell(const CaseId &id) { put('"' + id.toString().toLatin1() + '"'); }
    void spell(const LongJson &json) { write(json); }
    void spell(const LongJson::Object &members)
    {
        char before = '{';
        for (auto member = members.cbegin(); member != members.cend(); ++member) {
            put(before + spelt(member.key()) + ':');
            write(*member);
            before = ',';
        }
        put(members.isEmpty() ? "{}" : "}");
    }
    template <typename List>
    void spell(const List &list)
    {
        char before = '[';
        for (const auto &one : list) {
            put(QByteArray(1, before));
            spell(one);
            before = ',';
        }
        put(list.isEmpty() ? "[]" : "]");
    }

    void put(const QByteArray &text)
    {
        m_piece += text;
        if (m_piece.size() >= pieceSize) flush();
    }
    void flush()
    {
        m_arrives = m_arrives && m_out(m_piece);
        m_piece.clear();
    }

    const LongJson::Out &m_out;
    QByteArray m_piece;
    bool m_arrives = true;
};

bool LongJson::write(const Out &out) const
{
    LongJsonWriter writer(out);
    writer.write(*this);
    return writer.end();
}

} // namespace tiaocai::cli
