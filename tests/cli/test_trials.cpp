// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "paths.h"
#include "test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString trial(const QString &file)
{
    return tiaocai::test::dataPath(QStringLiteral("/ledger/trials/")) + file;
}

/// What must come out of each ledger, by its file's name.
const QJsonObject &trials()
{
    static const auto read = [] {
        QFile file(trial(u"expected.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return read;
}

QByteArray words(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonArray told(const QJsonObject &import)
{
    QJsonArray reports;
    for (const auto &value : import.value(u"rowReports"_s).toArray()) {
        const auto report = value.toObject();
        reports.append(
            QJsonArray{report.value(u"row"_s), report.value(u"column"_s), report.value(u"code"_s)});
    }
    return reports;
}

/// One member of each party of a role; of both sides one after the other where no role is given.
QJsonArray ofParties(const QJsonObject &shown, const QString &member, const QString &role = {})
{
    QJsonArray values;
    for (const auto &value : shown.value(u"parties"_s).toArray()) {
        const auto party = value.toObject();
        if (role.isEmpty() || party.value(u"role"_s) == role) values.append(party.value(member));
    }
    return values;
}

/// The members of expected.json as the command line shows them.
QJsonObject summary(const QJsonObject &shown)
{
    const auto applicants = ofParties(shown, u"name"_s, u"applicant"_s);
    const auto acts = shown.value(u"acts"_s).toArray();
    const auto closing = shown.value(u"closing"_s).toObject();
    qint64 agreed = 0;
    for (const auto &item : shown.value(u"items"_s).toArray())
        agreed += item.toObject().value(u"amount"_s).toInteger();
    int persons = 0;
    for (const auto &count : ofParties(shown, u"persons"_s, u"applicant"_s))
        persons += count.toInt();
    QJsonArray claims;
    for (const auto &claim : shown.value(u"claims"_s).toArray())
        claims.append(QJsonArray{claim.toObject().value(u"cause"_s), claim.toObject().value(u"text"_s)});
    QJsonArray hasIds;
    for (const auto &number : ofParties(shown, u"idNumber"_s, u"applicant"_s))
        hasIds.append(!number.toString().isEmpty());
    const auto application =
        acts.first().toObject().value(u"data"_s).toObject().value(u"application"_s).toObject();
    return {{u"applicants"_s, applicants},
            {u"respondents"_s, ofParties(shown, u"name"_s, u"respondent"_s)},
            {u"first"_s, applicants.first()},
            {u"last"_s, applicants.last()},
            {u"count"_s, applicants.size()},
            {u"persons"_s, persons},
            {u"collective"_s, application.value(u"collective"_s).toBool()},
            {u"agreed"_s, agreed},
            {u"receivedOn"_s, shown.value(u"receivedOn"_s)},
            {u"acceptedOn"_s, shown.value(u"acceptedOn"_s)},
            {u"closing"_s, closing.isEmpty() ? QJsonValue() : closing.value(u"manner"_s)},
            {u"closedOn"_s, closing.isEmpty() ? QJsonValue() : closing.value(u"on"_s)},
            {u"phones"_s, ofParties(shown, u"phone"_s, u"applicant"_s)},
            {u"ids"_s, ofParties(shown, u"idNumber"_s)},
            {u"applicantIds"_s, ofParties(shown, u"idNumber"_s, u"applicant"_s)},
            {u"hasIds"_s, hasIds},
            {u"idKinds"_s, ofParties(shown, u"idKind"_s, u"applicant"_s)},
            {u"township"_s, application.value(u"township"_s).toString()},
            {u"codes"_s, ofParties(shown, u"creditCode"_s)},
            {u"kinds"_s, ofParties(shown, u"kind"_s)},
            {u"claims"_s, claims},
            {u"note"_s, acts.last().toObject().value(u"note"_s)},
            {u"firstNote"_s, acts.first().toObject().value(u"note"_s)}};
}

/// The longest text of an answer.
qsizetype longestText(const QJsonValue &value)
{
    qsizetype longest = value.toString().size();
    for (const auto &one : value.toArray())
        longest = std::max(longest, longestText(one));
    const auto members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        longest = std::max(longest, longestText(it.value()));
    return longest;
}

void compare(const QJsonObject &expected, const QJsonObject &there)
{
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QVERIFY2(there.value(it.key()) == it.value(),
                 (it.key().toUtf8() + ": " + words(there.value(it.key())) + " for " + words(it.value()))
                     .constData());
}

} // namespace

/// Ledgers as other programs and other offices write them.
class TestTrials : public QObject {
    Q_OBJECT

private slots:
    void trialsOfLedgers_data()
    {
        QTest::addColumn<QString>("file");
        QVERIFY(trials().size() > 40);
        for (const auto &file : trials().keys())
            QTest::newRow(qPrintable(file)) << file;
    }
    void trialsOfLedgers()
    {
        QFETCH(QString, file);
        const auto expected = trials().value(file).toObject();
        Cli office(u"2026-11-28"_s);
        const auto imported = office.run({u"import-ledger"_s, trial(file)});
        if (const auto code = expected.value(u"refused"_s).toString(); !code.isEmpty()) {
            QCOMPARE(imported.exit, 1);
            QCOMPARE(imported.errors.section(u':', 0, 0), code);
            return;
        }
        QVERIFY2(imported.exit == 0, qPrintable(imported.errors));
        compare(expected.value(u"import"_s).toObject(), imported.json);
        if (expected.contains(u"told"_s))
            QCOMPARE(words(told(imported.json)), words(expected.value(u"told"_s)));
        if (expected.contains(u"unused"_s))
            QCOMPARE(imported.json.value(u"unusedColumns"_s), expected.value(u"unused"_s));
        if (expected.contains(u"sheets"_s))
            QCOMPARE(imported.json.value(u"sheets"_s), expected.value(u"sheets"_s));
        compareCases(office, expected.value(u"cases"_s).toObject());
        if (expected.contains(u"then"_s)) return growsTo(office, expected.value(u"then"_s).toObject());
        staysWhole(office);
        const auto batch = imported.json.value(u"batch"_s).toString();
        QCOMPARE(office.run({u"void-import"_s, batch, u"--reason"_s, u"试导入"_s}).exit, 0);
        QVERIFY(office.run({u"cases"_s}).json.value(u"cases"_s).toArray().isEmpty());
    }

    /// A person who says which paper it is is believed, and a file that says nothing of signatures misses none.
    void registersAPassport()
    {
        const Cli office(u"2026-11-20"_s);
        const auto file = tiaocai::test::dataPath(QStringLiteral("/cases/t57-passport.json"));
        const auto registered = office.run({u"register"_s, file});
        QVERIFY2(registered.exit == 0, qPrintable(registered.errors));
        QCOMPARE(registered.json.value(u"warnings"_s).toArray(), QJsonArray());
        const auto shown =
            office.run({u"case"_s, registered.json.value(u"case"_s).toObject().value(u"uuid"_s).toString()});
        QCOMPARE(ofParties(shown.json, u"idKind"_s, u"applicant"_s), QJsonArray{u"passport"_s});
    }
    void keepsThePaperThatIsSaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a passport of another form") << u"passport"_s << u"AB12C34D5"_s << true;
        QTest::newRow("a military card of eight digits") << u"other"_s << u"12345678"_s << true;
        QTest::newRow("no passport") << u"passport"_s << u"11010519491231002X"_s << false;
        QTest::newRow("no citizen") << u"citizen-id"_s << u"P0000000"_s << false;
    }
    void keepsThePaperThatIsSaid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, number);
        QFETCH(bool, isTaken);
        const Cli office(u"2026-11-28"_s);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"case.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(
                       QJsonObject{{u"receivedOn"_s, u"2026-11-20"_s},
                                   {u"parties"_s, QJsonArray{QJsonObject{{u"role"_s, u"applicant"_s},
                                                                         {u"kind"_s, u"worker"_s},
                                                                         {u"name"_s, u"JOHN DOE"_s},
                                                                         {u"idKind"_s, kind},
                                                                         {u"idNumber"_s, number}},
                                                             QJsonObject{{u"role"_s, u"respondent"_s},
                                                                         {u"kind"_s, u"employer"_s},
                                                                         {u"name"_s, u"甲公司"_s}}}},
                                   {u"claims"_s, QJsonArray{QJsonObject{{u"cause"_s, u"wage-arrears"_s}}}}})
                       .toJson());
        file.close();
        const auto registered = office.run({u"register"_s, file.fileName()});
        QVERIFY2((registered.exit == 0) == isTaken, qPrintable(registered.errors));
        if (!isTaken) {
            QCOMPARE(registered.errors.section(u':', 0, 0), u"bad-data"_s);
            return;
        }
        const auto shown =
            office.run({u"case"_s, registered.json.value(u"case"_s).toObject().value(u"uuid"_s).toString()});
        QCOMPARE(ofParties(shown.json, u"idKind"_s, u"applicant"_s), QJsonArray{kind});
        QCOMPARE(office.run({u"verify"_s}).exit, 0);
    }
    void isFoundByItsCharacterOrItsPrivateCode_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("numbers");
        const auto rare = u"石劳调〔2026〕1号"_s, privately = u"石劳调〔2026〕2号"_s;
        QTest::newRow("its character") << u"王䶮"_s << QStringList{privately};
        QTest::newRow("its private code") << u"王\uE863"_s << QStringList{privately};
        QTest::newRow("beyond the basic plane") << u"王\U00020164"_s << QStringList{rare};
        QTest::newRow("both") << u"王"_s << QStringList{rare, privately};
    }
    void isFoundByItsCharacterOrItsPrivateCode()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, numbers);
        const Cli office(u"2026-11-28"_s);
        QCOMPARE(office.run({u"import-ledger"_s, trial(u"t43-rare-name.csv"_s)}).exit, 0);
        QStringList found;
        for (const auto &one :
             office.run({u"cases"_s, u"--filter"_s, filter}).json.value(u"cases"_s).toArray())
            found << one.toObject().value(u"number"_s).toString();
        found.sort();
        QCOMPARE(found, numbers);
    }
    /// Nothing is changed by itself.
    void warnsWhereTheNumberSaysSomethingElse()
    {
        const Cli office(u"2026-11-28"_s);
        const auto file = tiaocai::test::dataPath(QStringLiteral("/cases/t70-sex-and-birth-against-id.json"));
        const auto registered = office.run({u"register"_s, file});
        QVERIFY2(registered.exit == 0, qPrintable(registered.errors));
        QStringList warnings;
        for (const auto &one : registered.json.value(u"warnings"_s).toArray())
            warnings << one.toString();
        const auto ofSex = warnings.filter(u"性别"_s), ofBirth = warnings.filter(u"出生日期"_s);
        QCOMPARE(ofSex.size(), 1);
        QVERIFY(ofSex.first().contains(u"女"_s) && ofSex.first().contains(u"男"_s));
        QCOMPARE(ofBirth.size(), 1);
        QVERIFY(ofBirth.first().contains(u"1986-01-01"_s) && ofBirth.first().contains(u"1985-01-01"_s));
        const auto shown =
            office.run({u"case"_s, registered.json.value(u"case"_s).toObject().value(u"uuid"_s).toString()});
        QCOMPARE(ofParties(shown.json, u"sex"_s, u"applicant"_s), QJsonArray{u"female"_s});
    }
    /// The last follow-up that was recorded by the cut-off says why; without one nobody knows.
    void reportsTheReasonOfWhatIsOverdue_data()
    {
        QTest::addColumn<QString>("report");
        QTest::newRow("overdue") << u"overdue"_s;
        QTest::newRow("timeline") << u"timeline"_s;
    }
    void reportsTheReasonOfWhatIsOverdue()
    {
        QFETCH(QString, report);
        Cli office(u"2026-10-08T09:00"_s);
        const auto number = office.registered(u"steps-overdue.json"_s);
        office.setToday(u"2026-10-09T09:00"_s);
        office.act(number, u"mediation-accepted"_s, u"2026-10-09"_s);
        office.setToday(u"2026-11-28"_s);
        const auto printed = [&] {
            const auto path = office.path(u"report.csv"_s);
            QFile::remove(path);
            const auto made = office.run({u"report"_s, report, u"--from"_s, u"2026-11-01"_s, u"--to"_s,
                                          u"2026-11-30"_s, u"--out"_s, path});
            QFile file(path);
            return made.exit == 0 && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                    : made.errors;
        };
        const auto before = printed();
        QVERIFY2(before.contains(u"原因未记录"_s), qPrintable(before));
        const auto followed =
            office.run({u"follow-up"_s, number, u"--reason"_s, u"被申请人停工待查"_s, u"--measure"_s,
                        u"上门走访"_s, u"--person"_s, u"周建华"_s, u"--by"_s, u"2026-12-01"_s});
        QVERIFY2(followed.exit == 0, qPrintable(followed.errors));
        const auto after = printed();
        QVERIFY2(after.contains(u"被申请人停工待查"_s), qPrintable(after));
        QVERIFY(after.contains(u"2026-10-24"_s));
        QVERIFY(!after.contains(u"原因未记录"_s));
    }
    void nobodyIsBornAfterToday()
    {
        const Cli office(u"2026-11-28"_s);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"case.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"receivedOn": "2026-11-20", "claims": [{"cause": "wage-arrears"}], "parties": [
            {"role": "applicant", "kind": "worker", "name": "A", "idNumber": "410000203001010013"},
            {"role": "respondent", "kind": "employer", "name": "B"}]})");
        file.close();
        QCOMPARE(codeOf(office.run({u"register"_s, file.fileName()})), u"bad-id-number"_s);
    }
    void hiddenRowsAreTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("hidden");
        QTest::newRow("fods") << u"struck-again.fods"_s << QByteArray("<table:table-row>")
                              << QByteArray("<table:table-row table:visibility=\"filter\">");
        QTest::newRow("XML of Excel 2003")
            << u"struck-again-2003.xls"_s << QByteArray("<Row>") << QByteArray("<Row ss:Hidden=\"1\">");
    }
    void hiddenRowsAreTold()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, hidden);
        QFile shown(tiaocai::test::dataPath(QStringLiteral("/ledger/")) + file);
        QVERIFY(shown.open(QIODevice::ReadOnly));
        auto bytes = shown.readAll();
        bytes.replace(bytes.lastIndexOf(row), row.size(), hidden);
        const Cli office(u"2026-11-28"_s);
        QFile filtered(office.path(file));
        QVERIFY(filtered.open(QIODevice::WriteOnly));
        filtered.write(bytes);
        filtered.close();
        const auto dry = office.run({u"import-ledger"_s, u"--dry-run"_s, filtered.fileName()});
        QVERIFY2(dry.exit == 0, qPrintable(dry.errors));
        QCOMPARE(dry.json.value(u"hiddenRows"_s), QJsonValue(1));
        QCOMPARE(dry.json.value(u"importable"_s), QJsonValue(1));
        QVERIFY(told(dry.json).contains(QJsonArray{2, QString(), u"hidden-row"_s}));
    }
    /// The dry run says what each month brings, and whom the office does not know.
    void saysWhatItWouldBring()
    {
        const Cli office(u"2026-11-28"_s);
        const auto dry = office.run({u"import-ledger"_s, u"--dry-run"_s, trial(u"t42-october.csv"_s)});
        QVERIFY2(dry.exit == 0, qPrintable(dry.errors));
        const auto months = dry.json.value(u"months"_s).toArray();
        QVERIFY(!months.isEmpty());
        int cases = 0;
        for (const auto &month : months)
            cases += month.toObject().value(u"cases"_s).toInt();
        QCOMPARE(cases, dry.json.value(u"importable"_s).toInt());
        QVERIFY(dry.json.contains(u"unknownMediators"_s));
    }
    /// Listed as left out, in the dry run and in the import; a row that is no case is refused.
    void leavesARowOut()
    {
        const Cli office(u"2026-11-28"_s);
        const auto ledger = tiaocai::test::dataPath(QStringLiteral("/desk/ledger.csv"));
        const auto with = [&](const QString &rows, const QStringList &more = {}) {
            return office.run(QStringList{u"import-ledger"_s, ledger, u"--leave-out"_s, rows} + more);
        };
        QCOMPARE(codeOf(with(u"1"_s)), u"no-such-row"_s);
        QVERIFY(with(u"zwei"_s).exit != 0);
        for (const auto &more : {QStringList{u"--dry-run"_s}, QStringList()}) {
            const auto out = with(u"3"_s, more);
            QVERIFY2(out.exit == 0, qPrintable(out.errors));
            QCOMPARE(out.json.value(u"importable"_s).toInt(), 1);
            QCOMPARE(out.json.value(u"rejected"_s).toObject(), (QJsonObject{{u"left-out"_s, 1}}));
            QVERIFY(told(out.json).contains(QJsonArray{3, QString(), u"left-out"_s}));
        }
        QCOMPARE(office.run({u"cases"_s}).json.value(u"cases"_s).toArray().size(), 1);
    }
    /// A dry run tells of the endings what the import would bring.
    void aDryRunTellsTheEndings()
    {
        const Cli office(u"2026-11-28"_s);
        QCOMPARE(office.run({u"import-ledger"_s, trial(u"t41-october.csv"_s)}).exit, 0);
        const auto endings = [&](const QStringList &more) {
            const auto run =
                office.run(QStringList{u"import-ledger"_s, trial(u"t41-november.csv"_s)} + more).json;
            return run.value(u"endings"_s).toInt();
        };
        QCOMPARE(endings({u"--dry-run"_s}), 0);
        QCOMPARE(endings({u"--dry-run"_s, u"--apply"_s, u"endings"_s}), 2);
        QCOMPARE(endings({u"--dry-run"_s, u"--apply"_s, u"endings"_s}), 2);
        QCOMPARE(endings({u"--apply"_s, u"endings"_s}), 2);
        QCOMPARE(endings({u"--dry-run"_s, u"--apply"_s, u"endings"_s}), 0);
    }
    /// What a format does not tell is no count of none.
    void hiddenRowsAreCountedWhereTheyAreTold()
    {
        const Cli office(u"2026-11-28"_s);
        const auto hidden = [&](const QString &file) {
            const auto path = tiaocai::test::dataPath(QStringLiteral("/ledger/")) + file;
            return office.run({u"import-ledger"_s, u"--dry-run"_s, path}).json.value(u"hiddenRows"_s);
        };
        QCOMPARE(hidden(u"trials/t04-hidden-rows.xlsx"_s), QJsonValue(2));
        QCOMPARE(hidden(u"same/plain.xls"_s), QJsonValue());
        const auto columns = [&](const QString &file) {
            const auto path = tiaocai::test::dataPath(QStringLiteral("/ledger/")) + file;
            return office.run({u"import-ledger"_s, u"--dry-run"_s, path}).json.value(u"hiddenColumns"_s);
        };
        QCOMPARE(columns(u"hidden.xlsx"_s), QJsonValue(2));
        QCOMPARE(columns(u"same/plain.xlsx"_s), QJsonValue(0));
        QCOMPARE(columns(u"same/plain.xls"_s), QJsonValue());
    }

