// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_ground.h"

#include "base/canonical.h"
#include "base/strict_json.h"
#include "base/text.h"
#include "exchange/envelope.h"
#include "exchange/layout.h"
#include "exchange/schema.h"
#include "files/write_file.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretSize = 32;
const auto gapWord = u"gap:"_s;

tl::unexpected<Refusal> noAccounts()
{
    return refuse(
        u"no-accounts"_s,
        Words::tr("What is exchanged is signed by the office's keys, and these are kept for people with "
                  "accounts. Set accounts up first."));
}

QByteArray placeOfSecrets(const exchange::KeyCard &card)
{
    return "exchange keys " + card.keyId().toLatin1();
}

vault::Secret secretIn(QByteArray &bytes, qsizetype from)
{
    vault::Secret secret(secretSize);
    std::memcpy(secret.data(), bytes.constData() + from, size_t(secretSize));
    std::memset(bytes.data() + from, 0, size_t(secretSize));
    return secret;
}

Result<OwnKeys> unsealed(const Reading &at, const office::KeysMade &made)
{
    const auto card = cardIn(made.card);
    auto secrets = at.key()->open(QByteArray::fromBase64(made.secrets.toLatin1()), placeOfSecrets(card));
    if (!secrets || secrets->size() != 2 * secretSize)
        return refuse(
            u"damaged"_s,
            Words::tr("The office's exchange keys are not as they were written. Restore the last backup."));
    return OwnKeys{card, vault::SigningPair::of(secretIn(*secrets, 0)),
                   vault::SealingPair::of(secretIn(*secrets, secretSize))};
}

Result<void> hasKeys(const Reading &at)
{
    if (!at.key()) return noAccounts();
    if (!at.history.ownKeys.isEmpty()) return {};
    return refuse(u"no-keys"_s,
                  Words::tr("The office has no exchange keys yet. The head of office makes them."));
}

Result<QByteArray> unsealedLetter(const Reading &at, const files::Container &container,
                                  const exchange::Envelope &envelope, const QByteArray &beside)
{
    const auto key = container.read(u"sealed.key"_s), body = container.read(u"sealed.bin"_s);
    if (!key || !body) return key ? refuse(body) : refuse(key);
    const auto own = ownKeysOf(at, envelope.recipientKey);
    if (!own) return refuse(own);
    return vault::SealedLetter{*key, *body}.open(beside, own->sealing);
}

Result<OpenedPackage> openedSealed(const Reading &at, const files::Container &container,
                                   const exchange::Trust &trust)
{
    QStringList keys;
    for (const auto &one : at.history.ownKeys)
        keys << exchange::keyIdOf(cardIn(one.card).sealing);
    const auto beside = container.read(u"envelope.json"_s);
    if (!beside) return refuse(beside);
    const auto envelope =
        exchange::readEnvelope(*beside, at.history.office.id.toString(), keys, trust.isKept);
    if (!envelope) return refuse(envelope);
    const auto inside = unsealedLetter(at, container, *envelope, *beside);
    const auto inner = inside ? containerIn(*inside, trust.isKept) : refuse(inside);
    if (!inner) return refuse(inner);
    const auto packed = packedIn(*inner);
    const auto proven = exchange::prove(packed, trust, true);
    if (!proven) return refuse(proven);
    return envelope->agreesWith(proven->header, inside->size()).map([&] {
        return OpenedPackage{*inner, packed, *proven, true};
    });
}

/// What was proved when it was taken stays proved, whatever became of its key and of the rules.
Result<exchange::Trust> trustFor(const Reading &at, const QByteArray &bytes)
{
    return store::Exchange(at.file).wasTaken(digest(bytes)).map([&](bool wasTaken) {
        const auto key = [&at, wasTaken](const QString &id) {
            auto there = enrolledKey(at.history, id);
            return there && wasTaken ? std::optional(exchange::EnrolledKey{there->card}) : there;
        };
        return exchange::Trust{isSignature, key, at.history.office.id.toString(), wasTaken};
    });
}

/// Tells of a fault in what this office itself would send.
tl::unexpected<Refusal> badHeader(const QString &place)
{
    return refuse(
        u"bad-header"_s,
        Words::tr("Others could not read the package: what it says of itself is not as the exchange has "
                  "it (%1). Correct the office's name or code, or the words that go along.")
            .arg(place));
}

exchange::Versioned versionedBy(const QString &sha256)
{
    return {sha256.left(16), sha256};
}

/// The words that records are written with.
QString codeListsDigest()
{
    static const auto made = [] {
        QFile page(u":/exchange/case.schema.json"_s);
        return page.open(QIODevice::ReadOnly) ? digest(page.readAll()) : QString();
    }();
    return made;
}

