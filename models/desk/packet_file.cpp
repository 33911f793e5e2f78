// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet_file.h"

#include "base/json_reader.h"
#include "base/storable.h"
#include "base/strict_json.h"
#include "exchange/schema.h"
#include "files/write_file.h"
#include "intake/packet.h"
#include "ledger_causes.h"
#include "words.h"

#include <QFileInfo>

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPacketBytes = 50 * 1024 * 1024;

// The members of intake.schema.json.
struct SaidParty {
    QString name = {};
    std::optional<PartyKind> kind = {};
    QString idNumber = {}, creditCode = {};
    std::optional<Sex> sex = {};
    QString phone = {}, address = {}, legalRepresentative = {};
    QList<Tag> tags = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("name").name(), s.name);
        visit(may("kind"), s.kind);
        visit(may("idNumber").name(), s.idNumber);
        visit(may("creditCode").name(), s.creditCode);
        visit(may("sex"), s.sex);
        visit(may("phone").name(), s.phone);
        visit(may("address").story(), s.address);
        visit(may("legalRepresentative").name(), s.legalRepresentative);
        visit(may("tags"), s.tags);
    }
};

struct SaidClaim {
    Cause cause = Cause::OtherCause;
    std::optional<Money> amount = {};
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("cause"), s.cause);
        visit(may("amount"), s.amount);
        visit(may("text").story(), s.text);
    }
};

struct SaidApplication {
    QString serial = {};
    QDate receivedOn = {};
    std::optional<QTime> receivedAt = {};
    QString township = {};
    QList<SaidParty> applicants = {}, respondents = {};
    QList<SaidClaim> claims = {};
    QString facts = {};
    std::optional<QDate> rightsKnownOn = {};
    std::optional<Channel> channel = {};
    QString note = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("serial").name(), s.serial);
        visit(must("receivedOn").past(), s.receivedOn);
        visit(may("receivedAt"), s.receivedAt);
        visit(may("township").name(), s.township);
        visit(must("applicants"), s.applicants);
        visit(must("respondents"), s.respondents);
        visit(may("claims"), s.claims);
        visit(may("facts").story(), s.facts);
        visit(may("rightsKnownOn").past(), s.rightsKnownOn);
        visit(may("channel"), s.channel);
        visit(may("note").story(), s.note);
    }
};

struct SaidPacket {
    QString format = {};
    int version = 0;
    QString source = {};
    QList<SaidApplication> applications = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("format").name(), s.format);
        visit(must("version"), s.version);
        visit(must("source").name(), s.source);
        visit(must("applications"), s.applications);
    }
};

tl::unexpected<Refusal> badMember(const QString &place, const QString &text)
{
    return refuse(u"bad-data"_s, text.arg(place), {}, place);
}

QString ownKey(const QString &key)
{
    return key;
}

Result<SaidPacket> saidIn(const QJsonObject &root)
{
    if (root[u"format"_s].toString() != u"tiaocai-intake")
        return badMember(u"format"_s, Words::tr("The JSON is no packet of applications: its “%1” is not "
                                                "“tiaocai-intake”."));
    if (root[u"version"_s].toInt() > 1)
        return refuse(u"newer-format"_s, Words::tr("The packet is of a newer form than this program reads. "
                                                   "Ask for one of version 1, or update the program."));
    if (const auto fault = exchange::Schema::named(u"intake"_s).faultIn(root))
        return badMember(*fault,
                         Words::tr("The packet is not as its form says: “%1” is missing, unknown, of another "
                                   "type, or too long."));
    const Lookup nobody;
    auto said = readRecord<SaidPacket>(root, Vocabulary{nobody, ownKey}, Place());
    if (said && said->source.trimmed().isEmpty())
        return badMember(u"source"_s, Words::tr("“%1” is empty: which platform hands these over?"));
    return said;
}

bool isFirm(const SaidParty &said)
{
    if (said.kind) return !isPerson(*said.kind);
    return !said.creditCode.isEmpty() || intake::isOrganisation(said.name);
}

/// Whom a company complains of may be a person; whom a worker complains of is his employer, whatever he is called.
PartyRecord partyOf(const SaidParty &said, PartyRole role, bool isOfCompany)
{
    const bool mayBePerson = role == PartyRole::Applicant || isOfCompany;
    const auto usual = mayBePerson && !isFirm(said) ? PartyKind::Worker : PartyKind::Employer;
    PartyRecord party{.id = PartyId::fresh(), .role = role, .kind = said.kind.value_or(usual)};
    party.name = normalized(said.name);
    party.idNumber = normalizedNumber(said.idNumber);
    party.creditCode = normalizedNumber(said.creditCode);
    party.sex = said.sex;
    party.phone = said.phone;
    party.address = said.address;
    party.legalRepresentative = said.legalRepresentative;
    party.tags = said.tags;
    return party;
}

