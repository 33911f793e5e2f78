// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backups.h"
#include "paths.h"
#include "scene.h"
#include "store/applications.h"
#include "store/office_acts.h"
#include "test_main.h"
#include "vault/secret.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

const auto idNumber = u"440106199003071233"_s, phone = u"13800138000"_s;
const auto told = u"右手食指末节离断后老板拒付医疗费"_s;

vault::Secret typed(const QString &words = u"清晨 的 石桥"_s)
{
    auto made = vault::passphrase(words);
    if (!made) qFatal("no passphrase");
    return std::move(*made);
}

Application personal(const QString &name = u"王芳"_s)
{
    auto application = scene::application(name);
    auto &worker = application.parties.first();
    worker.idNumber = idNumber;
    worker.phone = phone;
    worker.address = u"石桥镇幸福路七号三单元"_s;
    application.facts = told;
    return application;
}

/// In any file of the folder, as UTF-8 or UTF-16.
QStringList filesWith(const Scene &scene, const QString &words)
{
    QStringList found;
    const auto utf16 = QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    QDirIterator files(scene.at({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read");
        const auto bytes = file.readAll();
        if (bytes.contains(words.toUtf8()) || bytes.contains(utf16)) found << files.fileName();
    }
    return found;
}

/// From a platform, one application.
QString packetIn(const Scene &scene, const QString &serial)
{
    QFile file(scene.at(serial + u".json"_s));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(
        uR"({"format": "tiaocai-intake", "version": 1, "source": "省平台", "applications": [{"serial": "%1",
        "receivedOn": "2026-02-27", "township": "石桥镇", "facts": "%2",
        "applicants": [{"name": "王芳", "idNumber": "%3", "phone": "%4"}],
        "respondents": [{"name": "宏达机械有限公司"}],
        "claims": [{"cause": "wage-arrears", "amount": 1250000}]}]})"_s.arg(serial, told, idNumber, phone)
            .toUtf8());
    return file.fileName();
}

/// The code of the recovery sheet.
QString setUp(Desk &desk)
{
    QString sheet;
    const auto password = typed();
    const auto done = desk.accounts().setUp(password, [&](const QString &code) {
        sheet = code;
        return Result<void>();
    });
    if (!done) qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().text));
    return sheet;
}

QString setUp(Scene &scene)
{
    return setUp(scene.desk());
}

void restoreFrom(const Scene &scene, const QString &backup)
{
    const auto password = typed();
    const auto done = Desk::restore(scene.path(), backup, {u"周建华"_s, &password}, scene::at(monday));
    if (!done) qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().text));
}

std::unique_ptr<Desk> closedDesk(const Scene &scene, Access access, QDate day = monday)
{
    auto desk = Desk::open(scene.path(), access, scene::at(day));
    if (!desk) qFatal("%s: %s", qPrintable(desk.error().code), qPrintable(desk.error().text));
    return *std::move(desk);
}

std::unique_ptr<Desk> openDesk(const Scene &scene, Access access, QDate day = monday)
{
    auto desk = closedDesk(scene, access, day);
    const auto password = typed();
    const auto in = desk->logIn({u"周建华"_s, &password});
    if (!in) qFatal("%s: %s", qPrintable(in.error().code), qPrintable(in.error().text));
    return desk;
}

QStringList namesOf(const Desk &desk, const QString &text)
{
    QStringList names;
    const auto rows = desk.cases().list({.text = text});
    if (!rows) return {rows.error().code};
    for (const auto &row : *rows)
        names << row.applicants;
    return names;
}

QStringList foundBy(const Desk &desk, const QString &text)
{
    QStringList places;
    const auto hits = desk.cases().search(text, 10);
    if (!hits) return {hits.error().code};
    for (const auto &hit : *hits)
        places << statistics::foundIn.name(hit.found.of.in);
    return places;
}

/// The packet's applications are those that came, as they stand there now.
void leaveOpen(const QString &path, const std::shared_ptr<const vault::OfficeKey> &key, const BatchId &packet)
{
    const auto file = store::OfficeAddress::parse(path).and_then(
        [](const store::OfficeAddress &address) { return store::Database::open(address); });
    if (!file) qFatal("%s", qPrintable(file.error().text));
    file->unlock(key);
    const store::OfficeActs acts(*file);
    const auto all = acts.all();
    auto transaction = store::Transaction::begin(*file);
    auto act = *std::ranges::find_if(*all, [](const office::OfficeAct &one) {
        return std::holds_alternative<office::PersonalSealed>(one.payload);
    });
    const auto digest = store::Applications(*file).digestOf(packet);
    std::get<office::PersonalSealed>(act.payload).packets = {{packet, *digest}};
    const auto done =
        acts.append(act).and_then([&](const office::OfficeAct &) { return transaction->commit(); });
    if (!done) qFatal("%s", qPrintable(done.error().text));
}

