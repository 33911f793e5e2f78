// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"
#include "exchange/envelope.h"
#include "exchange/receipt.h"
#include "sample.h"
#include "test_main.h"

#include <zip.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tiaocai;
using sample::Forge;
using Change = std::function<void(Forge &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const auto header = u"header.json"_s, cases = u"cases.jsonl"_s, summary = u"summary.json"_s;

void replace(Forge &forge, const QString &name, const QByteArray &what, const QByteArray &with)
{
    auto bytes = forge.member(name);
    QVERIFY(bytes.contains(what));
    forge.set(name, bytes.replace(bytes.indexOf(what), what.size(), with));
}

QByteArray signatureWith(const QString &key, const QJsonValue &value)
{
    auto json = exchange::jsonOf(exchange::signatureFile(QString(32, u'0'), QByteArray(64, '\0')));
    json[key] = value;
    return canonicalJson(json);
}

/// A ZIP as others make one: with this method, and attributes of a link.
QByteArray otherZip(const QList<files::Member> &members, int method, bool isLink)
{
    zip_error_t error;
    auto *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    auto *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    for (const auto &member : members) {
        auto *bytes =
            zip_source_buffer(archive, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
        const auto at = zip_uint64_t(zip_file_add(archive, qPrintable(member.name), bytes, 0));
        zip_set_file_compression(archive, at, method, 0);
        if (isLink) zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, 0120777U << 16);
    }
    zip_close(archive);
    zip_stat_t about;
    zip_source_stat(source, &about);
    QByteArray made(qsizetype(about.size), '\0');
    zip_source_open(source);
    zip_source_read(source, made.data(), about.size);
    zip_source_close(source);
    zip_source_free(source);
    return made;
}

QByteArray zipOf(const QStringList &names)
{
    QList<files::Member> members;
    for (const auto &name : names)
        members << files::Member{name, "x"};
    return *files::containerOf(members);
}

/// One of them is of a single letter, eleven million times.
QList<files::Member> bombMembers()
{
    return {{header, "x"},
            {summary, "x"},
            {cases, QByteArray(11'000'000, 'x')},
            {u"cover.pdf"_s, "x"},
            {u"manifest.json"_s, "x"},
            {u"signature"_s, "x"}};
}

} // namespace

