// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "paths.h"
#include "test_main.h"
#include "trial.h"
#include "vault/secret.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// For so many seconds; 0: a short run.
int seconds()
{
    return qEnvironmentVariableIntValue("FAULT_SECONDS");
}

/// Something that is written, and what it had before and has afterwards.
struct Deed {
    QString name;
    QStringList words;
    QString made = {}; ///< the file that it makes in the folder, if any
    QString before = {}, after = {};
    int calls = 0;
    qint64 microseconds = 0;
};

/// What became of the trials of a deed.
struct Count {
    int trials = 0, killed = 0;
    int lost = 0;    ///< it was confirmed, and is not there
    int half = 0;    ///< the file is not whole, or holds a part of the deed
    int crashed = 0; ///< the program fell where nobody killed it
    int silent = 0;  ///< a part of the deed stands there, and `verify` agrees with it

    Count &operator+=(const Count &other)
    {
        for (const auto member :
             {&Count::trials, &Count::killed, &Count::lost, &Count::half, &Count::crashed, &Count::silent})
            this->*member += other.*member;
        return *this;
    }
};

/// Everything that people recorded, in numbers. What reading adds to the audit is nothing that a deed adds.
QString stateOf(const Trial &trial)
{
    QStringList questions;
    for (const auto &table :
         {u"cases"_s, u"acts"_s, u"office_acts"_s, u"numbers"_s, u"case_index"_s, u"exchange_packages"_s})
        questions << u"SELECT count(*) FROM "_s + table;
    return trial.values(questions).join(u'/');
}

const auto head = u"周建华"_s, secret = u"一把 老旧的 铜钥匙"_s;

/// What `verify` finds in a file as it lies there, asked of the same rooms in this process: to start the program once more costs more
/// than to look. Empty: nothing.
QString wrongWith(const QString &path, bool hasAccounts = false)
{
    using namespace tiaocai;
    const Now now{QDateTime(QDate(2026, 11, 22), QTime(9, 0))};
    const auto password = vault::passphrase(secret).value();
    const auto at = [&]() -> Result<std::unique_ptr<desk::Desk>> {
        if (desk::Desk::isSealedBackup(path)) return desk::Desk::look(path, {head, &password}, now);
        auto desk = desk::Desk::open(path, desk::Access::Read, now);
        if (!desk) return desk;
        const auto acts = hasAccounts ? (*desk)->logIn({head, &password}).map([](const auto &) {})
                                      : (*desk)->actAs(head).map([](const auto &) {});
        return acts ? std::move(desk) : refuse(acts);
    }();
    if (!at) return at.error().code + u": "_s + at.error().text;
    const auto problems = (*at)->proof().verify();
    if (!problems) return problems.error().code + u": "_s + problems.error().text;
    return problems->isEmpty() ? QString() : problems->first().what + u' ' + problems->first().where;
}

/// An office with a case, of a person who has a password, and of a court that it reports to.
class World {
public:
    World()
    {
        write(u"secret"_s, secret.toUtf8());
        write(u"ledger.csv"_s, ledger(60));
        must(m_trial.run({u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, u"石桥镇调解中心"_s, u"--code"_s,
                          u"411302101"_s, u"--head"_s, head}));
        must(m_trial.run({u"register"_s, tiaocai::test::dataPath(u"/cases/mediation.json"_s)}));
        plain = m_trial.value(u"SELECT number FROM case_index"_s);
        m_trial.keep();
    }
    const Trial &trial() const { return m_trial; }
    Trial &trial() { return m_trial; }

