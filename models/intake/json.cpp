// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

struct Json {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr std::size_t deepest = 32;

/// Hands the bytes to the parser and counts the lines that it has read.
class CountedByte {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountedByte(const char *at, int *line)
        : m_at(at)
        , m_line(line)
    {
    }
    reference operator*() const { return *m_at; }
    CountedByte &operator++()
    {
        *m_line += *m_at == '\n';
        ++m_at;
        return *this;
    }
    CountedByte operator++(int)
    {
        const auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountedByte &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    int *m_line;
};

/// Builds the value from the parser's events; the first thing that is wrong ends the parse.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
public:
    std::optional<QString> fault() const { return m_fault; }
    QJsonObject result() const { return m_result; }

    bool null() override { return place(QJsonValue::Null); }
    bool boolean(bool value) override { return place(value); }
    bool number_integer(number_integer_t value) override { return place(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > number_unsigned_t(std::numeric_limits<qint64>::max()))
            return fail(Json::tr("a number is too large"));
        return place(qint64(value));
    }
    bool number_float(number_float_t value, const string_t & /*written*/) override
    {
        return std::isfinite(value) ? place(value) : fail(Json::tr("a number is too large"));
    }
    bool string(string_t &value) override
    {
        const auto text = QString::fromStdString(value);
        return text.contains(QChar(u'\0')) ? fail(Json::tr("a text contains NUL")) : place(text);
    }
    bool binary(binary_t & /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(true); }
    bool key(string_t &value) override
    {
        auto &frame = m_open.back();
        frame.key = QString::fromStdString(value);
        if (frame.object.contains(frame.key))
            return fail(Json::tr("the key “%1” stands twice").arg(frame.key.left(40)));
        return true;
    }
    bool end_object() override
    {
        const QJsonValue value = m_open.back().object;
        m_open.pop_back();
        return place(value);
    }
    bool start_array(std::size_t /*size*/) override { return open(false); }
    bool end_array() override
    {
        const QJsonValue value = m_open.back().array;
        m_open.pop_back();
        return place(value);
    }
    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*error*/) override
    {
        return fail(Json::tr("the text is not JSON"));
    }

private:
    struct Frame {
        bool isObject = false;
        QJsonObject object;
        QJsonArray array;
        QString key;
    };

    bool fail(const QString &what)
    {
        m_fault = what;
        return false;
    }
    bool open(bool isObject)
    {
        if (m_open.size() >= deepest) return fail(Json::tr("it is nested more than 32 levels deep"));
        m_open.push_back({isObject, {}, {}, {}});
        return true;
    }
    bool place(const QJsonValue &value)
    {
        if (m_open.empty()) {
            m_result = value.toObject();
            return value.isObject() || fail(Json::tr("it is not an object in braces"));
        }
        auto &frame = m_open.back();
        if (frame.isObject)
            frame.object.insert(frame.key, value);
        else
            frame.array.append(value);
        return true;
    }

    std::vector<Frame> m_open;
    QJsonObject m_result;
    std::optional<QString> m_fault;
};

} // namespace

Result<QJsonObject> readJsonStrict(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return refuse(u"bad-json"_s, Json::tr("The JSON is larger than 4 MB. Split it."));
    int line = 1;
    Builder builder;
    const CountedByte begin(json.constData(), &line);
    const CountedByte end(json.constData() + json.size(), &line);
    if (nlohmann::json::sax_parse(begin, end, &builder)) return builder.result();
    return refuse(u"bad-json"_s, Json::tr("The JSON cannot be used, line %1: %2. Nothing was changed.")
                                     .arg(line)
                                     .arg(builder.fault().value_or(Json::tr("the text is not JSON"))));
}

} // namespace tiaocai::intake
