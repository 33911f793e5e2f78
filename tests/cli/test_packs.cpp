// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// An office with a case that is heard on 15 June at the branch of Shiqiao, and files beside it.
class Trip : public Cli {
public:
    Trip()
        : Cli(u"2026-05-08T08:00"_s)
    {
        write(u"words"_s, "三颗红豆\n不是这一行\n");
        write(u"other-words"_s, "四颗红豆\n");
        const auto imported = Cli::run({u"import-registers"_s, write(u"registers.json"_s, registers)});
        if (imported.exit != 0) qFatal("%s", qPrintable(imported.errors));
        setToday(u"2026-05-12T09:00"_s);
        const auto registered = Cli::run({u"register"_s, write(u"case.json"_s, filed)});
        if (registered.exit != 0) qFatal("%s", qPrintable(registered.errors));
        uuid = registered.json[u"case"_s][u"uuid"_s].toString();
        act(uuid, u"arbitration-accepted"_s, u"2026-05-11"_s);
        act(uuid, u"document-served"_s, u"2026-05-12"_s,
            {{u"what"_s, u"application-copy"_s},
             {u"recipient"_s, u"respondent"_s},
             {u"method"_s, u"direct"_s},
             {u"receivedOn"_s, u"2026-05-12"_s}});
        setToday(u"2026-06-01T08:00"_s);
        const auto set =
            Cli::run({u"act"_s, uuid, u"hearing-set"_s, u"--on"_s, u"2026-06-01"_s, u"--note"_s, u"巡回"_s,
                      u"--data"_s,
                      u"{\"day\":\"2026-06-15\",\"time\":\"09:00\",\"minutes\":90,\"room\":\"S1\","
                      "\"arbitrators\":[\"陈明\"]}"_s});
        if (set.exit != 0) qFatal("%s", qPrintable(set.errors));
        setToday(u"2026-06-12T17:00"_s);
        const auto without = Cli::run(packingOut(u"day.tcpack"_s));
        if (codeOf(without) != u"no-accounts") qFatal("%s", qPrintable(without.errors));
        write(u"password"_s, "清晨 的 石桥\n");
        const auto accounts = Cli::run({u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s,
                                        path(u"password"_s), u"--recovery-sheet"_s, path(u"sheet.pdf"_s)});
        if (accounts.exit != 0) qFatal("%s", qPrintable(accounts.errors));
    }

    Output run(const QStringList &words) const { return Cli::run(asHead(words)); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(name));
        file.write(bytes);
        return file.fileName();
    }
    Output packOut(const QString &name) const { return run(packingOut(name)); }
    Output packIn(const QString &name, const QStringList &more = {}) const
    {
        return run(QStringList{u"pack-in"_s, path(name), u"--passphrase-file"_s, path(u"words"_s)} + more);
    }
    /// On the laptop's own file.
    Output away(const QStringList &words) const { return runOn(path(u"laptop.tiaocai"_s), asHead(words)); }

    QString uuid;

private:
    QStringList asHead(const QStringList &words) const
    {
        return QStringList{u"--as"_s, u"周建华"_s, u"--passphrase-file"_s, path(u"password"_s)} + words;
    }
    QStringList packingOut(const QString &name) const
    {
        return {u"pack-out"_s,          u"--on"_s,        u"2026-06-15"_s, u"--tribunal"_s, u"S"_s,
                u"--passphrase-file"_s, path(u"words"_s), u"--out"_s,      path(name)};
    }
    static const QByteArray registers, filed;
};

const QByteArray Trip::registers = R"({
"tribunals":[
{"code":"Y","name":"仲裁院","kind":"court","address":"","states":[{"from":"2024-01-01","state":"running"}],"townships":[],
 "travelMinutes":0,"hours":[["09:00","12:00"],["14:00","17:00"]]},
{"code":"S","name":"石桥分庭","kind":"branch","address":"","states":[{"from":"2024-01-01","state":"running"}],
 "townships":["石桥镇"],"travelMinutes":30,"hours":[["09:00","12:00"],["14:00","17:00"]]}],
