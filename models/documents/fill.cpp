// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fill.h"

#include "answers.h"
#include "body.h"
#include "documents/marks.h"
#include "print.h"
#include "source.h"
#include "words.h"

#include <kainjow/mustache.hpp>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <deque>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;
using Data = kainjow::mustache::data;

namespace {

/// A blank as wide as what is usually written there.
QString blankOf(FieldType type)
{
    switch (type) {
    case FieldType::Date:
    case FieldType::DateHan:
        return u"____年__月__日"_s;
    case FieldType::Time:
        return u"__时__分"_s;
    case FieldType::Number:
        return u"____"_s;
    case FieldType::Flag:
    case FieldType::Tick:
        return u"□"_s;
    case FieldType::Long:
        return QString(28, u'_');
    case FieldType::Text:
    case FieldType::Money:
    case FieldType::MoneyCapital:
    case FieldType::List:
        break;
    }
    return QString(12, u'_');
}

/// Counted things that papers write in Chinese numerals: 一式三份, 延长十五日.
bool isInNumerals(const PaperField &field)
{
    return field.name == u"份数" || field.name == u"延长天数";
}

QString wordsOf(const PaperField &field, const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number && isInNumerals(field) ? numeral(*number) : text(value, field.type);
}

/// A marked line and a cell end with their line: a break within stays one.
QString inOneLine(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

/// What Mustache asks while it goes through a body: names of tags in, data out. What an entry of a list is, is known by
/// the address under which its data were handed over.
class Answering : public kainjow::mustache::basic_context<std::string> {
public:
    explicit Answering(const Template &paper)
        : m_paper(paper)
    {
    }
    void push(const Data *data) override
    {
        m_frames << m_entries.value(data, m_frames.value(m_frames.size() - 1));
    }
    void pop() override { m_frames.removeLast(); }
    const Data *get_partial(const std::string &) const override { return nullptr; }
    const Data *get(const std::string &name) const override
    {
        auto &self = const_cast<Answering &>(
            *this); // the library asks through a const reference, and answers are kept
        const auto asked = QString::fromStdString(name);
        const auto [field, scope] = self.meant(QStringView(asked).mid(1));
        return field ? self.answer(asked.front().unicode(), *field, scope) : nullptr;
    }

protected:
    struct Frame {
        QStringList lists;
        QList<Scope> scopes; ///< one a list
    };
    virtual const Data *answer(char16_t letter, const PaperField &field, const Scope &scope) = 0;
    virtual Scope outermost() const { return {}; }

    const Data *keep(Data data)
    {
        m_kept.push_back(std::move(data));
        return &m_kept.back();
    }
    const Data *keep(const QString &text) { return keep(Data(text.toStdString())); }
    const Data *keep(const QString &list, const Rows &rows)
    {
        auto data = Data(Data::type::list);
        for (qsizetype i = 0; i < rows.size(); ++i)
            data.push_back(Data(std::string()));
        const auto *kept = keep(std::move(data));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            auto frame = m_frames.value(m_frames.size() - 1);
            frame.lists << list;
            frame.scopes << rows[i];
            m_entries.insert(&kept->list_value()[std::size_t(i)], frame);
        }
        return kept;
    }
    const Template &paper() const { return m_paper; }

private:
    /// Names look outwards; a field of the whole paper is asked for where it stands.
    std::pair<const PaperField *, Scope> meant(QStringView name) const
    {
        const auto frame = m_frames.value(m_frames.size() - 1);
        const auto *field = fieldIn(m_paper, frame.lists, name);
        const auto inner = frame.scopes.isEmpty() ? outermost() : frame.scopes.last();
        if (!field || field->in.isEmpty()) return {field, inner};
        return {field, frame.scopes[frame.lists.lastIndexOf(field->in)]};
    }

    const Template &m_paper;
    QList<Frame> m_frames;
    QHash<const Data *, Frame> m_entries;
    std::deque<Data> m_kept;
};

/// Whose entry it is, in a word.
QString entryName(const Scope &scope)
{
    if (scope.representative) return scope.representative->record.name;
    if (scope.item) return scope.item->text;
    if (scope.claim) return textOf(scope.claim->record);
    if (scope.party) return nameOf(scope.party->record);
    return scope.word.isEmpty() && scope.place > 0 ? QString::number(scope.place) : scope.word;
}

/// Lists of workers have ten lines, of evidence eight, others three.
qsizetype linesOf(const PaperField &list)
{
    if (list.name == u"名册列表") return 10;
    return list.name == u"证据列表" ? 8 : 3;
}

Rows blankEntries(const PaperField &list)
{
    Rows rows;
    const auto count = linesOf(list);
    for (qsizetype place = 1; place <= count; ++place)
        rows << Scope{.place = place, .of = count, .isBlank = true};
    return rows;
}

class Filling final : public Answering {
public:
    explicit Filling(const Print &print)
        : Answering(print.paper())
        , m_print(print)
    {
    }
    const QList<Missing> &missing() const { return m_missing; }

private:
    Scope outermost() const override { return m_print.whole(); }
    const Data *answer(char16_t letter, const PaperField &field, const Scope &scope) override
    {
        if (scope.isBlank && !field.in.isEmpty()) return keep(emptyOf(letter, field));
        const auto value = m_print.value(field, scope);
        if (isEmpty(value) && isAsked(letter, field)) miss(field, scope);
        if (letter == ask::Unless) return keep(Data(!isTrue(value)));
        const auto *rows = std::get_if<Rows>(&value);
        if (letter == ask::Whether && isToBeWritten(field, value))
            return keep(field.name, blankEntries(field));
        if (letter == ask::Whether) return rows ? keep(field.name, *rows) : keep(Data(isTrue(value)));
        if (isEmpty(value)) return keep(emptyOf(letter, field));
        const auto words = escaped(wordsOf(field, value));
        return keep(letter == ask::Words ? words : inOneLine(words));
    }
    /// Words that print only where they are there are not missed, unless nothing may go out without them; nor is an agent.
    static bool isAsked(char16_t letter, const PaperField &field)
    {
        const bool isWhole = field.type == FieldType::Flag || field.type == FieldType::List;
        const bool isOwnSection = (letter == ask::Whether || letter == ask::Unless) && !isWhole;
        return field.empty == Empty::Stop ||
               !(isOwnSection || field.source == u"representatives[] of the party");
    }
    /// The table of a form that nobody has told yet has rows to write on.
    bool isToBeWritten(const PaperField &field, const Value &value) const
    {
        const bool isTable = paper().body.contains(u"{{#%1}}\n|"_s.arg(field.name));
        return isTable && !paper().issued && isEmpty(value) &&
               (field.empty == Empty::Blank || field.empty == Empty::Mark);
    }
    static QString emptyOf(char16_t letter, const PaperField &field)
    {
        return field.empty == Empty::Omit || letter == ask::Cell ? QString() : blankOf(field.type);
    }
    void miss(const PaperField &field, const Scope &scope)
    {
        if (field.empty == Empty::Omit || isDrawnAtIssue(field)) return;
        const auto origin = originOf(m_print, field);
        const auto entry = field.in.isEmpty() ? QString() : entryName(scope);
        Missing missing{field.key(),  field.name, entry, field.mandatory, field.empty,
                        origin.place, origin.act, {},    origin.member};
        if (origin.place == Place::Party && scope.party) missing.party = scope.party->record.id;
        if (!m_missing.contains(missing)) m_missing << missing;
    }

