// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backups.h"
#include "manned.h"
#include "store/office_acts.h"
#include "test_main.h"
#include "vault/password.h"

#include <QFile>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using scene::clerk;
using scene::head;
using scene::Manned;
using scene::monday;
using scene::refusalOf;

namespace {

const auto told = u"右手食指末节离断后老板拒付医疗费"_s, phone = u"13800138000"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read");
    return file.readAll();
}

QStringList wrappedKeys(const QString &path)
{
    QStringList all;
    for (const auto &row : scene::ask(
             path,
             u"SELECT p.data FROM office_personal p JOIN office_acts a ON a.seq = p.act WHERE a.kind IN "
             "('accounts-set-up', 'password-set', 'key-changed')"_s))
        all << row.first();
    return all;
}

CaseId personal(Manned &office)
{
    auto application = scene::application();
    application.facts = told;
    application.parties.first().phone = phone;
    office.as(clerk);
    return office.desk()
        .cases()
        .registerCase({.payload = ArbitrationFiled{.application = application, .copies = 1}, .on = monday})
        ->view.file.id;
}

/// As the first programs set them up, which sealed nothing.
void earlyAccounts(const QString &path, const vault::Secret &password)
{
    const auto file = store::OfficeAddress::parse(path).and_then(
        [](const store::OfficeAddress &address) { return store::Database::open(address); });
    if (!file) qFatal("%s", qPrintable(file.error().text));
    const store::OfficeActs acts(*file);
    const auto founder = acts.all()->first().recordedBy;
    auto transaction = store::Transaction::begin(*file);
    const auto verifier = vault::verifierOf(password);
    const auto moment = scene::at(monday).moment;
    if (!acts.append({office::AccountsSetUp{verifier, {}}, monday, moment, founder}) ||
        !acts.append({office::PasswordSet{founder, verifier, {}}, monday, moment, founder}) ||
        !transaction->commit())
        qFatal("cannot write");
}

/// The code of the new sheet.
QString changeKey(Manned &office)
{
    QString sheet;
    const auto password = scene::passwordOf(head);
    const auto done = office.desk().accounts().changeKey(password, [&](const QString &code) {
        sheet = code;
        return Result<void>();
    });
    if (!done) qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().text));
    return sheet;
}

} // namespace