"rooms":[{"code":"S1","name":"S1","tribunal":"S","from":"2024-01-01","to":null,"online":false}],
"arbitrators":[
{"name":"陈明","employment":"part-time","home":"S","terms":[{"from":"2024-01-01","to":null}],"specialities":[],"unavailable":[]},
{"name":"王志远","employment":"full-time","home":"Y","terms":[{"from":"2024-01-01","to":null}],"specialities":[],"unavailable":[]}],
"clerks":[],"places":[]})";
const QByteArray Trip::filed =
    R"({"kind":"arbitration","receivedOn":"2026-05-08","township":"石桥镇","isSigned":true,
"parties":[{"role":"applicant","kind":"worker","name":"李强"},{"role":"respondent","kind":"employer","name":"宏达公司"}],
"claims":[{"cause":"severance","amount":100}]})";

QStringList fieldsOf(const QJsonObject &answer)
{
    QStringList fields;
    for (const auto &one : answer[u"differences"_s].toArray())
        fields << one[u"field"_s].toString();
    return fields;
}

const QByteArray minutes =
    R"({"present":["applicant","respondent"],"outcome":"ended","rightsTold":true,"recusalAsked":true,
"mediationTried":true,"minutesSigned":true})";

} // namespace

/// The circuit pack as another program sees it.
class TestPacks : public QObject {
    Q_OBJECT

private slots:
    void goesOutAndComesBack()
    {
        Trip trip;
        const auto out = trip.packOut(u"day.tcpack"_s);
        QVERIFY2(out.exit == 0, qPrintable(out.errors));
        QCOMPARE(out.json[u"cases"_s].toInt(), 1);
        QCOMPARE(out.json[u"differences"_s].toArray().size(), 0);
        const auto pack = out.json[u"pack"_s].toString();
        QCOMPARE(trip.run({u"case"_s, trip.uuid}).json[u"reserved"_s].toString(), pack);
        QVERIFY(trip.packOut(u"twice.tcpack"_s).errors.startsWith(u"cases-out"_s));
        QVERIFY(!QFile::exists(trip.path(u"twice.tcpack"_s)));
        // The laptop.
        trip.setToday(u"2026-06-15T11:00"_s);
        const auto opened = trip.away(
            {u"pack-open"_s, trip.path(u"day.tcpack"_s), u"--passphrase-file"_s, trip.path(u"words"_s)});
        QVERIFY2(opened.exit == 0, qPrintable(opened.errors));
        const auto held = trip.away({u"act"_s, trip.uuid, u"hearing-held"_s, u"--on"_s, u"2026-06-15"_s,
                                     u"--data"_s, QString::fromUtf8(minutes)});
        QVERIFY2(held.exit == 0, qPrintable(held.errors));
        const auto back = trip.away({u"pack-out"_s, u"--on"_s, u"2026-06-15"_s, u"--tribunal"_s, u"S"_s,
                                     u"--passphrase-file"_s, trip.path(u"words"_s), u"--out"_s,
                                     trip.path(u"back.tcpack"_s)});
        QVERIFY2(back.exit == 0, qPrintable(back.errors));
        QCOMPARE(back.json[u"pack"_s].toString(), pack);
        // The office.
        trip.setToday(u"2026-06-16T09:00"_s);
        const auto looked = trip.packIn(u"back.tcpack"_s);
        QVERIFY2(looked.exit == 0, qPrintable(looked.errors));
        QVERIFY(fieldsOf(looked.json).contains(u"stage"_s));
        QCOMPARE(trip.run({u"case"_s, trip.uuid}).json[u"stage"_s].toString(), u"scheduled"_s);
        const auto applied = trip.packIn(u"back.tcpack"_s, {u"--apply"_s});
        QVERIFY2(applied.exit == 0, qPrintable(applied.errors));
        QCOMPARE(fieldsOf(applied.json), fieldsOf(looked.json));
        const auto view = trip.run({u"case"_s, trip.uuid}).json;
        QCOMPARE(view[u"stage"_s].toString(), u"heard"_s);
        QVERIFY(view[u"reserved"_s].isNull());
        QCOMPARE(view[u"acts"_s].toArray().last()[u"uuid"_s], held.json[u"act"_s][u"uuid"_s]);
        QCOMPARE(fieldsOf(trip.packIn(u"back.tcpack"_s, {u"--apply"_s}).json), QStringList());
        QCOMPARE(trip.run({u"verify"_s}).exit, 0);
    }