QString phoneOf(const QString &telephone)
{
    static const QRegularExpression form(u"^[0-9+() -]{3,30}\\z"_s);
    return form.match(telephone).hasMatch() ? telephone : QString();
}

} // namespace

exchange::Packed packedIn(const std::shared_ptr<files::Container> &container)
{
    return {container->names(), [container](const QString &name) { return container->size(name); },
            [container](const QString &name) { return container->read(name); },
            [container](const QString &name) { return container->digest(name); }};
}

Result<OwnKeys> ownKeysOf(const Reading &at, const QString &sealingKey)
{
    if (auto there = hasKeys(at); !there) return refuse(there);
    const auto made = std::ranges::find_if(at.history.ownKeys, [&](const office::KeysMade &one) {
        return exchange::keyIdOf(cardIn(one.card).sealing) == sealingKey;
    });
    return unsealed(at, *made);
}

Result<OwnKeys> ownKeys(const Reading &at)
{
    if (auto there = hasKeys(at); !there) return refuse(there);
    return unsealed(at, at.history.ownKeys.last());
}

Result<exchange::KeyCard> ownCard(const Reading &at)
{
    return hasKeys(at).map([&] { return cardIn(at.history.ownKeys.last().card); });
}

QString sealedSecrets(const Reading &at, const OwnKeys &keys)
{
    QByteArray plain(2 * secretSize, '\0');
    std::memcpy(plain.data(), keys.signing.seed.data(), size_t(secretSize));
    std::memcpy(plain.data() + secretSize, keys.sealing.secret.data(), size_t(secretSize));
    const auto sealed = at.key()->seal(plain, placeOfSecrets(keys.card));
    std::memset(plain.data(), 0, size_t(plain.size()));
    return QString::fromLatin1(sealed.toBase64());
}

exchange::KeyCard cardIn(const QString &kept)
{
    // It was proved before it was kept, and acts are as they were written.
    const auto anything = [](QByteArrayView, QByteArrayView, QByteArrayView) { return true; };
    const auto former = [](const QString &) { return std::optional(QByteArray()); };
    return exchange::readCard(kept.toUtf8(), anything, former).value_or(exchange::KeyCard());
}

bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey)
{
    return vault::isSignature(signature, bytes, publicKey);
}

std::optional<exchange::EnrolledKey> enrolledKey(const office::OfficeFile &history, const QString &keyId)
{
    std::optional<exchange::EnrolledKey> found;
    for (const auto &one : history.cards) {
        const auto card = cardIn(one.card);
        if (card.keyId() == keyId) found = exchange::EnrolledKey{card, history.revokedKeys.contains(keyId)};
        if (found && card.rotates && card.rotates->key == keyId) found->successor = card.rotates;
    }
    return found;
}

QList<Partner> partnersOf(const office::OfficeFile &history, qint64 upTo)
{
    QList<Partner> partners;
    for (const auto &one : history.cards) {
        const auto card = cardIn(one.card);
        const auto revoked = history.revokedKeys.constFind(card.keyId());
        const bool isRevoked = revoked != history.revokedKeys.cend() && *revoked <= upTo;
        if (one.place > upTo) continue;
        const auto there = std::ranges::find_if(
            partners, [&](const Partner &other) { return other.card.office.uuid == card.office.uuid; });
        if (there == partners.end())
            partners << Partner{card, one.replaces, isRevoked};
        else
            *there = {card, one.replaces.isEmpty() ? there->replaces : one.replaces, isRevoked};
    }
    return partners;
}

Result<Partner> partnerCalled(const Reading &at, const QString &word, const QString &code)
{
    const auto partners = partnersOf(at.history);
    std::optional<Partner> called;
    for (const auto &one : partners) {
        const auto &office = one.card.office;
        if (word == office.uuid) return one;
        if (word != office.code && word != office.name) continue;
        const bool isReplaced = std::ranges::any_of(
            partners, [&](const Partner &other) { return other.replaces == office.uuid; });
        if (!called || !isReplaced) called = one;
    }
    if (called) return *called;
    return refuse(code, Words::tr("No office “%1” is enrolled here. Enroll its key card first.").arg(word));
}

Result<Partner> recipientCalled(const Reading &at, const QString &word)
{
    const auto partner = partnerCalled(at, word, u"unknown-recipient"_s);
    if (!partner || !partner->isRevoked) return partner;
    return refuse(u"key-revoked"_s,
                  Words::tr("The key of %1 was revoked: who has it could read what is sent. Ask for a new "
                            "key card and enroll it first.")
                      .arg(partner->card.office.name));
}

