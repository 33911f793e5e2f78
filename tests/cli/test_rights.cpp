// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The table of roles and actions, walked through the command line: each verb with words that ask for nothing that is there.
class TestRightsOfVerbs : public QObject {
    Q_OBJECT

private slots:
    void everyVerb();
    void noVerbIsLeftOut();
};

namespace {

const QStringList everyRole{u"clerk"_s,     u"mediator"_s,         u"arbitrator"_s,
                            u"head"_s,      u"district-manager"_s, u"legal-aid-lawyer"_s,
                            u"archivist"_s, u"administrator"_s};

struct Asked {
    QString words; ///< parts between spaces
    QString who;   ///< the roles that may
};

const auto readers = u"clerk mediator arbitrator head district-manager legal-aid-lawyer archivist"_s;
const auto everybody = readers + u" administrator"_s;
const auto printers = u"clerk mediator arbitrator head district-manager"_s;

QList<Asked> everyAsked()
{
    return {
        {u"register none.json"_s, u"clerk mediator"_s},
        {u"act none mediation-accepted --on 2026-01-05 --data {"_s, u"clerk mediator head"_s},
        {u"act none award-made --on 2026-01-05 --data {"_s, u"clerk mediator arbitrator"_s},
        {u"propose none mediation-accepted --on 2026-01-05 --data {"_s, u"clerk mediator head"_s},
        {u"proposals"_s, readers},
        {u"approve none"_s, readers},
        {u"send-back none --reason x"_s, readers},
        {u"withdraw-proposal none"_s, readers},
        {u"substitute none --by none --from 2026-01-05 --to 2026-01-06"_s, u"head administrator"_s},
        {u"end-substitution none"_s, u"head administrator"_s},
        {u"pass-cases-on none --to none --dry-run"_s, u"head"_s},
        {u"pass-cases-on none --to none --reason x --out none.pdf"_s, u"head"_s},
        {u"restrict none --only none --reason x"_s, u"head"_s},
        {u"lift-restriction none --reason x"_s, u"head"_s},
        {u"restrictions"_s, u"head"_s},
        {u"case none"_s, readers},
        {u"origin none"_s, readers},
        {u"cases"_s, readers},
        {u"today"_s, readers},
        {u"attachments none"_s, readers},
        {u"documents none"_s, readers},
        {u"service none"_s, readers},
        {u"stats --from 2026-01-01 --to 2026-01-31"_s, readers},
        {u"docket --from 2026-01-01 --to 2026-01-31"_s, readers},
        {u"follow-ups"_s, readers},
        {u"number-gaps"_s, readers},
        {u"import-ledger none.xlsx"_s, u"clerk mediator head"_s},
        {u"void-import 44ad38ea-73f4-5d2a-8ed4-ee8ad5cb6c31 --reason x"_s, u"head"_s},
        {u"import-calendar none.json"_s, u"head administrator"_s},
        {u"report monthly --from 2026-01-01 --to 2026-01-31 --out none/none.csv"_s, printers},
        {u"report-issue none --from 2026-01-01 --to 2026-01-31"_s, printers},
        {u"set-target none --value 60"_s, u"head administrator"_s},
        {u"set none none"_s, u"head administrator"_s},
        {u"import-registers none.json"_s, u"head administrator"_s},
        {u"hearing-needs none --minutes 90"_s, u"clerk arbitrator head"_s},
        {u"follow-up none --reason x --measure x --person x --by 2026-02-02"_s,
         u"clerk mediator arbitrator head"_s},
        {u"pack-void 44ad38ea-73f4-5d2a-8ed4-ee8ad5cb6c31 --reason x"_s, u"head"_s},
        {u"rename-person none other"_s, u"head administrator"_s},
        {u"clock-corrected --at 2026-01-05T09:00 --reason x --second none"_s, u"head"_s},
        {u"verify"_s, u"head district-manager archivist administrator"_s},
        {u"backups"_s, u"clerk mediator head archivist administrator"_s},
        {u"accept-copy --reason x"_s, u"head"_s},
        {u"keys list"_s, printers},
        {u"keys revoke none --reason x"_s, u"head"_s},
        {u"exchange-status"_s, printers},
        {u"feedback"_s, printers},
        {u"use-calendar none"_s, u"head administrator"_s},
        {u"exchanged --partner none"_s, printers},
        {u"export-summary --to none --from 2026-01-01 --until 2026-01-05 --out none"_s, printers},
        {u"export-again none --out none"_s, printers},
        {u"withdraw-package none --reason x --out none"_s, printers},
        {u"package-delivered none"_s, printers},
        {u"check-package none"_s, printers},
        {u"apply-package none --receipts none"_s, printers},
        {u"accept-gap none 1 --reason x"_s, u"head district-manager"_s},
        {u"check-receipt none"_s, printers},
        {u"apply-receipt none"_s, printers},
        {u"receipt-by-hand none --state ACCEPTED --reason x"_s, printers},
        {u"audit --person none"_s, u"head district-manager archivist administrator"_s},
        {u"attachment none --out none.pdf"_s, readers},
        {u"document none acceptance-notice --out none.pdf"_s, readers},
        {u"evidence none"_s, readers},
        {u"case-file none --out none.pdf"_s, readers},
        {u"case-folder none --out none"_s, readers},
        {u"attach none none.pdf"_s, readers},
        {u"forecast closure --from 2026-01-01 --to 2026-01-31"_s, readers},
        {u"ready-cases --from 2026-01-05 --to 2026-01-31"_s, readers},
        {u"check-hearing none --on 2026-01-05 --at 09:00 --minutes 60 --room R --arbitrator none"_s, readers},
        {u"plan-circuit --from 2026-01-05 --to 2026-01-31 --steps 1"_s, readers},
        {u"plan-circuit --from 2026-01-05 --to 2026-01-31 --steps 1 --publish"_s, u"clerk arbitrator head"_s},
        {u"pack-out --on 2026-01-05 --tribunal none --passphrase-file none --out none"_s,
         u"clerk arbitrator head"_s},
        {u"pack-in none --passphrase-file none"_s, readers},
        {u"packs"_s, readers},
        {u"intake none.json"_s, u"clerk mediator"_s},
        {u"intake-queue"_s, readers},
        {u"accept-intake none"_s, u"clerk mediator"_s},
        {u"intake-duplicate none --of none"_s, u"clerk mediator"_s},
        {u"intake-replies --out none.csv"_s, readers},
        {u"accept-case none --receipts none"_s, printers},
        {u"hand-over none --to none --purpose arbitration --out none"_s, printers},
        {u"export-feedback --to none --out none"_s, printers},
        {u"consolidated --from 2026-01-01 --to 2026-01-31"_s, printers},
        {u"report-reissue none --out none.pdf"_s, printers},
        {u"add-person none --roles clerk --on 1989-01-01"_s, u"head administrator"_s},
        {u"change-roles none --roles clerk"_s, u"head administrator"_s},
        {u"person-left none"_s, u"head administrator"_s},
        {u"change-office --telephone 1"_s, u"head administrator"_s},
        {u"backup none/none.tiaocai"_s, u"clerk mediator head archivist"_s},
        {u"accounts list"_s, u"head"_s},
        {u"accounts unlock none"_s, u"head"_s},
        {u"registers"_s, everybody},
        {u"settings"_s, everybody},
        {u"staff"_s, everybody},
        {u"substitutes"_s, everybody},
    };
}

} // namespace

