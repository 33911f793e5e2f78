// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// What another decides, who stands in, who sees a case, and another key, through the command line.
class TestSignaturesOfVerbs : public QObject {
    Q_OBJECT

private slots:
    void whatIsProposedIsApproved();
    void aSubstituteDecidesAndSaysForWhom();
    void casesArePassedOnWithAList();
    void aRestrictedCaseIsToldAtItsNumber();
    void anotherKeyIsDrawn();
};

namespace {

const auto head = u"周建华"_s, clerk = u"李敏"_s;

/// An office whose head and clerk have passwords, with a mediation that was received.
class Signing {
public:
    Signing()
    {
        m_cli.setToday(u"2026-03-02T10:00"_s);
        number = m_cli.registered(u"mediation.json"_s);
        for (const auto &[name, words] :
             {std::pair(head, "一把 老旧的 铜钥匙"), std::pair(clerk, "两把 新的")}) {
            QFile file(secretOf(name));
            if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
            file.write(words);
        }
        must({u"add-person"_s, clerk, u"--roles"_s, u"clerk"_s});
        must({u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, secretOf(head), u"--recovery-sheet"_s,
              m_cli.path(u"sheet.pdf"_s)});
        must(asked(head, {u"accounts"_s, u"add"_s, clerk, u"--new-passphrase-file"_s, secretOf(clerk)}));
        must(asked(head, {u"set"_s, u"mediationApproval"_s, u"who-decides"_s}));
    }
    Cli &cli() { return m_cli; }
    QString secretOf(const QString &name) const { return m_cli.path(name + u".txt"_s); }
    Cli::Output as(const QString &name, const QStringList &words) const
    {
        return m_cli.run(asked(name, words));
    }
    QString codeOf(const QString &name, const QStringList &words) const
    {
        return as(name, words).json[u"refused"_s][0][u"code"_s].toString();
    }
    QString propose() const
    {
        const auto done =
            as(clerk, {u"propose"_s, number, u"mediation-accepted"_s, u"--on"_s, u"2026-03-02"_s, u"--data"_s,
                       uR"({"beforeConsent":true,"mediators":["周建华"]})"_s});
        if (done.exit != 0) qFatal("%s", qPrintable(done.errors));
        return done.json[u"proposal"_s][u"id"_s].toString();
    }
    QJsonArray proposals(const QString &name) const
    {
        return as(name, {u"proposals"_s}).json[u"proposals"_s].toArray();
    }

    QString number;

private:
    QStringList asked(const QString &name, const QStringList &words) const
    {
        return QStringList{u"--as"_s, name, u"--passphrase-file"_s, secretOf(name)} + words;
    }
    void must(const QStringList &words) const
    {
        const auto done = m_cli.run(words);
        if (done.exit != 0) qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(done.errors));
    }

    Cli m_cli;
};

} // namespace

void TestSignaturesOfVerbs::whatIsProposedIsApproved()
{
    const Signing office;
    QCOMPARE(
        office.codeOf(clerk, {u"act"_s, office.number, u"mediation-accepted"_s, u"--on"_s, u"2026-03-02"_s,
                              u"--data"_s, uR"({"beforeConsent":true,"mediators":["周建华"]})"_s}),
        u"approval-needed"_s);
    const auto first = office.propose();
    QCOMPARE(office.proposals(clerk)[0][u"state"_s].toString(), u"waiting"_s);
    QCOMPARE(office.proposals(head)[0][u"mayDecide"_s].toBool(), true);
    QCOMPARE(office.codeOf(clerk, {u"approve"_s, first}), u"not-permitted"_s);
    QCOMPARE(office.codeOf(head, {u"send-back"_s, first, u"--reason"_s, u" "_s}), u"missing-data"_s);
    QCOMPARE(office.as(head, {u"send-back"_s, first, u"--reason"_s, u"金额写错"_s}).exit, 0);
    QCOMPARE(office.proposals(clerk)[0][u"reason"_s].toString(), u"金额写错"_s);
    QCOMPARE(office.as(clerk, {u"withdraw-proposal"_s, first}).exit, 0);
    QVERIFY(office.proposals(clerk).isEmpty());
    QCOMPARE(office.codeOf(head, {u"approve"_s, first}), u"proposal-settled"_s);
    QCOMPARE(office.codeOf(head, {u"approve"_s, u"none"_s}), u"unknown-proposal"_s);
    const auto second = office.propose();
    const auto done = office.as(head, {u"approve"_s, second});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.json[u"stage"_s].toString(), u"mediating"_s);
    QCOMPARE(office.codeOf(clerk, {u"propose"_s, office.number, u"mediation-accepted"_s, u"--on"_s,
                                   u"2026-03-02"_s, u"--in-all"_s}),
             u"usage"_s); // a correction alone is of several cases
    QCOMPARE(office.codeOf(clerk, {u"propose"_s, office.number, u"contact-logged"_s, u"--on"_s,
                                   u"2026-03-02"_s, u"--data"_s, uR"({"channel":"phone","text":"x"})"_s}),
             u"nothing-to-approve"_s);
    QCOMPARE(office.as(head, {u"verify"_s}).exit, 0);
}

