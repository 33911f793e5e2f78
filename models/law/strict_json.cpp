// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/strict_json.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <iterator>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DeepestNesting = 16;

/// Walks the bytes and counts the lines: nlohmann's events come without a place.
class CountedBytes {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountedBytes(const char *at, int *line)
        : m_at(at)
        , m_line(line)
    {
    }
    reference operator*() const { return *m_at; }
    CountedBytes &operator++()
    {
        *m_line += *m_at == '\n';
        ++m_at;
        return *this;
    }
    CountedBytes operator++(int)
    {
        const auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountedBytes &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    int *m_line;
};

/// Builds the values and remembers the lines. Every handler answers whether to go on.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    StrictJson document;
    QString fault;
    int line = 1;

    bool null() override { return add(QJsonValue::Null); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(double(value)); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override
    {
        return add(QString::fromUtf8(value.data(), qsizetype(value.size())));
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        auto &level = m_levels.last();
        level.key = QString::fromUtf8(value.data(), qsizetype(value.size()));
        if (level.object.contains(level.key))
            return stop(QCoreApplication::translate("StrictJson", "“%1” stands twice.").arg(level.key));
        document.lines.insert(path(), line);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return stop(QCoreApplication::translate("StrictJson", "This is not JSON."));
    }

private:
    struct Level {
        bool isObject = true;
        QString path; ///< of the object or array itself
        QString key;
        QJsonObject object;
        QJsonArray array;
    };

    bool stop(const QString &sentence)
    {
        fault = sentence;
        return false;
    }
    QString path() const
    {
        if (m_levels.isEmpty()) return {};
        const auto &level = m_levels.last();
        return level.path + u'/' + (level.isObject ? level.key : QString::number(level.array.size()));
    }
    bool open(bool isObject)
    {
        if (m_levels.size() == DeepestNesting)
            return stop(QCoreApplication::translate("StrictJson", "The values are nested too deeply."));
        const auto place = path();
        if (!document.lines.contains(place)) document.lines.insert(place, line);
        m_levels.append(Level{isObject, place, {}, {}, {}});
        return true;
    }
    bool close()
    {
        const auto level = m_levels.takeLast();
        return add(level.isObject ? QJsonValue(level.object) : QJsonValue(level.array));
    }
    bool add(const QJsonValue &value)
    {
        if (m_levels.isEmpty()) {
            document.root = value;
            return true;
        }
        auto &level = m_levels.last();
        if (level.isObject) {
            level.object.insert(level.key, value);
        } else {
            if (const auto place = path(); !document.lines.contains(place))
                document.lines.insert(place, line);
            level.array.append(value);
        }
        return true;
    }

    QList<Level> m_levels;
};

} // namespace

int StrictJson::lineOf(QString path) const
{
    while (!path.isEmpty() && !lines.contains(path))
        path.truncate(path.lastIndexOf(u'/'));
    return lines.value(path, 1);
}

Result<StrictJson> readStrictJson(const QByteArray &bytes, const QString &code, const QString &name)
{
    Builder builder;
    const CountedBytes begin(bytes.constData(), &builder.line);
    const CountedBytes end(bytes.constData() + bytes.size(), &builder.line);
    if (!nlohmann::json::sax_parse(begin, end, &builder))
        return refuse(code, QCoreApplication::translate("StrictJson", "%1, line %2: %3")
                                .arg(name)
                                .arg(builder.line)
                                .arg(builder.fault));
    return std::move(builder.document);
}

} // namespace tiaocai::law