QStringList problemsOf(const Desk &desk)
{
    QStringList list;
    const auto found = desk.proof().verify();
    if (!found) return {found.error().code};
    for (const auto &problem : *found)
        list << problem.where + u"|"_s + problem.what;
    return list;
}

} // namespace

/// In an office with accounts, what is personal is read by those who log in, and by nobody who has the file.
class TestSealed : public QObject {
    Q_OBJECT

    QString paper(const Scene &scene) const
    {
        QFile file(scene.at(u"证据.txt"_s));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write((u"证人的身份证号码是 "_s + idNumber).toUtf8());
        return file.fileName();
    }

private slots:
    void nothingPersonalIsLeftInTheFile()
    {
        Scene scene;
        const auto id = scene.received(monday, personal());
        const auto path = paper(scene);
        QVERIFY(scene.desk().attachments().attach(id, path));
        QVERIFY(QFile::remove(path));
        office::FollowUpEntered follow{.id = id};
        follow.reason = u"家属情绪激动"_s;
        follow.measure = u"上门"_s;
        follow.person = u"李敏"_s;
        follow.by = monday.addDays(3);
        QVERIFY(scene.desk().figures().enterFollowUp(follow));
        const QStringList words{idNumber,        phone,         told.first(6),
                                u"幸福路七号"_s, u"情绪激动"_s, u"证据.txt"_s};
        for (const auto &word : words)
            QVERIFY2(!filesWith(scene, word).isEmpty(), qPrintable(word)); // before, it stands there
        setUp(scene);
        QVERIFY(scene.desk().cases().registerCase(scene::applied(monday, personal(u"赵强"_s))));
        QVERIFY(backUpForToday(scene.path(), scene::at(monday), scene.desk().accounts().key()));
        for (const auto &word : words)
            QCOMPARE(filesWith(scene, word), QStringList());
        QCOMPARE(problemsOf(scene.desk()), QStringList());
        scene.close();
        for (const auto &word : words)
            QCOMPARE(filesWith(scene, word), QStringList());
    }
    void whatWaitsIsSealedToo()
    {
        Scene scene;
        auto &applications = scene.desk().applications();
        const auto file = packetIn(scene, u"A-1"_s), later = packetIn(scene, u"A-2"_s);
        QVERIFY(applications.take(file));
        for (const auto &one : {file, later})
            QVERIFY(QFile::copy(one, one + u".kept"_s) && QFile::remove(one));
        const QStringList words{idNumber, phone, told.first(6)};
        const auto inOffice = [&](const QString &word) {
            return !filesWith(scene, word).filter(u"office.tiaocai"_s).isEmpty();
        };
        for (const auto &word : words)
            QVERIFY2(inOffice(word), qPrintable(word));
        setUp(scene);
        QCOMPARE(problemsOf(scene.desk()), QStringList());
        const auto taken = scene.desk().applications().take(later + u".kept"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
        QVERIFY(taken->queued.first().like); // what is sealed is known again
        scene.close();
        for (const auto &word : words)
            QVERIFY2(!inOffice(word), qPrintable(word));
        for (const auto &cell :
             scene::ask(scene.path(),
                        u"SELECT likeness || '|' || data || '|' || proof || '|' || note FROM applications"_s))
            QVERIFY2(!cell.first().contains(u"王芳"_s), qPrintable(cell.first()));
        QCOMPARE(
            scene::ask(scene.path(),
                       u"SELECT count(*) FROM applications WHERE proof NOT LIKE '~%' OR note NOT LIKE '~%'"_s)
                .first(),
            QStringList{u"0"_s});
        QCOMPARE(scene::ask(scene.path(), u"SELECT count(*) FROM applications"_s).first(),
                 QStringList{u"2"_s});
        {
            const auto desk = openDesk(scene, Access::Write);
            QCOMPARE(problemsOf(*desk), QStringList());
            const auto waiting = desk->applications().waiting();
            QVERIFY(waiting);
            QCOMPARE(waiting->size(), 2);
            QCOMPARE(waiting->first().application().facts, told);
            QVERIFY(desk->applications().accept(waiting->first().id));
        }
        const auto turned = u"UPDATE applications SET note = 'x' WHERE serial = 'A-1'"_s;
        QCOMPARE(scene::tamper(scene.path(), {turned}), QString());
        QCOMPARE(problemsOf(*openDesk(scene, Access::Read)).filter(u"applications"_s).size(), 1);
    }
    /// A program of before set accounts up, and left what waited as it came.
    void whatWasLeftOpenIsSealedAtTheLogin()
    {
        Scene scene;
        const auto file = packetIn(scene, u"A-1"_s);
        QVERIFY(scene.desk().applications().take(file));
        QVERIFY(QFile::remove(file));
        const auto cells = scene::ask(scene.path(),
                                      u"SELECT quote(likeness), quote(data), quote(proof), quote(note) FROM "
                                      "applications"_s,
                                      4)
                               .first();
        const auto packet = scene::ask(scene.path(), u"SELECT packet FROM applications"_s).first().first();
        setUp(scene);
        const auto key = scene.desk().accounts().key();
        scene.close();
        QCOMPARE(
            scene::tamper(scene.path(),
                          {u"UPDATE applications SET likeness = %1, data = %2, proof = %3, note = %4"_s.arg(
                              cells[0], cells[1], cells[2], cells[3])}),
            QString());
        leaveOpen(scene.path(), key, *BatchId::fromString(packet));
        QVERIFY(!filesWith(scene, told.first(6)).isEmpty());
        QCOMPARE(problemsOf(*openDesk(scene, Access::Read)), QStringList());
        {
            const auto desk = openDesk(scene, Access::Write);
            QCOMPARE(problemsOf(*desk), QStringList());
            QCOMPARE(desk->applications().waiting()->first().application().facts, told);
        }
        for (const auto &word : {idNumber, phone, told.first(6)})
            QCOMPARE(filesWith(scene, word), QStringList());
        const auto lines = scene::ask(scene.path(), u"SELECT count(*) FROM audit"_s);
        openDesk(scene, Access::Write);
        QCOMPARE(scene::ask(scene.path(), u"SELECT count(*) FROM audit"_s).first().first().toInt(),
                 lines.first().first().toInt() + 1); // the login alone
        QCOMPARE(problemsOf(*openDesk(scene, Access::Read)), QStringList());
    }
    /// Sealing is no cure for what was changed before.
    void whatWasChangedBeforeIsStillNoticed()
    {
        Scene scene;
        QVERIFY(scene.desk().applications().take(packetIn(scene, u"A-1"_s)));
        scene.close();
        QCOMPARE(scene::tamper(scene.path(), {u"UPDATE applications SET note = 'x'"_s}), QString());
        const auto desk = scene.again(Access::Write);
        QVERIFY(desk);
        QCOMPARE(problemsOf(**desk).filter(u"applications"_s).size(), 1);
        setUp(**desk);
        QCOMPARE(problemsOf(**desk).filter(u"applications"_s).size(), 1);
    }
    void isReadByWhoLogsIn()
    {
        Scene scene;
        const auto id = scene.received(monday, personal());
        const auto path = paper(scene);
        const auto attached = scene.desk().attachments().attach(id, path);
        QVERIFY(attached);
        const auto before = scene.desk().cases().view(id)->file;
        setUp(scene);
        scene.close();
        const auto closed = closedDesk(scene, Access::Write);
        QCOMPARE(closed->cases().view(id).error().code, u"login-needed"_s);
        const auto wrong = typed(u"别的"_s), right = typed();
        QCOMPARE(closed->logIn({u"周建华"_s, &wrong}).error().code, u"wrong-password"_s);
        QCOMPARE(closed->cases().view(id).error().code, u"login-needed"_s);
        QVERIFY(closed->logIn({u"周建华"_s, &right}));
        const auto after = closed->cases().view(id);
        QVERIFY(after);
        QCOMPARE(after->file.parties.first().record, before.parties.first().record);
        QCOMPARE(after->file.application.facts, told);
        const auto bytes = closed->attachments().content(after->attachments.first().file.sha256);
        QVERIFY(bytes && bytes->contains(idNumber.toUtf8()));
        closed->lock();
        QCOMPARE(closed->cases().view(id).error().code, u"login-needed"_s);
    }
    void isFoundAsBefore()
    {
        Scene scene;
        scene.received(monday, personal());
        auto other = personal(u"赵强"_s);
        other.facts = u"付拒板老"_s;
        other.parties.first().idNumber.clear();
        other.parties.first().phone = u"13900139000"_s;
        scene.received(monday, other);
        const QStringList questions{idNumber,      phone,         u"1233"_s, u"9000"_s,
                                    u"拒付医疗"_s, u"wangfang"_s, u"赵强"_s};
        QList<QStringList> plain;
        for (const auto &text : questions)
            plain << namesOf(scene.desk(), text) + foundBy(scene.desk(), text);
        setUp(scene);
        scene.received(monday, scene::application(u"钱明"_s));
        for (qsizetype i = 0; i < questions.size(); ++i)
            QCOMPARE(namesOf(scene.desk(), questions[i]) + foundBy(scene.desk(), questions[i]), plain[i]);
        QCOMPARE(namesOf(scene.desk(), idNumber), QStringList{u"王芳"_s});
        QCOMPARE(scene.desk().cases().related(personal().parties.first())->size(), 1);
    }
    /// Every pair of the question stands in the story, in another order.
    void wordsInAnotherOrderAreNoAnswer()
    {
        Scene scene;
        setUp(scene);
        auto scattered = personal();
        scattered.facts = u"医疗费、付医、拒付"_s;
        scene.received(monday, scattered);
        QCOMPARE(namesOf(scene.desk(), u"拒付医疗费"_s), QStringList());
        QCOMPARE(foundBy(scene.desk(), u"拒付医疗费"_s), QStringList());
        QCOMPARE(scene.desk().cases().counts({{.text = u"拒付医疗费"_s}}).value(), QList<int>{0});
        QCOMPARE(namesOf(scene.desk(), u"医疗费"_s), QStringList{u"王芳"_s});
    }
    /// What was told is opened where its order is asked, and of those alone whom nothing else tells.
    void whatWasToldStaysClosedToWhoAsksForAName()
    {
        Scene scene;
        setUp(scene);
        scene.received(monday, personal(u"欧阳明华"_s));
        scene.close();
        QCOMPARE(scene::tamper(scene.path(), {u"UPDATE case_search SET shown = '~AAAA'"_s}), QString());
        const auto desk = openDesk(scene, Access::Read);
        for (const auto &text : {u"欧阳明华"_s, u"阳明"_s, phone, idNumber}) {
            QCOMPARE(namesOf(*desk, text), QStringList{u"欧阳明华"_s});
            QCOMPARE(desk->cases().counts({{.text = text}}).value(), QList<int>{1});
        }
        QCOMPARE(namesOf(*desk, told.first(6)), QStringList{u"damaged"_s});
    }
    void aChangedCellIsNoticed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("where");
        const auto turned =
            u"UPDATE %1 SET %2 = substr(%2, 1, 60) || CASE substr(%2, 61, 1) WHEN 'A' THEN 'B' "
            "ELSE 'A' END || substr(%2, 62) WHERE %3"_s;
        QTest::newRow("a half that was sealed later")
            << turned.arg(u"personal"_s, u"data"_s, u"act = 1"_s) << u"personal"_s;
        QTest::newRow("a half that was written sealed")
            << turned.arg(u"personal"_s, u"data"_s, u"act = 2"_s) << u"personal"_s;
        QTest::newRow("halves that changed places")
            << u"UPDATE personal SET data = (SELECT data FROM personal WHERE act = 2) WHERE act = 1"_s
            << u"personal"_s;
        QTest::newRow("an account") << turned.arg(u"accounts"_s, u"account"_s, u"case_no = 1"_s)
                                    << u"accounts.account"_s;
        QTest::newRow("words") << turned.arg(u"case_search"_s, u"shown"_s, u"rowid = 1"_s)
                               << u"case_search.shown"_s;
    }
    void aChangedCellIsNoticed()
    {
        QFETCH(QString, change);
        QFETCH(QString, where);
        Scene scene;
        scene.received(monday, personal());
        setUp(scene);
        scene.received(monday, personal(u"赵强"_s));
        scene.close();
        QCOMPARE(problemsOf(*openDesk(scene, Access::Read)), QStringList());
        QCOMPARE(scene::tamper(scene.path(), {change}), QString());
        const auto desk = openDesk(scene, Access::Read);
        const auto problems = problemsOf(*desk);
        QVERIFY2(!problems.filter(where).isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(problems.filter(u"王芳"_s).isEmpty() && problems.filter(idNumber).isEmpty());
        QCOMPARE(backUpForToday(scene.path(), scene::at(monday)).error().code, u"login-needed"_s);
        QCOMPARE(backUpForToday(scene.path(), scene::at(monday), desk->accounts().key()).error().code,
                 u"damaged"_s);
    }
    void aLedgerIsKnownAgain()
    {
        const auto ledger = tiaocai::test::dataPath(u"/desk/ledger.csv"_s);
        Scene scene;
        QFile file(scene.at(u"名册.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"申请人,身份证号,被申请人,收到日期,受理日期,结案日期,结果\n王芳,%1,宏达公司,2026-02-02,"
                    u"2026-02-03,"
                    "2026-02-06,调解成功\n"_s.arg(idNumber))
                       .toUtf8());
        file.close();
        const auto first = scene.desk().ledgers().importFile(file.fileName());
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        QCOMPARE(first->imported, 1);
        setUp(scene);
        QCOMPARE(scene.desk().ledgers().importFile(file.fileName())->imported, 0);
        QCOMPARE(scene.desk().ledgers().importFile(ledger)->imported, 2);
        QCOMPARE(scene.desk().ledgers().importFile(ledger)->imported, 0);
        QVERIFY(QFile::remove(file.fileName()));
        scene.close();
        QCOMPARE(filesWith(scene, idNumber), QStringList());
        const auto desk = openDesk(scene, Access::Write);
        QCOMPARE(problemsOf(*desk), QStringList());
        QVERIFY(desk->ledgers().voidImport(first->batch, u"试"_s));
        QCOMPARE(problemsOf(*desk), QStringList());
    }
    void issuedReportsComeOutAgain()
    {
        Scene scene;
        scene.received(monday, personal());
        const auto issued =
            scene.desk().reports().issue(u"mediators"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        setUp(scene);
        const auto again = scene.desk().reports().reissue(issued->issued.number);
        QVERIFY(again);
        QCOMPARE(statistics::dataOf(again->report), statistics::dataOf(issued->report));
    }
    void whatIsDerivedIsMadeAnewAtTheLogin()
    {
        Scene scene;
        scene.received(monday, personal());
        setUp(scene);
        scene.close();
        QCOMPARE(
            scene::tamper(scene.path(), {u"DELETE FROM derived"_s, u"UPDATE case_index SET number = 'x'"_s,
                                         u"DELETE FROM accounts"_s}),
            QString());
        for (const auto access : {Access::Read, Access::Write}) {
            const auto desk = openDesk(scene, access);
            QCOMPARE(problemsOf(*desk), QStringList());
            QCOMPARE(namesOf(*desk, phone), QStringList{u"王芳"_s});
        }
    }
    void everyPasswordAndTheSheetHaveTheKey()
    {
        Scene scene;
        const auto id = scene.received(monday, personal());
        QVERIFY(scene.desk().office().addPerson(u"李敏"_s, {office::Role::Head}));
        const auto code = setUp(scene);
        const auto hers = typed(u"河水 与 远山"_s), another = typed(u"换 了 一个"_s);
        QVERIFY(scene.desk().accounts().give(u"李敏"_s, hers));
        QVERIFY(scene.desk().logIn({u"李敏"_s, &hers}));
        QCOMPARE(scene.desk().cases().view(id)->file.application.facts, told);
        QVERIFY(scene.desk().accounts().changePassword(another));
        QVERIFY(scene.desk().accounts().recover(u"周建华"_s, hers, code));
        scene.close();
        const auto desk = closedDesk(scene, Access::Write);
        for (const auto &[name, password] : {std::pair(u"李敏"_s, &another), std::pair(u"周建华"_s, &hers)}) {
            QVERIFY(desk->logIn({name, password}));
            QCOMPARE(desk->cases().view(id)->file.application.facts, told);
            desk->lock();
        }
    }
    void aBackupIsRestoredByThePasswordOfThen()
    {
        Scene scene;
        const auto id = scene.received(monday, personal());
        setUp(scene);
        const auto backup = backUpForToday(scene.path(), scene::at(monday), scene.desk().accounts().key());
        QVERIFY2(backup, backup ? "" : qPrintable(backup.error().text));
        scene.close();
        QVERIFY(QFile::remove(scene.path()));
        const auto password = typed(), wrong = typed(u"别的"_s);
        const auto codeBy = [&](const Credential &who) {
            return Desk::restore(scene.path(), backup->file, who, scene::at(monday)).error().code;
        };
        QCOMPARE(codeBy({u"周建华"_s, &wrong}), u"wrong-password"_s);
        QCOMPARE(codeBy({u"周建华"_s}), u"login-needed"_s);
        QCOMPARE(codeBy({u"孙某"_s, &password}), u"unknown-person"_s);
        QCOMPARE(codeBy({u"周建华"_s, nullptr, u"ABCDE"_s}), u"wrong-recovery-code"_s);
        QVERIFY(!QFile::exists(scene.path()));
        const auto restored =
            Desk::restore(scene.path(), backup->file, {u"周建华"_s, &password}, scene::at(monday));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QVERIFY(restored->backup.isWhole);
        const auto desk = openDesk(scene, Access::Write);
        QCOMPARE(desk->cases().view(id)->file.application.facts, told);
        QCOMPARE(problemsOf(*desk), QStringList());
    }
    void aBackupShowsNothingToWhoHasNoPassword()
    {
        Scene scene;
        const auto id = scene.received(monday, personal());
        const auto code = setUp(scene);
        const auto made = scene.desk().proof().backup(scene.at(u"stick.tiaocai"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QVERIFY(made->isWhole);
        QVERIFY(scene.desk().proof().verifyAgainst(made->file)->isEmpty());
        QCOMPARE(scene.desk().proof().backups()->first().file, made->file);
        const auto password = typed(), wrong = typed(u"别的"_s);
        QVERIFY(Desk::isSealedBackup(made->file) && !Desk::isSealedBackup(scene.path()));
        QCOMPARE(Desk::look(made->file, {u"周建华"_s, &wrong}, scene::at(monday)).error().code,
                 u"wrong-password"_s);
        const auto looked = Desk::look(made->file, {u"周建华"_s, &password}, scene::at(monday));
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().text));
        QCOMPARE((*looked)->cases().view(id)->file.application.facts, told);
        QCOMPARE((*looked)->cases().record(id, scene::accepted(monday)).error().code, u"office-in-use"_s);
        scene.close();
        QVERIFY(QFile::remove(scene.path()));
        for (const auto &word : {u"王芳"_s, u"宏达机械"_s, u"石桥镇"_s})
            QCOMPARE(filesWith(scene, word), QStringList());
        const auto restored =
            Desk::restore(scene.path(), made->file, {u"周建华"_s, nullptr, code}, scene::at(monday));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QCOMPARE(openDesk(scene, Access::Read)->cases().view(id)->file.application.facts, told);
    }
    /// The copy of an office without accounts is of one without accounts: nothing in it is sealed under a key that it does not have.
    void aBackupFromBeforeSetUpIsPlainAgain()
    {
        Scene scene;
        scene.received(monday, personal());
        const auto plain = scene.desk().proof().backup(scene.at(u"before.tiaocai"_s));
        QVERIFY(plain);
        setUp(scene);
        const auto sealed = scene.desk().proof().backup(scene.at(u"after.tiaocai"_s));
        QVERIFY(sealed);
        scene.close();
        restoreFrom(scene, plain->file);
        {
            auto desk = scene.again(Access::Write);
            QVERIFY2(desk, desk ? "" : qPrintable(desk.error().text));
            QVERIFY(!(*desk)->accounts().areSetUp());
            const auto other = (*desk)->cases().registerCase(scene::applied(monday, personal(u"赵强"_s)));
            QVERIFY2(other, other ? "" : qPrintable(other.error().text));
            auto names = namesOf(**desk, phone);
            names.sort();
            QCOMPARE(names, (QStringList{u"王芳"_s, u"赵强"_s}));
            QCOMPARE(problemsOf(**desk), QStringList());
            setUp(**desk);
            QCOMPARE(problemsOf(**desk), QStringList());
        }
        QCOMPARE(problemsOf(*openDesk(scene, Access::Write)), QStringList());
        // What was sealed under the first key is opened by it, in an office that has another one by now.
        restoreFrom(scene, sealed->file);
        const auto desk = openDesk(scene, Access::Write);
        QCOMPARE(namesOf(*desk, phone), QStringList{u"王芳"_s});
        QCOMPARE(problemsOf(*desk), QStringList());
    }
    /// What is done with a backup that is looked into is nowhere noted, and keeps nobody from anything.
    void whatIsDoneInABackupLeavesNothing_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("plain") << false;
        QTest::newRow("sealed") << true;
    }
    void whatIsDoneInABackupLeavesNothing()
    {
        QFETCH(bool, isSealed);
        Scene scene;
        const auto id = scene.received(monday, personal());
        if (isSealed) setUp(scene);
        QVERIFY(QDir().mkpath(scene.at(u"stick"_s)));
        const auto made = scene.desk().proof().backup(scene.at(u"stick/of.tiaocai"_s));
        QVERIFY(made);
        const auto password = typed();
        const auto looked = Desk::look(made->file, {u"周建华"_s, &password}, scene::at(monday));
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().text));
        QVERIFY((*looked)->proof().keep(office::Event::Print, u"document"_s));
        QVERIFY((*looked)->proof().keep(office::Event::Refusal, u"anything"_s));
        QCOMPARE((*looked)->cases().record(id, scene::accepted(monday)).error().code, u"office-in-use"_s);
        QCOMPARE(QDir(scene.at(u"stick"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"of.tiaocai"_s});
    }
    void aCutBackupIsNotRestored()
    {
        Scene scene;
        scene.received(monday, personal());
        setUp(scene);
        const auto made = scene.desk().proof().backup(scene.at(u"stick.tiaocai"_s));
        QVERIFY(made);
        scene.close();
        QVERIFY(QFile::remove(scene.path()));
        const auto password = typed();
        for (const qint64 size : {QFileInfo(made->file).size() - 1, QFileInfo(made->file).size() / 2}) {
            QVERIFY(QFile::resize(made->file, size));
            QCOMPARE(Desk::restore(scene.path(), made->file, {u"周建华"_s, &password}, scene::at(monday))
                         .error()
                         .code,
                     u"damaged"_s);
            QVERIFY(!QFile::exists(scene.path()));
        }
    }
    /// The accounts stand, whatever keeps the file from being written anew; the next login does it.
    void tracesThatStayedAreRemovedAtTheLogin()
    {
        Scene scene;
        scene.received(monday, personal());
        const auto wiped = [&] {
            return scene::ask(scene.path(), u"SELECT count(*) FROM audit WHERE what = 'wiped'"_s)
                .first()
                .first();
        };
        {
            auto beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
            beside.setDatabaseName(scene.path());
            QVERIFY(beside.open());
            QSqlQuery reading(beside);
            scene.desk().listen(
                [&](const Change &) { reading.exec(u"SELECT seq FROM audit"_s) && reading.next(); });
            const auto password = typed();
            const auto done =
                scene.desk().accounts().setUp(password, [](const QString &) { return Result<void>(); });
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            QVERIFY(*done);
            QCOMPARE((*done)->code, u"traces-left"_s);
        }
        QSqlDatabase::removeDatabase(u"beside"_s);
        QVERIFY(scene.desk().accounts().areSetUp());
        QCOMPARE(wiped(), u"0"_s);
        scene.close();
        QCOMPARE(problemsOf(*openDesk(scene, Access::Write)), QStringList());
        QCOMPARE(wiped(), u"1"_s);
        QCOMPARE(filesWith(scene, told.first(6)), QStringList());
        openDesk(scene, Access::Write);
        QCOMPARE(wiped(), u"1"_s);
    }
    void aSheetThatCannotBeMadeLeavesEverythingAsItWas()
    {
        Scene scene;
        const auto id = scene.received(monday, personal());
        const auto before = scene.bytes();
        const auto password = typed();
        const auto done = scene.desk().accounts().setUp(
            password, [](const QString &) -> Result<void> { return refuse(u"disk-full"_s, u"voll"_s); });
        QCOMPARE(done.error().code, u"disk-full"_s);
        QCOMPARE(scene.bytes(), before);
        QCOMPARE(scene.desk().cases().view(id)->file.application.facts, told);
        QVERIFY(scene.desk().cases().record(id, scene::accepted(monday)));
        QCOMPARE(problemsOf(scene.desk()), QStringList());
    }
};

TIAOCAI_TEST(TestSealed)
#include "test_sealed.moc"