    void bothSidesStandSideBySide()
    {
        Trip trip;
        QCOMPARE(trip.packOut(u"day.tcpack"_s).exit, 0);
        trip.setToday(u"2026-06-15T11:00"_s);
        QCOMPARE(trip.away({u"pack-open"_s, trip.path(u"day.tcpack"_s), u"--passphrase-file"_s,
                            trip.path(u"words"_s)})
                     .exit,
                 0);
        QCOMPARE(trip.away({u"act"_s, trip.uuid, u"hearing-held"_s, u"--on"_s, u"2026-06-15"_s, u"--data"_s,
                            QString::fromUtf8(minutes)})
                     .exit,
                 0);
        const auto warned = trip.run({u"act"_s, trip.uuid, u"contact-logged"_s, u"--on"_s, u"2026-06-15"_s,
                                      u"--data"_s, uR"({"channel":"phone","text":"来电"})"_s})
                                .json;
        QCOMPARE(warned[u"warnings"_s].toArray().size(), 1);
        trip.setToday(u"2026-06-16T09:00"_s);
        const auto applied = trip.packIn(u"laptop.tiaocai"_s, {u"--apply"_s});
        QVERIFY2(applied.exit == 0, qPrintable(applied.errors));
        const auto acts = applied.json[u"differences"_s].toArray().first().toObject();
        QCOMPARE(acts[u"here"_s].toString(), u"2026-06-15 contact-logged"_s);
        QCOMPARE(acts[u"there"_s].toString(), u"2026-06-15 hearing-held"_s);
        QVERIFY(acts[u"conflict"_s].toBool());
        QCOMPARE(trip.run({u"case"_s, trip.uuid}).json[u"stage"_s].toString(), u"scheduled"_s);
        QCOMPARE(trip.packIn(u"laptop.tiaocai"_s, {u"--apply"_s, u"--take"_s, trip.uuid}).exit, 0);
        QCOMPARE(trip.run({u"case"_s, trip.uuid}).json[u"stage"_s].toString(), u"heard"_s);
    }

    void aLostPackIsVoided()
    {
        Trip trip;
        const auto pack = trip.packOut(u"day.tcpack"_s).json[u"pack"_s].toString();
        QCOMPARE(trip.run({u"pack-void"_s, pack}).exit, 2);
        const auto voided = trip.run({u"pack-void"_s, pack, u"--reason"_s, u"笔记本丢失"_s});
        QVERIFY2(voided.exit == 0, qPrintable(voided.errors));
        QCOMPARE(voided.json[u"pack"_s].toString(), pack);
        QVERIFY(trip.run({u"case"_s, trip.uuid}).json[u"reserved"_s].isNull());
        QVERIFY(
            trip.run({u"pack-void"_s, pack, u"--reason"_s, u"再"_s}).errors.startsWith(u"pack-not-out"_s));
        QCOMPARE(trip.run({u"packs"_s}).json[u"packs"_s].toArray().first()[u"reason"_s].toString(),
                 u"笔记本丢失"_s);
    }

