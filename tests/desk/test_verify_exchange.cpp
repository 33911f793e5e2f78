// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accounts.h"
#include "desk/exchange.h"
#include "desk/feedback.h"
#include "desk/hand_overs.h"
#include "desk/keys.h"
#include "scene.h"
#include "test_main.h"
#include "vault/secret.h"

#include <QFile>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::monday;

namespace {

/// What each of the two holds of the other.
const QStringList ofCentre{u"exchange_parts"_s, u"exchange_packages"_s, u"exchange_receipts"_s,
                           u"exchange_sent"_s, u"exchange_feedback"_s};
const QStringList ofCourt{u"exchange_parts"_s, u"exchange_packages"_s,  u"exchange_receipts"_s,
                          u"exchange_held"_s,  u"exchange_positions"_s, u"exchange_feedback"_s};

template <typename T>
T needs(Result<T> result)
{
    if (!result) qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

vault::Secret passwordOfBoth()
{
    return needs(vault::passphrase(u"清晨 的 石桥"_s));
}

Result<QByteArray> anySheet(const CoverSheet &cover)
{
    return cover.checkCode.toUtf8();
}

/// A centre and its court, each with accounts and keys that the other enrolled, and what went between them.
class TwoOffices {
public:
    TwoOffices()
        : m_centre(founded(u"centre"_s, office::OfficeKind::Centre, u"411302101"_s))
        , m_court(founded(u"court"_s, office::OfficeKind::Court, u"411302"_s))
    {
        needs(m_centre->keys().create());
        needs(m_court->keys().create());
        enroll(*m_centre, *m_court);
        enroll(*m_court, *m_centre);
        exchangeSummaries();
        exchangeACase();
    }
    void close()
    {
        m_anew.reset();
        m_centre.reset();
        m_court.reset();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Desk &court() { return *m_court; }
    const QString &feedback() const { return m_feedback; }

    /// The last package waits for one that is lost.
    void leaveOneWaiting()
    {
        const auto day = monday.addDays(15);
        accepted(day);
        m_last << exported(day);
        accepted(day.addDays(1));
        m_last << exported(day.addDays(1));
        apply(m_last.last(), day.addDays(1));
    }
    /// Once another one has taken over from it.
    void revokeKeyOfCentre()
    {
        const auto before = needs(m_centre->keys().own()).card.keyId();
        needs(m_centre->keys().rotate());
        enroll(*m_court, *m_centre);
        for (auto *desk : {m_centre.get(), m_court.get()})
            needs(desk->keys().revoke(before, u"电脑失窃"_s));
    }
    /// The one that waited, and then the one that was lost.
    void sendLastAgain()
    {
        while (!m_last.isEmpty()) {
            const auto again =
                needs(m_centre->exchange().exportAgain(m_last.takeLast().header.packageId, m_folder.path()));
            needs(m_court->exchange().apply(again.file, m_folder.path()));
        }
    }
    /// Another office in the place of the centre. The key that said so is revoked before anything of it came.
    void setUpAnew()
    {
        const auto day = monday.addDays(16);
        m_anew = founded(u"anew"_s, office::OfficeKind::Centre, u"411302101"_s);
        for (auto *desk : {m_anew.get(), m_court.get()})
            desk->setNow(scene::at(day));
        const auto first = needs(m_anew->keys().create()).card.keyId();
        enroll(*m_court, *m_anew, u"centre"_s);
        enroll(*m_anew, *m_court);
        needs(m_anew->keys().rotate());
        enroll(*m_court, *m_anew);
        needs(m_court->keys().revoke(first, u"电脑失窃"_s));
        const auto sent = needs(m_anew->exchange().exportSummary(
            {.to = u"court"_s, .from = monday, .until = day}, m_folder.path(), anySheet));
        needs(m_court->exchange().apply(sent.file, m_folder.path()));
    }

    /// The first package of a centre to each of two courts, in one folder.
    QStringList filesForTwoCourts()
    {
        const auto day = monday.addDays(17);
        const auto centre = founded(u"another"_s, office::OfficeKind::Centre, u"411302102"_s);
        const auto second = founded(u"second"_s, office::OfficeKind::Court, u"411303"_s);
        for (auto *desk : {centre.get(), second.get()}) {
            desk->setNow(scene::at(day));
            needs(desk->keys().create());
        }
        enroll(*centre, *m_court);
        enroll(*centre, *second);
        QStringList files;
        for (const auto &court : {u"court"_s, u"second"_s})
            files << needs(centre->exchange().exportSummary({.to = court, .from = monday, .until = day},
                                                            m_folder.path(), anySheet))
                         .file;
        return files;
    }
    /// The records of a case whose township and serial of a platform hold numbers of people, as they would leave.
    QByteArray recordsWithNumbers()
    {
        const auto day = monday.addDays(18);
        auto application = scene::application();
        application.township = u"秘王小二13900001111村"_s;
        application.platformSerial = u"11010519491231002X"_s;
        m_centre->setNow(scene::at(day));
        needs(m_centre->cases().registerCase(scene::applied(day, application)));
        QByteArray lines;
        const auto sent = exported(day).content;
        for (const auto &record : sent)
            lines += record.line;
        return lines;
    }

private:
    static void enroll(Desk &at, Desk &other, const QString &replaces = {})
    {
        needs(at.keys().enroll(needs(other.keys().card()), needs(other.keys().own()).card.fingerprint(),
                               replaces));
    }
    std::unique_ptr<Desk> founded(const QString &name, office::OfficeKind kind, const QString &code)
    {
        auto desk = needs(
            Desk::create(path(name), {OfficeId::fresh(), kind, name, code}, u"周建华"_s, scene::at(monday)));
        needs(desk->accounts().setUp(passwordOfBoth(), [](const QString &) { return Result<void>(); }));
        return desk;
    }
    CaseId accepted(QDate on)
    {
        m_centre->setNow(scene::at(on));
        const auto id = needs(m_centre->cases().registerCase(scene::applied(on))).view.file.id;
        needs(m_centre->cases().record(id, scene::accepted(on)));
        return id;
    }
    Exported exported(QDate until)
    {
        m_centre->setNow(scene::at(until));
        return needs(m_centre->exchange().exportSummary({.to = u"court"_s, .from = monday, .until = until},
                                                        m_folder.path(), anySheet));
    }
    void apply(const Exported &package, QDate on)
    {
        m_court->setNow(scene::at(on));
        const auto taken = needs(m_court->exchange().apply(package.file, m_folder.path()));
        for (const auto &receipt : taken.receipts)
            needs(m_centre->exchange().applyReceipt(receipt));
    }
    /// A full one, one that is withdrawn while it is on its way, and one after both.
    void exchangeSummaries()
    {
        m_failed = accepted(monday);
        apply(exported(monday), monday);
        accepted(monday.addDays(1));
        const auto withdrawn = exported(monday.addDays(1));
        const auto withdrawal = needs(m_centre->exchange().withdraw(withdrawn.header.packageId, u"填错了"_s,
                                                                    m_folder.path(), anySheet));
        apply(withdrawal, monday.addDays(1));
        apply(withdrawn, monday.addDays(1));
        accepted(monday.addDays(2));
        apply(exported(monday.addDays(2)), monday.addDays(2));
    }
    /// A hand-over, the number that it got, and a receipt that was read from paper.
    void exchangeACase()
    {
        const auto day = monday.addDays(14);
        m_centre->setNow(scene::at(day));
        m_court->setNow(scene::at(day));
        needs(m_centre->cases().record(m_failed, scene::failed(day)));
        const auto sent = needs(m_centre->handOvers().send(
            m_failed, u"court"_s, exchange::Purpose::Arbitration, u"申请人申请仲裁"_s, m_folder.path()));
        const auto taken = needs(m_court->handOvers().accept(sent.file, m_folder.path()));
        needs(m_court->cases().record(taken.recorded.view.file.id,
                                      {.payload = casework::ArbitrationAccepted{}, .on = day}));
        // Told twice, and read in the other order.
        m_feedback = needs(m_court->feedback().send(u"centre"_s, m_folder.path())).file;
        needs(m_centre->exchange().applyReceipt(
            needs(m_court->feedback().send(u"centre"_s, m_folder.path())).file));
        needs(m_centre->exchange().applyReceipt(m_feedback));
        needs(m_centre->exchange().receiptByHand(sent.packageId, u"ACCEPTED"_s, u"电话确认"_s));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_centre, m_court, m_anew;
    CaseId m_failed;
    QString m_feedback;
    QList<Exported> m_last;
};

std::unique_ptr<Desk> opened(const QString &path, Access access)
{
    auto desk = needs(Desk::open(path, access, scene::at(monday.addDays(20))));
    const auto password = passwordOfBoth();
    needs(desk->logIn({u"周建华"_s, &password}));
    return desk;
}

/// A refusal to open or to read it at all is said too.
QStringList exchangeProblems(const QString &path, bool isLoggedIn = true)
{
    const auto desk = Desk::open(path, Access::Read, scene::at(monday.addDays(20)));
    if (!desk) return {desk.error().code};
    const auto password = passwordOfBoth();
    if (isLoggedIn) needs((*desk)->logIn({u"周建华"_s, &password}));
    const auto problems = (*desk)->proof().verify();
    if (!problems) return {problems.error().code};
    QStringList list;
    for (const auto &problem : *problems)
        list << problem.where + u"|"_s + problem.code + u"|"_s + problem.what;
    return list;
}

QString madeAnother(const QString &column, const QString &type)
{
    return type == u"INTEGER" ? u"%1 + 1000"_s.arg(column)
           : type == u"BLOB"  ? u"CAST(%1 || 'x' AS BLOB)"_s.arg(column)
                              : u"coalesce(%1, '') || 'x'"_s.arg(column);
}

} // namespace

/// What two offices exchanged stands in both as it left and came, or verify says where not.
class TestVerifyExchange : public QObject {
    Q_OBJECT

    std::unique_ptr<TwoOffices> m_offices;
    QString m_copy;

    QString tampered(const QString &office, const QString &statement) const
    {
        return tampered(*m_offices, office, {statement});
    }
    QString tampered(const TwoOffices &offices, const QString &office, const QStringList &statements) const
    {
        QFile::remove(m_copy);
        if (!QFile::copy(offices.path(office), m_copy)) return u"no copy"_s;
        return scene::tamper(m_copy, statements);
    }
    /// `row(office, table)` of every table of both.
    template <typename Row>
    void eachTable(const Row &row) const
    {
        for (const auto &table : ofCentre)
            row(u"centre"_s, table);
        for (const auto &table : ofCourt)
            row(u"court"_s, table);
    }
    QList<QStringList> columnsOf(const QString &office, const QString &table) const
    {
        return scene::ask(m_offices->path(office),
                          u"SELECT name, type, pk FROM pragma_table_info('%1')"_s.arg(table), 3);
    }

private slots:
    void packagesForTwoOfficesAreTwoFiles()
    {
        TwoOffices offices;
        const auto files = offices.filesForTwoCourts();
        QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), 2);
        for (const auto &file : files)
            QVERIFY2(QFile::exists(file), qPrintable(file));
    }
    void noNumberOfAPersonLeavesAsWords()
    {
        TwoOffices offices;
        const auto lines = offices.recordsWithNumbers();
        QVERIFY(lines.contains("platformNumber"));
        for (const auto *number : {"13900001111", "11010519491231002X"})
            QVERIFY2(!lines.contains(number), lines.constData());
    }

    void initTestCase()
    {
        m_offices = std::make_unique<TwoOffices>();
        m_offices->close();
        m_copy = m_offices->path(u"copy"_s);
        for (const auto &office : {u"centre"_s, u"court"_s})
            QCOMPARE(exchangeProblems(m_offices->path(office)), QStringList());
    }
    void saysNothingOfWhatOnlyWhoLogsInReads()
    {
        for (const auto &office : {u"centre"_s, u"court"_s}) {
            const auto found = exchangeProblems(m_offices->path(office), false).filter(u"exchange_"_s);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
    }
    void everyTableHoldsSomething_data()
    {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("table");
        eachTable([](const QString &office, const QString &table) {
            QTest::addRow("%s.%s", qPrintable(office), qPrintable(table)) << office << table;
        });
    }
    void everyTableHoldsSomething()
    {
        QFETCH(QString, office);
        QFETCH(QString, table);
        QVERIFY(scene::ask(m_offices->path(office), u"SELECT count(*) FROM %1"_s.arg(table))
                    .first()
                    .first()
                    .toInt() > 0);
    }

    void findsAnyChangedCell_data()
    {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("statement");
        eachTable([&](const QString &office, const QString &table) {
            const auto places =
                table == u"exchange_packages"
                    ? scene::ask(m_offices->path(office), u"SELECT rowid FROM %1"_s.arg(table))
                    : scene::ask(m_offices->path(office), u"SELECT min(rowid) FROM %1"_s.arg(table));
            for (const auto &column : columnsOf(office, table)) {
                for (const auto &place : places)
                    QTest::addRow("%s %s.%s %s", qPrintable(office), qPrintable(table), qPrintable(column[0]),
                                  qPrintable(place[0]))
                        << office << table
                        << u"UPDATE %1 SET %2 = %3 WHERE rowid = %4"_s.arg(
                               table, column[0], madeAnother(column[0], column[1]), place[0]);
            }
        });
    }
    void findsAnyChangedCell()
    {
        QFETCH(QString, office);
        QFETCH(QString, table);
        QFETCH(QString, statement);
        QCOMPARE(tampered(office, statement), QString());
        const auto found = exchangeProblems(m_copy);
        QVERIFY2(!found.filter(table).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void findsAMissingRow_data() { everyTableHoldsSomething_data(); }
    void findsAMissingRow()
    {
        QFETCH(QString, office);
        QFETCH(QString, table);
        for (const auto &which : {u"min"_s, u"max"_s}) {
            QCOMPARE(tampered(office,
                              u"DELETE FROM %1 WHERE rowid = (SELECT %2(rowid) FROM %1)"_s.arg(table, which)),
                     QString());
            QVERIFY(!exchangeProblems(m_copy).isEmpty());
        }
    }
    void findsASurplusRow_data() { everyTableHoldsSomething_data(); }
    /// The last row once more, under another key.
    void findsASurplusRow()
    {
        QFETCH(QString, office);
        QFETCH(QString, table);
        QStringList values;
        for (const auto &column : columnsOf(office, table)) {
            const bool isOther = column[2] != u"0" || column[0] == u"seq" || column[0] == u"serial";
            values << (isOther ? madeAnother(column[0], column[1]) : column[0]);
        }
        QCOMPARE(tampered(office,
                          u"INSERT INTO %1 SELECT %2 FROM %1 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(
                              table, values.join(u", "_s))),
                 QString());
        const auto found = exchangeProblems(m_copy);
        QVERIFY2(!found.filter(table).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void whatEarlierProgramsWroteIsNoProblem_data()
    {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("feedback that left without a line, and was exported again")
            << u"court"_s
            << QStringList{
                   u"UPDATE audit SET digest = '', at = replace(at, '2026-03-16', '2026-03-17') WHERE what = "
                   "'export' AND subject IN (SELECT package FROM exchange_packages WHERE direction = 'out' "
                   "AND "
                   "series = 'feedback')"_s};
        QTest::newRow("feedback that came without a line")
            << u"centre"_s
            << QStringList{u"DELETE FROM audit WHERE what = 'exchanged' AND subject IN (SELECT package || ' "
                           u"ACCEPTED' "
                           "FROM exchange_packages WHERE direction = 'in' AND series = 'feedback')"_s};
        QTest::newRow("a hand-over that was called made good")
            << u"centre"_s
            << QStringList{
                   u"UPDATE exchange_receipts SET content = replace(content, '\"ACCEPTED\"', '\"REJECTED\"') "
                   "WHERE epoch = 'by-hand'"_s,
                   u"UPDATE exchange_packages SET state = 'corrected' WHERE series = 'hand-over'"_s};
    }
    void whatEarlierProgramsWroteIsNoProblem()
    {
        QFETCH(QString, office);
        QFETCH(QStringList, statements);
        QCOMPARE(tampered(*m_offices, office, statements), QString());
        QCOMPARE(exchangeProblems(m_copy).filter(u"exchange_"_s), QStringList());
    }
    void whatWaitedUnderARevokedKeyIsForgotten()
    {
        TwoOffices offices;
        offices.leaveOneWaiting();
        const auto told = [&] { return offices.court().feedback().send(u"centre"_s, offices.path({})); };
        QCOMPARE(told().error().code, u"nothing-to-tell"_s);
        offices.revokeKeyOfCentre();
        // What it said of the feedback that was read is not believed either.
        const auto again = told();
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        offices.close();
        QCOMPARE(exchangeProblems(offices.path(u"court"_s)), QStringList());
        const auto withoutLines = u"DELETE FROM audit WHERE subject LIKE '% FORGOTTEN'"_s;
        QCOMPARE(tampered(offices, u"court"_s, {withoutLines}), QString());
        QCOMPARE(exchangeProblems(m_copy).filter(u"exchange_"_s), QStringList());
        const auto waits = u"UPDATE exchange_packages SET state = 'GAP' WHERE state = 'FORGOTTEN'"_s;
        QCOMPARE(tampered(offices, u"court"_s, {withoutLines, waits}), QString());
        QCOMPARE(exchangeProblems(m_copy).filter(u"exchange_packages.state"_s).size(), 1);
    }
    void whatWasForgottenComesAgain()
    {
        TwoOffices offices;
        offices.leaveOneWaiting();
        offices.revokeKeyOfCentre();
        offices.sendLastAgain();
        offices.close();
        for (const auto &office : {u"centre"_s, u"court"_s})
            QCOMPARE(exchangeProblems(offices.path(office)), QStringList());
        QCOMPARE(tampered(offices, u"court"_s, {u"DELETE FROM audit WHERE subject LIKE '% FORGOTTEN'"_s}),
                 QString());
        QCOMPARE(exchangeProblems(m_copy).filter(u"exchange_"_s), QStringList());
    }
    void whoseKeyWasRevokedTookNobodysPlace()
    {
        TwoOffices offices;
        offices.setUpAnew();
        offices.close();
        QCOMPARE(exchangeProblems(offices.path(u"court"_s)), QStringList());
    }
    void whatWasAlteredOnItsWayIsRefused()
    {
        TwoOffices offices;
        offices.close();
        const auto centre = offices.path(u"centre"_s);
        const auto another = u"UPDATE exchange_packages SET manifest = 'x' WHERE direction = 'in'"_s;
        const auto desk = opened(centre, Access::Write);
        const auto codes = [&] {
            const auto seen = desk->exchange().checkReceipt(offices.feedback());
            const auto taken = desk->exchange().applyReceipt(offices.feedback());
            return QStringList{seen ? QString() : seen.error().code, taken ? QString() : taken.error().code};
        };
        QCOMPARE(codes(), QStringList({QString(), QString()}));
        QCOMPARE(scene::tamper(centre, {another}), QString());
        QCOMPARE(codes(), QStringList({u"package-altered"_s, u"package-altered"_s}));
    }
};

TIAOCAI_TEST(TestVerifyExchange)
#include "test_verify_exchange.moc"