void TestRightsOfVerbs::everyVerb()
{
    Cli cli;
    for (const auto &role : everyRole)
        QCOMPARE(cli.run({u"add-person"_s, u"某"_s + role, u"--roles"_s, role}).exit, 0);
    for (const auto &[words, who] : everyAsked()) {
        QStringList allowed;
        for (const auto &role : everyRole) {
            const auto answer = cli.run(QStringList{u"--as"_s, u"某"_s + role} + words.split(u' '));
            const auto code = answer.json[u"refused"_s][0][u"code"_s].toString();
            QVERIFY2(code != u"usage", qPrintable(words + answer.errors));
            if (code != u"not-permitted") allowed << role;
        }
        QCOMPARE(words + u": "_s + allowed.join(u' '), words + u": "_s + who);
    }
}

/// A verb that is not asked of every role says why.
void TestRightsOfVerbs::noVerbIsLeftOut()
{
    static const QSet<QString> ofNobody{u"init"_s,     u"demo"_s,
                                        u"deadline"_s, u"acts"_s, // there is no office, or it is not asked
                                        u"restore"_s,    // asks who is named in the backup: TestTrust
                                        u"pack-open"_s}; // a file of its own, by its passphrase: TestPacks
    QSet<QString> asked = ofNobody, known;
    for (const auto &[words, who] : everyAsked())
        asked << words.section(u' ', 0, 0);
    const auto usage = Cli().run({u"--help"_s}).errors.split(u'\n');
    for (const auto &line : usage) {
        if (line.startsWith(u"  ")) known << line.trimmed().section(u' ', 0, 0);
    }
    QVERIFY(known.size() > 80);
    QCOMPARE(QStringList((known - asked).values()).join(u' '), QString());
}

TIAOCAI_TEST(TestRightsOfVerbs)
#include "test_rights.moc"
