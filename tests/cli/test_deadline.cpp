// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "paths.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDeadline : public QObject {
    Q_OBJECT

private slots:
    /// A year whose holidays the office has taken in counts with them.
    void isReckonedByTheOfficesCalendar()
    {
        Cli cli;
        cli.setToday(u"2027-01-25"_s);
        const auto due = [&] {
            return cli.run({u"deadline"_s, u"MED_ACCEPT_3WD"_s, u"--from"_s, u"2027-02-01"_s})
                .json[u"due"_s]
                .toString();
        };
        QCOMPARE(due(), u"2027-02-04"_s);
        QCOMPARE(cli.run({u"import-calendar"_s,
                          tiaocai::test::dataPath(QStringLiteral("/desk/calendar-2027.json"))})
                     .exit,
                 0);
        QCOMPARE(due(), u"2027-02-15"_s);
    }
};

TIAOCAI_TEST(TestDeadline)
#include "test_deadline.moc"
