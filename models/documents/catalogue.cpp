// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/names.h"
#include "base/strict_json.h"
#include "body.h"
#include "documents/template.h"
#include "kept_by_now.h"
#include "words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

struct Catalogue::Content {
    QList<Template> templates;
    QHash<QString, qsizetype> byId;
    QHash<QString, ServiceRule> services;
};

namespace {

constexpr NameTable<Empty, 4> emptyNames{{{
    {Empty::Stop, QLatin1StringView("stop")},
    {Empty::Mark, QLatin1StringView("mark")},
    {Empty::Blank, QLatin1StringView("blank")},
    {Empty::Omit, QLatin1StringView("omit")},
}}};
constexpr NameTable<When, 3> whenNames{{{
    {When::Before, QLatin1StringView("before")},
    {When::With, QLatin1StringView("with")},
    {When::After, QLatin1StringView("after")},
}}};
constexpr NameTable<Volume, 3> volumeNames{{{
    {Volume::Main, QLatin1StringView("main")},
    {Volume::Side, QLatin1StringView("side")},
    {Volume::None, QLatin1StringView("none")},
}}};
constexpr NameTable<FieldType, 11> typeNames{{{
    {FieldType::Text, QLatin1StringView("text")},
    {FieldType::Long, QLatin1StringView("long")},
    {FieldType::Date, QLatin1StringView("date")},
    {FieldType::DateHan, QLatin1StringView("date-han")},
    {FieldType::Time, QLatin1StringView("time")},
    {FieldType::Money, QLatin1StringView("money")},
    {FieldType::MoneyCapital, QLatin1StringView("money-capital")},
    {FieldType::Number, QLatin1StringView("number")},
    {FieldType::Flag, QLatin1StringView("flag")},
    {FieldType::Tick, QLatin1StringView("tick")},
    {FieldType::List, QLatin1StringView("list")},
}}};

/// The list of documents names a province by its name in Latin letters, the rules by its code.
constexpr NameTable<int, 1> provinceNames{{{
    {340000, QLatin1StringView("anhui")},
}}};

struct SeriesRow {
    QStringView number;
    const char *series; ///< of office::Settings
};
constexpr std::array seriesRows{
    SeriesRow{u"文书编号", "papers"},
    SeriesRow{u"审批表编号", "approvals"},
    SeriesRow{u"{code}劳调不字〔{year}〕{n}号", "mediation-refusals"},
    SeriesRow{u"{code}劳调函〔{year}〕{n}号", "mediation-letters"},
    SeriesRow{u"{code}劳调证〔{year}〕{n}号", "mediation-certificates"},
    SeriesRow{u"{code}劳快〔{year}〕{n}号", "reports"},
    SeriesRow{u"{code}劳人仲不字〔{year}〕第{n}号", "refusals"},
    SeriesRow{u"{code}劳人仲证〔{year}〕{n}号", "certificates"},
    SeriesRow{u"{code}劳人仲函〔{year}〕{n}号", "letters"},
    SeriesRow{u"{code}劳人仲介〔{year}〕{n}号", "introductions"},
    SeriesRow{u"{code}劳人仲先裁字〔{year}〕第{n}号", "advance-awards"},
    SeriesRow{u"{code}劳人仲建〔{year}〕{n}号", "suggestions"},
    SeriesRow{u"{code}劳销〔{year}〕{n}号", "disposals"},
};

QString seriesBy(const QString &number)
{
    const auto row = std::ranges::find(seriesRows, QStringView(number), &SeriesRow::number);
    return row == seriesRows.end() ? QString() : QString::fromLatin1(row->series);
}

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    for (const auto &one : json.toArray())
        list << one.toString();
    return json.isString() ? QStringList{json.toString()} : list;
}

/// Reads one file of papers. The first fault stands in `fault`; what follows it is of no account.
class Reader {
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    {
    }
    const QString &fault() const { return m_fault; }