    /// The deeds of an office without accounts.
    QList<Deed> deeds() const
    {
        const auto data = [](const QString &name) { return tiaocai::test::dataPath(u"/cases/"_s + name); };
        return {
            {.name = u"a case is registered"_s, .words = {u"register"_s, data(u"mediation.json"_s)}},
            {.name = u"an act is recorded"_s,
             .words = {u"act"_s, plain, u"contact-logged"_s, u"--on"_s, u"2026-11-22"_s, u"--data"_s,
                       u"{\"channel\":\"phone\",\"text\":\"电话催办\"}"_s}},
            {.name = u"a person is added"_s, .words = {u"add-person"_s, u"王芳"_s, u"--roles"_s, u"clerk"_s}},
            {.name = u"a ledger comes in"_s, .words = {u"import-ledger"_s, m_trial.at(u"ledger.csv"_s)}},
            {.name = u"a backup is made"_s,
             .words = {u"backup"_s, m_trial.at(u"copy.tiaocai"_s)},
             .made = m_trial.at(u"copy.tiaocai"_s)}};
    }
    /// Gives the office accounts and keys, and a court to report to.
    QList<Deed> withCourt()
    {
        m_trial.putBack();
        m_who = {u"--as"_s, head, u"--passphrase-file"_s, m_trial.at(u"secret"_s)};
        const auto court = m_trial.at(u"court.tiaocai"_s), card = m_trial.at(u"court.tckey"_s);
        must(m_trial.runOn(court, {u"init"_s, u"--kind"_s, u"court"_s, u"--name"_s, u"仲裁院"_s, u"--code"_s,
                                   u"411302"_s, u"--head"_s, head}));
        for (const auto &office : {court, m_trial.office()}) {
            must(m_trial.runOn(office,
                               {u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s,
                                m_trial.at(u"secret"_s), u"--recovery-sheet"_s, m_trial.at(u"sheet.pdf"_s)}));
            QFile::remove(m_trial.at(u"sheet.pdf"_s));
            must(m_trial.runOn(office, m_who + QStringList{u"keys"_s, u"create"_s}));
        }
        must(m_trial.runOn(court, m_who + QStringList{u"keys"_s, u"card"_s, card}));
        const auto keys = m_trial.runOn(court, m_who + QStringList{u"keys"_s, u"list"_s});
        const auto fingerprint =
            QJsonDocument::fromJson(keys.out.toUtf8())[u"keys"_s][0][u"fingerprint"_s].toString();
        must(m_trial.run(m_who + QStringList{u"keys"_s, u"enroll"_s, card, u"--fingerprint"_s, fingerprint}));
        for (const auto &name : {u"court.tiaocai"_s, u"court.tckey"_s})
            QFile::remove(m_trial.at(name));
        m_trial.keep();
        return {{.name = u"a package is made"_s,
                 .words = m_who + QStringList{u"export-summary"_s, u"--to"_s, u"仲裁院"_s, u"--from"_s,
                                              u"2026-01-01"_s, u"--until"_s, u"2026-11-22"_s, u"--out"_s,
                                              m_trial.folder()}}};
    }
    QStringList who() const { return m_who; }

    static void must(const Trial::Ended &ended)
    {
        if (ended.exit != 0) qFatal("%s%s", qPrintable(ended.out), qPrintable(ended.errors));
    }

private:
    static QByteArray ledger(int rows)
    {
        QByteArray text = "申请人,被申请人,案由,收件日期,受理日期,请求金额\n";
        for (int row = 0; row < rows; ++row)
            text += "王" + QByteArray::number(row) + ",鑫源服装厂,拖欠劳动报酬,2026-11-02,2026-11-03,3000\n";
        return text;
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_trial.at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room");
    }

    Trial m_trial{Trial::On::Memory}; // a kill takes nothing from the disk's cache
    QString plain;
    QStringList m_who;
};

} // namespace

/// The first promise of the office's file: the program is killed in the middle of whatever it writes, at its calls of the system and
/// by the clock. What it had confirmed is there afterwards, and nothing is there by half.
class TestKills : public QObject {
    Q_OBJECT

    /// What the deed does where nobody interferes.
    static void measure(const World &world, Deed &deed)
    {
        const auto &trial = world.trial();
        trial.putBack();
        deed.before = stateOf(trial);
        QElapsedTimer timer;
        timer.start();
        World::must(trial.run(deed.words));
        deed.microseconds = timer.nsecsElapsed() / 1000;
        deed.after = stateOf(trial);
        trial.putBack();
        deed.calls = int(trial.callsOf(deed.words).size());
        const bool isDeed = deed.calls > 3 && (deed.before != deed.after || !deed.made.isEmpty());
        if (!isDeed) qFatal("nothing is done: %s", qPrintable(deed.name));
    }

