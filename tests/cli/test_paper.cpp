// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct OnPaper {
    QString words; ///< parts between spaces; OUT is where the paper is to stand
    QString code = {};
};

/// One of each verb that sets paper; what is refused is refused by the paper.
QList<OnPaper> everyPaper()
{
    return {
        {u"report monthly --from 2026-03-01 --to 2026-03-31 --out OUT"_s},
        {u"report-reissue 2026-0001 --out OUT"_s},
        {u"document CASE mediation-oral-record --draft --out OUT"_s},
        {u"case-file CASE --out OUT"_s, u"volume-empty"_s},
        {u"pass-cases-on 周建华 --to 李敏 --reason 休假 --out OUT"_s},
        {u"accounts set-up --new-passphrase-file PASSWORD --recovery-sheet OUT"_s},
    };
}

} // namespace

/// Paper wants the fonts of a window, which the command line has only where it knows that it prints.
class TestPaperOfVerbs : public QObject {
    Q_OBJECT

private slots:
    void everyVerbThatHasPaperSetsIt()
    {
        Cli cli;
        QCOMPARE(cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"mediator"_s}).exit, 0);
        cli.setToday(u"2026-03-02T10:00"_s);
        const auto number = cli.registered(u"mediation.json"_s);
        QVERIFY(!cli.act(number, u"mediation-accepted"_s, u"2026-03-02"_s).isEmpty());
        QFile password(cli.path(u"PASSWORD"_s));
        QVERIFY(password.open(QIODevice::WriteOnly) && password.write("一把 老旧的 铜钥匙") > 0);
        password.close();
        for (const auto &[words, code] : everyPaper()) {
            const auto out = cli.path(words.section(u' ', 0, 0) + u".pdf"_s);
            auto parts = words.split(u' ');
            parts.replaceInStrings(u"OUT"_s, out).replaceInStrings(u"CASE"_s, number);
            parts.replaceInStrings(u"PASSWORD"_s, password.fileName());
            const auto done = cli.run(parts);
            QVERIFY2(codeOf(done) == code, qPrintable(words + u'\n' + done.errors));
            QCOMPARE(done.exit, code.isEmpty() ? 0 : 1);
            if (!code.isEmpty()) continue;
            QFile file(out);
            QVERIFY2(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF", qPrintable(words));
        }
    }
    /// Whose sheets go along with something else are walked where that is made.
    void noVerbIsLeftOut()
    {
        const Cli cli;
        QSet<QString> walked{u"init"_s, u"keys"_s};
        for (const auto &[words, code] : everyPaper())
            walked << words.section(u' ', 0, 0);
        static const QRegularExpression space(u"\\s+"_s);
        for (const auto &line : cli.run({u"help"_s}).errors.split(u'\n')) {
            const auto name = line.trimmed().section(space, 0, 0);
            if (line.contains(u"pdf"_s)) QVERIFY2(walked.contains(name), qPrintable(line));
        }
    }
};

TIAOCAI_TEST(TestPaperOfVerbs)
#include "test_paper.moc"