int personsIn(const Application &application)
{
    int persons = 0;
    for (const auto &party : application.parties)
        persons += party.role == PartyRole::Applicant ? party.persons : 0;
    return persons;
}

/// It came by the way that the packet says; by the platform's where it says none.
void sendBy(Application &application, const std::optional<Channel> &channel)
{
    application.source = Source::Platform;
    application.channel = channel.value_or(Channel::OnlinePlatform);
    application.collective = personsIn(application) >= collectiveFrom;
    const bool isOnline =
        application.channel == Channel::OnlinePlatform || application.channel == Channel::Email;
    application.form = isOnline ? ApplicationForm::Online : ApplicationForm::Written;
}

Application applicationOf(const SaidApplication &said)
{
    Application application;
    const bool isOfCompany = std::ranges::any_of(said.applicants, isFirm);
    for (const auto &party : said.applicants)
        application.parties << partyOf(party, PartyRole::Applicant, isOfCompany);
    for (const auto &party : said.respondents)
        application.parties << partyOf(party, PartyRole::Respondent, isOfCompany);
    for (const auto &claim : said.claims) {
        ClaimRecord made{.id = ClaimId::fresh(), .cause = claim.cause};
        made.text = claim.text;
        made.amount = claim.amount;
        application.claims << made;
    }
    application.township = said.township;
    application.facts = said.facts;
    application.rightsKnownOn = said.rightsKnownOn;
    sendBy(application, said.channel);
    return application;
}

/// One each party where there are as many; else the first one's.
void share(const QStringList &texts, QList<PartyRecord> &parties, QString PartyRecord::*member)
{
    if (texts.size() == parties.size()) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            parties[i].*member = texts[i];
    } else if (!texts.isEmpty()) {
        parties.first().*member = texts.join(u'；');
    }
}

SaidParty saidOf(const intake::LedgerParty &party)
{
    SaidParty said{.name = party.name,
                   .kind = party.isOrganisation ? PartyKind::Employer : PartyKind::Worker,
                   .idNumber = party.idNumber,
                   .creditCode = party.creditCode};
    said.phone = party.phone;
    return said;
}

QList<PartyRecord> partiesOf(const QList<intake::LedgerParty> &from, PartyRole role)
{
    QList<PartyRecord> parties;
    for (const auto &party : from) {
        auto made = partyOf(saidOf(party), role, true); // a table's reader has told people from firms
        made.persons = party.persons;
        if (!party.idNumber.isEmpty() && party.idKind != idKindOf(party.idNumber)) made.idKind = party.idKind;
        parties << made;
    }
    return parties;
}

Application applicationOf(const intake::PacketRow &row)
{
    auto applicants = partiesOf(row.entry.applicants, PartyRole::Applicant);
    auto respondents = partiesOf(row.entry.respondents, PartyRole::Respondent);
    share(row.homes, applicants, &PartyRecord::address);
    share(row.places, respondents, &PartyRecord::address);
    share(row.heads, respondents, &PartyRecord::legalRepresentative);
    Application application;
    application.parties = applicants + respondents;
    if (!row.entry.cause.isEmpty() || row.entry.claimed) {
        for (const auto &[cause, words] : causesOf(row.entry.cause)) {
            ClaimRecord claim{.id = ClaimId::fresh(), .cause = cause};
            claim.text = words;
            if (application.claims.isEmpty()) claim.amount = row.entry.claimed;
            application.claims << claim;
        }
    }
    application.township = row.entry.township;
    application.facts = row.facts;
    sendBy(application, {});
    return application;
}

Payload openingOf(office::OfficeKind kind, Application application)
{
    if (kind == office::OfficeKind::Centre) return MediationApplied{std::move(application)};
    return ArbitrationFiled{.application = std::move(application)};
}

intake::RowReport rejected(int row, const QString &code, const QString &text)
{
    return {{}, row, {}, code, text, true};
}

/// What a ledger's row would be rejected for.
std::optional<intake::RowReport> faultOf(const SaidApplication &said, int place, QDate today)
{
    const auto isNamed = [](const SaidParty &party) { return !party.name.trimmed().isEmpty(); };
    if (said.applicants.isEmpty() || !std::ranges::all_of(said.applicants, isNamed))
        return rejected(place, u"no-applicant"_s, Words::tr("The applicant's name is missing."));
    const bool isToCome = said.receivedOn > today || (said.rightsKnownOn && *said.rightsKnownOn > today);
    if (isToCome)
        return rejected(
            place, u"impossible-date"_s,
            Words::tr("A day of the application lies in the future; today is %1.").arg(toText(today)));
    if (!said.receivedOn.isValid())
        return rejected(place, u"no-date"_s, Words::tr("The day of the application is missing."));
    if (said.serial.trimmed().isEmpty())
        return rejected(place, u"no-serial"_s,
                        Words::tr("The serial number is empty: nobody could be answered."));
    if (said.respondents.isEmpty() || !std::ranges::all_of(said.respondents, isNamed))
        return rejected(place, u"no-respondent"_s, Words::tr("The respondent is missing."));
    return std::nullopt;
}