    /// Killed once, at a call or at a moment, and looked at.
    static void tryOnce(const World &world, const Deed &deed, QRandomGenerator &dice, Count &count)
    {
        const auto &trial = world.trial();
        trial.putBack();
        const bool byCall = dice.bounded(3) > 0;
        const auto ended =
            byCall ? trial.run(deed.words, {{u"FAULT_AT"_s, QString::number(1 + dice.bounded(deed.calls))},
                                            {u"FAULT_HOW"_s, u"kill"_s}})
                   : trial.runUntil(deed.words, dice.bounded(quint32(deed.microseconds)));
        ++count.trials;
        count.killed += ended.crashed ? 1 : 0;
        const bool isConfirmed = !ended.crashed && ended.exit == 0;
        const auto wrong = lookAt(world, count);
        const auto state = stateOf(trial);
        const bool isWhole = state == deed.before || state == deed.after;
        count.lost += isConfirmed && state != deed.after ? 1 : 0;
        count.half += !wrong.isEmpty() || !isWhole ? 1 : 0;
        count.silent += wrong.isEmpty() && !isWhole ? 1 : 0;
        if (!wrong.isEmpty() || !isWhole)
            qWarning("%s: %s %s", qPrintable(deed.name), qPrintable(state), qPrintable(wrong));
        if (!deed.made.isEmpty()) lookAtCopy(deed, isConfirmed, count);
    }

    /// True: it was refused, and in words.
    static bool failOnce(const World &world, const Deed &deed, int call, const QString &how, Count &count)
    {
        const auto &trial = world.trial();
        trial.putBack();
        const auto ended =
            trial.run(deed.words, {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, how}});
        ++count.trials;
        count.crashed += ended.crashed ? 1 : 0;
        const auto wrong = wrongWith(trial.office(), !world.who().isEmpty());
        const auto state = stateOf(trial);
        const bool isWhole = wrong.isEmpty() && (state == deed.before || state == deed.after);
        const bool isDone = state == deed.after && deed.before != deed.after;
        const bool isRefused = ended.exit != 0;
        // What is refused was not done, unless the sentence says that nobody knows.
        const bool isOpen = ended.errors.startsWith(u"unconfirmed"_s) ||
                            ended.errors.startsWith(u"cannot-write"_s) ||
                            ended.errors.startsWith(u"not-put-out"_s);
        const bool isUntrue = isRefused && (ended.errors.isEmpty() || (isDone && !isOpen));
        const bool isLost = !isRefused && state != deed.after;
        count.half += isWhole ? 0 : 1;
        count.lost += isLost ? 1 : 0;
        count.silent += isUntrue ? 1 : 0;
        if (!deed.made.isEmpty()) lookAtCopy(deed, !isRefused, count);
        if (!isWhole || isLost || isUntrue)
            qWarning("%s, call %d: %s %s %s", qPrintable(deed.name), call, qPrintable(state),
                     qPrintable(wrong), qPrintable(ended.errors));
        return isRefused;
    }

    /// Every tenth time by the program itself, as a person would: its start is part of what must not fall.
    static QString lookAt(const World &world, Count &count)
    {
        if (count.trials % 10 != 1) return wrongWith(world.trial().office(), !world.who().isEmpty());
        const auto verified = world.trial().run(world.who() + QStringList{u"verify"_s});
        count.crashed += verified.crashed ? 1 : 0;
        return verified.exit == 0 ? QString() : verified.out + verified.errors;
    }

    /// A copy has its name once it is whole.
    static void lookAtCopy(const Deed &deed, bool isConfirmed, Count &count)
    {
        const bool isThere = QFile::exists(deed.made);
        count.lost += isConfirmed && !isThere ? 1 : 0;
        count.half += isThere && !wrongWith(deed.made).isEmpty() ? 1 : 0;
    }

    static void print(const Deed &deed, const Count &count)
    {
        std::printf("%-24s trials %5d  killed %5d  lost %d  half %d  crashed %d  silent %d\n",
                    qPrintable(deed.name), count.trials, count.killed, count.lost, count.half, count.crashed,
                    count.silent);
        std::fflush(stdout);
    }

    static bool goesOn(const QElapsedTimer &timer, int trials, double share)
    {
        constexpr int shortRun = 5;
        return seconds() > 0 ? double(timer.elapsed()) < 1000.0 * seconds() * share : trials < shortRun;
    }

    /// One lane: a world of its own, deed after deed.
    static QList<Count> lane(quint32 seed, bool withCourt, double share)
    {
        World world;
        QRandomGenerator dice(seed);
        auto deeds = withCourt ? world.withCourt() : world.deeds();
        QList<Count> counts(deeds.size());
        for (qsizetype i = 0; i < deeds.size(); ++i) {
            measure(world, deeds[i]);
            QElapsedTimer timer;
            timer.start();
            while (goesOn(timer, counts[i].trials, share / double(deeds.size())))
                tryOnce(world, deeds[i], dice, counts[i]);
        }
        return counts;
    }

    /// In a long run as many lanes as the machine has cores.
    static void tryAll(bool withCourt, double share)
    {
        const int lanes = seconds() > 0 ? std::max(1, QThread::idealThreadCount()) : 1;
        QList<QFuture<QList<Count>>> running;
        for (int i = 0; i < lanes; ++i)
            running << QtConcurrent::run(lane, 11U + quint32(i), withCourt, share);
        QList<Count> all;
        for (auto &one : running) {
            const auto counts = one.result();
            all.resize(counts.size());
            for (qsizetype i = 0; i < counts.size(); ++i)
                all[i] += counts[i];
        }
        const auto deeds = withCourt ? World().withCourt() : World().deeds();
        for (qsizetype i = 0; i < deeds.size(); ++i) {
            print(deeds[i], all[i]);
            QVERIFY2(all[i].killed > 0, qPrintable(deeds[i].name));
            QCOMPARE(all[i].lost + all[i].half + all[i].crashed + all[i].silent, 0);
        }
    }

