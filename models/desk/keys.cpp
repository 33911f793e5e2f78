// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keys.h"

#include "base/text.h"
#include "exchange_ground.h"
#include "vault/keyed_hash.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

exchange::OfficeName officeName(const office::Office &office)
{
    return {office.id.toString(), name(office.kind), office.code, office.name};
}

OwnKeys freshKeys(const Reading &at, const QString &database,
                  const std::optional<exchange::Rotation> &rotates)
{
    auto signing = vault::SigningPair::fresh();
    auto sealing = vault::SealingPair::fresh();
    const exchange::KeyCard card{
        officeName(at.history.office),       database, signing.publicKey, sealing.publicKey,
        exchange::momentText(at.now.moment), rotates};
    return {card, std::move(signing), std::move(sealing)};
}

exchange::CardSignature signedBy(const OwnKeys &signer, const exchange::KeyCard &card)
{
    return {signer.card.keyId(), vault::signatureOf(card.body(), signer.signing.seed)};
}

/// What a card tells of the office has to be told in a way that others read.
Result<QByteArray> readableCard(const OwnKeys &keys, const QList<exchange::CardSignature> &signatures,
                                const std::optional<QByteArray> &before = {})
{
    const auto card = exchange::writtenCard(keys.card, signatures);
    const auto former = [&](const QString &) { return before; };
    if (exchange::readCard(card, isSignature, former)) return card;
    const auto &office = keys.card.office;
    return refuse(
        u"bad-card"_s,
        Words::tr(
            "Others could not read this key card. The office's code “%1” has to be 6 to 24 letters, figures "
            "or hyphens: it is given when an office is set up. Its name may have 100 characters; it has "
            "%2: change-office gives it a shorter one.")
            .arg(office.code)
            .arg(office.name.size()));
}

Result<void> keysMade(Writing &at, const OwnKeys &keys, const QByteArray &card)
{
    return at.decide(office::KeysMade{QString::fromUtf8(card), sealedSecrets(at, keys)});
}

KeyView ownView(const Reading &at, const exchange::KeyCard &card)
{
    const bool isLast = cardIn(at.history.ownKeys.last().card).keyId() == card.keyId();
    const bool isRevoked = at.history.revokedKeys.contains(card.keyId());
    return {card, isRevoked ? KeyState::Revoked : isLast ? KeyState::Own : KeyState::Rotated, true};
}

KeyView enrolledView(const Reading &at, const office::EnrolledCard &kept)
{
    const auto card = cardIn(kept.card);
    const auto key = enrolledKey(at.history, card.keyId());
    const auto state = key->isRevoked   ? KeyState::Revoked
                       : key->successor ? KeyState::Rotated
                                        : KeyState::Enrolled;
    return {card, state, false, kept.replaces};
}

QList<KeyView> everyKey(const Reading &at)
{
    QList<KeyView> list;
    for (const auto &one : at.history.ownKeys)
        list << ownView(at, cardIn(one.card));
    for (const auto &one : at.history.cards)
        list << enrolledView(at, one);
    return list;
}

Result<void> isFromSheet(const exchange::KeyCard &card, const QString &typed)
{
    if (exchange::typedFingerprint(typed) == card.fingerprint()) return {};
    return refuse(
        u"fingerprint-differs"_s,
        Words::tr("The fingerprint is not that of this card. Compare it with the printed sheet, figure by "
                  "figure; where it stays different, the card is not from that office."));
}

Result<void> hasFreeCode(const Reading &at, const exchange::KeyCard &card, const QString &replaces)
{
    const auto &code = card.office.code;
    QStringList replaced{replaces};
    for (const auto &one : at.history.cards)
        replaced << one.replaces;
    const bool isOwn = code == at.history.office.code;
    const bool isTaken = std::ranges::any_of(partnersOf(at.history), [&](const Partner &other) {
        const auto &office = other.card.office;
        return office.code == code && office.uuid != card.office.uuid && !replaced.contains(office.uuid);
    });
    if (!isOwn && !isTaken) return {};
    return refuse(
        u"code-taken"_s,
        Words::tr("The code %1 belongs to another office. Where that office was set up anew after its file "
                  "was lost, say which one this card replaces.")
            .arg(code));
}

