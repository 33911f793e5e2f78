// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"
#include "desk/accounts.h"
#include "desk/hand_overs.h"
#include "desk/keys.h"
#include "exchange/envelope.h"
#include "files/container.h"
#include "paths.h"
#include "scene.h"
#include "test_main.h"
#include "vault/sealed_letter.h"
#include "vault/signing.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::Scene;

namespace {

const QDate today(2026, 3, 18);

template <typename T>
T must(Result<T> result)
{
    if (!result) qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The sample's, without its file.
QByteArray caseJson()
{
    QFile file(tiaocai::test::dataPath(u"/exchange/case.json"_s));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no sample");
    auto json = must(readStrictJson(file.readAll(), u"bad-case"_s, u"case.json"_s)).root.toObject();
    json[u"attachments"_s] = QJsonArray();
    return canonicalJson(json);
}

/// A centre that works with a program of its own.
class OtherCentre {
public:
    OtherCentre()
        : m_signing(vault::SigningPair::fresh())
        , m_card{{freshId(), u"centre"_s, u"411302109"_s, u"石桥镇调解中心"_s},
                 freshId(),
                 m_signing.publicKey,
                 vault::SealingPair::fresh().publicKey,
                 u"2026-03-02T09:00:00+08:00"_s}
    {
    }
    const exchange::KeyCard &card() const { return m_card; }
    QByteArray cardFile() const
    {
        return exchange::writtenCard(m_card,
                                     {{m_card.keyId(), vault::signatureOf(m_card.body(), m_signing.seed)}});
    }
    /// Sealed for the court, with a case that is spelt so.
    QByteArray handOver(const exchange::KeyCard &to, const QByteArray &spelt) const
    {
        const auto header = headerFor(to);
        QList<exchange::Part> parts{{u"header.json"_s, canonicalJson(header.toJson())},
                                    {u"case.json"_s, spelt}};
        const auto manifest = exchange::manifestOf(header.packageId, parts);
        QList<files::Member> members;
        for (const auto &one : parts)
            members << files::Member{one.name, one.bytes};
        members << files::Member{u"manifest.json"_s, manifest}
                << files::Member{
                       u"signature"_s,
                       exchange::signatureFile(m_card.keyId(), vault::signatureOf(manifest, m_signing.seed))};
        const auto inside = must(files::containerOf(members));
        const auto envelope =
            exchange::Envelope::of(header, exchange::keyIdOf(to.sealing), inside.size()).written();
        const auto letter = vault::SealedLetter::seal(inside, envelope, to.sealing);
        return must(files::containerOf(
            {{u"envelope.json"_s, envelope}, {u"sealed.key"_s, letter.key}, {u"sealed.bin"_s, letter.body}}));
    }

private:
    exchange::Header headerFor(const exchange::KeyCard &to) const
    {
        const exchange::Versioned any{QString(16, u'0'), QString(64, u'0')};
        exchange::Header header;
        header.packageId = freshId();
        header.series = header.kind = u"hand-over"_s;
        header.sender = {m_card.office, m_card.database, {freshId(), 1}, {}};
        header.recipient = {to.office.uuid, {}, to.office.code, to.office.name};
        header.sequence = 1;
        header.createdAt = u"2026-03-17T09:00:00+08:00"_s;
        header.reason = exchange::Reason{u"arbitration"_s, u"调解不成"_s};
        header.person = header.contactPerson = u"周建华"_s;
        header.program = u"other"_s;
        header.programVersion = u"1"_s;
        header.rules = header.calendars = header.codeLists = any;
        header.confidentiality = u"personal"_s;
        header.auditHead = QString(64, u'0');
        return header;
    }

    vault::SigningPair m_signing;
    exchange::KeyCard m_card;
};

} // namespace

/// What programs of others send: what they mean is taken where it is spelt as the format says, and else nothing of it.
class TestOtherOffices : public QObject {
    Q_OBJECT

private slots:
    void aCaseIsSpeltInOneWay_data()
    {
        QTest::addColumn<QByteArray>("spelt");
        QTest::addColumn<QString>("code");
        const auto whole = caseJson();
        QTest::newRow("as the format says") << whole << QString();
        QTest::newRow("a blank") << QByteArray(whole).insert(1, ' ') << u"not-canonical"_s;
        QTest::newRow("an end of line") << whole + '\n' << u"not-canonical"_s;
        QTest::newRow("a member twice") << QByteArray(whole).insert(1, "\"acts\":[],") << u"not-canonical"_s;
        QTest::newRow("an escape") << QByteArray(whole).replace("\"mediation\"", "\"\\u006dediation\"")
                                   << u"not-canonical"_s;
        QTest::newRow("a fraction") << QByteArray(whole).replace(":1250000,", ":1250000.0,")
                                    << u"not-canonical"_s;
    }
    void aCaseIsSpeltInOneWay()
    {
        QFETCH(QByteArray, spelt);
        QFETCH(QString, code);
        Scene court(today, office::OfficeKind::Court);
        auto &desk = court.desk();
        const auto password = must(vault::passphrase(u"清晨 的 石桥"_s));
        must(desk.accounts().setUp(password, [](const QString &) { return Result<void>(); }));
        const auto own = must(desk.keys().create()).card;
        const OtherCentre centre;
        must(desk.keys().enroll(centre.cardFile(), centre.card().fingerprint(), {}));
        QFile file(court.at(u"a.tccase"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(centre.handOver(own, spelt));
        file.close();
        const auto read = desk.handOvers().read(file.fileName());
        QCOMPARE(read ? QString() : read.error().code, code);
        const auto taken = desk.handOvers().accept(file.fileName(), court.at({}));
        QCOMPARE(taken ? QString() : taken.error().code, code);
        court.close();
        const auto rows =
            u"SELECT (SELECT count(*) FROM exchange_packages) + (SELECT count(*) FROM exchange_parts)"_s;
        QCOMPARE(scene::ask(court.path(), rows).first().first().toInt() > 0, code.isEmpty());
    }
};

TIAOCAI_TEST(TestOtherOffices)
#include "test_other_offices.moc"