private slots:
    void whatWasConfirmedIsThereAndNothingByHalf()
    {
        constexpr double share = 0.75; // of the time; the rest is for what needs accounts
        tryAll(false, share);
        if (QTest::currentTestFailed()) return;
        tryAll(true, 1 - share);
    }

    /// A save, an import, a backup, a package: whichever call fails, it is done whole or refused with a sentence.
    void whicheverCallFailsItIsDoneOrRefused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("an error of the disk") << u"5"_s;
        QTest::newRow("no room") << u"28"_s;
    }
    void whicheverCallFailsItIsDoneOrRefused()
    {
        QFETCH(QString, how);
        const int asked = qEnvironmentVariableIntValue("FAULT_STEP");
        World plain, exchanging;
        for (auto *world : {&plain, &exchanging}) {
            for (auto &deed : world == &plain ? plain.deeds() : exchanging.withCourt()) {
                measure(*world, deed);
                Count count;
                int refused = 0;
                for (int call = 1; call <= deed.calls; call += asked > 0 ? asked : 37)
                    refused += failOnce(*world, deed, call, how, count) ? 1 : 0;
                std::printf("%-24s failing calls %4d  refused %4d  lost %d  half %d  crashed %d  silent %d\n",
                            qPrintable(deed.name), count.trials, refused, count.lost, count.half,
                            count.crashed, count.silent);
                QCOMPARE(count.lost + count.half + count.crashed + count.silent, 0);
                QVERIFY2(refused > 0, qPrintable(deed.name)); // the control: the faults were met
            }
        }
    }

    /// The control of looking in this process: a row that reads otherwise is seen.
    void whatIsWrongIsSeenHereToo()
    {
        const World world;
        QVERIFY(wrongWith(world.trial().office()).isEmpty());
        world.trial().value(u"UPDATE case_index SET township = 'x'"_s);
        QVERIFY(!wrongWith(world.trial().office()).isEmpty());
        QFile file(world.trial().office());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(4096));
        QVERIFY(!wrongWith(world.trial().office()).isEmpty());
    }

    /// The control: whoever takes the file without its journal has half of it.
    void aFileWithoutItsJournalIsSeen()
    {
        const World world;
        auto deed = world.deeds().first();
        measure(world, deed);
        const auto &trial = world.trial();
        int seen = 0;
        for (int call = 1; call <= deed.calls && seen == 0; ++call) {
            trial.putBack();
            trial.run(deed.words, {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, u"kill"_s}});
            if (!QFile::remove(trial.office() + u"-journal"_s)) continue;
            const bool isWhole = stateOf(trial) == deed.before || stateOf(trial) == deed.after;
            seen += trial.run({u"verify"_s}).exit != 0 || !isWhole ? 1 : 0;
        }
        QVERIFY(seen > 0);
    }
};

TIAOCAI_TEST(TestKills)
#include "test_kills.moc"