/// Every check of EXCHANGE-FORMAT.md section 10 that a file fails by itself.
class TestHostile : public QObject {
    Q_OBJECT

private slots:
    void containersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto whole = Forge().bytes();
        const QStringList names{header, summary, cases, u"cover.pdf"_s, u"manifest.json"_s, u"signature"_s};
        QTest::newRow("empty") << QByteArray() << "not-a-package";
        QTest::newRow("text") << QByteArray("header.json") << "not-a-package";
        QTest::newRow("cut") << whole.chopped(1) << "truncated";
        QTest::newRow("one byte") << whole.first(1) << "truncated";
        auto other = whole;
        other[14] = char(other[14] ^ 1);
        QTest::newRow("checksum") << other << "bad-container";
        QTest::newRow("link") << otherZip({{header, "x"}}, ZIP_CM_STORE, true) << "bad-container";
        QTest::newRow("method") << otherZip({{header, QByteArray(1000, 'x')}}, ZIP_CM_BZIP2, false)
                                << "bad-container";
        for (const auto &name : {u"../header.json"_s, u"/header.json"_s, u"a\\b"_s, u"C:x"_s})
            QTest::newRow(qPrintable(name)) << zipOf({name}) << "bad-member-name";
        QTest::newRow("unknown") << zipOf(names + QStringList{u"extra.json"_s}) << "unknown-member";
        QTest::newRow("folder") << zipOf({u"attachments/"_s}) << "unknown-member";
        QTest::newRow("missing") << zipOf(names.mid(0, 5)) << "missing-member";
        QTest::newRow("order") << zipOf({summary, header, cases, u"cover.pdf"_s, u"manifest.json"_s,
                                         u"signature"_s})
                               << "member-order";
        auto doubled = zipOf(names + QStringList{u"Header.json"_s});
        doubled.replace("Header.json", "header.json");
        QTest::newRow("doubled") << doubled << "doubled-member";
        QTest::newRow("large") << *files::containerOf({{header, "x"},
                                                       {summary, "x"},
                                                       {cases, ""},
                                                       {u"cover.pdf"_s, "x"},
                                                       {u"manifest.json"_s, "x"},
                                                       {u"signature"_s, QByteArray(2000, 'x')}})
                               << "too-large";
        QTest::newRow("bomb") << otherZip(bombMembers(), ZIP_CM_DEFLATE, false) << "bomb";
    }
    /// What deflating would make a bomb of is stored: nobody is sent what he refuses.
    void whatIsWrittenIsTaken()
    {
        const auto container = sample::container(*files::containerOf(bombMembers()));
        QVERIFY2(container.has_value(), container ? "" : qPrintable(container.error().code));
        QCOMPARE(*container->read(cases), bombMembers()[2].bytes);
    }
    void containersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(Forge().faultOf(bytes), code);
    }

    /// What was taken is read again, though it would not be taken today.
    void whatIsKeptMayExpand()
    {
        const auto bomb = otherZip(bombMembers(), ZIP_CM_DEFLATE, false);
        const files::ContainerRules kept{exchange::largestPackage, exchange::largestExpanded,
                                         exchange::fitsLayout, exchange::mostBytesOf, true};
        const auto container = files::Container::open(bomb, kept);
        QVERIFY2(container.has_value(), container ? "" : qPrintable(container.error().code));
        QCOMPARE(*container->read(cases), bombMembers()[2].bytes);
    }

    void aFileHasALimit()
    {
        const auto small =
            files::Container::open(QByteArray(10, 'x'), {5, 5, exchange::fitsLayout, exchange::mostBytesOf});
        QCOMPARE(small.error().code, "file-too-large"_L1);
    }

    void packagesAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code, const Change &change) {
            QTest::newRow(name) << change << QString::fromLatin1(code);
        };
        row("nothing", "", [](Forge &) {});
        row("manifest encoding", "bad-encoding", [](Forge &f) { f.manifest = "{\"a\":\"\xFF\"}"; });
        row("mark", "bad-encoding", [](Forge &f) { f.manifest = "\xEF\xBB\xBF{}"; });
        row("no JSON", "bad-json", [](Forge &f) { f.manifest = "{"; });
        row("NaN", "bad-json", [](Forge &f) { f.manifest = "{\"a\":NaN}"; });
        row("deep", "too-deep",
            [](Forge &f) { f.manifest = "{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}"; });
        row("control", "bad-text", [](Forge &f) { f.manifest = "{\"a\":\"\\u0001\"}"; });
        row("surrogate", "bad-text", [](Forge &f) { f.manifest = "{\"a\":\"\\ud800\"}"; });
        row("blank", "not-canonical", [](Forge &f) { f.manifest = "{ }"; });
        row("twice", "not-canonical", [](Forge &f) { f.manifest = "{\"a\":1,\"a\":1}"; });
        row("float", "not-canonical", [](Forge &f) { f.manifest = "{\"a\":1.5}"; });
        row("large number", "not-canonical", [](Forge &f) { f.manifest = "{\"a\":9007199254740993}"; });
        row("stroke", "not-canonical", [](Forge &f) { f.manifest = "{\"a\":\"\\/\"}"; });
        row("manifest", "bad-manifest", [](Forge &f) { f.manifest = "{}"; });
        row("suite", "unknown-suite", [](Forge &f) { f.signature = signatureWith(u"suite"_s, u"tc1-sm"_s); });
        row("signature", "bad-signature",
            [](Forge &f) { f.signature = signatureWith(u"signature"_s, u"00"_s); });
        row("key", "unknown-key", [](Forge &f) { f.signature = signatureWith(u"key"_s, QString(32, u'1')); });
        row("revoked", "key-revoked", [](Forge &f) { f.isRevoked = true; });
        row("rotated", "key-rotated", [](Forge &f) {
            f.successor = exchange::Rotation{u"k"_s, u"71f1387a-537e-40db-a485-2f5e8a2c0125"_s, 1};
        });
        row("rotated, before", "", [](Forge &f) {
            f.successor = exchange::Rotation{u"k"_s, u"71f1387a-537e-40db-a485-2f5e8a2c0125"_s, 2};
        });
        row("list", "members-differ", [](Forge &f) {
            f.manifest =
                exchange::manifestOf(u"d5b5bd84-b44b-4a7a-aac9-8c1acf12310a"_s, {{header, f.member(header)}});
        });
        row("bytes", "hash-differs", [](Forge &f) {
            QList<exchange::Part> parts;
            for (const auto &one : f.members)
                parts << exchange::Part{one.name, one.bytes};
            parts[1].bytes += ' ';
            f.manifest = exchange::manifestOf(u"d5b5bd84-b44b-4a7a-aac9-8c1acf12310a"_s, parts);
        });
        row("newer", "newer-format", [](Forge &f) { f.setHeader(u"minReader"_s, 2); });
        row("header", "bad-header", [](Forge &f) { f.setHeader(u"more"_s, 1); });
        row("no such day", "bad-header", [](Forge &f) {
            f.setHeader(u"period"_s, QJsonObject{{u"from"_s, u"2026-02-30"_s}, {u"to"_s, u"2026-03-31"_s}});
        });
        row("backward", "bad-header", [](Forge &f) {
            f.setHeader(u"period"_s, QJsonObject{{u"from"_s, u"2026-04-01"_s}, {u"to"_s, u"2026-03-31"_s}});
        });
        row("kind of another series", "bad-header", [](Forge &f) { f.setHeader(u"kind"_s, u"test"_s); });
        row("sender", "sender-differs", [](Forge &f) { replace(f, header, "fa25baee", "fa25baef"); });
        row("database", "database-differs", [](Forge &f) { replace(f, header, "2b740c4a", "2b740c4b"); });
        row("recipient", "other-recipient", [](Forge &f) { replace(f, header, "a2f89e6f", "a2f89e60"); });
        row("first", "first-not-full", [](Forge &f) { f.setHeader(u"kind"_s, u"delta"_s); });
        row("line", "line-too-long",
            [](Forge &f) { f.set(cases, "{\"a\":\"" + QByteArray(70'000, 'x') + "\"}\n"); });
        row("last line", "not-canonical", [](Forge &f) { f.set(cases, f.member(cases).chopped(1)); });
        row("many", "too-many-records",
            [](Forge &f) { f.set(cases, QByteArray(exchange::mostRecords + 1, '\n')); });
        row("record", "bad-record", [](Forge &f) { f.setRecord(0, u"stage"_s, u"lost"_s); });
        row("eleven digits", "bad-record", [](Forge &f) {
            const auto json =
                exchange::voidJson(u"00000000-0000-4000-8000-000000000000"_s, {u"x"_s, u"电话13000000002"_s});
            f.set(cases, exchange::recordOf(json, 1).line + '\n');
        });
        row("hash", "record-hash-differs", [](Forge &f) { replace(f, cases, "wage-arrears", "overtime"); });
        row("order", "record-order", [](Forge &f) {
            const auto lines = f.member(cases).split('\n');
            f.set(cases, lines[1] + '\n' + lines[0] + '\n');
        });
        row("counts", "counts-differ", [](Forge &f) {
            f.setHeader(u"counts"_s, QJsonObject{{u"cases"_s, 5}});
        });
        row("totals", "totals-differ", [](Forge &f) { f.setRecord(0, u"persons"_s, 2); });
        row("figures", "bad-summary", [](Forge &f) { f.set(summary, "{}"); });
        row("other figures", "summary-differs",
            [](Forge &f) { replace(f, summary, "\"accepted\":4", "\"accepted\":5"); });
        row("state", "state-differs", [](Forge &f) { replace(f, header, "4660373e", "4660373f"); });
    }
    void packagesAreRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, code);
        Forge forge;
        change(forge);
        QCOMPARE(forge.fault(), code);
    }

    /// It has to be what was signed, whatever the rules are today.
    void whatIsKeptIsProvedByItsSignature_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *today, const char *code, const Change &change) {
            QTest::newRow(name) << change << QString::fromLatin1(today) << QString::fromLatin1(code);
        };
        row("a long name", "bad-header", "", [](Forge &f) {
            auto sender = exchange::jsonOf(f.member(header))[u"sender"_s].toObject();
            sender[u"name"_s] = QString(150, u'名');
            f.setHeader(u"sender"_s, sender);
        });
        row("a member more", "bad-header", "", [](Forge &f) { f.setHeader(u"more"_s, 1); });
        row("a first one that is not full", "first-not-full", "",
            [](Forge &f) { f.setHeader(u"kind"_s, u"delta"_s); });
        row("manifest", "bad-manifest", "members-differ", [](Forge &f) { f.manifest = "{}"; });
        row("bytes", "hash-differs", "hash-differs", [](Forge &f) {
            QList<exchange::Part> parts;
            for (const auto &one : f.members)
                parts << exchange::Part{one.name, one.bytes + ' '};
            f.manifest = exchange::manifestOf(u"d5b5bd84-b44b-4a7a-aac9-8c1acf12310a"_s, parts);
        });
        row("sender", "sender-differs", "sender-differs",
            [](Forge &f) { replace(f, header, "fa25baee", "fa25baef"); });
        row("recipient", "other-recipient", "other-recipient",
            [](Forge &f) { replace(f, header, "a2f89e6f", "a2f89e60"); });
    }
    void whatIsKeptIsProvedByItsSignature()
    {
        QFETCH(Change, change);
        QFETCH(QString, today);
        QFETCH(QString, code);
        Forge forge;
        change(forge);
        QCOMPARE(forge.fault(), today);
        auto trust = forge.trust();
        trust.isKept = true;
        const auto proven = exchange::prove(*sample::packed(forge.bytes()), trust, false);
        QCOMPARE(proven ? QString() : proven.error().code, code);
    }

    void aCorrectionSaysWhy()
    {
        Forge forge(u"3-correction.tcsum"_s);
        forge.setHeader(u"packageId"_s, u"d5b5bd84-b44b-4a7a-aac9-8c1acf12310a"_s);
        QCOMPARE(forge.fault(), QString());
        forge.setHeader(u"reason"_s, QJsonValue::Null);
        QCOMPARE(forge.fault(), "reason-missing"_L1);
    }

    void recordsThatDoNotFitAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *key, const QJsonValue &value, const char *code) {
            QTest::newRow(code) << QString::fromLatin1(key) << value << QString::fromLatin1(code);
        };
        row("receivedOn", u"2026-03-05"_s, "accepted-before-received");
        row("closedOn", u"2026-03-03"_s, "closed-before-accepted");
        row("manner", QJsonValue::Null, "closing-incomplete");
        row("acceptedOn", QJsonValue::Null, "closed-not-accepted");
        row("endedOn", u"2026-03-11"_s, "ended-and-accepted");
        row("inTime", false, "in-time-differs");
        row("causes", QJsonArray{u"overtime"_s, u"overtime"_s}, "cause-doubled");
        row("groups", QJsonObject{{u"minor"_s, 2}}, "group-over-persons");
        row("due",
            QJsonObject{{u"judged"_s, u"2026-03-20"_s},
                        {u"unrolled"_s, u"2026-03-19"_s},
                        {u"rolled"_s, u"2026-03-19"_s}},
            "due-differs");
    }
    void recordsThatDoNotFitAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        auto record = exchange::jsonOf(Forge().member(cases).split('\n').first());
        QCOMPARE(exchange::faultOf(record), QString());
        record[key] = value;
        QCOMPARE(exchange::faultOf(record), code);
    }

    void envelopesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("series") << u"series"_s << QJsonValue(u"summary"_s) << "bad-envelope";
        QTest::newRow("suite") << u"suite"_s << QJsonValue(u"tc2"_s) << "unknown-suite";
        QTest::newRow("reader") << u"minReader"_s << QJsonValue(2) << "newer-format";
        QTest::newRow("number") << u"sequence"_s << QJsonValue(2) << "envelope-differs";
    }
    void envelopesAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        const auto court = sample::card(u"court.tckey"_s);
        auto header = exchange::headerIn(exchange::jsonOf(Forge().member(u"header.json"_s)));
        header.series = u"hand-over"_s;
        auto json =
            exchange::jsonOf(exchange::Envelope::of(header, exchange::keyIdOf(court.sealing), 10).written());
        json[key] = value;
        const auto read = exchange::readEnvelope(canonicalJson(json), court.office.uuid,
                                                 {exchange::keyIdOf(court.sealing)});
        const auto agrees = read ? read->agreesWith(header, 10) : refuse(read);
        QCOMPARE(agrees.error().code, code);
    }

    void receiptsAreRefused()
    {
        const auto packed = sample::packed(sample::bytes(u"receipt-2.tcrcp"_s));
        auto header = exchange::headerIn(exchange::jsonOf(*packed->read(u"header.json"_s)));
        QVERIFY(exchange::readReceipt(*packed, header).has_value());
        header.counts[u"open"_s] = 7;
        QCOMPARE(exchange::readReceipt(*packed, header).error().code, "counts-differ"_L1);
        header.series = u"feedback"_s;
        QCOMPARE(exchange::readReceipt(*packed, header).error().code, "not-a-receipt"_L1);
        auto other = *packed;
        other.read = [&](const QString &name) {
            return name == u"receipt.json" ? Result<QByteArray>("{}") : packed->read(name);
        };
        header.series = u"receipt"_s;
        QCOMPARE(exchange::readReceipt(other, header).error().code, "bad-receipt"_L1);
    }

    void filesThatComeAlongAreCounted()
    {
        const auto packed = sample::packed(sample::bytes(u"feedback.tcfb"_s));
        auto header = exchange::headerIn(exchange::jsonOf(*packed->read(u"header.json"_s)));
        const QMap<QString, qint64> items{{u"items"_s, 2}};
        QVERIFY(exchange::areCounted(*packed, header, items).has_value());
        auto more = *packed;
        more.names << u"attachments/"_s + QString(64, u'0');
        QCOMPARE(exchange::areCounted(more, header, items).error().code, "counts-differ"_L1);
        header.counts[u"attachments"_s] = 1;
        QVERIFY(exchange::areCounted(more, header, items).has_value());
        QCOMPARE(exchange::areCounted(*packed, header, items).error().code, "counts-differ"_L1);
        header.counts[u"items"_s] = 3;
        QCOMPARE(exchange::areCounted(more, header, items).error().code, "counts-differ"_L1);
    }

    void aCutOrFlippedByteChangesNothingSilently()
    {
        const Forge forge;
        const auto whole = forge.bytes(), content = forge.content(whole);
        for (qsizetype at = 0; at < whole.size(); ++at)
            QVERIFY2(!forge.faultOf(whole.first(at)).isEmpty(), qPrintable(QString::number(at)));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            auto changed = whole;
            changed[at] = char(changed[at] ^ (1 << (at % 8)));
            if (forge.faultOf(changed).isEmpty())
                QVERIFY2(forge.content(changed) == content, qPrintable(QString::number(at)));
        }
    }
};

TIAOCAI_TEST(TestHostile)
#include "test_hostile.moc"