/// What a ledger's row would be warned of: numbers that cannot be. What contradicts them is told when the case is opened.
QList<intake::RowReport> doubtsOf(const SaidApplication &said, int place, QDate today)
{
    QList<intake::RowReport> doubts;
    for (const auto &party : said.applicants + said.respondents) {
        const auto number = normalizedNumber(party.idNumber);
        if (number.isEmpty()) continue;
        const auto holder = readIdNumber(idKindOf(number), number, today);
        if (!holder)
            doubts << intake::RowReport{{},   place, u"idNumber"_s, holder.error().code, holder.error().text,
                                        false};
    }
    return doubts;
}

/// Law art. 12 asks for the matter, and nobody told it: it stands open, and is told.
void openMatter(PacketFile &packet, const QString &sheet, int row, Application &application)
{
    if (!application.claims.isEmpty() || !application.facts.isEmpty()) return;
    application.claims << ClaimRecord{.id = ClaimId::fresh(), .cause = Cause::OtherCause};
    packet.reports << intake::RowReport{
        sheet,
        row,
        {},
        u"no-matter"_s,
        Words::tr("The application tells neither a claim nor facts: ask the applicant what it is about."),
        false};
}

struct PacketReader {
    office::OfficeKind kind;
    QDate today;
    QString file;

    ActDraft draftOf(Application application, const QString &serial, QDate on, const std::optional<QTime> &at,
                     const QString &note) const
    {
        application.platformSerial = serial;
        ActDraft draft{.payload = openingOf(kind, std::move(application)), .on = on, .at = at};
        draft.proof.text = Words::tr("Packet %1, serial number %2").arg(file, serial);
        draft.note = note;
        return draft;
    }

    Result<PacketFile> ofJson(const QByteArray &bytes) const
    {
        const auto read = readStrictJson(bytes, u"bad-json"_s, Words::tr("The packet"));
        if (!read) return refuse(read);
        const auto said = saidIn(read->root.toObject());
        if (!said) return refuse(said);
        PacketFile made{.readAs = u"JSON"_s, .source = normalized(said->source)};
        for (const auto &one : said->applications) {
            const auto place = ++made.rows;
            if (auto fault = faultOf(one, place, today)) {
                made.reports << *fault;
                continue;
            }
            made.reports << doubtsOf(one, place, today);
            const auto serial = normalized(one.serial);
            auto application = applicationOf(one);
            openMatter(made, {}, place, application);
            made.applications << PacketApplication{
                serial,
                draftOf(std::move(application), serial, one.receivedOn, one.receivedAt, one.note),
                {},
                place};
        }
        return made;
    }

    Result<PacketFile> ofTable(const QByteArray &bytes) const
    {
        auto read = intake::readPacketTable(bytes, today);
        if (!read) return refuse(read);
        PacketFile made{.readAs = read->readAs, .unreadableBytes = read->unreadableBytes, .rows = read->rows};
        made.reports = read->reports;
        made.unusedColumns = read->unusedColumns;
        made.otherSheets = read->otherSheets;
        made.passedOver = read->passedOver;
        for (const auto &row : read->applications) {
            auto application = applicationOf(row);
            openMatter(made, row.entry.sheet, row.entry.row, application);
            made.applications << PacketApplication{
                row.serial,
                draftOf(std::move(application), row.serial, *row.entry.receivedOn, row.at, row.entry.remark),
                row.entry.sheet, row.entry.row};
        }
        return made;
    }
};

} // namespace

Result<PacketFile> readPacket(const QString &path, office::OfficeKind kind, QDate today)
{
    const auto bytes = files::readFile(path, mostPacketBytes);
    if (!bytes) return refuse(bytes);
    const PacketReader reader{kind, today, storable(QFileInfo(path).fileName())};
    auto head = bytes->first(qMin<qsizetype>(bytes->size(), 4096));
    if (head.startsWith("\xEF\xBB\xBF")) head.remove(0, 3);
    if (!head.trimmed().startsWith('{')) return reader.ofTable(*bytes);
    return reader.ofJson(bytes->startsWith("\xEF\xBB\xBF") ? bytes->sliced(3) : *bytes);
}

} // namespace tiaocai::desk