Result<QString> placeFor(const Reading &at, const QString &folder, const exchange::Header &header)
{
    const auto name = exchange::fileNameOf(header);
    const QFileInfo file(QDir(folder).filePath(name));
    const auto packages = store::Exchange(at.file).packages();
    if (!packages) return refuse(packages);
    const bool isOfAnother =
        file.exists() && std::ranges::any_of(*packages, [&](const store::KeptPackage &one) {
            return one.direction == store::Direction::Out &&
                   one.header.recipient.uuid != header.recipient.uuid &&
                   exchange::fileNameOf(one.header) == name;
        });
    if (!isOfAnother) return file.filePath();
    return QDir(folder).filePath(file.completeBaseName() + u'_' + header.recipient.code + u'.' +
                                 file.suffix());
}

Result<std::shared_ptr<files::Container>> containerIn(const QByteArray &bytes, bool isKept)
{
    files::ContainerRules rules{exchange::largestPackage, exchange::largestExpanded, exchange::fitsLayout,
                                exchange::mostBytesOf};
    if (isKept) {
        rules.fit = [](const QStringList &) { return Result<void>(); };
        rules.most = [](const QString &) { return exchange::largestExpanded; };
        rules.takesBombs = true;
    }
    auto container = files::Container::open(bytes, rules);
    if (!container) return refuse(container);
    return std::make_shared<files::Container>(*std::move(container));
}

Result<OpenedPackage> openedBy(const Reading &at, const QByteArray &bytes, const exchange::Trust &trust)
{
    const auto container = containerIn(bytes, trust.isKept);
    if (!container) return refuse(container);
    if (exchange::layoutOf((*container)->names()) == exchange::Layout::Sealed)
        return openedSealed(at, **container, trust);
    const auto packed = packedIn(*container);
    return exchange::prove(packed, trust, false).map([&](const exchange::Proven &proven) {
        return OpenedPackage{*container, packed, proven};
    });
}

Result<OpenedPackage> opened(const Reading &at, const QByteArray &bytes)
{
    const auto trust = trustFor(at, bytes);
    return trust ? openedBy(at, bytes, *trust) : refuse(trust);
}

Result<std::optional<store::KeptPackage>> cameBefore(const Reading &at, const exchange::Proven &proven)
{
    auto known = store::Exchange(at.file).package(store::Direction::In, proven.header.packageId);
    if (!known || !*known) return known;
    if ((*known)->manifest != proven.manifest)
        return refuse(u"package-altered"_s,
                      Words::tr("A package of this id came before, and was another one. Ask its "
                                "sender what happened."));
    return (*known)->state == forgotten ? std::optional<store::KeptPackage>() : *known;
}

Result<QByteArray> broughtFile(const QString &path)
{
    auto bytes = files::readFile(path, exchange::largestPackage);
    if (bytes || bytes.error().code != u"too-large") return bytes;
    return refuse(u"file-too-large"_s, bytes.error().text);
}

exchange::Sender senderOf(const Reading &at, const exchange::KeyCard &card)
{
    const auto &office = at.history.office;
    return {{office.id.toString(), name(office.kind), office.code, office.name},
            card.database,
            {at.history.exchange->epoch, at.history.exchange->ordinal},
            {}};
}

exchange::Header headerFor(const Reading &at, const exchange::KeyCard &own, const Partner &to)
{
    const auto version = QCoreApplication::applicationVersion();
    const auto &office = to.card.office;
    return {.packageId = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .sender = senderOf(at, own),
            .recipient = {office.uuid, {}, office.code, office.name},
            .createdAt = exchange::momentText(at.now.moment),
            .program = u"tiaocai"_s,
            .programVersion = version.isEmpty() ? u"-"_s : version,
            .rules = versionedBy(at.program.book.version()),
            .calendars = versionedBy(at.calendar.version()),
            .codeLists = versionedBy(codeListsDigest()),
            .contactPerson = at.actor.name,
            .contactPhone = phoneOf(at.history.office.telephone)};
}

Result<void> exchangeBegun(Writing &at)
{
    if (at.history.isExchanging()) return {};
    qint64 known = at.history.exchange ? at.history.exchange->ordinal : 0;
    for (const auto &partner : partnersOf(at.history)) {
        const auto receipts =
            store::Exchange(at.file).receipts(store::Direction::In, partner.card.office.uuid);
        if (!receipts) return refuse(receipts);
        for (const auto &one : *receipts)
            known = std::max(known, one.content["position"_L1]["epoch"_L1]["ordinal"_L1].toInteger());
    }
    // The file's own count is kept outside of it too, and raised by each restore.
    const auto ordinal = std::max<qint64>(known + 1, at.history.epoch);
    return at.decide(office::ExchangeBegun{QUuid::createUuid().toString(QUuid::WithoutBraces), ordinal});
}