    void otherWordsOpenNothing()
    {
        Trip trip;
        QCOMPARE(trip.packOut(u"day.tcpack"_s).exit, 0);
        const auto other = trip.run(
            {u"pack-in"_s, trip.path(u"day.tcpack"_s), u"--passphrase-file"_s, trip.path(u"other-words"_s)});
        QVERIFY(other.errors.startsWith(u"wrong-passphrase"_s));
        QVERIFY(trip.away({u"pack-in"_s, trip.path(u"day.tcpack"_s), u"--passphrase-file"_s,
                           trip.path(u"words"_s)})
                    .errors.contains(u"pack-open"_s));
    }

    /// 法35: a new day is a hearing that is set, whichever act sets it.
    void aNewDayIsCheckedAsAnyHearing()
    {
        Trip trip;
        trip.setToday(u"2026-06-15T11:00"_s);
        const auto postpone = [&](const QString &day, const QStringList &more = {}) {
            return trip.run(
                QStringList{u"act"_s, trip.uuid, u"postponement-decided"_s, u"--on"_s, u"2026-06-15"_s,
                            u"--data"_s,
                            u"{\"granted\":true,\"newDay\":\"%1\",\"time\":\"09:00\"}"_s.arg(day)} +
                more);
        };
        const auto late = postpone(u"2026-06-17"_s);
        QVERIFY2(late.errors.startsWith(u"notice-impossible"_s), qPrintable(late.errors));
        QCOMPARE(late.json[u"refused"_s].toArray().first()[u"code"_s].toString(), u"notice-impossible"_s);
        QVERIFY(postpone(u"2026-06-28"_s).errors.startsWith(u"reason-needed"_s));
        QCOMPARE(postpone(u"2026-06-28"_s, {u"--note"_s, u"双方同意周日"_s}).exit, 0);
        const auto held =
            trip.run({u"act"_s, trip.uuid, u"hearing-held"_s, u"--on"_s, u"2026-06-15"_s, u"--data"_s,
                      u"{\"present\":[\"applicant\"],\"outcome\":\"continued\",\"nextOn\":\"2026-07-05\","
                      "\"nextAt\":\"09:00\",\"minutesSigned\":true}"_s});
        QVERIFY2(held.errors.startsWith(u"reason-needed"_s), qPrintable(held.errors));
    }

    /// 规则37: somebody else sits at the same hour.
    void somebodyElseSitsOnTheDay()
    {
        Trip trip;
        trip.setToday(u"2026-06-15T08:30"_s);
        const auto line = [&] {
            return trip.run({u"docket"_s, u"--from"_s, u"2026-06-15"_s, u"--to"_s, u"2026-06-15"_s})
                .json[u"sessions"_s]
                .toArray()
                .first()
                .toObject();
        };
        const auto substitute = [&](const QString &name, const QStringList &more = {}) {
            const QJsonObject data{{u"arbitrators"_s, QJsonArray{name}}, {u"hearing"_s, line()[u"uuid"_s]}};
            return trip.run(
                QStringList{u"act"_s, trip.uuid, u"tribunal-composed"_s, u"--on"_s, u"2026-06-15"_s,
                            u"--data"_s,
                            QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact))} +
                more);
        };
        const auto before = line();
        QVERIFY(substitute(u"周建华"_s, {u"--note"_s, u"病"_s}).errors.startsWith(u"term-over"_s));
        QVERIFY(substitute(u"王志远"_s).errors.startsWith(u"reason-needed"_s));
        const auto done = substitute(u"王志远"_s, {u"--note"_s, u"陈明突发疾病"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        const auto after = line();
        QCOMPARE(after[u"arbitrators"_s].toArray(), QJsonArray{u"王志远"_s});
        for (const auto &member : {u"uuid"_s, u"on"_s, u"start"_s, u"room"_s, u"status"_s})
            QCOMPARE(after[member], before[member]);
        QCOMPARE(trip.run({u"verify"_s}).exit, 0);
    }
};

TIAOCAI_TEST(TestPacks)
#include "test_packs.moc"