void TestSignaturesOfVerbs::aSubstituteDecidesAndSaysForWhom()
{
    const Signing office;
    const auto proposal = office.propose();
    QCOMPARE(office.codeOf(head, {u"substitute"_s, head, u"--by"_s, head, u"--from"_s, u"2026-03-02"_s,
                                  u"--to"_s, u"2026-03-06"_s}),
             u"own-substitute"_s);
    QCOMPARE(office
                 .as(head, {u"substitute"_s, head, u"--by"_s, clerk, u"--from"_s, u"2026-03-02"_s, u"--to"_s,
                            u"2026-03-06"_s})
                 .exit,
             0);
    const auto list = office.as(head, {u"substitutes"_s}).json.value(u"substitutes"_s).toArray();
    QCOMPARE(list[0][u"by"_s].toString(), clerk);
    const auto done = office.as(clerk, {u"approve"_s, proposal});
    QCOMPARE(done.errors, QString());
    const auto acts = office.as(clerk, {u"case"_s, office.number}).json[u"acts"_s].toArray();
    QCOMPARE(acts.last()[u"standsInFor"_s].toString(), head);
    QCOMPARE(office.as(head, {u"end-substitution"_s, head}).exit, 0);
    QCOMPARE(office.codeOf(head, {u"end-substitution"_s, head}), u"no-substitute"_s);
}

void TestSignaturesOfVerbs::casesArePassedOnWithAList()
{
    Signing office;
    QCOMPARE(office.as(head, {u"approve"_s, office.propose()}).exit, 0);
    const auto trial = office.as(head, {u"pass-cases-on"_s, head, u"--to"_s, clerk, u"--dry-run"_s});
    QCOMPARE(trial.json[u"cases"_s].toArray().size(), 1);
    const auto list = office.cli().path(u"list.csv"_s);
    const QStringList pass{u"pass-cases-on"_s, head,      u"--to"_s,  clerk,
                           u"--reason"_s,      u"调离"_s, u"--out"_s, list};
    QCOMPARE(office.as(head, pass).exit, 0);
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"案件移交清单"_s) && text.contains(u"调离"_s) && text.contains(clerk));
    QCOMPARE(office.codeOf(head, pass), u"no-cases"_s);
}

void TestSignaturesOfVerbs::aRestrictedCaseIsToldAtItsNumber()
{
    const Signing office;
    QCOMPARE(
        office.as(head, {u"restrict"_s, office.number, u"--only"_s, head, u"--reason"_s, u"亲属"_s}).exit, 0);
    QCOMPARE(office.as(head, {u"restrictions"_s}).json[u"restrictions"_s][0][u"number"_s].toString(),
             office.number);
    QCOMPARE(office.as(clerk, {u"cases"_s}).json[u"cases"_s].toArray().size(), 0);
    for (const auto &words : {u"case"_s, u"documents"_s, u"service"_s, u"attachments"_s, u"origin"_s})
        QCOMPARE(words + office.codeOf(clerk, {words, office.number}), words + u"case-restricted"_s);
    QCOMPARE(office.codeOf(clerk, {u"act"_s, office.number, u"contact-logged"_s, u"--on"_s, u"2026-03-02"_s,
                                   u"--data"_s, uR"({"channel":"phone","text":"x"})"_s}),
             u"case-restricted"_s);
    const auto day = office.as(clerk, {u"today"_s});
    QVERIFY(!QJsonDocument(day.json).toJson().contains(office.number.toUtf8()));
    QCOMPARE(office.as(head, {u"lift-restriction"_s, office.number, u"--reason"_s, u"已移送"_s}).exit, 0);
    QCOMPARE(office.as(clerk, {u"cases"_s}).json[u"cases"_s].toArray().size(), 1);
    QCOMPARE(office.codeOf(head, {u"lift-restriction"_s, office.number, u"--reason"_s, u"x"_s}),
             u"not-restricted"_s);
}

void TestSignaturesOfVerbs::anotherKeyIsDrawn()
{
    Signing office;
    const auto sheet = office.cli().path(u"second.pdf"_s);
    QCOMPARE(office.codeOf(clerk, {u"accounts"_s, u"new-key"_s, u"--new-passphrase-file"_s,
                                   office.secretOf(clerk), u"--recovery-sheet"_s, sheet}),
             u"not-permitted"_s);
    QVERIFY(!QFile::exists(sheet));
    const auto done = office.as(head, {u"accounts"_s, u"new-key"_s, u"--new-passphrase-file"_s,
                                       office.secretOf(head), u"--recovery-sheet"_s, sheet});
    QCOMPARE(done.errors, QString());
    QVERIFY(QFile::exists(sheet));
    QCOMPARE(office.codeOf(clerk, {u"cases"_s}), u"login-needed"_s);
    QCOMPARE(office.as(head, {u"verify"_s}).exit, 0);
    QCOMPARE(
        office.as(head, {u"accounts"_s, u"add"_s, clerk, u"--new-passphrase-file"_s, office.secretOf(clerk)})
            .exit,
        0);
    QCOMPARE(office.as(clerk, {u"cases"_s}).json[u"cases"_s].toArray().size(), 1);
}

TIAOCAI_TEST(TestSignaturesOfVerbs)
#include "test_signatures.moc"