Result<void> keepSent(Writing &at, const store::KeptPackage &package)
{
    return store::Exchange(at.file).add(package).and_then([&] {
        return store::Audit(at.file).append({package.at, at.actor.id, name(office::Event::Export),
                                             package.header.packageId, digestOf(package)});
    });
}

QString digestOf(const store::KeptPackage &package)
{
    return digest(canonicalJson(package.header.toJson()) + package.manifest.toLatin1() +
                  package.signedBy.toLatin1());
}

Result<void> noteDecided(Writing &at, const QString &package, const QString &state)
{
    return store::Audit(at.file).append(
        {at.now.moment, at.actor.id, name(office::Event::Exchanged), u"%1 %2"_s.arg(package, state)});
}

Result<void> noteGap(Writing &at, const QString &partner, qint64 sequence, const QString &reason)
{
    return store::Audit(at.file).append({at.now.moment, at.actor.id, name(office::Event::Exchanged),
                                         u"%1 %2 %3 %4"_s.arg(partner).arg(sequence).arg(gapWord, reason)});
}

PackageDecision decisionIn(const store::AuditLine &line)
{
    const auto words = line.subject.split(u' ');
    const bool isGap = words.value(2) == gapWord;
    return {words.value(0), isGap ? QString() : words.value(1), isGap ? words.value(1).toLongLong() : 0};
}

Result<QString> leavingWords(const QString &typed, const QString &what)
{
    auto text = acceptable(normalized(typed), what, longestName);
    if (!text || text->isEmpty() || exchange::isPlain(*text)) return text;
    return refuse(
        u"bad-text"_s,
        Words::tr(
            "%1: it leaves the office, and holds a number of eleven figures or more. Say it without phone "
            "and ID numbers.")
            .arg(what));
}

QList<store::KeptPackage> sentIn(QList<store::KeptPackage> packages, const QString &partner,
                                 const QString &series, const QString &epoch)
{
    packages.removeIf([&](const store::KeptPackage &one) {
        return one.direction != store::Direction::Out || one.partner() != partner ||
               one.header.series != series || one.header.sender.epoch.uuid != epoch;
    });
    std::ranges::sort(packages, {}, [](const store::KeptPackage &one) { return one.header.sequence; });
    return packages;
}

Result<QList<store::KeptPackage>> sentToday(const Reading &at, const QString &partner, const QString &series)
{
    return store::Exchange(at.file).packages().map([&](const QList<store::KeptPackage> &packages) {
        return sentIn(packages, partner, series, at.history.exchange->epoch);
    });
}

Result<QList<store::KeptPackage>> summariesFrom(const Reading &at, const QString &partner)
{
    return store::Exchange(at.file).packages().map([&](QList<store::KeptPackage> packages) {
        packages.removeIf([&](const store::KeptPackage &one) {
            return one.direction != store::Direction::In || one.partner() != partner ||
                   one.header.series != u"summary";
        });
        return packages;
    });
}

bool isApplied(const QString &state)
{
    return state.startsWith(u"ACCEPTED") || state == u"PARTIAL";
}

std::optional<store::KeptPackage> lastApplied(const QList<store::KeptPackage> &summaries)
{
    const auto place = [](const store::KeptPackage &one) {
        return std::pair(one.header.sender.epoch.ordinal, one.header.sequence);
    };
    std::optional<store::KeptPackage> last;
    for (const auto &one : summaries) {
        if (isApplied(one.state) && (!last || place(*last) < place(one))) last = one;
    }
    return last;
}

Result<QByteArray> leavingContainer(const QList<files::Member> &members)
{
    const auto bytes = files::containerOf(members);
    return bytes ? containerIn(*bytes).map([&](const auto &) { return *bytes; }) : bytes;
}

Result<SignedPackage> signedPackage(const exchange::Header &header, const QList<exchange::Part> &parts,
                                    const OwnKeys &keys)
{
    if (const auto fault = exchange::Schema::named(u"header"_s).faultIn(header.toJson()))
        return badHeader(*fault);
    const auto manifest = exchange::manifestOf(header.packageId, parts);
    const auto signature = vault::signatureOf(manifest, keys.signing.seed);
    QList<files::Member> members;
    for (const auto &part : parts)
        members << files::Member{part.name, part.bytes};
    members << files::Member{u"manifest.json"_s, manifest}
            << files::Member{u"signature"_s, exchange::signatureFile(keys.card.keyId(), signature)};
    return leavingContainer(members).map([&](const QByteArray &bytes) {
        return SignedPackage{bytes, exchange::manifestHash(manifest)};
    });
}

} // namespace tiaocai::desk
