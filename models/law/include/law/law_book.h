// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/rule.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <span>

namespace tiaocai {
struct StrictJson;
}

namespace tiaocai::law {

/// Every rule the program knows, validated. Immutable, cheap to copy.
class LawBook {
public:
    /// The rules of resources/law/rules, and a refusal `bad-rules` naming file and line where they are wrong.
    static Result<LawBook> fromResources();
    static Result<LawBook> fromFiles(const QList<QPair<QString, QByteArray>> &files);

    /// National rules, overlaid by a province's where one is named ("浙江", "330000"); nullptr where unknown.
    /// A rule that only a province has is found without naming it.
    const Rule *rule(const RuleId &id, const QString &overlay = {}) const;
    const QList<Rule> &rules() const;
    /// "330000" for 浙江, 浙江省 or 330000; empty where no overlay of that name is known.
    QString provinceCode(const QString &nameOrCode) const;
    /// The provinces that have rules of their own: code and name, by code.
    QList<QPair<QString, QString>> provinces() const;
    /// What lets the committee of a province itself revoke an award or 调解书 that took effect, on a day; nullptr: only a court.
    const Wording *revocation(const QString &overlay, QDate on) const;
    /// SHA-256 (hex) over the rule files.
    QString version() const;
    /// The rules in force under an overlay (code or empty) that such an event opens or resumes, on some day at least.
    std::span<const Rule *const> openedBy(EventKind kind, const QString &overlay) const;

private:
    using JsonReader = Result<StrictJson> (*)(const QByteArray &bytes, const QString &code,
                                              const QString &name);
    static Result<LawBook> madeOf(const QList<QPair<QString, QByteArray>> &files, JsonReader read);

    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace tiaocai::law
