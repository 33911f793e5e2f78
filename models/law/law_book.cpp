// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/law_book.h"

#include "base/canonical.h"
#include "rule_names.h"
#include "rule_reader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <vector>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct BookText {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QList<RuleId> namedBy(const Rule &rule)
{
    QList<RuleId> named;
    for (const auto &provision : rule.provisions) {
        named += provision.replaces;
        if (!provision.within.isNull()) named += provision.within;
    }
    return named;
}

QString faultAmong(const QList<Rule> &rules)
{
    QSet<QString> seen;
    QSet<RuleId> ids;
    for (const auto &rule : rules) {
        const auto key = rule.jurisdiction + u'/' + rule.id.toString();
        if (seen.contains(key)) return BookText::tr("The rule %1 stands twice.").arg(rule.id.toString());
        seen.insert(key);
        ids.insert(rule.id);
    }
    for (const auto &rule : rules) {
        for (const auto &id : namedBy(rule)) {
            if (!ids.contains(id))
                return BookText::tr("The rule %1 names %2, which is not there.")
                    .arg(rule.id.toString(), id.toString());
        }
    }
    return {};
}

/// The events that any of its provisions listens to for a start, each once.
QList<EventKind> startersOf(const Rule &rule)
{
    QList<EventKind> starters;
    for (const auto &provision : rule.provisions)
        starters += provision.opens + provision.resumes;
    std::sort(starters.begin(), starters.end());
    starters.erase(std::unique(starters.begin(), starters.end()), starters.end());
    return starters;
}

} // namespace

struct LawBook::Content {
    /// The rules that hold under one overlay.
    struct Selection {
        QHash<RuleId, const Rule *> byId;
        std::array<std::vector<const Rule *>, EventKindCount> openedBy;
    };

    static Selection select(const QList<Rule> &rules, const QString &overlay);

    QList<Rule> rules;
    Selection national;
    QHash<QString, Selection> overlays;
    QHash<QString, QString> provinces; ///< name or code -> code
    QMap<QString, QString> provinceNames;
    QHash<QString, QList<Wording>> revocation; ///< by code, by day of coming into force
    QString version;

    const Selection &under(const QString &code) const
    {
        const auto found = overlays.find(code);
        return found == overlays.end() ? national : *found;
    }
};

LawBook::Content::Selection LawBook::Content::select(const QList<Rule> &rules, const QString &overlay)
{
    Selection selection;
    for (const auto &rule : rules) {
        const bool isLocal = !overlay.isEmpty() && rule.jurisdiction == overlay;
        if (isLocal || (rule.jurisdiction.isEmpty() && !selection.byId.contains(rule.id)))
            selection.byId.insert(rule.id, &rule);
    }
    for (const auto &rule : rules) {
        if (selection.byId.value(rule.id) != &rule) continue;
        for (const auto kind : startersOf(rule))
            selection.openedBy[std::size_t(kind)].push_back(&rule);
    }
    return selection;
}

Result<LawBook> LawBook::fromResources()
{
    QList<QPair<QString, QByteArray>> files;
    QDirIterator names(u":/law/rules"_s, {u"*.json"_s});
    while (names.hasNext()) {
        QFile file(names.next());
        if (!file.open(QIODevice::ReadOnly))
            return refuse(u"bad-rules"_s, BookText::tr("%1 cannot be read.").arg(file.fileName()));
        files.append({file.fileName().section(u'/', -1), file.readAll()});
    }
    return madeOf(files, readOwnJson);
}

Result<LawBook> LawBook::fromFiles(const QList<QPair<QString, QByteArray>> &files)
{
    return madeOf(files, readStrictJson);
}

Result<LawBook> LawBook::madeOf(const QList<QPair<QString, QByteArray>> &files, JsonReader read)
{
    if (files.isEmpty()) return refuse(u"bad-rules"_s, BookText::tr("There is no file of rules."));
    auto sorted = files;
    std::sort(sorted.begin(), sorted.end());
    auto content = std::make_shared<Content>();
    QByteArray all;
    for (const auto &[name, bytes] : sorted) {
        const auto json = read(bytes, u"bad-rules"_s, name);
        if (!json) return refuse(json);
        const auto file = readRules(name, *json);
        if (!file) return refuse(file);
        all += name.toUtf8() + bytes;
        content->rules += file->rules;
        for (const auto &province : file->provinces + QStringList{file->jurisdiction}) {
            if (!province.isEmpty()) content->provinces.insert(province, file->jurisdiction);
        }
        content->revocation[file->jurisdiction] += file->revocation;
        if (!file->provinces.isEmpty())
            content->provinceNames.insert(file->jurisdiction, file->provinces.first());
    }
    if (const auto fault = faultAmong(content->rules); !fault.isEmpty()) return refuse(u"bad-rules"_s, fault);
    content->national = Content::select(content->rules, {});
    for (const auto &code : std::as_const(content->provinces))
        content->overlays.insert(code, Content::select(content->rules, code));
    content->version = digest(all);
    LawBook book;
    book.m_content = std::move(content);
    return book;
}

const Rule *LawBook::rule(const RuleId &id, const QString &overlay) const
{
    const auto &selection = overlay.isEmpty() ? m_content->national : m_content->under(provinceCode(overlay));
    if (const auto *found = selection.byId.value(id)) return found;
    const auto local = std::find_if(m_content->rules.begin(), m_content->rules.end(),
                                    [&](const Rule &rule) { return rule.id == id; });
    return local == m_content->rules.end() ? nullptr : &*local;
}

const QList<Rule> &LawBook::rules() const
{
    return m_content->rules;
}

QString LawBook::provinceCode(const QString &nameOrCode) const
{
    return m_content->provinces.value(nameOrCode);
}

QList<QPair<QString, QString>> LawBook::provinces() const
{
    QList<QPair<QString, QString>> list;
    for (auto name = m_content->provinceNames.cbegin(); name != m_content->provinceNames.cend(); ++name)
        list << QPair(name.key(), name.value());
    return list;
}

const Wording *LawBook::revocation(const QString &overlay, QDate on) const
{
    const auto found = m_content->revocation.constFind(provinceCode(overlay));
    if (overlay.isEmpty() || found == m_content->revocation.constEnd()) return nullptr;
    const Wording *power = nullptr;
    for (const auto &wording : *found) {
        if (wording.inForce <= on) power = &wording;
    }
    return power;
}

QString LawBook::version() const
{
    return m_content->version;
}

std::span<const Rule *const> LawBook::openedBy(EventKind kind, const QString &overlay) const
{
    return m_content->under(overlay).openedBy[std::size_t(kind)];
}

} // namespace tiaocai::law