private:
    /// Every case opens; the named ones, by the end of their numbers, say what they should.
    static void compareCases(const Cli &office, const QJsonObject &expected)
    {
        QSet<QString> seen;
        for (const auto &value : office.run({u"cases"_s}).json.value(u"cases"_s).toArray()) {
            const auto number = value.toObject().value(u"number"_s).toString();
            const auto shown = office.run({u"case"_s, value.toObject().value(u"uuid"_s).toString()});
            QVERIFY2(shown.exit == 0, qPrintable(shown.errors));
            QVERIFY(longestText(shown.json) <= 200);
            for (auto it = expected.begin(); it != expected.end(); ++it) {
                if (!number.endsWith(it.key()) && it.key() != u"*1") continue;
                seen << it.key();
                compare(it.value().toObject(), summary(shown.json));
            }
        }
        QCOMPARE(seen.size(), expected.size());
    }
    static void staysWhole(const Cli &office)
    {
        const auto verified = office.run({u"verify"_s});
        QVERIFY2(verified.exit == 0, verified.bytes.constData());
        QCOMPARE(office.run({u"stats"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2026-11-28"_s}).exit, 0);
    }
    /// The same list again, grown.
    static void growsTo(const Cli &office, const QJsonObject &then)
    {
        const auto again = office.run({u"import-ledger"_s, trial(then.value(u"file"_s).toString())});
        QVERIFY2(again.exit == 0, qPrintable(again.errors));
        compare(then.value(u"import"_s).toObject(), again.json);
        const auto texts = then.value(u"texts"_s).toObject();
        for (const auto &value : again.json.value(u"rowReports"_s).toArray()) {
            const auto report = value.toObject();
            for (const auto &word : texts.value(QString::number(report.value(u"row"_s).toInt())).toArray())
                QVERIFY2(report.value(u"text"_s).toString().contains(word.toString()),
                         qPrintable(report.value(u"text"_s).toString()));
        }
        QCOMPARE(office.run({u"cases"_s}).json.value(u"cases"_s).toArray().size(),
                 then.value(u"count"_s).toInt());
        compareCases(office, then.value(u"cases"_s).toObject());
        staysWhole(office);
    }
};

TIAOCAI_TEST(TestTrials)
#include "test_trials.moc"
