// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_telling.h"

#include "base/canonical.h"
#include "base/identity.h"
#include "base/strict_json.h"
#include "case_files.h"
#include "store/feedback.h"
#include "vault/keyed_hash.h"
#include "words.h"

#include <QSet>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::FeedbackItem;
using exchange::FeedbackKind;

namespace {

/// A year's notice as a file: that of the last import stands.
QMap<int, QByteArray> calendarFiles(const office::OfficeFile &history)
{
    QMap<int, QByteArray> files;
    for (const auto &notice : history.notices)
        files[notice.year] = canonicalJson(law::toJson({notice}));
    return files;
}

QList<FeedbackItem> calendarItems(const office::OfficeFile &history)
{
    QList<FeedbackItem> items;
    for (const auto &[year, bytes] : calendarFiles(history).asKeyValueRange()) {
        const auto version = QString::number(year);
        items << exchange::officeItem(history.office.id, FeedbackKind::Calendar, version,
                                      {{u"attachment"_s, digest(bytes)}, {u"version"_s, version}});
    }
    return items;
}

/// What is sealed is another text each time: it is told once.
Result<FeedbackItem> employerItem(const Reading &at, const Partner &to, const QList<FeedbackItem> &before)
{
    auto item = exchange::officeItem(at.history.office.id, FeedbackKind::EmployerKey, to.card.office.uuid,
                                     {{u"key"_s, at.history.employerKey->key}});
    const auto told = std::ranges::find(before, item.item, &FeedbackItem::item);
    if (told != before.end() && told->data[u"key"_s] == item.data[u"key"_s]) {
        item.data = told->data;
        return item;
    }
    return ownEmployerKey(at).map([&](const EmployerKey &key) {
        item.data[u"sealed"_s] = QString::fromLatin1(vault::sealedFor(to.card.sealing, key.secret).toHex());
        return item;
    });
}

/// With whichever of the office's keys it was sealed for; nullopt: none of them.
Result<std::optional<vault::Secret>> openedHere(const Reading &at, const QString &sealed)
{
    for (const auto &one : at.history.ownKeys) {
        const auto keys = ownKeysOf(at, exchange::keyIdOf(cardIn(one.card).sealing));
        if (!keys) return refuse(keys);
        auto secret = vault::openedSecret(QByteArray::fromHex(sealed.toLatin1()), keys->sealing);
        if (secret) return std::optional(*std::move(secret));
    }
    return std::optional<vault::Secret>();
}

QString attachmentOf(const FeedbackItem &item)
{
    return item.data[u"attachment"_s].toString();
}

} // namespace

Result<QList<FeedbackItem>> itemsNow(const Reading &at, const Partner &to, const QList<FeedbackItem> &before)
{
    const auto places = at.history.registersOn(at.today()).names();
    QList<FeedbackItem> items;
    QSet<CaseId> told; // a case that came twice is told of once
    for (const auto &taken : at.history.takenOver) {
        if (taken.from != to.card.office.uuid || told.contains(taken.id)) continue;
        told << taken.id;
        const auto file = anyCaseFile(at, taken.id); // the other office has the case
        if (!file) return refuse(file);
        items << exchange::feedbackOf(*file, taken.origin, places);
    }
    items << calendarItems(at.history);
    if (!at.history.employerKey) return items;
    return employerItem(at, to, before).map([&](const FeedbackItem &item) { return items << item; });
}

Result<QList<exchange::Part>> filesOf(const Reading &at, const QList<FeedbackItem> &items)
{
    QMap<QString, QByteArray> files;
    for (const auto &bytes : calendarFiles(at.history))
        files.insert(digest(bytes), bytes);
    QMap<QString, QByteArray> named;
    for (const auto &item : items) {
        const auto sha256 = attachmentOf(item);
        if (sha256.isEmpty()) continue;
        if (!files.contains(sha256))
            return refuse(u"damaged"_s, Words::tr("A calendar that was told is not here any more."));
        named.insert(sha256, files[sha256]);
    }
    QList<exchange::Part> parts;
    for (const auto &[sha256, bytes] : named.asKeyValueRange())
        parts << exchange::Part{u"attachments/"_s + sha256, bytes};
    return parts;
}

Result<void> haveCome(const QList<FeedbackItem> &items, const exchange::Packed &packed)
{
    const auto folder = u"attachments/"_s;
    QSet<QString> named, came;
    for (const auto &item : items) {
        if (!attachmentOf(item).isEmpty()) named << folder + attachmentOf(item);
    }
    for (const auto &name : packed.names) {
        if (!name.startsWith(folder)) continue;
        const auto hash = packed.digest(name);
        if (!hash) return refuse(hash);
        if (folder + *hash == name) came << name;
    }
    if (named == came) return {};
    return refuse(u"attachments-differ"_s,
                  Words::tr("The files that came along are not those that the feedback names."));
}

QJsonObject EmployerKey::of(const QString &creditCode) const
{
    return {{u"key"_s, id}, {u"value"_s, vault::keyedHash(normalizedNumber(creditCode).toUtf8(), secret)}};
}

Result<EmployerKey> ownEmployerKey(const Reading &at)
{
    auto secret = openedHere(at, at.history.employerKey->sealed);
    if (!secret) return refuse(secret);
    if (!*secret)
        return refuse(u"damaged"_s,
                      Words::tr("The key for employers is not as it was written. Restore the last backup."));
    return EmployerKey{at.history.employerKey->key, **std::move(secret)};
}

Result<std::optional<EmployerKey>> employerKeyFrom(const Reading &at, const QString &court)
{
    const auto told = store::Feedback(at.file).items(store::Direction::In, court);
    if (!told) return refuse(told);
    const auto there = std::ranges::find_if(
        *told, [](const store::ToldItem &one) { return one.item.kind == FeedbackKind::EmployerKey; });
    if (there == told->end()) return std::optional<EmployerKey>();
    auto secret = openedHere(at, there->item.data[u"sealed"_s].toString());
    if (!secret) return refuse(secret);
    if (!*secret) return std::optional<EmployerKey>();
    return std::optional(EmployerKey{there->item.data[u"key"_s].toString(), **std::move(secret)});
}

} // namespace tiaocai::desk
