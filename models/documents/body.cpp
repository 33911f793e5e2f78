// SPDX-License-Identifier: GPL-3.0-or-later
#include "body.h"

#include "words.h"

#include <kainjow/mustache.hpp>

#include <utility>

namespace tiaocai::documents {

using namespace Qt::StringLiterals;

namespace {

/// The block mark of a line, behind section tags that stand before it.
QString markOf(const QString &line)
{
    static const QRegularExpression expression(u"^(?:\\{\\{[#^/][^{}]+\\}\\})*(#{1,2} |[%@>&+|-] ?)"_s);
    return expression.match(line).captured(1);
}

/// Nothing but section tags: such a line leaves none.
bool isTagAlone(const QString &line)
{
    static const QRegularExpression expression(u"^(?:\\{\\{[#^/][^{}]+\\}\\})+$"_s);
    return expression.match(line).hasMatch();
}

bool isRule(const QString &line)
{
    return line.startsWith(u"|--") || line.startsWith(u"| --");
}

/// The first row of a form says something of the case: it is no head, though a rule stands below it.
bool isHead(const QString &row)
{
    static const QRegularExpression filled(u"\\{\\{[^#^/]|____|□"_s);
    return !filled.match(row).hasMatch();
}

bool isCell(const QString &line, const QRegularExpressionMatch &match)
{
    const auto before = line.left(match.capturedStart()).trimmed();
    const auto after = line.mid(match.capturedEnd()).trimmed();
    return before.endsWith(u'|') && after.startsWith(u'|');
}

class Preparing {
public:
    Preparing(const Template &paper, For use)
        : m_paper(paper)
        , m_use(use)
    {
    }
    QString line(const QString &line)
    {
        const auto mark = markOf(line);
        auto text = withTags(line, mark);
        if (m_isBoxDue && !isTagAlone(line) && !line.isEmpty()) {
            text.insert(mark.isEmpty() ? 0 : text.indexOf(mark) + mark.size(), u'□');
            m_isBoxDue = false;
        }
        return text;
    }

private:
    QString withTags(const QString &line, const QString &mark)
    {
        QString text;
        qsizetype at = 0;
        auto matches = tag().globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            text += line.mid(at, match.capturedStart() - at);
            text += renamed(line, mark, match);
            at = match.capturedEnd();
        }
        return text + line.mid(at);
    }
    QString renamed(const QString &line, const QString &mark, const QRegularExpressionMatch &match)
    {
        const auto kind = match.captured(1), name = match.captured(2).trimmed();
        if (kind == u"/") {
            const auto opened = m_open.isEmpty() ? QChar(ask::Whether) : m_open.takeLast();
            return u"{{/"_s + opened + name + u"}}"_s;
        }
        if (!kind.isEmpty()) {
            m_open << QChar(kind == u"#" ? ask::Whether : ask::Unless);
            return u"{{#"_s + m_open.last() + name + u"}}"_s + box(name, isTagAlone(line));
        }
        const auto letter = mark.isEmpty()                                 ? ask::Words
                            : mark.startsWith(u'|') && isCell(line, match) ? ask::Cell
                                                                           : ask::Line;
        return u"{{"_s + QChar(letter) + name + u"}}"_s;
    }
    /// Before the words of a condition; where its tag stands alone, in the line behind it.
    QString box(const QString &name, bool isAlone)
    {
        const auto isFlag = [&](const PaperField &field) {
            return field.name == name && field.type == FieldType::Flag;
        };
        if (m_use == For::Filling || !std::ranges::any_of(m_paper.fields, isFlag)) return {};
        m_isBoxDue = isAlone;
        return isAlone ? QString() : u"□"_s;
    }

    const Template &m_paper;
    For m_use;
    QList<QChar> m_open; ///< the letters of the sections that are open
    bool m_isBoxDue = false;
};

/// The first tag that names no field, with the sections around it.
QString unknownTag(const Template &paper)
{
    QStringList lists;
    auto matches = tag().globalMatch(paper.body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto kind = match.captured(1), name = match.captured(2).trimmed();
        if (kind == u"/") {
            if (!lists.isEmpty()) lists.removeLast();
            continue;
        }
        if (!fieldIn(paper, lists, name)) return name;
        if (!kind.isEmpty()) lists << name;
    }
    return {};
}

} // namespace

const QRegularExpression &tag()
{
    static const QRegularExpression expression(u"\\{\\{([#^/]?)([^{}]+)\\}\\}"_s);
    return expression;
}

QString prepared(const Template &paper, For use)
{
    Preparing preparing(paper, use);
    QString body;
    QString before;
    for (const auto &line : paper.body.split(u'\n')) {
        if (isRule(line) && !isHead(std::exchange(before, {}))) continue;
        before = line;
        body += preparing.line(line);
        if (!isTagAlone(line)) body += lineEnd;
    }
    return body;
}

QString bodyFault(const Template &paper)
{
    const kainjow::mustache::mustache body(prepared(paper, For::Filling).toStdString());
    if (!body.is_valid()) return QString::fromStdString(body.error_message());
    const auto unknown = unknownTag(paper);
    return unknown.isEmpty() ? QString()
                             : Words::tr("the body names “%1”, which is no field of it").arg(unknown);
}

const PaperField *fieldIn(const Template &paper, const QStringList &lists, QStringView name)
{
    for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
        if (const auto *field = paper.field(*list, name)) return field;
    }
    return paper.field({}, name);
}

} // namespace tiaocai::documents
