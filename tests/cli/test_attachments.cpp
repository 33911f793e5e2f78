// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAttachments : public QObject {
    Q_OBJECT

private slots:
    void goesInAndComesOut()
    {
        Cli cli;
        cli.setToday(u"2026-11-23T09:00"_s);
        const auto number = cli.registered(u"mediation.json"_s);
        const auto paper = cli.path(u"笔录.txt"_s);
        const QByteArray bytes("工资 6200\n");
        {
            QFile file(paper);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        const auto act = cli.run({u"case"_s, number}).json[u"acts"_s][0][u"uuid"_s].toString();
        const auto attached = cli.run({u"attach"_s, number, paper, u"--act"_s, act});
        QVERIFY2(attached.exit == 0, qPrintable(attached.errors));
        const auto listed = cli.run({u"attachments"_s, number}).json[u"attachments"_s].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0], attached.json[u"attachment"_s]);
        QCOMPARE(listed[0][u"name"_s].toString(), u"笔录.txt"_s);
        QCOMPARE(listed[0][u"proves"_s].toString(), act);
        const auto out = cli.path(u"out.txt"_s);
        const auto sha256 = listed[0][u"sha256"_s].toString();
        QCOMPARE(cli.run({u"attachment"_s, sha256, u"--out"_s, out}).exit, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), bytes);
        const auto unknown = cli.run({u"attachment"_s, u"00"_s, u"--out"_s, out});
        QCOMPARE(unknown.exit, 1);
        QVERIFY(unknown.errors.startsWith(u"attachment-missing"_s));
        QCOMPARE(cli.run({u"attach"_s, number, paper, u"--act"_s, u"x"_s}).exit, 2);
        QCOMPARE(cli.run({u"verify"_s}).exit, 0);
    }
};

TIAOCAI_TEST(TestAttachments)
#include "test_attachments.moc"