/// Somebody left with a copy of the file and his password.
class TestOtherKey : public QObject {
    Q_OBJECT

private slots:
    void everythingIsReadAndFoundAsBefore()
    {
        Manned office;
        const auto id = personal(office);
        office.as(head);
        QFile paper(office.scene().at(u"欠条.pdf"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write("%PDF-1.4 " + told.toUtf8() + "\n%%EOF\n");
        paper.close();
        const auto attached = office.desk().attachments().attach(id, paper.fileName());
        QVERIFY2(attached, attached ? "" : qPrintable(attached.error().text));
        changeKey(office);
        QVERIFY(office.desk().proof().verify()->isEmpty());
        office.reopen(head);
        const auto view = office.desk().cases().view(id);
        QVERIFY2(view, view ? "" : qPrintable(view.error().text));
        QCOMPARE(view->file.application.facts, told);
        QCOMPARE(view->file.parties.first().record.phone, phone);
        QVERIFY(office.desk().attachments().content(view->attachments.first().file.sha256));
        QCOMPARE(office.desk().cases().list({.text = phone})->size(), 1);
        QCOMPARE(office.desk().cases().list({.text = u"食指末节"_s})->size(), 1);
        QVERIFY(office.desk().proof().verify()->isEmpty());
        QVERIFY(office.desk().reports().make(u"timeline"_s, monday, monday));
    }
    void nobodyHasAPasswordUntilOneIsSet()
    {
        Manned office;
        const auto sheet = changeKey(office);
        const auto own = scene::passwordOf(clerk);
        QCOMPARE(refusalOf(office.desk().logIn({clerk, &own})), u"login-needed"_s);
        office.as(head);
        QCOMPARE(refusalOf(office.desk().accounts().give(clerk, own)), QString());
        office.as(clerk);
        QVERIFY(office.desk().cases().list());
        office.as(head);
        QVERIFY(office.desk().accounts().recover(clerk, own, sheet));
    }
    /// Else one of two heads could act as the other.
    void anotherHeadGetsHisPasswordByTheSheet()
    {
        Manned office;
        const auto second = u"赵副"_s;
        const auto own = scene::passwordOf(second);
        QVERIFY(office.desk().office().addPerson(second, {office::Role::Head}));
        QCOMPARE(refusalOf(office.desk().accounts().give(second, own)), QString());
        const auto sheet = changeKey(office);
        QCOMPARE(refusalOf(office.desk().accounts().give(second, own)), u"recovery-sheet-needed"_s);
        QCOMPARE(refusalOf(office.desk().accounts().recover(second, own, u"x"_s)), u"wrong-recovery-code"_s);
        QCOMPARE(refusalOf(office.desk().accounts().recover(second, own, sheet)), QString());
        office.as(second);
    }
    void noWrappedKeyOfBeforeIsLeft()
    {
        Manned office;
        personal(office);
        const auto path = office.scene().path();
        const auto before = wrappedKeys(path);
        QVERIFY(before.size() >= 6);
        office.as(head);
        changeKey(office);
        const auto after = wrappedKeys(path);
        QCOMPARE(after.size(), 2); // of the sheet and of the head
        office.close();
        const auto bytes = contentOf(path);
        for (const auto &one : before)
            QVERIFY(!bytes.contains(one.toUtf8().mid(40, 60)));
    }
    void whatIsChangedAfterwardsIsNoticed()
    {
        Manned office;
        personal(office);
        office.as(head);
        changeKey(office);
        office.close();
        QCOMPARE(scene::tamper(
                     office.scene().path(),
                     {u"UPDATE personal SET data = (SELECT data FROM personal ORDER BY act DESC LIMIT 1)"_s,
                      u"UPDATE office_personal SET data = '~AAAA' WHERE act = (SELECT max(act) FROM "
                      "office_personal WHERE data LIKE '~%')"_s}),
                 QString());
        const auto desk = Desk::open(office.scene().path(), Access::Read, scene::at(monday));
        QVERIFY(desk);
        const auto password = scene::passwordOf(head);
        (*desk)->logIn({head, &password});
        QVERIFY(contentOf(office.scene().path()).size() > 0);
        const auto problems = (*desk)->proof().verify();
        QVERIFY(!problems || !problems->isEmpty());
    }
    void aLedgerIsKnownAgain()
    {
        Manned office(office::OfficeKind::Centre);
        const auto ledger = office.scene().at(u"ledger.csv"_s);
        QFile file(ledger);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"申请人,身份证号,被申请人,收到日期,受理日期,结案日期,结果\n"
                   "王芳,440106199003071233,宏达公司,2026-02-02,2026-02-03,2026-02-06,调解成功\n"
                   "赵六,440106198812051230,甲厂,2026-02-03,2026-02-04,2026-02-09,调解成功\n"_s.toUtf8());
        file.close();
        const auto first = office.desk().ledgers().importFile(ledger);
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        QCOMPARE(first->imported, 2);
        changeKey(office);
        office.reopen(head);
        QCOMPARE(office.desk().ledgers().importFile(ledger)->imported, 0);
        changeKey(office); // and once more
        office.reopen(head);
        QCOMPARE(office.desk().ledgers().importFile(ledger)->imported, 0);
        QVERIFY(office.desk().proof().verify()->isEmpty());
    }
    void exchangeKeysStayTheSame()
    {
        Manned office;
        const auto made = office.desk().keys().create();
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        changeKey(office);
        office.reopen(head);
        QCOMPARE(office.desk().keys().own()->card.keyId(), made->card.keyId());
        QVERIFY(office.desk().keys().rotate()); // signs with the keys of before
    }
    void aSheetThatCannotBeMadeLeavesEverythingAsItWas()
    {
        Manned office;
        const auto id = personal(office);
        office.as(head);
        const auto before = office.scene().bytes();
        const auto password = scene::passwordOf(head);
        const auto failed = office.desk().accounts().changeKey(
            password, [](const QString &) -> Result<void> { return refuse(u"disk-full"_s, u"full"_s); });
        QCOMPARE(refusalOf(failed), u"disk-full"_s);
        QCOMPARE(office.scene().bytes(), before);
        QCOMPARE(office.desk().cases().view(id)->file.application.facts, told);
        office.as(clerk);
        QCOMPARE(refusalOf(office.desk().accounts().changeKey(password, {})), u"not-permitted"_s);
    }
    void anOfficeWithoutAKeyHasNoneToChange()
    {
        scene::Scene open;
        const auto password = scene::passwordOf(head);
        QCOMPARE(refusalOf(open.desk().accounts().changeKey(password, {})), u"no-accounts"_s);
        open.close();
        earlyAccounts(open.path(), password);
        const auto early = Desk::open(open.path(), Access::Write, scene::at(monday));
        QVERIFY(early && (*early)->logIn({head, &password}));
        QCOMPARE(refusalOf((*early)->accounts().changeKey(password, {})), u"not-sealed"_s);
    }
    void aBackupOfBeforeOpensByThePasswordOfThen()
    {
        Manned office;
        const auto id = personal(office);
        office.as(head);
        const auto made = office.desk().proof().backup(office.scene().at(u"before.tiaocai"_s));
        QVERIFY(made);
        changeKey(office);
        const auto password = scene::passwordOf(clerk);
        const auto looked = Desk::look(made->file, {clerk, &password}, scene::at(monday));
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().text));
        QCOMPARE((*looked)->cases().view(id)->file.application.facts, told);
    }
};

TIAOCAI_TEST(TestOtherKey)
#include "test_other_key.moc"