    Template paper(const QJsonObject &json, const QJsonObject &shared);
    ServiceRule service(const QString &id, const QJsonObject &json) const
    {
        ServiceRule rule{id, texts(json[u"allowed"]), texts(json[u"never"]), {}, json[u"note"].toString()};
        const auto conditions = json[u"conditions"].toObject();
        for (auto one = conditions.begin(); one != conditions.end(); ++one)
            rule.conditions.insert(one.key(), one->toString());
        return rule;
    }
    void fail(const QString &place, const QString &value)
    {
        if (m_fault.isEmpty()) m_fault = Words::tr("%1: “%2” cannot stand at %3.").arg(m_file, value, place);
    }

private:
    PaperField field(const QJsonObject &json, const QJsonObject &shared);
    void knowMembers(const QJsonObject &json, const QStringList &known)
    {
        for (const auto &key : json.keys()) {
            if (!known.contains(key)) fail(m_place, key);
        }
    }
    template <typename T, typename Table>
    T one(const Table &table, const QJsonValue &json, const QString &place)
    {
        const auto value = table.value(json.toString());
        if (!value) fail(place, json.toString());
        return value.value_or(T());
    }
    template <typename T>
    QList<T> choicesIn(const QJsonValue &json, const QString &place)
    {
        QList<T> list;
        for (const auto &name : texts(json)) {
            const auto value = chosen<T>(name);
            value ? list << *value : (fail(place, name), list);
        }
        return list;
    }
    void readOffer(Template &paper, const QJsonObject &offer);
    void readPlace(Template &paper, const QJsonObject &file);

    QString m_file, m_fault, m_place;
};

PaperField Reader::field(const QJsonObject &json, const QJsonObject &shared)
{
    PaperField field{json[u"name"].toString(), json[u"in"].toString(), {}, {}, texts(json[u"mandatory"]), {}};
    m_place = field.key();
    knowMembers(json, {u"name"_s, u"in"_s, u"source"_s, u"type"_s, u"mandatory"_s, u"empty"_s});
    const auto inList = shared.value(field.key()).toObject();
    const auto common = inList.isEmpty() ? shared.value(field.name).toObject() : inList;
    const auto said = [&](const QString &key) { return json.contains(key) ? json[key] : common[key]; };
    field.source = said(u"source"_s).toString();
    field.type = one<FieldType>(typeNames, said(u"type"_s), m_place);
    field.empty = one<Empty>(emptyNames, json[u"empty"], m_place);
    if (field.name.isEmpty() || field.source.isEmpty()) fail(m_place, field.source);
    return field;
}

void Reader::readOffer(Template &paper, const QJsonObject &offer)
{
    paper.offered = choicesIn<ActKind>(offer[u"acts"], u"offered"_s);
    paper.when = one<When>(whenNames, offer[u"when"], u"offered"_s);
    paper.condition = offer[u"condition"].toString();
}

void Reader::readPlace(Template &paper, const QJsonObject &file)
{
    paper.volume = one<Volume>(volumeNames, file[u"kind"], u"file"_s);
    const auto order = file[u"order"].toObject();
    for (auto place = order.begin(); place != order.end(); ++place) {
        const auto kind = chosen<CaseKind>(place.key());
        kind ? (void)paper.order.insert(*kind, place->toInt()) : fail(u"file"_s, place.key());
    }
}

Template Reader::paper(const QJsonObject &json, const QJsonObject &shared)
{
    Template paper;
    m_place = u"paper"_s;
    knowMembers(json, {u"id"_s,      u"name"_s,       u"group"_s,   u"cases"_s,  u"maker"_s,
                       u"offered"_s, u"recipient"_s,  u"per"_s,     u"copies"_s, u"file"_s,
                       u"number"_s,  u"signatures"_s, u"seal"_s,    u"issued"_s, u"clock"_s,
                       u"service"_s, u"basis"_s,      u"overlay"_s, u"fields"_s, u"body"_s});
    paper.id = json[u"id"].toString();
    paper.name = json[u"name"].toString();
    paper.group = json[u"group"].toString();
    paper.cases = choicesIn<CaseKind>(json[u"cases"], u"cases"_s);
    paper.maker = json[u"maker"].toString();
    readOffer(paper, json[u"offered"].toObject());
    paper.recipient = json[u"recipient"].toString();
    paper.per = json[u"per"].toString();
    paper.copies = json[u"copies"].toString();
    readPlace(paper, json[u"file"].toObject());
    paper.number = json[u"number"].toString();
    paper.series = seriesBy(paper.number);
    paper.signatures = texts(json[u"signatures"]);
    paper.seal = json[u"seal"].toString();
    paper.issued = json[u"issued"].toBool();
    paper.clock = json[u"clock"].toString();
    paper.service = json[u"service"].toString();
    paper.basis = texts(json[u"basis"]);
    if (const auto province = json[u"overlay"]; province.isString())
        paper.overlay = QString::number(one<int>(provinceNames, province, u"overlay"_s));
    for (const auto &one : json[u"fields"].toArray())
        paper.fields << field(one.toObject(), shared);
    for (auto &field : paper.fields)
        field.source = sourceByNow(paper.id, field);
    paper.body = texts(json[u"body"]).join(u'\n');
    return paper;
}

