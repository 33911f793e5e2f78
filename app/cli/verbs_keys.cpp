// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/write_file.h"
#include "json.h"
#include "reports/exchange_sheets.h"
#include "reports/print.h"
#include "verbs.h"
#include "words.h"

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCardFile = 64 * 1024;

Answer keysAnswer(const QList<desk::KeyView> &keys)
{
    QJsonArray json;
    QStringList lines;
    for (const auto &key : keys) {
        const auto &office = key.card.office;
        const auto fingerprint = exchange::groupedFingerprint(key.card.fingerprint());
        json.append(QJsonObject{{u"id"_s, key.card.keyId()},
                                {u"office"_s, office.name},
                                {u"uuid"_s, office.uuid},
                                {u"code"_s, office.code},
                                {u"fingerprint"_s, fingerprint},
                                {u"own"_s, key.isOwn},
                                {u"replaces"_s, key.replaces},
                                {u"state"_s, name(key.state)}});
        lines << u"%1  %2  %3  %4\n  %5"_s.arg(key.card.keyId(), office.code, office.name, label(key.state),
                                               fingerprint);
    }
    return {{{u"keys"_s, json}}, lines.join(u'\n')};
}

Result<Answer> keysListed(const desk::Desk &desk)
{
    const auto employers = desk.keys().forEmployers();
    const auto keys = employers ? desk.keys().list() : refuse(employers);
    if (!keys) return refuse(keys);
    auto answer = keysAnswer(*keys);
    answer.json[u"employerKey"_s] = employers->isEmpty() ? QJsonValue() : QJsonValue(*employers);
    return answer;
}

/// The list as it is after what was done.
template <typename T>
Result<Answer> keysAfter(const desk::Desk &desk, const Result<T> &done)
{
    return done ? keysListed(desk) : refuse(done);
}

Result<Answer> createKeys(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"keys create"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    return desk ? keysAfter(**desk, (*desk)->keys().create()) : refuse(desk);
}

Result<void> writeSheet(const Session &session, const desk::KeyView &key, const QString &file)
{
    const auto &card = key.card;
    return reports::pdf(reports::keySheet({card.office.name, card.office.code, card.office.uuid,
                                           exchange::groupedFingerprint(card.fingerprint()), card.qrText(),
                                           session.now().moment}))
        .and_then([&](const QByteArray &bytes) { return files::writeFile(file, bytes); });
}

Result<Answer> writeCard(Session &session, QStringList words)
{
    const auto sheet = takeOption(words, u"--sheet"_s);
    if (!sheet) return refuse(sheet);
    const auto out = takeWords(words, 1, u"keys card OUT [--sheet FILE.pdf]"_s);
    if (!out) return refuse(out);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto key = (*desk)->keys().own();
    const auto card = key ? (*desk)->keys().card() : refuse(key);
    if (!card) return refuse(card);
    const auto written = files::writeFile(out->first(), *card).and_then([&] {
        return *sheet ? writeSheet(session, *key, **sheet) : Result<void>();
    });
    if (!written) return refuse(written);
    return keysAnswer({*key});
}

Result<Answer> enrollKey(Session &session, QStringList words)
{
    const auto fingerprint = takeNeeded(words, u"--fingerprint"_s);
    const auto replaces = takeOption(words, u"--replaces"_s);
    if (!fingerprint) return refuse(fingerprint);
    if (!replaces) return refuse(replaces);
    const auto file = takeWords(words, 1, u"keys enroll FILE --fingerprint F [--replaces OFFICE]"_s);
    if (!file) return refuse(file);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto card = files::readFile(file->first(), largestCardFile);
    if (!card) return refuse(card);
    return keysAfter(**desk, (*desk)->keys().enroll(*card, *fingerprint, replaces->value_or(QString())));
}

Result<Answer> rotateKey(Session &session, QStringList words)
{
    const auto out = takeWords(words, 1, u"keys rotate OUT"_s);
    if (!out) return refuse(out);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    // A place that cannot be written is known before the keys change.
    auto place = files::Beside::of(out->first());
    if (!place) return refuse(place);
    const auto card = (*desk)->keys().rotate();
    if (!card) return refuse(card);
    return keysAfter(**desk, files::writeFile(out->first(), *card));
}

Result<Answer> listKeys(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"keys list"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    return desk ? keysListed(**desk) : refuse(desk);
}

/// It goes to each centre with the next feedback.
Result<Answer> createForEmployers(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"keys employers"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    return desk ? keysAfter(**desk, (*desk)->keys().createForEmployers()) : refuse(desk);
}

Result<Answer> revokeKey(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s);
    if (!reason) return refuse(reason);
    const auto id = takeWords(words, 1, u"keys revoke ID --reason T"_s);
    if (!id) return refuse(id);
    const auto desk = session.desk(desk::Access::Write);
    return desk ? keysAfter(**desk, (*desk)->keys().revoke(id->first(), *reason)) : refuse(desk);
}

} // namespace

Result<Answer> keys(Session &session, QStringList words)
{
    static const QHash<QString, Verb> verbs{{u"create"_s, createKeys},
                                            {u"card"_s, writeCard},
                                            {u"enroll"_s, enrollKey},
                                            {u"rotate"_s, rotateKey},
                                            {u"list"_s, listKeys},
                                            {u"revoke"_s, revokeKey},
                                            {u"employers"_s, createForEmployers}};
    const auto verb = verbs.value(words.isEmpty() ? QString() : words.takeFirst());
    if (verb) return verb(session, words);
    return usage(Text::tr("Usage: %1").arg(u"keys create|card|enroll|rotate|list|revoke|employers"_s));
}

} // namespace tiaocai::cli
