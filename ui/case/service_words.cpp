// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/service_words.h"

#include "base/text.h"
#include "casework/act_codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using namespace casework;
using documents::Reached;

namespace {

struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(ServicePanel)
};

/// As it stands after every correction.
const Act *effectiveAct(const CaseFile &file, const ActId &id)
{
    const auto found = std::ranges::find(file.effective, id, &Act::id);
    return found == file.effective.end() ? nullptr : &*found;
}

template <typename P>
const P *payloadOf(const CaseFile &file, const std::optional<ActId> &id)
{
    const auto *act = id ? effectiveAct(file, *id) : nullptr;
    return act ? std::get_if<P>(&act->payload) : nullptr;
}

bool isDeemed(const CaseFile &file, const ActId &act)
{
    return std::ranges::any_of(file.services, [&](const Service &service) {
        return service.act == act && service.deemed && !service.byPublication;
    });
}

QStringList mannerOf(const DocumentServed &served)
{
    QStringList words;
    if (served.method) words << label(*served.method);
    if (served.signingRefused) words << ServiceText::tr("signing was refused");
    if (served.sentOn) words << ServiceText::tr("sent %1").arg(toText(*served.sentOn));
    if (served.receivedOn) words << ServiceText::tr("received %1").arg(toText(*served.receivedOn));
    words << served.receiver << served.mailNumber << served.paper;
    return words;
}

QStringList mannerOf(const ServiceFailed &failed)
{
    QStringList words{ServiceText::tr("came back")};
    if (failed.method) words << label(*failed.method);
    if (failed.reason) words << label(*failed.reason);
    return words;
}

QStringList mannerOf(const PublicationStarted &published)
{
    return {ServiceText::tr("by publication"), published.medium};
}

template <typename P>
QStringList mannerOf(const P &)
{
    return {};
}

QString dayOf(const std::optional<QDate> &day)
{
    return day ? toText(*day) : QString();
}

QJsonObject nameOf(const desk::PaperService &line)
{
    QJsonObject known{{u"what"_s, casework::name(line.line.what)}};
    if (!line.line.document.isNull()) known.insert(u"document"_s, line.line.document.toString());
    return known;
}

QJsonObject nameOf(const ServedDocument &document)
{
    QJsonObject known;
    if (document.what) known.insert(u"what"_s, casework::name(*document.what));
    if (document.document) known.insert(u"document"_s, document.document->toString());
    return known;
}

void put(QJsonObject &into, const QString &key, const QString &value)
{
    if (!value.isEmpty()) into.insert(key, value);
}

/// As it was sent, with all that lay in the envelope.
QJsonObject ofEnvelope(const DocumentServed &sent)
{
    auto known = nameOf(sent.documents().first());
    if (sent.method) known.insert(u"method"_s, casework::name(*sent.method));
    put(known, u"sentOn"_s, dayOf(sent.sentOn));
    put(known, u"mailNumber"_s, sent.mailNumber);
    put(known, u"addressUsed"_s, sent.addressUsed);
    QJsonArray enclosed;
    for (const auto &document : sent.enclosed)
        enclosed.append(nameOf(document));
    if (!enclosed.isEmpty()) known.insert(u"enclosed"_s, enclosed);
    return known;
}

} // namespace

Mark markOf(const desk::PaperService &line)
{
    switch (line.line.serving.state) {
    case Reached::NotSent:
        return Mark::Missing;
    case Reached::Sent:
        return Mark::Service;
    case Reached::Received:
        return Mark::Done;
    case Reached::Returned:
        return Mark::Attention;
    case Reached::Published:
        return Mark::Paused;
    }
    return Mark::Missing;
}

QString reachedText(const desk::PaperService &line, const CaseFile &file)
{
    const auto &serving = line.line.serving;
    switch (serving.state) {
    case Reached::NotSent:
        return line.isToBeIssued ? ServiceText::tr("not issued yet") : ServiceText::tr("not sent yet");
    case Reached::Sent:
        return ServiceText::tr("sent %1").arg(dayOf(serving.sentOn));
    case Reached::Received:
        return ServiceText::tr("received %1").arg(dayOf(serving.receivedOn));
    case Reached::Returned: {
        const auto *act = serving.act ? effectiveAct(file, *serving.act) : nullptr;
        return ServiceText::tr("came back %1").arg(act ? toText(act->on) : QString());
    }
    case Reached::Published:
        return ServiceText::tr("published, until %1").arg(dayOf(serving.receivedOn));
    }
    return {};
}

QString wayText(const QString &way)
{
    if (way == u"publication") return ServiceText::tr("by publication");
    const auto method = chosen<ServiceMethod>(way);
    return method ? label(*method) : QString();
}

QStringList attemptsOf(const CaseFile &file, const desk::PaperService &line)
{
    QStringList attempts;
    for (const auto &id : line.line.serving.acts) {
        const auto *act = effectiveAct(file, id);
        if (!act) continue;
        auto words = std::visit([](const auto &payload) { return mannerOf(payload); }, act->payload);
        if (isDeemed(file, id)) words << ServiceText::tr("deemed served");
        words << act->proof.text;
        words.removeAll(QString());
        attempts << toText(act->on) + u' ' + words.join(u"，"_s);
    }
    return attempts;
}

QList<law::Deadline> startedBy(const desk::PaperService &line, const QList<law::Deadline> &deadlines)
{
    QList<law::Deadline> started;
    const auto &act = line.line.serving.act;
    for (const auto &deadline : deadlines) {
        if (act && deadline.startedBy == act->uuid()) started << deadline;
    }
    return started;
}

QList<law::Deadline> othersOf(const desk::PaperService &line, const QList<law::Deadline> &deadlines)
{
    QList<law::Deadline> others;
    const auto &act = line.line.serving.act;
    for (const auto &deadline : deadlines) {
        const bool isHis = deadline.subject == line.line.recipient.uuid();
        if (isHis && deadline.isOpen() && !(act && deadline.startedBy == act->uuid())) others << deadline;
    }
    return others;
}

std::optional<ActKind> nextActOf(const desk::PaperService &line)
{
    if (line.isToBeIssued) return std::nullopt;
    const auto state = line.line.serving.state;
    if (state == Reached::Received || state == Reached::Published) return std::nullopt;
    const bool isPublishedNext =
        state == Reached::Returned && !line.next.isEmpty() && line.next.first().name == u"publication";
    return isPublishedNext ? ActKind::PublicationStarted : ActKind::DocumentServed;
}

QJsonObject offeredFor(ActKind kind, const CaseFile &file, const desk::PaperService &line,
                       const QList<desk::PaperService> &together)
{
    const auto &serving = line.line.serving;
    const auto *sent =
        serving.state == Reached::Sent ? payloadOf<DocumentServed>(file, serving.act) : nullptr;
    auto known = nameOf(line);
    if (sent && kind == ActKind::DocumentServed) known = ofEnvelope(*sent);
    if (sent && kind == ActKind::ServiceFailed && sent->method)
        known.insert(u"method"_s, casework::name(*sent->method));
    known.insert(u"recipient"_s, line.line.recipient.toString());
    if (sent || together.isEmpty() || kind != ActKind::DocumentServed) return known;
    QJsonArray enclosed;
    for (const auto &other : together)
        enclosed.append(nameOf(other));
    known.insert(u"enclosed"_s, enclosed);
    return known;
}

} // namespace tiaocai::ui