    /// A number is drawn by the issue, never for a preview.
    bool isDrawnAtIssue(const PaperField &field) const
    {
        return field.source.endsWith(u"doc.number") && !paper().series.isEmpty();
    }

    const Print &m_print;
    QList<Missing> m_missing;
};

class Blanking final : public Answering {
public:
    using Answering::Answering;

private:
    const Data *answer(char16_t letter, const PaperField &field, const Scope &scope) override
    {
        const bool isList = field.type == FieldType::List;
        if (letter == ask::Whether) return isList ? keep(field.name, blankEntries(field)) : keep(Data(true));
        if (letter == ask::Unless) return keep(Data(!isList));
        if (field.source.startsWith(u"derived: place in the list"))
            return keep(field.source.endsWith(u"Chinese numeral") ? numeral(scope.place)
                                                                  : QString::number(scope.place));
        if (field.source.startsWith(u"derived: ；")) return keep(scope.place < scope.of ? u"；"_s : u"。"_s);
        if (field.name.endsWith(u"标题")) return keep(paper().name);
        return keep(letter == ask::Cell ? QString() : blankOf(field.type));
    }
};

QString rendered(const Template &paper, For use, Answering &answering)
{
    kainjow::mustache::mustache body(prepared(paper, use).toStdString());
    body.set_custom_escape([](const std::string &text) { return text; }); // values come escaped
    auto text = QString::fromStdString(body.render(answering)).replace(lineEnd, u'\n');
    static const QRegularExpression gap(u"\n{3,}"_s); // where something between two empty lines fell out
    text.replace(gap, u"\n\n"_s);
    if (text.endsWith(u'\n')) text.chop(1);
    return text;
}

/// The last of the title lines that a text begins with; a label has none.
QString titleOf(const Template &paper, const QString &text)
{
    auto title = paper.name;
    for (const auto &line : text.split(u'\n')) {
        if (!line.startsWith(u"# ")) break;
        title = unescaped(line.mid(2));
    }
    return title;
}

/// Where the signature or the seal begins: a correction names what it replaces before it.
qsizetype endOfWords(const QString &text)
{
    static const QRegularExpression foot(u"^[>&] "_s, QRegularExpression::MultilineOption);
    const auto match = foot.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

/// （原定2026年12月3日9时30分开庭）
QString hearingBefore(const Printing &printing)
{
    if (!printing.replacedDay.isValid()) return {};
    const auto time =
        printing.replacedTime ? text(Value(*printing.replacedTime), FieldType::Time) : QString();
    return u"（原定%1%2开庭）"_s.arg(text(Value(printing.replacedDay), FieldType::Date), time);
}

QString replacing(const QString &text, const QString &title, const Printing &printing)
{
    if (printing.replaces.isEmpty()) return text;
    const auto words = u"本%1更正并代替%2%3。\n\n"_s.arg(escaped(title), escaped(printing.replaces),
                                                         hearingBefore(printing));
    return QString(text).insert(endOfWords(text), words);
}

Result<void> checkAnswers(const Print &print)
{
    const auto &answers = print.printing().answers;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const auto &fields = print.paper().fields;
        const auto field = std::ranges::find(fields, answer.key(), &PaperField::key);
        if (field == fields.end() || !print.asks(*field))
            return refuse(u"unknown-field"_s,
                          Words::tr("“%1” is nothing that “%2” asks. What it asks: tiaocai-cli document.")
                              .arg(answer.key(), print.paper().name),
                          {}, answer.key());
        if (field->type != FieldType::List && !answered(*answer, field->type))
            return refuse(u"bad-answer"_s,
                          Words::tr("“%1” is no answer for “%2”. Correct it.").arg(*answer, answer.key()), {},
                          answer.key());
    }
    return {};
}

} // namespace

