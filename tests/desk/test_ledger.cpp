// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "scene.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

const QString ledger = tiaocai::test::dataPath(QStringLiteral("/desk/ledger.csv"));
const QString results = tiaocai::test::dataPath(QStringLiteral("/desk/ledger-results.csv"));

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

    static QString written(const Scene &scene, const QString &rows)
    {
        QFile file(scene.at(u"written.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write((u"案号,申请人,被申请人,受理日期,结案日期,结果\n"_s + rows).toUtf8());
        return file.fileName();
    }

private slots:
    void entersTheRowsAsActs()
    {
        Scene scene;
        QList<Change> told;
        scene.desk().listen([&](const Change &change) { told << change; });
        const auto dry = scene.desk().ledgers().readFile(ledger);
        QVERIFY2(dry, dry ? "" : qPrintable(dry.error().text));
        QCOMPARE(dry->imported, 0);
        QVERIFY(dry->batch.isNull());
        QVERIFY(told.isEmpty());
        QCOMPARE(scene.desk().cases().list()->size(), 0);

        const auto imported = scene.desk().ledgers().importFile(ledger);
        QCOMPARE(imported->imported, 2);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().cases.size(), 2);
        const auto id = scene.desk().cases().find(u"（2025）石劳调字第001号"_s);
        QVERIFY(id);
        const auto file = scene.desk().cases().view(*id)->file;
        QCOMPARE(file.stage, Stage::Concluded);
        QCOMPARE(file.receivedOn, QDate(2025, 1, 3));
        QCOMPARE(file.acceptedOn, QDate(2025, 1, 4));
        QVERIFY(file.closing);
        QCOMPARE(file.closing->manner, ClosingManner::AgreementReached);
        QCOMPARE(file.closing->on, QDate(2025, 1, 7));
        QCOMPARE(file.agreed(), Money::fromFen(5'261'000));
        QVERIFY(file.acts.first().isBackEntered());
        QCOMPARE(file.acts.first().batch, imported->batch);
        const auto row = scene.desk().cases().list({.text = u"诸平"_s})->first();
        QVERIFY(row.handler.isEmpty());
        QCOMPARE(row.township, u"安皋镇"_s);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// Who is nobody of the staff stays a name, until somebody says who is meant.
    void enterNobodyAsStaff()
    {
        for (const bool isAssigned : {false, true}) {
            Scene scene;
            const auto before = scene.desk().office().staff(monday);
            intake::LedgerChoice choice;
            if (isAssigned) choice.people = {{u"李敏"_s, scene.desk().actor().name}};
            const auto imported = scene.desk().ledgers().importFile(ledger, choice);
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
            QCOMPARE(imported->unknownMediators.contains(u"李敏"_s), !isAssigned);
            QCOMPARE(scene.desk().office().staff(monday).size(), before.size());
            const auto id = scene.desk().cases().find(u"（2025）石劳调字第001号"_s);
            const auto file = scene.desk().cases().view(*id)->file;
            const auto accepted = std::get<MediationAccepted>(file.acts[1].payload);
            QCOMPARE(accepted.otherMediators, isAssigned ? QStringList() : QStringList{u"李敏"_s});
            QCOMPARE(file.handler.has_value(), isAssigned);
            QVERIFY(scene.desk().proof().verify()->isEmpty());
        }
    }
    /// Why a mediation ended that went elsewhere, no ledger says: it stays open.
    void inventsNoGround()
    {
        Scene scene;
        const auto path = written(scene, u"移1,张三,甲公司,2025-03-05,2025-03-10,移送劳动监察\n"_s);
        QCOMPARE(scene.desk().ledgers().importFile(path)->imported, 1);
        const auto file = scene.desk().cases().view(*scene.desk().cases().find(u"移1"_s))->file;
        const auto failed = std::get<MediationFailed>(file.acts.last().payload);
        QVERIFY(!failed.ground);
        QCOMPARE(file.acts.last().note, u"移送劳动监察"_s);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// What is no mediation is refused by its name at a centre; an arbitration court takes its arbitrations in.
    void takesArbitrationsWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("manner");
        QTest::newRow("award") << u"裁决"_s << u"by-award"_s;
        QTest::newRow("mediation award") << u"仲裁调解书"_s << u"by-mediation"_s;
        QTest::newRow("withdrawn") << u"撤回申请"_s << u"withdrawn"_s;
        QTest::newRow("deemed withdrawn") << u"按撤回处理"_s << u"deemed-withdrawn"_s;
        QTest::newRow("transferred") << u"移送"_s << u"transferred-away"_s;
        QTest::newRow("open") << QString() << QString();
    }
    void takesArbitrationsWhereTheyBelong()
    {
        QFETCH(QString, result);
        QFETCH(QString, manner);
        const auto row = u"宛劳人仲案字〔2025〕7号,张三,甲公司,2025-03-05,%1,%2\n"_s.arg(
            result.isEmpty() ? QString() : u"2025-04-10"_s, result);
        Scene centre;
        const auto refused = centre.desk().ledgers().importFile(written(centre, row));
        QVERIFY(refused);
        QCOMPARE(refused->reading.rejected, (QMap<QString, int>{{u"arbitration-row"_s, 1}}));

        Scene court(monday, office::OfficeKind::Court);
        const auto imported = court.desk().ledgers().importFile(written(court, row));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        QCOMPARE(imported->imported, 1);
        const auto id = court.desk().cases().find(u"宛劳人仲案字〔2025〕7号"_s);
        QVERIFY(id);
        const auto file = court.desk().cases().view(*id)->file;
        QVERIFY(file.kind == CaseKind::Arbitration);
        QCOMPARE(file.acceptedOn, QDate(2025, 3, 5));
        QVERIFY2(file.irregularities.isEmpty(),
                 file.irregularities.isEmpty() ? "" : qPrintable(file.irregularities.first().text));
        QCOMPARE(file.closing ? name(file.closing->manner) : QString(), manner);
        if (file.closing) QCOMPARE(file.closing->on, QDate(2025, 4, 10));
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }
    void refusesWhatIsNoCase()
    {
        Scene scene;
        const auto imported = scene.desk().ledgers().importFile(written(
            scene, u"咨1,张三,甲公司,2025-03-05,2025-03-05,政策咨询\n（2025）豫1302民初7号,李四,甲公司,"
                   "2025-03-05,2025-03-05,\n好1,王五,甲公司,2025-03-05,2025-03-10,调解成功\n"_s));
        QVERIFY(imported);
        QCOMPARE(imported->imported, 1);
        QCOMPARE(imported->reading.rejected,
                 (QMap<QString, int>{{u"no-dispute"_s, 1}, {u"lawsuit-row"_s, 1}}));
    }
    /// Written past the desk: one case cannot be read any more. Figures, reports and the undo of its import go on without it.
    void goesOnWithoutADamagedCase()
    {
        Scene scene(QDate(2025, 12, 1));
        const auto rows =
            u"好1,张三,甲公司,2025-03-05,2025-03-10,调解成功\n好2,李四,甲公司,2025-03-05,2025-03-11,调解成功\n"_s;
        const auto batch = scene.desk().ledgers().importFile(written(scene, rows))->batch;
        scene.close();
        QCOMPARE(
            scene::tamper(scene.path(),
                          {u"UPDATE acts SET data = '{' WHERE case_no = 1"_s,
                           u"UPDATE facts SET manner = 'nonsense', staff = 'nobody' WHERE case_no = 1"_s}),
            QString());
        auto desk = scene.again(Access::Write);
        QVERIFY2(desk, desk ? "" : qPrintable(desk.error().text));
        const auto figures = (*desk)->figures().ofPeriod({QDate(2025, 1, 1), QDate(2025, 12, 1)});
        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().text));
        QCOMPARE(figures->figures.balance.concluded.number, 1);
        const auto named =
            std::ranges::find(figures->figures.checks, u"damaged-case"_s, &statistics::Check::id);
        QVERIFY(named != figures->figures.checks.end());
        QVERIFY(named->text.contains(u"好1"_s));
        const auto report = (*desk)->reports().issue(u"timeline"_s, QDate(2025, 1, 1), QDate(2025, 12, 1));
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QVERIFY(report->report.notes.join(u' ').contains(u"好1"_s));
        const auto taken = (*desk)->ledgers().voidImport(batch, u"导错了"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
        QCOMPARE(*taken, 2);
    }
    /// What the office counts itself goes round what a ledger brings, and is given without gaps.
    void countsOnBehindTheLedger()
    {
        Scene scene;
        QString first = scene.desk().office().settings().series.value(u"mediation"_s);
        first.replace(u"{year}"_s, u"2025"_s).replace(QRegularExpression(u"\\{n[^}]*\\}"_s), u"1"_s);
        QString rows =
            u",赵一,甲公司,2025-03-05,2025-03-10,调解成功\n,钱二,甲公司,2025-03-06,2025-03-10,调解成功\n"_s;
        rows += first + u",孙三,甲公司,2025-03-07,2025-03-10,调解成功\n"_s;
        QCOMPARE(scene.desk().ledgers().importFile(written(scene, rows))->imported, 3);
        QStringList numbers;
        const auto cases = scene.desk().cases().list().value();
        for (const auto &row : cases)
            numbers << row.number;
        numbers.sort();
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 3);
        QVERIFY(scene.desk().cases().find(first));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// What the import counts is what stands in the cases that it wrote.
    void countsWhatItWrites()
    {
        Scene scene;
        const auto imported = scene.desk().ledgers().importFile(results);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        const auto figures = intake::computeFigures(imported->reading);
        QCOMPARE(imported->imported, 9);
        QCOMPARE(figures.rejected, (QMap<QString, int>{{u"impossible-date"_s, 1}}));
        QMap<QString, int> written;
        const auto rows = scene.desk().cases().list().value();
        for (const auto &row : rows) {
            const auto file = scene.desk().cases().view(row.id)->file;
            if (file.acceptedOn) ++written[u"accepted"_s];
            if (file.isOpen()) ++written[u"open"_s];
            if (file.acceptedOn && file.closing) ++written[name(file.closing->manner)];
        }
        QCOMPARE(written, (QMap<QString, int>{{u"accepted"_s, figures.accepted},
                                              {u"open"_s, figures.open},
                                              {u"agreement-reached"_s, figures.succeeded},
                                              {u"not-agreed"_s, figures.failed},
                                              {u"withdrawn"_s, figures.withdrawn}}));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void theDryRunSaysTheSame()
    {
        Scene scene;
        const auto dry = scene.desk().ledgers().readFile(results);
        const auto wet = scene.desk().ledgers().importFile(results);
        QVERIFY(dry && wet);
        QCOMPARE(dry->reading.rejected, wet->reading.rejected);
        QCOMPARE(int(dry->reading.importable.size()), wet->imported);
    }
    void acceptedBeforeItWasReceived()
    {
        Scene scene;
        QVERIFY(scene.desk().ledgers().importFile(results));
        const auto view = scene.desk().cases().view(*scene.desk().cases().find(u"9号"_s)).value();
        QCOMPARE(view.file.receivedOn, QDate(2025, 1, 4));
        QVERIFY(view.file.irregularities.isEmpty());
        const auto decision = std::ranges::find(view.deadlines, law::RuleId(u"MED_ACCEPT_3WD"_s),
                                                [](const auto &each) { return each.period.rule; });
        QCOMPARE(decision->state, law::DeadlineState::MetOnTime);
    }
    void keepsWhatTheLedgerSaysOfAnUnclearEnd()
    {
        Scene scene;
        QVERIFY(scene.desk().ledgers().importFile(results));
        const auto file = scene.desk().cases().view(*scene.desk().cases().find(u"5号"_s))->file;
        QCOMPARE(file.stage, Stage::Mediating);
        QVERIFY(file.acts.first().note.contains(u"部分达成协议"_s));
        QVERIFY(file.acts.first().note.contains(u"2025-01-07"_s));
    }
    /// Seventy names in one cell are seventy people; what no store gives back is left empty and told, and the others come in.
    void readsBackWhateverItWrites()
    {
        Scene scene;
        QStringList names;
        for (int i = 0; i < 70; ++i)
            names << u"王第%1"_s.arg(i);
        const auto path = scene.at(u"long.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto row = u"%1,%2,%3,2025-03-05,2025-03-10,调解成功\n"_s;
        file.write((u"案号,申请人,被申请人,受理日期,结案日期,结果\n"_s +
                    row.arg(u"导1"_s, names.join(u'、'), u"某公司"_s) +
                    row.arg(u"导2"_s, QString(201, u'李'), u"某公司"_s) +
                    row.arg(u"导3"_s, u"张芳"_s, QString(20, QChar(0xFDFA))) +
                    row.arg(u"导4"_s, u"赵芳"_s, u"某\uFFFF公司"_s))
                       .toUtf8());
        file.close();
        for (const bool dryRun : {true, false}) {
            const auto imported =
                dryRun ? scene.desk().ledgers().readFile(path) : scene.desk().ledgers().importFile(path);
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
            QCOMPARE(imported->imported, dryRun ? 0 : 3);
            QCOMPARE(imported->reading.rejected, (QMap<QString, int>{{u"bad-text"_s, 1}}));
            QCOMPARE(imported->reading.warned.value(u"bad-text"_s), 2);
        }
        QVERIFY(!scene.desk().cases().find(u"导2"_s));
        const auto many = scene.desk().cases().view(*scene.desk().cases().find(u"导1"_s))->file;
        QCOMPARE(many.active(PartyRole::Applicant).size(), 70);
        QVERIFY(many.application.collective);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// 8号 and 008号 are one number: the second row is refused by name, and the others come in.
    void aTakenNumberRefusesItsOwnRow()
    {
        Scene scene;
        const auto path = scene.at(u"numbers.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto row = u"%1,%2,甲公司,2025-03-05,2025-03-10,调解成功\n"_s;
        const auto numbered = scene.desk().office().settings().series.value(u"mediation"_s);
        QString first = numbered, second = numbered;
        first.replace(u"{year}"_s, u"2025"_s).replace(QRegularExpression(u"\\{n[^}]*\\}"_s), u"8"_s);
        second.replace(u"{year}"_s, u"2025"_s).replace(QRegularExpression(u"\\{n[^}]*\\}"_s), u"008"_s);
        file.write((u"案号,申请人,被申请人,受理日期,结案日期,结果\n"_s + row.arg(first, u"张三"_s) +
                    row.arg(second, u"李四"_s) + row.arg(u"另1"_s, u"王五"_s))
                       .toUtf8());
        file.close();
        const auto imported = scene.desk().ledgers().importFile(path);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        QCOMPARE(imported->imported, 2);
        QCOMPARE(imported->reading.rejected, (QMap<QString, int>{{u"number-taken"_s, 1}}));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// A list that has grown tells of endings: they are taken over where they are asked for, and taken back with their import.
    void takesTheEndingsOfAGrownListOver()
    {
        Scene scene;
        const auto write = [&](const QString &name, const QString &rows) {
            QFile file(scene.at(name));
            if (file.open(QIODevice::WriteOnly))
                file.write((u"案号,申请人,被申请人,受理日期,结案日期,结果\n"_s + rows).toUtf8());
            return scene.at(name);
        };
        const auto october =
            write(u"october.csv"_s,
                  u"导1,张三,甲公司,2025-10-08,,\n导2,李四,甲公司,2025-10-08,2025-10-20,调解成功\n"_s);
        const auto november = write(
            u"november.csv"_s,
            u"导1,张三,甲公司,2025-10-08,2025-11-06,调解成功\n导2,李四,甲公司,2025-10-08,2025-10-20,调解不成\n"_s);
        QCOMPARE(scene.desk().ledgers().importFile(october)->imported, 2);
        const auto asked = scene.desk().ledgers().importFile(november);
        QVERIFY(asked);
        QCOMPARE(asked->endings, 0);
        QCOMPARE(asked->reading.grown.size(), 2);
        QVERIFY(asked->reading.grown.first().as == intake::GrownAs::NowClosed);
        QVERIFY(asked->reading.grown.last().as == intake::GrownAs::Contradicts);
        const auto id = *scene.desk().cases().find(u"导1"_s);
        QVERIFY(scene.desk().cases().view(id)->file.isOpen());

        const auto applied = scene.desk().ledgers().importFile(november, {}, {.all = true});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
        QCOMPARE(applied->endings, 1);
        QCOMPARE(scene.desk().cases().view(id)->file.closing->on, QDate(2025, 11, 6));
        QVERIFY(scene.desk().proof().verify()->isEmpty());

        QVERIFY(scene.desk().ledgers().voidImport(applied->batch, u"导错了"_s));
        QVERIFY(scene.desk().cases().view(id)->file.isOpen());
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// What a dry run says of endings is what the import does, and what was done is told of each row.
    void theDryRunCountsTheEndings()
    {
        Scene scene;
        auto &ledgers = scene.desk().ledgers();
        const auto open =
            u"导1,张三,甲公司,2025-10-08,,\n导2,李四,甲公司,2025-10-08,,\n导3,王五,乙公司,2025-10-09,,\n"_s;
        QCOMPARE(ledgers.importFile(written(scene, open))->imported, 3);
        const auto grown = written(scene, u"[导01],张三,甲公司,2025-10-08,2025-11-06,调解成功\n"
                                          "导2,李四,甲公司,2025-10-08,2025-11-07,谈妥了\n"
                                          "导3,王六,乙公司,2025-10-09,2025-11-08,调解成功\n"_s);
        QCOMPARE(ledgers.readFile(grown)->endings, 0);
        const auto dry = ledgers.readFile(grown, {}, {.all = true});
        QVERIFY2(dry, dry ? "" : qPrintable(dry.error().text));
        QCOMPARE(dry->endings, 1);
        QVERIFY(dry->batch.isNull());
        QVERIFY(dry->reading.reports.first().text.contains(u"open here"_s));
        QVERIFY(scene.desk().cases().view(*scene.desk().cases().find(u"导1"_s))->file.isOpen());

        const auto applied = ledgers.importFile(grown, {}, {.all = true});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
        QCOMPARE(applied->endings, 1);
        const auto &text = applied->reading.reports.first().text;
        QVERIFY2(text.contains(u"now closed"_s) && !text.contains(u"is open"_s), qPrintable(text));
        QVERIFY(!scene.desk().cases().view(*scene.desk().cases().find(u"导1"_s))->file.isOpen());
        for (const auto &number : {u"导2"_s, u"导3"_s})
            QVERIFY(scene.desk().cases().view(*scene.desk().cases().find(number))->file.isOpen());
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// One list tells of a case in January and of its end in March: the end is recorded, with the row that tells it.
    void theEndOfALaterRowIsRecorded()
    {
        Scene scene;
        auto &ledgers = scene.desk().ledgers();
        const auto path = written(scene, u"导1,张三,甲公司,2025-10-08,,\n导2,李四,甲公司,2025-10-08,,\n"
                                         "导1,张三,甲公司,,2025-11-06,调解成功\n"_s);
        const auto imported = ledgers.importFile(path);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        QCOMPARE(imported->imported, 2);
        const auto file = scene.desk().cases().view(*scene.desk().cases().find(u"导1"_s))->file;
        QVERIFY(file.closing);
        QCOMPARE(file.closing->on, QDate(2025, 11, 6));
        QVERIFY2(file.acts.last().proof.text.contains(u'4'), qPrintable(file.acts.last().proof.text));
        QVERIFY(file.acts.first().proof.text.contains(u'2'));
        QVERIFY(scene.desk().proof().verify()->isEmpty());

        Scene grown;
        QCOMPARE(
            grown.desk().ledgers().importFile(written(grown, u"导1,张三,甲公司,2025-10-08,,\n"_s))->imported,
            1);
        const auto done = grown.desk().ledgers().importFile(
            written(grown, u"导1,张三,甲公司,2025-10-08,,\n导1,张三,甲公司,,2025-11-06,调解成功\n"_s), {},
            {.all = true});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->endings, 1);
        QVERIFY(!grown.desk().cases().view(*grown.desk().cases().find(u"导1"_s))->file.isOpen());
    }
    void noListContradictsItself_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &folder : {u"/ledger"_s, u"/ledger/same"_s, u"/ledger/trials"_s, u"/desk"_s}) {
            const QDir files(tiaocai::test::dataPath(folder));
            for (const auto &name :
                 files.entryList({u"*.csv"_s, u"*.xlsx"_s, u"*.ods"_s, u"*.xls"_s}, QDir::Files))
                QTest::newRow(qPrintable(folder + name)) << files.filePath(name);
        }
    }
    /// What an import wrote is what its list says.
    void noListContradictsItself()
    {
        QFETCH(QString, path);
        Scene scene(QDate(2026, 11, 28));
        if (!scene.desk().ledgers().importFile(path)) return; // no ledger
        const auto again = scene.desk().ledgers().readFile(path);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY(again->reading.importable.isEmpty());
        QCOMPARE(again->reading.rejected.value(u"number-taken"_s), 0);
        for (const auto &grown : again->reading.grown) {
            const bool isQuiet =
                grown.as == intake::GrownAs::Unchanged || grown.as == intake::GrownAs::KnowsMore;
            QVERIFY2(isQuiet, qPrintable(again->reading.reports.at(grown.report).text));
        }
    }
    /// People below a row that is refused go with it, and not without a word.
    void peopleOfARefusedRowAreTold()
    {
        Scene scene;
        QFile file(scene.at(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"案号,申请人,被申请人,受理日期,结案日期,结果\n导1,张三,甲公司,2025-02-30,,\n,李四,,,,\n"_s
                       .toUtf8());
        file.close();
        const auto imported = scene.desk().ledgers().importFile(file.fileName());
        QVERIFY(imported);
        QCOMPARE(imported->imported, 0);
        const auto &reports = imported->reading.reports;
        const auto told = std::ranges::find(reports, 3, &intake::RowReport::row);
        QVERIFY(told != reports.end());
        QCOMPARE(told->code, u"joined-above"_s);
    }
    /// A number that stands here already is no reason to close somebody else's case, and a guessed result of a case that goes on is
    /// told like one of a new case.
    void anEndingOfOthersClosesNothing()
    {
        Scene scene;
        const auto write = [&](const QString &name, const QString &rows) {
            QFile file(scene.at(name));
            if (file.open(QIODevice::WriteOnly))
                file.write((u"案号,申请人,被申请人,受理日期,结案日期,结果\n"_s + rows).toUtf8());
            return scene.at(name);
        };
        const auto october = write(u"october.csv"_s, u"导1,张三,甲公司,2025-10-08,,\n"
                                                     "导2,李四,乙公司,2025-10-08,,\n"_s);
        QCOMPARE(scene.desk().ledgers().importFile(october)->imported, 2);
        const auto november =
            write(u"november.csv"_s, u"导1,新人,别的公司,2025-10-20,2025-11-05,调解成功\n"
                                     "导2,李四,乙公司,2025-10-08,2025-11-05,经调解双方自愿达成协议\n"_s);
        const auto applied = scene.desk().ledgers().importFile(november, {}, {.all = true});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
        QCOMPARE(applied->endings, 1);
        QVERIFY(scene.desk().cases().view(*scene.desk().cases().find(u"导1"_s))->file.isOpen());
        QVERIFY(!scene.desk().cases().view(*scene.desk().cases().find(u"导2"_s))->file.isOpen());
        QCOMPARE(applied->reading.rejected.value(u"number-taken"_s), 1);
        QCOMPARE(applied->reading.warned.value(u"result-from-sentence"_s), 1);
        const auto &told = applied->reading.reports.first();
        QCOMPARE(told.code, u"number-taken"_s);
        for (const auto &name : {u"张三"_s, u"甲公司"_s, u"新人"_s, u"别的公司"_s})
            QVERIFY2(told.text.contains(name), qPrintable(told.text));
    }
    /// The company's name is written in full by now, and some were accepted since: no case is doubled.
    void aLongerNameIsTheSameCase()
    {
        Scene scene;
        auto &ledgers = scene.desk().ledgers();
        const auto with = [&](const QString &rows) {
            QFile file(scene.at(u"names.csv"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write((u"申请人,身份证号,被申请人,登记日期,受理日期,结案日期,结果\n"_s + rows).toUtf8());
            return file.fileName();
        };
        const auto id = u"410000198501010016"_s;
        QCOMPARE(
            ledgers
                .importFile(with(
                    u"张三,%1,宏达公司,2025-10-08,,,\n李四,,宏达公司,2025-10-08,2025-10-09,,\n"_s.arg(id)))
                ->imported,
            2);
        const auto grown =
            with(u"张三,%1,南阳宏达机械制造有限公司,2025-10-08,2025-10-10,,\n"
                 "李四,,南阳宏达机械制造有限公司,2025-10-08,2025-10-09,2025-11-06,调解成功\n"
                 "张三,410000199001010010,南阳宏达机械制造有限公司,2025-10-08,2025-10-10,,\n"_s.arg(id));
        const auto told = ledgers.readFile(grown);
        QVERIFY2(told, told ? "" : qPrintable(told.error().text));
        QCOMPARE(told->reading.grown.size(), 2);
        QVERIFY(told->reading.grown.first().as == intake::GrownAs::NowAccepted);
        QVERIFY(told->reading.grown.last().as == intake::GrownAs::NowClosed);
        QCOMPARE(told->reading.importable.size(), 1); // another person of that name
        const auto applied = ledgers.importFile(grown, {}, {.all = true});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
        QCOMPARE(applied->imported, 1);
        QCOMPARE(applied->endings, 2);
        QCOMPARE(scene.desk().cases().list()->size(), 3);
        int accepted = 0, closed = 0;
        const auto rows = scene.desk().cases().list();
        QVERIFY(rows);
        for (const auto &row : *rows) {
            accepted += row.acceptedOn.isValid() ? 1 : 0;
            closed += row.closedOn.isValid() ? 1 : 0;
        }
        QCOMPARE(accepted, 3);
        QCOMPARE(closed, 1);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
        const auto again = ledgers.importFile(grown);
        QCOMPARE(again->imported, 0);
        QVERIFY(std::ranges::none_of(again->reading.grown, [](const auto &one) { return goesOn(one.as); }));
        QVERIFY(ledgers.voidImport(applied->batch, u"导错了"_s));
        QCOMPARE(scene.desk().cases().list()->size(), 2);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
        QCOMPARE(ledgers.importFile(grown, {}, {.all = true})->endings, 2);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// What a grown list says of no day ends on the day of receipt, as in a new case.
    void notAcceptedSince()
    {
        Scene scene;
        auto &ledgers = scene.desk().ledgers();
        QCOMPARE(ledgers.importFile(written(scene, u",张三,甲公司,2025-10-08,,\n"_s))->imported, 1);
        const auto done =
            ledgers.importFile(written(scene, u",张三,甲公司,2025-10-08,,不予受理\n"_s), {}, {.all = true});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// A number that another case has refuses what follows for its own case, and nothing else.
    void aTakenNumberOfAGrownListRefusesItsRow()
    {
        Scene scene;
        auto &ledgers = scene.desk().ledgers();
        const auto with = [&](const QString &rows) {
            QFile file(scene.at(u"grown.csv"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write((u"案号,申请人,被申请人,登记日期,受理日期,结案日期,结果\n"_s + rows).toUtf8());
            return file.fileName();
        };
        QString taken = scene.desk().office().settings().series.value(u"mediation"_s), alike = taken;
        taken.replace(u"{year}"_s, u"2025"_s).replace(QRegularExpression(u"\\{n[^}]*\\}"_s), u"8"_s);
        alike.replace(u"{year}"_s, u"2025"_s).replace(QRegularExpression(u"\\{n[^}]*\\}"_s), u"008"_s);
        QCOMPARE(
            ledgers
                .importFile(with(taken + u",赵一,甲公司,2025-10-08,2025-10-08,,\n,张三,甲公司,2025-10-08,,,\n"
                                         ",李四,甲公司,2025-10-08,,,\n"_s))
                ->imported,
            3);
        const auto done = ledgers.importFile(
            with(alike +
                 u",张三,甲公司,2025-10-08,2025-10-10,,\n导9,李四,甲公司,2025-10-08,2025-10-10,,\n"_s),
            {}, {.all = true});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->endings, 1);
        QVERIFY(scene.desk().cases().find(u"导9"_s));
        QVERIFY(std::ranges::any_of(done->reading.reports, [](const intake::RowReport &report) {
            return report.code == u"number-taken" && report.rejected;
        }));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void importsNothingTwice()
    {
        Scene scene;
        QCOMPARE(scene.desk().ledgers().importFile(ledger)->imported, 2);
        const auto again = scene.desk().ledgers().importFile(ledger);
        QVERIFY(again);
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->reading.rejected.value(u"already-imported"_s), 2);
        QCOMPARE(scene.desk().cases().list()->size(), 2);
    }
    void numbersThatComeLaterDoubleNothing()
    {
        Scene scene;
        auto &ledgers = scene.desk().ledgers();
        QCOMPARE(ledgers.importFile(written(scene, u",张三,甲公司,2025-03-05,,\n"_s))->imported, 1);
        const auto numbered = written(
            scene,
            u"石劳调〔2025〕9号,张三,甲公司,2025-03-05,2025-03-12,调解成功\n导2,李四,甲公司,2025-03-06,,\n"_s);
        const auto again = ledgers.importFile(numbered, {}, {.all = true});
        QVERIFY(again);
        QCOMPARE(again->imported, 1);
        QCOMPARE(again->endings, 1);
        QCOMPARE(ledgers.importFile(numbered)->imported, 0);
        QCOMPARE(scene.desk().cases().list()->size(), 2);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void writesNothingWhenStopped()
    {
        Scene scene;
        const auto before = scene.bytes();
        scene.desk().watch([](int done, int) { return done < 1; });
        const auto stopped = scene.desk().ledgers().importFile(ledger);
        scene.desk().watch({});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"cancelled"_s);
        QCOMPARE(scene.bytes(), before);
        QCOMPARE(scene.desk().ledgers().importFile(ledger)->imported, 2);
    }
    /// Words are assigned once: cause, township, person of the staff; those of the file stay with the case.
    void wordsThatAreNotKnownAreAssigned()
    {
        Scene scene;
        auto there = scene::application();
        there.township = u"石桥镇"_s;
        scene.received(monday, there);
        const auto path = scene.at(u"words.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"案号,申请人,被申请人,受理日期,案由,调解员,乡镇\n"
                   "1号,张三,甲公司,2025-02-03,奇怪的事,周健华,石桥\n"
                   "2号,李四,乙公司,2025-02-04,奇怪的事,周建华,石桥镇\n"
                   "3号,王五,丙公司,2025-02-05,其他,,\n"_s.toUtf8());
        file.close();
        const auto before = scene.desk().ledgers().readFile(path);
        QVERIFY2(before, before ? "" : qPrintable(before.error().text));
        QCOMPARE(before->reading.unknownCauses, QStringList{u"奇怪的事"_s});
        QCOMPARE(before->reading.unknownTownships, QStringList{u"石桥"_s});
        QCOMPARE(before->reading.unknownPeople, QStringList{u"周健华"_s});
        QCOMPARE(before->reading.warned.value(u"unknown-cause"_s), 2);
        QCOMPARE(before->reading.reports.first().at, 4);
        QCOMPARE(causesSaid(before->reading.importable.first()), QStringList{label(Cause::OtherCause)});

        const intake::LedgerChoice choice{.people = {{u"周健华"_s, u"周建华"_s}},
                                          .causes = {{u"奇怪的事"_s, name(Cause::WageArrears)}},
                                          .townships = {{u"石桥"_s, u"石桥镇"_s}}};
        const auto imported = scene.desk().ledgers().importFile(path, choice);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        const auto &read = imported->reading;
        QVERIFY((read.unknownCauses + read.unknownTownships + read.unknownPeople).isEmpty());
        QCOMPARE(imported->reading.warned.value(u"unknown-cause"_s), 0);
        const auto view = scene.desk().cases().view(*scene.desk().cases().find(u"1号"_s)).value();
        QCOMPARE(view.file.claims.first().record.cause, Cause::WageArrears);
        QCOMPARE(view.file.claims.first().record.text, u"奇怪的事"_s);
        QCOMPARE(view.file.application.township, u"石桥镇"_s);
        const auto &note = view.file.acts.first().note;
        QVERIFY2(note.contains(u"“石桥”"_s) && note.contains(u"“周健华”"_s), qPrintable(note));
        const auto row = scene.desk().cases().list({.text = u"张三"_s})->first();
        QCOMPARE(row.handler, u"周建华"_s);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// What a cause says, and not what only looks like it.
    void causesByTheirWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<Cause>>("causes");
        const auto row = [](const QString &words, const QList<Cause> &causes) {
            QTest::newRow(qPrintable(words)) << words << causes;
        };
        for (const auto &words : {u"因工资发放产生的争议"_s, u"因工程款拖欠工资"_s, u"因工期延误欠薪"_s,
                                  u"养老院拖欠工资"_s, u"保险公司欠薪"_s, u"薪资"_s})
            row(words, {Cause::WageArrears});
        row(u"因工厂搬迁"_s, {Cause::OtherCause});
        for (const auto &words : {u"因工受伤"_s, u"因工死亡"_s, u"工伤"_s, u"供养亲属抚恤金"_s})
            row(words, {Cause::WorkInjuryBenefits});
        for (const auto &words : {u"非工伤死亡"_s, u"非因工死亡"_s, u"不属工伤"_s, u"人身损害赔偿金"_s,
                                  u"未出具离职证明赔偿损失"_s})
            row(words, {Cause::OtherCause});
        row(u"保险公司解除劳动合同"_s, {Cause::Contract});
        row(u"未缴养老保险"_s, {Cause::SocialInsurance});
        row(u"被辞退"_s, {Cause::UnlawfulDismissal});
        row(u"代通知金"_s, {Cause::Severance});
        row(u"N+1"_s, {Cause::Severance});
        row(u"经济补偿N＋1、加班费"_s, {Cause::Severance, Cause::Overtime});
        row(u"N+1+加班费"_s, {Cause::Severance, Cause::Overtime});
        row(u"1.工资 2.经济补偿金"_s, {Cause::WageArrears, Cause::Severance});
        row(u"工资 经济补偿金"_s, {Cause::WageArrears, Cause::Severance});
        row(u"1.5倍加班费"_s, {Cause::Overtime});
        // What stands in brackets names a cause only where nothing before them does.
        for (const auto &words : {u"工资（含加班费）"_s, u"拖欠工资(经济补偿金)"_s,
                                  u"工资【加班费、年休假】"_s, u"劳动报酬（加班费"_s})
            row(words, {Cause::WageArrears});
        row(u"其他（加班费）"_s, {Cause::Overtime});
        row(u"赔偿金（工伤）"_s, {Cause::WorkInjuryBenefits});
        row(u"工资（含加班费）、经济补偿金"_s, {Cause::WageArrears, Cause::Severance});
        row(u"赔偿金"_s, {Cause::UnlawfulDismissal});
        for (const auto &words :
             {u"公积金"_s, u"住房公积金"_s, u"买卖合同纠纷"_s, u"承揽合同"_s, u"民间借贷"_s, u"交通事故"_s,
              u"房屋租赁合同纠纷"_s, u"建设工程施工合同"_s, u"保险合同纠纷"_s, u"拖欠货款"_s, u"邻里纠纷"_s})
            row(words, {Cause::OtherCause});
        for (const auto &words : {u"劳动合同"_s, u"合同到期不续签"_s, u"未订立书面合同"_s})
            row(words, {Cause::Contract});
        row(u"工程款拖欠工资"_s, {Cause::WageArrears});
        row(u"社保、住房公积金"_s, {Cause::SocialInsurance, Cause::OtherCause});
        row(u"补缴社保公积金"_s, {Cause::SocialInsurance});
        row(u"交通事故工伤"_s, {Cause::WorkInjuryBenefits});
    }
    void causesByTheirWords()
    {
        QFETCH(QString, words);
        QFETCH(QList<Cause>, causes);
        intake::LedgerRow read;
        read.cause = words;
        QStringList said;
        for (const auto cause : causes)
            said << label(cause);
        QCOMPARE(causesSaid(read), said);
    }
    /// A cause that is guessed, unknown, or of no labour dispute is never taken silently.
    void doubtfulCausesAreTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        for (const auto &words : {u"赔偿金"_s, u"工资、赔偿金"_s, u"支付赔偿金"_s, u"合同纠纷"_s, u"合同"_s})
            QTest::newRow(qPrintable(words)) << words << u"cause-assumed"_s;
        for (const auto &words :
             {u"公积金"_s, u"住房公积金"_s, u"买卖合同纠纷"_s, u"承揽合同"_s, u"民间借贷"_s, u"交通事故"_s,
              u"借款合同纠纷"_s, u"工资、民间借贷"_s, u"社保、住房公积金"_s, u"劳务合同"_s})
            QTest::newRow(qPrintable(words)) << words << u"unknown-cause"_s;
        for (const auto &words : {u"工资（含加班费）"_s, u"违法解除赔偿金"_s, u"工伤赔偿金"_s,
                                  u"劳动合同纠纷"_s, u"赔偿金（工伤）"_s, u"其他"_s, u"社保"_s})
            QTest::newRow(qPrintable(words)) << words << QString();
    }
    void doubtfulCausesAreTold()
    {
        QFETCH(QString, words);
        QFETCH(QString, code);
        Scene scene;
        QFile file(scene.at(u"causes.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            (u"案号,申请人,被申请人,受理日期,案由\n1号,张三,甲公司,2025-03-05,"_s + words + u'\n').toUtf8());
        file.close();
        const auto dry = scene.desk().ledgers().readFile(file.fileName());
        QVERIFY2(dry, dry ? "" : qPrintable(dry.error().text));
        QCOMPARE(dry->reading.warned.keys(), code.isEmpty() ? QStringList() : QStringList{code});
    }
    /// What a person wrote in place of a cell is kept beside the ledger's own words.
    void aCorrectedCellIsKeptWithTheCase()
    {
        Scene scene;
        const auto dry = scene.desk().ledgers().readFile(ledger);
        const auto *column = dry->reading.columnOf(intake::LedgerField::Employer, {}, 2);
        QVERIFY(column);
        const intake::LedgerChoice choice{
            .fixes = {{{}, 2, column->column, u"百姓缘大药房"_s, u"百姓缘大药房有限公司"_s}}};
        QVERIFY(scene.desk().ledgers().importFile(ledger, choice));
        const auto id = scene.desk().cases().find(u"（2025）石劳调字第001号"_s);
        const auto file = scene.desk().cases().view(*id)->file;
        QCOMPARE(file.active(PartyRole::Respondent).first().record.name, u"百姓缘大药房有限公司"_s);
        QVERIFY(file.acts.first().note.contains(u"“百姓缘大药房”"_s));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void importsAreListedWithWhatStandsOnThem()
    {
        Scene scene;
        QVERIFY(scene.desk().ledgers().imports()->isEmpty());
        const auto first = scene.desk().ledgers().importFile(ledger)->batch;
        scene.setDay(monday.addDays(1));
        const auto second = scene.desk().ledgers().importFile(results)->batch;
        const auto imports = scene.desk().ledgers().imports().value();
        QCOMPARE(imports.size(), 2);
        QCOMPARE(imports.last().batch, first);
        QCOMPARE(imports.last().file, u"ledger.csv"_s);
        QCOMPARE(imports.last().cases, 2);
        QCOMPARE(imports.last().at.date(), monday);
        QVERIFY(!imports.last().by.isEmpty());
        QVERIFY(scene.desk().ledgers().builtOn(first)->isEmpty());

        const auto id = scene.desk().cases().find(u"（2025）石劳调字第003号"_s);
        QVERIFY(scene.desk().cases().record(*id, scene::failed(monday)));
        QCOMPARE(scene.desk().ledgers().builtOn(first).value(), QStringList{u"（2025）石劳调字第003号"_s});
        QCOMPARE(scene.desk().ledgers().voidImport(first, u"导错了"_s).error().code, u"import-in-use"_s);
        QVERIFY(scene.desk().ledgers().builtOn(second)->isEmpty());
        QVERIFY(scene.desk().ledgers().voidImport(second, u"导错了"_s));
        const auto &voided = scene.desk().ledgers().imports()->first();
        QVERIFY(voided.isVoided);
        QCOMPARE(voided.voidReason, u"导错了"_s);
    }
    /// Three hundred join by one action, all or none.
    void manyPartiesJoinTogether()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        QList<Cases::Joining> joining;
        const auto today = scene.desk().now().today();
        for (int i = 0; i < 300; ++i) {
            PartyAdded added{.party = {.id = PartyId::fresh(), .kind = PartyKind::Worker}};
            added.party.name = u"王第%1"_s.arg(i);
            added.reason = u"一同被欠薪"_s;
            added.consented = i < 299;
            joining << Cases::Joining{added, i == 0 ? u"请求 100.00 元"_s : QString()};
        }
        const auto refused = scene.desk().cases().addParties(id, today, joining);
        QCOMPARE(refused.error().code, u"consent-missing"_s);
        QCOMPARE(scene.desk().cases().view(id)->file.active(PartyRole::Applicant).size(), 1);
        joining.last().party.consented = true;
        const auto done = scene.desk().cases().addParties(id, today, joining);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->view.file.active(PartyRole::Applicant).size(), 301);
        const auto file = scene.desk().cases().view(id)->file;
        QCOMPARE(file.persons(), 301);
        QCOMPARE(file.acts[2].note, u"请求 100.00 元"_s);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void takesAnImportBack()
    {
        Scene scene;
        const auto batch = scene.desk().ledgers().importFile(ledger)->batch;
        const auto id = *scene.desk().cases().find(u"（2025）石劳调字第001号"_s);
        QCOMPARE(scene.desk().ledgers().voidImport(batch, u"导错了文件"_s).value(), 2);
        QCOMPARE(scene.desk().cases().list()->size(), 0);
        QVERIFY(!scene.desk().cases().find(u"（2025）石劳调字第001号"_s));
        QCOMPARE(scene.desk().cases().view(id).error().code, u"unknown-case"_s);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
        QCOMPARE(scene.desk().ledgers().voidImport(batch, u"再来"_s).error().code, u"unknown-import"_s);
        QCOMPARE(scene.desk().ledgers().importFile(ledger)->imported, 2);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void keepsAnImportThatIsWorkedOn()
    {
        Scene scene;
        const auto batch = scene.desk().ledgers().importFile(ledger)->batch;
        const auto id = *scene.desk().cases().find(u"（2025）石劳调字第003号"_s);
        QVERIFY(scene.desk().cases().record(
            id, {.payload = ContactLogged{.channel = Channel::Phone, .text = u"来电"_s}, .on = monday}));
        const auto refused = scene.desk().ledgers().voidImport(batch, u"导错了文件"_s);
        QCOMPARE(refused.error().code, u"import-in-use"_s);
        QVERIFY(refused.error().text.contains(u"003"_s));
        QCOMPARE(scene.desk().cases().list()->size(), 2);
    }
    void rejectsTheNumberOfACaseThatIsThere()
    {
        Scene scene;
        const auto id = scene.received(monday);
        QVERIFY(scene.desk().cases().record(id, scene::accepted(monday, u"（2025）石劳调字第001号"_s)));
        QCOMPARE(scene.desk().ledgers().importFile(ledger)->imported, 1);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
};

TIAOCAI_TEST(TestLedger)
#include "test_ledger.moc"
