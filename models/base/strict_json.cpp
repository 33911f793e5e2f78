// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

namespace tiaocai {

using namespace Qt::StringLiterals;

namespace {

struct StrictJsonText {
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

constexpr std::size_t deepest = 32;

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

/// Builds the value, and remembers the line of every place where somebody wants them. Every handler answers whether to
/// go on; the first thing that is wrong ends the walk.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Builder(QHash<QString, int> *lines)
        : m_lines(lines)
    {
    }
    QJsonValue root;
    QString fault;
    int line = 1;

    bool null() override { return place(QJsonValue::Null); }
    bool boolean(bool value) override { return place(value); }
    bool number_integer(number_integer_t value) override { return place(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        const bool fits = value <= number_unsigned_t(std::numeric_limits<qint64>::max());
        return fits ? place(qint64(value)) : stop(StrictJsonText::tr("A number is too large."));
    }
    bool number_float(number_float_t value, const string_t & /*written*/) override
    {
        return std::isfinite(value) ? place(value) : stop(StrictJsonText::tr("A number is too large."));
    }
    bool string(string_t &value) override
    {
        const auto text = QString::fromStdString(value);
        return text.contains(QChar(u'\0')) ? stop(StrictJsonText::tr("A text contains NUL.")) : place(text);
    }
    bool binary(binary_t & /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(true); }
    bool start_array(std::size_t /*size*/) override { return open(false); }
    bool end_object() override { return close(m_levels.back().object); }
    bool end_array() override { return close(m_levels.back().array); }
    bool key(string_t &value) override
    {
        auto &level = m_levels.back();
        level.key = QString::fromStdString(value);
        if (level.object.contains(level.key))
            return stop(StrictJsonText::tr("“%1” stands twice.").arg(level.key.left(40)));
        remember();
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*error*/) override
    {
        return stop(StrictJsonText::tr("This is not JSON."));
    }

private:
    struct Level {
        bool isObject = true;
        QString path = {}; ///< of the object or array itself
        QJsonObject object = {};
        QJsonArray array = {};
        QString key = {};
    };

    bool stop(const QString &sentence)
    {
        fault = sentence;
        return false;
    }
    QString path() const
    {
        if (m_levels.empty()) return {};
        const auto &level = m_levels.back();
        return level.path + u'/' + (level.isObject ? level.key : QString::number(level.array.size()));
    }
    /// An object's value stands where its key does.
    void remember()
    {
        if (!m_lines) return;
        if (const auto place = path(); !m_lines->contains(place)) m_lines->insert(place, line);
    }
    bool open(bool isObject)
    {
        if (m_levels.size() == deepest) return stop(StrictJsonText::tr("The values are nested too deeply."));
        remember();
        m_levels.push_back({isObject, m_lines ? path() : QString()});
        return true;
    }
    bool close(const QJsonValue &value)
    {
        m_levels.pop_back();
        return place(value);
    }
    bool place(const QJsonValue &value)
    {
        if (m_levels.empty()) {
            root = value;
            return true;
        }
        remember();
        auto &level = m_levels.back();
        if (level.isObject)
            level.object.insert(level.key, value);
        else
            level.array.append(value);
        return true;
    }

    QHash<QString, int> *m_lines;
    std::vector<Level> m_levels;
};

bool walk(const QByteArray &bytes, Builder &builder)
{
    const CountedBytes begin(bytes.constData(), &builder.line);
    const CountedBytes end(bytes.constData() + bytes.size(), &builder.line);
    return nlohmann::json::sax_parse(begin, end, &builder);
}

} // namespace

QHash<QString, int> StrictJson::lines() const
{
    QHash<QString, int> lines;
    Builder builder(&lines);
    walk(bytes, builder);
    return lines;
}

int StrictJson::lineOf(QString path) const
{
    const auto known = lines();
    while (!path.isEmpty() && !known.contains(path))
        path.truncate(path.lastIndexOf(u'/'));
    return known.value(path, 1);
}

Result<StrictJson> readStrictJson(const QByteArray &bytes, const QString &code, const QString &name)
{
    Builder builder(nullptr);
    if (!walk(bytes, builder))
        return refuse(code,
                      StrictJsonText::tr("%1, line %2: %3").arg(name).arg(builder.line).arg(builder.fault));
    return StrictJson{builder.root, bytes};
}

} // namespace tiaocai
