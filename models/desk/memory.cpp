// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include "base/canonical.h"
#include "base/text.h"
#include "bench.h"
#include "files/write_file.h"
#include "store/acts.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowAndThenMs = 60'000;
constexpr qint64 mostBytesOfState = 4096;

QByteArray stateInWriting(const OfficeId &office, const SeenState &state)
{
    return QJsonDocument(QJsonObject{{u"office"_s, office.toString()},
                                     {u"epoch"_s, state.epoch},
                                     {u"lines"_s, state.lines},
                                     {u"head"_s, state.head},
                                     {u"at"_s, state.at.toString(Qt::ISODateWithMs)},
                                     {u"acts"_s, state.acts}})
        .toJson();
}

/// What was seen stands in the file, at its place.
Result<bool> goesOnFrom(const Reading &at, const SeenState &seen)
{
    if (at.history.epoch != seen.epoch) return at.history.epoch > seen.epoch;
    return store::Audit(at.file).headAt(seen.lines).map([&](const QString &head) {
        return head == seen.head;
    });
}

QString stateWords(const SeenState &state)
{
    return Words::tr("%1 with %2 acts").arg(toText(state.at.date())).arg(state.acts);
}

} // namespace

Refusal OlderCopy::refusal() const
{
    if (isAnother())
        return {
            u"changed-chain"_s,
            Words::tr("The audit of the office file (%1) does not hold what this computer has seen in it "
                      "(%2), though it is as long: its lines were changed and reckoned anew, or a copy in "
                      "which other work was done was put in its place. Compare it with a backup (verify "
                      "--against) and restore that; accept-copy only where you know whose work it is.")
                .arg(stateWords(here), stateWords(seen)),
            {}};
    return {u"older-copy"_s,
            Words::tr(
                "The office file stands as of %1, but this computer has seen it as of %2: an older copy was "
                "put in its place. Put the newer file back, restore a backup, or say that this copy is "
                "meant (accept-copy).")
                .arg(stateWords(here), stateWords(seen)),
            {}};
}

Result<SeenState> stateOf(const Reading &at)
{
    const store::Audit audit(at.file);
    const auto lines = audit.length();
    const auto head = audit.head();
    const auto last = audit.lastMoment();
    const auto acts = store::Acts(at.file).lastPlace();
    if (!lines || !head) return lines ? refuse(head) : refuse(lines);
    if (!last || !acts) return last ? refuse(acts) : refuse(last);
    return SeenState{at.history.epoch, *lines, *head, *last, *acts};
}

Memory::Memory(const QString &folder, const store::OfficeAddress &office)
    : m_file(folder.isEmpty() ? QString()
                              : u"%1/seen/%2.json"_s.arg(folder, digest(office.shown().toUtf8()).left(32)))
{
}

std::optional<SeenState> Memory::seen(const Reading &at) const
{
    const auto bytes = files::readFile(m_file, mostBytesOfState);
    const auto json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (json[u"office"_s].toString() != at.history.office.id.toString()) return std::nullopt;
    return SeenState{json[u"epoch"_s].toInt(), json[u"lines"_s].toInteger(), json[u"head"_s].toString(),
                     QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs),
                     json[u"acts"_s].toInteger()};
}

Result<std::optional<OlderCopy>> Memory::compare(const Reading &at)
{
    const auto before = m_file.isEmpty() ? std::nullopt : seen(at);
    const auto goesOn = before ? goesOnFrom(at, *before) : Result<bool>(true);
    if (!goesOn) return refuse(goesOn);
    if (*goesOn) {
        m_kept = before.value_or(SeenState());
        return std::nullopt;
    }
    m_isHeld = true;
    return stateOf(at).map([&](const SeenState &here) { return std::optional(OlderCopy{here, *before}); });
}

int Memory::epochSeen(const Reading &at) const
{
    const auto last = m_file.isEmpty() ? std::nullopt : seen(at);
    return last ? last->epoch : 0;
}

void Memory::accept(const Reading &at)
{
    m_isHeld = false;
    keep(at);
}

void Memory::keep(const Reading &at)
{
    if (m_file.isEmpty() || m_isHeld) return;
    const auto now = stateOf(at);
    if (!now || *now == m_kept) return;
    QDir().mkpath(QFileInfo(m_file).path());
    if (files::writeFile(m_file, stateInWriting(at.history.office.id, *now))) m_kept = *now;
    m_since.start();
}

void Memory::keepNowAndThen(const Reading &at)
{
    if (m_file.isEmpty() || (m_since.isValid() && m_since.elapsed() < nowAndThenMs)) return;
    keep(at);
}

} // namespace tiaocai::desk
