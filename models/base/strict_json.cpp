// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
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
constexpr qint64 largestExact = (1LL << 53) - 1; // beyond, other programs round

/// Why the bytes are walked: to take what they say, or to write it again and compare, which finds by itself what stands
/// twice.
enum class Walk { ToRead, ToCompare };

/// What no text of a file for others holds: C0 but tab and newline, DEL, noncharacters.
bool holdsUnwritten(const QString &text)
{
    const bool isControl = std::ranges::any_of(text, [](QChar one) {
        const auto code = one.unicode();
        return (code < 0x20 && code != u'\t' && code != u'\n') || code == 0x7F;
    });
    return isControl || !isStorable(text, text.size());
}

/// UTF-8 without a mark of byte order.
bool isPlainUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !bytes.startsWith("\xEF\xBB\xBF");
}

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
/// go on; the first thing that is wrong ends the walk, unless what was meant is to be written again and compared.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Builder(QHash<QString, int> *lines)
        : m_lines(lines)
    {
    }
    Builder(Walk walk, std::size_t depth)
        : m_lines(nullptr)
        , m_walk(walk)
        , m_deepest(depth)
    {
    }
    QJsonValue root;
    QString fault;
    int line = 1;
    bool isTooDeep = false;
    bool isBadText = false; ///< a text holds what no text may
    bool endsInSurrogate = false;
    bool isUnwritable = false; ///< a number is none that is written

    bool null() override { return place(QJsonValue::Null); }
    bool boolean(bool value) override { return place(value); }
    bool number_integer(number_integer_t value) override
    {
        isUnwritable = isUnwritable || value < -largestExact;
        return place(qint64(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        isUnwritable = isUnwritable || value > number_unsigned_t(largestExact);
        const bool fits = value <= number_unsigned_t(std::numeric_limits<qint64>::max());
        return fits ? place(qint64(value)) : number_float(number_float_t(value), {});
    }
    bool number_float(number_float_t value, const string_t &written) override
    {
        isUnwritable = true;
        const bool fits = std::isfinite(value) && !written.empty();
        return fits || m_walk == Walk::ToCompare ? place(value)
                                                 : stop(StrictJsonText::tr("A number is too large."));
    }
    bool string(string_t &value) override
    {
        const auto text = QString::fromStdString(value);
        isBadText = isBadText || (m_walk == Walk::ToCompare && holdsUnwritten(text));
        return m_walk == Walk::ToRead && text.contains(QChar(u'\0'))
                   ? stop(StrictJsonText::tr("A text contains NUL."))
                   : place(text);
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
        isBadText = isBadText || (m_walk == Walk::ToCompare && holdsUnwritten(level.key));
        if (m_walk == Walk::ToRead && level.object.contains(level.key))
            return stop(StrictJsonText::tr("“%1” stands twice.").arg(level.key.left(40)));
        remember();
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::detail::exception &error) override
    {
        endsInSurrogate = QLatin1StringView(error.what()).contains("surrogate U+"_L1);
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
        if (m_levels.size() == m_deepest) {
            isTooDeep = true;
            return stop(StrictJsonText::tr("The values are nested too deeply."));
        }
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
    Walk m_walk = Walk::ToRead;
    std::size_t m_deepest = deepest;
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

Result<StrictJson> readOwnJson(const QByteArray &bytes, const QString &code, const QString &name)
{
    const auto document = QJsonDocument::fromJson(bytes);
    return document.isNull() ? readStrictJson(bytes, code, name)
                             : Result<StrictJson>(StrictJson{document.object(), bytes});
}

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> readCanonicalJson(const QByteArray &bytes, const QString &name)
{
    constexpr std::size_t depth = 16;
    if (!isPlainUtf8(bytes))
        return refuse(u"bad-encoding"_s, StrictJsonText::tr("%1 is not UTF-8.").arg(name));
    Builder builder(Walk::ToCompare, depth);
    const bool isJson = walk(bytes, builder);
    if (builder.isTooDeep)
        return refuse(u"too-deep"_s, StrictJsonText::tr("%1 is nested too deeply.").arg(name));
    if (!isJson && !builder.endsInSurrogate)
        return refuse(u"bad-json"_s, StrictJsonText::tr("%1 is not JSON.").arg(name));
    if (!isJson || builder.isBadText)
        return refuse(u"bad-text"_s,
                      StrictJsonText::tr("%1 contains characters that no text may hold.").arg(name));
    const auto object = builder.root.toObject();
    if (builder.isUnwritable || !builder.root.isObject() || canonicalJson(object) != bytes)
        return refuse(u"not-canonical"_s,
                      StrictJsonText::tr("%1 is not written in the one way in which it may be.").arg(name));
    return object;
}

} // namespace tiaocai