bool Filled::mayBeIssued() const
{
    return std::ranges::none_of(missing, [](const Missing &one) { return one.empty == Empty::Stop; });
}

Result<Filled> fill(const Template &paper, const Sources &sources, const Printing &printing)
{
    const Print print(paper, sources, printing);
    if (const auto fits = checkAnswers(print); !fits) return refuse(fits);
    Filling filling(print);
    Filled filled;
    filled.text = rendered(paper, For::Filling, filling);
    filled.title = titleOf(paper, filled.text);
    filled.text = replacing(filled.text, filled.title, printing);
    filled.missing = filling.missing();
    return filled;
}

Filled blank(const Template &paper)
{
    Blanking blanking(paper);
    Filled filled;
    filled.text = rendered(paper, For::Blank, blanking);
    filled.title = titleOf(paper, filled.text);
    return filled;
}

QList<Question> questions(const Template &paper, const Sources &sources, const Printing &printing)
{
    const Print print(paper, sources, printing);
    QList<Question> asked;
    for (const auto &field : paper.fields) {
        if (!field.in.isEmpty() || !print.asks(field)) continue;
        Question question{field.key(), field.type, presetText(print, field), {}};
        if (field.type == FieldType::List) {
            for (const auto *column : columnsOf(paper, field))
                question.columns << column->name;
        }
        asked << question;
    }
    return asked;
}

} // namespace tiaocai::documents