/// From which number of the summary series on, for whomever it counts.
Result<qint64> nextNumber(const Reading &at)
{
    const auto packages = store::Exchange(at.file).packages();
    if (!packages) return refuse(packages);
    qint64 next = 1;
    for (const auto &one : *packages) {
        const auto &header = one.header;
        const bool counts = one.direction == store::Direction::Out && header.series == u"summary" &&
                            header.sender.epoch.uuid == at.history.exchange->epoch;
        if (counts) next = std::max(next, header.sequence + 1);
    }
    return next;
}

/// What waits under a revoked key is not waited with: it comes again under another one.
Result<void> forgetWaiting(Writing &at, const QString &keyId)
{
    const store::Exchange kept(at.file);
    const auto packages = kept.packages();
    if (!packages) return refuse(packages);
    Result<void> done;
    for (const auto &one : *packages) {
        const bool waits =
            one.direction == store::Direction::In && one.signedBy == keyId && one.state == u"GAP";
        if (!done || !waits) continue;
        const auto position = kept.position(one.partner(), one.header.series);
        if (!position) return refuse(position);
        auto receiver = exchange::Receiver::of(*position, {});
        receiver.forget(one.header.packageId);
        const auto &id = one.header.packageId;
        done = kept.setPosition(one.partner(), one.header.series, receiver.toJson())
                   .and_then(
                       [&] { return kept.setState(store::Direction::In, id, forgotten, u"key-revoked"_s); })
                   .and_then([&] { return noteDecided(at, id, forgotten); });
    }
    return done;
}

} // namespace

Result<KeyView> Keys::create()
{
    return m_bench.perform(Action::ChangeKeys, u"make keys"_s, [&](Writing &at) -> Result<KeyView> {
        if (const auto there = ownCard(at); there || there.error().code != u"no-keys")
            return there ? refuse(u"keys-there"_s,
                                  Words::tr("The office has keys already. Others can take over from them."))
                         : refuse(there);
        const auto keys = freshKeys(at, QUuid::createUuid().toString(QUuid::WithoutBraces), {});
        return readableCard(keys, {signedBy(keys, keys.card)})
            .and_then([&](const QByteArray &card) { return keysMade(at, keys, card); })
            .map([&] { return ownView(at, keys.card); });
    });
}

Result<QByteArray> Keys::card() const
{
    return m_bench.ask(Action::ReadExchange, u"key card"_s, [](const Reading &at) {
        return ownCard(at).map(
            [&](const exchange::KeyCard &) { return at.history.ownKeys.last().card.toUtf8(); });
    });
}

Result<KeyView> Keys::own() const
{
    return m_bench.ask(Action::ReadExchange, u"key card"_s, [](const Reading &at) {
        return ownCard(at).map([&](const exchange::KeyCard &card) { return ownView(at, card); });
    });
}

Result<KeyView> Keys::enroll(const QByteArray &file, const QString &fingerprint, const QString &replaces)
{
    return m_bench.perform(Action::ChangeKeys, u"enroll key"_s, [&](Writing &at) -> Result<KeyView> {
        const auto former = [&](const QString &id) -> std::optional<QByteArray> {
            const auto key = enrolledKey(at.history, id);
            return key ? std::optional(key->card.signing)
                       : std::nullopt; // a revoked one vouches for nothing: its sheet does
        };
        const auto card = exchange::readCard(file, isSignature, former);
        if (!card) return refuse(card);
        const auto lost = replaces.isEmpty() ? Result<Partner>(Partner())
                                             : partnerCalled(at, replaces, u"unknown-office"_s);
        if (!lost) return refuse(lost);
        // An office that is enrolled once more under another key follows nobody.
        const auto instead = lost->card.office.uuid == card->office.uuid ? QString() : lost->card.office.uuid;
        const auto fits =
            isFromSheet(*card, fingerprint).and_then([&] { return hasFreeCode(at, *card, instead); });
        if (!fits) return refuse(fits);
        const office::KeyEnrolled act{QString::fromUtf8(file), instead};
        const bool isThere = std::ranges::find(at.history.cards, act.card, &office::EnrolledCard::card) !=
                             at.history.cards.end();
        return (isThere ? Result<void>() : at.decide(act)).map([&] { return enrolledView(at, {act}); });
    });
}

