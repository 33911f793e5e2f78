// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/strict_json.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t DeepestNesting = 16;

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

/// Looks for what QJsonDocument would take silently, and remembers the lines where somebody wants them. Every handler
/// answers whether to go on.
class Checker : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Checker(bool remembersLines)
        : m_remembersLines(remembersLines)
    {
    }
    QHash<QString, int> lines;
    QString fault;
    int line = 1;

    bool null() override { return pass(); }
    bool boolean(bool) override { return pass(); }
    bool number_integer(number_integer_t) override { return pass(); }
    bool number_unsigned(number_unsigned_t) override { return pass(); }
    bool number_float(number_float_t, const string_t &) override { return pass(); }
    bool string(string_t &) override { return pass(); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        auto &level = m_levels.back();
        if (std::ranges::find(level.keys, value) != level.keys.end())
            return stop(QCoreApplication::translate("StrictJson", "“%1” stands twice.")
                            .arg(QString::fromStdString(value)));
        level.keys.push_back(value);
        if (m_remembersLines) lines.insert(path(), line);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return stop(QCoreApplication::translate("StrictJson", "This is not JSON."));
    }

private:
    struct Level {
        bool isObject = true;
        QString path = {};                  ///< of the object or array itself
        std::vector<std::string> keys = {}; ///< so far: a few
        int values = 0;
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
        return level.path + u'/' +
               (level.isObject ? QString::fromStdString(level.keys.back()) : QString::number(level.values));
    }
    /// A place that has no key of its own.
    void remember()
    {
        if (!m_remembersLines) return;
        if (const auto place = path(); !lines.contains(place)) lines.insert(place, line);
    }
    bool open(bool isObject)
    {
        if (m_levels.size() == DeepestNesting)
            return stop(QCoreApplication::translate("StrictJson", "The values are nested too deeply."));
        remember();
        m_levels.push_back({isObject, m_remembersLines ? path() : QString()});
        return true;
    }
    bool close()
    {
        m_levels.pop_back();
        return pass();
    }
    bool pass()
    {
        if (m_levels.empty()) return true;
        if (!m_levels.back().isObject) remember();
        ++m_levels.back().values;
        return true;
    }

    bool m_remembersLines;
    std::vector<Level> m_levels;
};

bool walk(const QByteArray &bytes, Checker &checker)
{
    const CountedBytes begin(bytes.constData(), &checker.line);
    const CountedBytes end(bytes.constData() + bytes.size(), &checker.line);
    return nlohmann::json::sax_parse(begin, end, &checker);
}

} // namespace

QHash<QString, int> StrictJson::lines() const
{
    Checker checker(true);
    walk(bytes, checker);
    return checker.lines;
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
    Checker checker(false);
    if (!walk(bytes, checker))
        return refuse(code, QCoreApplication::translate("StrictJson", "%1, line %2: %3")
                                .arg(name)
                                .arg(checker.line)
                                .arg(checker.fault));
    const auto document = QJsonDocument::fromJson(bytes);
    return StrictJson{document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                      bytes};
}

} // namespace tiaocai::law
