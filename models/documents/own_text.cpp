// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/own_text.h"

#include "base/canonical.h"
#include "body.h"
#include "words.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace tiaocai::documents {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] tl::unexpected<Refusal> badText(qsizetype line, const QString &fault)
{
    return refuse(u"bad-paper-text"_s, Words::tr("Line %1: %2").arg(line).arg(fault), {},
                  u"line.%1"_s.arg(line));
}

/// A text read line by line, with the sections that are open.
class TextCheck {
public:
    explicit TextCheck(const Template &paper)
        : m_paper(paper)
    {
    }

    Result<void> check()
    {
        const auto lines = m_paper.body.split(u'\n');
        for (const auto &line : lines) {
            ++m_line;
            if (auto fine = checkBraces(line); !fine) return fine;
            auto tags = tag().globalMatch(line);
            while (tags.hasNext()) {
                if (auto fine = checkTag(tags.next()); !fine) return fine;
            }
        }
        if (m_open.isEmpty()) return {};
        return badText(m_open.last().line,
                       Words::tr("the section {{#%1}} is never closed. Write {{/%1}} where it ends.")
                           .arg(m_open.last().name));
    }

private:
    struct Section {
        QString name;
        qsizetype line;
    };

    Result<void> checkBraces(const QString &line) const
    {
        auto rest = line;
        rest.remove(tag());
        if (!rest.contains(u'{') && !rest.contains(u'}')) return {};
        return badText(m_line, Words::tr("braces that make no field. A field is written {{name}}."));
    }
    Result<void> checkTag(const QRegularExpressionMatch &match)
    {
        const auto kind = match.captured(1), name = match.captured(2).trimmed();
        if (kind == u"/") return close(name);
        QStringList lists;
        for (const auto &section : m_open)
            lists << section.name;
        if (!fieldIn(m_paper, lists, name))
            return badText(
                m_line, Words::tr("“%1” is no field that can stand here. Choose one of the list of fields.")
                            .arg(name));
        if (!kind.isEmpty()) m_open << Section{name, m_line};
        return {};
    }
    Result<void> close(const QString &name)
    {
        if (m_open.isEmpty() || m_open.last().name != name)
            return badText(m_line, Words::tr("{{/%1}} closes no section that is open here.").arg(name));
        m_open.removeLast();
        return {};
    }

    const Template &m_paper;
    qsizetype m_line = 0;
    QList<Section> m_open;
};

bool isDemandedByLaw(const PaperField &field)
{
    static const QStringList customs{u"usual"_s, u"optional"_s, u"by hand"_s};
    return std::ranges::any_of(field.mandatory,
                               [](const QString &article) { return !customs.contains(article); });
}

/// The keys of the fields that a text names, each in its list.
QSet<QString> namedIn(const Template &paper)
{
    QSet<QString> keys;
    QStringList lists;
    auto tags = tag().globalMatch(paper.body);
    while (tags.hasNext()) {
        const auto match = tags.next();
        const auto kind = match.captured(1), name = match.captured(2).trimmed();
        if (kind == u"/") {
            if (!lists.isEmpty()) lists.removeLast();
            continue;
        }
        if (const auto *field = fieldIn(paper, lists, name)) keys << field->key();
        if (!kind.isEmpty()) lists << name;
    }
    return keys;
}

Result<void> checkDemanded(const Template &shipped, const Template &own)
{
    const auto before = namedIn(shipped), now = namedIn(own);
    for (const auto &field : shipped.fields) {
        if (!isDemandedByLaw(field) || !before.contains(field.key()) || now.contains(field.key())) continue;
        return refuse(
            u"bad-paper-text"_s,
            Words::tr("The law demands “%1” of this paper, and the text leaves it out.").arg(field.key()),
            field.mandatory.join(u"; "_s), field.key());
    }
    return {};
}

} // namespace

Template withText(const Template &paper, const QString &text)
{
    auto own = paper;
    own.body = text;
    return own;
}

Result<void> checkText(const Template &shipped, const QString &text)
{
    const auto own = withText(shipped, text);
    if (auto fine = TextCheck(own).check(); !fine) return fine;
    if (const auto fault = bodyFault(own); !fault.isEmpty()) return badText(1, fault);
    return checkDemanded(shipped, own);
}

QList<NamedField> fieldsFor(const Template &shipped, const QString &text)
{
    const auto used = namedIn(withText(shipped, text));
    QList<NamedField> fields;
    for (const auto &field : shipped.fields)
        fields << NamedField{&field, isDemandedByLaw(field), used.contains(field.key())};
    return fields;
}

QString textDigest(const QString &text)
{
    return digest(text.toUtf8());
}

QList<TextLine> differences(const QString &before, const QString &now)
{
    const auto a = before.split(u'\n'), b = now.split(u'\n');
    // How many lines of the rests are the same at most.
    std::vector<std::vector<int>> same(std::size_t(a.size()) + 1,
                                       std::vector<int>(std::size_t(b.size()) + 1));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return same[std::size_t(i)][std::size_t(j)]; };
    for (auto i = a.size() - 1; i >= 0; --i) {
        for (auto j = b.size() - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QList<TextLine> lines;
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            lines << TextLine{TextLine::Same, a[i]};
            ++i, ++j;
        } else if (j == b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
            lines << TextLine{TextLine::Gone, a[i++]};
        } else {
            lines << TextLine{TextLine::New, b[j++]};
        }
    }
    return lines;
}

} // namespace tiaocai::documents