Result<QByteArray> Keys::rotate()
{
    return m_bench.perform(Action::ChangeKeys, u"rotate key"_s, [&](Writing &at) -> Result<QByteArray> {
        const auto before = ownKeys(at);
        if (!before) return refuse(before);
        const auto next = exchangeBegun(at).and_then([&] { return nextNumber(at); });
        if (!next) return refuse(next);
        const exchange::Rotation rotation{before->card.keyId(), at.history.exchange->epoch, *next};
        const auto keys = freshKeys(at, before->card.database, rotation);
        const auto card = readableCard(keys, {signedBy(keys, keys.card), signedBy(*before, keys.card)},
                                       before->card.signing);
        return card ? keysMade(at, keys, *card).map([&] { return *card; }) : card;
    });
}

Result<QString> Keys::createForEmployers()
{
    return m_bench.perform(
        Action::ChangeKeys, u"make key for employers"_s, [](Writing &at) -> Result<QString> {
            if (at.history.office.kind == office::OfficeKind::Centre)
                return refuse(
                    u"not-a-court"_s,
                    Words::tr("The key for employers is the court's: it hands it out to its centres."));
            if (at.history.employerKey)
                return refuse(u"keys-there"_s, Words::tr("The office has a key for employers already."));
            const auto own = ownCard(at);
            if (!own) return refuse(own);
            const auto secret = vault::freshSecret();
            const auto id =
                exchange::keyIdOf(QByteArray(reinterpret_cast<const char *>(secret.data()), secret.size()));
            const auto sealed = QString::fromLatin1(vault::sealedFor(own->sealing, secret).toHex());
            return at.decide(office::EmployerKeyMade{id, sealed}).map([&] { return id; });
        });
}

Result<QString> Keys::forEmployers() const
{
    return m_bench.ask(Action::ReadExchange, u"key for employers"_s,
                       [](const Reading &at) -> Result<QString> {
                           return at.history.employerKey ? at.history.employerKey->key : QString();
                       });
}

Result<QList<KeyView>> Keys::list() const
{
    return m_bench.ask(Action::ReadExchange, u"keys"_s,
                       [](const Reading &at) { return Result<QList<KeyView>>(everyKey(at)); });
}

Result<KeyView> Keys::revoke(const QString &id, const QString &reason)
{
    return m_bench.perform(Action::ChangeKeys, u"revoke key"_s, [&](Writing &at) -> Result<KeyView> {
        const auto isIt = [&](const KeyView &one) { return one.card.keyId() == id; };
        const auto keys = everyKey(at);
        if (std::ranges::none_of(keys, isIt))
            return refuse(u"unknown-key"_s, Words::tr("The office knows no key %1.").arg(id));
        const auto text = acceptable(reason.trimmed(), Words::tr("The reason"), longestStory);
        if (!text) return refuse(text);
        if (text->isEmpty()) return refuse(u"reason-missing"_s, Words::tr("Say why the key is revoked."));
        return at.decide(office::KeyRevoked{id, *text})
            .and_then([&] { return forgetWaiting(at, id); })
            .map([&] {
                const auto after = everyKey(at);
                return *std::ranges::find_if(after, isIt);
            });
    });
}

} // namespace tiaocai::desk