Result<QJsonObject> object(const QHash<QString, QByteArray> &files, const QString &name)
{
    const auto read = readStrictJson(files.value(name), u"bad-documents"_s, name);
    if (!read) return refuse(read);
    return read->root.toObject();
}

[[nodiscard]] tl::unexpected<Refusal> badDocuments(const QString &text)
{
    return refuse(u"bad-documents"_s, text);
}

/// What two files say of each other.
QString faultBetween(const QList<Template> &papers, const QHash<QString, ServiceRule> &services)
{
    for (const auto &paper : papers) {
        if (!services.contains(paper.service))
            return Words::tr("%1: “%2” cannot stand at %3.").arg(paper.id, paper.service, u"service"_s);
        if (const auto fault = bodyFault(paper); !fault.isEmpty()) return u"%1: %2"_s.arg(paper.id, fault);
    }
    return {};
}

Result<Catalogue> readProgram()
{
    QHash<QString, QByteArray> files;
    QDirIterator names(u":/documents"_s, {u"*.json"_s});
    while (names.hasNext()) {
        QFile file(names.next());
        if (!file.open(QIODevice::ReadOnly))
            return badDocuments(Words::tr("%1 cannot be read.").arg(file.fileName()));
        files.insert(names.fileName(), file.readAll());
    }
    return Catalogue::fromFiles(files);
}

} // namespace

const Result<Catalogue> &Catalogue::ofProgram()
{
    static const auto catalogue = readProgram();
    return catalogue;
}

Result<Catalogue> Catalogue::fromFiles(const QHash<QString, QByteArray> &files)
{
    const auto index = object(files, u"index.json"_s), fields = object(files, u"fields.json"_s),
               services = object(files, u"services.json"_s);
    for (const auto *one : {&index, &fields, &services}) {
        if (!*one) return refuse(*one);
    }
    auto content = std::make_shared<Content>();
    for (auto one = services->begin(); one != services->end(); ++one)
        content->services.insert(one.key(), Reader({}).service(one.key(), one->toObject()));
    for (const auto &id : texts((*index)[u"documents"])) {
        const auto name = id + u".json"_s;
        const auto json = object(files, name);
        if (!json) return refuse(json);
        Reader reader(name);
        content->byId.insert(id, content->templates.size());
        content->templates << reader.paper(*json, *fields);
        if (content->templates.last().id != id) reader.fail(u"id"_s, content->templates.last().id);
        if (!reader.fault().isEmpty()) return badDocuments(reader.fault());
    }
    if (const auto fault = faultBetween(content->templates, content->services); !fault.isEmpty())
        return badDocuments(fault);
    Catalogue catalogue;
    catalogue.m_content = std::move(content);
    return catalogue;
}

const QList<Template> &Catalogue::templates() const
{
    return m_content->templates;
}

const Template *Catalogue::paper(QStringView id) const
{
    const auto found = m_content->byId.find(id.toString());
    return found == m_content->byId.end() ? nullptr : &m_content->templates[*found];
}

const ServiceRule *Catalogue::service(QStringView id) const
{
    const auto found = m_content->services.find(id.toString());
    return found == m_content->services.end() ? nullptr : &*found;
}

const PaperField *Template::field(QStringView list, QStringView field) const
{
    const auto found = std::ranges::find_if(
        fields, [&](const PaperField &one) { return one.in == list && one.name == field; });
    return found == fields.end() ? nullptr : &*found;
}

QString name(Empty empty)
{
    return emptyNames.name(empty);
}

QString name(When when)
{
    return whenNames.name(when);
}

} // namespace tiaocai::documents
